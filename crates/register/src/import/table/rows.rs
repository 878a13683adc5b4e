//! Rows as drafts: what each names, what it says, and what is wrong with its cells.

use super::Subject;
use super::columns::Found;
use super::meet::folded;
use super::plan::{CellNote, CellProblem};
use super::value;
use crate::failure::words;
use domain::date::Date;
use exchange::table::value::Order;
use exchange::table::{Cell, Row, address};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use words::key;

/// A row that was understood as far as it can be without the register.
pub(super) struct Draft {
    pub row: u32,
    /// What its cells say, by field; the parts of a dotted field stand apart.
    pub own: Map<String, Value>,
    pub organisation: Map<String, Value>,
    pub item: Map<String, Value>,
    /// The record that it names by its reference.
    pub reference: Option<String>,
    /// Each field as it is written, to be compared with what an export writes, and its cell.
    pub written: BTreeMap<String, (String, u32)>,
    pub problems: Vec<CellProblem>,
    /// How cells were read that say more or less than is kept.
    pub notes: Vec<CellNote>,
    /// Fields that follow from a cell of another, and the place of the note that says so. What is recorded already counts more.
    pub inferred: Vec<(&'static str, usize)>,
}

/// What a row is, where it is no record.
pub(super) enum Kind {
    Draft(Box<Draft>),
    /// It repeats the headings.
    Heading,
    /// It is a sum.
    Total,
}

/// Reads the rows below the headings.
pub(super) fn read(subject: Subject, found: &Found<'_>, order: Order, today: Date) -> Vec<(u32, Kind)> {
    found.body().map(|row| (row.number, kind(subject, found, row, order, today))).collect()
}

fn kind(subject: Subject, found: &Found<'_>, row: &Row, order: Order, today: Date) -> Kind {
    if repeats_headings(found, row) {
        return Kind::Heading;
    }
    let mut draft = Draft {
        row: row.number,
        own: Map::new(),
        organisation: Map::new(),
        item: Map::new(),
        reference: None,
        written: BTreeMap::new(),
        problems: Vec::new(),
        notes: Vec::new(),
        inferred: Vec::new(),
    };
    let mut also = Vec::new();
    for (at, cell) in &row.cells {
        let follows = take(found, &mut draft, *at, cell, order, today);
        also.extend(follows.map(|(id, said)| (id, said, draft.notes.len().saturating_sub(1))));
    }
    for (id, said, note) in also {
        // What the row itself says of it counts.
        if !draft.written.contains_key(id) {
            put(&mut draft, id, said);
            draft.inferred.push((id, note));
        }
    }
    if is_total(subject, &draft) { Kind::Total } else { Kind::Draft(Box::new(draft)) }
}

fn repeats_headings(found: &Found<'_>, row: &Row) -> bool {
    let same = |column: &exchange::table::guess::Column| {
        row.cell(column.at).is_some_and(|cell| !column.heading.is_empty() && cell.shown() == column.heading)
    };
    found.guess.head > 0 && found.guess.columns.iter().filter(|column| same(column)).count() >= 2
}

/// A row of sums names nobody, or says "Total" where a name belongs.
fn is_total(subject: Subject, draft: &Draft) -> bool {
    let name = match subject {
        Subject::Suppliers => "organisation.legal_name",
        Subject::Contracts => "title",
        Subject::Processing => "name",
    };
    let says_total = |text: &str| {
        let text = text.to_lowercase();
        ["total", "grand total", "sub total", "subtotal", "sub-total"]
            .contains(&text.trim_end_matches(':').trim())
    };
    draft.written.get(name).is_some_and(|(text, _)| says_total(text))
        || !draft.written.contains_key(name) && draft.written.values().any(|(text, _)| says_total(text))
}

/// Takes a cell into the draft; a further field that follows from it.
fn take(
    found: &Found<'_>,
    draft: &mut Draft,
    at: u32,
    cell: &Cell,
    order: Order,
    today: Date,
) -> Option<(&'static str, Value)> {
    let column = found.guess.columns.iter().find(|column| column.at == at)?;
    let (id, _) = column.field.as_ref()?;
    let known = found.known(id)?;
    draft.written.insert(id.clone(), (cell.shown(), at));
    let (place, field) = (address(draft.row, at), found.called(id));
    match value::of(found, known, column, cell, order, today) {
        Err(problem) => {
            draft.problems.push(CellProblem { cell: place, field, problem });
            None
        }
        Ok(said) => {
            draft.notes.extend(said.note.map(|note| CellNote { cell: place, field, note }));
            put(draft, said.instead.unwrap_or(id), said.value);
            said.also
        }
    }
}

fn put(draft: &mut Draft, id: &str, said: Value) {
    let filled = |said: Value| (!said.is_null()).then_some(said);
    let Some(said) = filled(said) else { return };
    match id.split_once('.') {
        None if id == "ref" => draft.reference = said.as_str().map(str::to_owned),
        None => {
            draft.own.insert(id.to_owned(), said);
        }
        Some(("organisation", field)) => {
            draft.organisation.insert(field.to_owned(), said);
        }
        Some(("data_items", field)) => {
            draft.item.insert(field.to_owned(), said);
        }
        Some(_) => {}
    }
}

impl Draft {
    /// Whether another row says nothing else, but for case and points.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let plain = |map: &Map<String, Value>| -> Vec<(String, String)> {
            map.iter().map(|(field, value)| (field.clone(), folded(&value.to_string()))).collect()
        };
        plain(&self.own) == plain(&other.own)
            && plain(&self.organisation) == plain(&other.organisation)
            && plain(&self.item) == plain(&other.item)
    }

    /// What it is called.
    pub fn title(&self) -> String {
        let text =
            |map: &Map<String, Value>, name: &str| map.get(name).and_then(Value::as_str).map(str::to_owned);
        text(&self.organisation, "legal_name")
            .or_else(|| text(&self.own, "title"))
            .or_else(|| text(&self.own, "name"))
            .or_else(|| self.reference.clone())
            .unwrap_or_else(|| words().say(key::TABLE_UNNAMED))
    }
}
