//! What the register holds of what a table names.

use crate::failure::Failure;
use crate::history::Phrases;
use crate::reader::Reader;
use crate::record;
use crate::supplier;
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

/// An organisation that was merged into another: a row that has its name or number means the one that stays.
pub(super) struct Away {
    /// The one that was merged away, as shown.
    pub was: Value,
    /// The reference of the one that stays.
    pub into: String,
}

/// The numbers by which an organisation is found.
pub(super) const NUMBERS: [&str; 4] = ["companies_house_number", "ods_code", "lei", "duns"];

/// What a table is compared with.
pub(super) struct Register {
    away: Vec<Away>,
    /// Suppliers that were merged away, by reference, with the one that stays.
    went: HashMap<String, String>,
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
            let numbers = NUMBERS.iter().filter_map(|field| Some(number_key(field, &text(record, field)?)));
            let others = record["known_as"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let others = others.map(|name| other_name(&folded(name)));
            names.into_iter().chain(numbers).chain(others).collect()
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
        let mut away = Vec::new();
        for (was, into) in supplier::merged_away(reader.connection)? {
            let was = organisations.get(&reader.reference(Noun::Organisation, &was)?).cloned();
            let into = reader.reference(Noun::Organisation, &into)?;
            away.extend(was.map(|was| Away { was, into }));
        }
        let mut went = HashMap::new();
        for pair in supplier::pairs(reader.connection)? {
            if let Some(stays) = supplier::gone_to(reader.connection, Noun::Supplier, &pair.other)? {
                let reference = |id: &str| reader.reference(Noun::Supplier, id);
                went.insert(reference(&pair.other)?, reference(&stays)?);
            }
        }
        Ok(Self { away, went, organisations, suppliers, contracts, processing })
    }

    /// The organisations that stay, of those that were merged away under a name or with a number; each with what it was.
    pub fn away<'a>(&'a self, is: impl Fn(&Value) -> bool + 'a) -> impl Iterator<Item = &'a Away> {
        self.away.iter().filter(move |away| is(&away.was))
    }

    /// The suppliers that were merged into one that stays, each as shown.
    pub fn suppliers_merged_into<'a>(&'a self, stays: &'a str) -> impl Iterator<Item = &'a Value> {
        let went = self.went.iter().filter(move |(_, into)| *into == stays);
        went.filter_map(|(was, _)| self.suppliers.get(was))
    }

    /// The live organisations of a name: by the name in law, else by one that was merged into it, else by another name.
    pub fn organisations_called(&self, name: &str) -> Vec<String> {
        let name = folded(name);
        let own = self.organisations.named(&name);
        if !own.is_empty() {
            return own.to_vec();
        }
        let mut found: Vec<String> =
            self.away(|was| has_name(was, &name)).map(|away| away.into.clone()).collect();
        if found.is_empty() {
            found.extend_from_slice(self.organisations.named(&other_name(&name)));
        }
        found.sort();
        found.dedup();
        found
    }

    /// The live suppliers that a text names: by reference, or by the name of their organisation.
    pub fn suppliers_called(&self, given: &str) -> Vec<String> {
        match Noun::Supplier.number(given) {
            Some(number) => {
                let given = Noun::Supplier.reference(number);
                vec![self.went.get(&given).cloned().unwrap_or(given)]
            }
            None => {
                let own = self.suppliers.named(&folded(given)).to_vec();
                if !own.is_empty() {
                    return own;
                }
                let organisations = self.organisations_called(given);
                organisations.iter().flat_map(|one| self.suppliers.named(one)).cloned().collect()
            }
        }
    }
}

/// What an organisation is found by that is also known as something, where none has that as its own name.
fn other_name(folded: &str) -> String {
    format!("known as {folded}")
}

/// Whether an organisation has a name, in law or otherwise.
pub(super) fn has_name(organisation: &Value, name: &str) -> bool {
    let others = organisation["known_as"].as_array().into_iter().flatten();
    [&organisation["legal_name"]]
        .into_iter()
        .chain(others)
        .any(|own| own.as_str().is_some_and(|own| folded(own) == name))
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
