//! Suppliers, each with its organisation.

use super::super::meet::{differing, folded, number_key};
use super::super::rows::Draft;
use super::super::step::{Deed, Step, adds, ambiguous, changes, is_retired, not_there};
use super::Comparing;
use crate::failure::Failure;
use domain::noun::Noun;
use serde_json::{Map, Value, json};

impl Comparing<'_> {
    pub(super) fn supplier(&mut self, draft: &Draft, step: &mut Step) -> Result<(), Failure> {
        let organisations = self.organisations(draft);
        let suppliers: Vec<String> = match &draft.reference {
            Some(reference) => self.held.suppliers_called(reference),
            None => organisations.iter().flat_map(|one| self.held.suppliers.named(one)).cloned().collect(),
        };
        match (suppliers.as_slice(), organisations.as_slice()) {
            ([reference], _) => return self.known_supplier(reference, draft, step),
            ([], []) => self.new_supplier(None, draft, step),
            ([], [organisation]) => self.new_supplier(Some(organisation), draft, step),
            ([], several) | (several, _) => ambiguous(step, several),
        }
        Ok(())
    }

    fn known_supplier(&mut self, reference: &str, draft: &Draft, step: &mut Step) -> Result<(), Failure> {
        let Some(record) = self.held.suppliers.get(reference) else {
            not_there(step);
            return Ok(());
        };
        let organisation = record["organisation"].as_str().unwrap_or_default().to_owned();
        let (mut of, mut own) = (draft.organisation.clone(), draft.own.clone());
        self.keep_name(&organisation, &mut of);
        let written = |field: &str| draft.written.get(field).map(|(text, _)| text.clone());
        if let Some(held) = self.held.organisations.get(&organisation) {
            differing(&mut self.phrases, Noun::Organisation, held, &mut of, |field| {
                written(&format!("organisation.{field}"))
            })?;
        }
        differing(&mut self.phrases, Noun::Supplier, record, &mut own, written)?;
        step.plan.reference = Some(reference.to_owned());
        changes(step, of.keys().chain(own.keys()));
        if step.plan.changed.is_empty() {
            return Ok(());
        }
        if record["retired"].is_null() {
            step.deed = Deed::EditSupplier { reference: reference.to_owned(), organisation, of, draft: own };
        } else {
            is_retired(step, reference);
        }
        Ok(())
    }

    /// A supplier that the register does not hold; its organisation it may.
    fn new_supplier(&self, organisation: Option<&String>, draft: &Draft, step: &mut Step) {
        let (mut of, own) = (draft.organisation.clone(), draft.own.clone());
        match organisation {
            Some(held) => self.keep_name(held, &mut of),
            None => {
                of.entry("parts_played").or_insert_with(|| json!(["supplier"]));
                self.sourced(&mut of);
            }
        }
        adds(step, Deed::AddSupplier { organisation: organisation.cloned(), of, draft: own });
    }

    /// The live organisations that a row names, by number and by name.
    fn organisations(&self, draft: &Draft) -> Vec<String> {
        let text = |field: &str| draft.organisation.get(field).and_then(Value::as_str);
        if let Some(reference) = text("legal_name").and_then(organisation_named) {
            return vec![reference];
        }
        for field in ["companies_house_number", "ods_code", "lei", "duns"] {
            let found = text(field).map(|number| self.held.organisations.named(&number_key(field, number)));
            if let Some(found) = found.filter(|found| !found.is_empty()) {
                return found.to_vec();
            }
        }
        let named = text("legal_name").map(|name| self.held.organisations.named(&folded(name)).to_vec());
        let mut named = named.unwrap_or_default();
        // The same name with another company number is another company.
        named.retain(|reference| {
            let held = self.held.organisations.get(reference);
            let own = held.and_then(|held| held["companies_house_number"].as_str());
            own.is_none() || text("companies_house_number").is_none() || own == text("companies_house_number")
        });
        named
    }

    /// A name that differs in case or spaces alone, or is a reference, is no other name.
    fn keep_name(&self, organisation: &str, of: &mut Map<String, Value>) {
        let held = self.held.organisations.get(organisation).and_then(|held| held["legal_name"].as_str());
        let given = of.get("legal_name").and_then(Value::as_str);
        if let (Some(held), Some(given)) = (held, given)
            && (folded(held) == folded(given) || organisation_named(given).is_some())
        {
            of.remove("legal_name");
        }
    }
}

/// The organisation that a text begins with the reference of, as an export writes it: "O-0028 Ystrad Badge Services Ltd".
fn organisation_named(text: &str) -> Option<String> {
    let first = text.split_whitespace().next()?;
    Noun::Organisation.number(first).map(|number| Noun::Organisation.reference(number))
}
