//! Rebuilding the register from its trail: whole, or as it was known at an instant.

use super::entry::{Entry, read_until};
use crate::failure::Failure;
use crate::storage::migrate::{self, Migration};
use crate::storage::{open, rows};
use crate::tables;
use rusqlite::Connection;

/// Rebuilds the register as the trail knew it up to an instant as written.
pub(crate) fn replay(
    from: &Connection,
    until: &str,
    migrations: &[Migration],
) -> Result<Connection, Failure> {
    let mut replay = Replay::begin(migrations)?;
    read_until(from, until, |entry| replay.apply(&entry))?;
    replay.finish()
}

/// A register that is being rebuilt in memory: a copy that is no register, so its rows are written without entries.
pub(super) struct Replay<'a> {
    copy: Connection,
    migrations: &'a [Migration],
    /// The version of the copy's schema.
    version: i64,
}

impl<'a> Replay<'a> {
    #[allow(clippy::disallowed_methods)] // a copy in memory
    pub fn begin(migrations: &'a [Migration]) -> Result<Self, Failure> {
        let copy = open::in_memory()?;
        // Every row was checked when it was written; a copy in memory needs no second check and no journal.
        copy.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; BEGIN")?;
        Ok(Self { copy, migrations, version: 0 })
    }

    /// Does again what an entry says.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Failure> {
        self.advance(entry.schema_version)?;
        let (Some(table), Some(row)) = (&entry.table, &entry.row) else { return Ok(()) };
        let table = tables::named(table)
            .ok_or_else(|| Failure::damaged(format!("entry {} names an unknown table", entry.seq)))?;
        let Some(after) = &entry.after else {
            let what = format!("entry {} takes a row away, which nothing does", entry.seq);
            return Err(Failure::damaged(what));
        };
        match entry.before {
            None => rows::insert(&self.copy, table.name, &after.in_table(table)),
            Some(_) => rows::update(&self.copy, table.name, row, &after.in_table(table)),
        }
        .map_err(|failure| failure.because(format!("entry {} cannot be replayed", entry.seq)))
    }

    /// The register as rebuilt. What was known before a migration, or before the register was made, is read in today's
    /// shape.
    #[allow(clippy::disallowed_methods)] // a copy in memory
    pub fn finish(mut self) -> Result<Connection, Failure> {
        self.advance(migrate::newest(self.migrations))?;
        self.copy.execute_batch("COMMIT; PRAGMA foreign_keys = ON")?;
        Ok(self.copy)
    }

    /// Builds the schema of an entry's version, by the real migrations.
    fn advance(&mut self, version: i64) -> Result<(), Failure> {
        let (present, migrations) = (self.version, self.migrations);
        for migration in migrations.iter().filter(|step| step.version > present && step.version <= version) {
            migrate::apply(&self.copy, migration)?;
            self.version = migration.version;
        }
        Ok(())
    }
}
