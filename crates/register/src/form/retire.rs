//! Retiring and reinstating from a form.

use super::open::noun_of;
use super::save::finished;
use crate::failure::Failure;
use crate::reader::Dates;
use crate::record;
use crate::register::Register;
use crate::view::{Outcome, SavedRecord};

/// Retires a record with a reason.
///
/// # Errors
/// As [`record::retire`].
pub fn retire(
    register: &mut Register,
    noun: &str,
    id: &str,
    reason: &str,
) -> Result<Outcome<SavedRecord>, Failure> {
    let noun = noun_of(noun)?;
    let id = register.reader(Dates::default())?.resolve(noun, id)?;
    let changes = record::retire(register, noun, &id, reason)?.changes;
    finished(register, noun, Outcome { value: id, changes })
}

/// Reinstates a retired record.
///
/// # Errors
/// As [`record::reinstate`].
pub fn reinstate(register: &mut Register, noun: &str, id: &str) -> Result<Outcome<SavedRecord>, Failure> {
    let noun = noun_of(noun)?;
    let id = register.reader(Dates::default())?.resolve(noun, id)?;
    let changes = record::reinstate(register, noun, &id)?.changes;
    finished(register, noun, Outcome { value: id, changes })
}
