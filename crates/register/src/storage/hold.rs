//! Who has a register open, as the operating system's locks on files beside it say: everybody who uses it, one who may change
//! it, and nobody at all while another file takes its place. A program that is ended, however, lets go of them.

use crate::failure::{Failure, FailureCode, words};
use crate::now;
use crate::whole::{beside, rights};
use chrono::{DateTime, Utc};
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
    /// Where another file takes its place, for as long as somebody waits, or what lies in the place of the lock cannot be used.
    pub fn beside_others(register: &Path, patience: Duration) -> Result<Self, Failure> {
        let place = beside(register, IN_USE);
        match Lock::take(&place, Share::Shared, patience) {
            Ok(lock) => Ok(Self(Some(lock))),
            Err(Refused::Held) => Err(locked()),
            Err(Refused::NoLocks) => Ok(Self(None)),
            // Whoever only reads needs nothing of a full disk, and cannot lose what they cannot write.
            Err(Refused::Broken(error)) if is_full(&error) || may_only_read(register, &error) => {
                Ok(Self(None))
            }
            Err(Refused::Broken(error)) => Err(Failure::file("lock", &place, &error)),
        }
    }

    /// Alone: nobody else, this program included, has the register open.
    ///
    /// # Errors
    /// Where somebody has, who is named where that is known, or where it cannot be found out.
    pub fn alone(register: &Path) -> Result<Self, Failure> {
        let place = beside(register, IN_USE);
        match Lock::take(&place, Share::Alone, Duration::ZERO) {
            Ok(lock) => Ok(Self(Some(lock))),
            Err(Refused::Held) => Err(Holder::of(register).map_or_else(locked, |holder| holder.refusal())),
            Err(Refused::NoLocks) => Ok(Self(None)),
            Err(Refused::Broken(error)) => Err(Failure::file("lock", &place, &error)),
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
                Err(Refused::NoLocks) => return Ok(Self { who: None, lock: None }),
                Err(Refused::Broken(error)) => return Err(Failure::file("lock", &place, &error)),
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
            writer.who = Some(beside(register, WHO));
        }
        writer.says(name, at);
        Ok(writer)
    }

    /// Tells others another name from now on.
    pub fn says(&self, name: &str, at: DateTime<Utc>) {
        if let Some(who) = &self.who {
            // Where it cannot be written, others are told that it is somebody.
            let _ = fs::remove_file(who);
            let _ = Holder::new(name, at).write(who);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if let Some(who) = &self.who {
            let _ = fs::remove_file(who);
        }
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

    /// In a file that is made now: what somebody put in its place, a link for instance, is not written through.
    fn write(&self, place: &Path) -> std::io::Result<()> {
        let mut file = options().create_new(true).open(place)?;
        like_its_register(&file, place);
        [&self.name, &self.computer, &self.since]
            .iter()
            .try_for_each(|line| writeln!(file, "{}", on_one_line(line)))
    }

    fn read(place: &Path) -> Option<Self> {
        let mut text = String::new();
        let file = options().write(false).open(place).ok().filter(is_plain)?;
        file.take(LONGEST_WHO).read_to_string(&mut text).ok()?;
        let mut lines = text.lines().map(on_one_line);
        let holder = Self { name: lines.next()?, computer: lines.next()?, since: lines.next()? };
        now::read(&holder.since).is_some().then_some(holder)
    }

    /// Who keeps a register now, and not who did when a program was ended.
    fn of(register: &Path) -> Option<Self> {
        match Lock::take(&beside(register, WRITER), Share::Alone, Duration::ZERO) {
            Err(Refused::Held) => Self::read(&beside(register, WHO)),
            _ => None,
        }
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

#[derive(Clone, Copy)]
enum Share {
    Shared,
    Alone,
}

#[derive(Debug)]
enum Refused {
    /// Somebody else has it.
    Held,
    /// Nothing can be written there, or the disk knows no locks.
    NoLocks,
    /// It may be there for others, but cannot be had.
    Broken(std::io::Error),
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
            let file = open(place, share)?;
            let tried = match share {
                Share::Shared => file.try_lock_shared(),
                Share::Alone => file.try_lock(),
            };
            match tried {
                // Whoever had it last may have taken the file away that is locked now.
                Ok(()) if is_at(&file, place) => return Ok(Self { file, place: place.to_owned() }),
                Err(TryLockError::Error(error)) if error.kind() != ErrorKind::Interrupted => {
                    return Err(Refused::NoLocks);
                }
                Err(TryLockError::WouldBlock) if Instant::now() >= end => return Err(Refused::Held),
                Ok(()) | Err(TryLockError::Error(_)) => {}
                Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            }
        }
    }
}

/// Opens the file of a lock, which is made where there is none. To share it, whoever may only read the register needs no more.
fn open(place: &Path, share: Share) -> Result<File, Refused> {
    let opened = match options().create_new(true).open(place) {
        Ok(file) => {
            like_its_register(&file, place);
            return Ok(file);
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => options().create(true).open(place),
        Err(error) => Err(error),
    };
    let opened = match (opened, share) {
        (Err(error), Share::Shared) if error.kind() == ErrorKind::PermissionDenied => {
            // Where that is refused too, the first reason is told.
            options().write(false).open(place).map_err(|_| error)
        }
        (opened, _) => opened,
    };
    match opened {
        Ok(file) if is_plain(&file) => Ok(file),
        Ok(_) => Err(Refused::Broken(ErrorKind::InvalidInput.into())),
        // Where a file lies there that cannot be used, somebody else may have it.
        Err(error) => match error.kind() {
            ErrorKind::ReadOnlyFilesystem | ErrorKind::NotFound => Err(Refused::NoLocks),
            ErrorKind::PermissionDenied if place.symlink_metadata().is_err() => Err(Refused::NoLocks),
            _ => Err(Refused::Broken(error)),
        },
    }
}

/// Whether it was refused to an account that may not write the register either.
fn may_only_read(register: &Path, refused: &std::io::Error) -> bool {
    let writing = || OpenOptions::new().write(true).open(register);
    refused.kind() == ErrorKind::PermissionDenied
        && writing().is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
}

fn is_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

/// No link and no pipe, which could lie in the place of a file that others make too.
fn is_plain(file: &File) -> bool {
    file.metadata().is_ok_and(|about| about.is_file())
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Elsewhere than on Unix nobody could tell that the file they opened was taken away: it stays.
        if cfg!(unix) && self.file.try_lock().is_ok() && is_at(&self.file, &self.place) {
            let _ = fs::remove_file(&self.place);
        }
    }
}

/// To read and write a file of ours beside a register: made for its owner alone, never through a link, never waiting for a pipe.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    options
}

