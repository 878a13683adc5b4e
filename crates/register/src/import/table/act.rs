//! Doing what was worked out for each row. What the register refuses of a row is a problem of that row alone.

mod made;

use super::note::Note;
use super::plan::{CellProblem, Counts, TablePlan};
use super::step::{Deed, Place, Step};
use crate::failure::{Failure, FailureCode, FieldProblem, words};
use crate::history::label;
use crate::stop::may_go_on;
use crate::view::ImportStep;
use crate::writer::Writer;
use domain::noun::Noun;
use domain::problem::{Path, Problems};
use made::Made;
use serde_json::{Map, Value};
use words::key;

/// Does what was worked out. What the register refuses of a row is a problem of that row.
pub(super) fn act(
    writer: &mut Writer<'_>,
    mut plan: TablePlan,
    steps: Vec<Step>,
) -> Result<TablePlan, Failure> {
    let mut made = Made::default();
    for mut step in steps {
        may_go_on()?;
        let deed = std::mem::replace(&mut step.deed, Deed::Nothing);
        let held_back = !step.plan.problems.is_empty();
        let mut went_well = false;
        let done = writer.or_nothing(|writer| {
            let reference = made.act(writer, deed)?;
            went_well = true;
            // What speaks against the row already takes back what was tried.
            if held_back { Err(Failure::invalid(Problems::new())) } else { Ok(reference) }
        });
        match done {
            Ok(reference) => {
                plan.makes.extend(made.keep(step.plan.row));
                step.plan.reference = reference.or(step.plan.reference);
            }
            Err(failure) => {
                made.forget();
                if !went_well {
                    refuse(&mut step, failure)?;
                }
            }
        }
        step.plan.problems.sort_by_key(|problem| across(&problem.cell));
        plan.rows.push(step.plan);
    }
    plan.counts = Counts::of(&plan.rows);
    plan.writes = plan.counts.add + plan.counts.change > 0;
    plan.remarks.extend(Note::of_makes(&plan.makes));
    Ok(plan)
}

/// Where a cell stands in its row; what is said of the row as a whole comes last.
fn across(cell: &str) -> (bool, usize, String) {
    let column: String = cell.chars().take_while(char::is_ascii_alphabetic).collect();
    (column.is_empty(), column.len(), column)
}

/// A refusal of one row; what is no refusal of a row ends the import. What is said of a cell already is not said again.
fn refuse(step: &mut Step, failure: Failure) -> Result<(), Failure> {
    let of_row =
        [FailureCode::InvalidInput, FailureCode::Conflict, FailureCode::Ambiguous, FailureCode::NotFound];
    if !of_row.contains(&failure.code) {
        return Err(failure);
    }
    step.plan.step = ImportStep::Problem;
    step.plan.changed.clear();
    step.plan.reason = words().say(key::TABLE_REASON_PROBLEM);
    let row = step.plan.row.to_string();
    let mut problems: Vec<CellProblem> = failure.fields.iter().map(|one| placed(step, one)).collect();
    if problems.is_empty() {
        problems.push(CellProblem { cell: row, field: String::new(), problem: failure.message });
    }
    let told: Vec<(String, String)> =
        step.plan.problems.iter().map(|one| (one.cell.clone(), one.field.clone())).collect();
    problems.retain(|one| !told.contains(&(one.cell.clone(), one.field.clone())) || one.field.is_empty());
    step.plan.problems.extend(problems);
    Ok(())
}

/// What is wrong with a field, at its cell and by the sheet's own word for it; the row and the field's name where the sheet has
/// no column for it.
fn placed(step: &Step, one: &FieldProblem) -> CellProblem {
    let bare = one.field.rsplit('.').next().unwrap_or_default();
    let whole = one.field.replace("[0]", "");
    let ends = |(id, _): &(&String, &Place)| id.rsplit('.').next() == Some(bare);
    let exact = step.places.get(&whole).or_else(|| step.places.get(bare));
    let place = exact.or_else(|| step.places.iter().find(ends).map(|(_, place)| place));
    let problem = one.problem.clone();
    match place {
        Some(place) => CellProblem { cell: place.cell.clone(), field: place.called.clone(), problem },
        None if bare.is_empty() => {
            CellProblem { cell: step.plan.row.to_string(), field: String::new(), problem }
        }
        None => CellProblem { cell: step.plan.row.to_string(), field: label(bare), problem },
    }
}

/// Two parts of one row, each done or refused; what is wrong with either is told at once.
fn both<T>(one: Result<T, Failure>, other: Result<(), Failure>) -> Result<T, Failure> {
    match (one, other) {
        (Err(mut failure), Err(other)) => {
            failure.fields = [told(&failure), told(&other)].concat();
            Err(failure)
        }
        (one, other) => other.and(one),
    }
}

/// What a failure says of fields, or of the whole.
fn told(failure: &Failure) -> Vec<FieldProblem> {
    if failure.fields.is_empty() {
        return vec![FieldProblem { field: String::new(), problem: failure.message.clone() }];
    }
    failure.fields.clone()
}

/// The fields of a failure are those of the organisation.
fn of_organisation(mut failure: Failure) -> Failure {
    for one in &mut failure.fields {
        one.field = format!("organisation.{}", one.field);
    }
    failure
}

/// Looks at the fields of a supplier whose organisation was refused.
fn sound(draft: &Map<String, Value>) -> Result<(), Failure> {
    let mut whole = draft.clone();
    whole.insert("organisation".to_owned(), "O-0001".into());
    let mut problems = Problems::new();
    let _ = (Noun::Supplier.spec().read)(&Value::Object(whole), &Path::root(), &mut problems);
    if problems.is_empty() { Ok(()) } else { Err(Failure::invalid(problems)) }
}
