//! Records with their links as the words a person reads.

use crate::failure::Failure;
use crate::reader::{Found, Reader};
use ::report::model::Item;
use domain::chain::Chain;
use domain::noun::Noun;
use domain::organisation::Organisation;
use domain::record::{Record, Spec};
use domain::supplier::Supplier;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashMap;

/// The most characters that a link holds.
const MOST: usize = 300;

/// What every id is called, looked up once.
pub(super) struct Names<'a> {
    pub(super) reader: &'a Reader<'a>,
    known: RefCell<HashMap<String, String>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(reader: &'a Reader<'a>) -> Self {
        Self { reader, known: RefCell::new(HashMap::new()) }
    }

    /// A record without ids, its links in words.
    pub(super) fn item<T: Record>(&self, found: &Found<T>) -> Result<Item<T>, Failure> {
        let mut draft = found.record.to_json();
        self.name_links(&T::spec(), &mut draft)?;
        let record = T::from_draft(&draft).map_err(|problems| {
            Failure::damaged(format!("{} does not hold: {:?}", found.reference, problems.as_slice().first()))
        })?;
        Ok(Item::whole(found.reference.clone(), record))
    }

    /// Several records, in the order of their references.
    pub(super) fn items<T: Record>(&self, mut found: Vec<Found<T>>) -> Result<Vec<Item<T>>, Failure> {
        found.sort_by(|one, other| by_number(&one.reference).cmp(&by_number(&other.reference)));
        found.iter().map(|one| self.item(one)).collect()
    }

    fn name_links(&self, spec: &Spec, record: &mut Value) -> Result<(), Failure> {
        if let Some(object) = record.as_object_mut() {
            object.remove("id");
        }
        for column in &spec.columns {
            let Some(table) = column.link else { continue };
            match &mut record[column.name] {
                Value::String(id) => *id = self.name(table, id)?,
                Value::Array(ids) => {
                    for id in ids {
                        let name = id.as_str().map(|id| self.name(table, id)).transpose()?;
                        *id = name.map_or(Value::Null, Value::from);
                    }
                }
                _ => {}
            }
        }
        for part in &spec.parts {
            let spec = (part.spec)();
            for item in record[part.key].as_array_mut().into_iter().flatten() {
                self.name_links(&spec, item)?;
            }
        }
        Ok(())
    }

    /// What a record is called. Two of one name are told apart by their references.
    pub(super) fn name(&self, table: &str, id: &str) -> Result<String, Failure> {
        if let Some(known) = self.known.borrow().get(id) {
            return Ok(known.clone());
        }
        let noun = Noun::of_table(table).ok_or_else(|| Failure::internal(format!("{table} is no noun")))?;
        let reference = self.reader.reference(noun, id)?;
        let mut name = self.own_name(noun, id)?.map_or_else(|| reference.clone(), |name| clipped(&name));
        if self.known.borrow().values().any(|taken| *taken == name)
            && name != reference
            && noun != Noun::Supplier
        {
            name = format!("{} ({reference})", clipped(&name));
        }
        self.known.borrow_mut().insert(id.to_owned(), name.clone());
        Ok(name)
    }

    /// A name of its own; a noun without one goes by its reference.
    fn own_name(&self, noun: Noun, id: &str) -> Result<Option<String>, Failure> {
        Ok(match noun {
            Noun::Organisation => Some(self.reader.load::<Organisation>(id)?.record.legal_name.to_string()),
            Noun::Supplier => {
                let organisation = self.reader.load::<Supplier>(id)?.record.organisation;
                Some(self.name(Noun::Organisation.table(), organisation.as_str())?)
            }
            Noun::Chain => match self.reader.load::<Chain>(id)?.record.organisation {
                Some(organisation) => Some(self.name(Noun::Organisation.table(), organisation.as_str())?),
                None => None,
            },
            _ => None,
        })
    }
}

/// C-0010 comes after C-0009 and before C-10000.
pub(super) fn by_number(reference: &str) -> (usize, &str) {
    (reference.len(), reference)
}

/// A name with room for its reference beside it.
fn clipped(name: &str) -> String {
    if name.chars().count() <= MOST - 20 {
        return name.to_owned();
    }
    name.chars().take(MOST - 21).chain(['…']).collect()
}
