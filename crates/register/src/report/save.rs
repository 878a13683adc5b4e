//! Writing a report to a file, whole or not at all.

use crate::failure::{Failure, FailureCode};
use crate::stop;
use crate::whole;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use words::key;

/// So many bytes are written before it is asked again whether to go on: a disk across a network may be slow.
const PART: usize = 64 * 1024;

/// Writes the bytes and waits until the disk has them. An existing file is replaced only where `replace` says so and it is
/// a report itself (never a register, whatever was typed), and then in one step: whoever reads it sees the old file or the
/// new one.
///
/// # Errors
/// Where the file exists and must not be replaced, or cannot be written.
pub fn save(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Failure> {
    let write = |draft: &Path| {
        let failed = |error: std::io::Error| Failure::file("write", draft, &error);
        let mut file = whole::rights::new_file().open(draft).map_err(failed)?;
        for part in bytes.chunks(PART) {
            stop::may_go_on()?;
            file.write_all(part).map_err(failed)?;
        }
        file.sync_all().map_err(failed)
    };
    whole::refuse_what_is_no_file(path)?;
    if !replace {
        return whole::make(path, write);
    }
    may_replace(path)?;
    whole::replace(path, write)
}

/// Refuses a place where nothing could be saved, before a report is issued that is to lie there.
///
/// # Errors
/// As [`save`], as far as it can be told before.
pub fn may_save(path: &Path, replace: bool) -> Result<(), Failure> {
    whole::refuse_what_is_no_file(path)?;
    if !path.exists() {
        return Ok(());
    }
    if replace {
        return may_replace(path);
    }
    let name = Failure::name_of(path);
    Err(Failure::new(FailureCode::FileExists, key::FAILURE_PLACE_TAKEN, &[("name", name.as_str().into())]))
}

fn may_replace(path: &Path) -> Result<(), Failure> {
    if path.exists() && !is_report(path) {
        let name = Failure::name_of(path);
        let arguments = [("name", name.as_str().into())];
        return Err(Failure::new(FailureCode::FileExists, key::FAILURE_NOT_REPLACED, &arguments));
    }
    Ok(())
}

/// Whether a file that is there is a PDF or a page for a browser, by its first bytes. A pipe or a device is not looked into: it
/// could wait for ever.
#[must_use]
pub fn is_report(path: &Path) -> bool {
    const STARTS: [&[u8]; 2] = [b"%PDF-", b"<!DOCTYPE html>"];
    if !path.is_file() {
        return false;
    }
    let begins = |start: &[u8]| {
        let mut found = vec![0; start.len()];
        File::open(path).and_then(|mut file| file.read_exact(&mut found)).is_ok()
            && found.eq_ignore_ascii_case(start)
    };
    STARTS.into_iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_never_replaced_unasked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.pdf");
        save(&path, b"%PDF-first", false).expect("saved");
        assert_eq!(save(&path, b"%PDF-second", false).expect_err("refused").code, FailureCode::FileExists);
        assert_eq!(std::fs::read(&path).expect("read"), b"%PDF-first");
        save(&path, b"%PDF-third", true).expect("replaced");
        assert_eq!(std::fs::read(&path).expect("read"), b"%PDF-third");
        let register = folder.path().join("register.assay");
        std::fs::write(&register, "SQLite format 3").expect("written");
        assert_eq!(save(&register, b"%PDF-fourth", true).expect_err("refused").code, FailureCode::FileExists);
        assert_eq!(std::fs::read(&register).expect("read"), b"SQLite format 3");
        std::fs::remove_file(&register).expect("removed");
        assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 1, "nothing is left beside it");
    }
}