/// Whoever may use a register that several accounts share must be able to see that it is in use. Where that cannot be given,
/// another account is told that the lock cannot be used.
fn like_its_register(file: &File, place: &Path) {
    if let Ok(about) = place.with_extension("").metadata() {
        rights::of(&about, file);
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A folder with a register, or what stands for one.
    fn register() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("r.assay");
        fs::write(&path, "a register").expect("written");
        (folder, path)
    }

    #[test]
    fn one_has_a_lock_at_a_time_though_each_takes_its_file_away() {
        let (_folder, register) = register();
        let place = beside(&register, WRITER);
        let (inside, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| {
                    for _ in 0..100 {
                        let lock = Lock::take(&place, Share::Alone, Duration::from_secs(60)).expect("a lock");
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "nobody else has it");
                        std::thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                        done.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(done.into_inner(), 600);
        assert!(!place.exists());
    }

    #[test]
    fn a_lock_that_cannot_be_used_is_no_leave() {
        let (_folder, register) = register();
        for ending in [IN_USE, WRITER] {
            fs::create_dir(beside(&register, ending)).expect("a folder in its place");
        }
        InUse::alone(&register).expect_err("refused");
        InUse::beside_others(&register, Duration::ZERO).expect_err("refused");
        let refused = Writer::for_a_change(&register, Duration::ZERO).expect_err("refused");
        assert!(refused.message.contains("r.assay.writer"), "{refused}");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_and_a_pipe_is_not_waited_for() {
        let (folder, register) = register();
        let thesis = folder.path().join("thesis");
        fs::write(&thesis, "years of work").expect("written");
        for ending in [IN_USE, WRITER, WHO] {
            std::os::unix::fs::symlink(&thesis, beside(&register, ending)).expect("linked");
        }
        InUse::alone(&register).expect_err("refused");
        Writer::for_long(&register, Duration::ZERO, "Nia", DateTime::UNIX_EPOCH).expect_err("refused");
        fs::remove_file(beside(&register, WRITER)).expect("removed");
        let writer =
            Writer::for_long(&register, Duration::ZERO, "Nia", DateTime::UNIX_EPOCH).expect("a turn");
        assert_eq!(Holder::of(&register).expect("it is told").name, "Nia");
        drop(writer);
        assert_eq!(fs::read_to_string(&thesis).expect("read"), "years of work");
        let pipe = beside(&register, WHO);
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("made");
        assert!(made.success());
        assert_eq!(Holder::read(&pipe), None);
        Writer::for_a_change(&register, Duration::ZERO).expect("a turn");
    }

    #[cfg(unix)]
    #[test]
    fn whoever_may_use_a_register_may_use_its_locks() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, register) = register();
        for mode in [0o600, 0o660, 0o640] {
            fs::set_permissions(&register, fs::Permissions::from_mode(mode)).expect("set");
            let _in_use = InUse::beside_others(&register, Duration::ZERO).expect("in use");
            let _writer =
                Writer::for_long(&register, Duration::ZERO, "Nia", DateTime::UNIX_EPOCH).expect("a turn");
            for ending in [IN_USE, WRITER, WHO] {
                let about = beside(&register, ending).metadata().expect("it is there");
                assert_eq!(about.permissions().mode() & 0o777, mode, "{ending}");
            }
        }
    }
}
