//! Reading a file that somebody chose, no larger than can be held.

use crate::failure::{Failure, FailureCode, words};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::{args, key};

/// The most bytes of a file of notices; a year of a large buyer has some forty million.
const MOST: u64 = 200_000_000;

/// The bytes of a file.
///
/// # Errors
/// Where it cannot be read, or is larger than 200 MB.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    read_most(path, MOST)
}

fn read_most(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure::file("read", path, &error);
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
        let name = Failure::name_of(path);
        let reason = words().say(key::PLAN_TOO_LARGE);
        let arguments = args![name = name, reason = reason];
        return Err(Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, arguments));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_large_is_refused_and_one_that_is_not_there_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("notices.json");
        assert_eq!(read(&path).expect_err("refused").code, FailureCode::File);
        std::fs::write(&path, b"12345").expect("written");
        assert_eq!(read_most(&path, 5).expect("read"), b"12345");
        assert_eq!(read_most(&path, 4).expect_err("refused").code, FailureCode::Unreadable);
    }
}
