//! Contracts that end, and evidence that expires.

use domain::date::Date;
use words::{args, key};

use super::floors::until;
use super::{Page, and_more, result};
use crate::block::{Cell, Column, Table, Width};
use crate::model::{Board, EndLine};

pub(super) fn endings(page: &mut Page<'_>, model: &Board, most: usize) {
    page.section("endings", key::BOARD_SECTION_ENDINGS);
    let within = |months: u32| {
        let until = page.as_at.plus_months(months);
        model.endings.iter().filter(|line| line.end >= page.as_at && line.end <= until).count()
    };
    let past = model.endings.iter().filter(|line| line.end < page.as_at).count();
    let told = args![twelve = within(12), eighteen = within(18), year_two = within(24), past = past];
    if !model.endings.is_empty() {
        page.tell(key::BOARD_ENDINGS_SAYS, told);
    }
    // The mark of what is left out is longer than any result.
    let result_width = if page.withheld("score").is_some() { 100 } else { 78 };
    let mut table = Table::new([
        page.references(),
        page.titled(key::BOARD_CONTRACT, 6),
        Column { width: Width::Points(92), ..page.titled(key::BOARD_LAST_DAY, 2) },
        Column { width: Width::Points(54), ..page.titled(key::BOARD_WITHIN, 2) },
        Column { width: Width::Points(104), ..page.titled(key::BOARD_DECIDE_BY, 2) },
        Column { width: Width::Points(result_width), ..page.titled(key::REPORT_RESULT, 3) },
    ])
    .caption(page.words.say(key::BOARD_ENDINGS_CAPTION))
    .note(page.words.say(key::BOARD_ENDINGS_NOTE));
    if let Some(reason) = page.withheld("decision") {
        table = table.note(page.some_left_out(reason));
    }
    for line in model.endings.iter().take(most) {
        table.push([
            Cell::new(&line.contract.reference),
            Cell::new(&line.contract.title),
            Cell::new(page.date(line.end)),
            Cell::new(window(page, line.end)),
            Cell::new(decision(page, line)),
            result(page, line.contract.score),
        ]);
    }
    let more = model.endings.len().saturating_sub(most) as u64;
    page.table(and_more(page, table, more), key::BOARD_NO_ENDINGS);
}

/// The shortest of 12, 18 and 24 months in which a day falls, or that it has passed.
fn window(page: &Page<'_>, end: Date) -> String {
    if end < page.as_at {
        return page.words.say(key::BOARD_ENDED);
    }
    let months = [12_u32, 18, 24].into_iter().find(|months| end <= page.as_at.plus_months(*months));
    page.words.with(key::REPORT_MONTHS, args![count = months.unwrap_or(24)])
}

/// By when it has to be decided what follows; a decision that is recorded is said. In a copy without decisions the day alone.
fn decision(page: &Page<'_>, line: &EndLine) -> String {
    if line.decided {
        return page.words.say(key::BOARD_DECIDED);
    }
    match line.decide {
        None => page.words.say(key::BOARD_NO_DECISION_DAY),
        Some(on) if on < page.as_at && page.withheld("decision").is_none() => {
            page.words.with(key::REPORT_OVERDUE, args![on = page.date(on)])
        }
        Some(on) => page.date(on),
    }
}

pub(super) fn evidence(page: &mut Page<'_>, model: &Board, most: usize) {
    page.part("endings-evidence", key::BOARD_SECTION_EVIDENCE);
    let mut table = Table::new([
        page.titled(key::REPORT_EVIDENCE, 5),
        page.titled(key::BOARD_WHAT, 6),
        page.titled(key::BOARD_UNTIL, 4),
    ])
    .caption(page.words.say(key::BOARD_EVIDENCE_CAPTION));
    // What still expires stands before what has: there it is still to be seen to in time.
    let (expired, coming): (Vec<_>, Vec<_>) =
        model.evidence.iter().partition(|line| line.on.is_some_and(|on| on < page.as_at));
    for line in coming.into_iter().chain(expired.into_iter().rev()).take(most) {
        table.push([line.title.clone(), line.detail.clone(), until(page, line)]);
    }
    let more = model.evidence.len().saturating_sub(most) as u64;
    page.table(and_more(page, table, more), key::BOARD_NO_EVIDENCE);
}
