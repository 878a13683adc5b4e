//! Records that are made and changed, and by the way the suppliers and bodies that they name.

use super::super::meet::folded;
use super::super::plan::Named;
use super::super::step::Deed;
use super::{both, of_organisation, sound};
use crate::failure::Failure;
use crate::record::resolve::{Resolved, resolve};
use crate::record::{add_in, edit_in};
use crate::writer::Writer;
use domain::noun::Noun;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// What was made by the way: suppliers and bodies that contracts name.
#[derive(Default)]
pub(super) struct Made {
    suppliers: HashMap<String, String>,
    organisations: HashMap<String, String>,
    /// What was found or made for the present row, and is forgotten where that is refused.
    fresh: Vec<Party>,
    /// What was made for the present row, by noun and name.
    new: Vec<(Noun, String)>,
}

/// A party by its folded name.
enum Party {
    Supplier(String),
    Organisation(String),
}

impl Made {
    /// The present row is done; what was made because it names it.
    pub fn keep(&mut self, row: u32) -> Vec<Named> {
        self.fresh.clear();
        self.new.drain(..).map(|(noun, name)| Named { row, noun: noun.word(), name }).collect()
    }

    /// The present row was refused, and what it made was taken back.
    pub fn forget(&mut self) {
        self.new.clear();
        for party in self.fresh.drain(..) {
            match party {
                Party::Supplier(name) => self.suppliers.remove(&name),
                Party::Organisation(name) => self.organisations.remove(&name),
            };
        }
    }

    /// Does one thing; the reference of what was made.
    pub fn act(&mut self, writer: &mut Writer<'_>, deed: Deed) -> Result<Option<String>, Failure> {
        match deed {
            Deed::Nothing => Ok(None),
            Deed::AddSupplier { organisation, of, mut draft } => {
                let organisation = match organisation {
                    Some(there) if of.is_empty() => Ok(there),
                    Some(there) => edit_in(writer, Noun::Organisation, &there, &of.into()),
                    None => add_in(writer, Noun::Organisation, &of.into()).map(|added| added.id),
                };
                let organisation = match organisation.map_err(of_organisation) {
                    Ok(organisation) => organisation,
                    refused => return both(refused, sound(&draft)).map(Some),
                };
                draft.insert("organisation".into(), organisation.into());
                Ok(Some(add_in(writer, Noun::Supplier, &draft.into())?.reference))
            }
            Deed::EditSupplier { reference, organisation, of, draft } => {
                let mut edit = |noun, reference: &str, draft: Map<String, Value>| {
                    if draft.is_empty() {
                        return Ok(());
                    }
                    edit_in(writer, noun, reference, &draft.into()).map(|_| ())
                };
                let of = edit(Noun::Organisation, &organisation, of).map_err(of_organisation);
                both(of, edit(Noun::Supplier, &reference, draft))?;
                Ok(Some(reference))
            }
            Deed::Add { noun, mut draft } => {
                let named = self.name_parties(writer, &mut draft);
                both(add_in(writer, noun, &draft.into()).map(|added| Some(added.reference)), named)
            }
            Deed::Edit { noun, reference, mut draft } => {
                let named = self.name_parties(writer, &mut draft);
                both(edit_in(writer, noun, &reference, &draft.into()).map(|_| Some(reference)), named)
            }
        }
    }

    /// Makes the supplier and the body that a draft names, where the register has none of that name. One that is refused is
    /// left out of the draft, so that what else is wrong with it is found too.
    fn name_parties(
        &mut self,
        writer: &mut Writer<'_>,
        draft: &mut Map<String, Value>,
    ) -> Result<(), Failure> {
        let given = |draft: &Map<String, Value>, field: &str| {
            draft.get(field).and_then(Value::as_str).map(str::to_owned)
        };
        let named = |draft: &mut Map<String, Value>, field: &str, found: Result<String, Failure>| match found
        {
            Ok(id) => {
                draft.insert(field.to_owned(), id.into());
                Ok(())
            }
            Err(mut failure) => {
                draft.remove(field);
                failure.fields.iter_mut().for_each(|one| one.field = field.to_owned());
                Err(failure)
            }
        };
        let supplier = given(draft, "supplier").map_or(Ok(()), |given| {
            let found = self.supplier(writer, &given);
            named(draft, "supplier", found)
        });
        let body = given(draft, "lead_body").map_or(Ok(()), |given| {
            let found = self.organisation(writer, &given, "lead-body");
            named(draft, "lead_body", found)
        });
        both(supplier, body)
    }

    fn supplier(&mut self, writer: &mut Writer<'_>, given: &str) -> Result<String, Failure> {
        if Noun::Supplier.number(given).is_some() {
            return Ok(given.to_owned());
        }
        if let Some(made) = self.suppliers.get(&folded(given)) {
            return Ok(made.clone());
        }
        let id = match resolve(writer.connection(), Noun::Supplier, given)? {
            Resolved::One { id, .. } => id,
            several @ Resolved::Several(_) => return several.ok(Noun::Supplier, given),
            Resolved::None => {
                // The supplier is named, not its organisation too.
                let known = self.new.len();
                let organisation = self.organisation(writer, given, "supplier")?;
                self.new.truncate(known);
                self.new.push((Noun::Supplier, given.to_owned()));
                add_in(writer, Noun::Supplier, &json!({ "organisation": organisation }))?.id
            }
        };
        self.suppliers.insert(folded(given), id.clone());
        self.fresh.push(Party::Supplier(folded(given)));
        Ok(id)
    }

    fn organisation(&mut self, writer: &mut Writer<'_>, given: &str, part: &str) -> Result<String, Failure> {
        if Noun::Organisation.number(given).is_some() {
            return Ok(given.to_owned());
        }
        if let Some(made) = self.organisations.get(&folded(given)) {
            return Ok(made.clone());
        }
        let id = match resolve(writer.connection(), Noun::Organisation, given)? {
            Resolved::One { id, .. } => id,
            several @ Resolved::Several(_) => return several.ok(Noun::Organisation, given),
            Resolved::None => {
                self.new.push((Noun::Organisation, given.to_owned()));
                add_in(writer, Noun::Organisation, &json!({ "legal_name": given, "parts_played": [part] }))?
                    .id
            }
        };
        self.organisations.insert(folded(given), id.clone());
        self.fresh.push(Party::Organisation(folded(given)));
        Ok(id)
    }
}
