//! Bringing a backup back: checked whole first, the present file put aside and never written over.

use super::{copy, name};
use crate::check;
use crate::failure::{Failure, FailureCode};
use crate::key::FileKey;
use crate::register::{Register, Setup};
use crate::storage::hold::InUse;
use crate::storage::open;
use crate::whole;
use serde::Serialize;
use std::path::{Path, PathBuf};
use words::key;

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Restored {
    /// Where the register lies.
    pub register: PathBuf,
    /// Where the file lies that was there before; none where nothing was.
    pub put_aside: Option<PathBuf>,
    /// How many entries the trail has now.
    pub entries: i64,
}

/// Puts a copy of a backup in a register's place, with its key where it is encrypted. The backup itself stays as it is.
///
/// # Errors
/// Where the backup does not hold, the register is in use, or the copy cannot be made; then all is as it was.
pub fn restore(backup: &Path, register: &Path, setup: Setup) -> Result<Restored, Failure> {
    if same(backup, register) {
        return Err(refused(key::FAILURE_RESTORE_ITSELF, backup));
    }
    let _alone = InUse::alone(register)?;
    let key = setup.for_file(register).key;
    refuse_in_use(register, key.as_ref())?;
    let aside = aside(register, &setup);
    let made = whole::make_in_place_of(register, &aside, |draft| {
        let entries = checked(backup, draft, setup)?;
        // Checking takes a while, in which somebody may have opened it.
        refuse_in_use(register, key.as_ref())?;
        Ok(entries)
    })?;
    Ok(Restored {
        register: register.to_owned(),
        put_aside: made.was_there.then_some(aside),
        entries: made.value,
    })
}

/// The key of the backup is most often that of the register, under another passphrase.
fn refuse_in_use(register: &Path, key: Option<&FileKey>) -> Result<(), Failure> {
    if register.symlink_metadata().is_ok() { open::refuse_in_use(register, key) } else { Ok(()) }
}

fn same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Where what is put aside now would lie.
pub(crate) fn aside(register: &Path, setup: &Setup) -> PathBuf {
    register.with_file_name(name::aside(register, setup.clock.now()))
}

/// A copy of the backup that holds in every part; how many entries its trail has. It is moved to the present schema when it
/// is next opened.
fn checked(backup: &Path, draft: &Path, setup: Setup) -> Result<i64, Failure> {
    copy::of_backup(backup, draft, &setup).map_err(|failure| match failure.code {
        // It is the backup that is damaged, not the register.
        FailureCode::Damaged => {
            refused(key::FAILURE_RESTORE_UNSOUND, backup).because(failure.detail.unwrap_or(failure.message))
        }
        _ => failure,
    })?;
    whole_in_every_part(draft, setup, || refused(key::FAILURE_RESTORE_UNSOUND, backup))
}

/// How many entries the trail of a file has that holds in every part.
pub(super) fn whole_in_every_part(
    file: &Path,
    setup: Setup,
    failure: impl FnOnce() -> Failure,
) -> Result<i64, Failure> {
    let register = Register::look_at(file, setup)?;
    let found = check::check(&register)?;
    if !found.holds() {
        let lines = check::check_in_words(&register, &found);
        return Err(failure().because(lines.join("; ")));
    }
    Ok(found.trail.entries)
}

/// Writes an encrypted copy of a register that is not encrypted, and checks it whole.
pub(crate) fn encrypted_copy(
    register: &Path,
    draft: &Path,
    plain: &Setup,
    keyed: &Setup,
) -> Result<i64, Failure> {
    let copied = copy::encrypted(register, draft, plain, keyed)?;
    let unsound = || refused(key::FAILURE_ENCRYPT_UNSOUND, register);
    let entries = whole_in_every_part(draft, keyed.clone(), unsound)?;
    // Checking takes a while, in which somebody may have opened it, and saved something.
    refuse_in_use(register, None)?;
    copy::still(register, plain, &copied)?;
    Ok(entries)
}

pub(super) fn refused(key: words::Key, file: &Path) -> Failure {
    let name = Failure::name_of(file);
    Failure::new(FailureCode::Conflict, key, &[("name", name.as_str().into())])
}
