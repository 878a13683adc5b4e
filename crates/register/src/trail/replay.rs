//! Rebuilding the register from its trail: whole, or as it was known at an instant.

use super::entry::{Entry, read_until};
use crate::failure::Failure;
use crate::storage::migrate::{self, Migration};
use crate::storage::{open, rows};
use crate::tables;
use rusqlite::Connection;

/// Rebuilds the register as the trail knew it up to an instant as written, in memory: a copy that is no register, so its
/// rows are written without entries.
#[allow(clippy::disallowed_methods)] // a copy in memory
pub(crate) fn replay(
    from: &Connection,
    until: &str,
    migrations: &[Migration],
) -> Result<Connection, Failure> {
    let copy = open::in_memory()?;
    // Every row was checked when it was written; a copy in memory needs no second check and no journal.
    copy.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; BEGIN")?;
    read_until(from, until, |entry| apply(&copy, &entry, migrations))?;
    // What was known before a migration, or before the register was made, is read in today's shape.
    advance(&copy, migrate::newest(migrations), migrations)?;
    copy.execute_batch("COMMIT; PRAGMA foreign_keys = ON")?;
    Ok(copy)
}

fn apply(copy: &Connection, entry: &Entry, migrations: &[Migration]) -> Result<(), Failure> {
    advance(copy, entry.schema_version, migrations)?;
    let (Some(table), Some(row)) = (&entry.table, &entry.row) else { return Ok(()) };
    let table = tables::named(table)
        .ok_or_else(|| Failure::damaged(format!("entry {} names an unknown table", entry.seq)))?;
    let Some(after) = &entry.after else {
        return Err(Failure::damaged(format!("entry {} takes a row away, which nothing does", entry.seq)));
    };
    match entry.before {
        None => rows::insert(copy, table.name, &after.image()),
        Some(_) => rows::update(copy, table.name, row, &after.image()),
    }
    .map_err(|failure| failure.because(format!("entry {} can not be replayed", entry.seq)))
}

/// Builds the schema of the entry's version, by the real migrations.
fn advance(copy: &Connection, version: i64, migrations: &[Migration]) -> Result<(), Failure> {
    let present = migrate::version(copy)?;
    for migration in migrations.iter().filter(|step| step.version > present && step.version <= version) {
        migrate::apply(copy, migration)?;
    }
    Ok(())
}
