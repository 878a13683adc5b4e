//! Doing what was worked out: one deed, one transaction.

use super::bodies::BodyStep;
use super::contracts::ContractStep;
use super::gone::reason;
use super::releases;
use super::report::{BodyStanding, Report, Standing};
use super::work::{Work, open, work_out};
use crate::action::Action;
use crate::failure::Failure;
use crate::record::{add_in, edit_in};
use crate::register::Register;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Imports a file of contract notices. Where nothing is new, nothing is written, the trail included.
///
/// # Errors
/// Where the file is no JSON (every problem with its line and column), or the register cannot be written; then
/// nothing was changed. Single notices and contracts that are refused stand in the report.
pub fn apply(register: &mut Register, bytes: &[u8]) -> Result<Outcome<Report>, Failure> {
    let notices = open(bytes)?;
    register.back_up()?;
    register.transact(Action::ImportOcds, |writer| {
        let mut work = work_out(writer.connection(), writer.connection(), notices)?;
        let bodies = write_bodies(writer, &mut work.bodies)?;
        for step in &mut work.contracts {
            write_contract(writer, step, &bodies)?;
        }
        retire(writer, &mut work)?;
        releases::keep(writer, &work.kept)?;
        Ok(work.into_plan())
    })
}

/// The ids of an organisation and of its supplier.
#[derive(Default)]
struct Written {
    organisation: Option<String>,
    supplier: Option<String>,
}

/// Writes the bodies; answers with their ids by their place.
fn write_bodies(writer: &mut Writer<'_>, steps: &mut [BodyStep]) -> Result<HashMap<usize, Written>, Failure> {
    let mut written = HashMap::new();
    for step in steps {
        let draft = Value::Object(std::mem::take(&mut step.draft));
        let organisation = match (step.line.standing, &step.line.reference) {
            (BodyStanding::New, _) => {
                let added = add_in(writer, Noun::Organisation, &draft)?;
                step.line.reference = Some(added.reference);
                added.id
            }
            (BodyStanding::Changed, Some(reference)) => {
                edit_in(writer, Noun::Organisation, reference, &draft)?;
                id_of(writer, Noun::Organisation, reference)?
            }
            (_, reference) => id_of(writer, Noun::Organisation, reference.as_deref().unwrap_or_default())?,
        };
        let supplier = match step.supplier.take() {
            Some(draft) => Some(add_supplier(writer, draft, &organisation)?),
            None => supplier_of(writer, &organisation)?,
        };
        written.insert(step.place, Written { organisation: Some(organisation), supplier });
    }
    Ok(written)
}

fn id_of(writer: &Writer<'_>, noun: Noun, reference: &str) -> Result<String, Failure> {
    crate::record::resolve::resolve(writer.connection(), noun, reference)?.ok(noun, reference)
}

fn add_supplier(
    writer: &mut Writer<'_>,
    mut draft: Map<String, Value>,
    organisation: &str,
) -> Result<String, Failure> {
    draft.insert("organisation".into(), organisation.into());
    Ok(add_in(writer, Noun::Supplier, &Value::Object(draft))?.id)
}

fn supplier_of(writer: &Writer<'_>, organisation: &str) -> Result<Option<String>, Failure> {
    use rusqlite::OptionalExtension;
    let mut statement = writer.connection().prepare_cached(include_str!("supplier_of.sql"))?;
    Ok(statement.query_row([organisation], |row| row.get(0)).optional()?)
}

fn write_contract(
    writer: &mut Writer<'_>,
    step: &mut ContractStep,
    bodies: &HashMap<usize, Written>,
) -> Result<(), Failure> {
    let mut draft = std::mem::take(&mut step.draft);
    let body = |place: Option<usize>| place.and_then(|place| bodies.get(&place));
    if let Some(lead_body) = body(step.lead_body) {
        draft.insert("lead_body".into(), json!(lead_body.organisation));
    }
    if let Some(supplier) = body(step.supplier) {
        draft.insert("supplier".into(), json!(supplier.supplier));
    }
    match (step.line.standing, &step.line.reference) {
        (Standing::New, _) => {
            step.line.reference = Some(add_in(writer, Noun::Contract, &Value::Object(draft))?.reference);
        }
        (Standing::Changed, Some(reference)) => {
            edit_in(writer, Noun::Contract, reference, &Value::Object(draft))?;
        }
        _ => {}
    }
    Ok(())
}

fn retire(writer: &mut Writer<'_>, work: &mut Work) -> Result<(), Failure> {
    for (retire, line) in work.retire.iter().zip(&mut work.plan.retiring) {
        line.reason = reason(retire, &work.contracts);
        writer.retire(tables::of(Noun::Contract), &retire.id, &line.reason)?;
    }
    Ok(())
}
