//! The bodies concerned: contracted is not affected, and unknown is not unaffected.

use domain::incident::IncidentBody;
use domain::vocabulary::{Qualifier, ServedBodyStatus};
use domain::word::Word;
use words::{args, key};

use super::said::{number, when};
use crate::block::{Cell, Table};
use crate::documents::page::Page;
use crate::documents::said::word;
use crate::model::IncidentFile;

/// Where each body stands, when it was told, and how many of its people were.
pub(in crate::documents) fn bodies(page: &mut Page<'_>, file: &IncidentFile) {
    let bodies = &file.incident.record.bodies;
    if !bodies.is_empty() {
        let counted: Vec<String> = ServedBodyStatus::ALL
            .iter()
            .map(|status| (status, bodies.iter().filter(|body| body.status == *status).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(status, count)| {
                let status = word(*status, page.words);
                page.words.with(key::CHRONOLOGY_STATUS_COUNT, args![status = status, count = count])
            })
            .collect();
        page.tell(key::CHRONOLOGY_BODIES_SAY, args![count = bodies.len(), by_status = counted.join("; ")]);
    }
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_BODY, 5),
        page.titled(key::CHRONOLOGY_STANDS, 4),
        page.column("told_on", 4),
        page.titled(key::CHRONOLOGY_PEOPLE_AFFECTED, 3),
        page.column("people_told", 3),
        page.column("people_told_on", 4),
    ])
    .caption(page.words.say(key::CHRONOLOGY_BODIES_CAPTION));
    for (place, body) in bodies.iter().enumerate() {
        let told = page.gone(&file.incident, &format!("bodies/{place}/people_told"));
        let told = told.unwrap_or_else(|| number(page, body.people_told.map(|people| people.get())));
        table.push(row(page, body, told));
    }
    page.table(table, key::CHRONOLOGY_NO_BODIES);
}

fn row(page: &Page<'_>, body: &IncidentBody, told: String) -> [Cell; 6] {
    let people = (body.people_min.map(|people| people.get()), body.people_max.map(|people| people.get()));
    [
        Cell::new(body.organisation.as_str()),
        Cell::new(word(body.status, page.words)),
        Cell::new(when(page, body.told_on.as_ref())),
        Cell::new(page.words.count_range(people.0, people.1, Qualifier::Unknown)),
        Cell::new(told),
        Cell::new(when(page, body.people_told_on.as_ref())),
    ]
}
