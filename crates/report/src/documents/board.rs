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
use super::one_page::that_fits_on;
use super::page::Page;
use super::{redacted, sets, sign_off};
use crate::block::{self, Block, Cell, Document, Table};
use crate::model::{Board, ContractLine};

/// The most pages that a board's paper has.
const PAGES: usize = 6;

/// The most lines of each list; what is left out is counted below it.
#[derive(Clone, Copy)]
struct Room {
    people: usize,
    moved: usize,
    floors: usize,
    acceptances: usize,
    endings: usize,
    evidence: usize,
    leans: usize,
    incidents: usize,
}

/// From the most to the least that still says something.
#[rustfmt::skip] // a table
const ROOMS: [Room; 6] = [
    Room { people: 8, moved: 10, floors: 15, acceptances: 10, endings: 16, evidence: 10, leans: 4, incidents: 6 },
    Room { people: 5, moved: 8, floors: 10, acceptances: 8, endings: 10, evidence: 6, leans: 3, incidents: 4 },
    Room { people: 4, moved: 5, floors: 7, acceptances: 5, endings: 6, evidence: 3, leans: 2, incidents: 3 },
    Room { people: 3, moved: 4, floors: 5, acceptances: 5, endings: 4, evidence: 2, leans: 2, incidents: 2 },
    Room { people: 3, moved: 3, floors: 4, acceptances: 3, endings: 3, evidence: 1, leans: 2, incidents: 2 },
    Room { people: 2, moved: 2, floors: 3, acceptances: 2, endings: 2, evidence: 1, leans: 2, incidents: 1 },
];

/// The report as blocks. The same model and words give the same document.
#[must_use]
pub fn board(model: &Board, words: &Words) -> Document {
    let room = that_fits_on(PAGES, &ROOMS, |room| version(model, words, room));
    version(model, words, room)
}

/// The report with lists of a length.
fn version(model: &Board, words: &Words, room: &Room) -> Document {
    let mut page = Page::new(words, &model.setting);
    page.push(Block::Contents { depth: 1 });
    headline::headline(&mut page, model);
    standing::standing(&mut page, model);
    if model.headline.contracts > 0 {
        standing::top(&mut page, model);
    }
    headline::counts(&mut page, model, room.people);
    moved::moved(&mut page, model, room.moved);
    floors::floors(&mut page, model, room);
    clauses::clauses(&mut page, model);
    due::endings(&mut page, model, room.endings);
    due::evidence(&mut page, model, room.evidence);
    leans::leans(&mut page, model, room.leans);
    incidents::incidents(&mut page, model, room.incidents);
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
        title: key::REPORT_BOARD,
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

/// The cell of a contract's result, or that the copy leaves it out.
pub(super) fn result(page: &Page<'_>, score: Option<(Band, u8)>) -> Cell {
    if let Some(reason) = page.withheld("score") {
        return Cell::new(page.mark(reason));
    }
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
