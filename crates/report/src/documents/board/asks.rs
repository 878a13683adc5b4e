//! What the board is asked: what follows from the register by rule, and room for what does not.

use words::{args, key};

use super::standing::listed;
use super::{Page, sign_off};
use crate::block::Block;
use crate::model::{AcceptedForBoard, Board};

/// References that a question names.
const LISTED: usize = 12;
/// Acceptances that one names.
const ACCEPTED: usize = 4;

pub(super) fn asks(page: &mut Page<'_>, model: &Board) {
    page.section("asks", key::BOARD_SECTION_ASKS);
    let asked = asked(page, model);
    let mut left_out: Vec<_> =
        ["score", "acceptance", "decision"].iter().filter_map(|table| page.withheld(table)).collect();
    left_out.dedup();
    if !asked.is_empty() {
        page.say(key::BOARD_ASKS_SAYS);
        page.push(Block::steps(asked));
    } else if left_out.is_empty() {
        page.say(key::BOARD_NO_ASKS);
    }
    page.leave_out_some_of(&left_out);
    let offices = [key::REPORT_OFFICE_SIRO, key::REPORT_OFFICE_BOARD];
    sign_off::sign_off(page, &offices);
}

fn asked(page: &Page<'_>, model: &Board) -> Vec<String> {
    let mut asked = Vec::new();
    asked.extend(floors(page, model));
    asked.extend(accepted(page, model));
    asked.extend(decisions(page, model));
    let over = model.acceptances.iter().filter(|line| line.on.is_some_and(|on| on < page.as_at)).count();
    if over > 0 {
        asked.push(page.words.with(key::BOARD_ASK_ACCEPTANCES, args![count = over]));
    }
    if model.headline.standings[0] > 0 {
        asked.push(page.words.with(key::BOARD_ASK_NOT_ASSESSED, args![count = model.headline.standings[0]]));
    }
    if model.clauses[0] > 0 {
        asked.push(page.words.with(key::BOARD_ASK_CLAUSES, args![count = model.clauses[0]]));
    }
    asked
}

/// Floors that the board alone may accept, and that nobody has accepted.
fn floors(page: &Page<'_>, model: &Board) -> Vec<String> {
    let ask = |line: &crate::model::FloorLine| {
        let references = listed(page, &line.for_board, LISTED);
        page.words.with(
            key::BOARD_ASK_FLOOR,
            args![gate = &line.gate, name = &line.name, floor = line.floor, contracts = references],
        )
    };
    model.floors.iter().filter(|line| !line.for_board.is_empty()).map(ask).collect()
}

/// Acceptances of such floors: only the board can say whether it gave them.
fn accepted(page: &Page<'_>, model: &Board) -> Option<String> {
    let named = |one: &AcceptedForBoard| {
        let told = args![reference = &one.reference, contract = &one.contract, by = &one.by];
        page.words.with(key::BOARD_ASK_CONFIRM_ONE, told)
    };
    let all: Vec<String> = model.accepted_for_board.iter().map(named).collect();
    (!all.is_empty())
        .then(|| page.words.with(key::BOARD_ASK_CONFIRM, args![acceptances = listed(page, &all, ACCEPTED)]))
}

/// Contracts of which it should have been decided by now what follows; none in a copy without decisions.
fn decisions(page: &Page<'_>, model: &Board) -> Option<String> {
    if page.withheld("decision").is_some() {
        return None;
    }
    let overdue: Vec<String> = model
        .endings
        .iter()
        .filter(|line| !line.decided && line.decide.is_some_and(|on| on < page.as_at))
        .map(|line| line.contract.reference.clone())
        .collect();
    (!overdue.is_empty())
        .then(|| page.words.with(key::BOARD_ASK_DECIDE, args![contracts = listed(page, &overdue, LISTED)]))
}
