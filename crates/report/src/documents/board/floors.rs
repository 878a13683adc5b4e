//! Floors in force, and acceptances that run out.

use words::{args, key};

use super::headline::count;
use super::standing::listed;
use super::{Page, Room, and_more};
use crate::block::{Cell, Table};
use crate::model::{Board, DueLine, FloorLine};

/// References that a row names.
const LISTED: usize = 4;

pub(super) fn floors(page: &mut Page<'_>, model: &Board, room: &Room) {
    page.section("floors", key::BOARD_SECTION_FLOORS);
    let mut table = Table::new([
        page.titled(key::REPORT_GATE, 1),
        page.titled(key::REPORT_RULE, 9),
        page.figures(key::REPORT_FLOOR, 38),
        page.figures(key::RISK_COLUMN_CONTRACTS, 56),
        page.figures(key::BOARD_ACCEPTED, 58),
        page.titled(key::RISK_COLUMN_REFERENCES, 5),
    ])
    .caption(page.words.say(key::BOARD_FLOORS_CAPTION))
    .note(page.words.say(key::BOARD_FLOORS_SAYS));
    let hidden = page.withheld("score");
    for line in model.floors.iter().take(room.floors) {
        let held = match hidden {
            Some(reason) => [page.mark(reason), page.mark(reason), page.mark(reason)],
            None => [
                page.words.number(count(line.contracts.len() as u64)),
                page.words.number(count(line.accepted)),
                listed(page, &line.contracts, LISTED),
            ],
        };
        let [contracts, accepted, references] = held;
        table.push([
            Cell::new(&line.gate),
            Cell::new(&line.name),
            Cell::new(line.floor.to_string()),
            Cell::new(contracts),
            Cell::new(accepted),
            Cell::new(references),
        ]);
    }
    let table = match others(page, model.floors.get(room.floors..).unwrap_or_default()) {
        Some(others) => table.note(others),
        None => table,
    };
    page.records("score", table, key::REPORT_NO_FLOORS);
    acceptances(page, model, room.acceptances);
}

/// The gates that the table has no room for, by name: other tables call them by their code. None where there is none.
fn others(page: &Page<'_>, lines: &[FloorLine]) -> Option<String> {
    let named: Vec<String> = lines.iter().map(|line| format!("{} {}", line.gate, line.name)).collect();
    (!named.is_empty()).then(|| {
        let told = args![count = named.len(), gates = named.join("; ")];
        page.words.with(key::BOARD_MORE_FLOORS, told)
    })
}

fn acceptances(page: &mut Page<'_>, model: &Board, most: usize) {
    let mut table = Table::new([
        page.titled(key::BOARD_CONTRACT, 5),
        page.titled(key::BOARD_WHAT, 6),
        page.titled(key::BOARD_UNTIL, 4),
    ])
    .caption(page.words.say(key::BOARD_ACCEPTANCES_CAPTION));
    for line in model.acceptances.iter().take(most) {
        table.push([line.title.clone(), line.detail.clone(), until(page, line)]);
    }
    let more = model.acceptances.len().saturating_sub(most) as u64;
    page.records("acceptance", and_more(page, table, more), key::BOARD_NO_ACCEPTANCES);
}

/// The day, and whether it has passed.
pub(in crate::documents) fn until(page: &Page<'_>, line: &DueLine) -> String {
    match line.on {
        Some(on) if on < page.as_at => {
            let days = on.days_to(page.as_at);
            page.words.with(key::BOARD_DAY_PASSED, args![on = page.date(on), days = days])
        }
        Some(on) => {
            let days = page.as_at.days_to(on);
            page.words.with(key::BOARD_DAY_LEFT, args![on = page.date(on), days = days])
        }
        None => page.words.say(key::REPORT_NOT_RECORDED),
    }
}
