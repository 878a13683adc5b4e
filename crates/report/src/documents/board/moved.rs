//! What moved since a day.

use words::key;

use super::{Page, and_more, named};
use crate::block::{Column, Table};
use crate::model::{Board, MovedLine};

pub(super) fn moved(page: &mut Page<'_>, model: &Board, most: usize) {
    page.section("moved", key::BOARD_SECTION_MOVED);
    let Some(moved) = &model.movers else { return page.say(key::BOARD_NO_MOVERS) };
    page.text(&moved.sentence);
    if moved.lines.is_empty() {
        if let Some(reason) = page.withheld("score").filter(|_| moved.more > 0) {
            page.leave_out_some(reason);
        }
        return;
    }
    let mut table = Table::new([
        page.references(),
        page.titled(key::BOARD_CONTRACT_AND_SUPPLIER, 8),
        Column::fit(page.words.say(key::RISK_COLUMN_WAY)),
        page.titled(key::BOARD_THEN_AND_NOW, 4),
        page.titled(key::RISK_COLUMN_REASONS, 7),
    ])
    .caption(page.words.say(key::BOARD_MOVED_CAPTION));
    for line in moved.lines.iter().take(most) {
        let name = named(page, &line.title, line.supplier.as_deref());
        table.push([line.reference.clone(), name, line.way.clone(), line.text.clone(), reasons(line)]);
    }
    let more = moved.more + moved.lines.len().saturating_sub(most) as u64;
    page.table(and_more(page, table, more), key::REPORT_NO_ROWS);
}

/// The first two reasons: the rest is in the window and in the score of the contract.
fn reasons(line: &MovedLine) -> String {
    line.reasons.iter().take(2).cloned().collect::<Vec<_>>().join("; ")
}
