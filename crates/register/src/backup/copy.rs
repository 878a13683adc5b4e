//! A whole copy of a register that is on the disk and was looked at again.

use crate::failure::{Failure, FailureCode, words};
use crate::stop;
use crate::storage::migrate::Migration;
use crate::storage::open;
use crate::trail;
use rusqlite::Connection;
use std::fs::{File, OpenOptions};
use std::path::Path;
use words::key;

/// What a copy has to have in common with the register.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    /// The version of the schema.
    version: i64,
    /// The hash of the last entry of the trail, and its number.
    head: (i64, String),
    /// Every table with the number of its rows.
    rows: Vec<(String, i64)>,
}

/// Copies a register to a draft; the copy is written through to the disk, opened again and compared before this returns.
///
/// # Errors
/// Where the register cannot be read, the draft cannot be written, or the copy does not hold.
pub(super) fn checked(register: &Path, draft: &Path, migrations: &[Migration]) -> Result<(), Failure> {
    let source = open::to_read(register, migrations)?;
    let wanted = facts(&source)?;
    copied(&source, draft)?;
    stop::may_go_on()?;
    let copy = open::to_read(draft, migrations)?;
    let found = unsound(&copy)?;
    if !found.is_empty() {
        return Err(no_backup(found.join("; ")));
    }
    let made = facts(&copy)?;
    if made != wanted {
        return Err(no_backup("the register changed while it was copied, or the copy is not whole"));
    }
    Ok(())
}

fn no_backup(detail: impl std::fmt::Display) -> Failure {
    Failure {
        detail: Some(detail.to_string()),
        message: words().say(key::FAILURE_BACKUP_UNSOUND),
        ..Failure::damaged("")
    }
}

/// SQLite's own copy of a state that was committed, packed, with what was deleted left out.
#[allow(clippy::disallowed_methods)] // writes no row of the register
fn copied(source: &Connection, draft: &Path) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // As the register itself: nobody else on a shared computer is to read it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(draft).map_err(|error| Failure::file("create", draft, &error))?;
    let place = draft.to_str().ok_or_else(|| unnameable(draft))?;
    source.execute("VACUUM INTO ?1", [place])?;
    // SQLite leaves that to the caller.
    file.sync_all().map_err(|error| Failure::file("write", draft, &error))
}

/// SQLite takes a file's name as text.
fn unnameable(draft: &Path) -> Failure {
    let name = Failure::name_of(draft);
    Failure::new(FailureCode::File, key::FAILURE_FILE, &[("name", name.as_str().into())])
        .because("its name is not text")
}

/// What SQLite says of the pages, indexes and constraints of a file; empty where they are sound.
fn unsound(copy: &Connection) -> Result<Vec<String>, Failure> {
    let mut statement = copy.prepare(include_str!("../check/integrity.sql"))?;
    let mut found: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    found.retain(|line| line != "ok");
    Ok(found)
}

fn facts(connection: &Connection) -> Result<Facts, Failure> {
    let head = trail::head(connection)?;
    let mut names = connection.prepare(include_str!("tables.sql"))?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut rows = Vec::new();
    for name in names {
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        rows.push((name, count));
    }
    Ok(Facts { version: crate::storage::migrate::version(connection)?, head: (head.seq, head.hash), rows })
}

/// Writes the name of a file that was put in its place through to the disk; elsewhere than on Unix it goes with the file.
#[cfg(unix)]
pub(super) fn hold_the_name(place: &Path) -> Result<(), Failure> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let held = File::open(folder).and_then(|folder| folder.sync_all());
    held.map_err(|error| Failure::file("write", folder, &error))
}

/// Writes the name of a file that was put in its place through to the disk; here it goes with the file.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // the same shape as elsewhere
pub(super) fn hold_the_name(_place: &Path) -> Result<(), Failure> {
    Ok(())
}
