//! The floors that hold, each with its rule, its reason, and who accepts the risk until when.

use domain::scoring::{Figures, Floor};
use domain::word::Word;
use words::{args, key};

use super::Page;
use crate::block::{Cell, Table};
use crate::model::ContractFile;

/// The floors of a contract.
pub(super) fn floors(page: &mut Page<'_>, file: &ContractFile, figures: &Figures) {
    let mut table = Table::new([
        page.titled(key::REPORT_GATE, 1),
        page.titled(key::REPORT_RULE, 5),
        page.titled(key::REPORT_REASON, 5),
        page.figures(key::REPORT_FLOOR, 40),
        page.titled(key::REPORT_ACCEPTED, 4),
    ])
    .caption(page.words.say(key::REPORT_FLOORS_CAPTION));
    for floor in &figures.floors {
        table.push(row(page, file, floor));
    }
    if !table.rows.is_empty() {
        table = table.note(page.words.with(
            key::REPORT_FLOORS_NOTE,
            args![calculated = figures.calculated, result = super::result_words(page, figures)],
        ));
    }
    page.table(table, key::REPORT_NO_FLOORS);
}

fn row(page: &Page<'_>, file: &ContractFile, floor: &Floor) -> [Cell; 5] {
    [
        Cell::new(floor.id.as_str()),
        Cell::new(rule(page, floor)),
        Cell::new(page.words.enumeration("gate-reason", &floor.id.as_str().to_lowercase())),
        Cell::new(floor.floor.to_string()),
        Cell::new(accepted(page, file, floor)),
    ]
}

fn rule(page: &Page<'_>, floor: &Floor) -> String {
    page.words.enumeration("gate", &floor.id.as_str().to_lowercase())
}

/// Who accepts the risk of a gate, until when; acceptances whose time is over are said to be.
fn accepted(page: &Page<'_>, file: &ContractFile, floor: &Floor) -> String {
    if let Some(reason) = page.withheld("acceptance") {
        return page.mark(reason);
    }
    let of_gate = |gate: &domain::vocabulary::GateId| gate.word().eq_ignore_ascii_case(floor.id.as_str());
    let lines: Vec<String> = file
        .acceptances
        .iter()
        .filter(|accepted| accepted.record.gates.iter().any(of_gate))
        .map(|accepted| {
            let over = accepted.record.until < page.as_at;
            let key = if over { key::REPORT_ACCEPTED_OVER } else { key::REPORT_ACCEPTED_BY };
            let until = page.date(accepted.record.until);
            page.words.with(key, args![owner = accepted.record.owner.to_string(), until = until])
        })
        .collect();
    if !lines.is_empty() {
        return lines.join("\n");
    }
    let acceptor =
        file.score.acceptors.iter().find(|(gate, _)| *gate == floor.id).map(|(_, acceptor)| acceptor.key());
    let acceptor = page.words.enumeration("acceptor", acceptor.unwrap_or("not-recorded"));
    page.words.with(key::REPORT_ACCEPTED_NOBODY, args![acceptor = acceptor])
}

/// One floor in a sentence, for lists of findings.
pub(in crate::documents) fn gate_line(page: &Page<'_>, floor: &Floor) -> String {
    page.words.with(
        key::REPORT_FLOOR_LINE,
        args![gate = floor.id.as_str(), rule = rule(page, floor), floor = floor.floor],
    )
}
