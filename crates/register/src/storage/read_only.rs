//! Reading a register where nothing may be written: the file is protected, or the folder it lies in.

use super::open::{PATIENCE, opened, unlock};
use super::place;
use crate::key::FileKey;
use rusqlite::{Connection, Error, ErrorCode, OpenFlags};
use std::fmt::Write;
use std::path::Path;

/// Whether an error says that something may not be written there.
pub(super) fn is_protected(error: &Error) -> bool {
    let code = error.sqlite_error_code();
    matches!(code, Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied))
}

/// Connects to read alone.
///
/// SQLite reads a file that has a log through an index beside it, which it must be able to make or find. Where there is no
/// log, nobody has the file open: it is read as it lies, and nothing is made beside it. Where there is an empty log and no
/// index can be had, it is read as it lies too. Where there are changes in the log, the file alone would show an older
/// state, and the error is handed on.
pub(super) fn connect(place: &Path, key: Option<&FileKey>) -> rusqlite::Result<Connection> {
    if !place::log_of(place).exists() {
        return as_it_lies(place, key);
    }
    match through_its_log(place, key) {
        Err(error) if is_protected(&error) && !place::has_waiting_changes(place) => as_it_lies(place, key),
        outcome => outcome,
    }
}

fn through_its_log(place: &Path, key: Option<&FileKey>) -> rusqlite::Result<Connection> {
    looked_at(opened(place, flags())?, key)
}

fn as_it_lies(place: &Path, key: Option<&FileKey>) -> rusqlite::Result<Connection> {
    let name = format!("file:{}?immutable=1", escaped(place));
    looked_at(opened(name, flags() | OpenFlags::SQLITE_OPEN_URI)?, key)
}

fn looked_at(connection: Connection, key: Option<&FileKey>) -> rusqlite::Result<Connection> {
    unlock(&connection, key)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_query_value(None, "application_id", |row| row.get::<_, i32>(0))?;
    Ok(connection)
}

fn flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW
}

/// A path as SQLite's form of a URI asks for it: every byte that could mean something there is escaped.
fn escaped(place: &Path) -> String {
    let mut name = String::new();
    for byte in bytes_of(place) {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "%{byte:02X}");
        }
    }
    name
}

#[cfg(unix)]
fn bytes_of(place: &Path) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(place.as_os_str()).to_vec()
}

/// `C:\\x\\y` is `/C:/x/y` there.
#[cfg(not(unix))]
fn bytes_of(place: &Path) -> Vec<u8> {
    let path = place.to_string_lossy().replace('\\', "/");
    let start = if path.starts_with('/') { "" } else { "/" };
    format!("{start}{path}").into_bytes()
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)] // what lies in the file is written behind the register's back
mod tests {
    use super::*;
    use crate::storage::open;

    fn made(path: &Path) {
        let connection = open::create(path, None).expect("a register");
        connection.execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)").expect("written");
    }

    fn rows(connection: &Connection) -> i64 {
        connection.query_row("SELECT count(*) FROM t", [], |row| row.get(0)).expect("rows")
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("a folder").flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_without_a_log_is_read_as_it_lies_whatever_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = "pätient 100%? #1&immutable=0.assay";
        let path = folder.path().join(name);
        made(&path);
        let connection = connect(&path, None).expect("connected");
        assert_eq!(rows(&connection), 1);
        assert!(connection.is_readonly(rusqlite::MAIN_DB).expect("an answer"));
        assert_eq!(names(folder.path()), [name], "nothing is made beside it");
    }

    #[test]
    fn changes_that_wait_in_the_log_are_read_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.assay");
        made(&path);
        let writer = Connection::open(&path).expect("opened");
        writer.execute_batch("INSERT INTO t VALUES (2)").expect("written");
        assert_eq!(rows(&connect(&path, None).expect("connected")), 2);
    }
}
