//! Appending to the trail.

use super::entry::{Entry, NO_HASH, Side};
use crate::failure::Failure;
use rusqlite::{Connection, OptionalExtension, params};

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
