//! What would change the result, and the sentence that sums it up.

use domain::scoring::{Figures, LeverId};
use words::{args, key};

use super::{Page, band};
use crate::block::{Block, CalloutKind, Cell, Table};
use crate::model::ContractFile;

/// The levers of a contract, best first.
pub(super) fn levers(page: &mut Page<'_>, file: &ContractFile, figures: &Figures) {
    let sentence = words::score::summary(&file.score.score, page.words);
    page.push(Block::callout(CalloutKind::Note, page.words.say(key::REPORT_WHAT_WOULD_CHANGE), sentence));
    let mut table = Table::new([
        page.titled(key::REPORT_LEVER, 8),
        page.titled(key::REPORT_RESULT_THEN, 3),
        page.figures(key::REPORT_LIKELIHOOD, 60),
        page.figures(key::REPORT_INDEX, 46),
    ])
    .caption(page.words.say(key::REPORT_LEVERS_CAPTION));
    for lever in &figures.levers {
        let then = result(page, lever.band, lever.final_score);
        table.push([
            Cell::new(lever_words(page, lever.id)),
            then,
            Cell::new(lever.likelihood.to_string()),
            Cell::new(lever.index.to_string()),
        ]);
    }
    if let Some(pair) = figures.pair {
        let [first, second] =
            pair.ids.map(|control| page.words.enumeration("control", &control.as_str().to_lowercase()));
        table.push([
            Cell::new(page.words.with(key::REPORT_LEVER_PAIR, args![first = first, second = second])),
            result(page, pair.band, pair.final_score),
            Cell::new(pair.likelihood.to_string()),
            Cell::new(pair.index.to_string()),
        ]);
    }
    page.table(table, key::REPORT_NO_LEVERS);
}

fn result(page: &Page<'_>, of: domain::scoring::Band, number: u8) -> Cell {
    let name = words::score::band(of, page.words);
    Cell::band(band(of), page.words.with(key::REPORT_BAND_NUMBER, args![band = name, number = number]))
}

fn lever_words(page: &Page<'_>, id: LeverId) -> String {
    let small = id.as_str().to_lowercase();
    match id {
        LeverId::Control(_) => page
            .words
            .with(key::REPORT_LEVER_CONTROL, args![control = page.words.enumeration("control", &small)]),
        LeverId::Factor(_) => page
            .words
            .with(key::REPORT_LEVER_FACTOR, args![factor = page.words.enumeration("factor", &small)]),
        LeverId::Floor(gate) => page.words.with(
            key::REPORT_LEVER_FLOOR,
            args![gate = gate.as_str(), rule = page.words.enumeration("gate", &small)],
        ),
    }
}
