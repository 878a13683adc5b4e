//! Exit: what comes back or is destroyed, who keeps what the law says must be kept, and what is in place until then.

use domain::vocabulary::InterimControlKind;
use domain::word::Word;
use words::{args, key};

use super::{Page, Retendering, acceptances};
use crate::block::{Cell, Row, Table};
use crate::documents::facts::{cells, facts};
use crate::documents::said::{Said, word};

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
    page.part("exit-data", key::REPORT_PART_DATA_BACK);
    comes_back(page, model);
    must_return(page, model);
    page.part("exit-interim", key::REPORT_SECTION_INTERIM_ONLY);
    acceptances::interim_controls(page, &[&model.contract]);
    catalogue(page, model);
}

/// What each activity holds, and what becomes of it at the end: kept by a rule, else back or destroyed.
fn comes_back(page: &mut Page<'_>, model: &Retendering) {
    let mut table = Table::new([
        page.references(),
        page.column("categories", 5),
        page.column("subject_groups", 4),
        page.titled(key::REPORT_AT_THE_END, 6),
    ])
    .caption(page.words.say(key::REPORT_DATA_BACK_CAPTION));
    for activity in &model.dossier.processing {
        let items = &activity.record.data_items;
        let mut categories: Vec<_> = items.iter().map(|item| item.category).collect();
        let mut groups: Vec<_> = items.iter().flat_map(|item| item.subject_groups.iter().copied()).collect();
        categories.sort_unstable();
        categories.dedup();
        groups.sort_unstable();
        groups.dedup();
        let rules = activity.record.retention_rules.len();
        let becomes = match rules {
            0 => page.words.say(key::REPORT_BACK_OR_DESTROYED),
            rules => page.words.with(key::REPORT_KEPT_BY_RULE, args![rules = rules]),
        };
        table.push([
            activity.reference.clone(),
            categories.cell("categories", page.words),
            groups.cell("subject_groups", page.words),
            becomes,
        ]);
    }
    page.table(table, key::REPORT_NO_PROCESSING);
}

/// Every control of the catalogue, and which of them stand for this contract.
fn catalogue(page: &mut Page<'_>, model: &Retendering) {
    let mut table = Table::new([
        page.titled(key::REPORT_CATALOGUE_CONTROL, 6),
        page.titled(key::REPORT_CATALOGUE_STANDS, 4),
    ])
    .caption(page.words.say(key::REPORT_CATALOGUE_CAPTION));
    for kind in InterimControlKind::ALL {
        let entered: Vec<String> = model
            .contract
            .interim_controls
            .iter()
            .filter(|control| control.record.kind == *kind)
            .map(|control| {
                let answer = word(control.record.in_place, page.words);
                page.words.with(
                    key::REPORT_CATALOGUE_ENTERED,
                    args![reference = &control.reference, answer = answer],
                )
            })
            .collect();
        let stands =
            if entered.is_empty() { page.words.say(key::REPORT_NOT_RECORDED) } else { entered.join("\n") };
        table.push([word(*kind, page.words), stands]);
    }
    page.records("interim_control", table, key::REPORT_NO_INTERIM);
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
