//! What a record is called: its reference and a name that a person knows it by.

use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::storage::rows::{self, Image};
use crate::tables::{self, SUPPLIER_PAIR};
use domain::noun::Noun;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::HashMap;
use words::{args, key};

/// Fields that name a record, best first.
const NAMING: [&str; 10] =
    ["legal_name", "title", "name", "finding", "question", "subject", "lesson", "about", "number", "issuer"];

/// Fields that point to the record from which one without a name of its own takes it.
const POINTING: [(&str, Noun); 3] =
    [("contract", Noun::Contract), ("organisation", Noun::Organisation), ("supplier", Noun::Supplier)];

/// The names of records, each looked up once.
pub(super) struct Names<'a> {
    pub reader: &'a Reader<'a>,
    known: HashMap<String, String>,
}

impl<'a> Names<'a> {
    pub fn new(reader: &'a Reader<'a>) -> Self {
        Self { reader, known: HashMap::new() }
    }

    /// "C-0012 Badge dosimetry"; only what kind of record it is where it is not there (as it was known then).
    pub fn record(&mut self, noun: Noun, id: &str) -> Result<String, Failure> {
        if let Some(known) = self.known.get(id) {
            return Ok(known.clone());
        }
        let name = match rows::read(self.reader.connection, tables::of(noun).name, id)? {
            Some(image) => called(self.reader.connection, noun, &image)?,
            None => words().enumeration("noun", noun.word()),
        };
        self.known.insert(id.to_owned(), name.clone());
        Ok(name)
    }
}

/// The record of a row: itself, or the one that it is a part of, of two suppliers that were decided on the first; none of what
/// is no record, such as what an import keeps to read again.
pub(crate) fn record_of(
    connection: &Connection,
    table: &str,
    row: &str,
) -> Result<Option<(Noun, Image)>, Failure> {
    let Some(table) = tables::named(table) else { return Ok(None) };
    let Some(image) = rows::read(connection, table.name, row)? else { return Ok(None) };
    if let Some(noun) = table.noun {
        return Ok(Some((noun, image)));
    }
    let within = if table.name == SUPPLIER_PAIR { "one" } else { "parent" };
    let parent = Noun::of_table(table.shown_with()).zip(image.get(within).and_then(Value::as_str));
    let Some((noun, id)) = parent else { return Ok(None) };
    Ok(rows::read(connection, noun.table(), id)?.map(|image| (noun, image)))
}

/// "C-0012 Badge dosimetry", of a record's row.
pub(crate) fn called(connection: &Connection, noun: Noun, image: &Image) -> Result<String, Failure> {
    let own = name_of(connection, image)?.unwrap_or_else(|| words().enumeration("noun", noun.word()));
    Ok(words().with(key::HISTORY_RECORD, args![reference = reference(noun, image)?, name = own]))
}

/// The reference of a record's row.
pub(crate) fn reference(noun: Noun, image: &Image) -> Result<String, Failure> {
    let number = image.get("ref_number").and_then(Value::as_i64);
    let number =
        number.ok_or_else(|| Failure::damaged(format!("a row of {} has no number", noun.table())))?;
    Ok(noun.reference(number))
}

/// A record's own name, else that of the record it points to.
pub(crate) fn name_of(connection: &Connection, image: &Image) -> Result<Option<String>, Failure> {
    name(connection, image, 0)
}

fn name(connection: &Connection, image: &Image, depth: u8) -> Result<Option<String>, Failure> {
    let text = |field: &str| image.get(field).and_then(Value::as_str);
    if let Some(own) = NAMING.iter().find_map(|field| text(field)) {
        return Ok(Some(own.to_owned()));
    }
    for (field, noun) in POINTING.iter().filter(|_| depth < 3) {
        let Some(id) = text(field) else { continue };
        if let Some(next) = rows::read(connection, tables::of(*noun).name, id)? {
            return name(connection, &next, depth + 1);
        }
    }
    Ok(None)
}
