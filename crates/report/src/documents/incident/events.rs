//! Each event with everything that was stated about it: who says when, what counts, and when that was entered.

use domain::clock::Event;
use domain::incident::IncidentEvent;
use domain::vocabulary::Answer;
use domain::word::Word;
use words::{args, key};

use super::said::{moment, status, text, when};
use crate::block::{Cell, Table};
use crate::documents::acceptances;
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::{Entered, IncidentFile};

/// The statements about every event, those that conflict beside each other.
pub(in crate::documents) fn events(page: &mut Page<'_>, file: &IncidentFile) {
    let incident = &file.incident.record;
    let lead = file.lead_body.as_ref().map(|body| body.record.legal_name.to_string());
    page.tell(
        key::CHRONOLOGY_INCIDENT_SAYS,
        args![
            cause = word(incident.cause, page.words),
            status = status(page, file),
            lead = text(page, lead.as_deref())
        ],
    );
    page.say(key::CHRONOLOGY_EVENTS_SAY);
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_EVENT, 4),
        page.titled(key::CHRONOLOGY_HAPPENED, 5),
        page.column("source", 5),
        page.titled(key::REPORT_IN_FORCE, 3),
        page.titled(key::CHRONOLOGY_ENTERED, 4),
    ])
    .caption(page.words.say(key::CHRONOLOGY_EVENTS_CAPTION));
    for event in Event::ALL {
        let mut first = true;
        for (claim, entered) in of(file, *event) {
            table.push(row(page, *event, claim, entered, first));
            first = false;
        }
    }
    page.table(table, key::CHRONOLOGY_NO_EVENTS);
    derived(page, file);
}

/// The statements about an event, the one that counts first.
fn of(file: &IncidentFile, event: Event) -> Vec<(&IncidentEvent, Option<&Entered>)> {
    let entered = file.entered.iter().map(Option::as_ref);
    let own = file.incident.record.events.iter().zip(entered);
    let mut claims: Vec<_> = own.filter(|(claim, _)| claim.kind == event).collect();
    claims.sort_by_key(|(claim, _)| (!claim.is_whole(), claim.in_force != Answer::Yes));
    claims
}

fn row(
    page: &Page<'_>,
    event: Event,
    claim: &IncidentEvent,
    entered: Option<&Entered>,
    first: bool,
) -> Vec<Cell> {
    let name = capital(&page.words.enumeration("breach-event", event.word()));
    let scope = claim.scope.as_deref().or(claim.body.as_ref().map(|body| body.as_str()));
    let name = match scope {
        Some(scope) => page.words.with(key::CHRONOLOGY_EVENT_OF, args![event = name, scope = scope]),
        None if first => name,
        None => page.words.with(key::CHRONOLOGY_EVENT_ALSO, args![event = name]),
    };
    let at = when(page, Some(&claim.when));
    let at = claim.note.as_deref().map_or(at.clone(), |note| format!("{at}\n{note}"));
    let source = text(page, claim.source.as_deref());
    let source = match &claim.document {
        Some(document) => format!("{source}\n{}", document.as_str()),
        None => source,
    };
    vec![
        Cell::new(name),
        Cell::new(at),
        Cell::new(source),
        Cell::new(page.words.enumeration("in-force", claim.in_force.word())),
        Cell::new(entered.map_or_else(
            || page.words.say(key::CHRONOLOGY_NOT_KNOWN),
            |entered| format!("{}\n{}", moment(page, entered.at), entered.by),
        )),
    ]
}

/// Events that nobody stated and that follow from a notice, a duty or a remedy; and those whose statements nobody chose among.
fn derived(page: &mut Page<'_>, file: &IncidentFile) {
    let said: Vec<String> = file
        .counts
        .iter()
        .filter(|counted| counted.basis.key() != "claim")
        .map(|counted| {
            let event = capital(&page.words.enumeration("breach-event", counted.event.word()));
            let basis = page.words.enumeration("event-basis", counted.basis.key());
            let at = words::when::said(Some(&counted.when), page.words);
            page.words.with(key::CHRONOLOGY_DERIVED, args![event = event, when = at, basis = basis])
        })
        .collect();
    if !said.is_empty() {
        page.say(key::CHRONOLOGY_DERIVED_SAYS);
        page.bullets(said);
    }
}

/// Statements that cannot all be true, and dates that contradict the expected order.
pub(in crate::documents) fn conflicts(page: &mut Page<'_>, file: &IncidentFile) {
    let of_events: Vec<String> = Event::ALL.iter().filter_map(|event| conflict(page, file, *event)).collect();
    let order = file.outcome.contradictions.iter().map(|found| {
        let name = |event: Event| capital(&page.words.enumeration("breach-event", event.word()));
        let (event, before) =
            (name(found.event), page.words.enumeration("breach-event", found.before.word()));
        page.words.with(key::INCIDENT_CONTRADICTION, args![event = event, before = before])
    });
    let all: Vec<String> = of_events.into_iter().chain(order).collect();
    if all.is_empty() {
        page.say(key::CHRONOLOGY_NO_CONFLICT);
    } else {
        page.bullets(all);
    }
    acceptances::claims(page, &file.claims);
}

/// "Breach happened: 6 October 2016 (Senedd urgent question; counts); October 2016 (…; on record only)."
fn conflict(page: &Page<'_>, file: &IncidentFile, event: Event) -> Option<String> {
    let claims: Vec<&IncidentEvent> =
        of(file, event).into_iter().map(|(claim, _)| claim).filter(|claim| claim.is_whole()).collect();
    let mut dates: Vec<&str> = claims.iter().map(|claim| claim.when.edtf()).collect();
    dates.sort_unstable();
    dates.dedup();
    if dates.len() < 2 {
        return None;
    }
    let said: Vec<String> = claims
        .iter()
        .map(|claim| {
            let told = args![
                when = words::when::said(Some(&claim.when), page.words),
                source = text(page, claim.source.as_deref()),
                standing = page.words.enumeration("in-force", claim.in_force.word()).to_lowercase()
            ];
            page.words.with(key::CHRONOLOGY_STATEMENT, told)
        })
        .collect();
    let event = capital(&page.words.enumeration("breach-event", event.word()));
    Some(page.words.with(key::REPORT_ANSWER, args![what = event, answer = said.join("; ")]))
}
