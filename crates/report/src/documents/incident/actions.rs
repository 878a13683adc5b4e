//! What was decided and done: decisions with their reasons, controls meanwhile, remedies, lessons and open actions.

use domain::incident::IncidentRemedy;
use words::{args, key};

use super::said::{data, text};
use crate::block::{Cell, Row, Table};
use crate::documents::acceptances;
use crate::documents::facts::cells;
use crate::documents::page::Page;
use crate::model::IncidentFile;

/// Decisions, also those to do nothing.
pub(in crate::documents) fn decisions(page: &mut Page<'_>, file: &IncidentFile) {
    acceptances::decisions(page, &file.decisions);
    controls(page, file);
    actions(page, file);
    lessons(page, file);
}

fn controls(page: &mut Page<'_>, file: &IncidentFile) {
    let mut table = Table::new([
        page.references(),
        page.column("kind", 4),
        page.column("text", 5),
        page.column("owner", 3),
        page.column("from", 3),
        page.column("until", 3),
        page.column("in_place", 2),
    ])
    .caption(page.words.say(key::REPORT_INTERIM_CAPTION));
    for control in &file.interim_controls {
        let mut row = vec![Cell::new(&control.reference)];
        row.extend(cells!(page.words, &control.record; kind, text, owner, from, until, in_place));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("interim_control", table, key::CHRONOLOGY_NO_CONTROLS);
}

fn actions(page: &mut Page<'_>, file: &IncidentFile) {
    let mut table = Table::new([
        page.references(),
        page.column("finding", 5),
        page.column("action", 5),
        page.column("owner", 3),
        page.column("due_on", 3),
        page.column("status", 3),
    ])
    .caption(page.words.say(key::CHRONOLOGY_ACTIONS_CAPTION));
    for action in &file.actions {
        let mut row = vec![Cell::new(&action.reference)];
        row.extend(cells!(page.words, &action.record; finding, action, owner, due_on, status));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("action", table, key::CHRONOLOGY_NO_ACTIONS);
}

fn lessons(page: &mut Page<'_>, file: &IncidentFile) {
    if file.lessons.is_empty() && page.withheld("lesson").is_none() {
        return;
    }
    let mut table = Table::new([
        page.references(),
        page.column("lesson", 5),
        page.column("requirement", 5),
        page.column("source", 4),
    ])
    .caption(page.words.say(key::CHRONOLOGY_LESSONS_CAPTION));
    for lesson in &file.lessons {
        let mut row = vec![Cell::new(&lesson.reference)];
        row.extend(cells!(page.words, &lesson.record; lesson, requirement, source));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("lesson", table, key::REPORT_NO_ROWS);
}

/// What is offered to the people affected; statements that conflict stand beside each other.
pub(in crate::documents) fn remedies(page: &mut Page<'_>, file: &IncidentFile) {
    let mut table = Table::new([
        page.column("remedy", 4),
        page.column("months", 2),
        page.column("offered_to", 5),
        page.titled(key::CHRONOLOGY_UPTAKE, 4),
        page.column("ends_on", 3),
        page.titled(key::REPORT_IN_FORCE, 3),
    ])
    .caption(page.words.say(key::CHRONOLOGY_REMEDIES_CAPTION));
    for (place, remedy) in file.incident.record.remedies.iter().enumerate() {
        table.push(remedy_row(page, file, place, remedy));
    }
    page.table(table, key::CHRONOLOGY_NO_REMEDIES);
}

fn remedy_row(page: &Page<'_>, file: &IncidentFile, place: usize, remedy: &IncidentRemedy) -> Vec<Cell> {
    let mut named = remedy.remedy.to_string();
    if let Some(provider) = &remedy.provider {
        named = format!("{named}\n{}", &**provider);
    }
    let mut offered = text(page, remedy.offered_to.as_deref());
    if !remedy.categories.is_empty() {
        offered = format!("{offered}\n{}", data(page, &remedy.categories));
    }
    let number = |name: &str, people: Option<domain::field::People>| {
        let gone = page.gone(&file.incident, &format!("remedies/{place}/{name}"));
        gone.unwrap_or_else(|| super::said::number(page, people.map(|one| one.get())))
    };
    let mut uptake = page.words.with(
        key::CHRONOLOGY_TAKEN_UP,
        args![
            taken = number("people_taken_up", remedy.people_taken_up),
            offered = number("people_offered", remedy.people_offered)
        ],
    );
    if let Some(on) = remedy.as_of {
        uptake = page.words.with(key::REPORT_SINCE, args![what = uptake, on = page.date(on)]);
    }
    vec![
        Cell::new(named),
        Cell::new(super::said::number(page, remedy.months.map(|months| months.get()))),
        Cell::new(offered),
        Cell::new(uptake),
        page.day(remedy.ends_on),
        Cell::new(page.words.enumeration("in-force", domain::word::Word::word(remedy.in_force))),
    ]
}
