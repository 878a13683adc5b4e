//! A field's label and value as a person reads them.

use domain::date::Date;
use domain::record::{Column, Spec};
use serde_json::Value;
use words::{Key, Words};

/// The label of a field.
pub fn label(words: &Words, field: &str) -> String {
    Key::find(&format!("field-{field}")).map_or_else(|| field.replace('_', " "), |key| words.say(key))
}

/// The value of a field; none where it is empty.
pub fn value(words: &Words, spec: &Spec, field: &str, record: &Value) -> Option<String> {
    let column = spec.columns.iter().find(|column| column.name == field)?;
    said(words, column, record)
}

/// A column of a record in words, amounts in the record's currency; none where nothing is recorded.
pub fn said(words: &Words, column: &Column, record: &Value) -> Option<String> {
    let value = &record[column.name];
    match value.as_i64().filter(|_| column.name.ends_with("_pence")) {
        Some(pence) => Some(words.money(pence, record["currency"].as_str())),
        None => one(words, column, value),
    }
}

fn one(words: &Words, column: &Column, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) => {
            let said: Vec<String> = items.iter().filter_map(|item| one(words, column, item)).collect();
            Some(said.join(", "))
        }
        Value::String(text) => Some(word(words, column, text)),
        Value::Number(number) => number.as_i64().map(|number| words.number(number)),
        other => Some(other.to_string()),
    }
}

fn word(words: &Words, column: &Column, text: &str) -> String {
    if let Some(enumeration) = (column.enumeration)() {
        return words.enumeration(enumeration.name, text);
    }
    match Date::parse(text) {
        Some(date) if (column.schema)().to_string().contains("\"date\"") => words.date(date.0),
        _ => text.to_owned(),
    }
}
