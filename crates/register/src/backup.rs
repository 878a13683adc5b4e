//! Backups: whole copies of a register that were opened again and checked before they count, beside the register itself.
//!
//! What is kept, when one is due and how one comes back follow the rules on safety in `ARCHITECTURE.md`: a copy is made when
//! the last is over a day old, and before a migration or an import; 7 daily, 4 weekly and 12 monthly ones stay; a backup that
//! is brought back never takes the place of the present file, which is put aside.

mod copy;
mod look;
mod name;
mod restore;
mod thin;

pub use look::{After, LastEntry, Look, look};
pub use restore::{Restored, restore};
pub(crate) use restore::{aside, encrypted_copy};

use crate::check;
use crate::failure::{Failure, FailureCode};
use crate::register::{Register, Setup};
use crate::storage::hold::InUse;
use crate::storage::open::PATIENCE;
use crate::whole;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A backup is due when the last one is older.
const OLD: TimeDelta = TimeDelta::hours(24);

/// A copy that was checked when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Backup {
    /// Where it lies.
    pub file: PathBuf,
    /// When it was made, in UTC.
    pub at: DateTime<Utc>,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// A register whose backups can be looked at and made on another thread, while somebody works in it.
#[derive(Clone)]
pub struct Source {
    register: PathBuf,
    setup: Setup,
}

impl Source {
    /// Of a register that is open.
    #[must_use]
    pub fn of(register: &Register) -> Self {
        Self { register: register.path().to_owned(), setup: register.setup().clone() }
    }

    /// The newest backup.
    ///
    /// # Errors
    /// As [`list`].
    pub fn last(&self) -> Result<Option<Backup>, Failure> {
        Ok(list(&self.register)?.into_iter().next())
    }

    /// Backs it up.
    ///
    /// # Errors
    /// As [`make`].
    pub fn make(&self) -> Result<Backup, Failure> {
        make(&self.register, &self.setup)
    }

    /// Backs it up where that is due.
    ///
    /// # Errors
    /// As [`make`].
    pub fn make_if_due(&self) -> Result<Option<Backup>, Failure> {
        make_if_due(&self.register, &self.setup)
    }
}

/// The folder of a register's backups, beside it: that of `trust.assay` is `trust backups`.
#[must_use]
pub fn folder_of(register: &Path) -> PathBuf {
    register.with_file_name(format!("{} backups", name::stem(register)))
}

/// The backups of a register, newest first. What else lies in their folder is left out.
///
/// # Errors
/// Where the folder is there and cannot be read.
pub fn list(register: &Path) -> Result<Vec<Backup>, Failure> {
    let folder = folder_of(register);
    let failed = |error: std::io::Error| Failure::file("look into", &folder, &error);
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let Some(at) = name::moment(register, &entry.file_name()) else { continue };
        let about = entry.metadata().map_err(failed)?;
        if about.is_file() {
            found.push(Backup { file: entry.path(), at, bytes: about.len() });
        }
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    Ok(found)
}

