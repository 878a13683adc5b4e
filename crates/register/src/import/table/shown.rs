//! What was found of a file, to be looked at before it is believed.

use super::columns::Found;
use super::note::Note;
use super::plan::{Counts, TablePlan};
use super::{Ask, Subject};
use exchange::table::{Cell, Tables};

pub(super) fn shown(subject: Subject, file: &str, tables: &Tables, found: &Found<'_>) -> TablePlan {
    let text = tables.text.as_ref();
    TablePlan {
        file: file.to_owned(),
        subject: subject.word(),
        sheet: text.is_none().then(|| found.sheet.name.clone()),
        sheets: tables
            .sheets
            .iter()
            .map(|sheet| sheet.name.clone())
            .filter(|name| !name.is_empty())
            .collect(),
        encoding: text.map(|text| text.encoding.clone()),
        separator: text.map(|text| text.separator),
        headings: found.guess.head,
        shape: found.shape.clone(),
        columns: found.columns(),
        rows: Vec::new(),
        counts: Counts::default(),
        makes: Vec::new(),
        payments: None,
        remarks: Vec::new(),
        sentence: String::new(),
        writes: false,
    }
}

pub(super) fn notes(tables: &Tables, found: &Found<'_>, ask: &Ask, recalled: bool) -> Vec<Note> {
    let mut notes = Vec::new();
    match &tables.text {
        Some(text) => {
            let encoding = || text.encoding.clone();
            notes.push(Note::Text { encoding: encoding(), separator: text.separator });
            if text.broken {
                notes.push(Note::Broken { encoding: encoding() });
            }
        }
        None => notes.push(Note::Sheet { name: found.sheet.name.clone(), head: found.guess.head }),
    }
    let told = [
        (found.guess.head == 0, Note::NoHeading),
        (recalled, Note::Remembered),
        (ask.order.is_none() && either_way(found), Note::Days),
    ];
    notes.extend(told.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| note));
    notes
}

/// Whether a column of days holds such as 3/4/2026 and nothing that tells how it is meant.
pub(super) fn either_way(found: &Found<'_>) -> bool {
    let slashed = |cell: &Cell| matches!(cell, Cell::Text(text) if text.matches('/').count() == 2);
    let open = found.guess.columns.iter().filter(|column| {
        let is_day =
            column.field.as_ref().and_then(|(id, _)| found.known(id)).is_some_and(|known| known.is_day());
        is_day && column.order.is_none()
    });
    open.into_iter().any(|column| found.body().any(|row| row.cell(column.at).is_some_and(slashed)))
}
