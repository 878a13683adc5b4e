//! Writing a report to a file, whole or not at all.

use crate::failure::{Failure, FailureCode};
use crate::stop;
use crate::whole;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use words::key;

/// So many bytes are written before it is asked again whether to go on: a disk across a network may be slow.
const PART: usize = 64 * 1024;

/// Writes the bytes and waits until the disk has them. An existing file is replaced only where `replace` says so and it is
/// a PDF itself (never a register, whatever was typed), and then in one step: whoever reads it sees the old file or the
/// new one.
///
/// # Errors
/// Where the file exists and must not be replaced, or cannot be written.
pub fn save(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Failure> {
    let write = |draft: &Path| {
        let failed = |error: std::io::Error| Failure::file("write", draft, &error);
        let mut file = OpenOptions::new().write(true).create_new(true).open(draft).map_err(failed)?;
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
    if path.exists() && !is_pdf(path) {
        let name = Failure::name_of(path);
        let arguments = [("name", name.as_str().into())];
        return Err(Failure::new(FailureCode::FileExists, key::FAILURE_NOT_REPLACED, &arguments));
    }
    whole::replace(path, write)
}

/// Whether a file that is there is a PDF, by its first bytes. A pipe or a device is not looked into: it could wait for ever.
#[must_use]
pub fn is_pdf(path: &Path) -> bool {
    if !path.is_file() {
        return false;
    }
    let mut start = [0; 5];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == *b"%PDF-"
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
