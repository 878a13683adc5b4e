//! Writing a report to a file, whole or not at all.

use crate::failure::Failure;
use crate::whole;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

/// Writes the bytes and waits until the disk has them. An existing file is replaced only where `replace` says so, and
/// then in one step: whoever reads it sees the old file or the new one.
///
/// # Errors
/// Where the file exists and must not be replaced, or can not be written.
pub fn save(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Failure> {
    let write = |draft: &Path| {
        let created = OpenOptions::new().write(true).create_new(true).open(draft);
        created.and_then(|file| fill(file, bytes)).map_err(|error| Failure::file("write", draft, &error))
    };
    if replace { whole::replace(path, write) } else { whole::make(path, write) }
}

fn fill(mut file: File, bytes: &[u8]) -> std::io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::FailureCode;

    #[test]
    fn a_file_is_never_replaced_unasked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.pdf");
        save(&path, b"first", false).expect("saved");
        assert_eq!(save(&path, b"second", false).expect_err("refused").code, FailureCode::FileExists);
        assert_eq!(std::fs::read(&path).expect("read"), b"first");
        save(&path, b"third", true).expect("replaced");
        assert_eq!(std::fs::read(&path).expect("read"), b"third");
        assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 1, "nothing is left beside it");
    }
}
