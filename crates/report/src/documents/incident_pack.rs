//! The pack of an incident: a page for the board, the regulator's form prepared, questions to the supplier, a letter to the people.

mod board;
mod letter;
mod questions;
mod regulator;

use domain::clock::ClockRules;
use words::{Words, key};

use super::chronology::{about_last, short_head};
use super::cover::{Title, document};
use super::incident::on_the_day::on_the_day;
use super::incident::{named, rules, whom};
use super::one_page::that_fits;
use super::page::Page;
use super::redacted;
use crate::block::{Block, Document};
use crate::model::{IncidentFile, IncidentPack};

/// The pack as blocks. The same model and words give the same document.
#[must_use]
pub fn incident_pack(model: &IncidentPack, words: &Words) -> Document {
    let file = on_the_day(&model.file, model.setting.as_at);
    let alone = |unknown: &usize| {
        let mut page = Page::new(words, &model.setting);
        board::board(&mut page, &file, *unknown);
        headed(model, &file, page, words)
    };
    let unknown = *that_fits(&board::UNKNOWN, alone);
    let mut page = Page::new(words, &model.setting);
    board::board(&mut page, &file, unknown);
    page.push(Block::PageBreak);
    page.section("whom", key::PACK_SECTION_WHOM);
    whom::whom(&mut page, &file);
    page.push(Block::PageBreakOrGap);
    regulator::regulator(&mut page, &file);
    page.push(Block::PageBreak);
    questions::questions(&mut page, &file);
    page.push(Block::PageBreak);
    letter::letter(&mut page, &file);
    page.push(Block::PageBreak);
    redacted::left_out(&mut page, model.setting.profile);
    let about = page.heading_of(1, "about", key::CHRONOLOGY_SECTION_ABOUT);
    let rules = rules::rules(&page);
    let mut whole = headed(model, &file, page, words);
    about_last(&mut whole, &[], about, rules);
    whole
}

/// The document with its title.
fn headed(model: &IncidentPack, file: &IncidentFile, page: Page<'_>, words: &Words) -> Document {
    let title = Title {
        title: key::PACK_TITLE,
        subject: named(&page, file),
        facts: Vec::new(),
        method: ClockRules::current().version.clone(),
    };
    short_head(document(&model.setting, title, page.into_blocks(), words), words)
}
