//! Where else in the file the same text stands. Rows are what the trail says, so that searching the trail finds them all.

use super::find::{Found, holds};
use crate::draft;
use crate::failure::Failure;
use crate::history;
use crate::storage::rows;
use crate::tables::{self, Table};
use crate::trail::{self, Entry};
use domain::noun::Noun;
use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;
use std::collections::HashSet;

/// A place at which the text stands too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Elsewhere {
    /// A field of a record, an issued report or a notice as it was imported: it can be redacted by that entry.
    Field {
        /// The reference of the record or report; none for a notice.
        #[serde(rename = "ref")]
        reference: Option<String>,
        /// The field, as drafts write it.
        field: String,
        /// The field, as people call it.
        label: String,
        /// The first entry in which it stands.
        entry: i64,
    },
    /// The name or role of somebody who made entries; it is part of what the chain covers.
    Author {
        /// The first entry.
        entry: i64,
        /// How many there are.
        entries: usize,
    },
    /// A form that was begun and not saved.
    Draft {
        /// Its key.
        name: String,
    },
    /// A setting of the desk.
    Setting {
        /// Its key.
        name: String,
    },
    /// A kept file.
    File {
        /// Its SHA-256.
        sha256: String,
        /// The pieces of evidence that name it.
        refs: Vec<String>,
        /// The entry by which it can be redacted; none where no piece names it any more.
        entry: Option<i64>,
    },
}

/// The places, and how many kept files are no plain text.
pub(super) fn search(connection: &Connection, found: &Found) -> Result<(Vec<Elsewhere>, usize), Failure> {
    if found.needles.is_empty() {
        return Ok((Vec::new(), 0));
    }
    let search = Search::of(&found.needles);
    let mut places = in_the_trail(connection, found, &search)?;
    places.extend(on_the_desk(connection, &search)?);
    let (files, unsearched) = in_files(connection, found, &search)?;
    places.extend(files);
    Ok((places, unsearched))
}

/// The texts as they stand in fields, and inside the JSON of documents, notices and drafts.
struct Search(Vec<String>);

impl Search {
    fn of(needles: &[String]) -> Self {
        let mut forms: Vec<String> = Vec::new();
        for needle in needles {
            let once = inside_json(needle);
            let twice = inside_json(&once);
            for form in [needle.clone(), once, twice] {
                if !forms.contains(&form) {
                    forms.push(form);
                }
            }
        }
        Self(forms)
    }
    fn finds(&self, text: &str) -> bool {
        self.0.iter().any(|form| holds(text, form))
    }
}

fn inside_json(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted.trim_start_matches('"').strip_suffix('"').unwrap_or(&quoted).to_owned()
}

fn in_the_trail(connection: &Connection, found: &Found, search: &Search) -> Result<Vec<Elsewhere>, Failure> {
    let mut seen: HashSet<(Option<String>, Option<String>, String)> = HashSet::new();
    let (mut places, mut authored) = (Vec::new(), Vec::new());
    let own = found.table.map(|table| table.name);
    trail::read_all(connection, |entry: Entry| {
        if search.finds(&entry.who) || search.finds(&entry.role) {
            authored.push(entry.seq);
        }
        for (_, column, leaf) in entry.leaves() {
            let Some(text) = leaf.as_str().filter(|_| !is_machinery(&entry, column)) else { continue };
            let is_own = entry.table.as_deref() == own && entry.row == found.row && column == found.column;
            if is_own || !search.finds(text) {
                continue;
            }
            if seen.insert((entry.table.clone(), entry.row.clone(), column.to_owned())) {
                places.push((entry.table.clone(), entry.row.clone(), column.to_owned(), entry.seq));
            }
        }
        Ok(())
    })?;
    let mut told = Vec::new();
    for (table, row, field, entry) in places {
        let reference = reference(connection, table.as_deref().and_then(tables::named), row.as_deref())?;
        let label = history::label(&field);
        told.push(Elsewhere::Field { reference, field, label, entry });
    }
    if let Some(&entry) = authored.first() {
        told.push(Elsewhere::Author { entry, entries: authored.len() });
    }
    Ok(told)
}

/// What an entry of a redaction or an issue holds beside texts of people.
fn is_machinery(entry: &Entry, column: &str) -> bool {
    entry.table.is_none()
        && matches!(column, "removed" | "table" | "row" | "field" | "sha256" | "kind" | "profile")
}

/// The reference of a row's record; of what is in the trail alone, such as a report, its own.
pub(super) fn reference(
    connection: &Connection,
    table: Option<&Table>,
    row: Option<&str>,
) -> Result<Option<String>, Failure> {
    let Some(table) = table else { return Ok(row.map(str::to_owned)) };
    let Some(row) = row else { return Ok(None) };
    let record = history::record_of(connection, table.name, row)?;
    record.map(|(noun, image)| history::reference(noun, &image)).transpose()
}

fn on_the_desk(connection: &Connection, search: &Search) -> Result<Vec<Elsewhere>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("settings.sql"))?;
    let mut rows = statement.query([])?;
    let mut places = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
        if search.finds(&value) {
            places.push(match name.strip_prefix(draft::PREFIX) {
                Some(key) => Elsewhere::Draft { name: key.to_owned() },
                None => Elsewhere::Setting { name },
            });
        }
    }
    Ok(places)
}

/// The kept files in which the text stands as it is typed, and how many are no plain text.
fn in_files(
    connection: &Connection,
    found: &Found,
    search: &Search,
) -> Result<(Vec<Elsewhere>, usize), Failure> {
    let mut statement = connection.prepare_cached(include_str!("kept_files.sql"))?;
    let mut rows = statement.query([])?;
    let (mut places, mut unsearched) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let (sha256, bytes): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if found.digest.as_deref() == Some(&sha256) {
            continue;
        }
        let Ok(text) = std::str::from_utf8(&bytes) else {
            unsearched += 1;
            continue;
        };
        if search.finds(text) {
            let (refs, entry) = kept_with(connection, &sha256)?;
            places.push(Elsewhere::File { sha256, refs, entry });
        }
    }
    Ok((places, unsearched))
}

/// The pieces of evidence that name a file, and the entry by which it was kept.
fn kept_with(connection: &Connection, sha256: &str) -> Result<(Vec<String>, Option<i64>), Failure> {
    let pieces = rows::read_where(connection, Noun::Evidence.table(), "sha256", sha256)?;
    let refs =
        pieces.iter().map(|image| history::reference(Noun::Evidence, image)).collect::<Result<_, _>>()?;
    let mut first = None;
    if let Some(row) = pieces.first().and_then(|image| image.get("id")).and_then(Value::as_str) {
        trail::read_row(connection, row, |entry| {
            let names = entry.leaves().any(|(side, column, leaf)| {
                side == "after" && column == "sha256" && leaf.as_str() == Some(sha256)
            });
            if names && first.is_none() {
                first = Some(entry.seq);
            }
            Ok(())
        })?;
    }
    Ok((refs, first))
}
