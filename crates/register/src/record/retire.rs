//! Retiring a record with a reason, and reinstating it. Nothing is deleted.

use super::edit::conflict;
use super::resolve;
use crate::action::Action;
use crate::failure::Failure;
use crate::reader::is_live;
use crate::register::Register;
use crate::tables;
use crate::view::Outcome;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use domain::text::Line;
use words::key;

/// Retires a record; answers with its reference.
///
/// # Errors
/// Where there is none, it is retired already, or no reason is given.
pub fn retire(
    register: &mut Register,
    noun: Noun,
    reference: &str,
    reason: &str,
) -> Result<Outcome<String>, Failure> {
    register.transact(Action::Retire(noun), |writer| {
        let mut problems = Problems::new();
        if let Err(kind) = Line::new(reason) {
            let _: Option<()> = problems.push(&Path::root().field("reason"), kind);
            return Err(Failure::invalid(problems));
        }
        let table = tables::of(noun);
        let id = resolve::resolve(writer.connection(), noun, reference)?.ok(noun, reference)?;
        let own = resolve::reference_of(writer.connection(), noun, &id)?;
        if !is_live(&writer.read(table, &id)?) {
            return Err(conflict(&own, key::CONFLICT_RETIRED));
        }
        writer.retire(table, &id, reason)?;
        Ok(own)
    })
}

/// Reinstates a retired record; answers with its reference.
///
/// # Errors
/// Where there is none, or it is not retired.
pub fn reinstate(register: &mut Register, noun: Noun, reference: &str) -> Result<Outcome<String>, Failure> {
    register.transact(Action::Reinstate(noun), |writer| {
        let table = tables::of(noun);
        let id = resolve::resolve(writer.connection(), noun, reference)?.ok(noun, reference)?;
        let own = resolve::reference_of(writer.connection(), noun, &id)?;
        let image = writer.read(table, &id)?;
        if is_live(&image) {
            return Err(conflict(&own, key::CONFLICT_NOT_RETIRED));
        }
        let record = crate::reader::draft_of(writer.connection(), table, &image)?;
        super::rules::check(writer, noun, Some(&id), &record)?;
        writer.reinstate(table, &id)?;
        Ok(own)
    })
}
