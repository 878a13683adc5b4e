//! A cell as a field of a draft.

mod money;

use super::columns::{Found, Known};
use super::told;
use crate::failure::words;
use crate::form::{Question, understood};
use crate::history::label;
use crate::view::FieldKind;
use domain::date::Date;
use domain::noun::Noun;
use domain::word::Word;
use exchange::table::value::{
    Answer, Order, Wrong, answer, day, is_open_ended, percent, says_nothing, whole,
};
use exchange::table::{Cell, guess};
use serde_json::Value;
use words::{args, key};

/// What a cell says.
#[derive(Default)]
pub(super) struct Said {
    /// The value of its field; null where it says nothing.
    pub value: Value,
    /// The field that it belongs to instead of its column's.
    pub instead: Option<&'static str>,
    /// A further field that follows from it, where the row says nothing of that itself.
    pub also: Option<(&'static str, Value)>,
    /// How it was read, where that is more or less than it says.
    pub note: Option<String>,
}

impl Said {
    fn plain(value: Value) -> Self {
        Self { value, ..Self::default() }
    }
}

/// What a cell says; null where it says nothing. A link is given as it is written: a reference, or a name.
///
/// # Errors
/// The sentence that says why it is not understood.
pub(super) fn of(
    found: &Found<'_>,
    known: &Known,
    column: &guess::Column,
    cell: &Cell,
    order: Order,
    today: Date,
) -> Result<Said, String> {
    if let Cell::Unreadable(fault) = cell {
        return Err(told::fault(fault));
    }
    let shown = cell.shown();
    let Some(question) = &known.question else {
        return Ok(if says_nothing(&shown) { nothing(&shown) } else { Said::plain(shown.into()) });
    };
    if says_nothing(&shown) && is_never_a_value(known, question) {
        return Ok(nothing(&shown));
    }
    if question.kind == FieldKind::Date && is_open_ended(&shown) && ends(found, known) {
        return Ok(open_ended(&shown));
    }
    if question.kind == FieldKind::Money {
        return money::of(found, known, cell, column.unit.unwrap_or(100));
    }
    match plain(known, question, column, cell, order, today) {
        Err(_) if says_nothing(&shown) => Ok(nothing(&shown)),
        read => read.map(Said::plain),
    }
}

/// Whether a word for nothing is no value of a field: "TBC" is no supplier, but it may be what a service is called.
fn is_never_a_value(known: &Known, question: &Question) -> bool {
    const IDENTIFIERS: [&str; 8] = [
        "legal_name",
        "companies_house_number",
        "charity_number",
        "vat_number",
        "ods_code",
        "duns",
        "lei",
        "ico_registration",
    ];
    let field = known.id.rsplit('.').next().unwrap_or_default();
    match question.kind {
        FieldKind::Link | FieldKind::Links | FieldKind::Lines | FieldKind::Money => true,
        _ => IDENTIFIERS.contains(&field),
    }
}

fn nothing(shown: &str) -> Said {
    let note = words().with(key::TABLE_CELL_READ_NOTHING, args![text = shown]);
    Said { note: Some(note), ..Said::default() }
}

/// Whether a field is the last day of what may roll on.
fn ends(found: &Found<'_>, known: &Known) -> bool {
    known.id == "end" && found.known("renewal").is_some()
}

fn open_ended(shown: &str) -> Said {
    let rolls = domain::vocabulary::Renewal::Rolls.word();
    let told = args![text = shown, field = label("renewal"), word = words().enumeration("renewal", rolls)];
    Said {
        also: Some(("renewal", rolls.into())),
        note: Some(words().with(key::TABLE_CELL_READ_OPEN_ENDED, told)),
        ..Said::default()
    }
}

/// A cell that says what its column is for.
fn plain(
    known: &Known,
    question: &Question,
    column: &guess::Column,
    cell: &Cell,
    order: Order,
    today: Date,
) -> Result<Value, String> {
    match question.kind {
        FieldKind::Date => day(cell, column.order.unwrap_or(order))
            .map(|day| Value::from(day.to_string()))
            .map_err(told::wrong),
        FieldKind::Number if known.id.ends_with("_percent") => {
            percent(cell).map(Value::from).map_err(told::wrong)
        }
        FieldKind::Number => whole(cell).map(Value::from).map_err(told::wrong),
        FieldKind::Answer => match answer(cell) {
            Ok(Answer::Yes) => Ok("yes".into()),
            Ok(Answer::No) => Ok("no".into()),
            Ok(Answer::Unknown) => Ok("unknown".into()),
            Err(Wrong::NotAnswer) => {
                word(question, &cell.shown()).map(Value::from).map_err(|_| told::wrong(Wrong::NotAnswer))
            }
            Err(other) => Err(told::wrong(other)),
        },
        FieldKind::Choice => choice(question, cell).map(Value::from),
        FieldKind::Choices => listed(&cell.shown(), |item| word(question, item)),
        FieldKind::Country => country(question, &cell.shown()).map(Value::from),
        FieldKind::Countries => listed(&cell.shown(), |item| country(question, item)),
        FieldKind::Lines => several(&cell.shown(), &[';', '\n'], |item| Ok(item.to_owned())),
        FieldKind::Link => Ok(link(question, &cell.shown()).into()),
        FieldKind::Links => several(&cell.shown(), &[';', ',', '\n'], |item| Ok(link(question, item))),
        FieldKind::Money | FieldKind::Period | FieldKind::Time | FieldKind::When => {
            let read = understood(question.kind, &cell.shown(), today);
            read.problem.map_or_else(|| Ok(read.value.map_or(Value::Null, Value::from)), Err)
        }
        FieldKind::Text => Ok(one_line(&cell.shown()).into()),
        FieldKind::LongText => Ok(cell.shown().into()),
    }
}

/// A text in one line: a cell may be broken where its column was narrow.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The most commas inside an item, and one.
const PIECES: usize = 4;

/// Items apart by semicolons, lines or commas. Some items have commas inside: the longest that is one is taken.
fn listed(text: &str, one: impl Fn(&str) -> Result<String, String>) -> Result<Value, String> {
    let mut items = Vec::new();
    for part in parts(text, &[';', '\n']) {
        let pieces: Vec<&str> = parts(part, &[',']).collect();
        let mut rest = pieces.as_slice();
        while let Some(first) = rest.first() {
            let longest = (2..=rest.len().min(PIECES)).rev();
            let found = longest.filter_map(|many| Some((many, one(&rest[..many].join(", ")).ok()?))).next();
            let (many, item) = found.map_or_else(|| one(first).map(|item| (1, item)), Ok)?;
            items.push(item);
            rest = &rest[many..];
        }
    }
    Ok(once_each(items))
}

fn several(
    text: &str,
    between: &[char],
    one: impl Fn(&str) -> Result<String, String>,
) -> Result<Value, String> {
    Ok(once_each(parts(text, between).map(one).collect::<Result<_, _>>()?))
}

fn parts<'a>(text: &'a str, between: &'a [char]) -> impl Iterator<Item = &'a str> {
    text.split(between).map(str::trim).filter(|item| !item.is_empty())
}

fn once_each(mut items: Vec<String>) -> Value {
    let mut seen = std::collections::BTreeSet::new();
    items.retain(|item| seen.insert(item.clone()));
    items.into()
}

fn folded(text: &str) -> String {
    text.to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The word of an enumeration, by itself or as people read it.
fn word(question: &Question, text: &str) -> Result<String, String> {
    if folded(text) == "unknown" || folded(text) == "not known" {
        return Ok("unknown".to_owned());
    }
    let choices = question.choices();
    let found = choices
        .iter()
        .find(|choice| folded(&choice.text) == folded(text) || folded(&choice.word) == folded(text));
    found.map(|choice| choice.word.clone()).ok_or_else(|| {
        let allowed: Vec<&str> = choices.iter().take(30).map(|choice| choice.text.as_str()).collect();
        words().with(key::TABLE_CELL_NOT_WORD, args![allowed = allowed.join("; ")])
    })
}

/// A word of an enumeration; of one that has yes and no also what people write for them.
fn choice(question: &Question, cell: &Cell) -> Result<String, String> {
    let said = match answer(cell) {
        Ok(Answer::Yes) => "yes",
        Ok(Answer::No) => "no",
        Ok(Answer::Unknown) => "unknown",
        _ => return word(question, &cell.shown()),
    };
    let has = question.choices().iter().any(|choice| choice.word == said);
    if has { Ok(said.to_owned()) } else { word(question, &cell.shown()) }
}

/// The code of a country, by itself, by its name, or by both: "United Kingdom (GB)".
fn country(question: &Question, text: &str) -> Result<String, String> {
    let code = text.rsplit_once('(').and_then(|(_, code)| code.strip_suffix(')')).unwrap_or(text).trim();
    let wanted = match folded(code).as_str() {
        "uk" | "great britain" | "england" | "scotland" | "wales" | "northern ireland" => "gb".to_owned(),
        other => other.to_owned(),
    };
    let choices = question.choices();
    let found =
        choices.iter().find(|choice| folded(&choice.word) == wanted || folded(&choice.text) == folded(text));
    found.map(|choice| choice.word.clone()).ok_or_else(|| words().say(key::TABLE_CELL_NOT_COUNTRY))
}

/// A link as it is written; of "C-0012 Badge dosimetry" the reference alone.
fn link(question: &Question, text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let noun = question.column.link.and_then(Noun::of_table);
    if noun.is_some_and(|noun| noun.number(first).is_some()) { first.to_owned() } else { one_line(text) }
}
