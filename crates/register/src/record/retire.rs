//! Retiring a record with a reason, and reinstating it. Nothing is deleted.

use super::edit::{conflict, conflict_because, retired};
use super::{linked, resolve};
use crate::action::Action;
use crate::failure::{Failure, words};
use crate::reader::is_live;
use crate::register::Register;
use crate::supplier;
use crate::tables;
use crate::view::Outcome;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use domain::record::Spec;
use domain::text::Line;
use rusqlite::Connection;
use serde_json::Value;
use words::key;

/// Retires a record; answers with its reference. A record to which a live one links cannot be retired: its contracts
/// would lose what their score and their law rest on. (Undoing needs no such rule: whatever links to a record was made
/// after it, and is taken back before it.)
///
/// # Errors
/// Where there is none, it is retired already, live records link to it, or no reason is given.
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
            return Err(retired(writer.connection(), noun, &id, &own)?);
        }
        let linked = linked::to(writer.connection(), noun, &id)?;
        if !linked.is_empty() {
            return Err(still_linked(&own, &linked));
        }
        writer.retire(table, &id, reason)?;
        Ok(own)
    })
}

/// The refusal that names what still links to a record.
fn still_linked(own: &str, linked: &[String]) -> Failure {
    let (references, more) = linked::named(linked);
    let more = i64::try_from(more).unwrap_or(i64::MAX);
    let arguments = [("references", references.as_str().into()), ("more", more.into())];
    conflict_because(own, &words().with(key::CONFLICT_LINKED, &arguments))
}

/// Reinstates a retired record; answers with its reference.
///
/// # Errors
/// Where there is none, it is not retired, or it links to a record that is retired by now.
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
        links_are_live(writer.connection(), &table.spec, record.clone())?;
        super::rules::check_restored(writer, noun, &id, &record)?;
        writer.reinstate(table, &id)?;
        if noun == Noun::Supplier {
            supplier::end_of_merge(writer, &id)?;
        }
        Ok(own)
    })
}

/// Refuses a record that links to a retired one, by the field of the link.
fn links_are_live(connection: &Connection, spec: &Spec, mut record: Value) -> Result<(), Failure> {
    let mut problems = Problems::new();
    resolve::ids_to_references(connection, spec, &mut record)?;
    resolve::links_to_ids(connection, spec, &mut record, &Path::root(), &[], &mut problems)?;
    if problems.is_empty() { Ok(()) } else { Err(Failure::invalid(problems)) }
}