/// The files that lie beside a register because they were put aside, when a backup took their place or the register was encrypted.
///
/// # Errors
/// Where the folder cannot be read.
pub fn put_aside(register: &Path) -> Result<Vec<PathBuf>, Failure> {
    let folder = register.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |error: std::io::Error| Failure::file("look into", folder, &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if name::is_aside(register, &entry.file_name()) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Backs a register up into its folder, and takes away what need not be kept beside the new one; what could not be taken away
/// is [`left_over`] and tried again the next time.
///
/// # Errors
/// Where the copy cannot be made or does not hold; then there is none, and the register is as it was.
pub fn make(register: &Path, setup: &Setup) -> Result<Backup, Failure> {
    let _in_use = InUse::beside_others(register, PATIENCE)?;
    make_held(register, setup)
}

/// The same for whoever sees to it that no other file takes the register's place meanwhile.
pub(crate) fn make_held(register: &Path, setup: &Setup) -> Result<Backup, Failure> {
    let folder = folder_of(register);
    match whole::rights::new_folder(&folder) {
        Ok(()) => whole::rights::like(register, &folder),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(Failure::file("make the folder", &folder, &error)),
    }
    // Two imports within a millisecond have a backup each.
    let mut at = setup.clock.now();
    while folder.join(name::of(register, at)).symlink_metadata().is_ok() {
        at += TimeDelta::milliseconds(1);
    }
    let made = copied(register, &folder.join(name::of(register, at)), setup)?;
    for old in left_over(register)? {
        // A backup that was made is none the worse for an old one that stays.
        let _ = whole::remove_with_its_key(&old.file);
    }
    Ok(Backup { at, ..made })
}

/// Backs a register up to a place where nothing is yet.
///
/// # Errors
/// Where something is there already, or the copy cannot be made or does not hold.
pub fn make_at(register: &Path, place: &Path, setup: &Setup) -> Result<Backup, Failure> {
    let _in_use = InUse::beside_others(register, PATIENCE)?;
    copied(register, place, setup)
}

fn copied(register: &Path, place: &Path, setup: &Setup) -> Result<Backup, Failure> {
    whole::make(place, |draft| copy::of_register(register, draft, setup))
        .map_err(|failure| failure.writing(place, register))?;
    whole::hold_the_name(place)?;
    let about = fs::metadata(place).map_err(|error| Failure::file("look at", place, &error))?;
    Ok(Backup { file: place.to_owned(), at: setup.clock.now(), bytes: about.len() })
}

/// The same, where the last one is over a day old or lies in the future (a clock that ran ahead proves nothing).
///
/// # Errors
/// As [`make`].
pub fn make_if_due(register: &Path, setup: &Setup) -> Result<Option<Backup>, Failure> {
    let now = setup.clock.now();
    let fresh = |backup: &Backup| backup.at <= now && now - backup.at <= OLD;
    if list(register)?.iter().any(fresh) { Ok(None) } else { make(register, setup).map(Some) }
}

/// The newest backup that holds today, checked whole: pages, links, kept files, trail and tables. Older ones are looked at
/// until one does.
///
/// # Errors
/// Where the folder or a disk cannot be read, or the person stopped it.
pub fn newest_that_holds(register: &Path, setup: &Setup) -> Result<Option<Backup>, Failure> {
    let mut looked =
        list(register)?.into_iter().map(|backup| Ok(holds(&backup.file, setup)?.then_some(backup)));
    first_that_holds(&mut looked)
}

fn holds(file: &Path, setup: &Setup) -> Result<bool, Failure> {
    Ok(check::check(&Register::look_at(file, setup.for_file(file))?)?.holds())
}

/// The first of several backups that were looked at in turn; those that do not hold, or that nobody can open without being
/// asked, are passed over, and the next is looked at.
///
/// # Errors
/// Where looking failed for a reason that is not the backup's own, such as a failing disk: an older one that holds would then be
/// offered as though the newer ones did not.
pub fn first_that_holds<T>(
    looked: &mut dyn Iterator<Item = Result<Option<T>, Failure>>,
) -> Result<Option<T>, Failure> {
    for one in looked {
        match one {
            Ok(Some(found)) => return Ok(Some(found)),
            Ok(None) => {}
            Err(failure) if is_its_own(&failure) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(None)
}

/// Whether a failure says something of that one backup: that it does not hold, is none or is gone, was made by a newer version,
/// or opens with a passphrase that nobody typed.
fn is_its_own(failure: &Failure) -> bool {
    matches!(
        failure.code,
        FailureCode::Damaged
            | FailureCode::NotARegister
            | FailureCode::NoRegister
            | FailureCode::NewerVersion
            | FailureCode::PassphraseNeeded
            | FailureCode::WrongPassphrase
            | FailureCode::Conflict
    )
}

/// The backups that need not be kept beside the newer ones. After one was made these are those that could not be removed.
///
/// # Errors
/// As [`list`].
pub fn left_over(register: &Path) -> Result<Vec<Backup>, Failure> {
    let backups = list(register)?;
    let moments: Vec<_> = backups.iter().map(|backup| backup.at).collect();
    Ok(thin::too_many(&moments).into_iter().map(|place| backups[place].clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;
    use words::key;

    fn found(looked: Vec<Result<Option<u8>, Failure>>) -> Result<Option<u8>, FailureCode> {
        first_that_holds(&mut looked.into_iter()).map_err(|failure| failure.code)
    }

    #[test]
    fn what_does_not_hold_is_passed_over_and_a_failing_disk_is_told() {
        let of = |code| Err(Failure::new(code, key::FAILURE_CANCELLED, &[]));
        let disk = || {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_IOERR_READ), None);
            Err(Failure::from(error))
        };
        let unsound = || vec![Ok(None), of(FailureCode::Damaged), of(FailureCode::PassphraseNeeded)];
        assert_eq!(found(unsound()), Ok(None));
        assert_eq!(found(unsound().into_iter().chain([Ok(Some(4)), disk()]).collect()), Ok(Some(4)));
        assert_eq!(found(vec![Ok(None), disk(), Ok(Some(4))]), Err(FailureCode::File));
        for code in
            [FailureCode::Cancelled, FailureCode::Locked, FailureCode::Internal, FailureCode::DiskFull]
        {
            assert_eq!(found(vec![of(code), Ok(Some(4))]), Err(code));
        }
    }
}
