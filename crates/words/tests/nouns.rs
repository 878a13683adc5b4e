//! Every field of every noun has its label, and every word of every enumeration its phrase.

use domain::{
    noun::Noun,
    record::Spec,
    vocabulary::{ContractStatus, EvidenceFreshness, InterimControlKind, Marking, NoticeCode},
    word::Enumeration,
};
use words::{Key, Words};

/// A noun's own record type and those of the lists inside it.
fn specs() -> Vec<Spec> {
    let mut open: Vec<Spec> = Noun::ALL.iter().map(|noun| noun.spec()).collect();
    let mut found = Vec::new();
    while let Some(spec) = open.pop() {
        open.extend(spec.parts.iter().map(|part| (part.spec)()));
        found.push(spec);
    }
    found
}

/// What no field holds, because it is derived or belongs to a document.
const DERIVED: [Enumeration; 5] = [
    ContractStatus::ENUMERATION,
    EvidenceFreshness::ENUMERATION,
    InterimControlKind::ENUMERATION,
    Marking::ENUMERATION,
    NoticeCode::ENUMERATION,
];

fn missing_words(enumeration: Enumeration) -> Vec<String> {
    let lacks = |word: &&&str| Words::enumeration_key(enumeration.name, word).is_none();
    enumeration.words.iter().filter(lacks).map(|word| format!("word-{}-{word}", enumeration.name)).collect()
}

#[test]
fn every_field_has_its_label() {
    let mut missing = Vec::new();
    for spec in specs() {
        let names =
            spec.columns.iter().map(|column| column.name).chain(spec.parts.iter().map(|part| part.key));
        for name in names.filter(|name| Key::find(&format!("field-{name}")).is_none()) {
            missing.push(format!("field-{name} ({})", spec.table));
        }
    }
    assert!(missing.is_empty(), "no label: {missing:#?}");
}

#[test]
fn every_word_of_every_enumeration_has_its_phrase() {
    let of_fields = specs().into_iter().flat_map(|spec| {
        spec.columns.into_iter().filter_map(|column| (column.enumeration)()).collect::<Vec<_>>()
    });
    let missing: Vec<String> = of_fields.chain(DERIVED).flat_map(missing_words).collect();
    assert!(missing.is_empty(), "no phrase: {missing:#?}");
}

#[test]
fn the_walk_reaches_the_lists_inside_the_nouns() {
    let tables: Vec<&str> = specs().iter().map(|spec| spec.table).collect();
    for table in ["organisation", "data_item", "head_count", "article_28_term", "kpi_rating", "claim"] {
        assert!(tables.contains(&table), "{table}");
    }
}

#[test]
fn every_country_has_its_name() {
    let lacks = |code: &&str| Words::enumeration_key("country", &code.to_lowercase()).is_none();
    let missing: Vec<&str> = domain::identifier::COUNTRIES.into_iter().filter(lacks).collect();
    assert!(missing.is_empty(), "no name: {missing:?}");
}
