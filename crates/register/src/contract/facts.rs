//! The facts of a contract field by field, and the records that hang under it.

use crate::failure::{Failure, words};
use crate::history::{self, Phrases};
use crate::reader::Reader;
use crate::record;
use crate::storage::rows;
use crate::tables;
use crate::view::{Fact, LinkedRecords, Named, RecordRow, RecordSection};
use domain::field::Stored;
use domain::noun::Noun;
use domain::record::Spec;
use serde_json::Value;
use words::key;

/// The most records of a noun that are shown.
const MOST: usize = 100;

/// Every field of a contract but those that only an import writes.
pub(super) fn sections(reader: &Reader<'_>, id: &str) -> Result<Vec<RecordSection>, Failure> {
    let record = record::show(reader, Noun::Contract, id)?;
    let mut phrases = Phrases::new(reader);
    let spec: Spec = Noun::Contract.spec();
    let mut facts = Vec::new();
    for column in spec.columns.iter().filter(|column| column.name != "import_key") {
        facts.push(Fact {
            field: column.name.to_owned(),
            label: history::label(column.name),
            value: phrases.field(column, &record)?,
            source: None,
            targets: Vec::new(),
        });
    }
    Ok(vec![RecordSection { key: "contract".into(), title: words().say(key::CONTRACTS_FACTS), facts }])
}

/// The records that name the contract, by noun, in the order of their references.
pub(super) fn linked(reader: &Reader<'_>, id: &str) -> Result<Vec<LinkedRecords>, Failure> {
    let mut linked = Vec::new();
    for &noun in Noun::ALL {
        let names_contract =
            |column: &&domain::record::Column| column.name == "contract" && column.stored == Stored::Text;
        let spec = noun.spec();
        let Some(column) = spec.columns.iter().find(names_contract) else { continue };
        let rows = of_noun(reader, noun, column.name, id)?;
        if !rows.is_empty() {
            let text = words().enumeration("nouns", noun.word());
            linked.push(LinkedRecords {
                noun: Named { word: noun.word().to_owned(), text },
                total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
                rows: rows.into_iter().take(MOST).collect(),
                field: Some(column.name.to_owned()),
            });
        }
    }
    Ok(linked)
}

fn of_noun(
    reader: &Reader<'_>,
    noun: Noun,
    column: &'static str,
    id: &str,
) -> Result<Vec<RecordRow>, Failure> {
    let mut images = rows::read_where(reader.connection, tables::of(noun).name, column, id)?;
    images.retain(crate::reader::is_live);
    let number = |image: &rows::Image| image.get("ref_number").and_then(Value::as_i64).unwrap_or_default();
    images.sort_by_key(number);
    let row = |image: &rows::Image| {
        Ok(RecordRow {
            id: image.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
            reference: noun.reference(number(image)),
            title: history::name_of(reader.connection, image)?
                .unwrap_or_else(|| words().enumeration("noun", noun.word())),
            detail: String::new(),
            retired: false,
        })
    };
    images.iter().map(row).collect()
}
