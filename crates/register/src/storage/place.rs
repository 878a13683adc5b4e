//! Where a register's file lies, as it is handed to SQLite.

use crate::failure::{Failure, FailureCode};
use crate::whole::beside;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use words::{Key, key};

/// The file of a register that is there, its folder without links. The file itself must be none: what a link leads to can
/// be exchanged while it is open, and SQLite refuses it.
pub(crate) fn of_register(path: &Path) -> Result<PathBuf, Failure> {
    let found = match path.symlink_metadata() {
        Ok(found) => found,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Err(none(path, key::FAILURE_NO_FILE));
        }
        Err(error) => return Err(Failure::file("look at", path, &error)),
    };
    if found.is_symlink() {
        return Err(none(path, key::FAILURE_LINK));
    }
    if found.is_dir() {
        return Err(none(path, key::FAILURE_NO_REGISTER_BUT_FOLDER));
    }
    if !found.is_file() {
        return Err(none(path, key::FAILURE_NOT_A_PLAIN_FILE));
    }
    without_links(path).map_err(|error| Failure::file("look at", path, &error))
}

fn none(path: &Path, key: Key) -> Failure {
    let name = Failure::name_of(path);
    Failure::new(FailureCode::NoRegister, key, &[("name", name.as_str().into())])
}

/// A link among the folders is an ordinary thing (a home on another disk), but SQLite refuses it as it does the file's own.
#[cfg(unix)]
fn without_links(path: &Path) -> std::io::Result<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Some(name) = path.file_name() else { return Err(ErrorKind::InvalidInput.into()) };
    Ok(folder.canonicalize()?.join(name))
}

/// Windows has no such links among its folders that SQLite would see.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // the same shape as elsewhere
fn without_links(path: &Path) -> std::io::Result<PathBuf> {
    Ok(path.to_owned())
}

/// The log that SQLite keeps beside a file: changes that are saved, but not yet part of the file itself.
pub(super) fn log_of(place: &Path) -> PathBuf {
    beside(place, "-wal")
}

/// The index of that log.
pub(super) fn index_of(place: &Path) -> PathBuf {
    beside(place, "-shm")
}

/// What tells a file from one that was made in its place.
#[cfg(unix)]
fn state_of(file: &Path) -> Option<impl PartialEq> {
    use std::os::unix::fs::MetadataExt;
    file.metadata().ok().map(|about| (about.dev(), about.ino(), about.ctime(), about.ctime_nsec()))
}

/// What tells a file from one that was made in its place.
#[cfg(not(unix))]
fn state_of(file: &Path) -> Option<impl PartialEq> {
    file.metadata().ok().and_then(|about| about.created().ok())
}

/// Whether the log beside a file holds changes.
pub(super) fn has_waiting_changes(place: &Path) -> bool {
    log_of(place).metadata().is_ok_and(|log| log.len() > 0)
}

/// Refuses a file whose log was taken away: its index still lies beside it, and goes before the log does where a register is
/// closed. The file alone would show an older state as though it were the last.
///
/// SQLite writes the log into the file, then takes away the index, then the log (`sqlite3WalClose` in `wal.c`;
/// <https://sqlite.org/walformat.html>, 1.4 and 2). On Unix the index is gone even where another program still reads it. On Windows
/// a virus scanner that has it open at that moment keeps it there (`winShmPurge` in `os_win.c` passes over that), while the
/// log may go: an index without a log is then an ordinary left-over, unless it says itself that changes waited in the log.
pub(super) fn refuse_without_its_log(place: &Path) -> Result<(), Failure> {
    let index = index_of(place);
    let before = state_of(&index);
    // Whoever closes it takes the index away first, and whoever opens it makes the log first: while one index lies there, so
    // does the log. Looked at twice, for it may be closed and opened again meanwhile.
    if before.is_none() || log_of(place).exists() || state_of(&index) != before {
        return Ok(());
    }
    if cfg!(windows) && !tells_of_changes(&index) {
        return Ok(());
    }
    let (name, log, index) =
        (Failure::name_of(place), Failure::name_of(&log_of(place)), Failure::name_of(&index));
    let arguments =
        [("name", name.as_str().into()), ("log", log.as_str().into()), ("index", index.as_str().into())];
    Err(Failure::new(FailureCode::Damaged, key::FAILURE_LOG_GONE, &arguments))
}

/// Whether the index of a log says that the log held changes that were not in the file yet (<https://sqlite.org/walformat.html>,
/// 2.1: the numbers are in the machine's own order). One that cannot be understood might.
fn tells_of_changes(index: &Path) -> bool {
    /// Up to which frame the log is valid.
    const LAST_FRAME: usize = 16;
    /// How many of its frames are in the file.
    const IN_THE_FILE: usize = 96;
    let Ok(bytes) = std::fs::read(index) else { return true };
    let number = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_ne_bytes);
    match (number(LAST_FRAME), number(IN_THE_FILE)) {
        (Some(last), Some(written)) => last > written,
        // An index that nobody has written to yet is empty.
        _ => !bytes.is_empty(),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// What SQLite itself leaves: the index is read while the register is open, and after its log was written into it.
    #[test]
    #[allow(clippy::disallowed_methods)] // a file of SQLite's own, no register
    fn an_index_tells_whether_changes_waited_in_the_log() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("a.assay");
        let index = folder.path().join("a.assay-shm");
        let connection = rusqlite::Connection::open(&place).expect("a file");
        connection.pragma_update(None, "journal_mode", "WAL").expect("a log");
        connection.execute_batch("CREATE TABLE a (b); INSERT INTO a VALUES (1)").expect("a change");
        assert!(tells_of_changes(&index), "they are in the log alone");
        connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())).expect("written");
        assert!(!tells_of_changes(&index), "they are in the file");
        connection.execute_batch("INSERT INTO a VALUES (2)").expect("a change");
        assert!(tells_of_changes(&index));
        for (bytes, tells) in [(&b""[..], false), (b"cut off", true)] {
            std::fs::write(folder.path().join("other"), bytes).expect("a file");
            assert_eq!(tells_of_changes(&folder.path().join("other")), tells);
        }
    }

    #[test]
    fn a_log_that_is_gone_is_refused_whatever_its_index_says() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("a.assay");
        std::fs::write(folder.path().join("a.assay-shm"), [0; 32_768]).expect("an index");
        let refused = refuse_without_its_log(&place).expect_err("refused");
        assert_eq!(refused.code, FailureCode::Damaged);
        std::fs::write(folder.path().join("a.assay-wal"), "").expect("a log");
        refuse_without_its_log(&place).expect("it is there");
    }

    #[test]
    fn a_link_among_the_folders_is_followed_and_the_file_itself_may_be_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let real = folder.path().join("real");
        std::fs::create_dir(&real).expect("a folder");
        std::fs::write(real.join("a.assay"), "x").expect("a file");
        std::os::unix::fs::symlink(&real, folder.path().join("other")).expect("a link");
        std::os::unix::fs::symlink(real.join("a.assay"), folder.path().join("b.assay")).expect("a link");
        let place = of_register(&folder.path().join("other/a.assay")).expect("a place");
        assert_eq!(place, real.canonicalize().expect("a folder").join("a.assay"));
        for (path, word) in [("b.assay", "link"), ("real", "folder"), ("none.assay", "no register")] {
            let refused = of_register(&folder.path().join(path)).expect_err("refused");
            assert_eq!(refused.code, FailureCode::NoRegister);
            let said = refused.message;
            assert!(said.contains(path) && said.contains(word), "{said}");
        }
    }
}
