//! Bringing a backup back: checked whole first, the present file put aside and never written over.

use super::{copy, name};
use crate::check;
use crate::failure::{Failure, FailureCode};
use crate::register::{Register, Setup};
use crate::storage::open;
use crate::whole;
use serde::Serialize;
use std::path::{Path, PathBuf};
use words::key;

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Restored {
    /// Where the register lies.
    pub register: PathBuf,
    /// Where the file lies that was there before; none where nothing was.
    pub put_aside: Option<PathBuf>,
    /// How many entries the trail has now.
    pub entries: i64,
}

/// Puts a copy of a backup in a register's place. The backup itself stays as it is.
///
/// # Errors
/// Where the backup does not hold, the register is in use, or the copy cannot be made; then all is as it was.
pub fn restore(backup: &Path, register: &Path, setup: Setup) -> Result<Restored, Failure> {
    if same(backup, register) {
        return Err(refused(key::FAILURE_RESTORE_ITSELF, backup));
    }
    if register.symlink_metadata().is_ok() {
        open::refuse_in_use(register)?;
    }
    let aside = register.with_file_name(name::aside(register, setup.clock.now()));
    let made = whole::make_in_place_of(register, &aside, |draft| checked(backup, draft, setup))?;
    copy::hold_the_name(register)?;
    Ok(Restored {
        register: register.to_owned(),
        put_aside: made.was_there.then_some(aside),
        entries: made.value,
    })
}

fn same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// A copy of the backup that holds in every part; how many entries its trail has. It is moved to the present schema when it
/// is next opened.
fn checked(backup: &Path, draft: &Path, setup: Setup) -> Result<i64, Failure> {
    copy::checked(backup, draft, setup.migrations)?;
    let register = Register::look_at(draft, setup)?;
    let found = check::check(&register)?;
    if !found.holds() {
        let lines = check::check_in_words(&register, &found);
        return Err(refused(key::FAILURE_RESTORE_UNSOUND, backup).because(lines.join("; ")));
    }
    Ok(found.trail.entries)
}

fn refused(key: words::Key, file: &Path) -> Failure {
    let name = Failure::name_of(file);
    Failure::new(FailureCode::Conflict, key, &[("name", name.as_str().into())])
}
