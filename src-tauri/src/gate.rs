//! What stands before a register: its passphrase, or the making of a new one. What was shut out is asked for again here.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use register::{
    Failure, FailureCode, FieldProblem, Register,
    key::{self as keys, FileKey, Passphrase, Patience, RecoveryKey},
    view::{Gate, RecentRegister, RecoveryShown, StartState},
};
use words::key;

use crate::{session::Session, settings::recent_one};

/// The register that is not open yet.
pub enum Before {
    /// It is encrypted.
    Locked(PathBuf),
    /// It could not be opened, and there are backups of it.
    Broken {
        /// Where it lies, or lay.
        path: PathBuf,
        /// Its key, where that was unlocked.
        key: Option<FileKey>,
        /// Why not, in words.
        said: String,
    },
    /// It is to be made here.
    Making(PathBuf, Option<Made>),
}

/// A key that was made and waits for its recovery key to be written down.
pub struct Made {
    /// The key.
    pub key: FileKey,
    /// What opens it where the passphrase is lost.
    pub recovery: RecoveryKey,
    /// Where it was saved as a page to print.
    pub sheets: Vec<PathBuf>,
    asked: usize,
}

impl Before {
    /// As the window shows it.
    pub fn shown(&self, patience: &Patience) -> Gate {
        let file = |path: &PathBuf| -> RecentRegister { recent_one(path) };
        match self {
            Self::Locked(path) => Gate::Locked {
                file: file(path),
                wait_seconds: u32::try_from(left(patience)).unwrap_or(u32::MAX),
            },
            Self::Broken { path, said, key } => {
                Gate::Broken { file: file(path), said: said.clone(), unlocked: key.is_some() }
            }
            Self::Making(path, made) => {
                Gate::Making { file: file(path), recovery: made.as_ref().map(Made::shown) }
            }
        }
    }
}

impl Made {
    /// With one of the groups chosen that is to be typed off.
    pub fn of(key: FileKey, recovery: RecoveryKey) -> Self {
        // Any will do, as long as it cannot be known before the key is shown.
        let asked = recovery.text().bytes().map(usize::from).sum::<usize>() % recovery.groups().count() + 1;
        Self { key, recovery, sheets: Vec::new(), asked }
    }

    /// Refuses what is not the group that was asked for.
    pub fn refuse_other(&self, group: &str) -> Result<(), Failure> {
        if self.recovery.has_group(self.asked, group) {
            return Ok(());
        }
        let asked = i64::try_from(self.asked).unwrap_or_default();
        let arguments = [("group", asked.into())];
        let refused = Failure::new(FailureCode::InvalidInput, key::WINDOW_MAKE_GROUP_WRONG, &arguments);
        Err(of_field("group")(refused))
    }

    /// As the window shows it.
    pub fn shown(&self) -> RecoveryShown {
        RecoveryShown {
            groups: self.recovery.groups().map(str::to_owned).collect(),
            asked: u32::try_from(self.asked).unwrap_or(1),
        }
    }
}

/// Asks how the register is to be made that somebody named a place for.
pub fn begin(session: &mut Session, path: PathBuf) -> Result<StartState, Failure> {
    if path.symlink_metadata().is_ok() {
        // Before anybody is asked to think of a passphrase.
        return Err(Failure::file("make", &path, &std::io::ErrorKind::AlreadyExists.into()));
    }
    session.before = Some(Before::Making(path, None));
    session.state()
}

/// Opens the register before which the window stands.
pub fn unlock(session: &mut Session, passphrase: &str) -> Result<StartState, Failure> {
    let path = locked(session)?;
    let typed = Passphrase::typed(passphrase);
    match tried(&mut session.patience, || keys::unlock(&path, &typed)) {
        Ok(key) => session.open_with(path, Some(key)),
        // Both copies of its key are damaged: each backup lies with its own.
        Err(failure) if failure.code == FailureCode::Damaged => session.offer_backups(path, None, failure),
        Err(failure) => Err(of_field("passphrase")(failure)),
    }
}

