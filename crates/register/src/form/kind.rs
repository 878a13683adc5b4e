//! How a field is answered, told from its record type.

use crate::view::{FieldKind, Named};
use domain::field::Stored;
use domain::record::Column;
use serde_json::Value;
use words::{Key, Words};

/// The word of an answer that nobody has given.
pub const UNKNOWN: &str = "unknown";

/// What a form must know of a field.
pub struct Question {
    /// The field.
    pub column: Column,
    /// How it is answered.
    pub kind: FieldKind,
    /// Whether no answer and the word `unknown` say the same.
    pub blank_is_unknown: bool,
    /// The most characters of a text.
    pub longest: Option<u32>,
}

impl Question {
    /// The question of a field.
    #[must_use]
    pub fn of(column: Column) -> Self {
        let schema = (column.schema)();
        let inner = inner(&schema);
        let kind = kind(&column, inner);
        let single = matches!(kind, FieldKind::Choice | FieldKind::Answer);
        let longest = inner["maxLength"].as_u64().and_then(|most| u32::try_from(most).ok());
        let longest = longest.filter(|_| kind_is_text(kind));
        Self { column, kind, blank_is_unknown: single && column.optional, longest }
    }

    /// What can be chosen, in the order in which people read it.
    #[must_use]
    pub fn choices(&self) -> Vec<Named> {
        if matches!(self.kind, FieldKind::Country | FieldKind::Countries) {
            return countries();
        }
        let Some(enumeration) = (self.column.enumeration)() else { return Vec::new() };
        let offered = enumeration.words.iter().filter(|word| !self.blank_is_unknown || **word != UNKNOWN);
        let named = offered.map(|word| Named {
            word: (*word).to_owned(),
            text: crate::history::answer(enumeration.name, word),
        });
        named.collect()
    }
}

/// The schema of one value, without what says that it may be left out or that there may be several.
fn inner(schema: &Value) -> &Value {
    let given = schema["anyOf"].get(0).unwrap_or(schema);
    given.get("items").unwrap_or(given)
}

fn kind(column: &Column, inner: &Value) -> FieldKind {
    let several = column.stored == Stored::Json;
    let one_or = |one, many| if several { many } else { one };
    if column.link.is_some() {
        return one_or(FieldKind::Link, FieldKind::Links);
    }
    if let Some(enumeration) = (column.enumeration)() {
        let one = if enumeration.name == "answer" { FieldKind::Answer } else { FieldKind::Choice };
        return one_or(one, FieldKind::Choices);
    }
    if inner["title"] == "country" {
        return one_or(FieldKind::Country, FieldKind::Countries);
    }
    if column.stored == Stored::Integer {
        return if column.name.ends_with("_pence") { FieldKind::Money } else { FieldKind::Number };
    }
    let pattern = inner["pattern"].as_str().unwrap_or_default();
    let long = inner["maxLength"].as_u64().is_some_and(|most| most > 300);
    match (several, inner["format"].as_str()) {
        (true, _) => FieldKind::Lines,
        (_, Some("date")) => FieldKind::Date,
        (_, Some("edtf")) => FieldKind::When,
        _ if pattern.starts_with("^P") => FieldKind::Period,
        _ if pattern.starts_with("^([01]") => FieldKind::Time,
        _ if long => FieldKind::LongText,
        _ => FieldKind::Text,
    }
}

fn kind_is_text(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Text | FieldKind::LongText | FieldKind::Lines)
}

/// Every country that the register takes, by name.
fn countries() -> Vec<Named> {
    let mut all: Vec<Named> = words::keys()
        .iter()
        .filter_map(|key| Some((key.id().strip_prefix("word-country-")?, *key)))
        .map(|(code, key)| Named { word: code.to_uppercase(), text: said(key) })
        .collect();
    all.sort_by(|one, other| one.text.cmp(&other.text));
    all
}

/// The name of a country's code; the code where no name is known.
pub fn country(code: &str) -> String {
    Words::enumeration_key("country", &code.to_lowercase()).map_or_else(|| code.to_owned(), said)
}

fn said(key: Key) -> String {
    crate::failure::words().say(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::noun::Noun;

    fn kind_of(noun: Noun, place: &str) -> FieldKind {
        let spec = noun.spec();
        let columns = match place.split_once('.') {
            None => spec.columns,
            Some((key, _)) => {
                let part = spec.parts.iter().find(|part| part.key == key).expect("a list");
                (part.spec)().columns
            }
        };
        let name = place.rsplit('.').next().unwrap_or_default();
        Question::of(*columns.iter().find(|column| column.name == name).expect("a field")).kind
    }

    #[test]
    fn a_field_is_asked_as_its_type_says() {
        for (noun, place, kind) in [
            (Noun::Contract, "title", FieldKind::Text),
            (Noun::Contract, "service", FieldKind::LongText),
            (Noun::Processing, "purposes", FieldKind::Lines),
            (Noun::Contract, "cpv", FieldKind::Lines),
            (Noun::Contract, "criticality", FieldKind::Number),
            (Noun::Contract, "value_ex_vat_pence", FieldKind::Money),
            (Noun::Contract, "start", FieldKind::Date),
            (Noun::Contract, "renewal_term", FieldKind::Period),
            (Noun::Clause, "business_opens", FieldKind::Time),
            (Noun::Incident, "events.when", FieldKind::When),
            (Noun::BreachNotice, "received_on", FieldKind::When),
            (Noun::Contract, "regime", FieldKind::Choice),
            (Noun::Clause, "calendar", FieldKind::Choice),
            (Noun::Contract, "required_certificates", FieldKind::Choices),
            (Noun::Contract, "personal_data", FieldKind::Answer),
            (Noun::Contract, "supplier", FieldKind::Link),
            (Noun::Evidence, "contracts", FieldKind::Links),
            (Noun::Organisation, "country", FieldKind::Country),
            (Noun::Chain, "hosting_countries", FieldKind::Countries),
            (Noun::Organisation, "lei", FieldKind::Text),
            (Noun::Processing, "transfers.country", FieldKind::Country),
            (Noun::Processing, "retention_rules.period", FieldKind::Period),
        ] {
            assert_eq!(kind_of(noun, place), kind, "{noun:?}.{place}");
        }
    }

    #[test]
    fn unknown_is_offered_only_where_it_is_not_what_no_answer_says() {
        let offers = |noun: Noun, name: &str| {
            let column = *noun.spec().columns.iter().find(|column| column.name == name).expect("a field");
            Question::of(column).choices().iter().any(|choice| choice.word == UNKNOWN)
        };
        assert!(!offers(Noun::Contract, "personal_data"));
        assert!(!offers(Noun::Contract, "regime"));
        assert!(offers(Noun::Chain, "kind"), "that the chain is not known is what the record says");
    }
}
