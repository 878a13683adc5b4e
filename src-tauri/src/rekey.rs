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
    // A recovery key that waits goes on waiting: it is set beside the passphrase of then.
    let changed = keys::change(&path, &known, &new)?;
    session.register()?.set_key(changed);
    session.state()
}

/// Makes another recovery key for whoever knows the passphrase; it is then shown.
pub fn renew(session: &mut Session, present: &str) -> Result<RecoveryShown, Failure> {
    let path = writable(session)?;
    let known = known(session, &path, present)?;
    let made = Made::of(known, keys::new_recovery()?);
    let shown = made.shown();
    session.forget_pending();
    session.pending = Some(Pending::Another(made));
    Ok(shown)
}

/// Has the recovery key count that was shown, once a group of it was typed off.
pub fn confirm_renewal(session: &mut Session, group: &str) -> Result<StartState, Failure> {
    let path = writable(session)?;
    let Some(Pending::Another(made)) = &session.pending else { return Err(none_waits()) };
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
    session.forget_pending();
    session.pending = Some(Pending::First(made));
    Ok(shown)
}

/// Encrypts the open register, once a group of its recovery key was typed off, and opens it again.
pub fn confirm_encryption(session: &mut Session, group: &str) -> Result<NowEncrypted, Failure> {
    let path = writable(session)?;
    // Taken out, so that closing the register does not forget it.
    let waits = session.pending.take_if(|pending| matches!(pending, Pending::First(_)));
    let Some(Pending::First(made)) = waits else { return Err(none_waits()) };
    let done = made.refuse_other(group).and_then(|()| {
        // Whoever puts a file in the place of another must not have it open.
        session.close();
        keys::encrypt(&path, &session.setup(), &made.key)
    });
    let done = match done {
        Ok(done) => done,
        Err(failure) => {
            let reopened = reopen(session, &path);
            session.pending = Some(Pending::First(made));
            // Why it was not encrypted is what somebody can do something about.
            return Err(match reopened {
                Ok(()) => failure,
                Err(second) => failure.because(second.message),
            });
        }
    };
    let (state, unopened) = session.open_done(path.clone(), Some(made.key))?;
    Ok(NowEncrypted {
        state,
        unopened,
        file_name: last_name(Some(&path)),
        folder: last_name(path.parent()),
        put_aside: last_name(Some(&done.put_aside)),
        backups_folder: last_name(done.open_backups.first().and_then(|backup| backup.parent())),
        open_backups: done.open_backups.iter().map(|backup| last_name(Some(backup))).collect(),
    })
}

/// What the sheet with the recovery key that is shown would be called.
pub fn sheet_name(session: &mut Session) -> Result<String, Failure> {
    let (path, _) = shown(session)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(format!("{stem}-recovery-key.pdf"))
}

/// Writes that sheet to a new file.
pub fn save_sheet(session: &mut Session, place: &Path) -> Result<SavedFile, Failure> {
    let (path, made) = shown(session)?;
    keys::write_recovery(place, &made.recovery, &path, register::session::today())?;
    made.sheets.push(place.to_owned());
    Ok(saved_file(place))
}

/// Turns away from a recovery key that was shown. The files are named, as far as they are still there, that hold one that was
/// never taken up: they look as if they opened the register and do not.
pub fn leave(session: &mut Session) -> Vec<SavedFile> {
    session.forget_pending();
    let void = std::mem::take(&mut session.void);
    void.iter().filter(|sheet| sheet.symlink_metadata().is_ok()).map(|sheet| saved_file(sheet)).collect()
}

fn saved_file(place: &Path) -> SavedFile {
    SavedFile { file_name: last_name(Some(place)), folder: last_name(place.parent()) }
}

/// The recovery key that the window shows now, with the register that it is of.
fn shown(session: &mut Session) -> Result<(PathBuf, &mut Made), Failure> {
    let open = session.path();
    match (&mut session.before, &mut session.pending, open) {
        (Some(Before::Making(path, Some(made))), ..) => Ok((path.clone(), made)),
        (_, Some(Pending::First(made) | Pending::Another(made)), Some(path)) => Ok((path, made)),
        _ => Err(none_waits()),
    }
}

