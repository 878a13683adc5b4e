//! 515 texts that have broken programs, through every text field of every noun and back, byte for byte, or refused with
//! the field's name.

mod support;

use domain::field::Stored;
use domain::noun::Noun;
use domain::record::{Column, Spec};
use register::{Dates, Failure, FailureCode, record};
use serde_json::{Map, Value, json};
use support::Bench;

/// The texts: <https://github.com/minimaxir/big-list-of-naughty-strings>, MIT.
fn naughty() -> Vec<String> {
    let texts: Vec<String> =
        serde_json::from_str(include_str!("../../../tests/fixtures/naughty-strings/blns.json"))
            .expect("the list");
    assert_eq!(texts.len(), 515);
    texts
}

/// Whether a field holds text that a person is free to write: no enumeration, no link, no identifier with a rule.
fn is_free_text(column: &Column) -> bool {
    let schema = (column.schema)().to_string();
    let is_text = matches!(column.stored, Stored::Text | Stored::Json) && schema.contains("maxLength");
    is_text
        && column.link.is_none()
        && (column.enumeration)().is_none()
        && !schema.contains("pattern")
        && !schema.contains("edtf")
}

/// A draft that is sound: each field that must be given has a value of its type.
fn sound(spec: &Spec) -> Value {
    let mut draft = Map::new();
    for column in spec.columns.iter().filter(|column| !column.optional) {
        draft.insert(column.name.to_owned(), value_for(column));
    }
    Value::Object(draft)
}

fn value_for(column: &Column) -> Value {
    if let Some(table) = column.link {
        return reference(table).into();
    }
    if let Some(enumeration) = (column.enumeration)() {
        return enumeration.words[0].into();
    }
    let schema = (column.schema)();
    match schema["type"].as_str() {
        Some("integer") => schema["minimum"].clone(),
        Some("array") => json!([]),
        _ if schema["format"] == "date" || schema["format"] == "edtf" => "2026-11-21".into(),
        _ if column.name == "country" => "GB".into(),
        _ => "A text".into(),
    }
}

/// The first record of each table, as [`filled`] makes them.
fn reference(table: &str) -> String {
    Noun::of_table(table).expect("a noun").reference(1)
}

/// A register with one record of every noun, in the order in which a register is filled. Where a rule between fields asks
/// for one more, it is given.
fn filled() -> Bench {
    let mut bench = Bench::new();
    for &noun in Noun::ALL {
        let spec = noun.spec();
        let mut draft = sound(&spec);
        for _ in 0..4 {
            let Err(failure) = record::add(&mut bench.register, noun, &draft) else { break };
            for column in spec.columns.iter().filter(|column| names(&failure, column.name)) {
                draft[column.name] = value_for(column);
            }
        }
        assert_eq!(bench.list(noun).len(), 1, "{noun:?}: {draft}");
    }
    bench
}

fn value(column: &Column, text: &str) -> Value {
    if column.stored == Stored::Json { json!([text]) } else { text.into() }
}

/// Whether a failure is a refusal of this field, in words.
fn names(failure: &Failure, field: &str) -> bool {
    failure.fields.iter().any(|problem| problem.field.starts_with(field) && !problem.problem.is_empty())
}

/// Edits the first record of a noun; answers with what is shown then, or the refusal.
fn round(bench: &mut Bench, noun: Noun, draft: &Value) -> Result<Value, Failure> {
    let reference = noun.reference(1);
    record::edit(&mut bench.register, noun, &reference, draft)?;
    let reader = bench.register.reader(Dates::default())?;
    record::show(&reader, noun, &reference)
}

/// Every text field of a noun takes the text and gives it back, or refuses it by name; those that refuse it keep no
/// other from taking it. Answers with how many took it.
fn check(bench: &mut Bench, noun: Noun, columns: &[Column], text: &str) -> usize {
    let draft: Map<String, Value> =
        columns.iter().map(|column| (column.name.to_owned(), value(column, text))).collect();
    let (draft, shown) = match round(bench, noun, &draft.clone().into()) {
        Ok(shown) => (draft, shown),
        Err(failure) => {
            let left = without_refused(&draft, &failure, noun, text);
            let shown = round(bench, noun, &left.clone().into());
            (left, shown.unwrap_or_else(|failure| panic!("{noun:?}: {text:?}: {failure:?}")))
        }
    };
    for (field, given) in &draft {
        assert_eq!(shown[field], *given, "{noun:?}.{field}");
    }
    draft.len()
}

/// The draft without the fields that were refused; every refusal must be of a field that was given.
fn without_refused(
    draft: &Map<String, Value>,
    failure: &Failure,
    noun: Noun,
    text: &str,
) -> Map<String, Value> {
    assert_eq!(failure.code, FailureCode::InvalidInput, "{noun:?}: {text:?}: {failure:?}");
    for problem in &failure.fields {
        let field = problem.field.split('[').next().unwrap_or_default();
        assert!(draft.contains_key(field) && !problem.problem.is_empty(), "{noun:?}: {text:?}: {failure:?}");
    }
    assert!(!failure.fields.is_empty(), "{noun:?}: {text:?}: {failure:?}");
    let left = draft.iter().filter(|(field, _)| !names(failure, field));
    left.map(|(field, value)| (field.clone(), value.clone())).collect()
}

