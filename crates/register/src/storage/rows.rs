//! Rows as images: a column's name and its stored value, null, a whole number or text. What the trail keeps.

use crate::failure::Failure;
use rusqlite::types::{ToSqlOutput, Value as Sql, ValueRef};
use rusqlite::{Connection, ToSql, params_from_iter};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A row as it lies in its table.
pub(crate) type Image = BTreeMap<String, Value>;

/// A stored value as JSON: null, a whole number or text; the register stores nothing else in a table of records.
pub(crate) fn value_of(stored: ValueRef<'_>) -> Result<Value, Failure> {
    match stored {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(number.into()),
        ValueRef::Text(text) => {
            Ok(std::str::from_utf8(text).map_err(|_| Failure::damaged("a text is not UTF-8"))?.into())
        }
        ValueRef::Real(_) | ValueRef::Blob(_) => {
            Err(Failure::damaged("a value of a kind that is never stored"))
        }
    }
}

struct Bound<'a>(&'a Value);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self.0 {
            Value::Null => Ok(ToSqlOutput::Owned(Sql::Null)),
            Value::String(text) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))),
            Value::Number(number) => number
                .as_i64()
                .map(|number| ToSqlOutput::Owned(Sql::Integer(number)))
                .ok_or_else(|| rusqlite::Error::ToSqlConversionFailure("no whole number".into())),
            _ => Err(rusqlite::Error::ToSqlConversionFailure("not a stored value".into())),
        }
    }
}

/// Reads one row; none where there is none.
pub(crate) fn read(connection: &Connection, table: &'static str, id: &str) -> Result<Option<Image>, Failure> {
    let mut statement = connection.prepare_cached(&format!("SELECT * FROM \"{table}\" WHERE id = ?1"))?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    image(row).map(Some)
}

/// Reads all rows of a table whose column has a value, in the order of their ids.
pub(crate) fn read_where(
    connection: &Connection,
    table: &'static str,
    column: &'static str,
    value: &str,
) -> Result<Vec<Image>, Failure> {
    let sql = format!("SELECT * FROM \"{table}\" WHERE \"{column}\" = ?1 ORDER BY id");
    collect(connection, &sql, &[&value])
}

/// Reads a whole table, in the order of its ids.
pub(crate) fn read_all(connection: &Connection, table: &'static str) -> Result<Vec<Image>, Failure> {
    collect(connection, &format!("SELECT * FROM \"{table}\" ORDER BY id"), &[])
}

fn collect(connection: &Connection, sql: &str, bound: &[&dyn ToSql]) -> Result<Vec<Image>, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(bound)?;
    let mut images = Vec::new();
    while let Some(row) = rows.next()? {
        images.push(image(row)?);
    }
    Ok(images)
}

pub(crate) fn image(row: &rusqlite::Row<'_>) -> Result<Image, Failure> {
    let names = row.as_ref().column_names().enumerate();
    names.map(|(index, name)| Ok((name.to_owned(), value_of(row.get_ref(index)?)?))).collect()
}

/// Writes a new row.
#[allow(clippy::disallowed_methods)] // the writer enters it in the trail
pub(crate) fn insert(connection: &Connection, table: &'static str, image: &Image) -> Result<(), Failure> {
    let mut sql = format!("INSERT INTO \"{table}\" (");
    let mut places = String::new();
    for (index, column) in image.keys().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        for part in [comma, "\"", checked(column)?, "\""] {
            sql.push_str(part);
        }
        places.push_str(if index == 0 { "?" } else { ",?" });
    }
    for part in [") VALUES (", &places, ")"] {
        sql.push_str(part);
    }
    connection.prepare_cached(&sql)?.execute(params_from_iter(image.values().map(Bound)))?;
    Ok(())
}

/// Changes columns of a row.
#[allow(clippy::disallowed_methods)] // the writer enters it in the trail
pub(crate) fn update(
    connection: &Connection,
    table: &'static str,
    id: &str,
    changed: &Image,
) -> Result<(), Failure> {
    let mut sql = format!("UPDATE \"{table}\" SET ");
    for (index, column) in changed.keys().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        let _ = write!(sql, "{comma}\"{}\" = ?{}", checked(column)?, index + 2);
    }
    sql.push_str(" WHERE id = ?1");
    let id = Value::from(id);
    let bound = std::iter::once(&id).chain(changed.values()).map(Bound);
    let rows = connection.prepare_cached(&sql)?.execute(params_from_iter(bound))?;
    if rows == 1 { Ok(()) } else { Err(Failure::damaged(format!("no row {id} in {table}"))) }
}

/// Column names come from record types or from a trail that was verified; a foreign one never reaches a statement.
fn checked(column: &str) -> Result<&str, Failure> {
    let sound = !column.is_empty()
        && column.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    sound.then_some(column).ok_or_else(|| Failure::damaged(format!("no column can be called {column:?}")))
}
