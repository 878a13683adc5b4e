//! Incidents of a supplier: what is known of each, how its clocks stand, and the supplier's reply.

use domain::clock::{ClockReading, ClockResult};
use domain::incident::clocks::told_at;
use domain::incident::{Incident, IncidentGroup};
use domain::vocabulary::{Answer, IncidentStatus};
use domain::when::Instant;
use domain::word::Word;
use words::{Words, args, key};

use super::facts::label;
use super::page::Page;
use super::said::{Said, capital, word};
use crate::block::{Cell, Inline, Table};
use crate::model::TouchingIncident;

/// Counts of people that a cell names.
const COUNTS: usize = 3;

/// What is known of each incident with the supplier's reply, then their clocks.
pub(super) fn incidents(page: &mut Page<'_>, files: &[TouchingIncident]) {
    if let Some(reason) = page.withheld("incident") {
        return page.leave_out(reason);
    }
    let mut table = Table::new([
        page.references(),
        page.titled(key::INCIDENTS_INCIDENT, 4),
        page.titled(key::INCIDENTS_KNOWN, 6),
        page.titled(key::REPORT_SUPPLIER_REPLY, 4),
    ])
    .caption(page.words.say(key::INCIDENTS_CAPTION));
    for file in files {
        let record = &file.incident.record;
        table.push([
            Cell::new(&file.incident.reference),
            Cell { text: named(page, record), ..Cell::default() },
            Cell::new(known(page, record)),
            Cell::new(reply(page, record)),
        ]);
    }
    page.table(table, key::INCIDENTS_NONE);
    if !files.is_empty() {
        clocks(page, files);
    }
}

/// Its title, and below it how it stands.
fn named(page: &Page<'_>, incident: &Incident) -> Vec<Inline> {
    let title = Inline::bold(format!("{}\n", &*incident.title));
    vec![title, Inline::new(standing(page, incident))]
}

/// "Phishing. Under investigation.", with the day and the reason where it was closed.
fn standing(page: &Page<'_>, incident: &Incident) -> String {
    let cause = word(incident.cause, page.words);
    if incident.status != IncidentStatus::Closed {
        let status = word(incident.status, page.words);
        return page.words.with(key::INCIDENTS_CAUSE_STATUS, args![cause = cause, status = status]);
    }
    let (key, on) = match incident.closed_on.filter(|_| !incident.is_open(page.as_at)) {
        Some(on) => (key::INCIDENTS_CAUSE_CLOSED, on),
        // It was closed later: on the day of the report it was open still.
        None => (key::INCIDENTS_CAUSE_OPEN_THEN, page.as_at),
    };
    let said = page.words.with(key, args![cause = cause, on = page.date(on)]);
    match incident.closure.as_deref() {
        Some(why) => format!("{said}\n{}", page.words.with(key::INCIDENTS_CLOSED_BECAUSE, args![why = why])),
        None => said,
    }
}

/// What is known, a line each; what nobody has answered is said so only where it decides what follows.
fn known(page: &Page<'_>, incident: &Incident) -> String {
    let fact = |name: &str, text: String| {
        page.words.with(key::INCIDENTS_FACT, args![label = label(name, page.words), text = text])
    };
    let told = |name: &str, value: &dyn Said| value.said(name, page.words).map(|text| fact(name, text));
    let root = incident.root_cause.as_deref().map(|text| match incident.root_cause_accepted_on {
        Some(on) => page.words.with(key::INCIDENTS_ROOT_ACCEPTED, args![text = text, on = page.date(on)]),
        None => text.to_owned(),
    });
    let what = incident.what_happened.as_deref().map(str::to_owned);
    let lines: Vec<String> = what
        .into_iter()
        .chain([fact("confirmed", word(incident.confirmed, page.words))])
        .chain(told("data_categories", &incident.data_concerned()))
        .chain(people(&incident.groups, page.words))
        .chain([fact("risk", word(incident.risk, page.words))])
        .chain(told("ruled_out", &incident.ruled_out))
        .chain(told("not_known", &incident.not_known))
        .chain(root.map(|text| fact("root_cause", text)))
        .collect();
    lines.join("\n")
}

/// The first counts that nobody put out of force, and how many more there are.
fn people(groups: &[IncidentGroup], words: &Words) -> Option<String> {
    let counted =
        |group: &&IncidentGroup| group.in_force != Answer::No && (group.min.is_some() || group.max.is_some());
    let said = |group: &IncidentGroup| {
        let (min, max) = (group.min.map(|least| least.get()), group.max.map(|most| most.get()));
        let people = words.count_range(min, max, group.qualifier);
        let scope = group.scope.as_deref().or(group.body.as_ref().map(|body| body.as_str()));
        match scope {
            Some(scope) => words.with(key::INCIDENTS_PEOPLE_OF, args![people = people, scope = scope]),
            None => people,
        }
    };
    let counts: Vec<String> = groups.iter().filter(counted).map(said).collect();
    let shown = counts.iter().take(COUNTS).cloned().collect::<Vec<_>>().join("; ");
    let shown = match counts.len().saturating_sub(COUNTS) {
        0 => shown,
        more => words.with(key::INCIDENTS_PEOPLE_MORE, args![people = shown, count = more]),
    };
    (!shown.is_empty()).then(|| words.with(key::INCIDENTS_PEOPLE, args![people = shown]))
}

