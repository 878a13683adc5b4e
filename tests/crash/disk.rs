//! A disk that loses its power: what was written through stays, of the rest any part may be missing.
//!
//! Names go to the disk in their order, as in the journal of every file system that people use, and are sure only after a
//! call of fsync for a folder; a written sector of 512 bytes is there or is not.

use crate::sizes::Chance;
use crate::trace::Call;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const SECTOR: usize = 512;

/// What a call asks of a disk.
#[derive(Debug, Clone)]
pub enum Step {
    Make(PathBuf),
    Folder(PathBuf),
    Write(PathBuf, usize, Vec<u8>),
    Cut(PathBuf, usize),
    Sync(PathBuf),
    Rename(PathBuf, PathBuf),
    Link(PathBuf, PathBuf),
    Unlink(PathBuf),
}

/// What calls asked of the files in a folder, in order. The index that SQLite keeps in memory is no part of what lasts.
pub fn steps(calls: &[Call], folder: &Path) -> Vec<Step> {
    let mut positions: BTreeMap<PathBuf, usize> = BTreeMap::new();
    let mut steps = Vec::new();
    for call in calls.iter().filter(|call| call.done()) {
        let step = match call.name.as_str() {
            "openat" if call.says("O_CREAT") || call.says("O_TRUNC") => {
                positions.insert(call.opened(), 0);
                let made = Step::Make(call.opened());
                if call.says("O_TRUNC") {
                    steps.push(made);
                    Step::Cut(call.opened(), 0)
                } else {
                    made
                }
            }
            "pwrite64" => {
                let mut bytes = call.bytes(1);
                bytes.truncate(call.count());
                Step::Write(call.file(), call.number(3), bytes)
            }
            "write" => {
                let mut bytes = call.bytes(1);
                bytes.truncate(call.count());
                let position = positions.entry(call.file()).or_default();
                *position += bytes.len();
                Step::Write(call.file(), *position - bytes.len(), bytes)
            }
            "ftruncate" => Step::Cut(call.file(), call.number(1)),
            "fsync" | "fdatasync" => Step::Sync(call.file()),
            "rename" | "link" => named(&call.name, call.path(0), call.path(1)),
            "renameat" | "renameat2" | "linkat" => named(&call.name, call.path(1), call.path(3)),
            "unlink" => Step::Unlink(call.path(0)),
            "unlinkat" => Step::Unlink(call.path(1)),
            "mkdir" => Step::Folder(call.path(0)),
            _ => continue,
        };
        steps.push(step);
    }
    steps.retain(|step| step.path().starts_with(folder) && !step.path().to_string_lossy().ends_with("-shm"));
    steps
}

fn named(call: &str, from: PathBuf, to: PathBuf) -> Step {
    if call.starts_with("link") { Step::Link(from, to) } else { Step::Rename(from, to) }
}

impl Step {
    /// The file that it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Make(path)
            | Self::Folder(path)
            | Self::Write(path, ..)
            | Self::Cut(path, _)
            | Self::Sync(path)
            | Self::Rename(path, _)
            | Self::Link(path, _)
            | Self::Unlink(path) => path,
        }
    }
}

/// A file or a folder, as it lies on the disk and what waits.
#[derive(Debug, Clone, Default)]
struct File {
    is_folder: bool,
    kept: Vec<u8>,
    waiting: Vec<Step>,
}

/// A disk in the middle of its work.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: Vec<File>,
    /// Names as programs see them, and as they lie on the disk.
    seen: BTreeMap<PathBuf, usize>,
    kept: BTreeMap<PathBuf, usize>,
    waiting: Vec<Name>,
}

/// A name that comes, or goes.
#[derive(Debug, Clone)]
enum Name {
    Comes(PathBuf, usize),
    Goes(PathBuf),
}

