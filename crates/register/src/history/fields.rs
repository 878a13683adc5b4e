//! A stored field in words.

use super::names::Names;
use crate::failure::{Failure, words};
use crate::trail::REDACTED;
use domain::date::{Date, Period};
use domain::field::Stored;
use domain::noun::Noun;
use domain::record::Column;
use domain::when::When;
use serde_json::Value;
use words::{Key, Words, args, key};

/// What a field is called.
pub(crate) fn label(name: &str) -> String {
    Key::find(&format!("field-{name}")).map_or_else(|| name.replace('_', " "), |key| words().say(key))
}

/// A value as a person reads it, an amount in the currency of its row; none where nothing is recorded.
pub(super) fn value(
    names: &mut Names<'_>,
    column: &Column,
    value: &Value,
    currency: Option<&str>,
) -> Result<Option<String>, Failure> {
    let is_money = column.name.ends_with("_pence");
    match value {
        Value::String(text) if text == REDACTED => Ok(Some(words().say(key::HISTORY_REDACTED))),
        Value::String(text) if column.stored == Stored::Json => list(names, column, text),
        Value::String(text) => one(names, column, text),
        Value::Number(number) => Ok(number
            .as_i64()
            .map(|number| if is_money { words().money(number, currency) } else { words().number(number) })),
        _ => Ok(None),
    }
}

fn list(names: &mut Names<'_>, column: &Column, text: &str) -> Result<Option<String>, Failure> {
    let items: Vec<String> = serde_json::from_str(text)?;
    let said: Result<Vec<Option<String>>, Failure> =
        items.iter().map(|item| one(names, column, item)).collect();
    let said: Vec<String> = said?.into_iter().flatten().collect();
    Ok((!said.is_empty()).then(|| words().list(&said)))
}

/// A word of an enumeration, a reference, a date, a length of time, a country, or just text.
fn one(names: &mut Names<'_>, column: &Column, text: &str) -> Result<Option<String>, Failure> {
    if let Some(enumeration) = (column.enumeration)() {
        return Ok((text != "unknown").then(|| answer(enumeration.name, text)));
    }
    if let Some(noun) = column.link.and_then(Noun::of_table) {
        return names.record(noun, text).map(Some);
    }
    let schema = (column.schema)().to_string();
    Ok(Some(in_words(&schema, text).unwrap_or_else(|| text.to_owned())))
}

pub(super) fn in_words(schema: &str, text: &str) -> Option<String> {
    if schema.contains(r#""format":"edtf""#) {
        return When::read(text).ok().map(|when| words::when::said(Some(&when), words()));
    }
    if schema.contains(r#""format":"date""#) {
        return Date::parse(text).map(|date| words().date(date.0));
    }
    if schema.contains(r#""title":"country""#) {
        return Words::enumeration_key("country", &text.to_lowercase()).map(|key| words().say(key));
    }
    schema.contains("P6M").then(|| Period::parse(text).map(period)).flatten()
}

/// "6 months", "2 months and 15 days"; whole years from two on, "6 years".
pub(crate) fn period(period: Period) -> String {
    let length = match period.months {
        0 => None,
        months if months >= 24 && months % 12 == 0 => {
            Some(words().with(key::VIEWS_YEARS, args![count = months / 12]))
        }
        months => Some(words().with(key::VIEWS_MONTHS, args![count = months])),
    };
    let days = (period.days > 0).then(|| words().with(key::VIEWS_DAYS, args![count = period.days]));
    words().list(&length.into_iter().chain(days).collect::<Vec<_>>())
}

/// The phrase of a word as an answer standing by itself: it begins with a capital.
pub(crate) fn answer(enumeration: &str, word: &str) -> String {
    let phrase =
        Words::enumeration_key(enumeration, word).map_or_else(|| word.to_owned(), |key| words().say(key));
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
