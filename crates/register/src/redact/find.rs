//! Finding what is to be taken out: every value of a row's field that holds the text, in its whole history.

use super::Asked;
use crate::failure::{Failure, FailureCode, words};
use crate::history;
use crate::tables::{self, Table};
use crate::trail::{self, Entry, Erasable, REDACT, REDACTED, Removed};
use rusqlite::Connection;
use serde_json::Value;
use words::{Key, args, key};

/// What is to be taken out.
pub(super) struct Found {
    /// The table of the row; none for what is in the trail alone, such as an issued report.
    pub table: Option<&'static Table>,
    pub row: Option<String>,
    pub column: String,
    /// The texts that go: what is searched for elsewhere.
    pub needles: Vec<String>,
    /// The values, in the order of their entries.
    pub removed: Vec<Removed>,
    /// The entry by which all of it was taken out before.
    pub before: Option<i64>,
    /// Whether one of the values is what the row holds now.
    pub present: bool,
    /// Entries with other texts in the field.
    pub stays: Vec<i64>,
    /// The SHA-256 of a kept file that is to go.
    pub digest: Option<String>,
}

/// The most entries that a refusal names.
const MOST_NAMED: usize = 12;

/// The action of an entry that keeps an issued report.
const ISSUED: &str = "issue-report";

/// Finds what a person named.
pub(super) fn find(connection: &Connection, asked: Asked<'_>) -> Result<Found, Failure> {
    let column = asked.field.trim().replace('-', "_");
    let entry = named(connection, asked.entry, &column)?;
    let (table, kind) = kind(&entry, &column)?;
    let own: Vec<&Value> = values(&entry, &column).collect();
    let texts: Vec<String> = own.iter().flat_map(|value| texts(kind, value)).collect();
    let mut found = Found {
        table,
        row: entry.row.clone(),
        needles: needles(&asked, texts)?,
        removed: Vec::new(),
        before: None,
        present: false,
        stays: Vec::new(),
        digest: None,
        column,
    };
    if found.needles.is_empty() {
        if !own.iter().any(|value| value.is_object()) {
            return Err(refused(key::REDACT_NO_TEXT, &entry, &found.column));
        }
        found.before = taken_out_by(connection, &entry, &found.column)?;
        return Ok(found);
    }
    if table.is_some_and(|table| table.name == "evidence") && found.column == "sha256" {
        found.digest = found.needles.first().cloned();
    }
    follow(connection, &entry, kind, &mut found)?;
    Ok(found)
}

/// The entry that a number names: the one that has the field, of the deed whose first entry it is.
fn named(connection: &Connection, number: i64, column: &str) -> Result<Entry, Failure> {
    let told = number.to_string();
    let Some(entry) = trail::read_one(connection, number)? else {
        return Err(Failure::new(FailureCode::NotFound, key::REDACT_NO_ENTRY, args![entry = told]));
    };
    let has = |entry: &Entry| values(entry, column).next().is_some();
    if has(&entry) {
        return Ok(entry);
    }
    let (mut having, mut fields) = (Vec::new(), Vec::new());
    trail::read_deed(connection, &entry.deed, |other| {
        for (_, name, leaf) in other.leaves() {
            let is_text = leaf.is_string() && kind(&other, name).is_ok();
            if is_text && !fields.iter().any(|known| known == name) {
                fields.push(name.to_owned());
            }
        }
        if has(&other) {
            having.push(other);
        }
        Ok(())
    })?;
    let several = having.windows(2).any(|pair| pair[0].row != pair[1].row);
    match having.pop() {
        Some(one) if !several => Ok(one),
        Some(last) => {
            // An import has thousands.
            let entries = having.iter().chain([&last]).take(MOST_NAMED);
            let numbers: Vec<String> = entries.map(|one| one.seq.to_string()).collect();
            let told = args![entry = told, field = column, entries = words().list(&numbers)];
            Err(Failure::new(FailureCode::Ambiguous, key::REDACT_SEVERAL, told))
        }
        None => {
            let fields =
                if fields.is_empty() { words().say(key::REDACT_NO_FIELDS) } else { fields.join(", ") };
            let told = args![entry = told, field = column, fields = fields];
            Err(Failure::new(FailureCode::InvalidInput, key::REDACT_NO_FIELD, told))
        }
    }
}

