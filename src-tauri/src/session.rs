//! The open register: one at a time, on a thread of its own.

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError},
    time::Duration,
};

use register::{
    Dates, Failure, FailureCode, Person, Reader, Register, Setup, backup,
    incident::{self, Seen},
    key::{self as keys, FileKey, IDLE, Patience},
    report::Looked,
    view::{Reminders, StartState, Who},
};
use words::key;

use crate::{
    gate::Before,
    preferences::Preferences,
    rekey::Pending,
    settings::{Place, Settings},
};

/// A report that was made and looked at, and where it went.
pub struct Report {
    /// Its pages, and the bytes of its file.
    pub looked: Looked,
    /// Where it was saved.
    pub saved: Option<PathBuf>,
}

/// Everything the window keeps between two commands.
pub struct Session {
    /// Where settings and sample lie.
    pub place: Place,
    /// Who works here and what was open before.
    pub settings: Settings,
    /// The last report made.
    pub report: Option<Report>,
    /// The last copy of a kept file that was saved.
    pub copied: Option<PathBuf>,
    /// The register that is locked, broken, or to be made.
    pub before: Option<Before>,
    /// A key for the open register that does not count yet.
    pub pending: Option<Pending>,
    /// The key of a backup whose passphrase was typed, with its name.
    pub unlocked: Option<(String, FileKey)>,
    /// Sheets with recovery keys that were never taken up, of which nobody was told yet.
    pub void: Vec<PathBuf>,
    /// How long after a wrong passphrase no other is tried.
    pub patience: Patience,
    /// Which steps of which clocks the window was told of in this register.
    seen: Seen,
    asked: Option<Asked>,
    register: Option<Register>,
}

/// A register that a command line asked for and the window does not show yet.
enum Asked {
    /// Where it lies.
    At(PathBuf),
    /// Opened already, or why that cannot be done.
    Opened(PathBuf, Box<Result<Register, Failure>>),
}

impl Asked {
    fn is_plain(&self) -> bool {
        // An exchange that was broken off decides it; why one cannot be settled is said when it is opened.
        matches!(self, Self::At(path) if register::whole::settle(path).is_ok() && !keys::is_encrypted(path))
    }
}

/// Seconds of rest after which an encrypted register is locked.
fn lock_after() -> u32 {
    // A test does not wait for five minutes.
    #[cfg(feature = "test-hooks")]
    if let Some(seconds) = std::env::var("ASSAY_TEST_IDLE").ok().and_then(|text| text.parse().ok()) {
        return seconds;
    }
    u32::try_from(IDLE.as_secs()).unwrap_or(u32::MAX)
}

impl Session {
    /// A session with nothing open.
    pub fn new(place: Place, settings: Settings) -> Self {
        Self {
            place,
            settings,
            report: None,
            copied: None,
            before: None,
            pending: None,
            unlocked: None,
            void: Vec::new(),
            patience: Patience::default(),
            seen: Seen::default(),
            asked: None,
            register: None,
        }
    }

    /// The open register.
    pub fn register(&mut self) -> Result<&mut Register, Failure> {
        self.register
            .as_mut()
            .ok_or_else(|| Failure::new(FailureCode::NoRegister, key::FAILURE_NO_REGISTER, &[]))
    }

    /// Where the open register lies.
    pub fn path(&self) -> Option<PathBuf> {
        self.register.as_ref().map(|register| register.path().to_owned())
    }

