//! Where it all comes from: who stated what, and the documents that show it.

use std::collections::BTreeMap;

use words::{args, key};

use crate::block::{Cell, Table};
use crate::documents::index;
use crate::documents::page::Page;
use crate::model::IncidentFile;

/// How many statements of each kind rest on a source.
#[derive(Default)]
struct Rests {
    events: usize,
    counts: usize,
    others: usize,
}

/// Every source with what rests on it, then the documents.
pub(in crate::documents) fn sources(page: &mut Page<'_>, file: &IncidentFile) {
    match page.withheld_column("incident_event", "source") {
        Some(reason) => page.leave_out(reason),
        None => stated(page, file),
    }
    index::index(page, &file.evidence);
}

fn stated(page: &mut Page<'_>, file: &IncidentFile) {
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_SOURCE, 6),
        page.figures(key::CHRONOLOGY_SOURCE_EVENTS, 84),
        page.figures(key::CHRONOLOGY_SOURCE_COUNTS, 84),
        page.figures(key::CHRONOLOGY_SOURCE_OTHERS, 84),
    ])
    .caption(page.words.say(key::CHRONOLOGY_SOURCES_CAPTION));
    for (source, rests) in gathered(file) {
        let number = |count: usize| page.words.number(i64::try_from(count).unwrap_or(i64::MAX));
        table.push([
            Cell::new(source),
            Cell::new(number(rests.events)),
            Cell::new(number(rests.counts)),
            Cell::new(number(rests.others)),
        ]);
    }
    page.table(table, key::CHRONOLOGY_NO_SOURCES);
    let without = without(file);
    if without > 0 {
        page.tell(key::CHRONOLOGY_WITHOUT_SOURCE, args![count = without]);
    }
}

fn gathered(file: &IncidentFile) -> BTreeMap<String, Rests> {
    let mut sources: BTreeMap<String, Rests> = BTreeMap::new();
    let incident = &file.incident.record;
    for source in incident.events.iter().filter_map(|event| event.source.as_deref()) {
        sources.entry(source.to_owned()).or_default().events += 1;
    }
    for source in incident.groups.iter().filter_map(|group| group.source.as_deref()) {
        sources.entry(source.to_owned()).or_default().counts += 1;
    }
    let bodies = incident.bodies.iter().filter_map(|body| body.source.as_deref());
    let remedies = incident.remedies.iter().filter_map(|remedy| remedy.source.as_deref());
    let claims = file.claims.iter().map(|claim| &*claim.record.source);
    for source in bodies.chain(remedies).chain(claims).chain(incident.source.as_deref()) {
        sources.entry(source.to_owned()).or_default().others += 1;
    }
    sources
}

/// How many statements about events and numbers name no source.
fn without(file: &IncidentFile) -> usize {
    let incident = &file.incident.record;
    incident.events.iter().filter(|event| event.source.is_none()).count()
        + incident.groups.iter().filter(|group| group.source.is_none()).count()
}
