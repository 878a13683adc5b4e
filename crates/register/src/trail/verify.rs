//! Proving the trail: each entry's hash, each device's chain, and that replaying it gives the tables as they are.

use super::entry::{Entry, NO_HASH, read_all};
use super::replay::replay;
use crate::failure::Failure;
use crate::storage::migrate::Migration;
use crate::storage::rows;
use crate::tables;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::HashMap;

/// Something that does not hold, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Breach {
    /// The entry's content is not what its hash covers.
    EntryAltered {
        /// The entry's number.
        entry: i64,
        /// The table it is about.
        table: Option<String>,
    },
    /// The entry does not follow its device's entry before it.
    ChainBroken {
        /// The entry's number.
        entry: i64,
    },
    /// Entries are missing before this one.
    EntryMissing {
        /// The number that is missing.
        entry: i64,
    },
    /// The entry can not be read or replayed.
    EntryUnreadable {
        /// What was found.
        detail: String,
    },
    /// A row is not what the trail says.
    RowDiffers {
        /// The table.
        table: String,
        /// The row's reference or id.
        row: String,
        /// The columns that differ.
        columns: Vec<String>,
        /// The last entry about the row.
        entry: Option<i64>,
    },
    /// A row that the trail knows is gone.
    RowMissing {
        /// The table.
        table: String,
        /// The row's reference or id.
        row: String,
        /// The last entry about the row.
        entry: Option<i64>,
    },
    /// A row is there of which the trail knows nothing.
    RowUnknown {
        /// The table.
        table: String,
        /// The row's reference or id.
        row: String,
    },
}

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Entries read.
    pub entries: i64,
    /// Hash of the last entry.
    pub head: String,
    /// What does not hold; empty where all does.
    pub breaches: Vec<Breach>,
}

/// Verifies the whole trail and the tables against it.
pub(crate) fn verify(connection: &Connection, migrations: &[Migration]) -> Result<Verdict, Failure> {
    let mut chain = Chain::default();
    if let Err(failure) = read_all(connection, |entry| chain.follow(&entry)) {
        chain.breaches.push(Breach::EntryUnreadable { detail: failure.detail.unwrap_or(failure.message) });
    }
    match replay(connection, "9999", migrations) {
        Ok(copy) => compare(connection, &copy, &mut chain.breaches)?,
        Err(failure) => {
            let detail = failure.detail.unwrap_or(failure.message);
            chain.breaches.push(Breach::EntryUnreadable { detail });
        }
    }
    Ok(Verdict { entries: chain.entries, head: chain.head, breaches: chain.breaches })
}

#[derive(Default)]
struct Chain {
    entries: i64,
    head: String,
    last_seq: i64,
    devices: HashMap<String, String>,
    breaches: Vec<Breach>,
}

impl Chain {
    fn follow(&mut self, entry: &Entry) -> Result<(), Failure> {
        for missing in self.last_seq + 1..entry.seq.min(self.last_seq + 101) {
            self.breaches.push(Breach::EntryMissing { entry: missing });
        }
        let expected = self.devices.get(&entry.device).map_or(NO_HASH, String::as_str);
        if entry.previous != expected {
            self.breaches.push(Breach::ChainBroken { entry: entry.seq });
        }
        if entry.computed_hash()? != entry.hash {
            self.breaches.push(Breach::EntryAltered { entry: entry.seq, table: entry.table.clone() });
        }
        self.devices.insert(entry.device.clone(), entry.hash.clone());
        self.last_seq = entry.seq;
        self.entries += 1;
        self.head.clone_from(&entry.hash);
        Ok(())
    }
}

/// Compares every table of records, row for row.
pub(crate) fn compare(
    is: &Connection,
    should: &Connection,
    breaches: &mut Vec<Breach>,
) -> Result<(), Failure> {
    for table in tables::all() {
        let present = by_id(rows::read_all(is, table.name)?);
        let mut expected = by_id(rows::read_all(should, table.name)?);
        for (id, row) in &present {
            let name = || label(table, row, id);
            match expected.remove(id) {
                None => breaches.push(Breach::RowUnknown { table: table.name.into(), row: name() }),
                Some(known) if known != *row => {
                    let columns = row.iter().filter(|(column, value)| known.get(*column) != Some(*value));
                    breaches.push(Breach::RowDiffers {
                        table: table.name.into(),
                        row: name(),
                        columns: columns.map(|(column, _)| column.clone()).collect(),
                        entry: last_entry(is, id)?,
                    });
                }
                Some(_) => {}
            }
        }
        for (id, row) in &expected {
            let entry = last_entry(is, id)?;
            breaches.push(Breach::RowMissing { table: table.name.into(), row: label(table, row, id), entry });
        }
    }
    Ok(())
}

fn last_entry(connection: &Connection, id: &str) -> Result<Option<i64>, Failure> {
    Ok(connection.prepare_cached(include_str!("last_of_row.sql"))?.query_row([id], |row| row.get(0))?)
}

fn by_id(images: Vec<rows::Image>) -> std::collections::BTreeMap<String, rows::Image> {
    let id = |image: &rows::Image| image.get("id").and_then(|id| id.as_str()).unwrap_or_default().to_owned();
    images.into_iter().map(|image| (id(&image), image)).collect()
}

fn label(table: &tables::Table, row: &rows::Image, id: &str) -> String {
    let number = row.get("ref_number").and_then(serde_json::Value::as_i64);
    match (table.noun, number) {
        (Some(noun), Some(number)) => noun.reference(number),
        _ => id.to_owned(),
    }
}
