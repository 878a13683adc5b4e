//! Extracts of the register: one kind of thing, listed, sorted and narrowed as it was asked for.

mod article_30;
mod foi;
mod lists;

use domain::scoring::Method;
use words::{Key, Words, args, key};

use super::cover::{Title, document};
use super::page::Page;
use super::{redacted, sets};
use crate::block::{Block, Document, Orientation};
use crate::model::{Extract, ExtractKind, ExtractRows};

/// The extract as blocks. The same model and words give the same document.
#[must_use]
pub fn extract(model: &Extract, words: &Words) -> Document {
    let mut page = Page::new(words, &model.setting);
    if model.landscape {
        page.push(Block::Pages { orientation: Orientation::Landscape });
    }
    // A list begins on the first page; records stand one below the other and are found by the contents.
    if model.kind == ExtractKind::Article30 && !model.landscape {
        page.push(Block::Contents { depth: 2 });
        page.push(Block::PageBreak);
    }
    page.section("list", name(model.kind));
    page.say(says(model.kind));
    // Before the rows: at the very end it would stand alone on a page.
    sets::line(&mut page);
    rows(&mut page, model);
    redacted::left_out(&mut page, model.setting.profile);
    let mut whole = document(&model.setting, title(model, words), page.into_blocks(), words);
    whole.cover.own_page = false;
    whole
}

/// How many rows there are, and each of them.
fn rows(page: &mut Page<'_>, model: &Extract) {
    if model.of > 0 {
        page.tell(key::EXTRACT_ROWS, args![shown = model.rows.len(), of = model.of]);
    }
    match &model.rows {
        ExtractRows::Article30(rows) if model.landscape => article_30::table(page, rows),
        ExtractRows::Article30(rows) => article_30::rows(page, rows),
        ExtractRows::NoClause(rows) => lists::no_clause(page, rows),
        ExtractRows::Evidence(rows) => lists::evidence(page, rows),
        ExtractRows::Foi(rows) => foi::rows(page, rows),
    }
}

/// What an extract is called.
fn name(kind: ExtractKind) -> Key {
    match kind {
        ExtractKind::Article30 => key::EXTRACT_ARTICLE_30,
        ExtractKind::NoClause => key::EXTRACT_NO_CLAUSE,
        ExtractKind::Evidence => key::EXTRACT_EVIDENCE,
        ExtractKind::Foi => key::EXTRACT_FOI,
    }
}

fn says(kind: ExtractKind) -> Key {
    match kind {
        ExtractKind::Article30 => key::EXTRACT_ARTICLE_30_SAYS,
        ExtractKind::NoClause => key::EXTRACT_NO_CLAUSE_SAYS,
        ExtractKind::Evidence => key::EXTRACT_EVIDENCE_SAYS,
        ExtractKind::Foi => key::EXTRACT_FOI_SAYS,
    }
}

fn title(model: &Extract, words: &Words) -> Title {
    let narrowed = match model.narrowed.as_slice() {
        [] => words.say(key::EXTRACT_WHOLE),
        parts => parts.join("\n"),
    };
    let order = words.enumeration("extract-order", model.sorted_by.word());
    Title {
        title: key::REPORT_EXTRACT,
        subject: words.say(name(model.kind)),
        facts: vec![(words.say(key::EXTRACT_NARROWED), narrowed), (words.say(key::EXTRACT_SORTED), order)],
        method: Method::v1().version().to_owned(),
    }
}
