//! Incidents, and the clocks that run.

use words::{args, key};

use super::{Page, and_more, named};
use crate::block::{Cell, Column, Table, Width};
use crate::documents::said::capital;
use crate::model::Board;

pub(super) fn incidents(page: &mut Page<'_>, model: &Board, most: usize) {
    page.section("incidents", key::BOARD_SECTION_INCIDENTS);
    let lines = &model.incidents;
    let open = lines.iter().filter(|line| line.open).count();
    let overdue: u64 = lines.iter().map(|line| line.overdue).sum();
    let mut said = page.words.with(key::BOARD_INCIDENTS_SAYS, args![count = lines.len(), open = open]);
    if open > 0 {
        said = format!("{said} {}", page.words.with(key::BOARD_INCIDENTS_OVERDUE, args![overdue = overdue]));
    }
    let unrecorded: u64 = lines.iter().map(|line| line.unrecorded).sum();
    if unrecorded > 0 {
        said =
            format!("{said} {}", page.words.with(key::BOARD_INCIDENTS_UNRECORDED, args![count = unrecorded]));
    }
    page.text(said);
    if let Some(reason) = page.withheld("incident_duty").filter(|_| open > 0) {
        page.leave_out_some(reason);
    }
    let mut table = Table::new([
        page.references(),
        page.titled(key::BOARD_INCIDENT_AND_SUPPLIER, 6),
        Column { width: Width::Points(100), ..page.titled(key::BOARD_INCIDENTS_HAPPENED, 3) },
        Column { width: Width::Points(48), ..page.titled(key::BOARD_INCIDENTS_STANDS, 2) },
        page.titled(key::BOARD_INCIDENTS_NEXT, 8),
    ])
    .caption(page.words.say(key::BOARD_INCIDENTS_CAPTION));
    // One that is closed and of which nothing was certainly late asks nothing of the board.
    let listed: Vec<_> = lines.iter().filter(|line| line.open || line.says.is_some()).collect();
    for line in listed.iter().take(most) {
        let stands = if line.open { key::BOARD_INCIDENTS_OPEN } else { key::BOARD_INCIDENTS_CLOSED };
        let none = || page.words.say(key::BOARD_INCIDENTS_NONE_LATE);
        table.push([
            Cell::new(&line.reference),
            Cell::new(named(page, &line.title, line.supplier.as_deref())),
            Cell::new(capital(&line.happened)),
            Cell::new(page.words.say(stands)),
            Cell::new(line.says.as_deref().map_or_else(none, capital)),
        ]);
    }
    if !listed.is_empty() {
        let more = listed.len().saturating_sub(most) as u64;
        page.table(and_more(page, table, more), key::REPORT_NO_ROWS);
    }
}
