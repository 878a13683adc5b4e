//! The supplier's own words beside ours: the right of reply.

use words::{args, key};

use crate::block::{Cell, Table};
use crate::documents::acceptances;
use crate::documents::page::Page;
use crate::model::IncidentFile;

/// What we say happened, and what the supplier says; then the disputes.
pub(in crate::documents) fn reply(page: &mut Page<'_>, file: &IncidentFile) {
    let incident = &file.incident.record;
    let ours = incident.what_happened.as_deref();
    let theirs = match (incident.supplier_reply.as_deref(), incident.replied_on) {
        (Some(reply), Some(on)) => {
            page.words.with(key::REPORT_REPLIED, args![reply = reply, on = page.date(on)])
        }
        (Some(reply), None) => reply.to_owned(),
        (None, _) => page.words.say(key::CHRONOLOGY_NO_REPLY),
    };
    let mut table =
        Table::new([page.titled(key::CHRONOLOGY_OUR_WORDS, 1), page.titled(key::CHRONOLOGY_THEIR_WORDS, 1)])
            .header_columns(0)
            .caption(page.words.say(key::CHRONOLOGY_REPLY_CAPTION));
    let ours = ours.map_or_else(|| page.words.say(key::CHRONOLOGY_NO_ACCOUNT), str::to_owned);
    table.push([Cell::new(ours), Cell::new(theirs)]);
    page.table(table, key::REPORT_NO_ROWS);
    if let Some(cause) = &incident.root_cause {
        let cause = match incident.root_cause_accepted_on {
            Some(on) => page
                .words
                .with(key::CHRONOLOGY_CAUSE_ACCEPTED, args![cause = cause.to_string(), on = page.date(on)]),
            None => page.words.with(key::CHRONOLOGY_CAUSE_OPEN, args![cause = cause.to_string()]),
        };
        page.text(cause);
    }
    acceptances::disputes(page, &file.disputes);
}
