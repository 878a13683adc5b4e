//! Encrypting a register that is not: a whole encrypted copy takes its place, and the file that was there is put aside.

use super::FileKey;
use crate::backup::{self, Backup};
use crate::failure::{Failure, FailureCode};
use crate::register::Setup;
use crate::storage::hold::InUse;
use crate::storage::{open, place};
use crate::whole;
use serde::Serialize;
use std::path::{Path, PathBuf};
use words::key;

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Encrypted {
    /// Where the register lies.
    pub register: PathBuf,
    /// Where the file lies that is not encrypted.
    pub put_aside: PathBuf,
    /// Backups that are not encrypted, the newest first.
    pub open_backups: Vec<PathBuf>,
}

/// Encrypts a register with a new key. A backup is made first, as before any change of the whole file.
///
/// # Errors
/// Where it is encrypted already or in use, or the copy cannot be made or does not hold; then all is as it was.
pub fn encrypt(register: &Path, setup: &Setup, key: &FileKey) -> Result<Encrypted, Failure> {
    if super::is_encrypted(register) {
        return Err(super::about(register, FailureCode::Conflict, key::FAILURE_ENCRYPTED_ALREADY));
    }
    let _alone = InUse::alone(&place::of_register(register)?)?;
    open::refuse_in_use(register, None)?;
    backup::make_held(register, setup)?;
    let aside = backup::aside(register, setup);
    let keyed = setup.clone().with_key(Some(key.clone()));
    whole::make_in_place_of(register, &aside, |draft| backup::encrypted_copy(register, draft, setup, &keyed))
        .map_err(|failure| failure.writing(register, register))?;
    let backups = backup::list(register)?.into_iter().map(|Backup { file, .. }| file);
    let open_backups = backups.filter(|file| !super::is_encrypted(file)).collect();
    Ok(Encrypted { register: register.to_owned(), put_aside: aside, open_backups })
}
