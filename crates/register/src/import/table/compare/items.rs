//! Fields of data: a row for each, gathered in the activity that they name.

use super::super::meet::folded;
use super::super::rows::Draft;
use super::super::step::{Deed, Step, changes};
use super::Comparing;
use crate::failure::words;
use crate::history::label;
use crate::view::ImportStep;
use domain::noun::Noun;
use serde_json::{Map, Value};
use words::{args, key};

impl Comparing<'_> {
    /// Puts a further field of data to the activity that an earlier row names.
    pub(super) fn join(&self, mut step: Step, draft: &Draft, row: u32, steps: &mut [Step]) -> Step {
        let first = steps.iter_mut().find(|step| step.plan.row == row);
        step.plan.step = ImportStep::Same;
        step.plan.reason = words().with(key::TABLE_REASON_TWICE, args![row = row.to_string()]);
        let Some(first) = first.filter(|_| !draft.item.is_empty()) else { return step };
        step.plan.title.clone_from(&first.plan.title);
        step.plan.reference.clone_from(&first.plan.reference);
        let held = first.plan.reference.as_ref().and_then(|reference| self.held.processing.get(reference));
        let item = Value::Object(draft.item.clone());
        let is_new = match (&mut first.deed, held) {
            (Deed::Add { draft, .. } | Deed::Edit { draft, .. }, _) if draft.get("data_items").is_some() => {
                push(draft, &item)
            }
            (deed, Some(record)) => match with_item(record, Some(&item)) {
                Some(items) => edit_items(deed, first.plan.reference.clone(), items),
                None => false,
            },
            _ => false,
        };
        if is_new {
            step.plan.step = first.plan.step;
            if first.plan.step == ImportStep::Same {
                changes(first, std::iter::once(&"data_items".to_owned()));
                step.plan.step = ImportStep::Change;
            }
            step.plan.reason.clone_from(&first.plan.reason);
            step.plan.changed = vec![label("data_items")];
        }
        step
    }
}

/// Puts an item into a list, where none of that name is there.
fn push(draft: &mut Map<String, Value>, item: &Value) -> bool {
    let Some(items) = draft.get_mut("data_items").and_then(Value::as_array_mut) else { return false };
    let name = folded(item["field_name"].as_str().unwrap_or_default());
    let is_there = items.iter().any(|other| folded(other["field_name"].as_str().unwrap_or_default()) == name);
    if !is_there {
        items.push(item.clone());
    }
    !is_there
}

fn edit_items(deed: &mut Deed, reference: Option<String>, items: Value) -> bool {
    let Some(reference) = reference else { return false };
    match deed {
        Deed::Edit { draft, .. } => {
            draft.insert("data_items".into(), items);
        }
        _ => {
            let draft = Map::from_iter([("data_items".to_owned(), items)]);
            *deed = Deed::Edit { noun: Noun::Processing, reference, draft };
        }
    }
    true
}

/// The fields of data of an activity with one more; none where it has it already.
pub(super) fn with_item(record: &Value, item: Option<&Value>) -> Option<Value> {
    let mut held = Map::from_iter([("data_items".to_owned(), record["data_items"].clone())]);
    push(&mut held, item?).then(|| held.remove("data_items")).flatten()
}
