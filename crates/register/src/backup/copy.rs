//! A whole copy of a register that is on the disk and was looked at again.

use crate::check::integrity;
use crate::failure::{Failure, FailureCode};
use crate::register::Setup;
use crate::stop;
use crate::storage::open;
use crate::trail;
use crate::whole::{self, rights};
use rusqlite::Connection;
use std::path::Path;
use words::key;

/// What a copy has to have in common with the register.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// The version of the schema.
    version: i64,
    /// The number and the hash of the last entry of the trail, whatever it is of.
    last: (i64, String),
    /// Every table with the number of its rows.
    rows: Vec<(String, i64)>,
}

/// Copies a register to a draft; the copy is written through to the disk, opened again and compared before this returns.
/// Other programs may have the register open and write to it meanwhile: it is opened as they do, with SQLite's locks.
///
/// # Errors
/// Where the register cannot be read, the draft cannot be written, or the copy does not hold.
///
/// A copy of a register that is encrypted is encrypted with the same key, and has the header of now beside it.
pub(super) fn of_register(register: &Path, draft: &Path, setup: &Setup) -> Result<(), Failure> {
    checked(&open::open(register, setup.migrations, setup.key.as_ref())?, register, draft, setup)
}

/// Copies a backup, beside which nothing is made, in the same way.
///
/// # Errors
/// As [`of_register`].
pub(super) fn of_backup(backup: &Path, draft: &Path, setup: &Setup) -> Result<(), Failure> {
    checked(&open::to_read(backup, setup.migrations, setup.key.as_ref())?, backup, draft, setup)
}

fn checked(source: &Connection, register: &Path, draft: &Path, setup: &Setup) -> Result<(), Failure> {
    let wanted = facts(source)?;
    copied(source, draft)?;
    // As the register itself, for its own account or for those who share it.
    rights::like(register, draft);
    setup.key.as_ref().map_or(Ok(()), |key| key.lie_beside_copy(register, draft))?;
    stop::may_go_on()?;
    equal(&wanted, draft, setup)
}

/// Whether a copy is sound and has everything in common with what it was made of.
fn equal(wanted: &Facts, draft: &Path, setup: &Setup) -> Result<(), Failure> {
    let copy = open::to_read(draft, setup.migrations, setup.key.as_ref())?;
    let found = integrity(&copy)?;
    if !found.is_empty() {
        return Err(no_backup(found.join("; ")));
    }
    let made = facts(&copy)?;
    if made != *wanted {
        // Most likely somebody wrote between the two looks; the register itself may be sound.
        return Err(Failure::new(FailureCode::Conflict, key::FAILURE_BACKUP_CHANGED, &[]));
    }
    Ok(())
}

fn no_backup(detail: impl std::fmt::Display) -> Failure {
    Failure::new(FailureCode::Damaged, key::FAILURE_BACKUP_UNSOUND, &[]).because(detail)
}

/// SQLite's own copy of a state that was committed, packed, with what was deleted left out.
#[allow(clippy::disallowed_methods)] // writes no row of the register
fn copied(source: &Connection, draft: &Path) -> Result<(), Failure> {
    rights::new_file().open(draft).map_err(|error| Failure::file("create", draft, &error))?;
    let place = draft.to_str().ok_or_else(|| open::unnameable(draft))?;
    source.execute("VACUUM INTO ?1", [place])?;
    // SQLite leaves that to the caller.
    whole::hold(draft)
}

/// Writes an encrypted copy of a register that is not, and looks at it in the same way; answers with what was copied.
pub(super) fn encrypted(
    register: &Path,
    draft: &Path,
    plain: &Setup,
    keyed: &Setup,
) -> Result<Facts, Failure> {
    let source = open::to_read(register, plain.migrations, None)?;
    let wanted = facts(&source)?;
    if let Some(key) = &keyed.key {
        open::encrypted_copy(register, draft, key)?;
        key.lie_beside(draft)?;
    }
    whole::hold(draft)?;
    stop::may_go_on()?;
    equal(&wanted, draft, keyed)?;
    Ok(wanted)
}

/// Refuses a register to which somebody has written since it was copied: what was saved meanwhile is not in the copy.
pub(super) fn still(register: &Path, plain: &Setup, wanted: &Facts) -> Result<(), Failure> {
    if facts(&open::to_read(register, plain.migrations, None)?)? == *wanted {
        return Ok(());
    }
    Err(Failure::new(FailureCode::Conflict, key::FAILURE_BACKUP_CHANGED, &[]))
}

fn facts(connection: &Connection) -> Result<Facts, Failure> {
    let last = trail::last(connection)?;
    let mut names = connection.prepare(include_str!("tables.sql"))?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut rows = Vec::new();
    for name in names {
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        rows.push((name, count));
    }
    Ok(Facts { version: crate::storage::migrate::version(connection)?, last, rows })
}
