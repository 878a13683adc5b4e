//! Files that are put in their place whole: made beside it, then given its name, never over another one unasked.

mod exchange;
pub(crate) mod rights;

pub use exchange::settle;

use crate::failure::{Failure, FailureCode};
use exchange::Note;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use words::key;

/// What a file's name ends with while it is being made, before the number of the process.
const MAKING: &str = ".making-";

/// What belongs to a file: what SQLite keeps beside it, and the key of one that is encrypted.
fn parts_of(path: &Path) -> impl Iterator<Item = PathBuf> {
    keys_of(path)
        .chain(["-wal", "-shm", "-journal"].map(|ending| beside(path, ending)))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The headers without which a file that is encrypted cannot be opened.
fn keys_of(path: &Path) -> impl Iterator<Item = PathBuf> {
    crate::key::ENDINGS.map(|ending| beside(path, ending)).into_iter()
}

/// The files that this program is making at the moment.
static HALF_MADE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Makes a file beside its place and puts it there, so that a failure leaves nothing and whoever looks sees it whole.
/// What `create` still holds of the file must be closed when it returns.
///
/// # Errors
/// Where a file is there already, or it cannot be made.
pub fn make<T>(place: &Path, create: impl FnOnce(&Path) -> Result<T, Failure>) -> Result<T, Failure> {
    if place.symlink_metadata().is_ok() {
        return Err(taken(place));
    }
    let draft = Draft::of(place);
    let made = create(&draft.path)?;
    put_whole(&draft.path, place)?;
    Ok(made)
}

/// Refuses a place where something stands that is no ordinary file, such as a pipe or a device: it cannot be replaced, and
/// looking into it could wait for ever. A folder is told as one where the file is made.
///
/// # Errors
/// Where such a thing stands there.
pub fn refuse_what_is_no_file(place: &Path) -> Result<(), Failure> {
    match place.metadata() {
        Ok(found) if !found.is_file() && !found.is_dir() => {
            let name = Failure::name_of(place);
            let arguments = [("name", name.as_str().into())];
            Err(Failure::new(FailureCode::File, key::FAILURE_NOT_A_PLAIN_FILE, &arguments))
        }
        _ => Ok(()),
    }
}

/// Replaces a file in one step: whoever reads it sees the old one or the new one, and whoever could read the old one can read
/// the new one.
///
/// # Errors
/// Where it cannot be made, or what is there is no file.
pub fn replace<T>(place: &Path, create: impl FnOnce(&Path) -> Result<T, Failure>) -> Result<T, Failure> {
    refuse_what_is_no_file(place)?;
    let draft = Draft::of(place);
    let made = create(&draft.path)?;
    rights::like(place, &draft.path);
    fs::rename(&draft.path, place).map_err(|error| Failure::file("rename", place, &error))?;
    Ok(made)
}

/// What was made where something else may have been.
pub struct InPlace<T> {
    /// What making it answered with.
    pub value: T,
    /// Whether a file was there, which lies aside now.
    pub was_there: bool,
}

/// Makes a file and puts it in its place, through to the disk; what was there, with what belongs to it, is put aside first.
/// What is broken off when the program is ended in between, [`settle`] brings to an end.
///
/// # Errors
/// Where it cannot be made, or what was there cannot be put aside; then what was there is there again.
pub fn make_in_place_of<T>(
    place: &Path,
    aside: &Path,
    create: impl FnOnce(&Path) -> Result<T, Failure>,
) -> Result<InPlace<T>, Failure> {
    refuse_what_is_no_file(place)?;
    let draft = Draft::of(place);
    let value = create(&draft.path)?;
    // A register that several accounts share is theirs afterwards too.
    [draft.path.clone()].into_iter().chain(keys_of(&draft.path)).for_each(|made| rights::like(place, &made));
    let was_there = place.symlink_metadata().is_ok();
    let note = was_there.then(|| Note::write(place, aside, &draft.path)).transpose()?;
    let put = move_whole(place, aside).and_then(|()| put_whole(&draft.path, place));
    // What is not sure to last is no exchange.
    let lasts = || hold_the_name(place).inspect_err(|_| drop(remove_with_its_key(place)));
    match put.and_then(|()| lasts()) {
        Ok(()) => {
            note.into_iter().for_each(Note::done);
            Ok(InPlace { value, was_there })
        }
        Err(failure) if !was_there => Err(failure),
        Err(failure) => match exchange::go_back(place, aside) {
            // Somebody else's file may have taken the place in between.
            Ok(()) if aside.symlink_metadata().is_err() => {
                note.into_iter().for_each(Note::done);
                Err(failure)
            }
            // Nothing is lost, but somebody has to know where it lies.
            _ => {
                let (name, aside) = (Failure::name_of(place), Failure::name_of(aside));
                let arguments = [("name", name.as_str().into()), ("aside", aside.as_str().into())];
                let told = Failure::new(FailureCode::File, key::FAILURE_LIES_ASIDE, &arguments);
                Err(told.because(failure.detail.unwrap_or(failure.message)))
            }
        },
    }
}

/// Gives a file and what belongs to it another name, never one that is taken. Its key is there before it comes and goes
/// after it left, for without it the file is nothing; then the file, for a log without its file is nothing, and a file without
/// its log an older state.
fn move_whole(from: &Path, to: &Path) -> Result<(), Failure> {
    for (from, to) in keys_of(from).zip(keys_of(to)).filter(|(from, _)| from.symlink_metadata().is_ok()) {
        put(&from, &to)?;
    }
    for ending in ["", "-wal", "-shm"] {
        let (from, to) = (beside(from, ending), beside(to, ending));
        if from.symlink_metadata().is_err() {
            continue;
        }
        if to.symlink_metadata().is_ok() {
            return Err(taken(&to));
        }
        fs::rename(&from, &to).map_err(|error| Failure::file("rename", &from, &error))?;
    }
    keys_of(from).for_each(|key| drop(fs::remove_file(key)));
    Ok(())
}

/// Takes every file away that is being made: for a program that ends at once.
pub fn take_away() {
    let half_made = std::mem::take(&mut *HALF_MADE.lock().unwrap_or_else(PoisonError::into_inner));
    half_made.iter().for_each(|draft| remove(draft));
}

/// The name that a file will have when it is done, from the one under which it is being made (a part of something that is
/// itself being made has two such endings); any other stays as it is.
pub(crate) fn finished(name: &str) -> &str {
    match name.rsplit_once(MAKING) {
        Some((before, process)) if process.bytes().all(|byte| byte.is_ascii_digit()) => finished(before),
        _ => name,
    }
}

/// A file that is being made; what is left of it is taken away when this is dropped.
struct Draft {
    path: PathBuf,
}

impl Draft {
    fn of(place: &Path) -> Self {
        let path = beside(place, &format!("{MAKING}{}", std::process::id()));
        HALF_MADE.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        Self { path }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        HALF_MADE.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.path);
        remove(&self.path);
    }
}

