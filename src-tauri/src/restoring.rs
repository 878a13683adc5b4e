//! Backups of the register that is open, or that could not be opened: listed, looked at, and brought back.

use std::path::{Path, PathBuf};

use register::{
    Failure, FailureCode, Setup,
    backup::{self, After, Backup},
    key::{self as keys, FileKey, Needs, Passphrase},
    last_name,
    view::{BackupAfter, BackupEntry, BackupLine, BackupList, BackupLook, BroughtBack},
    written_instant,
};
use words::{Words, key};

use crate::{
    gate::{self, Before},
    rekey,
    session::Session,
    settings::recent_one,
};

/// The register whose backups these are, with its key where that is known.
struct Of {
    path: PathBuf,
    key: Option<FileKey>,
}

/// The backups there are, newest first.
pub fn list(session: &mut Session) -> Result<BackupList, Failure> {
    let of = of(session)?;
    let backups = backup::list(&of.path)?.iter().map(|backup| line(backup, &of)).collect();
    let folder = last_name(Some(&backup::folder_of(&of.path)));
    Ok(BackupList { file: recent_one(&of.path), folder, backups })
}

/// A backup that is to be looked at, with all that this needs: whole checks take a while, and are made on another thread with
/// connections of their own.
pub struct Looking {
    line: BackupLine,
    file: PathBuf,
    register: PathBuf,
    setup: Setup,
    present: Setup,
}

impl Looking {
    /// Looks at it.
    pub fn look(self, words: &Words) -> Result<BackupLook, Failure> {
        let look = backup::look(&self.file, &self.register, &self.setup, &self.present, words)?;
        Ok(BackupLook {
            backup: self.line,
            entries: look.entries.unsigned_abs(),
            last: look.last.map(|last| BackupEntry { at: last.at, who: last.who, action: last.action }),
            after: match look.after {
                After::Deeds { count, last } => BackupAfter::Changes { count, last },
                After::Another => BackupAfter::Another,
                After::Unknown => BackupAfter::Unknown,
            },
        })
    }
}

/// A backup to be looked at, with its passphrase where it needs one of its own.
pub fn look(session: &mut Session, name: &str, passphrase: Option<&str>) -> Result<Looking, Failure> {
    let of = of(session)?;
    let backup = named(&of, name)?;
    if let Some(passphrase) = passphrase {
        let typed = Passphrase::typed(passphrase);
        let opened = gate::tried(&mut session.patience, || keys::unlock(&backup.file, &typed));
        session.unlocked = Some((name.to_owned(), opened.map_err(gate::of_field("backup"))?));
    }
    looking(session, &of, &backup)
}

/// Those that can be opened without asking, the newest first.
pub fn at_hand(session: &mut Session) -> Result<Vec<Looking>, Failure> {
    let of = of(session)?;
    let listed = backup::list(&of.path)?;
    Ok(listed.iter().filter_map(|backup| looking(session, &of, backup).ok()).collect())
}

/// The first of them that holds in every part.
pub fn newest(at_hand: Vec<Looking>, words: &Words) -> Result<Option<BackupLook>, Failure> {
    backup::first_that_holds(&mut at_hand.into_iter().map(|looking| looking.look(words).map(Some)))
}

/// Puts a backup in the register's place; where that cannot be done all is as it was, and what was open is open again.
pub fn restore(session: &mut Session, name: &str) -> Result<BroughtBack, Failure> {
    let of = of(session)?;
    let was_open = session.path().is_some();
    if was_open {
        rekey::writable(session)?;
    }
    let backup = named(&of, name)?;
    let setup = setup(session, &of, &backup)?;
    let present = of.key.as_ref().map(|key| key.as_of_now(&of.path));
    let before = session.before.take();
    // A file is not exchanged under a program that has it open.
    session.close();
    let done = match backup::restore(&backup.file, &of.path, setup.clone()) {
        Ok(done) => done,
        Err(failure) => {
            session.before = before;
            let reopened = if was_open { session.open_with(of.path, of.key).map(drop) } else { Ok(()) };
            // Why it did not come back is what somebody can do something about.
            return Err(match reopened {
                Ok(()) => failure,
                Err(second) => failure.because(second.message),
            });
        }
    };
    let (key, kept) = opens_with(&of.path, present, setup.key);
    let (state, unopened) = session.open_done(of.path, key)?;
    let put_aside = done.put_aside.map(|aside| last_name(Some(&aside)));
    Ok(BroughtBack { state, put_aside, trouble: unopened.or(kept.err().map(|failure| failure.message)) })
}

/// The key of what came back, under the passphrase of now where that is the same key; and whether that could be written. The
/// register lies in its place either way.
fn opens_with(
    register: &Path,
    present: Option<FileKey>,
    of_its_day: Option<FileKey>,
) -> (Option<FileKey>, Result<(), Failure>) {
    match present {
        Some(present) if keys::needs(register, Some(&present)) == Needs::Present => {
            match keys::keep_present(register, &present) {
                Ok(()) => (Some(present), Ok(())),
                Err(failure) => {
                    let told = Failure::new(failure.code, key::WINDOW_RESTORE_KEY_OF_ITS_DAY, &[]);
                    (of_its_day, Err(told.because(failure.message)))
                }
            }
        }
        _ => (of_its_day, Ok(())),
    }
}

