//! An incident as it stood on the report's day: nothing that came later.

use domain::date::Date;
use domain::incident::BreachNotice;
use domain::when::When;

use crate::documents::on_the_day::{action, dispute, evidence, interim_control, keep, later};
use crate::model::{IncidentFile, Item};

/// The incident without what came after a day. What its clocks and the matrix say was worked out for the day already.
pub(in crate::documents) fn on_the_day(file: &IncidentFile, day: Date) -> IncidentFile {
    let mut file = file.clone();
    events(&mut file, day);
    groups(&mut file, day);
    record(&mut file, day);
    file.notices.retain_mut(|notice| had_come(&mut notice.record, day));
    keep(&mut file.decisions, |decision| decision.decided_on <= day);
    keep(&mut file.disputes, |item| dispute(item, day));
    keep(&mut file.actions, |item| action(item, day));
    keep(&mut file.evidence, |piece| evidence(piece, day));
    for control in &mut file.interim_controls {
        interim_control(&mut control.record, day);
    }
    file
}

fn is_later(when: Option<&When>, day: Date) -> bool {
    when.is_some_and(|when| when.first_day() > day)
}

/// Statements about what came later had not been made; the end of a remedy lies ahead and is known.
fn events(file: &mut IncidentFile, day: Date) {
    let entered = std::mem::take(&mut file.entered);
    let events = std::mem::take(&mut file.incident.record.events);
    for (event, entered) in events.into_iter().zip(entered) {
        if event.kind == domain::clock::Event::RemedyEnds || event.when.first_day() <= day {
            file.incident.record.events.push(event);
            file.entered.push(entered);
        }
    }
}

/// Numbers that were stated for a later day had not been stated.
fn groups(file: &mut IncidentFile, day: Date) {
    let severity = std::mem::take(&mut file.severity);
    let groups = std::mem::take(&mut file.incident.record.groups);
    for (group, severity) in groups.into_iter().zip(severity) {
        if !later(group.as_of, day) {
            file.incident.record.groups.push(group);
            file.severity.push(severity);
        }
    }
}

/// Takes back the fields of what came later. That a copy leaves one of them out is taken back with it: it had not been there.
fn record(file: &mut IncidentFile, day: Date) {
    let Item { record: incident, left_out, .. } = &mut file.incident;
    for (place, body) in incident.bodies.iter_mut().enumerate() {
        if is_later(body.told_on.as_ref(), day) {
            body.told_on = None;
        }
        if is_later(body.people_told_on.as_ref(), day) {
            body.people_told_on = None;
            body.people_told = None;
            left_out.remove(&format!("bodies/{place}/people_told"));
        }
    }
    for duty in &mut incident.duties {
        if is_later(duty.done_on.as_ref(), day) {
            duty.done_on = None;
            duty.reference = None;
        }
    }
    for (place, remedy) in incident.remedies.iter_mut().enumerate() {
        if later(remedy.as_of, day) {
            left_out.remove(&format!("remedies/{place}/people_taken_up"));
            (remedy.as_of, remedy.people_taken_up) = (None, None);
        }
    }
    if later(incident.replied_on, day) {
        (incident.replied_on, incident.supplier_reply) = (None, None);
    }
    incident.root_cause_accepted_on = incident.root_cause_accepted_on.filter(|on| *on <= day);
    if later(incident.closed_on, day) {
        (incident.closed_on, incident.closure) = (None, None);
    }
}

/// A notice that was written, sent or received later had not come; one that was read later had not been read.
fn had_come(notice: &mut BreachNotice, day: Date) -> bool {
    let dates = [&notice.written_on, &notice.sent_on, &notice.received_on, &notice.read_on];
    let first = dates.into_iter().flatten().map(When::first_day).min();
    for at in [&mut notice.sent_on, &mut notice.received_on, &mut notice.read_on] {
        if is_later(at.as_ref(), day) {
            *at = None;
        }
    }
    first.is_none_or(|first| first <= day)
}
