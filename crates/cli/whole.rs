//! Files that are put in their place whole: made beside it, then given its name, never over another one unasked.

use crate::interrupt::half_made;
use register::Failure;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Makes a file beside its place and puts it there, so that a failure or an interruption leaves nothing.
///
/// # Errors
/// Where a file is there already, or it cannot be made.
pub fn make<T>(place: &Path, create: impl FnOnce(&Path) -> Result<T, Failure>) -> Result<(), Failure> {
    if place.symlink_metadata().is_ok() {
        return Err(taken(place));
    }
    let draft = beside(place, &format!(".making-{}", std::process::id()));
    let _guard = half_made(vec![draft.clone(), beside(&draft, "-wal"), beside(&draft, "-shm")]);
    drop(create(&draft)?);
    put(&draft, place)
}

/// Replaces a file in one step: whoever reads it sees the old one or the new one.
///
/// # Errors
/// Where it cannot be made.
pub fn replace(place: &Path, create: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let draft = beside(place, &format!(".making-{}", std::process::id()));
    let _guard = half_made(vec![draft.clone()]);
    create(&draft)?;
    fs::rename(&draft, place).map_err(|error| Failure::file("rename", place, &error))
}

/// Gives the file its name, never over another one.
fn put(draft: &Path, place: &Path) -> Result<(), Failure> {
    match fs::hard_link(draft, place) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(taken(place)),
        // File systems without hard links: nobody was there a moment ago.
        Err(_) if place.symlink_metadata().is_err() => {
            fs::rename(draft, place).map_err(|error| Failure::file("rename", place, &error))
        }
        Err(error) => Err(Failure::file("make", place, &error)),
    }
}

fn taken(place: &Path) -> Failure {
    Failure::file("make", place, &std::io::Error::from(ErrorKind::AlreadyExists))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use register::FailureCode;

    #[test]
    fn a_file_that_is_there_is_never_made_over_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("place");
        let write =
            |path: &Path| fs::write(path, "new").map_err(|error| Failure::file("write", path, &error));
        make(&place, write).expect("made");
        assert_eq!(make(&place, write).expect_err("refused").code, FailureCode::FileExists);
        fs::write(folder.path().join("draft"), "newer").expect("written");
        assert_eq!(
            put(&folder.path().join("draft"), &place).expect_err("refused").code,
            FailureCode::FileExists
        );
        assert_eq!(fs::read_to_string(&place).expect("read"), "new");
        fs::remove_file(folder.path().join("draft")).expect("removed");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }
}