/// Sets a new passphrase with the recovery key, and opens the register.
pub fn recover(session: &mut Session, recovery: &str, new: &str, again: &str) -> Result<StartState, Failure> {
    let path = locked(session)?;
    let recovery = RecoveryKey::typed(recovery)?;
    let new = chosen(session, &path, new, again)?;
    let opened = || keys::unlock_by_recovery(&path, &recovery);
    let key = tried(&mut session.patience, opened).map_err(of_field("recovery_key"))?;
    let key = keys::change(&path, &key, &new)?;
    session.open_with(path, Some(key))
}

/// Makes a key for the register that is to be made; its recovery key is then shown.
pub fn choose(session: &mut Session, passphrase: &str, again: &str) -> Result<StartState, Failure> {
    let path = making(session)?;
    let (key, recovery) = keys::make(&chosen(session, &path, passphrase, again)?)?;
    session.before = Some(Before::Making(path, Some(Made::of(key, recovery))));
    session.state()
}

/// Makes the encrypted register, once a group of its recovery key was typed off.
pub fn confirm(session: &mut Session, group: &str) -> Result<StartState, Failure> {
    let Some(Before::Making(path, Some(made))) = &session.before else { return Err(none()) };
    made.refuse_other(group)?;
    let made = Register::create(path, session.setup().with_key(Some(made.key.clone())))?;
    // Its recovery key counts from now on.
    session.before = None;
    session.enter(made)
}

/// Makes the register without a passphrase, which somebody chose.
pub fn make_open(session: &mut Session) -> Result<StartState, Failure> {
    let path = making(session)?;
    let made = Register::create(&path, session.setup())?;
    session.enter(made)
}

/// Tries a passphrase, unless too little time has passed since one that was wrong.
pub fn tried(
    patience: &mut Patience,
    open: impl FnOnce() -> Result<FileKey, Failure>,
) -> Result<FileKey, Failure> {
    let seconds = left(patience);
    if seconds > 0 {
        let arguments = [("seconds", seconds.into())];
        return Err(Failure::new(FailureCode::WrongPassphrase, key::WINDOW_LOCK_WAIT, &arguments));
    }
    match open() {
        Ok(key) => {
            patience.right();
            Ok(key)
        }
        Err(failure) => {
            if failure.code == FailureCode::WrongPassphrase {
                patience.wrong(Instant::now());
            }
            Err(failure)
        }
    }
}

/// Seconds for which no passphrase is tried; begun ones count as whole.
fn left(patience: &Patience) -> i64 {
    i64::try_from(patience.left(Instant::now()).as_millis().div_ceil(1000)).unwrap_or(i64::MAX)
}

/// A passphrase that was typed twice alike and is not easily guessed.
pub fn chosen(session: &Session, path: &Path, typed: &str, again: &str) -> Result<Passphrase, Failure> {
    let setup = session.setup();
    let name = recent_one(path).file_name;
    let chosen = Passphrase::chosen(typed, &[&name, &setup.person.name])?;
    if Passphrase::typed(again) == chosen {
        return Ok(chosen);
    }
    let refused = Failure::new(FailureCode::InvalidInput, key::FAILURE_PASSPHRASE_DIFFERS, &[]);
    Err(of_field("again")(refused))
}

/// The same failure as the problem of one field, where it says what is wrong with what was typed.
pub fn of_field(field: &'static str) -> impl FnOnce(Failure) -> Failure {
    move |mut failure| {
        let typed = matches!(failure.code, FailureCode::WrongPassphrase | FailureCode::InvalidInput);
        if typed && failure.fields.is_empty() {
            failure.fields = vec![FieldProblem { field: field.to_owned(), problem: failure.message.clone() }];
        }
        failure
    }
}

fn locked(session: &Session) -> Result<PathBuf, Failure> {
    match &session.before {
        Some(Before::Locked(path)) => Ok(path.clone()),
        _ => Err(none()),
    }
}

fn making(session: &Session) -> Result<PathBuf, Failure> {
    match &session.before {
        Some(Before::Making(path, _)) => Ok(path.clone()),
        _ => Err(none()),
    }
}

/// That there is nothing here to which this could be done.
pub fn none() -> Failure {
    Failure::new(FailureCode::NoRegister, key::FAILURE_NO_REGISTER, &[])
}