fn reply(page: &Page<'_>, incident: &Incident) -> String {
    match (incident.supplier_reply.as_deref(), incident.replied_on) {
        (Some(reply), Some(on)) => {
            page.words.with(key::REPORT_REPLIED, args![reply = reply, on = page.date(on)])
        }
        (Some(reply), None) => reply.to_owned(),
        (None, _) => page.words.say(key::REPORT_NO_REPLY),
    }
}

/// Every clock that has started, in words, with its lateness.
fn clocks(page: &mut Page<'_>, files: &[TouchingIncident]) {
    let mut table = Table::new([
        page.references(),
        page.titled(key::INCIDENTS_CLOCK, 3),
        page.titled(key::INCIDENTS_CLOCK_SAYS, 7),
        page.titled(key::INCIDENTS_CLOCK_RESULT, 4),
    ])
    .header_columns(2)
    .caption(page.words.say(key::INCIDENTS_CLOCKS_CAPTION))
    .note(note(page, files));
    for file in files {
        for reading in file.clocks.iter().chain(&file.owed).filter(|reading| has_started(reading)) {
            table.push([
                file.incident.reference.clone(),
                words::clock::name(&reading.id, page.words),
                capital(&words::clock::sentence(reading, page.words)),
                result(page, file, reading),
            ]);
        }
    }
    if let Some(reason) = page.withheld("incident_duty") {
        table = table.note(page.some_left_out(reason));
    }
    page.table(table, key::INCIDENTS_CLOCKS_NONE);
    for file in files.iter().filter(|file| file.not_judged > 0) {
        let told = args![count = file.not_judged, incidents = &file.incident.reference];
        page.tell(key::INCIDENTS_NOT_JUDGED, told);
    }
}

/// "Breached: late by between 4 and 6 days": only certain lateness is called so.
fn result(page: &Page<'_>, file: &TouchingIncident, reading: &ClockReading) -> String {
    let said = page.words.enumeration("clock-result", reading.result.word());
    let certain = reading.result.is_late();
    let now = told_at(&file.incident.record, Instant::start_of(page.as_at));
    let span = words::clock::late(reading, now, page.words).filter(|_| certain);
    match span {
        Some(span) => page.words.with(key::INCIDENTS_LATE_BY, args![result = said, span = span]),
        None => said,
    }
}

fn has_started(reading: &ClockReading) -> bool {
    !matches!(reading.result, ClockResult::NotStarted | ClockResult::NotApplicable)
}

/// Which day and whose clause the clocks were judged by.
fn note(page: &Page<'_>, files: &[TouchingIncident]) -> String {
    let mut contracts: Vec<String> = files.iter().filter_map(|file| file.judged_by.clone()).collect();
    contracts.sort();
    contracts.dedup();
    let on = page.date(page.as_at);
    if contracts.is_empty() {
        return page.words.with(key::INCIDENTS_CLOCKS_NOTE_NO_CLAUSE, args![on = on]);
    }
    page.words.with(key::INCIDENTS_CLOCKS_NOTE, args![on = on, contracts = page.words.list(&contracts)])
}

/// How many are recorded, how many are open, and how many of their clocks are certainly late.
pub(super) fn counted(page: &Page<'_>, files: &[TouchingIncident]) -> String {
    if let Some(reason) = page.withheld("incident") {
        return page.mark(reason);
    }
    if files.is_empty() {
        return page.words.say(key::INCIDENTS_NONE);
    }
    let open = files.iter().filter(|file| file.incident.record.is_open(page.as_at)).count();
    let late: usize = files.iter().map(|file| late(file).count()).sum();
    let said =
        page.words.with(key::INCIDENTS_SCORECARD, args![count = files.len(), open = open, late = late]);
    match page.withheld("incident_duty") {
        Some(reason) => format!("{said} {}", page.some_left_out(reason)),
        None => said,
    }
}

/// The clocks that are certainly late.
fn late(file: &TouchingIncident) -> impl Iterator<Item = &ClockReading> {
    file.clocks.iter().chain(&file.owed).filter(|reading| reading.result.is_late())
}

/// An incident in a line with what was certainly late.
pub(super) fn in_a_line(page: &Page<'_>, file: &TouchingIncident) -> String {
    let late: Vec<String> = late(file)
        .map(|reading| {
            let clock = words::clock::name(&reading.id, page.words);
            let says = words::clock::sentence(reading, page.words);
            page.words.with(key::INCIDENTS_LATE_CLOCK, args![clock = clock, says = says])
        })
        .collect();
    // Of clocks that are left out it must not look as if they were in time.
    let late = match page.withheld("incident_duty") {
        Some(reason) => late.into_iter().chain([page.mark(reason)]).collect::<Vec<_>>().join("; "),
        None if late.is_empty() => page.words.say(key::INCIDENTS_NOTHING_LATE),
        None => late.join("; "),
    };
    let (reference, title) = (&file.incident.reference, file.incident.record.title.to_string());
    page.words.with(key::INCIDENTS_NO_LESSON, args![reference = reference, title = title, late = late])
}
