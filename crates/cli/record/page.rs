//! One record as a person reads it: what is recorded, what follows from it, and what is not recorded.

use super::{column, list};
use crate::table;
use domain::noun::Noun;
use domain::record::Spec;
use serde_json::Value;
use words::{Words, args, key};

/// The text of a record.
pub fn text(words: &Words, noun: Noun, record: &Value) -> String {
    let spec = noun.spec();
    let mut facts = vec![(words.say(key::CLI_COLUMN_REF), plain(&record["ref"]))];
    let retired = list::retired(words, record);
    if !retired.is_empty() {
        facts.push((words.say(key::CLI_COLUMN_RETIRED), retired));
    }
    let missing = fields(words, &spec, record, &mut facts);
    for part in &spec.parts {
        let item = (part.spec)();
        for (index, value) in record[part.key].as_array().into_iter().flatten().enumerate() {
            let list = column::label(words, part.key);
            let heading = words.with(key::CLI_ITEM, args![list = list, number = index + 1]);
            facts.push((heading, one_line(words, &item, value)));
        }
    }
    follows(&record["derived"], "", &mut facts);
    let mut text = table::facts(&facts);
    if !missing.is_empty() {
        text.push_str(&words.with(key::CLI_NOT_RECORDED, args![fields = missing.join(", ")]));
    }
    text
}

/// Adds what is recorded; answers with the labels of what is not.
fn fields(words: &Words, spec: &Spec, record: &Value, facts: &mut Vec<(String, String)>) -> Vec<String> {
    let mut missing = Vec::new();
    for column in &spec.columns {
        let label = column::label(words, column.name);
        match column::said(words, column, &record[column.name]) {
            Some(value) => facts.push((label, value)),
            None => missing.push(label),
        }
    }
    missing
}

fn one_line(words: &Words, spec: &Spec, item: &Value) -> String {
    let mut facts = Vec::new();
    fields(words, spec, item, &mut facts);
    let said = facts
        .into_iter()
        .map(|(label, value)| words.with(key::CLI_FIELD_PROBLEM, args![field = label, problem = value]));
    said.collect::<Vec<_>>().join("; ")
}

/// What follows from the record, name by name as scripts read it.
fn follows(derived: &Value, at: &str, facts: &mut Vec<(String, String)>) {
    match derived {
        Value::Object(object) => {
            for (name, value) in object {
                let name = name.replace('_', " ");
                follows(value, &if at.is_empty() { name } else { format!("{at} {name}") }, facts);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| facts.push((at.to_owned(), joined(item)))),
        Value::Null => {}
        scalar => facts.push((at.to_owned(), plain(scalar))),
    }
}

fn joined(item: &Value) -> String {
    match item.as_object() {
        Some(object) => object.values().map(plain).collect::<Vec<_>>().join(", "),
        None => plain(item),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
