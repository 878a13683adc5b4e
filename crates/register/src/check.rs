//! Checking a register: the file's pages, what it is made of, its links, the files it keeps, its trail, and that replaying
//! the trail gives the same tables.

mod facts;
mod schema;
mod subject;
mod told;

pub use schema::{SchemaBreach, SchemaFault};
pub use told::{check_in_words, proof_in_words};

use crate::evidence::damaged_files;
use crate::failure::{Failure, FailureCode, words};
use crate::register::Register;
use crate::storage::rows;
use crate::tables;
use crate::trail::verify::{Breach, Verdict};
use rusqlite::Connection;
use serde::Serialize;
use words::key;

/// A row that points to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrokenLink {
    /// The table of the row.
    pub table: String,
    /// The table that it points into.
    pub parent: String,
    /// The row's id; empty where the table is none of ours.
    pub row: String,
    /// The column that points.
    pub column: String,
}

/// The trail with the tables against it, and what the file is made of: without its guards the trail could be written over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// The trail, and the tables against it.
    #[serde(flatten)]
    pub trail: Verdict,
    /// What the file is made of, where it differs from what the migrations make.
    pub schema: Vec<SchemaBreach>,
}

impl Proof {
    /// Whether everything holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.trail.breaches.is_empty() && self.schema.is_empty()
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What SQLite says of the file's pages and indexes; empty where they are sound.
    pub integrity: Vec<String>,
    /// Tables of records that lie on damaged pages.
    pub unreadable: Vec<String>,
    /// What the file is made of, where it differs from what the migrations make.
    pub schema: Vec<SchemaBreach>,
    /// What the file must say of itself and does not, or not as it is written: names of facts.
    pub facts: Vec<String>,
    /// Links that lead nowhere.
    pub links: Vec<BrokenLink>,
    /// The SHA-256 of every kept file whose bytes are no longer those that were kept.
    pub files: Vec<String>,
    /// The SHA-256 of every kept file that is gone.
    pub lost_files: Vec<String>,
    /// The trail, and the tables against it.
    pub trail: Verdict,
}

impl Check {
    /// Whether everything holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.integrity.is_empty()
            && self.schema.is_empty()
            && self.facts.is_empty()
            && self.links.is_empty()
            && self.files.is_empty()
            && self.lost_files.is_empty()
            && self.trail.breaches.is_empty()
    }
}

/// Checks a register; nothing in it is changed. A part of the file that cannot be read is a finding, and the others are
/// checked all the same.
///
/// # Errors
/// Where the file cannot be read at all; what does not hold is in the answer.
pub fn check(register: &Register) -> Result<Check, Failure> {
    let connection = &register.connection;
    let mut damage = Damage(Vec::new());
    let integrity = damage.noted(integrity(connection))?;
    let schema = damage.noted(schema::breaches(connection, register.migrations()))?;
    let facts = damage.noted(facts::breaches(connection, &schema))?;
    let links = damage.noted(broken_links(connection))?;
    let files = damage.noted(damaged_files(register))?;
    let lost_files = damage.noted(lost_files(connection))?;
    let trail = damage.noted(register.verify().map(|verdict| vec![verdict]))?.pop();
    let mut integrity = [integrity, damage.0].concat();
    // SQLite names a page again for each tree that leads to it.
    let mut seen = std::collections::HashSet::new();
    integrity.retain(|line| seen.insert(line.clone()));
    let unreadable = if integrity.is_empty() { Vec::new() } else { unreadable(connection) };
    Ok(Check {
        integrity,
        unreadable,
        schema,
        facts,
        links,
        files,
        lost_files,
        trail: trail.unwrap_or_else(unread),
    })
}

/// Verifies the trail, the tables against it, and what guards it.
///
/// # Errors
/// Where the file cannot be read; what does not hold is in the answer.
pub fn proof(register: &Register) -> Result<Proof, Failure> {
    let schema = schema::breaches(&register.connection, register.migrations())?;
    Ok(Proof { trail: register.verify()?, schema })
}

/// What could not be read while checking.
struct Damage(Vec<String>);

impl Damage {
    /// What a part of the check found; nothing where the file is damaged just there, which is noted.
    fn noted<T>(&mut self, found: Result<Vec<T>, Failure>) -> Result<Vec<T>, Failure> {
        match found {
            Err(failure) if failure.code == FailureCode::Damaged => {
                self.0.push(failure.detail.unwrap_or(failure.message));
                Ok(Vec::new())
            }
            found => found,
        }
    }
}

/// The verdict on a trail that lies on damaged pages.
fn unread() -> Verdict {
    let detail = words().say(key::CHECK_ON_DAMAGED_PAGE);
    Verdict { entries: 0, head: String::new(), breaches: vec![Breach::EntryUnreadable { detail }] }
}

/// What SQLite says of the pages, indexes and constraints of a file, and SQLCipher of the seals of its pages; empty where they
/// are sound.
pub(crate) fn integrity(connection: &Connection) -> Result<Vec<String>, Failure> {
    let seals = lines(connection, include_str!("check/seals.sql"))?;
    if !seals.is_empty() {
        // Each is a page that SQLite cannot read either, and it would stop at the first.
        return Ok(seals);
    }
    let mut found = lines(connection, include_str!("check/integrity.sql"))?;
    found.retain(|line| line != "ok");
    Ok(found)
}

fn lines(connection: &Connection, sql: &str) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare(sql)?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The tables of records that cannot be read to their end.
fn unreadable(connection: &Connection) -> Vec<String> {
    let broken = |table: &&tables::Table| rows::read_all(connection, table.name).is_err();
    // Where not even the version can be read, no table can be.
    let Ok(tables) = tables::of_file(connection) else { return Vec::new() };
    tables.filter(broken).map(|table| table.name.to_owned()).collect()
}

pub(crate) fn broken_links(connection: &Connection) -> Result<Vec<BrokenLink>, Failure> {
    let mut statement = connection.prepare(include_str!("check/links.sql"))?;
    let mut rows = statement.query([])?;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, place): (String, Option<i64>) = (row.get(0)?, row.get(2)?);
        let row_id = place.map(|place| subject::id_at(connection, &table, place)).transpose()?;
        let row_id = row_id.flatten().unwrap_or_default();
        links.push(BrokenLink { table, parent: row.get(1)?, row: row_id, column: row.get(3)? });
    }
    Ok(links)
}

fn lost_files(connection: &Connection) -> Result<Vec<String>, Failure> {
    let mut statement = connection.prepare(include_str!("check/lost_files.sql"))?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}
