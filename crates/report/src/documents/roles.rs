//! Who plays which part: roles, served bodies, and the chain behind the supplier.

use domain::chain::Chain;
use domain::processing::Processing;
use domain::vocabulary::ChainKind;
use words::{args, key};

use super::facts::{cells, label};
use super::page::Page;
use super::said::{Said, word};
use crate::block::{Cell, Row, Table};
use crate::model::{ContractFile, Item};

/// The role of every party in every activity.
pub(super) fn roles(page: &mut Page<'_>, activities: &[Item<Processing>]) {
    let mut table = Table::new([
        page.references(),
        page.column("organisation", 4),
        page.column("role", 3),
        page.column("reasoning", 5),
    ])
    .header_columns(2)
    .caption(page.words.say(key::REPORT_ROLES_CAPTION));
    for activity in activities {
        for role in &activity.record.roles {
            let mut row = vec![Cell::new(&activity.reference)];
            row.extend(cells!(page.words, role; organisation, role, reasoning));
            table.rows.push(Row { cells: row, total: false });
        }
    }
    page.table(table, key::REPORT_NO_ROLES);
}

/// The bodies that rely on a contract.
pub(super) fn served_bodies(page: &mut Page<'_>, file: &ContractFile) {
    let contract = &file.contract.record;
    let mut table = Table::new([
        page.column("organisation", 4),
        page.column("department", 3),
        page.column("status", 3),
        page.titled(key::REPORT_ONWARD_HOURS, 3),
        page.column("contact_tested_on", 3),
        page.column("note", 4),
    ])
    .caption(page.words.with(key::REPORT_SERVED_CAPTION, args![contract = &file.contract.reference]));
    for body in &contract.served_bodies {
        let row = cells!(page.words, body; organisation, department, status, onward_notice_hours, contact_tested_on, note);
        table.rows.push(Row { cells: row, total: false });
    }
    page.table(table, key::REPORT_NO_SERVED_BODIES);
}

/// The chain behind a contract, with what is not known about it.
pub(super) fn chain(page: &mut Page<'_>, file: &ContractFile) {
    say_what_is_known(page, &file.chain);
    let mut table = Table::new([
        page.references(),
        page.titled(key::REPORT_SUB_PROCESSOR, 4),
        page.column("function", 4),
        page.titled(key::REPORT_PLACES, 4),
        page.column("approval", 4),
        page.titled(key::REPORT_FLOW_DOWN_HOURS, 3),
    ])
    .header_columns(2)
    .caption(page.words.with(key::REPORT_CHAIN_CAPTION, args![contract = &file.contract.reference]));
    for link in named(&file.chain) {
        table.push(link_row(page, link));
    }
    if !table.rows.is_empty() {
        page.table(table, key::REPORT_NO_CHAIN);
    }
}

fn named(chain: &[Item<Chain>]) -> impl Iterator<Item = &Item<Chain>> {
    chain.iter().filter(|link| link.record.kind == ChainKind::SubProcessor)
}

/// The sentence that opens the chain: nothing recorded, none confirmed, or so many named and so many not known.
fn say_what_is_known(page: &mut Page<'_>, chain: &[Item<Chain>]) {
    let of = |kind| chain.iter().filter(|link| link.record.kind == kind).count();
    let unknown = of(ChainKind::Unknown);
    if chain.is_empty() {
        return page.say(key::REPORT_NO_CHAIN);
    }
    if let Some(none) = chain.iter().find(|link| link.record.kind == ChainKind::ConfirmedNone) {
        let by = none.record.confirmed_by.cell("confirmed_by", page.words);
        let on = none.record.confirmed_on.cell("confirmed_on", page.words);
        page.tell(key::REPORT_CHAIN_NONE, args![by = by, on = on]);
    }
    if unknown > 0 {
        page.caution(
            key::REPORT_CHAIN_UNKNOWN_TITLE,
            page.words.with(key::REPORT_CHAIN_UNKNOWN, args![count = unknown]),
        );
    }
    for link in chain.iter().filter(|link| link.record.kind == ChainKind::Unknown) {
        if let Some(note) = link.record.note.said("note", page.words) {
            page.labelled(&link.reference, &note);
        }
    }
}

fn link_row(page: &Page<'_>, link: &Item<Chain>) -> Vec<Cell> {
    let record = &link.record;
    let name = record.organisation.cell("organisation", page.words);
    let name = match &record.under {
        Some(under) => page.words.with(key::REPORT_UNDER, args![name = name, under = under.as_str()]),
        None => name,
    };
    let places =
        [("hosting_countries", &record.hosting_countries), ("access_countries", &record.access_countries)];
    let places: Vec<String> = places
        .into_iter()
        .map(|(field, countries)| {
            let said = countries.cell(field, page.words);
            page.words.with(key::REPORT_ANSWER, args![what = label(field, page.words), answer = said])
        })
        .collect();
    let mut approval = word(record.approval, page.words);
    if let Some(on) = record.approved_on {
        approval = page.words.with(key::REPORT_SINCE, args![what = approval, on = page.date(on)]);
    }
    vec![
        Cell::new(&link.reference),
        Cell::new(name),
        Cell::new(record.function.cell("function", page.words)),
        Cell::new(places.join("\n")),
        Cell::new(format!("{approval}\n{}", word(record.status, page.words))),
        Cell::new(record.flow_down_hours.cell("flow_down_hours", page.words)),
    ]
}
