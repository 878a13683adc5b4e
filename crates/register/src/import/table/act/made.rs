//! Records that are made and changed, and by the way the suppliers and bodies that they name.

use super::super::meet::folded;
use super::super::step::Deed;
use super::sound;
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
}

/// A party by its folded name.
enum Party {
    Supplier(String),
    Organisation(String),
}

impl Made {
    /// The present row is done.
    pub fn keep(&mut self) {
        self.fresh.clear();
    }

    /// The present row was refused, and what it made was taken back.
    pub fn forget(&mut self) {
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
                sound(Noun::Supplier, &draft, Some("organisation"))?;
                let organisation = match organisation {
                    Some(there) if of.is_empty() => there,
                    Some(there) => edit_in(writer, Noun::Organisation, &there, &of.into())?,
                    None => add_in(writer, Noun::Organisation, &of.into())?.id,
                };
                draft.insert("organisation".into(), organisation.into());
                Ok(Some(add_in(writer, Noun::Supplier, &draft.into())?.reference))
            }
            Deed::EditSupplier { reference, organisation, of, draft } => {
                sound(Noun::Supplier, &draft, Some("organisation"))?;
                if !of.is_empty() {
                    edit_in(writer, Noun::Organisation, &organisation, &of.into())?;
                }
                if !draft.is_empty() {
                    edit_in(writer, Noun::Supplier, &reference, &draft.into())?;
                }
                Ok(Some(reference))
            }
            Deed::Add { noun, mut draft } => {
                sound(noun, &draft, None)?;
                self.name_parties(writer, &mut draft)?;
                Ok(Some(add_in(writer, noun, &draft.into())?.reference))
            }
            Deed::Edit { noun, reference, mut draft } => {
                self.name_parties(writer, &mut draft)?;
                edit_in(writer, noun, &reference, &draft.into())?;
                Ok(Some(reference))
            }
        }
    }

    /// Makes the supplier and the body that a draft names, where the register has none of that name.
    fn name_parties(
        &mut self,
        writer: &mut Writer<'_>,
        draft: &mut Map<String, Value>,
    ) -> Result<(), Failure> {
        if let Some(given) = draft.get("supplier").and_then(Value::as_str).map(str::to_owned) {
            draft.insert("supplier".into(), self.supplier(writer, &given)?.into());
        }
        if let Some(given) = draft.get("lead_body").and_then(Value::as_str).map(str::to_owned) {
            draft.insert("lead_body".into(), self.organisation(writer, &given, "lead-body")?.into());
        }
        Ok(())
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
                let organisation = self.organisation(writer, given, "supplier")?;
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
                add_in(writer, Noun::Organisation, &json!({ "legal_name": given, "parts_played": [part] }))?
                    .id
            }
        };
        self.organisations.insert(folded(given), id.clone());
        self.fresh.push(Party::Organisation(folded(given)));
        Ok(id)
    }
}