#[test]
fn every_text_field_gives_back_what_it_took_or_says_why_not() {
    let mut bench = filled();
    let texts = naughty();
    let (mut fields, mut taken) = (0, 0);
    for &noun in Noun::ALL {
        let mut columns = noun.spec().columns;
        columns.retain(is_free_text);
        fields += columns.len();
        for text in texts.iter().filter(|_| !columns.is_empty()) {
            taken += check(&mut bench, noun, &columns, text);
        }
    }
    assert!(fields > 60, "{fields}");
    // Four of five are ordinary lines; what is refused is empty, too long, a control character or like a person's number.
    assert!(taken * 5 > fields * texts.len() * 4, "{taken} of {}", fields * texts.len());
    let verdict = bench.register.verify().expect("a verdict");
    assert!(verdict.breaches.is_empty(), "{:?}", verdict.breaches.first());
}

#[test]
fn every_text_field_of_every_list_does_so_too() {
    let mut bench = filled();
    let texts = naughty();
    let mut fields = 0;
    for &noun in Noun::ALL {
        for part in noun.spec().parts {
            let spec = (part.spec)();
            let mut columns = spec.columns.clone();
            columns.retain(is_free_text);
            fields += columns.len();
            let base = item(&mut bench, noun, part.key, &spec);
            let mut list = List { noun, key: part.key, base, columns };
            let has_text = !list.columns.is_empty();
            for text in texts.iter().filter(|_| has_text) {
                let id = list.check(&mut bench, text);
                list.base["id"] = id;
            }
        }
    }
    assert!(fields > 15, "{fields}");
}

/// An item of a list that is taken. Where a rule between its fields asks for one more, it is given.
fn item(bench: &mut Bench, noun: Noun, key: &str, spec: &Spec) -> Value {
    let mut item = sound(spec);
    for _ in 0..4 {
        let Err(failure) = round(bench, noun, &json!({ key: [item] })) else { break };
        let asked = |column: &&Column| names(&failure, &format!("{key}[0].{}", column.name));
        for column in spec.columns.iter().filter(asked) {
            item[column.name] = value_for(column);
        }
    }
    item
}

/// A list inside a record.
struct List {
    noun: Noun,
    key: &'static str,
    base: Value,
    columns: Vec<Column>,
}

impl List {
    fn draft(&self, columns: &[&Column], text: &str) -> Value {
        let mut item = self.base.clone();
        for column in columns {
            item[column.name] = value(column, text);
        }
        json!({ self.key: [item] })
    }

    fn check(&self, bench: &mut Bench, text: &str) -> Value {
        let all: Vec<&Column> = self.columns.iter().collect();
        let failure = match round(bench, self.noun, &self.draft(&all, text)) {
            Ok(shown) => return self.compare(&shown, &all, text),
            Err(failure) => failure,
        };
        let field = |column: &Column| format!("{}[0].{}", self.key, column.name);
        let kind = (failure.code, failure.fields.is_empty());
        assert_eq!(
            kind,
            (FailureCode::InvalidInput, false),
            "{:?}.{}: {text:?}: {failure:?}",
            self.noun,
            self.key
        );
        for problem in &failure.fields {
            let known = self.columns.iter().any(|column| problem.field.starts_with(&field(column)));
            assert!(known, "{:?}.{}: {text:?}: {failure:?}", self.noun, self.key);
        }
        let left: Vec<&Column> = all.into_iter().filter(|column| !names(&failure, &field(column))).collect();
        match round(bench, self.noun, &self.draft(&left, text)) {
            Ok(shown) => self.compare(&shown, &left, text),
            Err(failure) => panic!("{:?}.{}: {text:?}: {failure:?}", self.noun, self.key),
        }
    }

    /// Answers with the item's id, so that the same row can take the next text.
    fn compare(&self, shown: &Value, columns: &[&Column], text: &str) -> Value {
        for column in columns {
            assert_eq!(shown[self.key][0][column.name], value(column, text), "{:?}.{}", self.noun, self.key);
        }
        shown[self.key][0]["id"].clone()
    }
}

#[test]
fn control_characters_are_refused_with_the_field_and_the_place() {
    let mut bench = filled();
    for control in ['\0', '\u{1b}', '\u{7f}', '\u{85}', '\r'] {
        let draft = json!({ "note": format!("ab{control}c") });
        let failure =
            record::edit(&mut bench.register, Noun::Supplier, "S-0001", &draft).expect_err("refused");
        assert_eq!(failure.fields[0].field, "note");
        assert!(failure.fields[0].problem.contains(&format!("U+{:04X}", u32::from(control))), "{failure:?}");
        assert!(failure.fields[0].problem.contains('3'), "its place: {failure:?}");
    }
}

#[test]
fn identifiers_and_names_of_who_asks_are_never_part_of_a_statement() {
    let mut bench = filled();
    for text in naughty() {
        let shown = bench
            .register
            .reader(Dates::default())
            .and_then(|reader| record::show(&reader, Noun::Organisation, &text));
        assert!(shown.is_err(), "{text:?} names nothing");
    }
    assert_eq!(bench.list(Noun::Organisation).len(), 1);
}
