//! What the contracts lean on: owners, sub-processors, countries.

use words::key;

use super::headline::count;
use super::{Page, and_more};
use crate::block::Table;
use crate::model::{Board, Tally, TallyLine};

pub(super) fn leans(page: &mut Page<'_>, model: &Board, most: usize) {
    page.section("leans", key::BOARD_SECTION_LEANS);
    let mut table = Table::new([
        page.titled(key::BOARD_LEANS_ON, 3),
        page.titled(key::BOARD_LEANS_WHICH, 6),
        page.figures(key::RISK_COLUMN_CONTRACTS, 56),
        page.figures(key::BOARD_SEVERE, 110),
        page.figures(key::RISK_COLUMN_SHARE, 92),
    ])
    .header_columns(2)
    .caption(page.words.say(key::BOARD_LEANS_CAPTION))
    .note(format!(
        "{} {}",
        page.words.say(key::BOARD_LEANS_SAYS),
        page.words.say(key::BOARD_OVERLAPPING)
    ));
    let hidden = page.withheld("score").map(|reason| page.mark(reason));
    for one in &model.concentration {
        for line in shown(one, most) {
            table.push([
                one.label.clone(),
                line.label.clone(),
                page.words.number(count(line.total)),
                hidden.clone().unwrap_or_else(|| page.words.number(count(severe(line)))),
                line.share.clone(),
            ]);
        }
    }
    let left = |one: &Tally| one.more + (one.lines.len() - shown(one, most).count()) as u64;
    let more = model.concentration.iter().map(left).sum();
    page.table(and_more(page, table, more), key::RISK_COUNT_EMPTY);
}

/// The first lines; what is not known stands last and stays in sight.
fn shown(tally: &Tally, most: usize) -> impl Iterator<Item = &TallyLine> {
    let last = tally.lines.len().saturating_sub(1);
    tally.lines.iter().enumerate().filter(move |(at, _)| *at + 1 < most || *at == last).map(|(_, line)| line)
}

/// How many are not assessed, Extreme or High.
fn severe(line: &TallyLine) -> u64 {
    line.standings[..3].iter().sum()
}
