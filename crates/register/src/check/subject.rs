//! What a finding is about, as a person knows it: the record's kind, reference and name in place of tables and ids. All of
//! it is looked up in a register that does not hold, so that whatever cannot be read is left out.

use crate::failure::{Failure, words};
use crate::history::{label, name_of};
use crate::storage::rows::{self, Image};
use crate::tables::{self, SUPPLIER_PAIR, Table};
use domain::noun::Noun;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use words::{args, key};

/// The record or the item of a row, by its reference or its id.
pub(super) fn subject(connection: &Connection, table: &str, row: &str) -> String {
    let Some(table) = tables::named(table) else { return words().say(key::CHECK_KEPT_BY_IMPORT) };
    match (table.noun, table.parent) {
        (Some(noun), _) => {
            let image =
                present(connection, table, noun, row).or_else(|| as_added(connection, table, noun, row));
            record(connection, noun, row, image.as_ref())
        }
        (None, Some(parent)) => item(connection, table, parent, row),
        (None, None) if table.name == SUPPLIER_PAIR => words().say(key::CHECK_SUPPLIER_PAIR),
        (None, None) => words().say(key::CHECK_KEPT_BY_IMPORT),
    }
}

/// The row of a table at one of SQLite's own numbers.
pub(super) fn id_at(connection: &Connection, table: &str, place: i64) -> Result<Option<String>, Failure> {
    let Some(table) = tables::named(table) else { return Ok(None) };
    let sql = format!("SELECT id FROM \"{}\" WHERE rowid = ?1", table.name);
    Ok(connection.prepare(&sql)?.query_row([place], |row| row.get(0)).optional()?)
}

/// What the field of a column is called.
pub(super) fn field(column: &str) -> String {
    match column {
        "ref_number" | "id" => words().say(key::CHECK_FIELD_REFERENCE),
        "parent" => words().say(key::CHECK_FIELD_BELONGS),
        "retired_at" => words().say(key::FIELD_RETIRED),
        "retired_reason" => words().say(key::CHECK_FIELD_RETIRED_REASON),
        column => label(column),
    }
}

/// "contract C-0004 “Payroll bureau”".
pub(super) fn record(connection: &Connection, noun: Noun, row: &str, image: Option<&Image>) -> String {
    let number = image.and_then(|image| image.get("ref_number")).and_then(Value::as_i64);
    let reference = number.map_or_else(|| row.to_owned(), |number| noun.reference(number));
    let kind = words().enumeration("noun", noun.word());
    match image.and_then(|image| name_of(connection, image).ok().flatten()) {
        Some(name) => words().with(key::CHECK_RECORD, args![noun = kind, reference = reference, name = name]),
        None => words().with(key::CHECK_RECORD_UNNAMED, args![noun = kind, reference = reference]),
    }
}

/// What the rows of a table are: "contract", or "“Events” of contract".
pub(super) fn kind(table: &str) -> String {
    let noun = |name: &str| Noun::of_table(name).map(|noun| words().enumeration("noun", noun.word()));
    let Some(table) = tables::named(table) else { return words().say(key::CHECK_KEPT_BY_IMPORT) };
    match (noun(table.name), table.parent) {
        (Some(noun), _) => noun,
        (None, Some(parent)) => {
            let of = noun(parent).unwrap_or_default();
            words().with(key::CHECK_ITEMS, args![list = list_of(table, parent), noun = of])
        }
        (None, None) if table.name == SUPPLIER_PAIR => words().say(key::CHECK_SUPPLIER_PAIR),
        (None, None) => words().say(key::CHECK_KEPT_BY_IMPORT),
    }
}

/// The label of the list that a table holds for another.
fn list_of(table: &Table, parent: &str) -> String {
    let parts = tables::named(parent).map(|parent| parent.spec.parts.as_slice()).unwrap_or_default();
    let part = parts.iter().find(|part| (part.spec)().table == table.name);
    part.map(|part| label(part.key)).unwrap_or_default()
}

fn item(connection: &Connection, table: &Table, parent: &str, row: &str) -> String {
    let image = rows::read(connection, table.name, row).ok().flatten();
    let image = image.or_else(|| added(connection, table.name, row, None));
    let held = image.as_ref().and_then(|image| image.get("parent")).and_then(Value::as_str);
    let list = list_of(table, parent);
    match held {
        Some(id) => {
            words().with(key::CHECK_ITEM, args![list = list, record = subject(connection, parent, id)])
        }
        None => words().with(key::CHECK_ITEM_ASTRAY, args![list = list]),
    }
}

/// The record as it lies in its table.
fn present(connection: &Connection, table: &Table, noun: Noun, row: &str) -> Option<Image> {
    let Some(number) = noun.number(row) else {
        return rows::read(connection, table.name, row).ok().flatten();
    };
    rows::read_where(connection, table.name, "ref_number", &number.to_string()).ok()?.pop()
}

/// The record as the trail says that it was added.
fn as_added(connection: &Connection, table: &Table, noun: Noun, row: &str) -> Option<Image> {
    added(connection, table.name, row, noun.number(row))
}

fn added(connection: &Connection, table: &str, row: &str, number: Option<i64>) -> Option<Image> {
    let mut statement = connection.prepare_cached(include_str!("as_added.sql")).ok()?;
    let image: String = statement.query_row((table, row, number), |row| row.get(0)).ok()?;
    serde_json::from_str(&image).ok()
}
