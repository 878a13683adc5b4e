//! How good the breach-notification clauses are, and which contracts have none.

use words::{args, key};

use super::Page;
use super::headline::count;
use crate::block::{Column, Table, Width};
use crate::model::{Board, ContractLine};

/// The most contracts without a clause that are named.
const MOST: usize = 12;

pub(super) fn clauses(page: &mut Page<'_>, model: &Board) {
    page.section("clauses", key::BOARD_SECTION_CLAUSES);
    let all: u64 = model.clauses.iter().sum();
    if all == 0 {
        let nothing = if model.headline.over > 0 { key::BOARD_ALL_OVER } else { key::RISK_COUNT_EMPTY };
        return page.say(nothing);
    }
    let told = args![none = model.clauses[0], full = model.clauses[4], contracts = all];
    page.tell(key::BOARD_CLAUSES_SAYS, told);
    let mut columns = vec![page.titled(key::BOARD_QUALITY, 4)];
    columns.extend((0..model.clauses.len()).map(|step| {
        let title = format!("{step} {}", meaning(page, step));
        Column { width: Width::Share(4), ..Column::number(title) }
    }));
    let mut row = vec![page.words.say(key::RISK_COLUMN_CONTRACTS)];
    row.extend(model.clauses.iter().map(|number| page.words.number(count(*number))));
    let table = Table::new(columns).caption(page.words.say(key::BOARD_CLAUSES_CAPTION)).row(row);
    page.table(table, key::REPORT_NO_ROWS);
    without(page, model);
}

/// What a step means, with a capital first letter.
fn meaning(page: &Page<'_>, step: usize) -> String {
    super::super::said::capital(&page.words.enumeration("clause-quality", &step.to_string()))
}

/// The contracts without a clause by name, worst first; in a copy that leaves out results by reference.
fn without(page: &mut Page<'_>, model: &Board) {
    if model.no_clause.is_empty() {
        return page.say(key::BOARD_ALL_HAVE_CLAUSE);
    }
    let named = |line: &ContractLine| format!("{} {}", line.reference, line.title);
    let listed = model.no_clause.iter().take(MOST).map(named).collect::<Vec<_>>().join("; ");
    let is_ranked = page.withheld("score").is_none();
    let label = page.words.say(if is_ranked {
        key::BOARD_NO_CLAUSE_CAPTION
    } else {
        key::BOARD_NO_CLAUSE_BY_REFERENCE
    });
    let text = match model.no_clause.len().saturating_sub(MOST) {
        0 => listed,
        more => page.words.with(key::BOARD_LISTED_MORE, args![shown = listed, count = more]),
    };
    page.labelled(&label, &text);
}
