//! One file exchanged for another takes several steps. A note beside them says what is to lie where, so that whoever comes to
//! the file after a program was ended in between brings it to an end.

use super::{beside, hold_the_name, keys_of, move_whole, put, put_whole, remove};
use crate::failure::Failure;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// What the note's name ends with, after the file's own.
const NOTE: &str = ".exchange";

/// The note of an exchange that goes on. Its lock tells others that somebody is still at it.
pub(super) struct Note {
    path: PathBuf,
    held: File,
}

impl Note {
    /// Says, through to the disk, that a draft which is whole is to lie in a place, and what lies there aside.
    pub fn write(place: &Path, aside: &Path, draft: &Path) -> Result<Self, Failure> {
        let path = beside(place, NOTE);
        let making = super::Draft::of(&path);
        let failed = |error: std::io::Error| Failure::file("write", &path, &error);
        let mut held = super::rights::new_file().open(&making.path).map_err(failed)?;
        for name in [aside, draft] {
            let name = name.file_name().and_then(|name| name.to_str());
            writeln!(held, "{}", name.unwrap_or_default()).map_err(failed)?;
        }
        held.sync_all().map_err(failed)?;
        // Where a disk knows no locks, two programs at once are told apart by nothing.
        let _ = held.lock();
        fs::rename(&making.path, &path).map_err(failed)?;
        hold_the_name(&path)?;
        Ok(Self { path, held })
    }

    /// It came to its end, or everything is as it was.
    pub fn done(self) {
        // One that cannot be removed says nothing any more: the file may be taken elsewhere later.
        let _ = self.held.set_len(0);
        let _ = fs::remove_file(&self.path);
    }
}

/// Brings an exchange to its end that a program was ended in: where the file is still there everything is as it was before,
/// else what was to take its place does.
///
/// # Errors
/// Where the files cannot be given their names; then the next one tries again.
pub fn settle(place: &Path) -> Result<(), Failure> {
    let path = beside(place, NOTE);
    let unread = |error: std::io::Error| Failure::file("read", &path, &error);
    let mut held = match File::open(&path) {
        Ok(held) => held,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(unread(error)),
    };
    // Whoever wrote it may still be at it.
    let _ = held.lock();
    // By the same handle: on Windows a lock keeps out every other, our own too.
    let mut text = String::new();
    held.read_to_string(&mut text).map_err(unread)?;
    let mut names = text.lines().map(|name| sibling(place, name));
    let (Some(Some(aside)), Some(Some(draft))) = (names.next(), names.next()) else { return Ok(()) };
    if place.symlink_metadata().is_err() && draft.symlink_metadata().is_ok() {
        go_on(place, &aside, &draft)?;
    } else {
        go_back(place, &aside)?;
    }
    hold_the_name(place)?;
    remove(&draft);
    match fs::remove_file(&path) {
        // Everything lies where it belongs: a note that cannot be removed keeps nobody out.
        Err(error) if place.symlink_metadata().is_err() => Err(Failure::file("remove", &path, &error)),
        _ => Ok(()),
    }
}

/// The file of a name in the same folder; a name that leads elsewhere is none.
fn sibling(place: &Path, name: &str) -> Option<PathBuf> {
    (Path::new(name).file_name()? == name).then(|| place.with_file_name(name))
}

/// The file lies aside. What belongs to it follows, and the draft takes its place.
fn go_on(place: &Path, aside: &Path, draft: &Path) -> Result<(), Failure> {
    for ending in ["-wal", "-shm"] {
        let (from, to) = (beside(place, ending), beside(aside, ending));
        if from.symlink_metadata().is_ok() && to.symlink_metadata().is_err() {
            fs::rename(&from, &to).map_err(|error| Failure::file("rename", &from, &error))?;
        }
    }
    for ((at, old), new) in keys_of(place).zip(keys_of(aside)).zip(keys_of(draft)) {
        sort_key(&at, &old, &new)?;
    }
    put_whole(draft, place)
}

/// A key that lies where neither file does: that of the old one, which lies aside before its file goes, or that of the new one,
/// laid down before its file comes.
fn sort_key(at: &Path, old: &Path, new: &Path) -> Result<(), Failure> {
    let Ok(key) = fs::read(at) else { return Ok(()) };
    let is_old = fs::read(old).is_ok_and(|old| old == key);
    // Where the disk knows no second name for a file, it was taken from the draft.
    if !is_old && new.symlink_metadata().is_err() {
        return fs::rename(at, new).map_err(|error| Failure::file("rename", at, &error));
    }
    fs::remove_file(at).map_err(|error| Failure::file("remove", at, &error))
}

/// What lies aside comes back, where it is not there yet. Where the file never left, only its key was laid down there.
pub(super) fn go_back(place: &Path, aside: &Path) -> Result<(), Failure> {
    match (place.symlink_metadata().is_ok(), aside.symlink_metadata().is_ok()) {
        (true, false) => keys_over(aside, place),
        (false, true) => {
            keys_over(place, aside)?;
            move_whole(aside, place)
        }
        _ => Ok(()),
    }
}

