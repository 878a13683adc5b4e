//! Where data is held and reached from, and what makes transfers lawful.

use domain::processing::Processing;
use domain::vocabulary::LocationUse;
use words::key;

use super::facts::cells;
use super::page::Page;
use crate::block::{Cell, Row, Table};
use crate::model::Item;

/// Hosting and access, then transfers.
pub(super) fn places(page: &mut Page<'_>, activities: &[Item<Processing>]) {
    if activities.is_empty() {
        page.say(key::REPORT_NO_PROCESSING);
        return;
    }
    let uses = [
        (LocationUse::Hosting, key::REPORT_HOSTING_CAPTION, key::REPORT_NO_HOSTING),
        (LocationUse::Access, key::REPORT_ACCESS_CAPTION, key::REPORT_NO_ACCESS),
    ];
    for (used_for, caption, otherwise) in uses {
        let mut table = Table::new([
            page.references(),
            page.column("place", 3),
            page.column("country", 3),
            page.column("operator", 4),
            page.column("note", 4),
        ])
        .caption(page.words.say(caption));
        for activity in activities {
            for location in activity.record.locations.iter().filter(|location| location.used_for == used_for)
            {
                let mut row = vec![Cell::new(&activity.reference)];
                row.extend(cells!(page.words, location; place, country, operator, note));
                table.rows.push(Row { cells: row, total: false });
            }
        }
        page.table(table, otherwise);
    }
    reach(page, activities);
    transfers(page, activities);
}

fn reach(page: &mut Page<'_>, activities: &[Item<Processing>]) {
    if let Some(reason) = page.withheld_column("processing", "internet_facing") {
        return page.leave_out(reason);
    }
    let mut table =
        Table::new([page.references(), page.column("internet_facing", 1), page.column("remote_access", 1)])
            .caption(page.words.say(key::REPORT_REACH_CAPTION));
    for activity in activities {
        let mut row = vec![Cell::new(&activity.reference)];
        row.extend(cells!(page.words, &activity.record; internet_facing, remote_access));
        table.rows.push(Row { cells: row, total: false });
    }
    page.table(table, key::REPORT_NO_PROCESSING);
}

fn transfers(page: &mut Page<'_>, activities: &[Item<Processing>]) {
    let mut table = Table::new([
        page.references(),
        page.column("country", 3),
        page.column("recipient", 4),
        page.column("mechanism", 4),
        page.column("risk_assessed_on", 3),
        page.column("document", 3),
    ])
    .header_columns(2)
    .caption(page.words.say(key::REPORT_TRANSFERS_CAPTION));
    for activity in activities {
        for transfer in &activity.record.transfers {
            let mut row = vec![Cell::new(&activity.reference)];
            row.extend(
                cells!(page.words, transfer; country, recipient, mechanism, risk_assessed_on, document),
            );
            table.rows.push(Row { cells: row, total: false });
        }
    }
    page.table(table, key::REPORT_NO_TRANSFERS);
}
