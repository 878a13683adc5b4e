//! Checking a register: the file's pages, its links, the files it keeps, its trail, and that replaying the trail gives the same tables.

use crate::evidence::damaged_files;
use crate::failure::Failure;
use crate::register::Register;
use crate::trail::verify::Verdict;
use rusqlite::Connection;
use serde::Serialize;

/// A row that points to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrokenLink {
    /// The table of the row.
    pub table: String,
    /// The table that it points into.
    pub parent: String,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What SQLite says of the file's pages and indexes; empty where they are sound.
    pub integrity: Vec<String>,
    /// Links that lead nowhere.
    pub links: Vec<BrokenLink>,
    /// The SHA-256 of every kept file whose bytes are no longer those that were kept.
    pub files: Vec<String>,
    /// The trail, and the tables against it.
    pub trail: Verdict,
}

impl Check {
    /// Whether everything holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.integrity.is_empty()
            && self.links.is_empty()
            && self.files.is_empty()
            && self.trail.breaches.is_empty()
    }
}

/// Checks a register; nothing in it is changed.
///
/// # Errors
/// Where the file can not be read at all; what does not hold is in the answer.
pub fn check(register: &Register) -> Result<Check, Failure> {
    let integrity = integrity(&register.connection)?;
    let links = broken_links(&register.connection)?;
    let files = damaged_files(register)?;
    Ok(Check { integrity, links, files, trail: register.verify()? })
}

fn integrity(connection: &Connection) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare(include_str!("check/integrity.sql"))?;
    let mut found: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    found.retain(|line| line != "ok");
    Ok(found)
}

fn broken_links(connection: &Connection) -> Result<Vec<BrokenLink>, Failure> {
    let mut statement = connection.prepare(include_str!("check/links.sql"))?;
    let rows = statement.query_map([], |row| Ok(BrokenLink { table: row.get(0)?, parent: row.get(1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
