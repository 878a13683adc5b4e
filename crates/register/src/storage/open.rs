//! The one place where a register's file is opened. Its key comes before anything else.

use super::migrate::{self, Migration};
use super::{place, read_only, refused};
use crate::failure::{Failure, FailureCode};
use crate::key::FileKey;
use crate::whole::rights;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, ffi};
use std::fs;
use std::path::Path;
use std::sync::Once;
use std::time::Duration;
use words::key;
use zeroize::Zeroizing;

/// "ASSY": says that a SQLite file is a register.
pub(crate) const APPLICATION_ID: i32 = 0x4153_5359;

/// How long another program's lock is waited for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Makes an empty register file, encrypted where there is a key; never over an existing one.
#[allow(clippy::disallowed_methods)] // a new file says what it is
pub(crate) fn create(path: &Path, key: Option<&FileKey>) -> Result<Connection, Failure> {
    // The file itself is made first, and only if it is not there: SQLite alone would open what is there.
    // Nobody else on a shared computer is to read it; SQLite gives its side files the same rights.
    rights::new_file().open(path).map_err(|error| Failure::file("create", path, &error))?;
    let place = place::of_register(path)?;
    let connection = opened(&place, flags())?;
    unlock(&connection, key)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    set_up(&connection)?;
    Ok(connection)
}

/// Opens a register that is there: to read and write, or to read alone where the file or its folder is write-protected.
pub(crate) fn open(
    path: &Path,
    migrations: &[Migration],
    key: Option<&FileKey>,
) -> Result<Connection, Failure> {
    let place = place::of_register(path)?;
    place::refuse_without_its_log(&place)?;
    let connection = connect(&place, key).map_err(|error| refused::opening(&place, key, error))?;
    recognised(connection, &place, migrations, key)
}

/// Opens a register that is there to read alone: nothing in it is changed, and nothing is made beside it where no other
/// program has it open.
pub(crate) fn to_read(
    path: &Path,
    migrations: &[Migration],
    key: Option<&FileKey>,
) -> Result<Connection, Failure> {
    let place = place::of_register(path)?;
    place::refuse_without_its_log(&place)?;
    let connection = read_only::connect(&place, key).map_err(|error| refused::opening(&place, key, error))?;
    recognised(connection, &place, migrations, key)
}

/// A connection to a file that says that it is a register of a format that is known, set up.
fn recognised(
    connection: Connection,
    place: &Path,
    migrations: &[Migration],
    key: Option<&FileKey>,
) -> Result<Connection, Failure> {
    let told = |failure: Failure| refused::reading(place, key, failure);
    let found: i32 = stated(&connection, "application_id").map_err(told)?;
    if found != APPLICATION_ID {
        return Err(refused::not_a_register(place));
    }
    let version = migrate::version(&connection).map_err(told)?;
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
    is_of_text(&connection).map_err(|error| told(error.into()))?;
    Ok(connection)
}

/// Reads what the parts of a file are called and the statements that made them. Columns have their names from those, and the
/// library under us ends the program over one that is no UTF-8.
fn is_of_text(connection: &Connection) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(include_str!("parts.sql"))?;
    let mut parts = statement.query([])?;
    while let Some(part) = parts.next()? {
        let _: (String, Option<String>) = (part.get(0)?, part.get(1)?);
    }
    Ok(())
}

