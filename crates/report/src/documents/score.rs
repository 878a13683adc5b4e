//! A score as arithmetic that a reader can redo with a pencil.

mod floors;
mod levers;
mod matrix;
mod sums;

use domain::oversight::AppetiteLine;
use domain::scoring::{Band, Figures};
use words::{args, key};

use super::appetite;
use super::page::Page;
use super::said::standing;
use crate::block::{self, Block, CalloutKind, Cell, Column, Table};
use crate::model::{ContractFile, Item};

/// The whole section for one contract, beside what the board tolerates. Headings get ids that begin with `id`.
pub(super) fn score(page: &mut Page<'_>, id: &str, file: &ContractFile, appetite: &[Item<AppetiteLine>]) {
    let sheet = &file.score;
    if let Some(reason) = page.withheld("score") {
        return page.leave_out(reason);
    }
    page.text(standing(file.assessment.as_ref().map(|item| &item.record), page.words));
    let (Some(figures), Some(parts)) = (sheet.score.figures(), &sheet.arithmetic) else {
        return not_assessed(page, file);
    };
    result(page, file, figures);
    page.push(matrix::figure(page, file, figures, appetite));
    match (page.withheld("appetite"), appetite::in_force(page, appetite)) {
        (Some(reason), _) => page.leave_out_some(reason),
        (None, Some(line)) => appetite::say(page, &line.record),
        (None, None) => {}
    }
    page.push(page.heading_of(3, &format!("{id}-sum"), key::REPORT_SCORE_ARITHMETIC));
    sums::sums(page, sheet, figures, parts);
    page.push(page.heading_of(3, &format!("{id}-floors"), key::REPORT_SCORE_FLOORS));
    floors::floors(page, file, figures);
    page.push(page.heading_of(3, &format!("{id}-levers"), key::REPORT_SCORE_LEVERS));
    levers::levers(page, file, figures);
}

fn not_assessed(page: &mut Page<'_>, file: &ContractFile) {
    let known = file.score.score.completeness;
    let told = args![answered = known.answered, asked = known.asked];
    let text = page.words.with(key::REPORT_NOT_ASSESSED_WHY, told);
    page.push(Block::callout(CalloutKind::Warning, page.words.say(key::SCORE_NOT_ASSESSED), text));
    page.say(key::REPORT_NOT_ASSESSED_NOT_LOW);
}

/// The result in one small table.
fn result(page: &mut Page<'_>, file: &ContractFile, figures: &Figures) {
    let known = file.score.score.completeness;
    let column = |key| Column::share(page.words.say(key), 1);
    let table = Table::new([
        column(key::REPORT_RESULT),
        column(key::REPORT_INDEX),
        column(key::REPORT_CONFIDENCE),
        column(key::REPORT_COMPLETENESS),
        column(key::REPORT_CALCULATED),
        column(key::REPORT_INHERENT),
    ])
    .row([
        Cell::band(band(figures.band), result_words(page, figures)),
        Cell::new(figures.index.to_string()),
        Cell::new(page.words.with(key::REPORT_PERCENT, args![figure = figures.confidence_pct.to_string()])),
        Cell::new(page.words.with(key::REPORT_OF, args![part = known.answered, whole = known.asked])),
        Cell::new(figures.calculated.to_string()),
        Cell::new(figures.inherent.to_string()),
    ])
    .note(page.words.say(key::REPORT_RESULT_NOTE));
    page.push(Block::Table(table));
}

/// "High, 12".
pub(super) fn result_words(page: &Page<'_>, figures: &Figures) -> String {
    let band = words::score::band(figures.band, page.words);
    page.words.with(key::REPORT_BAND_NUMBER, args![band = band, number = figures.final_score])
}

/// A band of the score as the page draws it.
pub(super) fn band(band: Band) -> block::Band {
    match band {
        Band::Low => block::Band::Low,
        Band::Moderate => block::Band::Moderate,
        Band::High => block::Band::High,
        Band::Extreme => block::Band::Extreme,
    }
}

/// The cell of a contract's result in a list: its band and number, that it is not assessed, or that the copy leaves it out.
pub(super) fn result_cell(page: &Page<'_>, file: &ContractFile) -> Cell {
    if let Some(reason) = page.withheld("score") {
        return Cell::new(page.mark(reason));
    }
    match file.score.score.figures() {
        Some(figures) => Cell::band(band(figures.band), result_words(page, figures)),
        None => Cell::band(block::Band::NotAssessed, page.words.say(key::SCORE_NOT_ASSESSED)),
    }
}

pub(super) use floors::gate_line;
