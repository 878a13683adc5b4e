//! What the file says of itself, outside the trail: which register it is, and the oldest format that may open it.

use super::schema::SchemaBreach;
use crate::failure::Failure;
use crate::storage::migrate;
use domain::id::Id;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

/// The names of the facts that are missing or are not as they are written. A table that is not there is told as such.
pub(super) fn breaches(file: &Connection, schema: &[SchemaBreach]) -> Result<Vec<String>, Failure> {
    if schema.iter().any(|breach| breach.name == "file_fact") {
        return Ok(Vec::new());
    }
    let format = migrate::version(file)?;
    let is_id = |text: &str| Id::parse(text).is_some();
    let is_format = |text: &str| text.parse::<i64>().is_ok_and(|oldest| (1..=format).contains(&oldest));
    let mut wrong = Vec::new();
    for (name, holds) in [("register_id", &is_id as &dyn Fn(&str) -> bool), ("oldest_reader", &is_format)] {
        if !fact(file, name)?.is_some_and(|text| holds(&text)) {
            wrong.push(name.to_owned());
        }
    }
    Ok(wrong)
}

/// What a fact says; none where it is missing or no text.
fn fact(file: &Connection, name: &str) -> Result<Option<String>, Failure> {
    let mut statement = file.prepare(include_str!("fact.sql"))?;
    let found: Option<Value> = statement.query_row([name], |row| row.get(0)).optional()?;
    Ok(match found {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    })
}