/// Refuses a file that any program has open, this one included, and writes what waits in its log into it, so that it can be
/// put elsewhere whole. What is no database at all is in nobody's use; nor can it be told of one that is encrypted with
/// another key than this.
#[allow(clippy::disallowed_methods)] // takes the file's lock and writes no row
pub(crate) fn refuse_in_use(path: &Path, key: Option<&FileKey>) -> Result<(), Failure> {
    let place = place::of_register(path)?;
    let alone = || -> rusqlite::Result<()> {
        let connection = opened(&place, flags())?;
        unlock(&connection, key)?;
        connection.busy_timeout(Duration::ZERO)?;
        connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        connection.execute_batch("BEGIN IMMEDIATE; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?;
        // Alone it keeps no index, and its log goes with it: an index that a program left which was ended would be one without
        // a log.
        let _ = fs::remove_file(place::index_of(&place));
        Ok(())
    };
    match alone() {
        Err(error)
            if matches!(
                error.sqlite_error_code(),
                // What cannot be opened at all may be open elsewhere: nobody knows.
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::CannotOpen)
            ) =>
        {
            Err(error.into())
        }
        // What is wrong with it otherwise is no reason to leave it where it is.
        _ => Ok(()),
    }
}

/// Connects to read and write where that is possible, else to read.
fn connect(place: &Path, key: Option<&FileKey>) -> rusqlite::Result<Connection> {
    let connection = opened(place, flags())?;
    // SQLite itself falls back to reading where the file is protected. It is asked before it makes files beside a register
    // that it then could not take away again.
    if connection.is_readonly(MAIN_DB)? {
        return read_only::connect(place, key);
    }
    unlock(&connection, key)?;
    connection.busy_timeout(PATIENCE)?;
    // A folder in which nothing can be written shows itself only at the first look into the file.
    let first: rusqlite::Result<i32> =
        connection.pragma_query_value(None, "application_id", |row| row.get(0));
    match first {
        Err(error) if read_only::is_protected(&error) => read_only::connect(place, key),
        first => first.map(|_| connection),
    }
}

fn stated(connection: &Connection, pragma: &str) -> Result<i32, Failure> {
    Ok(connection.pragma_query_value(None, pragma, |row| row.get(0))?)
}

/// Whether records may be changed through this connection: not where it only reads, and not where the file holds a trigger
/// or a view that no migration made, for those could change rows that the trail never hears of.
pub(crate) fn may_change(
    connection: &Connection,
    path: &Path,
    migrations: &[Migration],
) -> Result<(), Failure> {
    let name = Failure::name_of(path);
    if connection.is_readonly(MAIN_DB)? {
        return Err(Failure::new(
            FailureCode::File,
            key::FAILURE_READ_ONLY,
            &[("name", name.as_str().into())],
        ));
    }
    refuse_foreign(connection, path, migrations)
}

/// Refuses a file that holds a trigger or a view that no migration made.
pub(crate) fn refuse_foreign(
    connection: &Connection,
    path: &Path,
    migrations: &[Migration],
) -> Result<(), Failure> {
    let name = Failure::name_of(path);
    let mut statement = connection.prepare_cached(include_str!("acting.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let sql: Option<String> = row.get(0)?;
        // SQLite keeps the text of a trigger as it was given.
        if !sql.is_some_and(|sql| migrations.iter().any(|step| step.sql.contains(&sql))) {
            return Err(Failure::new(
                FailureCode::Damaged,
                key::FAILURE_FOREIGN_TRIGGER,
                &[("name", name.as_str().into())],
            ));
        }
    }
    Ok(())
}

/// An empty register in memory, for copies and replay. Nor does what SQLite sets aside while it sorts go to a disk.
#[allow(clippy::disallowed_methods)] // a setting of the connection, no row
pub(crate) fn in_memory() -> Result<Connection, Failure> {
    be_ready();
    let connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.set_prepared_statement_cache_capacity(400);
    Ok(connection)
}

/// A connection that reads beside the one through which a register was opened and looked at.
pub(super) fn beside(path: &Path, key: Option<&FileKey>) -> Result<Connection, Failure> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = opened(place::of_register(path)?, flags)?;
    unlock(&connection, key)?;
    set_up(&connection)?;
    Ok(connection)
}

/// Opens a file. Every file of SQLite's is opened here.
pub(super) fn opened(place: impl AsRef<Path>, flags: OpenFlags) -> rusqlite::Result<Connection> {
    be_ready();
    Connection::open_with_flags(place, flags)
}

