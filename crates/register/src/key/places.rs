//! Where the header lies: beside the register, in two copies.

use super::header::{Fault, Header, LONGEST};
use crate::failure::{Failure, FailureCode};
use crate::whole::{self, rights};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use words::key;

/// What the names of the two copies end with, after the register's own name.
pub(crate) const ENDINGS: [&str; 2] = [".key", ".key-copy"];

/// Whether a register is encrypted: its header lies beside it, sound or not.
#[must_use]
pub fn is_encrypted(register: &Path) -> bool {
    places(register).iter().any(|place| place.symlink_metadata().is_ok())
}

fn places(register: &Path) -> [PathBuf; 2] {
    ENDINGS.map(|ending| {
        let mut name: OsString = register.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    })
}

/// What lies beside a register.
pub(super) struct Found {
    /// The headers that are sound, the first copy first; one of two that are equal.
    pub sound: Vec<Header>,
    /// Whether both copies are there and equal.
    both: bool,
}

/// Reads both copies.
pub(super) fn read(register: &Path) -> Result<Found, Failure> {
    let [first, second] = places(register).map(|place| copy_at(&place));
    if let Some(found) = [&first, &second].into_iter().find_map(|copy| match copy {
        Err(Fault::Newer(version)) => Some(*version),
        _ => None,
    }) {
        let arguments = [("found", i64::from(found).into())];
        return Err(Failure::new(FailureCode::NewerVersion, key::FAILURE_NEWER_KEY, &arguments));
    }
    let both = matches!((&first, &second), (Ok(first), Ok(second)) if first == second);
    let mut sound: Vec<Header> = [first, second].into_iter().filter_map(Result::ok).collect();
    sound.dedup();
    if sound.is_empty() {
        return Err(super::about(register, FailureCode::Damaged, key::FAILURE_KEY_DAMAGED));
    }
    Ok(Found { sound, both })
}

/// One copy. What cannot be read, or is much too long, is as good as damaged: the other may be sound.
fn copy_at(place: &Path) -> Result<Header, Fault> {
    let file = File::open(place).ok().filter(|file| file.metadata().is_ok_and(|about| about.is_file()));
    let mut bytes = Vec::new();
    file.ok_or(Fault::Damaged)?.take(LONGEST).read_to_end(&mut bytes).map_err(|_| Fault::Damaged)?;
    Header::read(std::str::from_utf8(&bytes).map_err(|_| Fault::Damaged)?)
}

/// Writes both copies, each whole and through to the disk before the other is begun.
pub(super) fn write(register: &Path, header: &Header) -> Result<(), Failure> {
    let text = header.written()?;
    let [first, second] = places(register);
    let put = |place: &Path, text: &str| whole::replace(place, |draft| write_new(register, draft, text));
    let was = fs::read_to_string(&first).ok();
    put(&first, &text)?;
    let done = whole::hold_the_name(&first).and_then(|()| put(&second, &text));
    if let Err(failure) = done {
        // The other passphrase must not open what is told as unchanged. Where this fails too, the next opening makes both equal to
        // the copy that opened.
        was.into_iter().for_each(|was| drop(put(&first, &was)));
        return Err(failure);
    }
    // Both are new from here on, and the first is sure to last: to tell that nothing was changed would be wrong, whatever
    // becomes of the second copy's name.
    let _ = whole::hold_the_name(&second);
    Ok(())
}

/// Makes both copies equal to the one that opened. Where nothing can be written the register still opens, and the next
/// opening tries again.
pub(super) fn mend(register: &Path, found: &Found, header: &Header) {
    if !found.both {
        let _ = write(register, header);
    }
}

/// Whoever may open the register needs its key; nobody else is to try passphrases on it.
fn write_new(register: &Path, draft: &Path, text: &str) -> Result<(), Failure> {
    rights::write_new(draft, text.as_bytes())?;
    rights::like(register, draft);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_of_which_one_copy_cannot_be_written_stays_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let register = folder.path().join("a.assay");
        let [one, other] = ["an ordinary passphrase", "another passphrase"].map(|words| {
            let (key, _) = super::super::make(&super::super::Passphrase::typed(words)).expect("a key");
            key.header().clone()
        });
        write(&register, &one).expect("written");
        let [first, second] = places(&register);
        let kept = fs::read(&first).expect("the first copy");
        // No file takes the place of a folder.
        fs::remove_file(&second).expect("removed");
        fs::create_dir(&second).expect("a folder");
        assert!(write(&register, &other).is_err());
        assert_eq!(fs::read(&first).expect("the first copy"), kept);
    }
}
