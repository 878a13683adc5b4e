//! Comparing the tables with those that the trail gives, row for row.

use super::verify::Breach;
use crate::failure::Failure;
use crate::storage::rows::{self, Image};
use crate::tables::{self, Table};
use rusqlite::{Connection, Row};
use std::cmp::Ordering;

/// Compares every table of records, both sides read side by side in the order of their ids.
pub(crate) fn compare(
    is: &Connection,
    should: &Connection,
    breaches: &mut Vec<Breach>,
) -> Result<(), Failure> {
    tables::of_file(is)?.try_for_each(|table| compare_table(is, should, table, breaches))
}

fn compare_table(
    is: &Connection,
    should: &Connection,
    table: &Table,
    breaches: &mut Vec<Breach>,
) -> Result<(), Failure> {
    let sql = format!("SELECT * FROM \"{}\" ORDER BY id", table.name);
    let (mut present, mut expected) = (is.prepare_cached(&sql)?, should.prepare_cached(&sql)?);
    let same_shape = present.column_names().eq(expected.column_names());
    let (mut present, mut expected) = (present.query([])?, expected.query([])?);
    let (mut row, mut known) = (present.next()?, expected.next()?);
    while row.is_some() || known.is_some() {
        let order = order(row, known)?;
        if let (Ordering::Less, Some(row)) = (order, row) {
            let (id, name) = named(table, row)?;
            breaches.push(Breach::RowUnknown { table: table.name.into(), row: name.unwrap_or(id) });
        }
        if let (Ordering::Greater, Some(known)) = (order, known) {
            let (id, name) = named(table, known)?;
            let entry = last_entry(is, &id)?;
            breaches.push(Breach::RowMissing { table: table.name.into(), row: name.unwrap_or(id), entry });
        }
        if let (Ordering::Equal, Some(row), Some(known)) = (order, row, known)
            && !(same_shape && same_values(row, known)?)
        {
            breaches.extend(difference(is, table, &rows::image(row)?, &rows::image(known)?)?);
        }
        if order.is_le() {
            row = present.next()?;
        }
        if order.is_ge() {
            known = expected.next()?;
        }
    }
    Ok(())
}

/// Which of two rows comes first by its id; one that is not there comes last.
fn order(row: Option<&Row<'_>>, known: Option<&Row<'_>>) -> Result<Ordering, Failure> {
    let id = |row: &Row<'_>| Ok::<_, Failure>(row.get_ref("id")?.as_str().unwrap_or_default().to_owned());
    Ok(match (row, known) {
        (Some(row), Some(known)) => id(row)?.cmp(&id(known)?),
        (Some(_), None) => Ordering::Less,
        _ => Ordering::Greater,
    })
}

/// Whether two rows of one shape hold the same, without copying a value.
fn same_values(row: &Row<'_>, known: &Row<'_>) -> Result<bool, Failure> {
    for column in 0..row.as_ref().column_count() {
        if row.get_ref(column)? != known.get_ref(column)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn difference(is: &Connection, table: &Table, row: &Image, known: &Image) -> Result<Option<Breach>, Failure> {
    if row == known {
        return Ok(None);
    }
    let id = row.get("id").and_then(|id| id.as_str()).unwrap_or_default();
    let columns = row.iter().filter(|(column, value)| known.get(*column) != Some(*value));
    Ok(Some(Breach::RowDiffers {
        table: table.name.into(),
        row: label(table, row).unwrap_or_else(|| id.to_owned()),
        columns: columns.map(|(column, _)| column.clone()).collect(),
        entry: last_entry(is, id)?,
    }))
}

fn last_entry(connection: &Connection, id: &str) -> Result<Option<i64>, Failure> {
    Ok(connection.prepare_cached(include_str!("last_of_row.sql"))?.query_row([id], |row| row.get(0))?)
}

/// A row's id and, where it has one, its reference.
fn named(table: &Table, row: &Row<'_>) -> Result<(String, Option<String>), Failure> {
    let image = rows::image(row)?;
    let id = image.get("id").and_then(|id| id.as_str()).unwrap_or_default().to_owned();
    Ok((id, label(table, &image)))
}

fn label(table: &Table, row: &Image) -> Option<String> {
    let number = row.get("ref_number").and_then(serde_json::Value::as_i64)?;
    table.noun.map(|noun| noun.reference(number))
}