/// Lets the first connection of the program make SQLite and SQLCipher ready, and others wait for it: SQLite says that it is ready
/// before SQLCipher is, and a second thread that came in between was refused its key.
fn be_ready() {
    static READY: Once = Once::new();
    // Where it fails, so does what is opened next, and says why.
    READY.call_once(|| drop(Connection::open_in_memory()));
}

fn flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW
}

/// Gives a connection the key of its file, before anything else is asked of it. Without one the file is read as it lies.
#[allow(clippy::disallowed_methods)] // a setting of the connection, no row
pub(super) fn unlock(connection: &Connection, key: Option<&FileKey>) -> rusqlite::Result<()> {
    let Some(key) = key else { return Ok(()) };
    // What it would write to standard error is told by us, in words.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(&Zeroizing::new(format!("PRAGMA key = \"{}\"", *key.literal())))?;
    // Where SQLCipher is not built in, the key would be passed over, and the file be written as it is.
    let version: String = connection.pragma_query_value(None, "cipher_version", |row| row.get(0))?;
    if version.is_empty() { Err(rusqlite::Error::QueryReturnedNoRows) } else { Ok(()) }
}

/// Whether the file behind a connection is encrypted
/// (<https://www.zetetic.net/sqlcipher/sqlcipher-api/#cipher_status>).
pub(crate) fn is_encrypted(connection: &Connection) -> Result<bool, Failure> {
    let status = connection.query_row("PRAGMA cipher_status", [], |row| row.get::<_, String>(0))?;
    Ok(status == "1")
}

/// Writes an encrypted copy of a register that is not encrypted.
#[allow(clippy::disallowed_methods)] // copies whole tables between files, before the copy is a register
pub(crate) fn encrypted_copy(register: &Path, draft: &Path, key: &FileKey) -> Result<(), Failure> {
    let register = place::of_register(register)?;
    let source = register.to_str().ok_or_else(|| unnameable(&register))?;
    // Not set up as a register's connection is: the export writes the schema of the copy row by row.
    drop(create(draft, Some(key))?);
    let copy = opened(place::of_register(draft)?, flags())?;
    unlock(&copy, Some(key))?;
    copy.execute("ATTACH ?1 AS plain KEY ''", [source])?;
    copy.query_row("SELECT sqlcipher_export('main', 'plain')", [], |_| Ok(())).map_err(of_export)?;
    let version: i64 = copy.query_row("PRAGMA plain.user_version", [], |row| row.get(0))?;
    copy.execute("DETACH plain", [])?;
    copy.pragma_update(None, "user_version", version)?;
    close_whole(copy)
}

/// Closes a file that is put elsewhere next, whole: what waits in its log is written into it first. SQLite does that too when
/// a file is closed, but tells nobody where it fails, and what waited would stay behind with the log.
///
/// # Errors
/// Where it cannot be written, or another program reads the file.
#[allow(clippy::disallowed_methods)] // takes what is committed from the log into the file
pub(crate) fn close_whole(connection: Connection) -> Result<(), Failure> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    connection.close().map_err(|(_, error)| Failure::from(error))?;
    if busy { Err(Failure::new(FailureCode::Locked, key::FAILURE_LOCKED, &[])) } else { Ok(()) }
}

/// Why an export failed: SQLCipher says it in SQLite's words for the reason, under a code that means any.
fn of_export(error: rusqlite::Error) -> rusqlite::Error {
    let rusqlite::Error::SqliteFailure(_, Some(words)) = &error else { return error };
    let code = match words.as_str() {
        "database or disk is full" => ffi::SQLITE_FULL,
        "disk I/O error" => ffi::SQLITE_IOERR,
        "database disk image is malformed" => ffi::SQLITE_CORRUPT,
        _ => return error,
    };
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(words.clone()))
}

/// Gives back the memory of the pages that a connection has read and holds unchanged.
pub(crate) fn rest(connection: &Connection) {
    // What cannot be given back stays: nothing depends on it.
    let _ = connection.release_memory();
}

