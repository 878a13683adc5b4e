//! A clause in words: in a cell of the list, in a sentence, and question by question.

use crate::reader::Found;
use crate::view::{ClausePart, ClauseView};
use domain::clause::{Clause, Shortfall, quality};
use domain::date::Date;
use domain::noun::Noun;
use domain::record::{Column, Record};
use domain::vocabulary::LimitUnit;
use domain::vocabulary::Trigger;
use domain::word::Word;
use serde_json::Value;
use words::{Key, Words, key};

/// What a cell says of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// What starts its clock.
    pub trigger: Trigger,
    /// How long; none where it names no time.
    pub limit: Option<(i64, LimitUnit)>,
    /// Whether its words are kept.
    pub worded: bool,
}

impl Spoken {
    fn of(clause: &Clause) -> Self {
        let limit = clause.limit.map(|limit| limit.get()).zip(clause.unit);
        Self { trigger: clause.trigger, limit, worded: clause.wording.is_some() }
    }
}

/// The fields of a clause that a person reads, in the order in which they are read.
const QUESTIONS: [&str; 24] = [
    "trigger",
    "limit",
    "unit",
    "business_opens",
    "business_closes",
    "calendar",
    "channel",
    "addressee",
    "named_contact",
    "round_the_clock",
    "contents_listed",
    "acknowledge_within_hours",
    "deemed_receipt_days",
    "initial_hours",
    "update_hours",
    "full_report_days",
    "affected_list_days",
    "flow_down_hours",
    "costs",
    "exercised_on",
    "exercise_note",
    "clause_reference",
    "wording",
    "note",
];

/// A clause as a cell of the list: "24 clock hours from awareness".
#[must_use]
pub fn cell(clause: Option<&Spoken>) -> String {
    terms(clause, english())
}

/// A clause in full.
#[must_use]
pub fn view(found: Option<&Found<Clause>>, as_at: Date) -> ClauseView {
    let clause = found.map(|found| &found.record);
    ClauseView {
        id: found.map(|found| found.id.clone()),
        quality: quality(clause, as_at).step,
        sentence: sentence(clause, as_at),
        parts: parts(clause, english()),
    }
}

fn english() -> &'static Words {
    crate::failure::words()
}

/// What a clause says, what that is worth and what it lacks of more.
#[must_use]
pub fn sentence(clause: Option<&Clause>, as_at: Date) -> String {
    let words = english();
    if clause.is_none() {
        return words.say(key::CLAUSE_NONE);
    }
    let quality = quality(clause, as_at);
    let terms = terms(clause.map(Spoken::of).as_ref(), words);
    let step = i64::from(quality.step);
    if quality.shortfalls.is_empty() {
        return words.with(key::CLAUSE_FULL, &[("terms", terms.as_str().into()), ("step", step.into())]);
    }
    let missing: Vec<String> =
        quality.shortfalls.iter().map(|shortfall| missing(*shortfall, words)).collect();
    let list = words.list(&missing);
    words.with(
        key::CLAUSE_LACKING,
        &[("terms", terms.as_str().into()), ("step", step.into()), ("list", list.as_str().into())],
    )
}

fn missing(shortfall: Shortfall, words: &Words) -> String {
    words.enumeration("clause-shortfall", shortfall.key())
}

/// How long, from when.
fn terms(clause: Option<&Spoken>, words: &Words) -> String {
    let Some(clause) = clause else { return words.say(key::CLAUSE_CELL_UNKNOWN) };
    match clause.limit {
        Some((limit, unit)) => {
            let limit = said("clause-limit", unit.word(), &[("limit", limit.into())], words);
            let trigger = said("clause-from", clause.trigger.word(), &[], words);
            words.with(key::CLAUSE_TIMED, &[("limit", limit.into()), ("trigger", trigger.into())])
        }
        None if clause.trigger == Trigger::Unknown && !clause.worded => words.say(key::CLAUSE_CELL_UNKNOWN),
        None => words.say(key::CLAUSE_NO_NUMBER),
    }
}

/// The phrase of a word; the word itself where the catalogue has none, which a test rules out.
fn said(kind: &str, word: &str, arguments: &[(&str, words::Value<'_>)], words: &Words) -> String {
    found(kind, word).map_or_else(|| word.to_owned(), |key| words.with(key, arguments))
}

fn found(kind: &str, word: &str) -> Option<Key> {
    Key::find(&format!("{kind}-{word}"))
}

fn parts(clause: Option<&Clause>, words: &Words) -> Vec<ClausePart> {
    let record = clause.map_or(Value::Null, Record::to_json);
    let columns = Clause::spec().columns;
    let column = |field: &str| columns.iter().find(|column| column.name == field);
    QUESTIONS
        .iter()
        .map(|field| ClausePart {
            field: (*field).to_owned(),
            label: crate::form::label(Noun::Clause.table(), field),
            answer: column(field).and_then(|column| answer(column, &record[*field], words)),
        })
        .collect()
}

/// One answer in words; none where it is not known.
fn answer(column: &Column, value: &Value, words: &Words) -> Option<String> {
    match ((column.enumeration)(), value) {
        (_, Value::Null) => None,
        (Some(_), Value::String(word)) if word == "unknown" => None,
        (Some(enumeration), Value::String(word)) => Some(crate::history::answer(enumeration.name, word)),
        (None, Value::String(text)) => Some(date(text, words).unwrap_or_else(|| text.clone())),
        (_, Value::Number(number)) => number.as_i64().map(|number| words.number(number)),
        _ => None,
    }
}

/// A date of the calendar as people write it.
fn date(text: &str, words: &Words) -> Option<String> {
    chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|date| words.date(date))
}
