//! Third parties that hold data, in the columns that requests for information ask for.

use words::key;

use super::Page;
use crate::block::{Column, Table};
use crate::model::FoiLine;

pub(super) fn rows(page: &mut Page<'_>, rows: &[FoiLine]) {
    let mut table = Table::new([
        page.references(),
        page.titled(key::REPORT_SUPPLIER, 5),
        page.titled(key::EXTRACT_SERVICE, 5),
        page.titled(key::EXTRACT_DATA, 6),
        page.titled(key::EXTRACT_DSPT, 5),
        Column::fit(page.words.say(key::BOARD_LAST_DAY)),
    ])
    .header_columns(2)
    .caption(page.words.say(key::EXTRACT_FOI))
    .note(page.words.say(key::EXTRACT_FOI_NOTE));
    for line in rows {
        let not_recorded = || page.words.say(key::REPORT_NOT_RECORDED);
        let end = line.end.map_or_else(not_recorded, |end| page.date(end));
        let supplier = line.supplier.clone().unwrap_or_else(not_recorded);
        table.push([
            line.reference.clone(),
            supplier,
            line.service.clone(),
            data(page, line),
            dspt(page, line),
            end,
        ]);
    }
    page.table(table, key::EXTRACT_NO_FOI);
}

/// The categories; where none is recorded, whether personal data is handled at all.
fn data(page: &Page<'_>, line: &FoiLine) -> String {
    if line.data.is_empty() { line.personal_data.clone() } else { page.words.list(&line.data) }
}

fn dspt(page: &Page<'_>, line: &FoiLine) -> String {
    match (&line.dspt, line.dspt_required) {
        (Some(status), _) => status.clone(),
        (None, true) => page.words.say(key::EXTRACT_DSPT_REQUIRED),
        (None, false) => page.words.say(key::REPORT_NOT_RECORDED),
    }
}