fn of(session: &mut Session) -> Result<Of, Failure> {
    if let Some(Before::Broken { path, key, .. }) = &session.before {
        return Ok(Of { path: path.clone(), key: key.clone() });
    }
    let register = session.register()?;
    Ok(Of { path: register.path().to_owned(), key: register.key().cloned() })
}

/// A backup by the name that the list has it under: no path comes from the page.
fn named(of: &Of, name: &str) -> Result<Backup, Failure> {
    let found = backup::list(&of.path)?.into_iter().find(|backup| last_name(Some(&backup.file)) == name);
    found.ok_or_else(|| {
        Failure::new(FailureCode::NotFound, key::WINDOW_RESTORE_GONE, &[("file", name.into())])
    })
}

fn line(backup: &Backup, of: &Of) -> BackupLine {
    BackupLine {
        file_name: last_name(Some(&backup.file)),
        at: written_instant(backup.at),
        kilobytes: backup.bytes.div_ceil(1000),
        needs: keys::needs(&backup.file, of.key.as_ref()),
    }
}

/// How a backup is opened: with the register's own key where its pages are encrypted with that, else with its own.
fn setup(session: &Session, of: &Of, backup: &Backup) -> Result<Setup, Failure> {
    let name = last_name(Some(&backup.file));
    let key = match keys::needs(&backup.file, of.key.as_ref()) {
        Needs::Nothing => None,
        Needs::Present => of.key.clone(),
        Needs::OfItsDay => match &session.unlocked {
            Some((unlocked, key)) if *unlocked == name => Some(key.clone()),
            _ => {
                let arguments = [("file", name.as_str().into())];
                let needed = Failure::new(
                    FailureCode::PassphraseNeeded,
                    key::WINDOW_RESTORE_PASSPHRASE_NEEDED,
                    &arguments,
                );
                return Err(needed);
            }
        },
    };
    Ok(session.setup().with_key(key))
}

fn looking(session: &Session, of: &Of, backup: &Backup) -> Result<Looking, Failure> {
    Ok(Looking {
        line: line(backup, of),
        file: backup.file.clone(),
        register: of.path.clone(),
        setup: setup(session, of, backup)?,
        present: session.setup().with_key(of.key.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use register::view::Gate;

    const PASSPHRASE: &str = "seven lanterns under a wet bridge";

    fn backed_up(session: &mut Session) -> String {
        let made = session.register().expect("open").back_up().expect("backed up");
        last_name(Some(&made.file))
    }

    #[test]
    fn looking_needs_the_session_only_to_begin() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), Some(PASSPHRASE));
        let name = backed_up(&mut session);
        let words = session.words();
        let looking = look(&mut session, &name, None).expect("begun");
        let at_hand = at_hand(&mut session).expect("begun");
        // Somebody locks the register meanwhile; what was begun is brought to its end elsewhere.
        session.lock().expect("locked");
        let found = std::thread::spawn(move || {
            let newest = newest(at_hand, &words).expect("looked").expect("it holds");
            (looking.look(&words).expect("it holds"), newest)
        });
        let (one, newest) = found.join().expect("looked");
        assert_eq!(one, newest);
        assert_eq!((one.backup.file_name, one.after), (name, BackupAfter::Changes { count: 0, last: None }));
    }

    #[test]
    fn nothing_is_brought_back_in_the_place_of_a_register_that_can_only_be_read_here() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), None);
        let path = session.path().expect("a register");
        let name = backed_up(&mut session);
        session.close();
        let mut other = register::Register::open(&path, Setup::for_person("Huw Ellis", "")).expect("opened");
        other.claim();
        let state = session.open(path.clone()).expect("opened to read");
        assert!(state.register.is_some_and(|register| register.read_only));
        let refused = restore(&mut session, &name).expect_err("refused");
        assert_eq!(refused.code, FailureCode::Locked);
        assert!(refused.message.starts_with("Huw Ellis has this register open"), "{}", refused.message);
        assert_eq!(session.path().as_ref(), Some(&path), "it is open as before");
        assert!(backup::put_aside(&path).expect("looked").is_empty());
    }

    #[test]
    fn what_came_back_opens_with_the_passphrase_of_now_and_nothing_is_amiss() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), Some(PASSPHRASE));
        let name = backed_up(&mut session);
        let done = restore(&mut session, &name).expect("brought back");
        assert_eq!(done.trouble, None);
        assert!(done.put_aside.is_some() && done.state.register.is_some() && done.state.gate.is_none());
        session.lock().expect("locked");
        let state = gate::unlock(&mut session, PASSPHRASE).expect("unlocked");
        assert!(!matches!(state.gate, Some(Gate::Broken { .. })));
    }
}