/// The table that an entry is about and what becomes of a field of it; refused where it holds no text.
fn kind(entry: &Entry, column: &str) -> Result<(Option<&'static Table>, Erasable), Failure> {
    let kept_alone = match entry.action.as_str() {
        ISSUED => ["document", "file_name", "title"].as_slice(),
        REDACT => ["reason"].as_slice(),
        _ => &[],
    };
    let table = entry.table.as_deref().and_then(tables::named);
    let kind = match table {
        Some(table) => trail::erasable(table, column),
        None if kept_alone.contains(&column) => Erasable::Text,
        None => Erasable::Not,
    };
    if kind == Erasable::Not {
        Err(refused(key::REDACT_NOT_A_TEXT, entry, column))
    } else {
        Ok((table, kind))
    }
}

/// What stands in an entry under a field, on either side; an object where it was taken out.
fn values<'a>(entry: &'a Entry, column: &str) -> impl Iterator<Item = &'a Value> {
    entry.leaves().filter(move |(_, name, _)| *name == column).map(|(_, _, leaf)| leaf)
}

/// The texts of a value: of a list, its items. A mark is none.
fn texts(kind: Erasable, value: &Value) -> Vec<String> {
    let Some(text) = value.as_str() else { return Vec::new() };
    let list = match kind {
        Erasable::List => serde_json::from_str(text).unwrap_or_default(),
        _ => vec![text.to_owned()],
    };
    list.into_iter().filter(|text| text != REDACTED && !text.trim().is_empty()).collect()
}

/// What is to be searched for: the texts, or the words that one of them must hold.
fn needles(asked: &Asked<'_>, mut texts: Vec<String>) -> Result<Vec<String>, Failure> {
    texts.sort();
    texts.dedup();
    let Some(words) = asked.words.map(str::trim).filter(|words| !words.is_empty()) else { return Ok(texts) };
    if texts.is_empty() || texts.iter().any(|text| holds(text, words)) {
        return Ok(if texts.is_empty() { texts } else { vec![words.to_owned()] });
    }
    let told = args![entry = asked.entry.to_string(), field = asked.field];
    Err(Failure::new(FailureCode::NotFound, key::REDACT_NO_SUCH_WORDS, told))
}

/// Whether a text holds another, whatever its case; a very short one only where it is the whole.
pub(super) fn holds(text: &str, needle: &str) -> bool {
    if needle.chars().count() < 3 {
        text == needle
    } else {
        text.to_lowercase().contains(&needle.to_lowercase())
    }
}

/// Goes through the history of the row's field.
fn follow(connection: &Connection, own: &Entry, kind: Erasable, found: &mut Found) -> Result<(), Failure> {
    let needles = found.needles.clone();
    let goes = |value: &Value| {
        texts(kind, value).iter().any(|text| needles.iter().any(|needle| holds(text, needle)))
    };
    let mut each = |entry: Entry| {
        if entry.table != own.table || (own.table.is_none() && entry.seq != own.seq) {
            return Ok(());
        }
        for (side, column, leaf) in entry.leaves().filter(|(_, column, _)| *column == found.column) {
            let removed = goes(leaf);
            if removed {
                let hash = entry.hash_of(side, column)?;
                found.removed.push(Removed { entry: entry.seq, hash, place: format!("{side}.{column}") });
            } else if side == "after" && !texts(kind, leaf).is_empty() {
                found.stays.push(entry.seq);
            }
            if side == "after" {
                found.present = removed && own.table.is_some();
            }
        }
        Ok(())
    };
    match own.row.as_deref() {
        Some(row) => trail::read_row(connection, row, each),
        None => trail::read_one(connection, own.seq)?.map_or(Ok(()), &mut each),
    }
}

/// The entry by which a value of this one was taken out.
fn taken_out_by(connection: &Connection, own: &Entry, column: &str) -> Result<Option<i64>, Failure> {
    let mut by = None;
    let each = |entry: Entry| {
        let names = |removed: &Removed| {
            removed.entry == own.seq && removed.place.split_once('.').is_some_and(|(_, name)| name == column)
        };
        if trail::removed_by(&entry)?.iter().any(names) {
            by = Some(entry.seq);
        }
        Ok(())
    };
    match own.row.as_deref() {
        Some(row) => trail::read_row(connection, row, each)?,
        None => trail::read_all(connection, each)?,
    }
    Ok(by)
}

fn refused(key: Key, entry: &Entry, column: &str) -> Failure {
    let told = args![entry = entry.seq.to_string(), field = history::label(column)];
    Failure::new(FailureCode::InvalidInput, key, told)
}