/// Every key beside a file lies beside another one, and beside the first no more.
fn keys_over(from: &Path, to: &Path) -> Result<(), Failure> {
    for (from, to) in keys_of(from).zip(keys_of(to)).filter(|(from, _)| from.symlink_metadata().is_ok()) {
        if to.symlink_metadata().is_err() {
            put(&from, &to)?;
        }
        // Where it was given the other name it is gone already.
        let _ = fs::remove_file(&from);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::make_in_place_of;
    use super::*;

    const KEYS: [&str; 2] = [".key", ".key-copy"];

    struct Place(tempfile::TempDir);

    impl Place {
        /// A file with a key and a log, and a draft with a key that is to take its place.
        fn new() -> Self {
            let place = Self(tempfile::tempdir().expect("a folder"));
            for (name, text) in [("a", "old"), ("a-wal", "old"), ("a.making-1", "new")] {
                place.write(name, text);
            }
            for ending in KEYS {
                place.write(&format!("a{ending}"), "old");
                place.write(&format!("a.making-1{ending}"), "new");
            }
            place
        }
        fn path(&self, name: &str) -> PathBuf {
            self.0.path().join(name)
        }
        fn write(&self, name: &str, text: &str) {
            fs::write(self.path(name), text).expect("written");
        }
        fn holds(&self, name: &str, text: &str) {
            for ending in ["", ".key", ".key-copy"] {
                let path = self.path(&format!("{name}{ending}"));
                assert_eq!(fs::read_to_string(&path).expect("there"), text, "{}", path.display());
            }
        }
        fn names(&self) -> usize {
            fs::read_dir(self.0.path()).expect("a folder").count()
        }
        fn note(&self) {
            let note =
                Note::write(&self.path("a"), &self.path("aside"), &self.path("a.making-1")).expect("a note");
            drop(note);
        }
        fn settled(&self) {
            settle(&self.path("a")).expect("settled");
            assert!(!self.path("a.exchange").exists() && !self.path("a.making-1").exists());
        }
    }

    #[test]
    fn where_the_file_is_still_there_all_is_as_it_was() {
        for keys in 0..=2 {
            let place = Place::new();
            place.note();
            KEYS[..keys].iter().for_each(|ending| place.write(&format!("aside{ending}"), "old"));
            place.settled();
            place.holds("a", "old");
            assert_eq!(place.names(), 4);
        }
    }

    #[test]
    fn where_the_file_lies_aside_the_draft_takes_its_place() {
        for keys in 0..=2 {
            let place = Place::new();
            place.note();
            KEYS.iter().for_each(|ending| place.write(&format!("aside{ending}"), "old"));
            fs::rename(place.path("a"), place.path("aside")).expect("moved");
            // As much of the new key lies there as there was time for.
            KEYS.iter().for_each(|ending| fs::remove_file(place.path(&format!("a{ending}"))).expect("gone"));
            KEYS[..keys].iter().for_each(|ending| place.write(&format!("a{ending}"), "new"));
            place.settled();
            place.holds("a", "new");
            place.holds("aside", "old");
            assert_eq!(fs::read_to_string(place.path("aside-wal")).expect("there"), "old");
            assert_eq!(place.names(), 7);
        }
    }

    #[test]
    fn a_file_that_had_no_key_goes_aside_without_one() {
        for (laid, renamed) in [(0, false), (1, false), (2, false), (1, true), (2, true)] {
            let place = Place::new();
            KEYS.iter().for_each(|ending| fs::remove_file(place.path(&format!("a{ending}"))).expect("gone"));
            place.note();
            fs::rename(place.path("a"), place.path("aside")).expect("moved");
            for ending in &KEYS[..laid] {
                let (from, to) = (format!("a.making-1{ending}"), format!("a{ending}"));
                if renamed {
                    fs::rename(place.path(&from), place.path(&to)).expect("moved");
                } else {
                    fs::hard_link(place.path(&from), place.path(&to)).expect("put");
                }
            }
            place.settled();
            place.holds("a", "new");
            assert_eq!(fs::read_to_string(place.path("aside")).expect("there"), "old");
            assert!(KEYS.iter().all(|ending| !place.path(&format!("aside{ending}")).exists()), "{laid}");
        }
    }

    #[test]
    fn what_is_done_stays_done() {
        let place = Place::new();
        place.note();
        fs::rename(place.path("a"), place.path("aside")).expect("moved");
        KEYS.iter().for_each(|ending| place.write(&format!("aside{ending}"), "old"));
        KEYS.iter().for_each(|ending| place.write(&format!("a{ending}"), "new"));
        fs::hard_link(place.path("a.making-1"), place.path("a")).expect("put");
        place.settled();
        place.holds("a", "new");
        place.holds("aside", "old");
    }

    #[test]
    fn a_note_that_leads_elsewhere_moves_nothing() {
        for name in ["../aside", "/aside", "", ".."] {
            let place = Place::new();
            place.write("a.exchange", &format!("{name}\na.making-1\n"));
            settle(&place.path("a")).expect("settled");
            place.holds("a", "old");
        }
    }

    #[test]
    fn an_exchange_leaves_no_note() {
        let place = Place::new();
        let new = |path: &Path| fs::write(path, "new").map_err(|error| Failure::file("write", path, &error));
        make_in_place_of(&place.path("a"), &place.path("aside"), new).expect("exchanged");
        assert!(!place.path("a.exchange").exists());
        place.holds("aside", "old");
        assert_eq!(fs::read_to_string(place.path("a")).expect("there"), "new");
    }
}
