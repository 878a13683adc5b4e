//! What had happened by the report's day. A register holds later entries too; a report as at a day shows none of them.

use domain::clause::Clause;
use domain::contract::Contract;
use domain::date::Date;
use domain::evidence::Evidence;
use domain::incident::Incident;
use domain::incident::case::had_happened;
use domain::oversight::{Acceptance, ActionItem, Decision, Dispute, InterimControl, Kpi};
use domain::vocabulary::{ActionStatus, Answer, DisputeStatus, EvidenceGrade};

use crate::model::{ContractFile, Dossier, DueDiligence, Item, Retendering, TouchingIncident};

/// A due-diligence report's model as it stood on its day.
pub(super) fn due_diligence(model: &DueDiligence) -> DueDiligence {
    let mut model = model.clone();
    dossier(&mut model.dossier, model.setting.as_at);
    model
}

/// A retendering report's model as it stood on its day.
pub(super) fn retendering(model: &Retendering) -> Retendering {
    let mut model = model.clone();
    dossier(&mut model.dossier, model.setting.as_at);
    contract_file(&mut model.contract, model.setting.as_at);
    model
}

fn dossier(dossier: &mut Dossier, day: Date) {
    dossier.contracts.iter_mut().for_each(|file| contract_file(file, day));
    keep(&mut dossier.evidence, |piece| evidence(piece, day));
    keep(&mut dossier.actions, |item| action(item, day));
    keep(&mut dossier.decisions, |decision: &mut Decision| decision.decided_on <= day);
    dossier.incidents.retain_mut(|file| touching(file, day));
    keep(&mut dossier.disputes, |item| dispute(item, day));
    keep(&mut dossier.appetite, |line| line.from <= day);
}

fn contract_file(file: &mut ContractFile, day: Date) {
    contract(&mut file.contract.record, day);
    if let Some(item) = &mut file.clause {
        clause(&mut item.record, day);
    }
    for item in &mut file.kpis {
        kpi(&mut item.record, day);
    }
    keep(&mut file.acceptances, |accepted: &mut Acceptance| accepted.accepted_on <= day);
    for item in &mut file.interim_controls {
        interim_control(&mut item.record, day);
    }
}

/// Keeps the records of which `stood` says that they stood on the day; it may take back what came later to one of them.
pub(super) fn keep<T>(items: &mut Vec<Item<T>>, mut stood: impl FnMut(&mut T) -> bool) {
    items.retain_mut(|item| stood(&mut item.record));
}

pub(super) fn later(on: Option<Date>, day: Date) -> bool {
    on.is_some_and(|on| on > day)
}

fn contract(contract: &mut Contract, day: Date) {
    contract.events.retain(|event| event.on <= day);
    contract.notices.retain(|notice| !later(notice.published_on, day));
    contract.exit_tested_on = contract.exit_tested_on.filter(|on| *on <= day);
}

fn clause(clause: &mut Clause, day: Date) {
    if later(clause.exercised_on, day) {
        clause.exercised_on = None;
        clause.exercise_note = None;
    }
}

fn kpi(kpi: &mut Kpi, day: Date) {
    kpi.ratings.retain(|rating| rating.period_end <= day);
}

/// A control that begins later is planned, not in place.
pub(super) fn interim_control(control: &mut InterimControl, day: Date) {
    if later(control.from, day) {
        control.in_place = Answer::No;
    }
}

/// Evidence that was issued later was not there. One that was looked at later had been asserted at most.
pub(super) fn evidence(piece: &mut Evidence, day: Date) -> bool {
    if later(piece.sighted_on, day) {
        if matches!(piece.grade, EvidenceGrade::Sighted | EvidenceGrade::Verified) {
            piece.grade = EvidenceGrade::Asserted;
        }
        piece.sighted_on = None;
        piece.sighted_by = None;
    }
    !later(piece.issued_on, day)
}

/// What was done later was still to be done; nothing says when an action was entered, so it stays.
pub(super) fn action(action: &mut ActionItem, day: Date) -> bool {
    if later(action.done_on, day) {
        action.status = ActionStatus::Open;
        action.done_on = None;
        action.proof = None;
    }
    true
}

/// A reply or a settlement that came later had not come.
pub(super) fn dispute(dispute: &mut Dispute, day: Date) -> bool {
    let replies_later = later(dispute.replied_on, day);
    if replies_later {
        dispute.supplier_reply = None;
        dispute.replied_on = None;
    }
    if later(dispute.resolved_on, day) {
        dispute.resolved_on = None;
        let answered = dispute.supplier_reply.is_some();
        dispute.status = if answered { DisputeStatus::Answered } else { DisputeStatus::Open };
    } else if replies_later && dispute.status == DisputeStatus::Answered {
        dispute.status = DisputeStatus::Open;
    }
    dispute.opened_on <= day
}

/// An incident that happened later was not known; what was said and done of one later had not been. Its clocks were judged on
/// the day already.
fn touching(file: &mut TouchingIncident, day: Date) -> bool {
    let happened = had_happened(&file.incident.record, &file.letters(), day);
    file.notices.retain(|notice| {
        let record = &notice.record;
        let dates = [&record.received_on, &record.sent_on, &record.written_on, &record.read_on];
        let mut days = dates.into_iter().flatten().map(|when| when.first_day()).peekable();
        days.peek().is_none() || days.any(|first| first <= day)
    });
    incident(&mut file.incident.record, day);
    happened
}

fn incident(incident: &mut Incident, day: Date) {
    if later(incident.replied_on, day) {
        incident.supplier_reply = None;
        incident.replied_on = None;
    }
    if later(incident.closed_on, day) {
        incident.closed_on = None;
        incident.closure = None;
    }
    incident.root_cause_accepted_on = incident.root_cause_accepted_on.filter(|on| *on <= day);
    incident.events.retain(|event| event.when.first_day() <= day);
}
