//! Suppliers, each with its organisation.

use super::super::meet::{Away, NUMBERS, differing, folded, has_name, number_key};
use super::super::rows::Draft;
use super::super::step::{Deed, Step, adds, ambiguous, changes, is_retired, not_there};
use super::{Comparing, Meant, twice};
use crate::failure::Failure;
use domain::noun::Noun;
use serde_json::{Map, Value, json};

impl<'a> Comparing<'a> {
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
        self.leave_to_those_merged(reference, &organisation, draft, &mut of, &mut own)?;
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
        let said = Meant { row: draft.row, of: of.clone(), own: own.clone() };
        let earlier = self.meant.entry(reference.to_owned()).or_insert(said);
        if step.plan.changed.is_empty() {
            return Ok(());
        }
        if earlier.row != draft.row {
            // Else each of the two would change what the other says, import after import.
            let (row, same) = (earlier.row, earlier.of == of && earlier.own == own);
            twice(step, row, same);
            return Ok(());
        }
        if record["retired"].is_null() {
            step.deed = Deed::EditSupplier { reference: reference.to_owned(), organisation, of, draft: own };
        } else {
            is_retired(step, reference);
        }
        Ok(())
    }

    /// What a row says of one that was merged away, and that one said too, is known and stays with that one.
    fn leave_to_those_merged(
        &mut self,
        reference: &str,
        organisation: &str,
        draft: &Draft,
        of: &mut Map<String, Value>,
        own: &mut Map<String, Value>,
    ) -> Result<(), Failure> {
        let written = |field: &str| draft.written.get(field).map(|(text, _)| text.clone());
        let stays = self.held.organisations.get(organisation);
        let named = stays.is_some_and(|stays| NUMBERS.iter().any(|field| has_number(draft, stays, field)));
        if named {
            return Ok(());
        }
        let meant: Vec<&Away> = self.away(draft).filter(|away| away.into == organisation).collect();
        let of_meant = |supplier: &Value| {
            let by_reference = draft.reference.as_deref() == supplier["ref"].as_str();
            by_reference || meant.iter().any(|away| supplier["organisation"] == away.was["ref"])
        };
        let suppliers = self.held.suppliers_merged_into(reference).filter(|was| of_meant(was));
        for was in suppliers {
            differing(&mut self.phrases, Noun::Supplier, was, own, written)?;
        }
        for away in meant {
            of.remove("legal_name");
            differing(&mut self.phrases, Noun::Organisation, &away.was, of, |field| {
                written(&format!("organisation.{field}"))
            })?;
        }
        Ok(())
    }

    /// A supplier that the register does not hold; its organisation it may.
    pub(super) fn new_supplier(&self, organisation: Option<&String>, draft: &Draft, step: &mut Step) {
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
        let found = self.live_organisations(draft);
        if !found.is_empty() {
            return found;
        }
        // With the number of another company it is another company, whoever was merged into this one.
        let is_it = |away: &&Away| {
            self.is_no_other(&away.into, draft) || has_number(draft, &away.was, "companies_house_number")
        };
        let mut away: Vec<String> = self.away(draft).filter(is_it).map(|away| away.into.clone()).collect();
        away.sort();
        away.dedup();
        if !away.is_empty() {
            return away;
        }
        let text = |field: &str| draft.organisation.get(field).and_then(Value::as_str);
        let named = text("legal_name").map(|name| self.held.organisations_called(name)).unwrap_or_default();
        named.into_iter().filter(|reference| self.is_no_other(reference, draft)).collect()
    }

    /// The organisations that were merged away and that a row means: it has one of their numbers, or their name and no other
    /// company number.
    fn away<'h>(&self, draft: &'h Draft) -> impl Iterator<Item = &'h Away>
    where
        'a: 'h,
    {
        self.held.away(move |was| {
            let text = |field: &str| draft.organisation.get(field).and_then(Value::as_str);
            let same = |field: &str| has_number(draft, was, field);
            let number = "companies_house_number";
            let other = text(number).is_some() && was[number].is_string() && !same(number);
            let named = text("legal_name").is_some_and(|name| has_name(was, &folded(name)));
            NUMBERS.iter().any(|field| same(field)) || (named && !other)
        })
    }

    /// The same name with another company number is another company.
    fn is_no_other(&self, reference: &str, draft: &Draft) -> bool {
        let given = draft.organisation.get("companies_house_number").and_then(Value::as_str);
        let held = self.held.organisations.get(reference);
        let own = held.and_then(|held| held["companies_house_number"].as_str());
        own.is_none() || given.is_none() || own == given
    }

    fn live_organisations(&self, draft: &Draft) -> Vec<String> {
        let text = |field: &str| draft.organisation.get(field).and_then(Value::as_str);
        if let Some(reference) = text("legal_name").and_then(organisation_named) {
            return vec![reference];
        }
        for field in NUMBERS {
            let found = text(field).map(|number| self.held.organisations.named(&number_key(field, number)));
            if let Some(found) = found.filter(|found| !found.is_empty()) {
                return found.to_vec();
            }
        }
        let named = text("legal_name").map(|name| self.held.organisations.named(&folded(name)).to_vec());
        let mut named = named.unwrap_or_default();
        named.retain(|reference| self.is_no_other(reference, draft));
        named
    }

    /// A name that differs in case or spaces alone, or is a reference, is no other name.
    fn keep_name(&self, organisation: &str, of: &mut Map<String, Value>) {
        let held = self.held.organisations.get(organisation).and_then(|held| held["legal_name"].as_str());
        let given = of.get("legal_name").and_then(Value::as_str);
        if let (Some(held), Some(given)) = (held, given)
            && (folded(held) == folded(given)
                || organisation_named(given).is_some()
                || self
                    .held
                    .organisations
                    .get(organisation)
                    .is_some_and(|held| has_name(held, &folded(given))))
        {
            of.remove("legal_name");
        }
    }
}

/// Whether a row gives a number that an organisation has.
fn has_number(draft: &Draft, organisation: &Value, field: &str) -> bool {
    let given = draft.organisation.get(field).and_then(Value::as_str);
    given.is_some() && given == organisation[field].as_str()
}

/// The organisation that a text begins with the reference of, as an export writes it: "O-0028 Ystrad Badge Services Ltd".
fn organisation_named(text: &str) -> Option<String> {
    let first = text.split_whitespace().next()?;
    Noun::Organisation.number(first).map(|number| Noun::Organisation.reference(number))
}