impl Disk {
    /// A disk on which everything in a folder lies for sure.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        disk.take_up(folder);
        disk
    }

    fn take_up(&mut self, folder: &Path) {
        self.keep(folder, File { is_folder: true, ..File::default() });
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                self.take_up(&path);
            } else if !path.to_string_lossy().ends_with("-shm") {
                let kept = std::fs::read(&path).expect("a file");
                self.keep(&path, File { kept, ..File::default() });
            }
        }
    }

    fn keep(&mut self, path: &Path, file: File) {
        self.seen.insert(path.to_owned(), self.files.len());
        self.kept.insert(path.to_owned(), self.files.len());
        self.files.push(file);
    }

    /// Does what is asked, as far as programs see.
    pub fn take(&mut self, step: &Step) {
        let at = |disk: &Self, path: &Path| disk.seen.get(path).copied();
        match step {
            Step::Make(path) | Step::Folder(path) => {
                if at(self, path).is_none() {
                    self.files.push(File { is_folder: matches!(step, Step::Folder(_)), ..File::default() });
                    self.name(Name::Comes(path.clone(), self.files.len() - 1));
                }
            }
            Step::Write(path, ..) | Step::Cut(path, _) => {
                let file = at(self, path).unwrap_or_else(|| panic!("nobody made {}", path.display()));
                self.files[file].waiting.push(step.clone());
            }
            Step::Sync(path) => {
                let Some(file) = at(self, path) else { return };
                if self.files[file].is_folder {
                    self.waiting.drain(..).for_each(|name| name.take(&mut self.kept));
                }
                let waiting = std::mem::take(&mut self.files[file].waiting);
                waiting.iter().for_each(|step| done(&mut self.files[file].kept, step, None));
            }
            Step::Rename(from, to) => {
                let Some(file) = at(self, from) else { return };
                self.name(Name::Comes(to.clone(), file));
                self.name(Name::Goes(from.clone()));
            }
            Step::Link(from, to) => {
                let Some(file) = at(self, from) else { return };
                self.name(Name::Comes(to.clone(), file));
            }
            Step::Unlink(path) => self.name(Name::Goes(path.clone())),
        }
    }

    fn name(&mut self, name: Name) {
        name.clone().take(&mut self.seen);
        self.waiting.push(name);
    }

    /// What lies on the disk where the power goes now: every file by its name, and `None` for a folder.
    pub fn cut(mut self, chance: &mut Chance) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        // Nothing of what waits, all of it, or any part.
        let mood = chance.below(4);
        let names = match mood {
            0 => 0,
            1 => self.waiting.len(),
            _ => chance.below(self.waiting.len() + 1),
        };
        self.waiting.drain(..names).for_each(|name| name.take(&mut self.kept));
        for file in &mut self.files {
            for step in std::mem::take(&mut file.waiting) {
                match (mood, chance.below(3)) {
                    (0, _) | (2.., 0) => {}
                    (2.., 1) => done(&mut file.kept, &step, Some(chance)),
                    _ => done(&mut file.kept, &step, None),
                }
            }
        }
        let content = |file: usize| (!self.files[file].is_folder).then(|| self.files[file].kept.clone());
        self.kept.iter().map(|(path, &file)| (path.clone(), content(file))).collect()
    }
}

impl Name {
    fn take(self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Comes(path, file) => drop(names.insert(path, file)),
            Self::Goes(path) => drop(names.remove(&path)),
        }
    }
}

/// Writes or cuts; where it is torn, some of its sectors alone are written.
fn done(kept: &mut Vec<u8>, step: &Step, torn: Option<&mut Chance>) {
    match step {
        Step::Cut(_, length) => kept.resize(*length, 0),
        Step::Write(_, at, bytes) => {
            if kept.len() < at + bytes.len() {
                kept.resize(at + bytes.len(), 0);
            }
            let mut torn = torn;
            let mut from = 0;
            while from < bytes.len() {
                let to = bytes.len().min(from + SECTOR - (at + from) % SECTOR);
                if torn.as_mut().is_none_or(|chance| chance.below(2) == 0) {
                    kept[at + from..at + to].copy_from_slice(&bytes[from..to]);
                }
                from = to;
            }
        }
        _ => {}
    }
}
