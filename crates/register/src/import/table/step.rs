//! A row with what is to be done for it, and why.

use super::plan::RowPlan;
use crate::failure::words;
use crate::history::label;
use crate::view::ImportStep;
use domain::noun::Noun;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use words::{args, key};

/// What is to be done for a row.
pub(super) enum Deed {
    /// Nothing: it is said already, or cannot be taken in.
    Nothing,
    /// A supplier is made, its organisation too where there is none.
    AddSupplier { organisation: Option<String>, of: Map<String, Value>, draft: Map<String, Value> },
    /// A supplier and its organisation are changed.
    EditSupplier {
        reference: String,
        organisation: String,
        of: Map<String, Value>,
        draft: Map<String, Value>,
    },
    /// Another record is made.
    Add { noun: Noun, draft: Map<String, Value> },
    /// Another record is changed.
    Edit { noun: Noun, reference: String, draft: Map<String, Value> },
}

/// A row with what is to be done for it.
pub(super) struct Step {
    pub plan: RowPlan,
    pub deed: Deed,
    /// Where its fields stand, by their ids, for what the register says of them.
    pub places: BTreeMap<String, Place>,
}

/// Where a field stands.
pub(super) struct Place {
    /// Its cell.
    pub cell: String,
    /// What the sheet calls it.
    pub called: String,
}

pub(super) fn refused(row: u32, title: String, reason: words::Key) -> Step {
    let plan = RowPlan {
        row,
        step: ImportStep::Problem,
        title,
        reference: None,
        reason: words().say(reason),
        changed: Vec::new(),
        problems: Vec::new(),
        notes: Vec::new(),
    };
    Step { plan, deed: Deed::Nothing, places: BTreeMap::new() }
}

pub(super) fn adds(step: &mut Step, deed: Deed) {
    step.plan.step = ImportStep::Add;
    step.plan.reason = words().say(key::TABLE_REASON_ADD);
    step.deed = deed;
}

pub(super) fn changes<'a>(step: &mut Step, fields: impl Iterator<Item = &'a String>) {
    step.plan.changed = fields.map(|field| label(field)).collect();
    let (kind, reason) = match step.plan.changed.is_empty() {
        true => (ImportStep::Same, key::TABLE_REASON_SAME),
        false => (ImportStep::Change, key::TABLE_REASON_CHANGE),
    };
    step.plan.step = kind;
    step.plan.reason = words().say(reason);
}

pub(super) fn ambiguous(step: &mut Step, candidates: &[String]) {
    let candidates = candidates.join(", ");
    step.plan.reason = words().with(key::TABLE_REASON_AMBIGUOUS, args![candidates = candidates]);
}

pub(super) fn is_retired(step: &mut Step, reference: &str) {
    step.plan.step = ImportStep::Problem;
    step.plan.changed.clear();
    step.plan.reference = Some(reference.to_owned());
    step.plan.reason = words().with(key::TABLE_REASON_RETIRED, args![reference = reference]);
}

pub(super) fn not_there(step: &mut Step) {
    step.plan.reason = words().say(key::TABLE_CELL_NOT_REFERENCE);
}
