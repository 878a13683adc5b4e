//! One record as a person reads it: what is recorded, what follows from it, and what is not recorded.

use super::{column, list};
use crate::table;
use domain::contract::ActKind;
use domain::date::Date;
use domain::noun::Noun;
use domain::record::Spec;
use register::history::Phrases;
use register::{Failure, Reader};
use serde_json::Value;
use words::{Key, Words, args, key};

/// The text of a record; references with the names of what they refer to.
pub fn text(words: &Words, reader: &Reader<'_>, noun: Noun, record: &Value) -> Result<String, Failure> {
    let mut phrases = Phrases::new(reader);
    let spec = noun.spec();
    let mut facts =
        vec![(words.say(key::CLI_COLUMN_REF), record["ref"].as_str().unwrap_or_default().to_owned())];
    let retired = list::retired(words, record);
    if !retired.is_empty() {
        facts.push((words.say(key::CLI_COLUMN_RETIRED), retired));
    }
    let missing = fields(words, &mut phrases, &spec, record, &mut facts)?;
    for part in &spec.parts {
        let item = (part.spec)();
        for (index, value) in record[part.key].as_array().into_iter().flatten().enumerate() {
            let list = column::label(words, part.key);
            let heading = words.with(key::CLI_ITEM, args![list = list, number = index + 1]);
            facts.push((heading, one_line(words, &mut phrases, &item, value)?));
        }
    }
    follows(words, &record["derived"], &mut facts);
    let mut text = table::facts(&facts);
    if !missing.is_empty() {
        let said = words.with(key::CLI_NOT_RECORDED, args![fields = missing.join(", ")]);
        text.push_str(&table::paragraph(&said));
    }
    Ok(text)
}

/// Adds what is recorded; answers with the labels of what is not.
fn fields(
    words: &Words,
    phrases: &mut Phrases<'_>,
    spec: &Spec,
    record: &Value,
    facts: &mut Vec<(String, String)>,
) -> Result<Vec<String>, Failure> {
    let mut missing = Vec::new();
    for column in &spec.columns {
        let label = column::label(words, column.name);
        match phrases.field(column, record)? {
            Some(value) => facts.push((label, value)),
            None => missing.push(label),
        }
    }
    Ok(missing)
}

fn one_line(words: &Words, phrases: &mut Phrases<'_>, spec: &Spec, item: &Value) -> Result<String, Failure> {
    let mut facts = Vec::new();
    fields(words, phrases, spec, item, &mut facts)?;
    let said = facts
        .into_iter()
        .map(|(label, value)| words.with(key::CLI_FIELD_PROBLEM, args![field = label, problem = value]));
    Ok(said.collect::<Vec<_>>().join("; "))
}

/// What follows from the record.
fn follows(words: &Words, derived: &Value, facts: &mut Vec<(String, String)>) {
    let mut add = |key: Key, value: String| facts.push((words.say(key), value));
    let word = |name: &str| derived[name].as_str();
    if let Some(status) = word("status") {
        add(key::CLI_COLUMN_STATUS, words.enumeration("contract-status", status));
    }
    if let Some(end) = word("current_end") {
        add(key::CLI_COLUMN_CURRENT_END, date(words, end));
    }
    for act in derived["act_dates"].as_array().into_iter().flatten() {
        let text = |name: &str| act[name].as_str().unwrap_or_default();
        let kind = words.enumeration("act-kind", text("kind"));
        let overdue = act["days_left"].as_i64().is_some_and(|days| days < 0);
        let decided = derived["decided_on"].as_str().filter(|_| text("kind") == ActKind::Decide.word());
        let key = if overdue { key::CLI_NEXT_DATE_PASSED } else { key::CLI_NEXT_DATE };
        let on = date(words, text("on"));
        let said = match decided {
            Some(decided) => {
                let decided = words.with(key::VIEWS_ACT_DECIDED, args![on = date(words, decided)]);
                words.with(key::CLI_NEXT_DATE_DECIDED, args![date = on, kind = kind, decided = decided])
            }
            None => words.with(key, args![date = on, kind = kind]),
        };
        add(key::CLI_COLUMN_NEXT, said);
    }
    if let Some(quality) = derived["quality"].as_i64() {
        add(key::CLI_COLUMN_QUALITY, words.number(quality));
    }
    if let Some(freshness) = word("freshness") {
        add(key::CLI_COLUMN_FRESHNESS, words.enumeration("evidence-freshness", freshness));
    }
    if let (Some(present), Some(of)) = (derived["present"].as_i64(), derived["of"].as_i64()) {
        add(key::CLI_COLUMN_PRESENT, words.with(key::CLI_PRESENT, args![present = present, of = of]));
    }
}

fn date(words: &Words, text: &str) -> String {
    Date::parse(text).map_or_else(|| text.to_owned(), |date| words.date(date.0))
}
