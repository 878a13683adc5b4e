//! The key of an encrypted register: 256 random bits that lie beside the file, wrapped by a passphrase and by a recovery key.
//!
//! The register itself is encrypted with the random bits alone, so that another passphrase wraps them anew and no page is
//! written again. The wraps stand in a small text file beside the register, in two copies ([`places`]); each backup carries
//! its own, and opens with the passphrase of its day.

mod cost;
mod encrypt;
mod header;
mod passphrase;
mod patience;
mod places;
mod recovery;
mod secret;
mod sheet;
mod wrap;

pub use encrypt::{Encrypted, encrypt};
pub use passphrase::{Passphrase, SHORTEST, Strength};
pub use patience::{IDLE, Patience};
pub(crate) use places::ENDINGS;
pub use places::is_encrypted;
pub use recovery::RecoveryKey;
pub use secret::FileKey;
pub use sheet::{recovery_on, recovery_page, recovery_sheet, write_recovery};

use crate::failure::{Failure, FailureCode};
use header::Header;
use std::path::Path;
use words::key;
use wrap::Wrap;

/// A key for a new register, and the recovery key that opens it too: shown or printed once, and kept nowhere.
///
/// # Errors
/// Where the system has no random numbers to give.
pub fn make(passphrase: &Passphrase) -> Result<(FileKey, RecoveryKey), Failure> {
    let recovery = RecoveryKey::random()?;
    let id = secret::hex_of(&secret::random::<16>()?);
    let raw = secret::Raw::random()?;
    let header = Header {
        passphrase: Wrap::seal(&raw, passphrase.bytes(), &id, wrap::PASSPHRASE)?,
        recovery: Wrap::seal(&raw, recovery.bytes(), &id, wrap::RECOVERY)?,
        id,
    };
    Ok((FileKey::new(raw, header), recovery))
}

/// The key of the register at `register`, unwrapped by its passphrase. A copy of the header that was damaged is mended.
///
/// # Errors
/// Where the passphrase is another one, or neither copy of the header is sound.
pub fn unlock(register: &Path, passphrase: &Passphrase) -> Result<FileKey, Failure> {
    let wrong = || about(register, FailureCode::WrongPassphrase, key::FAILURE_WRONG_PASSPHRASE);
    opened(register, |header| header.passphrase.open(passphrase.bytes(), &header.id, wrap::PASSPHRASE))?
        .ok_or_else(wrong)
}

/// The same, unwrapped by the recovery key.
///
/// # Errors
/// As [`unlock`].
pub fn unlock_by_recovery(register: &Path, recovery: &RecoveryKey) -> Result<FileKey, Failure> {
    let wrong = || about(register, FailureCode::WrongPassphrase, key::FAILURE_WRONG_RECOVERY_KEY);
    opened(register, |header| header.recovery.open(recovery.bytes(), &header.id, wrap::RECOVERY))?
        .ok_or_else(wrong)
}

/// Sets another passphrase for a register whose key is known. The recovery key stays what it was, and so does the passphrase
/// of every backup that was made before.
///
/// # Errors
/// Where the header cannot be written; then the passphrase is what it was.
pub fn change(register: &Path, known: &FileKey, new: &Passphrase) -> Result<FileKey, Failure> {
    let mut header = known.header().clone();
    header.passphrase = Wrap::seal(known.raw(), new.bytes(), &header.id, wrap::PASSPHRASE)?;
    places::write(register, &header)?;
    Ok(FileKey::new(known.raw().clone(), header))
}

/// A new recovery key, which opens nothing until [`set_recovery`].
///
/// # Errors
/// Where the system has no random numbers to give.
pub fn new_recovery() -> Result<RecoveryKey, Failure> {
    RecoveryKey::random()
}

/// Sets another recovery key for a register whose key is known; the one before then opens only backups made before.
///
/// # Errors
/// Where the header cannot be written; then the recovery key is what it was.
pub fn set_recovery(register: &Path, known: &FileKey, recovery: &RecoveryKey) -> Result<FileKey, Failure> {
    let mut header = known.header().clone();
    header.recovery = Wrap::seal(known.raw(), recovery.bytes(), &header.id, wrap::RECOVERY)?;
    places::write(register, &header)?;
    Ok(FileKey::new(known.raw().clone(), header))
}

/// Which passphrase opens a backup once it lies in its register's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Needs {
    /// None: it is not encrypted.
    Nothing,
    /// The present one: its pages are encrypted with the key that is known.
    Present,
    /// The one of the day it was made.
    OfItsDay,
}

/// What a backup needs, of a register whose key may be known.
#[must_use]
pub fn needs(backup: &Path, known: Option<&FileKey>) -> Needs {
    if !is_encrypted(backup) {
        return Needs::Nothing;
    }
    let sound = places::read(backup).map(|found| found.sound).unwrap_or_default();
    let is_known = |known: &FileKey| sound.iter().any(|header| header.id == known.header().id);
    if known.is_some_and(is_known) { Needs::Present } else { Needs::OfItsDay }
}

/// Has the passphrase and the recovery key of now open a backup that came back, where its pages are encrypted with the same
/// key: a passphrase that became known and was changed does not come back with it.
///
/// # Errors
/// Where the header cannot be written; then those of the backup's day open it.
pub fn keep_present(register: &Path, known: &FileKey) -> Result<(), Failure> {
    match needs(register, Some(known)) {
        Needs::Present => places::write(register, known.header()),
        Needs::Nothing | Needs::OfItsDay => Ok(()),
    }
}

/// What the first sound copy of the header opens to; where both are sound and differ (a change that a power cut broke off),
/// either may be the one that the person knows. The other copy is then made equal to the one that opened.
fn opened(
    register: &Path,
    open: impl Fn(&Header) -> Result<Option<secret::Raw>, Failure>,
) -> Result<Option<FileKey>, Failure> {
    let found = places::read(register)?;
    for header in &found.sound {
        if let Some(raw) = open(header)? {
            places::mend(register, &found, header);
            return Ok(Some(FileKey::new(raw, header.clone())));
        }
    }
    Ok(None)
}

fn about(register: &Path, code: FailureCode, key: words::Key) -> Failure {
    let name = Failure::name_of(register);
    Failure::new(code, key, &[("name", name.as_str().into())])
}
