//! What the register holds of what a table names.

use crate::failure::Failure;
use crate::history::Phrases;
use crate::reader::Reader;
use crate::record;
use domain::noun::Noun;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Names are the same where their letters and digits are, whatever their case, spaces and points.
pub(super) fn folded(name: &str) -> String {
    let words = name.to_lowercase();
    let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The records of a noun, as shown, by reference and by what they are called.
#[derive(Default)]
pub(super) struct Records {
    shown: HashMap<String, Value>,
    named: HashMap<String, Vec<String>>,
}

impl Records {
    fn of(reader: &Reader<'_>, noun: Noun, names: impl Fn(&Value) -> Vec<String>) -> Result<Self, Failure> {
        let mut records = Self::default();
        for record in record::list(reader, noun, true)? {
            let reference = record["ref"].as_str().unwrap_or_default().to_owned();
            if record["retired"].is_null() {
                for name in names(&record) {
                    let known = records.named.entry(name).or_default();
                    if !known.contains(&reference) {
                        known.push(reference.clone());
                    }
                }
            }
            records.shown.insert(reference, record);
        }
        Ok(records)
    }

    /// A record by its reference.
    pub fn get(&self, reference: &str) -> Option<&Value> {
        self.shown.get(reference)
    }

    /// The references of the live records of a name.
    pub fn named(&self, name: &str) -> &[String] {
        self.named.get(name).map_or(&[], Vec::as_slice)
    }
}

/// What a table is compared with.
pub(super) struct Register {
    pub organisations: Records,
    pub suppliers: Records,
    pub contracts: Records,
    pub processing: Records,
}

fn text(record: &Value, field: &str) -> Option<String> {
    record[field].as_str().map(str::to_owned)
}

impl Register {
    /// Reads what a table of a noun is compared with.
    pub fn read(reader: &Reader<'_>, noun: Noun) -> Result<Self, Failure> {
        let organisations = Records::of(reader, Noun::Organisation, |record| {
            let names = text(record, "legal_name").map(|name| folded(&name));
            let numbers = ["companies_house_number", "ods_code", "lei", "duns"];
            let numbers = numbers.iter().filter_map(|field| Some(number_key(field, &text(record, field)?)));
            names.into_iter().chain(numbers).collect()
        })?;
        let suppliers = Records::of(reader, Noun::Supplier, |record| {
            let organisation = record["organisation"].as_str().unwrap_or_default();
            let held = organisations.get(organisation);
            let name = held.and_then(|held| text(held, "legal_name")).map(|name| folded(&name));
            [Some(organisation.to_owned()), name].into_iter().flatten().collect()
        })?;
        let contracts = match noun {
            Noun::Contract => Records::of(reader, Noun::Contract, |record| {
                let own = text(record, "own_reference").map(|own| format!("own {}", folded(&own)));
                let supplier = record["supplier"].as_str().unwrap_or_default();
                let title = text(record, "title").map(|title| title_key(&title, supplier));
                [own, title].into_iter().flatten().collect()
            })?,
            _ => Records::default(),
        };
        let processing = match noun {
            Noun::Processing => Records::of(reader, Noun::Processing, |record| {
                let supplier = record["supplier"].as_str().unwrap_or_default();
                text(record, "name").map(|name| title_key(&name, supplier)).into_iter().collect()
            })?,
            _ => Records::default(),
        };
        Ok(Self { organisations, suppliers, contracts, processing })
    }

    /// The live suppliers that a text names: by reference, or by the name of their organisation.
    pub fn suppliers_called(&self, given: &str) -> Vec<String> {
        match Noun::Supplier.number(given) {
            Some(number) => vec![Noun::Supplier.reference(number)],
            None => self.suppliers.named(&folded(given)).to_vec(),
        }
    }
}

/// What an organisation with a number is found by.
pub(super) fn number_key(field: &str, number: &str) -> String {
    format!("{field} {number}")
}

/// What a contract or an activity without a reference is found by.
pub(super) fn title_key(title: &str, supplier: &str) -> String {
    format!("{supplier} {}", folded(title))
}

/// Takes away what a record says already, and what a cell says as an export writes it.
pub(super) fn differing(
    phrases: &mut Phrases<'_>,
    noun: Noun,
    record: &Value,
    draft: &mut Map<String, Value>,
    written: impl Fn(&str) -> Option<String>,
) -> Result<(), Failure> {
    let spec = noun.spec();
    for column in &spec.columns {
        let Some(given) = draft.get(column.name) else { continue };
        let said = phrases.field(column, record)?;
        let same_words = said.is_some() && said == written(column.name);
        // "S-0001 Acme Ltd" is called Acme Ltd.
        let name = |said: &String| said.split_once(' ').map(|(_, name)| folded(name));
        let same_name = column.link.is_some()
            && given.as_str().is_some_and(|given| said.as_ref().and_then(name) == Some(folded(given)));
        if record[column.name] == *given || same_words || same_name {
            draft.remove(column.name);
        }
    }
    Ok(())
}
