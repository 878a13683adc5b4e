//! One changed row, field by field.

use super::deed::Row;
use super::fields::{label, value};
use super::names::Names;
use crate::failure::{Failure, words};
use crate::now;
use crate::storage::rows;
use crate::tables::{self, NOTICE_RELEASE, SUPPLIER_PAIR, Table};
use crate::view::HistoryChange;
use domain::noun::Noun;
use serde_json::Value;
use words::{args, key};

/// The fields that changed, in the order of the record's type, with its retiring at the end.
pub(super) fn fields(names: &mut Names<'_>, row: &Row) -> Result<Vec<HistoryChange>, Failure> {
    let Some(table) = tables::named(&row.table) else { return Err(Failure::damaged("an unknown table")) };
    if table.name == NOTICE_RELEASE {
        // What an import reads again is no record of anybody's.
        return Ok(Vec::new());
    }
    let record = record(names, table, row)?;
    let currencies = currencies(names, table, row)?;
    let mut changes = Vec::new();
    // The two that were decided on are the record; only what points to another one later is a change.
    let is_said =
        |name: &str| table.name == SUPPLIER_PAIR && row.before.is_none() && matches!(name, "one" | "other");
    let told = |name: &str| row.after.contains_key(name) && !is_said(name);
    for column in table.spec.columns.iter().filter(|column| told(column.name)) {
        let before = row.before.as_ref().and_then(|before| before.get(column.name));
        let (earlier, now) = &currencies;
        let before = before.map(|stored| value(names, column, stored, earlier.as_deref()));
        let before = before.transpose()?.flatten();
        let after = value(names, column, &row.after[column.name], now.as_deref())?;
        if before != after {
            let field = field(table, column.name);
            changes.push(HistoryChange { record: record.clone(), field, before, after });
        }
    }
    changes.extend(retiring(table, row, &record));
    Ok(changes)
}

/// The currency of a row before and after a change. Where the change does not speak of it, it is the one that the row has
/// now: a row whose currency was corrected later is shown in the one that it was corrected to.
fn currencies(
    names: &Names<'_>,
    table: &Table,
    row: &Row,
) -> Result<(Option<String>, Option<String>), Failure> {
    let has = |name: &str| table.spec.columns.iter().any(|column| column.name == name);
    let money = row.after.keys().any(|name| name.ends_with("_pence"));
    if !money || !has("currency") {
        return Ok((None, None));
    }
    let of = |image: &rows::Image| image.get("currency").and_then(Value::as_str).map(str::to_owned);
    if row.after.contains_key("currency") || row.before.is_none() {
        return Ok((row.before.as_ref().and_then(of), of(&row.after)));
    }
    let present = rows::read(names.reader.connection, table.name, &row.id)?.as_ref().and_then(of);
    Ok((present.clone(), present))
}

/// A field's label; in a list inside a record, with the list's.
fn field(table: &Table, name: &str) -> String {
    let key_of = |parent: &str| {
        let parts = &tables::named(parent)?.spec.parts;
        parts.iter().find(|part| (part.spec)().table == table.name).map(|part| part.key)
    };
    match table.parent.and_then(key_of) {
        Some(list) => {
            words().with(key::HISTORY_FIELD_OF_LIST, args![list = label(list), field = label(name)])
        }
        None => label(name),
    }
}

/// The record that a row belongs to: itself, or the one it is a part of, or the two that it decides on.
fn record(names: &mut Names<'_>, table: &Table, row: &Row) -> Result<String, Failure> {
    if table.name == SUPPLIER_PAIR {
        return pair(names, row);
    }
    let Some(parent) = table.parent else { return name(names, table, &row.id) };
    let held = |image: &rows::Image| image.get("parent").and_then(Value::as_str).map(str::to_owned);
    let id = match held(&row.after) {
        Some(id) => Some(id),
        None => rows::read(names.reader.connection, table.name, &row.id)?.as_ref().and_then(held),
    };
    match (tables::named(parent), id) {
        (Some(parent), Some(id)) => name(names, parent, &id),
        _ => Ok(label(parent)),
    }
}

/// "S-0001 Acme Ltd and S-0002 ACME".
fn pair(names: &mut Names<'_>, row: &Row) -> Result<String, Failure> {
    let lies = rows::read(names.reader.connection, SUPPLIER_PAIR, &row.id)?;
    let mut side = |column: &str| {
        let held = |image: &rows::Image| image.get(column).and_then(Value::as_str).map(str::to_owned);
        let id = held(&row.after).or_else(|| lies.as_ref().and_then(held));
        id.map_or_else(|| Ok(label("supplier")), |id| names.record(Noun::Supplier, &id))
    };
    Ok(words().list(&[side("one")?, side("other")?]))
}

fn name(names: &mut Names<'_>, table: &Table, id: &str) -> Result<String, Failure> {
    match Noun::of_table(table.name) {
        Some(noun) => names.record(noun, id),
        None => Ok(table.name.to_owned()),
    }
}

/// That a row was retired, or reinstated.
fn retiring(table: &Table, row: &Row, record: &str) -> Option<HistoryChange> {
    let retired = |image: &rows::Image| {
        let at = now::read(image.get("retired_at")?.as_str()?)?;
        let on = words().date(now::london_day(at).0);
        let reason = image.get("retired_reason").and_then(Value::as_str).unwrap_or_default();
        Some(words().with(key::HISTORY_RETIRED_BECAUSE, args![date = on, reason = reason]))
    };
    if !row.after.contains_key("retired_at") {
        return None;
    }
    let field = match table.parent {
        Some(_) => field(table, "retired"),
        None => words().say(key::FIELD_RETIRED),
    };
    let before = row.before.as_ref().and_then(retired);
    let after = retired(&row.after);
    (before != after).then(|| HistoryChange { record: record.to_owned(), field, before, after })
}
