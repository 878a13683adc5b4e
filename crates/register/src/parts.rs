//! What the program is built from, as a file to keep: the list of parts, or the texts of their licences.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use words::key;

use crate::{Failure, FailureCode, whole};

/// As many bytes at its beginning tell a file of ours.
const START: usize = 48;

/// Writes the text, whole or not at all; a file that is there is replaced only where `replace` says so and it begins as the
/// text does: never a register, whatever was typed.
///
/// # Errors
/// Where the file exists and must not be replaced, or cannot be written.
pub fn save(path: &Path, text: &str, replace: bool) -> Result<(), Failure> {
    whole::refuse_what_is_no_file(path)?;
    let write = |draft: &Path| whole::rights::write_new(draft, text.as_bytes());
    if !(replace && path.exists()) {
        return whole::make(path, write);
    }
    if !begins_like(path, text).unwrap_or(false) {
        let name = Failure::name_of(path);
        let told = [("name", name.as_str().into())];
        return Err(Failure::new(FailureCode::FileExists, key::FAILURE_PARTS_NOT_REPLACED, &told));
    }
    whole::replace(path, write)
}

fn begins_like(path: &Path, text: &str) -> io::Result<bool> {
    let expected = &text.as_bytes()[..text.len().min(START)];
    let mut start = vec![0; expected.len()];
    File::open(path)?.read_exact(&mut start)?;
    Ok(start == expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_list_replaces_an_older_one_of_the_same_kind_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("parts.txt");
        let text = |rest: &str| format!("{}\n{rest}", "Assay is built from these parts of others".repeat(2));
        save(&path, &text("one"), false).unwrap();
        save(&path, &text("two"), true).unwrap();
        assert!(fs::read_to_string(&path).unwrap().ends_with("two"));
        assert_eq!(save(&path, &text("three"), false).unwrap_err().code, FailureCode::FileExists);

        let other = folder.path().join("letter.txt");
        fs::write(&other, "Dear all").unwrap();
        assert_eq!(save(&other, &text("one"), true).unwrap_err().code, FailureCode::FileExists);
        assert_eq!(fs::read_to_string(&other).unwrap(), "Dear all");
    }
}
