//! Where the contracts stand: the matrix, and the worst of them by name.

use domain::scoring::Method;
use words::{args, key};

use super::super::appetite;
use super::headline::{count, letter};
use super::{Page, and_more, contract, result};
use crate::block::{
    self, Band, BarPart, Block, Cell, Column, Drawing, Figure, Mark, MarkKind, Row, Shade, Table,
};
use crate::model::{Board, MatrixCell};

/// References that a cell of the drawing names; a fuller cell shows how many there are.
const NAMED: usize = 4;
/// References that a cell of the table names.
const LISTED: usize = 4;

/// The five standings, worst first, with their words.
pub(super) fn bands(page: &Page<'_>) -> [(Band, String); 5] {
    let word = |word: &str| page.words.enumeration("standing", word);
    [
        (Band::NotAssessed, word("not-assessed")),
        (Band::Extreme, word("extreme")),
        (Band::High, word("high")),
        (Band::Moderate, word("moderate")),
        (Band::Low, word("low")),
    ]
}

/// The parts of a bar: how many stand where, each with its letter.
pub(super) fn parts(page: &Page<'_>, standings: &[u64; 5]) -> Vec<BarPart> {
    let part = |((band, _), amount): ((Band, String), &u64)| BarPart {
        amount: *amount,
        shade: Shade::Band(band),
        text: format!("{} {amount}", letter(page, band)),
    };
    bands(page).into_iter().zip(standings).filter(|(_, amount)| **amount > 0).map(part).collect()
}

pub(super) fn standing(page: &mut Page<'_>, model: &Board) {
    page.section("standing", key::BOARD_SECTION_STANDING);
    if model.headline.contracts == 0 {
        page.say(key::BOARD_NO_MATRIX);
        return appetite(page, model);
    }
    let raised = model.matrix.raised.iter();
    let said: Vec<&str> = [&model.matrix.sentence, &model.matrix.not_assessed]
        .into_iter()
        .chain(raised)
        .map(String::as_str)
        .collect();
    page.text(said.join(" "));
    appetite(page, model);
    page.push(Block::Figure(figure(page, model)));
    cells(page, &model.matrix.cells);
}

fn figure(page: &Page<'_>, model: &Board) -> Figure {
    let method = Method::v1();
    let band = |score: u8| super::super::score::band(method.band(score));
    let bands =
        [1_u8, 2, 3, 4, 5].map(|likelihood| [1_u8, 2, 3, 4, 5].map(|impact| band(likelihood * impact)));
    let tolerated = appetite::line(page, &model.appetite);
    let limit = tolerated.as_ref().map(|(_, words)| format!(" {words}.")).unwrap_or_default();
    let alternative = format!("{} {}{limit}", model.matrix.sentence, model.matrix.not_assessed);
    let steps = |axis: &str| [1, 2, 3, 4, 5].map(|step: u8| page.words.enumeration(axis, &step.to_string()));
    Figure {
        caption: page.words.say(key::BOARD_MATRIX_CAPTION),
        alternative,
        drawing: Drawing::Matrix(block::Matrix {
            impact_title: page.words.say(key::REPORT_IMPACT),
            likelihood_title: page.words.say(key::REPORT_LIKELIHOOD),
            impact_words: steps("impact"),
            likelihood_words: steps("likelihood"),
            bands,
            marks: model.matrix.cells.iter().flat_map(|cell| marks(page, cell)).collect(),
            mark_words: Vec::new(),
            tolerated,
        }),
    }
}

/// What stands in a cell: the references, or how many contracts there are where they would not fit.
fn marks(page: &Page<'_>, cell: &MatrixCell) -> Vec<Mark> {
    let mark = |text: String| Mark {
        impact: cell.impact,
        likelihood: cell.likelihood,
        kind: MarkKind::Reference,
        text,
    };
    if (1..=NAMED).contains(&cell.references.len()) {
        return cell.references.iter().cloned().map(mark).collect();
    }
    vec![mark(contracts(page, cell))]
}

/// How many contracts stand in a cell.
fn contracts(page: &Page<'_>, cell: &MatrixCell) -> String {
    page.words.with(key::RISK_CONTRACTS, args![count = count(cell.contracts)])
}

/// The references of a cell; where the copy leaves them out, how many they are.
fn named(page: &Page<'_>, cell: &MatrixCell) -> String {
    match cell.references.as_slice() {
        [] => contracts(page, cell),
        references => listed(page, references, LISTED),
    }
}

/// The figure once more, as a table: the references of each cell, with the letter of its band.
fn cells(page: &mut Page<'_>, cells: &[MatrixCell]) {
    let words = page.words;
    let step = |axis: &str, step: u8| format!("{step} {}", words.enumeration(axis, &step.to_string()));
    let mut columns = vec![page.titled(key::BOARD_LIKELIHOOD_IMPACT, 4)];
    columns.extend((1..=5_u8).map(|impact| Column::share(step("impact", impact), 5)));
    let mut table = Table::new(columns).caption(words.say(key::BOARD_CELLS_CAPTION));
    for likelihood in (1..=5_u8).rev() {
        let mut row = vec![Cell::new(step("likelihood", likelihood))];
        row.extend((1..=5_u8).map(|impact| {
            let here = cells.iter().find(|cell| cell.impact == impact && cell.likelihood == likelihood);
            let text = here.map(|cell| named(page, cell)).unwrap_or_default();
            Cell::band(super::super::score::band(Method::v1().band(impact * likelihood)), text)
        }));
        table.rows.push(Row { cells: row, total: false });
    }
    page.table(table, key::RISK_MATRIX_NONE);
}

/// References parted by commas, and how many more there are.
pub(super) fn listed(page: &Page<'_>, references: &[String], most: usize) -> String {
    let shown = references.iter().take(most).cloned().collect::<Vec<_>>().join(", ");
    match references.len().saturating_sub(most) {
        0 => shown,
        more => page.words.with(key::BOARD_LISTED_MORE, args![shown = shown, count = more]),
    }
}

/// The line above which the board does not tolerate a risk, and how many contracts stand above it.
fn appetite(page: &mut Page<'_>, model: &Board) {
    if let Some(reason) = page.withheld("appetite") {
        return page.leave_out_some(reason);
    }
    match appetite::in_force(page, &model.appetite) {
        None => page.say(key::BOARD_NO_APPETITE),
        Some(line) => appetite::say(page, &line.record),
    }
}

/// The worst contracts, each with its reason in a line.
pub(super) fn top(page: &mut Page<'_>, model: &Board) {
    let mut table = Table::new([
        page.references(),
        page.titled(key::BOARD_CONTRACT_AND_SUPPLIER, 7),
        Column { width: block::Width::Points(78), ..page.titled(key::REPORT_RESULT, 3) },
        page.titled(key::REPORT_REASON, 7),
    ])
    .caption(page.words.say(key::BOARD_TOP_CAPTION))
    .note(page.words.say(key::BOARD_TOP_SAYS));
    for ranked in &model.top {
        table.push([
            Cell::new(&ranked.contract.reference),
            Cell::new(contract(page, &ranked.contract)),
            result(page, ranked.contract.score),
            Cell::new(&ranked.why),
        ]);
    }
    let more = model.headline.contracts.saturating_sub(model.top.len() as u64);
    page.records("score", and_more(page, table, more), key::RISK_SENTENCE_EMPTY);
}
