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
use super::page::Page;
use super::redacted;
use crate::block::{Block, Document};
use crate::model::IncidentPack;

/// The pack as blocks. The same model and words give the same document.
#[must_use]
pub fn incident_pack(model: &IncidentPack, words: &Words) -> Document {
    let file = on_the_day(&model.file, model.setting.as_at);
    let mut page = Page::new(words, &model.setting);
    board::board(&mut page, &file);
    page.push(Block::PageBreak);
    page.section("whom", key::PACK_SECTION_WHOM);
    whom::whom(&mut page, &file);
    page.push(Block::PageBreak);
    regulator::regulator(&mut page, &file);
    page.push(Block::PageBreak);
    questions::questions(&mut page, &file);
    page.push(Block::PageBreak);
    letter::letter(&mut page, &file);
    redacted::left_out(&mut page, model.setting.profile);
    rules::rules(&mut page);
    let title = Title {
        title: words.say(key::PACK_TITLE),
        subject: named(&page, &file),
        facts: Vec::new(),
        method: ClockRules::current().version.clone(),
    };
    let about = page.heading_of(1, "about", key::CHRONOLOGY_SECTION_ABOUT);
    let mut whole = short_head(document(&model.setting, title, page.into_blocks(), words), words);
    about_last(&mut whole, &[], about);
    whole
}
