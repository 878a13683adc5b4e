//! The trail as a list: deed by deed, newest first, for the history of the window and of the command line.

use super::append::REDACT;
use super::entry::{Entry, Side, read_until};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::storage::rows::Image;
use crate::tables;
use serde::Serialize;
use serde_json::Value;

/// One change of one row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RowChange {
    /// The entry's number.
    pub entry: i64,
    /// The table.
    pub table: String,
    /// The row's id.
    pub row: String,
    /// The columns that changed, as they were; none for a new row.
    pub before: Option<Image>,
    /// The columns that changed, as they are.
    pub after: Image,
}

/// One deed: everything that one action changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Deed {
    /// Number of its first entry.
    pub entry: i64,
    /// Its id.
    pub deed: String,
    /// Instant in UTC.
    pub at: String,
    /// Who.
    pub who: String,
    /// In which role.
    pub role: String,
    /// The device.
    pub device: String,
    /// The action's word.
    pub action: String,
    /// The deed that it took back or did again.
    pub undoes: Option<String>,
    /// Hash of its last entry.
    pub hash: String,
    /// The rows that it changed.
    pub changes: Vec<RowChange>,
    /// Which text it took out, and why: the table, the row, the field and the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redaction: Option<Image>,
}

/// The deeds that the reader knows of, newest first.
///
/// # Errors
/// Where the trail cannot be read.
pub fn deeds(reader: &Reader<'_>) -> Result<Vec<Deed>, Failure> {
    let until = reader.as_known_at().map_or_else(|| "9999".to_owned(), crate::now::written);
    all(reader.file, &until)
}

/// The deeds up to an instant as written, newest first.
pub(crate) fn all(connection: &rusqlite::Connection, until: &str) -> Result<Vec<Deed>, Failure> {
    let mut deeds: Vec<Deed> = Vec::new();
    read_until(connection, until, |entry| {
        match deeds.last_mut().filter(|last| last.deed == entry.deed) {
            Some(last) => {
                last.hash.clone_from(&entry.hash);
                last.changes.extend(change_of(entry)?);
            }
            None => deeds.push(deed_of(entry)?),
        }
        Ok(())
    })?;
    deeds.reverse();
    Ok(deeds)
}

fn deed_of(entry: Entry) -> Result<Deed, Failure> {
    Ok(Deed {
        entry: entry.seq,
        deed: entry.deed.clone(),
        at: entry.at.clone(),
        who: entry.who.clone(),
        role: entry.role.clone(),
        device: entry.device.clone(),
        action: entry.action.clone(),
        undoes: entry.undoes.clone(),
        hash: entry.hash.clone(),
        redaction: redaction_of(&entry),
        changes: change_of(entry)?.into_iter().collect(),
    })
}

fn redaction_of(entry: &Entry) -> Option<Image> {
    let mut said = entry.after.as_ref().filter(|_| entry.action == REDACT)?.image();
    said.remove("removed");
    Some(said)
}

fn change_of(entry: Entry) -> Result<Option<RowChange>, Failure> {
    let (Some(table), Some(row), Some(after)) = (entry.table, entry.row, entry.after) else {
        return Ok(None);
    };
    let before = entry.before.as_ref().map(Side::image);
    Ok(Some(RowChange { entry: entry.seq, table, row, before, after: after.image() }))
}

/// The id of the record that a changed row belongs to: its own, or its parent's where it is a part.
#[must_use]
pub fn record_of(reader: &Reader<'_>, change: &RowChange) -> Option<(&'static str, String)> {
    let table = tables::named(&change.table)?;
    let Some(parent) = table.parent else { return Some((table.name, change.row.clone())) };
    let own = change.after.get("parent").and_then(Value::as_str).map(str::to_owned);
    let looked_up = || {
        let row = crate::storage::rows::read(reader.connection, table.name, &change.row).ok().flatten()?;
        row.get("parent").and_then(Value::as_str).map(str::to_owned)
    };
    Some((parent, own.or_else(looked_up)?))
}
