//! Findings and what is done about them, accepted risks, interim controls, decisions and disputes.

use domain::oversight::{ActionItem, Claim, Decision, Dispute};
use words::{args, key};

use super::facts::cells;
use super::page::Page;
use super::said::{Said, word};
use crate::block::{Cell, Row, Table};
use crate::model::{ContractFile, Dossier, Item};

/// Findings with their actions, the most serious first.
pub(super) fn findings(page: &mut Page<'_>, dossier: &Dossier) {
    let mut table = Table::new([
        page.references(),
        page.column("severity", 3),
        page.column("finding", 5),
        page.column("action", 6),
        page.titled(key::REPORT_OWNER_DUE_STATUS, 5),
        page.titled(key::REPORT_SUPPLIER_REPLY, 5),
    ])
    .caption(page.words.say(key::REPORT_FINDINGS_CAPTION));
    let mut actions: Vec<_> = dossier.actions.iter().collect();
    actions.sort_by(|one, other| {
        (one.record.severity, &one.reference).cmp(&(other.record.severity, &other.reference))
    });
    for action in actions {
        let mut row = vec![Cell::new(&action.reference)];
        row.extend(cells!(page.words, &action.record; severity, finding, action));
        row.push(stands(page, &action.record));
        row.push(Cell::new(reply(page, dossier, &action.reference)));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("action", table, key::REPORT_NO_FINDINGS);
    for action in &dossier.actions {
        if let Some(proof) = action.record.proof.said("proof", page.words) {
            page.labelled(&action.reference, &proof);
        }
    }
}

/// Whether something is still to be done.
pub(super) fn is_open(status: domain::vocabulary::ActionStatus) -> bool {
    use domain::vocabulary::ActionStatus as Status;
    matches!(status, Status::Open | Status::InProgress)
}

/// Who does it, by when, and where it stands; a day that has passed while it is open is marked.
fn stands(page: &Page<'_>, action: &ActionItem) -> Cell {
    let due = match action.due_on {
        Some(on) if is_open(action.status) && on < page.as_at => {
            page.words.with(key::REPORT_OVERDUE, args![on = page.date(on)])
        }
        Some(on) => page.date(on),
        None => page.words.say(key::REPORT_NO_DUE_DAY),
    };
    Cell::new(format!("{}\n{due}\n{}", &*action.owner, word(action.status, page.words)))
}

/// What the supplier said about a finding: the reply of the dispute that names it.
fn reply(page: &Page<'_>, dossier: &Dossier, reference: &str) -> String {
    let about = |dispute: &&Item<Dispute>| {
        dispute.record.subject.contains(reference) || dispute.record.our_words.contains(reference)
    };
    let said =
        dossier.disputes.iter().filter(about).find_map(|dispute| dispute.record.supplier_reply.as_deref());
    said.map_or_else(|| page.words.say(key::REPORT_NO_REPLY), str::to_owned)
}

/// Risks accepted, with those whose time is over marked.
pub(super) fn acceptances(page: &mut Page<'_>, files: &[&ContractFile]) {
    let mut table = Table::new([
        page.references(),
        page.column("gates", 4),
        page.column("treatment", 2),
        page.column("reason", 5),
        page.column("owner", 3),
        page.titled(key::REPORT_HOLDS, 4),
    ])
    .caption(page.words.say(key::REPORT_ACCEPTANCES_CAPTION));
    for accepted in files.iter().flat_map(|file| &file.acceptances) {
        let record = &accepted.record;
        let gates: Vec<&str> = record.gates.iter().map(|gate| domain::word::Word::word(*gate)).collect();
        let reason = with_conditions(page, &record.reason, record.conditions.as_deref());
        table.push([
            Cell::new(&accepted.reference),
            Cell::new(if gates.is_empty() {
                page.words.say(key::REPORT_NOT_RECORDED)
            } else {
                gates.join(", ").to_uppercase()
            }),
            Cell::new(word(record.treatment, page.words)),
            Cell::new(reason),
            Cell::new(record.owner.to_string()),
            Cell::new(span(page, record.accepted_on, record.until)),
        ]);
    }
    page.records("acceptance", table, key::REPORT_NO_ACCEPTANCES);
}

fn with_conditions(page: &Page<'_>, reason: &str, conditions: Option<&str>) -> String {
    match conditions {
        Some(conditions) => {
            page.words.with(key::REPORT_WITH_CONDITIONS, args![reason = reason, conditions = conditions])
        }
        None => reason.to_owned(),
    }
}

fn span(page: &Page<'_>, from: domain::date::Date, until: domain::date::Date) -> String {
    let key = if until < page.as_at { key::REPORT_SPAN_OVER } else { key::REPORT_SPAN };
    page.words.with(key, args![from = page.date(from), until = page.date(until)])
}

/// Interim controls while a supplier that failed goes on.
pub(super) fn interim_controls(page: &mut Page<'_>, files: &[&ContractFile]) {
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
    for control in files.iter().flat_map(|file| &file.interim_controls) {
        let mut row = vec![Cell::new(&control.reference)];
        row.extend(cells!(page.words, &control.record; kind, text, owner, from, until, in_place));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("interim_control", table, key::REPORT_NO_INTERIM);
}

/// Decisions, also those to do nothing.
pub(super) fn decisions(page: &mut Page<'_>, decisions: &[Item<Decision>]) {
    let mut table = Table::new([
        page.references(),
        page.column("question", 4),
        page.column("outcome", 3),
        page.column("reasons", 5),
        page.column("decided_by", 3),
        page.column("decided_on", 3),
        page.titled(key::REPORT_REVIEW, 3),
    ])
    .caption(page.words.say(key::REPORT_DECISIONS_CAPTION));
    for decision in decisions {
        let mut row = vec![Cell::new(&decision.reference)];
        row.extend(cells!(page.words, &decision.record; question, outcome, reasons, decided_by, decided_on, review_on));
        table.rows.push(Row { cells: row, total: false });
    }
    page.records("decision", table, key::REPORT_NO_DECISIONS);
}

/// Disputes: our words, and the supplier's reply beside them.
pub(super) fn disputes(page: &mut Page<'_>, disputes: &[Item<Dispute>]) {
    let mut table = Table::new([
        page.references(),
        page.column("subject", 3),
        page.column("our_words", 5),
        page.column("supplier_reply", 5),
        page.column("status", 3),
    ])
    .caption(page.words.say(key::REPORT_DISPUTES_CAPTION));
    for dispute in disputes {
        let record = &dispute.record;
        let subject = page.words.with(
            key::REPORT_SINCE,
            args![what = record.subject.to_string(), on = page.date(record.opened_on)],
        );
        let reply = match (record.supplier_reply.as_deref(), record.replied_on) {
            (Some(reply), Some(on)) => {
                page.words.with(key::REPORT_REPLIED, args![reply = reply, on = page.date(on)])
            }
            (Some(reply), None) => reply.to_owned(),
            (None, _) => page.words.say(key::REPORT_NO_REPLY),
        };
        let mut status = word(record.status, page.words);
        if let Some(on) = record.resolved_on {
            status = page.words.with(key::REPORT_SINCE, args![what = status, on = page.date(on)]);
        }
        table.push([dispute.reference.clone(), subject, record.our_words.to_string(), reply, status]);
    }
    page.records("dispute", table, key::REPORT_NO_DISPUTES);
}

/// Claims: all of those about one matter together, the one in force among them.
pub(super) fn claims(page: &mut Page<'_>, claims: &[Item<Claim>]) {
    let mut table = Table::new([
        page.references(),
        page.column("about", 3),
        page.titled(key::REPORT_STATED, 5),
        page.column("source", 4),
        page.titled(key::REPORT_IN_FORCE, 2),
        page.column("evidence_seen", 3),
    ])
    .header_columns(2)
    .caption(page.words.say(key::REPORT_CLAIMS_CAPTION));
    let mut sorted: Vec<_> = claims.iter().collect();
    sorted.sort_by(|one, other| {
        (&*one.record.about, &one.reference).cmp(&(&*other.record.about, &other.reference))
    });
    for claim in sorted {
        table.push(claim_row(page, claim));
    }
    page.records("claim", table, key::REPORT_NO_CLAIMS);
}

fn claim_row(page: &Page<'_>, claim: &Item<Claim>) -> Vec<Cell> {
    let record = &claim.record;
    let figure = (record.min.is_some() || record.max.is_some()).then(|| {
        let ends = (record.min.map(|least| least.get()), record.max.map(|most| most.get()));
        page.words.count_range(ends.0, ends.1, domain::vocabulary::Qualifier::Exactly)
    });
    let stated = match figure {
        Some(figure) => {
            page.words.with(key::REPORT_STATED_FIGURE, args![text = record.text.to_string(), figure = figure])
        }
        None => record.text.to_string(),
    };
    let source = match record.stated_on.as_deref() {
        Some(on) => page.words.with(key::REPORT_SINCE, args![what = record.source.to_string(), on = on]),
        None => record.source.to_string(),
    };
    vec![
        Cell::new(&claim.reference),
        Cell::new(record.about.to_string()),
        Cell::new(stated),
        Cell::new(source),
        Cell::new(word(record.in_force, page.words)),
        Cell::new(record.evidence_seen.cell("evidence_seen", page.words)),
    ]
}