    /// Reads from the open register, as at today and with all that is known.
    pub fn read<T>(&mut self, work: impl FnOnce(&Reader<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        work(&self.register()?.reader(Dates::default())?)
    }

    /// The same, as it was known at an instant of the trail; none is today.
    pub fn read_at<T>(
        &mut self,
        at: Option<&str>,
        work: impl FnOnce(&Reader<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        work(&self.register()?.reader(register::history::dates(at)?)?)
    }

    /// The clocks that have used up much of their time, and which of them the window hears of for the first time.
    pub fn reminders(&mut self) -> Result<Reminders, Failure> {
        let mut seen = std::mem::take(&mut self.seen);
        let found = self.read(|reader| incident::reminders(reader, &mut seen));
        self.seen = seen;
        found
    }

    /// How a register is opened by whoever works here.
    pub fn setup(&self) -> Setup {
        let who = self.settings.who.as_ref();
        Setup::for_person(who.map_or("", |who| &who.name), who.map_or("", |who| &who.role))
    }

    /// Opens the register that was asked for before its page asks, so that both are made ready at the same time.
    fn open_ahead(&mut self) {
        // One that is encrypted waits for its passphrase.
        if let Some(Asked::At(path)) = self.asked.take_if(|asked| asked.is_plain()) {
            let opened = Register::open(&path, self.setup());
            self.asked = Some(Asked::Opened(path, Box::new(opened)));
        }
    }

    /// Works something out for the register that was opened ahead. What fails here fails again, and is said, where the
    /// page asks for it.
    fn ahead<T>(&mut self, work: impl FnOnce(&Reader<'_>) -> Result<T, Failure>) {
        let opened = match &mut self.asked {
            Some(Asked::Opened(_, opened)) => opened.as_mut().as_mut().ok(),
            _ => self.register.as_mut(),
        };
        if let Some(reader) = opened.and_then(|register| register.reader(Dates::default()).ok()) {
            let _ = work(&reader);
        }
    }

    /// Gives back the memory of what was read of the register.
    fn rest(&self) {
        let ahead = match &self.asked {
            Some(Asked::Opened(_, opened)) => opened.as_ref().as_ref().ok(),
            _ => None,
        };
        if let Some(register) = ahead.or(self.register.as_ref()) {
            register.rest();
        }
    }

    /// Opens the register that a command line asked for, once.
    pub fn open_asked(&mut self) -> Option<Result<StartState, Failure>> {
        match self.asked.take()? {
            Asked::At(path) => Some(self.open(path)),
            Asked::Opened(path, opened) => Some(match *opened {
                Ok(mut register) => {
                    // Who works here may have been said since.
                    register.set_person(self.setup().person);
                    self.enter(register)
                }
                Err(failure) => self.offer_backups(path, None, failure),
            }),
        }
    }

    /// Opens a register; of one that is encrypted the passphrase is asked for, and none is open meanwhile.
    pub fn open(&mut self, path: PathBuf) -> Result<StartState, Failure> {
        register::whole::settle(&path)?;
        if !keys::is_encrypted(&path) {
            return self.open_with(path, None);
        }
        self.close();
        self.before = Some(Before::Locked(path));
        self.state()
    }

    /// Opens a register with its key, where it has one.
    pub fn open_with(&mut self, path: PathBuf, key: Option<FileKey>) -> Result<StartState, Failure> {
        match Register::open(&path, self.setup().with_key(key.clone())) {
            Ok(opened) => self.enter(opened),
            Err(failure) => self.offer_backups(path, key, failure),
        }
    }

    /// Stands before the backups of a register that could not be opened; where it has none, or is sound and cannot be opened
    /// for another reason, that is all there is to say.
    pub fn offer_backups(
        &mut self,
        path: PathBuf,
        key: Option<FileKey>,
        failure: Failure,
    ) -> Result<StartState, Failure> {
        let broken = matches!(
            failure.code,
            FailureCode::Damaged | FailureCode::NotARegister | FailureCode::NoRegister
        );
        if !broken || backup::list(&path).map_or(true, |backups| backups.is_empty()) {
            return Err(failure);
        }
        self.close();
        self.before = Some(Before::Broken { path, key, said: failure.message });
        self.state()
    }

    /// Opens what was just put in a register's place. What was done stands where that fails: then the window stands before the
    /// register, and why is said beside the state.
    pub fn open_done(
        &mut self,
        path: PathBuf,
        key: Option<FileKey>,
    ) -> Result<(StartState, Option<String>), Failure> {
        let opened = self.open_with(path.clone(), key);
        let trouble = match (&opened, &self.before) {
            (Err(failure), _) => Some(failure.message.clone()),
            (_, Some(Before::Broken { said, .. })) => Some(said.clone()),
            _ => None,
        };
        if opened.is_err() {
            self.close();
            self.before = keys::is_encrypted(&path).then_some(Before::Locked(path));
        }
        Ok((self.state()?, trouble))
    }

    /// Closes a register that is encrypted, or that was unlocked and could not be opened, so that its key is gone from memory,
    /// and asks for the passphrase again.
    pub fn lock(&mut self) -> Result<StartState, Failure> {
        let encrypted = match (&self.register, &self.before) {
            (Some(register), _) if register.is_encrypted() => Some(register.path().to_owned()),
            (None, Some(Before::Broken { path, key: Some(_), .. })) => Some(path.clone()),
            _ => None,
        };
        self.unlocked = None;
        if let Some(path) = encrypted {
            self.close();
            self.before = Some(Before::Locked(path));
        }
        self.state()
    }

    /// Turns away from a recovery key that does not count yet.
    pub fn forget_pending(&mut self) {
        if let Some(Pending::First(made) | Pending::Another(made)) = self.pending.take() {
            self.void.extend(made.sheets);
        }
    }

    /// Turns away from what stands before a register.
    pub fn leave_gate(&mut self) {
        if let Some(Before::Making(_, Some(made))) = self.before.take() {
            self.void.extend(made.sheets);
        }
        self.unlocked = None;
    }

    /// Closes the register, and forgets what was made of it.
    pub fn close(&mut self) {
        self.forget_pending();
        if matches!(self.before, Some(Before::Making(..))) {
            self.leave_gate();
        }
        self.unlocked = None;
        self.report = None;
        self.copied = None;
        self.seen = Seen::default();
        self.register = None;
    }

    /// Takes a register in place of the one before, and remembers it.
    pub fn enter(&mut self, mut register: Register) -> Result<StartState, Failure> {
        self.settings.remember(register.path().to_owned());
        self.close();
        self.before = None;
        // A window stays open for hours: whoever comes second reads, and is told who is here.
        register.claim();
        self.register = Some(register);
        // A list of what was open that cannot be written keeps nobody from the register; what is chosen in Settings says so.
        let _ = self.keep_settings();
        self.state()
    }

    /// Asks again for the turn to change the open register, which somebody else had.
    pub fn claim(&mut self) -> Result<StartState, Failure> {
        self.register()?.claim();
        self.state()
    }

    /// Notes who works here, in the settings and in the open register.
    pub fn say_who(&mut self, who: Who) -> Result<StartState, Failure> {
        if let Some(register) = self.register.as_mut() {
            register.set_person(Person { name: who.name.clone(), role: who.role.clone() });
        }
        self.settings.who = Some(who);
        self.keep_settings()?;
        self.state()
    }

    /// Keeps what was chosen in Settings.
    pub fn prefer(&mut self, preferences: Preferences) -> Result<(), Failure> {
        self.settings.preferences = preferences;
        self.keep_settings()
    }

    /// The words in the language that was chosen.
    pub fn words(&self) -> words::Words {
        words::Words::new(self.settings.preferences.language.into())
    }

    /// What the window needs before anything else.
    pub fn state(&mut self) -> Result<StartState, Failure> {
        Ok(StartState {
            register: self.register.as_mut().map(register::session::status).transpose()?,
            who: self.settings.who.clone(),
            recent: self.settings.recent(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            gate: self.before.as_ref().map(|before| before.shown(&self.patience)),
            lock_after_seconds: lock_after(),
        })
    }

    fn keep_settings(&self) -> Result<(), Failure> {
        self.settings.write(&self.place)
    }
}

#[cfg(test)]
impl Session {
    /// With an empty register open in a folder, encrypted with a passphrase where one is given.
    pub fn open_in(folder: &std::path::Path, passphrase: Option<&str>) -> Self {
        let mut session = Self::new(Place::within(folder), Settings::default());
        let made = passphrase.map(|typed| keys::make(&keys::Passphrase::typed(typed)).expect("a key"));
        let setup = session.setup().with_key(made.map(|(key, _)| key));
        let made = Register::create(&folder.join("suppliers.assay"), setup).expect("made");
        session.enter(made).expect("opened");
        session
    }
}

/// How long nobody asks for anything before memory is given back.
const QUIET: Duration = Duration::from_secs(30);

/// A piece of work on the session.
type Work = Box<dyn FnOnce(&mut Session) + Send>;

/// What the session's thread is told.
enum Told {
    /// Somebody waits for this.
    Now(Work),
    /// To be done whenever nobody waits for anything.
    Ahead(Work),
}

/// The session as Tauri hands it to commands. It lives on a thread of its own, which takes one piece of work at a time:
/// a register is never shared between threads, and none that draws ever waits for one.
pub struct Desk(Sender<Told>);

impl Desk {
    /// A session with nothing open.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn new(place: Place, settings: Settings) -> std::io::Result<Self> {
        let (send, receive) = std::sync::mpsc::channel();
        std::thread::Builder::new().name("register".to_owned()).spawn(move || {
            let mut session = Session::new(place, settings);
            let mut ahead = VecDeque::new();
            while let Some(work) = next(&receive, &mut ahead, || session.rest()) {
                work(&mut session);
            }
        })?;
        Ok(Self(send))
    }

    /// Keeps a register that a command line asked for until the window opens it.
    ///
    /// # Errors
    /// Where the session has ended.
    pub fn ask(&self, path: PathBuf) -> std::io::Result<()> {
        self.send(Told::Now(Box::new(move |session| session.asked = Some(Asked::At(path)))))
    }

    /// Opens the register that was asked for and works out what its first pages show, while the window is being made.
    /// Each is a piece of work of its own, so that what the page asks for meanwhile comes between them.
    ///
    /// # Errors
    /// Where the session has ended.
    pub fn open_ahead(&self) -> std::io::Result<()> {
        self.send(Told::Now(Box::new(Session::open_ahead)))?;
        self.send(Told::Ahead(Box::new(|session| session.ahead(register::home::home))))?;
        self.send(Told::Ahead(Box::new(|session| session.ahead(register::supplier::prepare))))?;
        // What was worked out is kept; the pages that it was read from are most of the register.
        self.send(Told::Ahead(Box::new(|session| session.rest())))
    }

    fn send(&self, told: Told) -> std::io::Result<()> {
        self.0.send(told).map_err(|_| std::io::ErrorKind::BrokenPipe.into())
    }

    /// Does a piece of work when its turn comes, and waits for the answer without holding a thread.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Session) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (answer, mut answered) = tauri::async_runtime::channel(1);
        let work: Work = Box::new(move |session| {
            // Nobody waits any more where the window has closed meanwhile.
            let _ = answer.blocking_send(work(session));
        });
        self.send(Told::Now(work)).map_err(Failure::internal)?;
        answered
            .recv()
            .await
            .unwrap_or_else(|| Err(Failure::internal("the work on the register ended without an answer")))
    }
}

/// What is done next: what somebody waits for, else what was put aside for a quiet moment; none once the window is gone.
fn next(receive: &Receiver<Told>, ahead: &mut VecDeque<Work>, rest: impl Fn()) -> Option<Work> {
    loop {
        let told = match receive.try_recv() {
            Ok(told) => told,
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => match ahead.pop_front() {
                Some(work) => return Some(work),
                None => match receive.recv_timeout(QUIET) {
                    Ok(told) => told,
                    Err(RecvTimeoutError::Disconnected) => return None,
                    Err(RecvTimeoutError::Timeout) => {
                        rest();
                        receive.recv().ok()?
                    }
                },
            },
        };
        match told {
            Told::Now(work) => return Some(work),
            Told::Ahead(work) => ahead.push_back(work),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use register::view::Gate;

    const PASSPHRASE: &str = "seven lanterns under a wet bridge";

    fn damage(path: &std::path::Path) {
        let mut bytes = std::fs::read(path).expect("the file");
        bytes[..4096].fill(0x5a);
        std::fs::write(path, bytes).expect("damaged");
    }

    #[test]
    fn a_damaged_register_that_was_unlocked_is_locked_and_its_key_is_gone() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), Some(PASSPHRASE));
        let path = session.path().expect("a register");
        session.register().expect("open").back_up().expect("backed up");
        session.lock().expect("locked");
        damage(&path);
        let state = crate::gate::unlock(&mut session, PASSPHRASE).expect("its backups");
        assert!(matches!(state.gate, Some(Gate::Broken { unlocked: true, .. })), "{:?}", state.gate);
        let state = session.lock().expect("locked");
        assert!(matches!(state.gate, Some(Gate::Locked { .. })), "{:?}", state.gate);
        assert!(matches!(&session.before, Some(Before::Locked(locked)) if *locked == path));
        // Whoever knows the passphrase comes back to where they were.
        let state = crate::gate::unlock(&mut session, PASSPHRASE).expect("its backups");
        assert!(matches!(state.gate, Some(Gate::Broken { unlocked: true, .. })), "{:?}", state.gate);
    }

    #[test]
    fn before_a_damaged_register_without_a_key_locking_forgets_that_of_a_backup() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), None);
        let path = session.path().expect("a register");
        session.register().expect("open").back_up().expect("backed up");
        session.close();
        damage(&path);
        session.open(path).expect("its backups");
        let (key, _) = keys::make(&keys::Passphrase::typed(PASSPHRASE)).expect("a key");
        session.unlocked = Some(("another day".to_owned(), key));
        let state = session.lock().expect("locked");
        assert!(matches!(state.gate, Some(Gate::Broken { unlocked: false, .. })), "{:?}", state.gate);
        assert!(session.unlocked.is_none());
    }

    #[test]
    fn what_was_put_in_its_place_and_does_not_open_is_told_beside_where_the_window_stands() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), Some(PASSPHRASE));
        let path = session.path().expect("a register");
        session.close();
        let key = keys::unlock(&path, &keys::Passphrase::typed(PASSPHRASE)).expect("its key");
        let (other, _) = keys::make(&keys::Passphrase::typed(PASSPHRASE)).expect("another key");
        let (state, trouble) = session.open_done(path.clone(), Some(other.clone())).expect("told");
        assert!(matches!(state.gate, Some(Gate::Locked { .. })) && state.register.is_none());
        assert!(trouble.is_some_and(|said| said.contains("cannot be opened with its key")));

        let (state, trouble) = session.open_done(path.clone(), Some(key)).expect("told");
        assert!(state.register.is_some() && state.gate.is_none());
        assert_eq!(trouble, None);

        session.register().expect("open").back_up().expect("backed up");
        session.close();
        let (state, trouble) = session.open_done(path, Some(other)).expect("told");
        assert!(matches!(state.gate, Some(Gate::Broken { .. })), "{:?}", state.gate);
        assert!(trouble.is_some());
    }
}
