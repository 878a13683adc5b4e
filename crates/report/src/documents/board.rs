//! The board report: the whole register on two to six pages.

mod asks;
mod clauses;
mod due;
mod floors;
mod headline;
mod incidents;
mod leans;
mod moved;
mod standing;

pub(super) use floors::until;

use domain::scoring::{Band, Method};
use words::{Words, args, key};

use super::cover::{Title, document};
use super::page::Page;
use super::{redacted, sets, sign_off};
use crate::block::{self, Block, Cell, Document, Table};
use crate::model::{Board, ContractLine};

/// The report as blocks. The same model and words give the same document.
#[must_use]
pub fn board(model: &Board, words: &Words) -> Document {
    let mut page = Page::new(words, &model.setting);
    page.push(Block::Contents { depth: 1 });
    headline::headline(&mut page, model);
    standing::standing(&mut page, model);
    if model.headline.contracts > 0 {
        standing::top(&mut page, model);
    }
    headline::counts(&mut page, model);
    moved::moved(&mut page, model);
    floors::floors(&mut page, model);
    clauses::clauses(&mut page, model);
    due::endings(&mut page, model);
    due::evidence(&mut page, model);
    leans::leans(&mut page, model);
    incidents::incidents(&mut page, model);
    asks::asks(&mut page, model);
    // Before what a copy leaves out: at the very end it would stand alone on a page.
    sets::line(&mut page);
    redacted::left_out(&mut page, model.setting.profile);
    let mut whole = document(&model.setting, title(model, words), page.into_blocks(), words);
    // A short paper: title, facts and contents share the first page.
    whole.cover.own_page = false;
    whole
}

fn title(model: &Board, words: &Words) -> Title {
    let since = match &model.movers {
        Some(moved) => words.date(moved.since.0),
        None => words.say(key::BOARD_NO_DAY_ASKED),
    };
    Title {
        title: words.say(key::REPORT_BOARD),
        subject: words.say(key::BOARD_SUBJECT),
        facts: vec![(words.say(key::BOARD_SINCE), since)],
        method: Method::v1().version().to_owned(),
    }
}

/// "Badge dosimetry, Fictional Badge Laboratory Limited", or the title alone.
fn named(page: &Page<'_>, title: &str, supplier: Option<&str>) -> String {
    match supplier {
        Some(supplier) => page.words.with(key::BOARD_NAMED, args![title = title, supplier = supplier]),
        None => title.to_owned(),
    }
}

/// The same of a contract.
fn contract(page: &Page<'_>, line: &ContractLine) -> String {
    named(page, &line.title, line.supplier.as_deref())
}

/// The cell of a contract's result.
fn result(page: &Page<'_>, score: Option<(Band, u8)>) -> Cell {
    match score {
        Some((band, number)) => {
            let word = words::score::band(band, page.words);
            let text = page.words.with(key::REPORT_BAND_NUMBER, args![band = word, number = number]);
            Cell::band(super::score::band(band), text)
        }
        None => Cell::band(block::Band::NotAssessed, page.words.say(key::SCORE_NOT_ASSESSED)),
    }
}

/// A table with a remark on what it leaves out so that the paper stays short; nothing where it is whole.
fn and_more(page: &Page<'_>, table: Table, more: u64) -> Table {
    match more {
        0 => table,
        more => table.note(page.words.with(key::BOARD_AND_MORE, args![count = more])),
    }
}
