//! A contract's terms: status, dates to act on, money, extensions, events, notices, and art. 28.

use domain::article28::{Article28, TermCheck, present};
use domain::contract::{ActKind, act_dates as derived, status as stands, term};
use domain::vocabulary::{Article28Term, ContractStatus, Presence};
use domain::word::Word;
use words::{args, key};

use super::facts::{cells, facts as gathered};
use super::page::Page;
use super::said::{Said, word};
use crate::block::{Cell, Column, Row, Table};
use crate::model::{ContractFile, Item};

/// Where the contract stands on the day.
pub(super) fn status(page: &mut Page<'_>, file: &ContractFile) {
    let contract = &file.contract.record;
    let status = stands(contract, page.as_at);
    let standing = match status {
        ContractStatus::Unknown => page.words.say(key::REPORT_STATUS_UNKNOWN),
        known => word(known, page.words),
    };
    match term(contract, page.as_at).current_end {
        Some(end) => {
            let days = page.as_at.days_to(end);
            let key = match status {
                ContractStatus::Planned => key::REPORT_STATUS_PLANNED,
                _ if days < 0 => key::REPORT_STATUS_PAST,
                _ => key::REPORT_STATUS,
            };
            page.tell(key, args![status = standing, end = page.date(end), days = days.abs()]);
        }
        None => page.tell(key::REPORT_STATUS_NO_END, args![status = standing]),
    }
}

/// By when a person must act, from the current end.
pub(super) fn act_dates(page: &mut Page<'_>, file: &ContractFile) {
    let mut table = Table::new([
        page.titled(key::REPORT_ACT, 5),
        Column::fit(page.words.say(key::REPORT_LATEST_DAY)),
        page.titled(key::REPORT_DAYS_LEFT, 3),
    ])
    .caption(page.words.with(key::REPORT_ACT_CAPTION, args![contract = &file.contract.reference]));
    for act in derived(&file.contract.record, page.as_at) {
        let left = page.as_at.days_to(act.on);
        let stands = decided(page, file, act.kind).unwrap_or_else(|| days_left(page, left));
        table.push([act_words(page, act.kind), page.date(act.on), stands]);
    }
    page.table(table, key::REPORT_NO_ACT_DATES);
}

/// Of the day by which to decide what follows, that it was decided; a copy without decisions says that this is left out, also where
/// nothing was decided, or its mark would tell. None of the other days, and where it is still to be decided.
pub(super) fn decided(page: &Page<'_>, file: &ContractFile, kind: ActKind) -> Option<String> {
    if kind != ActKind::Decide {
        return None;
    }
    let decided = |on| page.words.with(key::REPORT_ACT_DECIDED, args![on = page.date(on)]);
    page.withheld("decision").map(|reason| page.mark(reason)).or_else(|| file.decided_on.map(decided))
}

fn act_words(page: &Page<'_>, kind: ActKind) -> String {
    page.words.enumeration("act", kind.word())
}

/// "120 days left", "today", or "passed 14 days ago".
pub(super) fn days_left(page: &Page<'_>, left: i64) -> String {
    match left {
        0 => page.words.say(key::REPORT_TODAY),
        left if left < 0 => page.words.with(key::REPORT_PASSED, args![days = left.abs()]),
        left => page.words.with(key::REPORT_LEFT, args![days = left]),
    }
}

/// The facts of the contract.
pub(super) fn facts(page: &mut Page<'_>, file: &ContractFile) {
    let contract = &file.contract.record;
    let facts = gathered!(page.words, contract, contract.currency.as_deref();
        own_reference, lead_body, regime, procedure, route, framework_reference, cpv, ocid, value_ex_vat_pence,
        value_inc_vat_pence, value_vat_unknown_pence, annual_value_pence, currency, start, end, notice_period_buyer,
        notice_period_supplier, renewal, renewal_term, procurement_lead, liability_cap_pence, data_liability_cap_pence,
        insurance, audit_right, change_of_control, exit_plan, exit_tested_on, data_return, retention_holder,
        required_certificates, workforce, processing_after_end, source, note);
    page.facts(facts.without(page, &file.contract));
}

/// Extensions that the contract allows.
pub(super) fn extensions(page: &mut Page<'_>, file: &ContractFile) {
    let mut table =
        Table::new([page.column("months", 1), page.column("notice", 2), page.column("ground", 5)]).caption(
            page.words.with(key::REPORT_EXTENSIONS_CAPTION, args![contract = &file.contract.reference]),
        );
    for option in &file.contract.record.extension_options {
        table.rows.push(Row { cells: cells!(page.words, option; months, notice, ground), total: false });
    }
    page.table(table, key::REPORT_NO_EXTENSIONS);
}

/// What happened to the contract.
pub(super) fn events(page: &mut Page<'_>, file: &ContractFile) {
    let mut table = Table::new([
        page.column("on", 3),
        page.column("kind", 3),
        page.column("new_end", 3),
        page.column("by", 3),
        page.column("document", 3),
        page.column("note", 4),
    ])
    .caption(page.words.with(key::REPORT_EVENTS_CAPTION, args![contract = &file.contract.reference]));
    for event in &file.contract.record.events {
        table.rows.push(Row {
            cells: cells!(page.words, event; on, kind, new_end, by, document, note),
            total: false,
        });
    }
    page.table(table, key::REPORT_NO_EVENTS);
}

/// Notices published about it.
pub(super) fn notices(page: &mut Page<'_>, file: &ContractFile) {
    let mut table = Table::new([
        page.column("code", 4),
        page.column("number", 3),
        page.column("published_on", 3),
        page.column("url", 5),
    ])
    .caption(page.words.with(key::REPORT_NOTICES_CAPTION, args![contract = &file.contract.reference]));
    for notice in &file.contract.record.notices {
        table
            .rows
            .push(Row { cells: cells!(page.words, notice; code, number, published_on, url), total: false });
    }
    page.table(table, key::REPORT_NO_NOTICES);
}

/// The seven descriptions and eight terms of UK GDPR art. 28(3), all 15 of them whatever is recorded.
pub(super) fn article_28(page: &mut Page<'_>, file: &ContractFile) {
    let Some(check) = &file.article_28 else {
        return page.say(key::REPORT_NO_ARTICLE_28);
    };
    page.facts(
        gathered!(page.words, &check.record; signed, signed_on, vehicle, checked_on, checked_by, note),
    );
    page.tell(key::REPORT_ARTICLE_28_PRESENT, args![present = present(&check.record)]);
    let mut table = Table::new([
        page.column("term", 5),
        page.column("presence", 2),
        page.column("clause_reference", 3),
        page.column("note", 6),
    ])
    .caption(page.words.with(key::REPORT_ARTICLE_28_CAPTION, args![contract = &file.contract.reference]));
    for term in Article28Term::ALL {
        table.rows.push(Row { cells: term_row(page, check, *term), total: false });
    }
    page.table(table, key::REPORT_NO_ARTICLE_28);
}

fn term_row(page: &Page<'_>, check: &Item<Article28>, term: Article28Term) -> Vec<Cell> {
    let found: Option<&TermCheck> = check.record.terms.iter().find(|found| found.term == term);
    let presence = found.map_or(Presence::Unknown, |found| found.presence);
    let clause = found.and_then(|found| found.clause_reference.clone()).cell("clause_reference", page.words);
    let note = found.and_then(|found| found.note.clone());
    vec![
        Cell::new(word(term, page.words)),
        Cell::new(word(presence, page.words)),
        Cell::new(clause),
        Cell::new(note.said("note", page.words).unwrap_or_default()),
    ]
}
