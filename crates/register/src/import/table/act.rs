//! Doing what was worked out for each row. What the register refuses of a row is a problem of that row alone.

mod made;

use super::plan::{CellProblem, Counts, TablePlan};
use super::step::{Deed, Step};
use crate::failure::{Failure, FailureCode, in_words, words};
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
        match writer.or_nothing(|writer| made.act(writer, deed)) {
            Ok(reference) => {
                made.keep();
                step.plan.reference = reference.or(step.plan.reference);
            }
            Err(failure) => {
                made.forget();
                refuse(&mut step, failure)?;
            }
        }
        plan.rows.push(step.plan);
    }
    plan.counts = Counts::of(&plan.rows);
    plan.writes = plan.counts.add + plan.counts.change > 0;
    Ok(plan)
}

/// A refusal of one row; what is no refusal of a row ends the import.
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
    let place = |field: &str| {
        let ends = |id: &&String| **id == field || id.ends_with(&format!(".{field}"));
        step.cells.keys().find(ends).and_then(|id| step.cells.get(id)).cloned().unwrap_or_else(|| row.clone())
    };
    let mut problems: Vec<CellProblem> = Vec::new();
    for one in &failure.fields {
        let bare = one.field.rsplit('.').next().unwrap_or_default();
        problems.push(CellProblem { cell: place(bare), field: label(bare), problem: one.problem.clone() });
    }
    if problems.is_empty() {
        problems.push(CellProblem { cell: row.clone(), field: String::new(), problem: failure.message });
    }
    step.plan.problems = problems;
    Ok(())
}

/// Looks at the fields of a draft before anything that it needs is made; links are looked at when it is written.
fn sound(noun: Noun, draft: &Map<String, Value>, made_later: Option<&str>) -> Result<(), Failure> {
    let mut whole = draft.clone();
    if let Some(field) = made_later {
        whole.insert(field.to_owned(), "O-0001".into());
    }
    let mut problems = Problems::new();
    let _ = (noun.spec().read)(&Value::Object(whole), &Path::root(), &mut problems);
    let fields: Vec<_> = problems.as_slice().iter().map(in_words).collect();
    if fields.is_empty() { Ok(()) } else { Err(Failure::invalid(problems)) }
}