/// That the recovery key on the page is none that could still be taken up.
fn none_waits() -> Failure {
    Failure::new(FailureCode::Conflict, key::WINDOW_KEY_NONE_WAITS, &[])
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
pub fn writable(session: &mut Session) -> Result<PathBuf, Failure> {
    let register = session.register()?;
    if let Some(refusal) = register.refusal() {
        return Err(refusal.clone());
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use register::view::Gate;

    const FIRST: &str = "seven lanterns under a wet bridge";
    const SECOND: &str = "marmalade otter viaduct clarinet";

    /// The group that is asked for.
    fn asked(shown: &RecoveryShown) -> String {
        shown.groups[shown.asked as usize - 1].clone()
    }

    #[test]
    fn a_recovery_key_that_waits_is_taken_up_after_the_passphrase_was_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), Some(FIRST));
        let shown = renew(&mut session, FIRST).expect("shown");
        change(&mut session, FIRST, SECOND, SECOND).expect("changed");
        confirm_renewal(&mut session, &asked(&shown)).expect("taken up");
        let path = session.path().expect("a register");
        let recovery = keys::RecoveryKey::typed(&shown.groups.join("-")).expect("sound");
        keys::unlock_by_recovery(&path, &recovery).expect("the new recovery key opens it");
        keys::unlock(&path, &Passphrase::typed(SECOND)).expect("and so does the new passphrase");
        assert!(keys::unlock(&path, &Passphrase::typed(FIRST)).is_err(), "not the one before");
        let none = confirm_renewal(&mut session, &asked(&shown)).expect_err("it was taken up");
        assert!(none.message.contains("no longer waits"), "{}", none.message);
    }

    #[test]
    fn a_saved_sheet_is_named_where_its_recovery_key_is_never_taken_up() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), Some(FIRST));
        let sheet = |name: &str| folder.path().join(name);
        let named = |session: &mut Session| -> Vec<String> {
            leave(session).into_iter().map(|saved| saved.file_name).collect()
        };
        renew(&mut session, FIRST).expect("shown");
        save_sheet(&mut session, &sheet("one.txt")).expect("saved");
        save_sheet(&mut session, &sheet("gone.txt")).expect("saved");
        std::fs::remove_file(sheet("gone.txt")).expect("taken away by hand");
        assert_eq!(named(&mut session), ["one.txt"]);
        assert_eq!(named(&mut session), [""; 0], "told once");

        renew(&mut session, FIRST).expect("shown");
        save_sheet(&mut session, &sheet("two.txt")).expect("saved");
        session.lock().expect("locked");
        assert_eq!(named(&mut session), ["two.txt"], "locking turned away from it");

        gate::unlock(&mut session, FIRST).expect("unlocked");
        let shown = renew(&mut session, FIRST).expect("shown");
        save_sheet(&mut session, &sheet("three.txt")).expect("saved");
        confirm_renewal(&mut session, &asked(&shown)).expect("taken up");
        assert_eq!(named(&mut session), [""; 0], "it opens the register");

        for taken_up in [false, true] {
            let name = format!("made {taken_up}");
            gate::begin(&mut session, sheet(&format!("{name}.assay"))).expect("begun");
            let state = gate::choose(&mut session, SECOND, SECOND).expect("chosen");
            save_sheet(&mut session, &sheet(&format!("{name}.txt"))).expect("saved");
            let Some(Gate::Making { recovery: Some(shown), .. }) = state.gate else { panic!("none shown") };
            if taken_up {
                gate::confirm(&mut session, &asked(&shown)).expect("made");
            } else {
                session.leave_gate();
            }
            assert_eq!(named(&mut session).len(), usize::from(!taken_up), "{name}");
        }
    }

    #[test]
    fn what_still_is_not_encrypted_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut session = Session::open_in(folder.path(), None);
        let shown = begin_encryption(&mut session, FIRST, FIRST).expect("shown");
        let wrong = confirm_encryption(&mut session, "00000").expect_err("another group");
        assert_eq!((wrong.fields.len(), session.path().is_some()), (1, true));
        let done = confirm_encryption(&mut session, &asked(&shown)).expect("encrypted");
        assert_eq!((done.unopened, done.file_name.as_str()), (None, "suppliers.assay"));
        assert!(done.state.register.is_some_and(|register| register.encrypted));
        assert!(done.put_aside.contains("put aside"), "{}", done.put_aside);
        assert_eq!(done.open_backups.len(), 1);
        assert!(leave(&mut session).is_empty());
    }
}
