//! Proving the trail: each entry's hash, each device's chain, and that replaying it gives the tables as they are.

use super::append::{Removed, removed_by};
use super::compare::compare;
use super::entry::{Entry, NO_HASH, read_all};
use super::replay::Replay;
use crate::failure::Failure;
use crate::storage::migrate::Migration;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

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
    /// The entry cannot be read or replayed.
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

/// Verifies the whole trail and the tables against it: in one reading, while a second thread follows the chain.
pub(crate) fn verify(connection: &Connection, migrations: &[Migration]) -> Result<Verdict, Failure> {
    let (send, receive) = sync_channel::<Vec<Entry>>(8);
    let (copy, followed) = std::thread::scope(|scope| {
        let follower = scope.spawn(move || follow_all(&receive));
        let copy = read_and_replay(connection, migrations, send);
        (copy, follower.join())
    });
    let mut chain = followed.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    match copy {
        Ok(copy) => compare(connection, &copy, &mut chain.breaches)?,
        Err(failure) => chain.breaches.push(unreadable(failure)),
    }
    Ok(Verdict { entries: chain.entries, head: chain.head, breaches: chain.breaches })
}

/// Entries that are handed over together.
const BATCH: usize = 256;

/// Reads every entry, does it again in a copy, and hands it over. An entry that cannot be done again ends the copy, not
/// the reading; the failure is answered when all are read.
fn read_and_replay(
    connection: &Connection,
    migrations: &[Migration],
    send: SyncSender<Vec<Entry>>,
) -> Result<Connection, Failure> {
    let mut replay = Replay::begin(migrations);
    let mut batch = Vec::with_capacity(BATCH);
    let read = read_all(connection, |entry| {
        if let Ok(copy) = &mut replay
            && let Err(failure) = copy.apply(&entry)
        {
            replay = Err(failure);
        }
        batch.push(entry);
        if batch.len() == BATCH {
            // Nobody listens any more where the chain ended: its breach is known there.
            let _ = send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
        }
        Ok(())
    });
    let _ = send.send(batch);
    // The follower ends when nothing more can come.
    drop(send);
    read?;
    replay?.finish()
}

/// Follows the chain through every entry that is handed over.
fn follow_all(entries: &Receiver<Vec<Entry>>) -> Chain {
    let mut chain = Chain::default();
    for entry in entries.iter().flatten() {
        if let Err(failure) = chain.follow(&entry) {
            chain.breaches.push(unreadable(failure));
            break;
        }
    }
    chain.end();
    chain
}

fn unreadable(failure: Failure) -> Breach {
    Breach::EntryUnreadable { detail: failure.detail.unwrap_or(failure.message) }
}

#[derive(Default)]
struct Chain {
    entries: i64,
    head: String,
    last_seq: i64,
    devices: HashMap<String, String>,
    /// What is not there any more, with the table that its entry is about.
    gone: Vec<(Removed, Option<String>)>,
    /// What a redaction says that it took out.
    named: HashSet<Removed>,
    breaches: Vec<Breach>,
}

impl Chain {
    /// A text that is gone without any entry that says so was taken out by hand.
    fn end(&mut self) {
        for (removed, table) in std::mem::take(&mut self.gone) {
            if !self.named.contains(&removed) {
                let entry = removed.entry;
                self.breaches.push(Breach::EntryAltered { entry, table });
            }
        }
    }
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
        for (side, column, leaf) in entry.leaves().filter(|(_, _, leaf)| leaf.is_object()) {
            let hash = leaf.get("h").and_then(|hash| hash.as_str()).unwrap_or_default().to_owned();
            let removed = Removed { entry: entry.seq, hash, place: format!("{side}.{column}") };
            self.gone.push((removed, entry.table.clone()));
        }
        self.named.extend(removed_by(entry)?);
        self.devices.insert(entry.device.clone(), entry.hash.clone());
        self.last_seq = entry.seq;
        self.entries += 1;
        self.head.clone_from(&entry.hash);
        Ok(())
    }
}