/// SQLite takes a file's name as text.
pub(crate) fn unnameable(place: &Path) -> Failure {
    let name = Failure::name_of(place);
    Failure::new(FailureCode::File, key::FAILURE_FILE, &[("name", name.as_str().into())])
        .because("its name is not text")
}

/// Sets a connection up for a file that may have been tampered with: nothing in its schema is trusted, every cell is checked,
/// what is deleted is overwritten, and what is committed is on the disk. A test reads the settings back.
#[allow(clippy::disallowed_methods)] // settings of the connection, no rows
fn set_up(connection: &Connection) -> Result<(), Failure> {
    connection.busy_timeout(PATIENCE)?;
    let reads_alone = connection.is_readonly(MAIN_DB)?;
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
        // The file says itself that it is kept with a log; only who may write could change that.
        if reads_alone && pragma == "journal_mode" {
            continue;
        }
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
    use crate::key;

    #[test]
    fn the_settings_read_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let (key, _) = key::make(&key::Passphrase::typed("an ordinary passphrase")).expect("a key");
        let plain = create(&folder.path().join("plain.assay"), None).expect("a register");
        read_back(&plain);
        assert!(!is_encrypted(&plain).expect("an answer"));
        let path = folder.path().join("a.assay");
        drop(create(&path, Some(&key)).expect("a register"));
        for keyed in [open_bare(&path, &key), beside(&path, Some(&key)).expect("opened")] {
            read_back(&keyed);
            assert!(is_encrypted(&keyed).expect("an answer"));
            for (pragma, expected) in [
                ("cipher_page_size", "4096"),
                ("cipher_use_hmac", "1"),
                ("cipher_hmac_algorithm", "HMAC_SHA512"),
                ("cipher_plaintext_header_size", "0"),
            ] {
                assert_eq!(said(&keyed, pragma), expected, "{pragma}");
            }
            assert!(!said(&keyed, "cipher_version").is_empty());
        }
    }

    fn open_bare(path: &Path, key: &FileKey) -> Connection {
        let connection = connect(path, Some(key)).expect("connected");
        set_up(&connection).expect("set up");
        connection
    }

    fn said(connection: &Connection, pragma: &str) -> String {
        let found = connection.pragma_query_value(None, pragma, |row| row.get(0)).expect(pragma);
        match found {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => format!("{other:?}"),
        }
    }

    fn read_back(connection: &Connection) {
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
            assert_eq!(said(connection, pragma), expected, "{pragma}");
        }
        assert!(
            connection.prepare("SELECT \"no such column\"").is_err(),
            "double quotes never make a string"
        );
    }

    #[test]
    #[allow(clippy::disallowed_methods)] // what the file says of itself, no row of a record
    fn a_file_that_is_looked_at_after_a_program_was_ended_opens_afterwards() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.assay");
        let open = create(&path, None).expect("a register");
        open.pragma_update(None, "user_version", 1).expect("written");
        let left = folder.path().join("left.assay");
        for ending in ["", "-wal", "-shm"] {
            let copied =
                fs::copy(format!("{}{ending}", path.display()), format!("{}{ending}", left.display()));
            copied.expect(ending);
        }
        refuse_in_use(&left, None).expect("nobody uses it");
        let opened = connect(&left, None).expect("connected");
        assert_eq!(said(&opened, "user_version"), "1");
        drop(opened);
        place::refuse_without_its_log(&left).expect("nothing is missing");
        assert_eq!(refuse_in_use(&path, None).expect_err("in use").code, FailureCode::Locked);
    }

    #[test]
    fn an_existing_file_is_never_made_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.assay");
        fs::write(&path, "mine").expect("a file");
        assert_eq!(create(&path, None).expect_err("refused").code, FailureCode::FileExists);
        assert_eq!(fs::read(&path).expect("the file"), b"mine");
    }
}
