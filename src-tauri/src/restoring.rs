//! Backups of the register that is open, or that could not be opened: listed, looked at, and brought back.

use std::path::PathBuf;

use register::{
    Failure, FailureCode, Setup,
    backup::{self, After, Backup},
    key::{self as keys, FileKey, Needs, Passphrase},
    last_name,
    view::{BackupAfter, BackupEntry, BackupLine, BackupList, BackupLook, BroughtBack},
    written_instant,
};
use words::key;

use crate::{
    gate::{self, Before},
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

/// Looks at a backup, with its passphrase where it needs one of its own.
pub fn look(session: &mut Session, name: &str, passphrase: Option<&str>) -> Result<BackupLook, Failure> {
    let of = of(session)?;
    let backup = named(&of, name)?;
    if let Some(passphrase) = passphrase {
        let typed = Passphrase::typed(passphrase);
        let opened = gate::tried(&mut session.patience, || keys::unlock(&backup.file, &typed));
        session.unlocked = Some((name.to_owned(), opened.map_err(gate::of_field("backup"))?));
    }
    looked_at(session, &of, &backup)
}

/// The newest backup that holds in every part, of those that can be opened without asking.
pub fn newest(session: &mut Session) -> Result<Option<BackupLook>, Failure> {
    let of = of(session)?;
    for backup in backup::list(&of.path)? {
        match looked_at(session, &of, &backup) {
            Ok(look) => return Ok(Some(look)),
            Err(failure) if failure.code == FailureCode::Cancelled => return Err(failure),
            // It does not hold, or nobody can open it: an older one may do.
            Err(_) => {}
        }
    }
    Ok(None)
}

/// Puts a backup in the register's place; where that cannot be done all is as it was, and what was open is open again.
pub fn restore(session: &mut Session, name: &str) -> Result<BroughtBack, Failure> {
    let of = of(session)?;
    let backup = named(&of, name)?;
    let setup = setup(session, &of, &backup)?;
    let present = of.key.as_ref().map(|key| key.as_of_now(&of.path));
    let was_open = session.register().is_ok();
    let before = session.before.take();
    // A file is not exchanged under a program that has it open.
    session.close();
    let done = match backup::restore(&backup.file, &of.path, setup.clone()) {
        Ok(done) => done,
        Err(failure) => {
            session.before = before;
            if was_open {
                session.open_with(of.path, of.key)?;
            }
            return Err(failure);
        }
    };
    let key = match present {
        Some(present) if keys::needs(&of.path, Some(&present)) == Needs::Present => {
            keys::keep_present(&of.path, &present)?;
            Some(present)
        }
        _ => setup.key,
    };
    let state = session.open_with(of.path, key)?;
    Ok(BroughtBack { state, put_aside: done.put_aside.map(|aside| last_name(Some(&aside))) })
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

fn looked_at(session: &Session, of: &Of, backup: &Backup) -> Result<BackupLook, Failure> {
    let setup = setup(session, of, backup)?;
    let present = session.setup().with_key(of.key.clone());
    let look = backup::look(&backup.file, &of.path, &setup, &present, &session.words())?;
    Ok(BackupLook {
        backup: line(backup, of),
        entries: look.entries.unsigned_abs(),
        last: look.last.map(|last| BackupEntry { at: last.at, who: last.who, action: last.action }),
        after: match look.after {
            After::Deeds { count, last } => BackupAfter::Changes { count, last },
            After::Another => BackupAfter::Another,
            After::Unknown => BackupAfter::Unknown,
        },
    })
}
