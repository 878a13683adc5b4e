//! What is not known: events that nobody has stated, what cannot be said for want of an answer, and what was ruled out.

use domain::clock::{ClockReading, ClockResult, Endpoint, Event};
use domain::incident::owed::open_question;
use domain::incident::people::reconcile;
use domain::incident::severity::{GridAnswer, GroupSeverity};
use domain::vocabulary::ServedBodyStatus;
use domain::word::Word;
use words::{Key, args, key};

use super::people::{reconciled, scope};
use crate::documents::page::Page;
use crate::documents::said::capital;
use crate::model::IncidentFile;

/// All of it, as points.
pub(in crate::documents) fn unknown(page: &mut Page<'_>, file: &IncidentFile) {
    let points = points(page, file);
    say(page, points);
    if let Some(asked) = &file.incident.record.not_known {
        page.labelled(&page.words.say(key::FIELD_NOT_KNOWN), asked);
    }
    if let Some(out) = &file.incident.record.ruled_out {
        page.labelled(&page.words.say(key::FIELD_RULED_OUT), out);
    }
}

/// The points, or that there are none; a copy without what we owe to whom says that its questions are left out.
pub(in crate::documents) fn say(page: &mut Page<'_>, points: Vec<String>) {
    page.bullets_or(points, "incident_duty", key::CHRONOLOGY_NOTHING_OPEN);
}

/// What is not known, a sentence each.
pub(in crate::documents) fn points(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let whole = [events(page, file), questions(page, file), severity(page, file), bodies(page, file)];
    let each = not_attributed(page, file).into_iter().chain(letters(page, file));
    whole.into_iter().flatten().chain(each).collect()
}

/// The events that nobody has stated; what stands beside the expected ones is no gap, nor is a notice that is not owed.
fn events(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let missing: Vec<String> = Event::EXPECTED
        .iter()
        .filter(|event| file.when(**event).is_none() && !is_not_owed(page, file, **event))
        .map(|event| page.words.enumeration("breach-event", event.word()))
        .collect();
    let events = page.words.list(&missing);
    (!missing.is_empty()).then(|| page.words.with(key::CHRONOLOGY_UNKNOWN_EVENTS, args![events = events]))
}

/// Whether an event is a notice that is not owed; a copy that leaves out what was decided of our notices says of none that it is missing.
fn is_not_owed(page: &Page<'_>, file: &IncidentFile, event: Event) -> bool {
    let ours = [Event::RegulatorTold, Event::ServedBodiesTold, Event::PeopleTold];
    if page.withheld("incident_duty").is_some() && ours.contains(&event) {
        return true;
    }
    let ends_so = |reading: &ClockReading| {
        reading.result == ClockResult::NotOwed && reading.to == Endpoint::Event(event)
    };
    file.outcome.clocks.iter().any(ends_so)
}

/// What is not known so that it cannot be said whom to tell.
fn questions(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let mut open: Vec<String> = file
        .tellings
        .iter()
        .filter_map(open_question)
        .map(|trigger| page.words.enumeration("notification-trigger", trigger.word()))
        .collect();
    open.dedup();
    let questions = open.join("; ");
    (!open.is_empty())
        .then(|| page.words.with(key::CHRONOLOGY_UNKNOWN_QUESTIONS, args![questions = questions]))
}

/// The groups whose severity cannot be said, with what is missing.
fn severity(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let of = file.incident.record.groups.iter().zip(&file.severity).filter(|(group, _)| group.counts());
    let wanting: Vec<_> = of.filter(|(_, severity)| wants(severity)).collect();
    let mut fields: Vec<&str> = wanting.iter().flat_map(|(_, severity)| missing(severity)).collect();
    fields.sort_unstable();
    fields.dedup();
    let labels: Vec<String> = fields
        .iter()
        .map(|field| {
            Key::find(&format!("field-{field}"))
                .map_or_else(|| (*field).to_owned(), |key| page.words.say(key))
        })
        .collect();
    let named: Vec<String> = wanting.iter().map(|(group, _)| scope(page, group)).collect();
    (!wanting.is_empty()).then(|| {
        page.words.with(
            key::CHRONOLOGY_UNKNOWN_SEVERITY,
            args![count = wanting.len(), groups = named.join("; "), fields = labels.join("; ")],
        )
    })
}

fn wants(severity: &GroupSeverity) -> bool {
    severity.enisa.is_err() || matches!(severity.grid, GridAnswer::NotKnown(_))
}

fn missing(severity: &GroupSeverity) -> Vec<&'static str> {
    let grid = match &severity.grid {
        GridAnswer::NotKnown(fields) => fields.clone(),
        _ => Vec::new(),
    };
    let enisa = severity.enisa.as_ref().err().cloned().unwrap_or_default();
    grid.into_iter().chain(enisa).collect()
}

/// The bodies of which it is not known where they stand, or whether they were told.
fn bodies(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let bodies = &file.incident.record.bodies;
    let open = |status| matches!(status, ServedBodyStatus::Unknown | ServedBodyStatus::Contracted);
    let names: Vec<String> = bodies
        .iter()
        .filter(|body| open(body.status))
        .map(|body| body.organisation.as_str().to_owned())
        .collect();
    (!names.is_empty()).then(|| {
        page.words.with(key::CHRONOLOGY_UNKNOWN_BODIES, args![count = names.len(), bodies = names.join("; ")])
    })
}

fn not_attributed(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let totals = reconcile(&file.incident.record.groups);
    let open = totals.iter().filter(|total| total.left.max != Some(0));
    open.map(|total| format!("{}.", reconciled(page, total))).collect()
}

/// How many questions the notices leave open.
fn letters(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let open = file.notices.iter().map(|notice| (notice, notice.record.completeness().to_ask.len()));
    open.filter(|(_, questions)| *questions > 0)
        .map(|(notice, questions)| {
            let told = args![notice = &notice.reference, questions = questions];
            capital(&page.words.with(key::CHRONOLOGY_UNKNOWN_NOTICE, told))
        })
        .collect()
}
