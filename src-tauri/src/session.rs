//! The open register: one at a time, on a thread of its own.

use std::{path::PathBuf, sync::mpsc::Sender};

use register::{
    Dates, Failure, FailureCode, Person, Reader, Register, Setup,
    view::{StartState, Who},
};
use words::key;

use crate::{
    preferences::Preferences,
    settings::{Place, Settings},
};

/// A report that was made and looked at, and where it went.
pub struct Report {
    /// The name the window knows it by.
    pub id: String,
    /// The name proposed for its file.
    pub file_name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
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
    /// A register that a command line asked for and the window has not opened yet.
    pub asked: Option<PathBuf>,
    register: Option<Register>,
}

impl Session {
    /// The open register.
    pub fn register(&mut self) -> Result<&mut Register, Failure> {
        self.register
            .as_mut()
            .ok_or_else(|| Failure::new(FailureCode::NoRegister, key::FAILURE_NO_REGISTER, &[]))
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

    /// How a register is opened by whoever works here.
    pub fn setup(&self) -> Setup {
        let who = self.settings.who.as_ref();
        Setup::for_person(who.map_or("", |who| &who.name), who.map_or("", |who| &who.role))
    }

    /// Takes a register in place of the one before, and remembers it.
    pub fn enter(&mut self, register: Register) -> Result<StartState, Failure> {
        self.settings.remember(register.path().to_owned());
        self.keep_settings()?;
        self.report = None;
        self.copied = None;
        self.register = Some(register);
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
        })
    }

    fn keep_settings(&self) -> Result<(), Failure> {
        self.settings.write(&self.place)
    }
}

/// A piece of work on the session.
type Work = Box<dyn FnOnce(&mut Session) + Send>;

/// The session as Tauri hands it to commands. It lives on a thread of its own, which takes one piece of work at a time:
/// a register is never shared between threads, and none that draws ever waits for one.
pub struct Desk(Sender<Work>);

impl Desk {
    /// A session with nothing open.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn new(place: Place) -> std::io::Result<Self> {
        let (send, receive) = std::sync::mpsc::channel::<Work>();
        std::thread::Builder::new().name("register".to_owned()).spawn(move || {
            let settings = Settings::read(&place);
            let mut session =
                Session { place, settings, report: None, copied: None, asked: None, register: None };
            while let Ok(work) = receive.recv() {
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
        let work: Work = Box::new(move |session| session.asked = Some(path));
        self.0.send(work).map_err(|_| std::io::ErrorKind::BrokenPipe.into())
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
        self.0.send(work).map_err(Failure::internal)?;
        answered
            .recv()
            .await
            .unwrap_or_else(|| Err(Failure::internal("the work on the register ended without an answer")))
    }
}
