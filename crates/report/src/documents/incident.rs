//! What the documents on an incident have in common: each part answers one question about it.

pub(super) mod actions;
pub(super) mod bodies;
pub(super) mod clocks;
pub(super) mod events;
pub(super) mod late;
pub(super) mod line;
pub(super) mod notices;
pub(super) mod on_the_day;
pub(super) mod people;
pub(super) mod reply;
pub(super) mod rules;
pub(super) mod said;
pub(super) mod sources;
pub(super) mod unknown;
pub(super) mod whom;

use words::{args, key};

use super::page::Page;
use crate::model::IncidentFile;

/// "I-0001 Malware at Landauer".
pub(super) fn named(page: &Page<'_>, file: &IncidentFile) -> String {
    let incident = &file.incident;
    page.words.with(
        key::CHRONOLOGY_NAMED,
        args![reference = &incident.reference, title = incident.record.title.to_string()],
    )
}
