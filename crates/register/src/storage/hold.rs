//! Who has a register open, as the operating system's locks on files beside it say: everybody who uses it, one who may change
//! it, and nobody at all while another file takes its place. A program that is ended, however, lets go of them.

use crate::failure::{Failure, FailureCode, words};
use crate::now;
use chrono::{DateTime, Utc};
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use words::{args, key};

/// Locked by all who have the register open, each beside the other; alone by whoever puts another file in its place.
const IN_USE: &str = ".in-use";
/// Locked by the one who may change the register.
const WRITER: &str = ".writer";
/// Who that is, where it is for longer than a command: in a file of its own, for on Windows a locked one cannot be read.
const WHO: &str = ".writer-name";

/// How long is waited between two tries.
const PAUSE: Duration = Duration::from_millis(10);
/// More than this of a file that says who holds a register is not read, in bytes.
const LONGEST_WHO: u64 = 1_000;

/// The register is in use as long as this is kept: no other file takes its place.
#[derive(Debug)]
pub(crate) struct InUse(#[allow(dead_code)] Option<Lock>);

impl InUse {
    /// Beside all others who use it. Where nothing can be written or the disk knows no locks, SQLite's own have to do.
    ///
    /// # Errors
    /// Where another file takes its place, for as long as somebody waits.
    pub fn beside_others(register: &Path, patience: Duration) -> Result<Self, Failure> {
        match Lock::take(&beside(register, IN_USE), Share::Shared, patience) {
            Ok(lock) => Ok(Self(Some(lock))),
            Err(Refused::Held) => Err(locked()),
            Err(Refused::NoLock(_)) => Ok(Self(None)),
        }
    }

    /// Alone: nobody else, this program included, has the register open.
    ///
    /// # Errors
    /// Where somebody has.
    pub fn alone(register: &Path) -> Result<Self, Failure> {
        match Lock::take(&beside(register, IN_USE), Share::Alone, Duration::ZERO) {
            Ok(lock) => Ok(Self(Some(lock))),
            Err(Refused::Held) => Err(locked()),
            Err(Refused::NoLock(_)) => Ok(Self(None)),
        }
    }
}

/// The right to change the register, which one has at a time.
#[derive(Debug)]
pub(crate) struct Writer {
    /// Removed before the lock goes, so that it never names whoever comes next.
    who: Option<PathBuf>,
    #[allow(dead_code)] // held until this is dropped
    lock: Option<Lock>,
}

impl Writer {
    /// For one change. Another change is waited for; who keeps the register for longer is named.
    ///
    /// # Errors
    /// Where somebody else has it, or the lock cannot be made for another reason than that nothing may be written there.
    pub fn for_a_change(register: &Path, patience: Duration) -> Result<Self, Failure> {
        let (place, who) = (beside(register, WRITER), beside(register, WHO));
        let end = Instant::now() + patience;
        loop {
            match Lock::take(&place, Share::Alone, Duration::ZERO) {
                Ok(lock) => {
                    // Left by a program that was ended.
                    let _ = fs::remove_file(&who);
                    return Ok(Self { who: None, lock: Some(lock) });
                }
                Err(Refused::Held) => {
                    if let Some(holder) = Holder::read(&who) {
                        return Err(holder.refusal());
                    }
                    if Instant::now() >= end {
                        return Err(locked());
                    }
                    std::thread::sleep(PAUSE);
                }
                Err(Refused::NoLock(error)) => return without(&place, &error),
            }
        }
    }

    /// For as long as this is kept, under the name of a person that others are told; empty where nobody said who it is.
    ///
    /// # Errors
    /// As [`Writer::for_a_change`].
    pub fn for_long(
        register: &Path,
        patience: Duration,
        name: &str,
        at: DateTime<Utc>,
    ) -> Result<Self, Failure> {
        let mut writer = Self::for_a_change(register, patience)?;
        if writer.lock.is_some() {
            let who = beside(register, WHO);
            // Where it cannot be written, others are told that it is somebody.
            let _ = Holder::new(name, at).write(&who);
            writer.who = Some(who);
        }
        Ok(writer)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if let Some(who) = &self.who {
            let _ = fs::remove_file(who);
        }
    }
}

/// What is done where there is no lock to be had: SQLite's own locks have to do, but where the disk is full or broken, nothing
/// could be changed either.
fn without(place: &Path, error: &std::io::Error) -> Result<Writer, Failure> {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Err(Failure::file("make", place, error)),
        _ => Ok(Writer { who: None, lock: None }),
    }
}

