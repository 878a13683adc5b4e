//! The chronology of an incident: one page first, then everything that it rests on.

use domain::clock::ClockRules;
use domain::redaction::Profile;
use words::{Words, args, key};

use super::cover::{Title, document};
use super::incident::late::Rows;
use super::incident::on_the_day::on_the_day;
use super::incident::said::data;
use super::incident::{
    actions, bodies, clocks, events, late, line, named, notices, people, reply, rules, sources, unknown, whom,
};
use super::one_page::that_fits;
use super::page::Page;
use super::redacted;
use crate::block::{Block, Document};
use crate::model::{Chronology, IncidentFile};

/// The chronology as blocks. The same model and words give the same document.
#[must_use]
pub fn chronology(model: &Chronology, words: &Words) -> Document {
    let rows = [Rows::All, Rows::Judged, Rows::Late];
    let fits = that_fits(&rows, |rows| version(model, words, *rows, false));
    version(model, words, *fits, true)
}

/// The chronology with so many clocks on its first page; `whole` with the pages after it: of a summary the one that says what a copy
/// leaves out.
fn version(model: &Chronology, words: &Words, rows: Rows, whole: bool) -> Document {
    let file = on_the_day(&model.file, model.setting.as_at);
    let mut page = Page::new(words, &model.setting);
    first_page(&mut page, &file, rows, model.summary_alone);
    let follows = whole && !model.summary_alone;
    if follows {
        page.push(Block::PageBreakOrGap);
        page.push(Block::Contents { depth: 1 });
        what_happened(&mut page, &file);
        whom_it_reaches(&mut page, &file);
        what_was_done(&mut page, &file);
        what_it_rests_on(&mut page, &file, model);
    } else if whole && model.setting.profile != Profile::Full {
        page.push(Block::PageBreak);
        redacted::left_out(&mut page, model.setting.profile);
    }
    let title = title(&page, &file);
    let own: Vec<String> = title.facts.iter().map(|(label, _)| label.clone()).collect();
    let about = page.heading_of(1, "about", key::CHRONOLOGY_SECTION_ABOUT);
    let rules = rules::rules(&page);
    let blocks = page.into_blocks();
    let first = blocks.len();
    let mut whole = short_head(document(&model.setting, title, blocks, words), words);
    if model.summary_alone {
        let left_out = model.setting.profile != Profile::Full;
        let said = [(key::REPORT_MADE_BY, false), (key::REPORT_REDACTION, left_out)];
        let goes = |label: &String| said.iter().any(|(key, stays)| !stays && words.say(*key) == *label);
        whole.cover.facts.retain(|(label, _)| !goes(label));
    } else {
        about_last(&mut whole, &own, about, rules);
        if !follows {
            // What the document says of itself stands at the end of the pages after the first.
            whole.blocks.truncate(first);
        }
    }
    whole
}

/// Moves what the document says of itself (version, dates, who made it) to its end under a heading, with the rules that it was
/// worked out by, so that the first page has room.
pub(super) fn about_last(whole: &mut Document, own: &[String], heading: Block, rules: Block) {
    let facts = std::mem::take(&mut whole.cover.facts);
    let (first, last): (Vec<_>, Vec<_>) = facts.into_iter().partition(|(label, _)| own.contains(label));
    whole.cover.facts = first;
    whole.blocks.extend([heading, Block::facts(last), rules]);
}

fn title(page: &Page<'_>, file: &IncidentFile) -> Title {
    let incident = &file.incident.record;
    let fact = |label, value| (page.words.say(label), value);
    Title {
        title: key::CHRONOLOGY_TITLE,
        subject: named(page, file),
        facts: vec![
            fact(
                key::REPORT_SUPPLIER,
                page.words.with(
                    key::CHRONOLOGY_NAMED,
                    args![reference = &file.supplier.0, title = &file.supplier.1],
                ),
            ),
            fact(key::FIELD_DATA_CATEGORIES, data(page, &incident.data_concerned())),
        ],
        method: ClockRules::current().version.clone(),
    }
}

/// The document with its title, facts and first part on one page: what head and foot of each page say is not said twice.
pub(super) fn short_head(mut document: Document, words: &Words) -> Document {
    let said_elsewhere = [
        key::REPORT_AS_AT,
        key::REPORT_METHOD,
        key::REPORT_MARKING,
        key::REPORT_PRINTED_BY,
        key::REPORT_HEAD_LABEL,
    ]
    .map(|label| words.say(label));
    document.cover.facts.retain(|(label, _)| !said_elsewhere.contains(label));
    document.cover.own_page = false;
    document
}

/// The line of time, the sums, and who was late by how much against what.
fn first_page(page: &mut Page<'_>, file: &IncidentFile, rows: Rows, alone: bool) {
    late::headline(page, file);
    line::line(page, file, &late::on_the_line(file));
    let more = if alone { key::CHRONOLOGY_ROWS_LEFT } else { key::CHRONOLOGY_ROWS_BELOW };
    late::late(page, file, rows, more);
}

fn what_happened(page: &mut Page<'_>, file: &IncidentFile) {
    page.section("events", key::CHRONOLOGY_SECTION_EVENTS);
    events::events(page, file);
    page.section("conflicts", key::CHRONOLOGY_SECTION_CONFLICTS);
    events::conflicts(page, file);
    page.section("clocks", key::CHRONOLOGY_SECTION_CLOCKS);
    clocks::terms(page, file);
    clocks::clocks(page, file);
}

fn whom_it_reaches(page: &mut Page<'_>, file: &IncidentFile) {
    page.section("bodies", key::CHRONOLOGY_SECTION_BODIES);
    bodies::bodies(page, file);
    page.section("people", key::CHRONOLOGY_SECTION_PEOPLE);
    people::people(page, file);
    page.part("severity", key::CHRONOLOGY_SECTION_SEVERITY);
    people::severity(page, file);
}

fn what_was_done(page: &mut Page<'_>, file: &IncidentFile) {
    page.section("notices", key::CHRONOLOGY_SECTION_NOTICES);
    notices::notices(page, file);
    page.section("whom", key::CHRONOLOGY_SECTION_WHOM);
    whom::whom(page, file);
    page.section("decisions", key::CHRONOLOGY_SECTION_DECISIONS);
    actions::decisions(page, file);
    page.section("remedies", key::CHRONOLOGY_SECTION_REMEDIES);
    actions::remedies(page, file);
    page.section("reply", key::CHRONOLOGY_SECTION_REPLY);
    reply::reply(page, file);
}

fn what_it_rests_on(page: &mut Page<'_>, file: &IncidentFile, model: &Chronology) {
    page.section("unknown", key::CHRONOLOGY_SECTION_UNKNOWN);
    unknown::unknown(page, file);
    page.section("sources", key::CHRONOLOGY_SECTION_SOURCES);
    sources::sources(page, file);
    redacted::left_out(page, model.setting.profile);
}
