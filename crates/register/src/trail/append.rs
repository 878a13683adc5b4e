//! Appending to the trail.

use super::entry::{Entry, NO_HASH, Side, read_one};
use crate::failure::Failure;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// Who writes, on which device, when, and for which deed.
#[derive(Debug, Clone)]
pub(crate) struct Author {
    pub device: String,
    pub at: String,
    pub deed: String,
    pub action: String,
    pub undoes: Option<String>,
    pub who: String,
    pub role: String,
    pub schema_version: i64,
}

/// A change that is about to be entered.
pub(crate) struct Draft {
    pub table: Option<&'static str>,
    pub row: Option<String>,
    pub before: Option<Side>,
    pub after: Option<Side>,
    /// A secret of 32 hexadecimal digits from which the salts of the values follow.
    pub salt: String,
}

/// A value that is taken out of an entry, as the entry of its redaction names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Removed {
    /// The entry's number.
    pub entry: i64,
    /// The salted hash that stays.
    pub hash: String,
    /// Where it stood: its side and its column, such as `after.title`.
    pub place: String,
}

/// The word of the action that takes a text out.
pub(crate) const REDACT: &str = "redact";

/// What an entry says that it took out; nothing where it is no redaction.
pub(crate) fn removed_by(entry: &Entry) -> Result<Vec<Removed>, Failure> {
    if entry.action != REDACT || entry.table.is_some() {
        return Ok(Vec::new());
    }
    let listed = entry.after.as_ref().map(Side::image).unwrap_or_default();
    let listed = listed.get("removed").and_then(|listed| listed.as_str()).unwrap_or("[]");
    Ok(serde_json::from_str(listed)?)
}

/// Appends one entry, after the last one; its instant is never before the last one's, whatever the clock says.
pub(crate) fn append(connection: &Connection, author: &Author, draft: Draft) -> Result<(), Failure> {
    let last: Option<(i64, String)> = connection
        .prepare_cached(include_str!("last.sql"))?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (last_seq, last_at) = last.unwrap_or_default();
    let previous: Option<String> = connection
        .prepare_cached(include_str!("last_of_device.sql"))?
        .query_row([&author.device], |row| row.get(0))
        .optional()?;
    let mut entry = Entry {
        seq: last_seq + 1,
        device: author.device.clone(),
        at: author.at.clone().max(last_at),
        deed: author.deed.clone(),
        action: author.action.clone(),
        undoes: author.undoes.clone(),
        who: author.who.clone(),
        role: author.role.clone(),
        schema_version: author.schema_version,
        table: draft.table.map(str::to_owned),
        row: draft.row,
        before: draft.before,
        after: draft.after,
        salt: draft.salt,
        previous: previous.unwrap_or_else(|| NO_HASH.to_owned()),
        hash: String::new(),
    };
    entry.hash = entry.computed_hash()?;
    write(connection, &entry)
}

/// Takes a value out of an entry: its salted hash stays, and the salts of the other values in place of the secret. The file
/// itself lets this through only where the newest entry says that it is to be done.
#[allow(clippy::disallowed_methods)] // this is the trail
pub(crate) fn take_out(connection: &Connection, removed: &Removed) -> Result<(), Failure> {
    let entry = read_one(connection, removed.entry)?;
    let entry = entry.ok_or_else(|| Failure::damaged("an entry that was just read is gone"))?;
    let mut salts = entry.salts()?;
    salts.remove(&removed.place);
    let salts = serde_json::to_string(&salts)?;
    connection.prepare_cached(include_str!("redact.sql"))?.execute(params![
        removed.entry,
        removed.place,
        removed.hash,
        salts
    ])?;
    let kept = read_one(connection, removed.entry)?.map(|entry| entry.computed_hash()).transpose()?;
    if kept.as_deref() == Some(entry.hash.as_str()) {
        return Ok(());
    }
    Err(Failure::internal("the entry would not hold without the text"))
}

#[allow(clippy::disallowed_methods)] // this is the trail
fn write(connection: &Connection, entry: &Entry) -> Result<(), Failure> {
    connection.prepare_cached(include_str!("insert.sql"))?.execute(params![
        entry.seq,
        entry.device,
        entry.at,
        entry.deed,
        entry.action,
        entry.undoes,
        entry.who,
        entry.role,
        entry.schema_version,
        entry.table,
        entry.row,
        entry.change()?,
        entry.salt,
        entry.previous,
        entry.hash,
    ])?;
    Ok(())
}
