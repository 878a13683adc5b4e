//! Keeping a picture in a file, whole or not at all.

use super::table::MARK;
use crate::failure::{Failure, FailureCode};
use crate::last_name;
use crate::view::PictureFormat;
use crate::whole;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::key;

/// Writes the bytes and waits until the disk has them. A file that is there is replaced only where the person was asked
/// about that name and it is a picture or table of the same kind itself: never a register, whatever was typed.
///
/// # Errors
/// Where the file exists and must not be replaced, or cannot be written.
pub fn save(path: &Path, bytes: &[u8], format: PictureFormat, asked: bool) -> Result<(), Failure> {
    let write = |draft: &Path| whole::rights::write_new(draft, bytes);
    if !asked || !path.exists() {
        return whole::make(path, write);
    }
    if !is_one(path, format) {
        let name = last_name(Some(path));
        let told = [("name", name.as_str().into())];
        return Err(Failure::new(FailureCode::FileExists, key::FAILURE_PICTURE_NOT_REPLACED, &told));
    }
    whole::replace(path, write)
}

/// Whether a file is of a kind that this program writes, by its first bytes.
fn is_one(path: &Path, format: PictureFormat) -> bool {
    let expected = match format {
        PictureFormat::Svg => b"<svg".as_slice(),
        PictureFormat::Csv => MARK.as_bytes(),
    };
    let mut start = vec![0; expected.len()];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == expected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_picture_is_replaced_and_only_where_it_was_asked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("risk.svg");
        save(&path, b"<svg 1", PictureFormat::Svg, true).expect("saved");
        assert_eq!(
            save(&path, b"<svg 2", PictureFormat::Svg, false).expect_err("refused").code,
            FailureCode::FileExists
        );
        save(&path, b"<svg 3", PictureFormat::Svg, true).expect("replaced");
        assert_eq!(std::fs::read(&path).expect("read"), b"<svg 3");
        let register = folder.path().join("register.csv");
        std::fs::write(&register, "SQLite format 3").expect("written");
        assert_eq!(
            save(&register, b"\xef\xbb\xbfa", PictureFormat::Csv, true).expect_err("refused").code,
            FailureCode::FileExists
        );
        assert_eq!(std::fs::read(&register).expect("read"), b"SQLite format 3");
    }
}
