//! Drafts of any noun, made from the JSON Schema that the program prints: every field is filled.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Where texts come from.
pub trait Texts {
    /// A line of at most 300 characters.
    fn line(&mut self) -> String;
    /// A note of at most 20,000 characters, on several lines.
    fn note(&mut self) -> String;
}

/// Identifiers, which have a shape of their own.
const IDENTIFIERS: [(&str, &str); 16] = [
    ("country", "GB"),
    ("email", "desk@example.org"),
    ("telephone", "+44 29 2000 0000"),
    ("cpv", "90721600"),
    ("currency", "GBP"),
    ("ocid", "ocds-h6vhtk-012345"),
    ("ods-code", "RQF"),
    ("sha-256", "0000000000000000000000000000000000000000000000000000000000000000"),
    ("charity-number", "123456"),
    ("companies-house-number", "01234567"),
    ("duns", "123456789"),
    ("ico-registration", "ZA123456"),
    ("lei", "5493001KJTIIGC8Y1R12"),
    ("ppon", "PYHT-5943-VXGV"),
    ("vat-number", "GB123456782"),
    ("dspt-ods-code", "RQF"),
];

/// Fields by which a record would hang under itself.
const UPWARD: [&str; 3] = ["parent", "ultimate_parent", "under"];

/// A draft of a schema; `known` holds a reference for each noun that has one.
pub fn draft(schema: &Value, known: &BTreeMap<String, String>, texts: &mut dyn Texts) -> Value {
    let mut draft = Map::new();
    let no_fields = Map::new();
    for (name, field) in schema["properties"].as_object().unwrap_or(&no_fields) {
        if let Some(value) = value(name, field, known, texts) {
            draft.insert(name.clone(), value);
        }
    }
    Value::Object(draft)
}

fn value(
    name: &str,
    field: &Value,
    known: &BTreeMap<String, String>,
    texts: &mut dyn Texts,
) -> Option<Value> {
    if UPWARD.contains(&name) {
        return None;
    }
    let own = field["anyOf"].as_array().and_then(|all| all.iter().find(|one| one["type"] != "null"));
    let field = own.unwrap_or(field);
    match field["type"].as_str()? {
        "array" => value(name, &field["items"], known, texts).map(|one| json!([one])),
        "object" => Some(draft(field, known, texts)),
        "integer" => Some(json!(field["minimum"].as_i64()?.max(3).min(field["maximum"].as_i64()?))),
        "string" => string(name, field, known, texts).map(Value::from),
        other => panic!("{name}: {other}"),
    }
}

fn string(
    name: &str,
    field: &Value,
    known: &BTreeMap<String, String>,
    texts: &mut dyn Texts,
) -> Option<String> {
    if let Some(words) = field["enum"].as_array() {
        return words.iter().filter_map(Value::as_str).find(|word| *word != "unknown").map(str::to_owned);
    }
    if let Some(title) = field["title"].as_str() {
        let known = IDENTIFIERS.iter().find(|(kind, _)| *kind == title);
        return known.map(|(_, identifier)| (*identifier).to_owned());
    }
    match (field["format"].as_str(), field["pattern"].as_str(), field["maxLength"].as_u64()) {
        (Some(_), _, _) => Some("2026-11-20".to_owned()),
        (_, Some(pattern), _) if pattern.starts_with("^P") => Some("P6M".to_owned()),
        (_, Some(_), _) => Some(if name.ends_with("closes") { "17:00" } else { "09:00" }.to_owned()),
        (_, _, Some(300)) => Some(texts.line()),
        (_, _, Some(_)) => Some(texts.note()),
        _ => link(name, field, known),
    }
}

/// The reference of the noun that a field names, or of an organisation.
fn link(name: &str, field: &Value, known: &BTreeMap<String, String>) -> Option<String> {
    let described = field["description"].as_str().and_then(|words| words.strip_prefix("a reference to "));
    let noun = described.or_else(|| known.contains_key(name).then_some(name)).unwrap_or("organisation");
    known.get(noun).cloned()
}