/// Removes a draft and what belongs to it. It may have been put in its place already, or never have been made.
fn remove(draft: &Path) {
    for path in parts_of(draft).chain([draft.to_owned()]) {
        let _ = fs::remove_file(&path);
    }
    // A folder that was being filled.
    if draft.is_dir() {
        let _ = fs::remove_dir_all(draft);
    }
}

/// Removes a file and then its key: the other way round a copy that cannot be opened could be left.
pub(crate) fn remove_with_its_key(file: &Path) -> std::io::Result<()> {
    fs::remove_file(file)?;
    keys_of(file).filter(|key| key.symlink_metadata().is_ok()).try_for_each(fs::remove_file)
}

/// Gives the file its name, never over another one; its key, where it has one, lies there before it does.
///
/// A draft with a log that holds something is not whole: without the log it would be an older state, or none.
fn put_whole(draft: &Path, place: &Path) -> Result<(), Failure> {
    if beside(draft, "-wal").metadata().is_ok_and(|log| log.len() > 0) {
        let name = Failure::name_of(place);
        let failure = Failure::new(FailureCode::File, key::FAILURE_FILE, &[("name", name.as_str().into())]);
        return Err(failure.because("what was written last waits beside it"));
    }
    let mut there = Vec::new();
    let mut put_keys = || {
        for (from, to) in
            keys_of(draft).zip(keys_of(place)).filter(|(from, _)| from.symlink_metadata().is_ok())
        {
            put(&from, &to)?;
            there.push(to);
        }
        Ok(())
    };
    let done = put_keys().and_then(|()| put(draft, place));
    if done.is_err() {
        there.iter().for_each(|key| drop(fs::remove_file(key)));
    }
    done
}

/// Gives one file its name, never over another one.
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

/// Writes what a file holds through to the disk.
pub(crate) fn hold(file: &Path) -> Result<(), Failure> {
    let held = fs::OpenOptions::new().write(true).open(file).and_then(|file| file.sync_all());
    held.map_err(|error| Failure::file("write", file, &error))
}

/// Writes the name of a file that was put in its place through to the disk; elsewhere than on Unix it goes with the file.
#[cfg(unix)]
pub(crate) fn hold_the_name(place: &Path) -> Result<(), Failure> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let held = fs::File::open(folder).and_then(|folder| folder.sync_all());
    held.map_err(|error| Failure::file("write", folder, &error))
}

/// Writes the name of a file that was put in its place through to the disk; here it goes with the file.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // the same shape as elsewhere
pub(crate) fn hold_the_name(_place: &Path) -> Result<(), Failure> {
    Ok(())
}

fn taken(place: &Path) -> Failure {
    Failure::file("make", place, &std::io::Error::from(ErrorKind::AlreadyExists))
}

/// A path with an ending more.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &Path) -> usize {
        fs::read_dir(folder).expect("a folder").count()
    }

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
        assert_eq!(files(folder.path()), 1);
    }

    #[test]
    fn a_file_whose_last_words_wait_beside_it_is_not_put_in_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("place");
        for (log, put) in [("waits", false), ("", true)] {
            let made = make(&place, |draft| {
                fs::write(draft, "older").expect("written");
                fs::write(beside(draft, "-wal"), log).expect("written");
                Ok(())
            });
            assert_eq!(made.is_ok(), put, "{log:?}");
            assert_eq!(files(folder.path()), usize::from(put), "{log:?}");
        }
    }

    #[test]
    fn a_failure_names_the_file_that_was_to_be() {
        let folder = tempfile::tempdir().expect("a folder");
        let write =
            |path: &Path| fs::write(path, "new").map_err(|error| Failure::file("write", path, &error));
        for outcome in [make, replace] {
            let failure = outcome(&folder.path().join("none/a.pdf"), write).expect_err("refused");
            assert!(failure.message.contains("a.pdf"), "{failure}");
            let said = format!("{failure:?}");
            assert!(!said.contains("making"), "{said}");
        }
        assert_eq!(finished("notes.making-of"), "notes.making-of");
    }

    #[test]
    fn a_failure_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let half = |path: &Path| {
            fs::write(path, "half").expect("written");
            fs::write(beside(path, "-wal"), "half").expect("written");
            Err::<(), _>(Failure::internal("on purpose"))
        };
        assert!(make(&folder.path().join("place"), half).is_err());
        assert!(replace(&folder.path().join("place"), half).is_err());
        assert_eq!(files(folder.path()), 0);
    }
}
