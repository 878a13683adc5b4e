//! The big list of naughty strings, as every kind of text.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use report::block::*;
use report::{lay_out, pdf, svg_pages};
use support::document;
use support::outside::assert_sound;

const STRINGS: &str = include_str!("../../../tests/fixtures/naughty-strings/blns.json");

fn strings() -> Vec<String> {
    let strings: Vec<String> = serde_json::from_str(STRINGS).unwrap();
    assert_eq!(strings.len(), 515);
    strings
}

fn assert_clean(document: &Document) {
    let doc = lay_out(document).unwrap();
    for glyph in doc.pages.iter().flat_map(|page| &page.items).flat_map(|item| match item {
        report::doc::Item::Text(run) => run.words.iter().flat_map(|word| &word.glyphs).collect(),
        _ => Vec::new(),
    }) {
        assert_ne!(glyph.id, 0, "{:?}", glyph.text);
    }
    let bytes = pdf(&doc).unwrap();
    assert_sound(&bytes);
    for picture in svg_pages(&doc) {
        assert!(!picture.contains("script") && !picture.contains("<text"));
    }
}

#[test]
fn as_paragraphs() {
    assert_clean(&document(strings().into_iter().map(Block::text).collect()));
}

#[test]
fn as_cells_headings_points_and_facts() {
    let strings = strings();
    let mut table = Table::new([Column::fit("Fit"), Column::share("Share", 1)]).caption(strings[100].clone());
    strings.iter().for_each(|text| table.push([text.as_str(), text.as_str()]));
    let headings =
        strings.iter().enumerate().map(|(at, text)| Block::heading((at % 4 + 1) as u8, at.to_string(), text));
    let mut blocks = vec![Block::Contents { depth: 4 }, Block::Table(table), Block::bullets(strings.clone())];
    blocks.push(Block::facts(strings.iter().map(|text| (text.as_str(), text.as_str()))));
    blocks.extend(headings);
    assert_clean(&document(blocks));
}

#[test]
fn as_title_marking_footer_and_label() {
    for chunk in strings().chunks(40) {
        let text = chunk.concat();
        let mut document = document(vec![Block::heading(1, "a", &text), Block::text("Text.")]);
        document.title = text.chars().take(200).collect();
        document.subject.clone_from(&text);
        document.author.clone_from(&text);
        document.marking = text.chars().take(60).collect();
        document.footer = vec![text.chars().take(200).collect()];
        assert_clean(&document);
    }
}
