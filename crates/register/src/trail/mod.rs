//! The trail: every change, in order, in a chain of hashes; what it proves and what it can rebuild.

mod append;
mod compare;
mod entry;
mod erased;
pub mod list;
pub mod replay;
pub mod undo;
pub mod verify;

pub(crate) use append::{Author, Draft, REDACT, Removed, append, removed_by, take_out};
pub(crate) use entry::{Entry, NO_HASH, REDACTED, Side, read_all, read_deed, read_one, read_row, value_of};
pub(crate) use erased::{Erasable, erasable, stands_in};

use crate::failure::Failure;
use rusqlite::{Connection, OptionalExtension};

/// The last entry of the trail that is no issue of a report: what prints and caches name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number.
    pub seq: i64,
    /// Its hash, 64 hexadecimal digits.
    pub hash: String,
    /// Its instant, as written.
    pub at: String,
}

/// The number and the hash of the last entry, whatever it is of.
pub(crate) fn last(connection: &Connection) -> Result<(i64, String), Failure> {
    let found = connection
        .prepare_cached(include_str!("last.sql"))?
        .query_row([], |row| Ok((row.get(0)?, row.get(2)?)))
        .optional()?;
    Ok(found.unwrap_or_else(|| (0, NO_HASH.to_owned())))
}

/// The head of the trail.
pub(crate) fn head(connection: &Connection) -> Result<Head, Failure> {
    let found = connection
        .prepare_cached(include_str!("head.sql"))?
        .query_row([], |row| Ok(Head { seq: row.get(0)?, hash: row.get(1)?, at: row.get(2)? }))
        .optional()?;
    Ok(found.unwrap_or_else(|| Head { seq: 0, hash: NO_HASH.to_owned(), at: String::new() }))
}
