//! The register as the frame of the window shows it.

mod step;
mod who;

pub use who::{check_who, keep_person, person};

use crate::failure::Failure;
use crate::last_name;
use crate::register::Register;
use crate::trail::undo;
use crate::view::RegisterStatus;

/// The setting that marks a register as the fictional sample.
const SAMPLE: &str = "sample";

/// What the status bar and the navigation say.
///
/// # Errors
/// Where the register cannot be read.
pub fn status(register: &mut Register) -> Result<RegisterStatus, Failure> {
    let head = register.head()?;
    let steps = undo::steps(register)?;
    let named = |step: Option<undo::Step>| step.map(|step| step::said(register, &step)).transpose();
    let (suppliers, contracts) = counts(register)?;
    Ok(RegisterStatus {
        file_name: last_name(Some(register.path())),
        folder: last_name(register.path().parent()),
        encrypted: register.is_encrypted(),
        sample: register.setting(SAMPLE)?.is_some(),
        read_only: register.is_read_only(),
        held_by: register.held_by().map(str::to_owned),
        revision: u64::try_from(head.seq).unwrap_or_default(),
        suppliers,
        contracts,
        saved_at: (!head.at.is_empty()).then_some(head.at),
        as_at: register.today().to_string(),
        undo: named(steps.undo)?,
        redo: named(steps.redo)?,
    })
}

/// Marks a register as the fictional sample.
///
/// # Errors
/// Where the file cannot be written.
pub fn mark_as_sample(register: &Register) -> Result<(), Failure> {
    register.set_setting(SAMPLE, "yes")
}

/// Suppliers and contracts in use.
fn counts(register: &Register) -> Result<(u64, u64), Failure> {
    let mut statement = register.connection.prepare_cached(include_str!("session/counts.sql"))?;
    let (suppliers, contracts): (i64, i64) = statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((suppliers.unsigned_abs(), contracts.unsigned_abs()))
}

/// Today in London, by the machine's clock.
#[must_use]
pub fn today() -> domain::date::Date {
    crate::now::Clock::System.today()
}

#[cfg(test)]
mod tests {
    use super::status;
    use crate::failure::FailureCode;
    use crate::register::{Register, Setup};
    use crate::{Action, trail};
    use domain::noun::Noun;
    use rusqlite::{Connection, OpenFlags};

    #[test]
    fn the_status_says_that_a_register_can_only_be_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.assay");
        let mut register = Register::create(&path, Setup::for_person("Nia", "IG")).expect("a register");
        assert!(!status(&mut register).expect("a status").read_only);
        // As the file is opened where it is write-protected; protection itself does not bind whoever runs as root.
        let protected = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY);
        register.connection = protected.expect("opened");
        assert!(status(&mut register).expect("a status").read_only);
        let refused = register.transact(Action::Add(Noun::Supplier), |_| Ok(())).expect_err("refused");
        assert_eq!(refused.code, FailureCode::File);
        assert!(trail::undo::undo(&mut register).is_err());
    }
}