/// Who has the register open to change it.
#[derive(Debug, PartialEq, Eq)]
struct Holder {
    name: String,
    computer: String,
    since: String,
}

impl Holder {
    fn new(name: &str, at: DateTime<Utc>) -> Self {
        let computer = gethostname::gethostname().to_string_lossy().into_owned();
        Self { name: name.to_owned(), computer, since: now::written(at) }
    }

    fn write(&self, place: &Path) -> std::io::Result<()> {
        let mut file = private().create(true).truncate(true).open(place)?;
        [&self.name, &self.computer, &self.since]
            .iter()
            .try_for_each(|line| writeln!(file, "{}", on_one_line(line)))
    }

    fn read(place: &Path) -> Option<Self> {
        let mut text = String::new();
        File::open(place).ok()?.take(LONGEST_WHO).read_to_string(&mut text).ok()?;
        let mut lines = text.lines().map(on_one_line);
        let holder = Self { name: lines.next()?, computer: lines.next()?, since: lines.next()? };
        now::read(&holder.since).is_some().then_some(holder)
    }

    fn refusal(&self) -> Failure {
        let since = now::read(&self.since).unwrap_or_default();
        let (day, (hour, minute)) = (words().date(now::london_day(since).0), now::london_time(since));
        let time = words().time(hour, minute);
        let computer = self.computer.as_str();
        let arguments = args![who = self.name.as_str(), computer = computer, day = day, time = time];
        let key = if self.name.is_empty() { key::FAILURE_HELD_BY_SOMEBODY } else { key::FAILURE_HELD };
        Failure::new(FailureCode::Locked, key, arguments)
    }
}

/// A line without what would end it or turn it round.
fn on_one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(200).collect()
}

fn locked() -> Failure {
    Failure::new(FailureCode::Locked, key::FAILURE_LOCKED, &[])
}

fn beside(register: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = register.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[derive(Clone, Copy)]
enum Share {
    Shared,
    Alone,
}

enum Refused {
    /// Somebody else has it.
    Held,
    /// It cannot be had, whoever has it.
    NoLock(std::io::Error),
}

/// A lock on a file that is there for nothing else. The last one who has it takes the file away.
#[derive(Debug)]
struct Lock {
    file: File,
    place: PathBuf,
}

impl Lock {
    fn take(place: &Path, share: Share, patience: Duration) -> Result<Self, Refused> {
        let end = Instant::now() + patience;
        loop {
            let file = private().create(true).truncate(false).open(place).map_err(Refused::NoLock)?;
            let tried = match share {
                Share::Shared => file.try_lock_shared(),
                Share::Alone => file.try_lock(),
            };
            match tried {
                // Whoever had it last may have taken the file away that is locked now.
                Ok(()) if is_at(&file, place) => return Ok(Self { file, place: place.to_owned() }),
                Err(TryLockError::Error(error)) => return Err(Refused::NoLock(error)),
                Err(TryLockError::WouldBlock) if Instant::now() >= end => return Err(Refused::Held),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Elsewhere than on Unix nobody could tell that the file they opened was taken away: it stays.
        if cfg!(unix) && self.file.try_lock().is_ok() && is_at(&self.file, &self.place) {
            let _ = fs::remove_file(&self.place);
        }
    }
}

/// Nobody else on a shared computer is to read or lock it.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Whether an open file is the one that lies in its place.
#[cfg(unix)]
fn is_at(file: &File, place: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let of = |about: &fs::Metadata| (about.dev(), about.ino());
    matches!((file.metadata(), place.metadata()), (Ok(file), Ok(place)) if of(&file) == of(&place))
}

/// Whether an open file is the one that lies in its place, which none is taken from here.
#[cfg(not(unix))]
fn is_at(_file: &File, _place: &Path) -> bool {
    true
}
