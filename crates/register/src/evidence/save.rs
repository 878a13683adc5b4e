//! A copy of a kept file, where somebody wants it.

use super::{file, named};
use crate::failure::{Failure, FailureCode};
use crate::last_name;
use crate::reader::Reader;
use crate::view::SavedFile;
use crate::whole;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::key;

/// The first bytes of a register's file, and of any other of SQLite's.
const SQLITE: [u8; 16] = *b"SQLite format 3\0";

/// Writes a kept file where somebody wants a copy of it, as the reader knows it: at an earlier instant, that day's. A file
/// that is there is replaced only where the person was `asked` about that name, and never a register.
///
/// # Errors
/// Where there is no such piece, its file is not kept in the register or is damaged, a file of the name is there that is
/// not replaced, or it cannot be written.
pub fn save(reader: &Reader<'_>, reference: &str, place: &Path, asked: bool) -> Result<SavedFile, Failure> {
    let Some((_, bytes)) = file(reader, reference)? else { return Err(elsewhere(reader, reference)) };
    let write = |draft: &Path| whole::rights::write_new(draft, &bytes);
    whole::refuse_what_is_no_file(place)?;
    if asked && !is_register(place) {
        whole::replace(place, write)?;
    } else {
        whole::make(place, write)?;
    }
    Ok(SavedFile { file_name: last_name(Some(place)), folder: last_name(place.parent()) })
}

/// The name under which a kept file is saved at first.
///
/// # Errors
/// As [`save`], but for the place.
pub fn name_of_file(reader: &Reader<'_>, reference: &str) -> Result<String, Failure> {
    file(reader, reference)?.map(|(name, _)| name).ok_or_else(|| elsewhere(reader, reference))
}

/// That only the digest of a file is in the register, by the reference of its piece.
fn elsewhere(reader: &Reader<'_>, reference: &str) -> Failure {
    let own = named(reader, reference);
    Failure::new(
        FailureCode::NotFound,
        key::FAILURE_EVIDENCE_ELSEWHERE,
        &[("reference", own.as_str().into())],
    )
}

fn is_register(place: &Path) -> bool {
    let mut start = [0; SQLITE.len()];
    File::open(place).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == SQLITE
}
