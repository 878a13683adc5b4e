//! Contracts, and processing activities with their first field of data.

use super::super::meet::{Records, differing, folded, title_key};
use super::super::rows::Draft;
use super::super::step::{Deed, Step, adds, ambiguous, changes, is_retired, not_there};
use super::Comparing;
use super::items::with_item;
use crate::failure::{Failure, words};
use crate::history::label;
use domain::noun::Noun;
use serde_json::{Map, Value};
use words::{args, key};

impl Comparing<'_> {
    pub(super) fn other(&mut self, noun: Noun, draft: &Draft, step: &mut Step) -> Result<(), Failure> {
        let held = self.held;
        let mut own = draft.own.clone();
        let given = own.get("supplier").and_then(Value::as_str);
        let suppliers = given.map(|given| held.suppliers_called(given)).unwrap_or_default();
        if suppliers.len() > 1 {
            ambiguous(step, &suppliers);
            return Ok(());
        }
        let supplier = suppliers.first().cloned().unwrap_or_default();
        if !supplier.is_empty() {
            own.insert("supplier".into(), supplier.as_str().into());
        }
        let records = if noun == Noun::Contract { &held.contracts } else { &held.processing };
        match called(records, noun, draft, &supplier).as_slice() {
            [reference] => return self.known(noun, records.get(reference), reference, draft, own, step),
            [] if draft.reference.is_some() => not_there(step),
            [] => self.fresh(noun, draft, own, step),
            several => ambiguous(step, several),
        }
        Ok(())
    }

    pub(super) fn fresh(&self, noun: Noun, draft: &Draft, mut own: Map<String, Value>, step: &mut Step) {
        self.sourced(&mut own);
        if noun == Noun::Processing {
            let items: Vec<Value> = item(draft).into_iter().collect();
            own.insert("data_items".into(), items.into());
        }
        adds(step, Deed::Add { noun, draft: own });
    }

    fn known(
        &mut self,
        noun: Noun,
        record: Option<&Value>,
        reference: &str,
        draft: &Draft,
        mut own: Map<String, Value>,
        step: &mut Step,
    ) -> Result<(), Failure> {
        let Some(record) = record else {
            not_there(step);
            return Ok(());
        };
        for (id, note) in &draft.inferred {
            let kept = record[*id].as_str().filter(|held| *held != "unknown");
            if let Some(held) = kept.filter(|held| own.get(*id).and_then(Value::as_str) != Some(held)) {
                own.remove(*id);
                step.plan.notes[*note].note = kept_as_recorded(draft, id, held);
            }
        }
        differing(&mut self.phrases, noun, record, &mut own, |field| {
            draft.written.get(field).map(|(text, _)| text.clone())
        })?;
        if let Some(items) = with_item(record, item(draft).as_ref()) {
            own.insert("data_items".into(), items);
        }
        step.plan.reference = Some(reference.to_owned());
        changes(step, own.keys());
        if step.plan.changed.is_empty() {
            return Ok(());
        }
        if record["retired"].is_null() {
            step.deed = Deed::Edit { noun, reference: reference.to_owned(), draft: own };
        } else {
            is_retired(step, reference);
        }
        Ok(())
    }
}

/// That what would follow from a cell is not taken, because the register has something else.
fn kept_as_recorded(draft: &Draft, field: &str, held: &str) -> String {
    let text = draft.written.get("end").map_or("", |(text, _)| text);
    let told = args![text = text, field = label(field), word = words().enumeration(field, held)];
    words().with(key::TABLE_CELL_KEPT, told)
}

/// The records that a row names: by reference, by the contract's own reference, or by title and supplier.
fn called(records: &Records, noun: Noun, draft: &Draft, supplier: &str) -> Vec<String> {
    if let Some(reference) = &draft.reference {
        return noun.number(reference).map(|number| noun.reference(number)).into_iter().collect();
    }
    let text = |field: &str| draft.own.get(field).and_then(Value::as_str);
    match text("own_reference").filter(|_| noun == Noun::Contract) {
        Some(own) => records.named(&format!("own {}", folded(own))).to_vec(),
        None => {
            let name = text("title").or_else(|| text("name"));
            name.map(|name| records.named(&title_key(name, supplier)).to_vec()).unwrap_or_default()
        }
    }
}

fn item(draft: &Draft) -> Option<Value> {
    (!draft.item.is_empty()).then(|| draft.item.clone().into())
}
