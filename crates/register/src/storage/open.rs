//! The one place where a register's file is opened. (Its encryption will be set up here, before anything else.)

use super::migrate::{self, Migration};
use crate::failure::{Failure, FailureCode};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::fs::OpenOptions;
use std::path::Path;
use words::key;

/// "ASSY": says that a SQLite file is a register.
pub(crate) const APPLICATION_ID: i32 = 0x4153_5359;

/// Makes an empty register file; never over an existing one.
#[allow(clippy::disallowed_methods)] // a new file says what it is
pub(crate) fn create(path: &Path) -> Result<Connection, Failure> {
    // The file itself is made first, and only if it is not there: SQLite alone would open what is there.
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // Nobody else on a shared computer is to read it; SQLite gives its side files the same rights.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| Failure::file("create", path, &error))?;
    let connection = Connection::open_with_flags(path, flags())?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    set_up(&connection)?;
    Ok(connection)
}

/// Opens a register that is there.
pub(crate) fn open(path: &Path, migrations: &[Migration]) -> Result<Connection, Failure> {
    if !path.is_file() {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return Err(Failure::new(
            FailureCode::NoRegister,
            key::FAILURE_NO_FILE,
            &[("name", name.as_str().into())],
        ));
    }
    let connection = Connection::open_with_flags(path, flags())?;
    let found: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if found != APPLICATION_ID {
        return Err(Failure::new(FailureCode::NotARegister, key::FAILURE_NOT_A_REGISTER, &[]));
    }
    let version = migrate::version(&connection)?;
    let known = migrate::newest(migrations);
    if version < 1 {
        return Err(Failure::damaged(format!("the file says that its format is {version}")));
    }
    if version > known {
        return Err(Failure::new(
            FailureCode::NewerVersion,
            key::FAILURE_NEWER_VERSION,
            &[("found", version.into()), ("known", known.into())],
        ));
    }
    set_up(&connection)?;
    Ok(connection)
}

/// An empty register in memory, for replay.
#[allow(clippy::disallowed_methods)] // a setting of the connection, no row
pub(crate) fn in_memory() -> Result<Connection, Failure> {
    let connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.set_prepared_statement_cache_capacity(400);
    Ok(connection)
}

fn flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW
}

/// The settings of safety.md, in its order; a test reads them back.
#[allow(clippy::disallowed_methods)] // settings of the connection, no rows
fn set_up(connection: &Connection) -> Result<(), Failure> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    for (pragma, value) in [
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("mmap_size", "0"),
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("secure_delete", "ON"),
        ("temp_store", "MEMORY"),
        ("cache_size", "-65536"),
    ] {
        connection.pragma_update_and_check(None, pragma, value, |_| Ok(())).or_else(ignore_no_rows)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 10_000_000)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
    connection.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 50)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    connection.set_prepared_statement_cache_capacity(400);
    Ok(())
}

/// Some pragmas answer with their new value and some with nothing; both are right.
fn ignore_no_rows(error: rusqlite::Error) -> Result<(), rusqlite::Error> {
    match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_read_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let connection = create(&folder.path().join("a.assay")).expect("a register");
        for (pragma, expected) in [
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("mmap_size", "0"),
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("cache_size", "-65536"),
            ("busy_timeout", "5000"),
            ("application_id", "1095979865"),
        ] {
            let found: rusqlite::types::Value =
                connection.pragma_query_value(None, pragma, |row| row.get(0)).expect(pragma);
            let text = match found {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            };
            assert_eq!(text, expected, "{pragma}");
        }
        assert!(
            connection.prepare("SELECT \"no such column\"").is_err(),
            "double quotes never make a string"
        );
    }

    #[test]
    fn an_existing_file_is_never_made_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.assay");
        std::fs::write(&path, "mine").expect("a file");
        assert_eq!(create(&path).expect_err("refused").code, FailureCode::FileExists);
        assert_eq!(std::fs::read(&path).expect("the file"), b"mine");
    }
}
