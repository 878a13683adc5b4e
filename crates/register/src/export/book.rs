//! The register as sheets: one for each noun, and one for each list inside a record.

use crate::failure::{Failure, words};
use crate::history::{Phrases, label};
use crate::now;
use crate::reader::Reader;
use crate::record;
use domain::date::Date;
use domain::noun::Noun;
use domain::record::{Column as Field, Spec};
use exchange::sheet::{Book, Cell, Column, Sheet};
use serde_json::Value;
use words::{Key, args, key};

/// What ends the name of a field that holds an amount.
const MONEY: &str = "_pence";

/// Every record, retired ones too, as sheets with headings that people read.
///
/// # Errors
/// Where the register cannot be read.
pub fn book(reader: &Reader<'_>) -> Result<Book, Failure> {
    let mut phrases = Phrases::new(reader);
    let mut sheets = Vec::new();
    for &noun in Noun::ALL {
        let records = record::list(reader, noun, true)?;
        sheets.extend(sheets_of(noun, &records, &mut phrases)?);
    }
    sheets.insert(0, about(reader, &sheets));
    Ok(Book { title: words().say(key::EXPORT_TITLE), on: reader.as_at().0, sheets })
}

/// What the file is, and how many rows each sheet has.
fn about(reader: &Reader<'_>, sheets: &[Sheet]) -> Sheet {
    let w = words();
    let known = reader.as_known_at().map(now::written);
    let text = |key: Key, value: Cell| vec![Cell::Text(w.say(key)), value];
    let mut rows = vec![
        text(key::EXPORT_ABOUT_AS_AT, Cell::Date(reader.as_at().0)),
        text(
            key::EXPORT_ABOUT_KNOWN,
            Cell::Text(known.unwrap_or_else(|| w.say(key::EXPORT_ABOUT_ALL_KNOWN))),
        ),
        text(key::EXPORT_ABOUT_HEAD, Cell::Text(reader.head().hash.clone())),
    ];
    rows.extend(sheets.iter().map(|sheet| {
        let count = i64::try_from(sheet.rows.len()).unwrap_or(i64::MAX);
        vec![Cell::Text(w.with(key::EXPORT_ABOUT_ROWS, args![name = &sheet.name])), Cell::Number(count)]
    }));
    let columns = [key::EXPORT_ABOUT_WHAT, key::EXPORT_ABOUT_VALUE];
    let columns = columns.map(|key| Column { heading: w.say(key), help: String::new() });
    Sheet { name: w.say(key::EXPORT_ABOUT), file: "about".to_owned(), columns: columns.into(), rows }
}

/// The sheet of a noun, and those of the lists inside its records.
fn sheets_of(noun: Noun, records: &[Value], phrases: &mut Phrases<'_>) -> Result<Vec<Sheet>, Failure> {
    let spec = noun.spec();
    let name = called(&format!("window-noun-all-{}", noun.word()), noun.word());
    let mut sheets = vec![own(noun, &name, &spec, records, phrases)?];
    for part in &spec.parts {
        sheets.push(inner(&name, &(part.spec)(), part.key, records, phrases)?);
    }
    Ok(sheets)
}

fn own(
    noun: Noun,
    name: &str,
    spec: &Spec,
    records: &[Value],
    phrases: &mut Phrases<'_>,
) -> Result<Sheet, Failure> {
    let w = words();
    let column = |heading: Key, help: String| Column { heading: w.say(heading), help };
    let mut columns = vec![column(key::EXPORT_REFERENCE, w.say(key::EXPORT_REFERENCE_HELP))];
    columns.extend(spec.columns.iter().map(heading));
    columns.push(column(key::EXPORT_RETIRED, w.say(key::EXPORT_RETIRED_HELP)));
    columns.push(column(key::EXPORT_RETIRED_REASON, String::new()));
    let mut rows = Vec::with_capacity(records.len());
    for record in records {
        let mut row = vec![text(&record["ref"])];
        row.extend(cells(spec, record, phrases)?);
        row.extend([text(&record["retired"]["at"]), text(&record["retired"]["reason"])]);
        rows.push(row);
    }
    Ok(Sheet { name: name.to_owned(), file: noun.word().to_owned(), columns, rows })
}

fn inner(
    noun: &str,
    spec: &Spec,
    key: &str,
    records: &[Value],
    phrases: &mut Phrases<'_>,
) -> Result<Sheet, Failure> {
    let w = words();
    let mut columns =
        vec![Column { heading: w.say(key::EXPORT_BELONGS), help: w.say(key::EXPORT_BELONGS_HELP) }];
    columns.extend(spec.columns.iter().map(heading));
    let mut rows = Vec::new();
    for record in records {
        for item in record[key].as_array().into_iter().flatten() {
            let mut row = vec![text(&record["ref"])];
            row.extend(cells(spec, item, phrases)?);
            rows.push(row);
        }
    }
    let name = w.with(key::EXPORT_PART, args![noun = noun, part = label(key)]);
    Ok(Sheet { name, file: spec.table.replace('_', "-"), columns, rows })
}

fn heading(field: &Field) -> Column {
    Column { heading: label(field.name), help: field.doc.join(" ").trim().to_owned() }
}

fn cells(spec: &Spec, record: &Value, phrases: &mut Phrases<'_>) -> Result<Vec<Cell>, Failure> {
    spec.columns.iter().map(|field| cell(field, record, phrases)).collect()
}

/// An amount, a number and a day stay what they are; everything else stands in words.
fn cell(field: &Field, record: &Value, phrases: &mut Phrases<'_>) -> Result<Cell, Failure> {
    let value = &record[field.name];
    if let Some(number) = value.as_i64() {
        let sterling = record["currency"].as_str().is_none_or(|currency| currency == "GBP");
        let money = field.name.ends_with(MONEY);
        return Ok(if money { Cell::Money { hundredths: number, sterling } } else { Cell::Number(number) });
    }
    let is_day = (field.schema)().to_string().contains(r#""format":"date""#);
    if let Some(day) = value.as_str().filter(|_| is_day).and_then(Date::parse) {
        return Ok(Cell::Date(day.0));
    }
    Ok(phrases.field(field, record)?.map_or(Cell::Nothing, Cell::Text))
}

fn text(value: &Value) -> Cell {
    value.as_str().map_or(Cell::Nothing, |text| Cell::Text(text.to_owned()))
}

/// A message by its name, or the word where the catalogue lacks it.
fn called(name: &str, word: &str) -> String {
    Key::find(name).map_or_else(|| word.to_owned(), |key| words().say(key))
}
