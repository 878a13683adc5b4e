//! Why a register's file could not be opened, in words that name it.

use super::{place, read_only};
use crate::failure::{Failure, FailureCode};
use crate::key::{self as keys, FileKey};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::{Key, key};

/// What an error of opening means.
pub(super) fn opening(place: &Path, key: Option<&FileKey>, error: rusqlite::Error) -> Failure {
    if !read_only::is_protected(&error) {
        return reading(place, key, error.into());
    }
    let waiting = place::has_waiting_changes(place);
    let key = if waiting { key::FAILURE_CHANGES_BESIDE } else { key::FAILURE_FILE_FORBIDDEN };
    about(place, FailureCode::File, key)
}

/// What a failure of the first look into the file means: a file that is too short says so, and one that is no register
/// is named, or why one could not be unlocked.
pub(super) fn reading(place: &Path, key: Option<&FileKey>, failure: Failure) -> Failure {
    if failure.code == FailureCode::NotARegister {
        return unreadable(place, key.is_some());
    }
    let Some(cut) = Some(place).filter(|_| failure.code == FailureCode::Damaged).and_then(cut_off) else {
        return failure;
    };
    let name = Failure::name_of(place);
    let size = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    Failure::new(
        FailureCode::Damaged,
        key::FAILURE_CUT_OFF,
        &[
            ("name", name.as_str().into()),
            ("found", size(cut.found).into()),
            ("asked", size(cut.asked).into()),
        ],
    )
}

/// A file whose first page cannot be read.
fn unreadable(place: &Path, had_key: bool) -> Failure {
    let is_plain = is_plain(place);
    match (had_key, keys::is_encrypted(place)) {
        (true, _) if is_plain => about(place, FailureCode::Damaged, key::FAILURE_NOT_ENCRYPTED_AFTER_ALL),
        (true, _) => about(place, FailureCode::Damaged, key::FAILURE_FIRST_PAGE),
        (false, true) if !is_plain => {
            about(place, FailureCode::PassphraseNeeded, key::FAILURE_PASSPHRASE_NEEDED)
        }
        (false, false) if !is_plain && is_in_pages(place) => {
            about(place, FailureCode::NotARegister, key::FAILURE_NO_REGISTER_OR_NO_KEY)
        }
        (false, _) => not_a_register(place),
    }
}

/// Whether a file begins as one of SQLite that is not encrypted.
fn is_plain(place: &Path) -> bool {
    let mut head = [0_u8; 16];
    File::open(place).and_then(|mut file| file.read_exact(&mut head)).is_ok() && head == *MAGIC
}

/// What a file of SQLite begins with (<https://sqlite.org/fileformat.html>, 1.3.1).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Whether a file could be an encrypted register: whole pages of SQLCipher, which have 4,096 bytes.
fn is_in_pages(place: &Path) -> bool {
    place.metadata().is_ok_and(|about| about.len() > 0 && about.len() % 4096 == 0)
}

/// A file that Assay did not make.
pub(super) fn not_a_register(place: &Path) -> Failure {
    about(place, FailureCode::NotARegister, key::FAILURE_FILE_NO_REGISTER)
}

fn about(place: &Path, code: FailureCode, key: Key) -> Failure {
    let name = Failure::name_of(place);
    Failure::new(code, key, &[("name", name.as_str().into())])
}

/// How long a file is and how long it says that it should be, in bytes.
struct Cut {
    found: u64,
    asked: u64,
}

/// Whether the end of a file is missing, by what its first hundred bytes say (<https://sqlite.org/fileformat.html>, 1.3).
/// Only asked about a file that could not be opened: to open and close one that is open drops the locks on it.
fn cut_off(place: &Path) -> Option<Cut> {
    let mut file = File::open(place).ok()?;
    let found = file.metadata().ok()?.len();
    let mut head = [0_u8; 100];
    file.read_exact(&mut head).ok()?;
    let number = |at: usize| {
        head.get(at..at + 4).map(|four| four.iter().fold(0, |sum, &byte| sum * 256 + u64::from(byte)))
    };
    let page = match u64::from(head[16]) * 256 + u64::from(head[17]) {
        1 => 65_536,
        size => size,
    };
    // The count of pages is true only where the file was last changed by who wrote it.
    let asked = number(28)? * page;
    let is_true = head.starts_with(MAGIC) && number(24) == number(92);
    (is_true && found < asked && !place::has_waiting_changes(place)).then_some(Cut { found, asked })
}
