//! The passphrase and the recovery key of the open register: other ones, or the first where it is not encrypted yet.

use std::path::{Path, PathBuf};

use register::{
    Failure, FailureCode, Register,
    key::{self as keys, FileKey, Passphrase},
    last_name,
    view::{NowEncrypted, RecoveryShown, SavedFile, StartState},
};
use words::key;

use crate::{
    gate::{self, Before, Made},
    session::Session,
};

/// A recovery key that was made for the open register and opens nothing yet: its group is still to be typed off.
pub enum Pending {
    /// For a register that is then encrypted.
    First(Made),
    /// In place of the one before.
    Another(Made),
}

/// Sets another passphrase for whoever knows the present one.
pub fn change(session: &mut Session, present: &str, new: &str, again: &str) -> Result<StartState, Failure> {
    let path = writable(session)?;
    let new = gate::chosen(session, &path, new, again)?;
    let known = known(session, &path, present)?;
    let changed = keys::change(&path, &known, &new)?;
    // A recovery key that waits was made beside the passphrase before.
    session.pending = None;
    session.register()?.set_key(changed);
    session.state()
}

/// Makes another recovery key for whoever knows the passphrase; it is then shown.
pub fn renew(session: &mut Session, present: &str) -> Result<RecoveryShown, Failure> {
    let path = writable(session)?;
    let known = known(session, &path, present)?;
    let made = Made::of(known, keys::new_recovery()?);
    let shown = made.shown();
    session.pending = Some(Pending::Another(made));
    Ok(shown)
}

/// Has the recovery key count that was shown, once a group of it was typed off.
pub fn confirm_renewal(session: &mut Session, group: &str) -> Result<StartState, Failure> {
    let path = writable(session)?;
    let Some(Pending::Another(made)) = &session.pending else { return Err(gate::none()) };
    made.refuse_other(group)?;
    // The passphrase may have been changed since, by another program.
    let renewed = keys::set_recovery(&path, &made.key.as_of_now(&path), &made.recovery)?;
    session.pending = None;
    session.register()?.set_key(renewed);
    session.state()
}

/// Makes a key for a register that has none; its recovery key is then shown.
pub fn begin_encryption(session: &mut Session, new: &str, again: &str) -> Result<RecoveryShown, Failure> {
    let path = writable(session)?;
    if session.register()?.is_encrypted() {
        return Err(about(&path, key::FAILURE_ENCRYPTED_ALREADY));
    }
    let (key, recovery) = keys::make(&gate::chosen(session, &path, new, again)?)?;
    let made = Made::of(key, recovery);
    let shown = made.shown();
    session.pending = Some(Pending::First(made));
    Ok(shown)
}

/// Encrypts the open register, once a group of its recovery key was typed off, and opens it again.
pub fn confirm_encryption(session: &mut Session, group: &str) -> Result<NowEncrypted, Failure> {
    let path = writable(session)?;
    let Some(Pending::First(made)) = session.pending.take() else { return Err(gate::none()) };
    let done = made.refuse_other(group).and_then(|()| {
        // Whoever puts a file in the place of another must not have it open.
        session.close();
        keys::encrypt(&path, &session.setup(), &made.key)
    });
    let done = match done {
        Ok(done) => done,
        Err(failure) => {
            reopen(session, &path)?;
            session.pending = Some(Pending::First(made));
            return Err(failure);
        }
    };
    let opened = Register::open(&path, session.setup().with_key(Some(made.key)))?;
    Ok(NowEncrypted {
        state: session.enter(opened)?,
        folder: last_name(path.parent()),
        put_aside: last_name(Some(&done.put_aside)),
        backups_folder: last_name(done.open_backups.first().and_then(|backup| backup.parent())),
        open_backups: done.open_backups.iter().map(|backup| last_name(Some(backup))).collect(),
    })
}

/// What the sheet with the recovery key that is shown would be called.
pub fn sheet_name(session: &Session) -> Result<String, Failure> {
    let (path, _) = shown(session)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(format!("{stem}-recovery-key.pdf"))
}

/// Writes that sheet to a new file.
pub fn save_sheet(session: &Session, place: &Path) -> Result<SavedFile, Failure> {
    let (path, made) = shown(session)?;
    keys::write_recovery(place, &made.recovery, &path, register::session::today())?;
    Ok(SavedFile { file_name: last_name(Some(place)), folder: last_name(place.parent()) })
}

/// The recovery key that the window shows now, with the register that it is of.
fn shown(session: &Session) -> Result<(PathBuf, &Made), Failure> {
    if let Some(Before::Making(path, Some(made))) = &session.before {
        return Ok((path.clone(), made));
    }
    match (&session.pending, session.path()) {
        (Some(Pending::First(made) | Pending::Another(made)), Some(path)) => Ok((path, made)),
        _ => Err(gate::none()),
    }
}

/// Opens the register again that was not encrypted after all, where it was closed for it.
fn reopen(session: &mut Session, path: &Path) -> Result<(), Failure> {
    if session.register().is_ok() {
        return Ok(());
    }
    let opened = Register::open(path, session.setup())?;
    session.enter(opened).map(drop)
}

/// Where the open register lies, if anything may be written there.
fn writable(session: &mut Session) -> Result<PathBuf, Failure> {
    let register = session.register()?;
    if register.is_read_only() {
        return Err(about(register.path(), key::FAILURE_READ_ONLY));
    }
    Ok(register.path().to_owned())
}

/// The key of the open register, for whoever types its passphrase: a window that was left open is not enough.
fn known(session: &mut Session, path: &Path, present: &str) -> Result<FileKey, Failure> {
    if !session.register()?.is_encrypted() {
        return Err(about(path, key::FAILURE_NOT_ENCRYPTED));
    }
    let typed = Passphrase::typed(present);
    gate::tried(&mut session.patience, || keys::unlock(path, &typed)).map_err(gate::of_field("present"))
}

fn about(path: &Path, key: words::Key) -> Failure {
    let name = last_name(Some(path));
    Failure::new(FailureCode::Conflict, key, &[("name", name.as_str().into())])
}
