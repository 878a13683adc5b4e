//! A stored value as an answer of a form.

use super::kind::{self, Question, UNKNOWN};
use crate::failure::{Failure, words};
use crate::history::Phrases;
use crate::view::{FieldKind, FormValue, LinkedValue};
use domain::date::{Date, Period};
use domain::noun::Noun;
use serde_json::Value;

/// The answer of a record in draft form (links as ids) to a question.
pub fn answer(
    phrases: &mut Phrases<'_>,
    question: &Question,
    record: &Value,
    currency: Option<&str>,
) -> Result<FormValue, Failure> {
    match &record[question.column.name] {
        Value::Array(items) => {
            let list: Result<Vec<_>, Failure> =
                items.iter().filter_map(Value::as_str).map(|item| entry(phrases, question, item)).collect();
            Ok(FormValue { list: list?, ..FormValue::default() })
        }
        Value::String(word) if question.blank_is_unknown && word == UNKNOWN => Ok(FormValue::default()),
        Value::String(text) => {
            let shown = said(phrases, question, text)?;
            Ok(FormValue { text: Some(text.clone()), list: Vec::new(), shown })
        }
        Value::Number(number) => Ok(number
            .as_i64()
            .map_or_else(FormValue::default, |number| of_number(question.kind, number, currency))),
        _ => Ok(FormValue::default()),
    }
}

fn of_number(kind: FieldKind, number: i64, currency: Option<&str>) -> FormValue {
    let (text, shown) = match kind {
        FieldKind::Money => (pounds(number), Some(words().money(number, currency))),
        _ => (number.to_string(), (number.abs() >= 1_000).then(|| words().number(number))),
    };
    FormValue { text: Some(text), list: Vec::new(), shown }
}

/// Pence as pounds, as a person would type them: "1234" or "1234.50".
pub fn pounds(pence: i64) -> String {
    match pence % 100 {
        0 => (pence / 100).to_string(),
        rest => format!("{}.{rest:02}", pence / 100),
    }
}

fn entry(phrases: &mut Phrases<'_>, question: &Question, item: &str) -> Result<LinkedValue, Failure> {
    let text = said(phrases, question, item)?.unwrap_or_else(|| item.to_owned());
    Ok(LinkedValue { value: item.to_owned(), text })
}

/// How a text reads where that differs from what is stored.
fn said(phrases: &mut Phrases<'_>, question: &Question, text: &str) -> Result<Option<String>, Failure> {
    if let Some(enumeration) = (question.column.enumeration)() {
        return Ok(Some(crate::history::answer(enumeration.name, text)));
    }
    if let Some(noun) = question.column.link.and_then(Noun::of_table) {
        return phrases.record(noun, text).map(Some);
    }
    Ok(match question.kind {
        FieldKind::Date => Date::parse(text).map(|date| words().date(date.0)),
        FieldKind::When => super::understand::when_shown(text),
        FieldKind::Period => Period::parse(text).map(crate::history::period),
        FieldKind::Country | FieldKind::Countries => Some(kind::country(text)),
        _ => None,
    })
}
