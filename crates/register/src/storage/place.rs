//! Where a register's file lies, as it is handed to SQLite.

use crate::failure::{Failure, FailureCode};
use std::ffi::OsString;
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
    let mut name: OsString = place.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// The index of that log.
pub(super) fn index_of(place: &Path) -> PathBuf {
    let mut name: OsString = place.as_os_str().to_owned();
    name.push("-shm");
    PathBuf::from(name)
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
pub(super) fn refuse_without_its_log(place: &Path) -> Result<(), Failure> {
    let index = index_of(place);
    let before = state_of(&index);
    // Whoever closes it takes the index away first, and whoever opens it makes the log first: while one index lies there, so
    // does the log. Looked at twice, for it may be closed and opened again meanwhile.
    if before.is_none() || log_of(place).exists() || state_of(&index) != before {
        return Ok(());
    }
    let (name, log, index) =
        (Failure::name_of(place), Failure::name_of(&log_of(place)), Failure::name_of(&index));
    let arguments =
        [("name", name.as_str().into()), ("log", log.as_str().into()), ("index", index.as_str().into())];
    Err(Failure::new(FailureCode::Damaged, key::FAILURE_LOG_GONE, &arguments))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

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
