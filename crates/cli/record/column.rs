//! A field's label and value as a person reads them.

use domain::record::Spec;
use register::Failure;
use register::history::Phrases;
use serde_json::Value;
use words::{Key, Words};

/// The label of a field.
pub fn label(words: &Words, field: &str) -> String {
    Key::find(&format!("field-{field}")).map_or_else(|| field.replace('_', " "), |key| words.say(key))
}

/// The value of a field; none where it is empty.
pub fn value(
    phrases: &mut Phrases<'_>,
    spec: &Spec,
    field: &str,
    record: &Value,
) -> Result<Option<String>, Failure> {
    let Some(column) = spec.columns.iter().find(|column| column.name == field) else { return Ok(None) };
    phrases.field(column, record)
}
