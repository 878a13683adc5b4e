//! Exit: what comes back or is destroyed, who keeps what the law says must be kept, and what is in place until then.

use words::key;

use super::{Page, Retendering, acceptances};
use crate::block::{Cell, Row, Table};
use crate::documents::facts::{cells, facts};
use crate::documents::said::Said;

pub(super) fn exit(page: &mut Page<'_>, model: &Retendering) {
    let contract = &model.contract.contract.record;
    page.section("exit", key::REPORT_SECTION_EXIT);
    page.facts(facts!(page.words, contract; exit_plan, exit_tested_on, processing_after_end));
    for (value, title, otherwise) in [
        (&contract.data_return, key::REPORT_DATA_RETURN, key::REPORT_NO_DATA_RETURN),
        (&contract.retention_holder, key::REPORT_RETENTION_HOLDER, key::REPORT_NO_RETENTION_HOLDER),
    ] {
        match value.said("note", page.words) {
            Some(text) => page.labelled(&page.words.say(title), &text),
            None => page.say(otherwise),
        }
    }
    must_return(page, model);
    page.part("exit-interim", key::REPORT_SECTION_INTERIM_ONLY);
    acceptances::interim_controls(page, &[&model.contract]);
}

/// Each field held, and each rule that says how long: what has to come back, stay or go.
fn must_return(page: &mut Page<'_>, model: &Retendering) {
    let mut table = Table::new([
        page.references(),
        page.column("applies_to", 3),
        page.column("rule", 5),
        page.column("holder", 3),
        page.column("ends_on", 3),
    ])
    .header_columns(2)
    .caption(page.words.say(key::REPORT_RETURN_CAPTION));
    for activity in &model.dossier.processing {
        for rule in &activity.record.retention_rules {
            let mut row = vec![Cell::new(&activity.reference)];
            row.extend(cells!(page.words, rule; applies_to, rule, holder, ends_on));
            table.rows.push(Row { cells: row, total: false });
        }
    }
    page.table(table, key::REPORT_NO_RETURN_RULES);
    page.say(key::REPORT_RETURN_REST);
}
