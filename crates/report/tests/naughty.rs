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
    for item in doc.pages.iter().flat_map(|page| &page.items) {
        let report::doc::Item::Text(run) = item else { continue };
        for word in &run.words {
            assert!(word.glyphs.iter().all(|glyph| glyph.id != 0), "{:?}", word.text);
        }
    }
    let bytes = pdf(&doc).unwrap();
    assert_sound(&bytes);
    assert_every_code_has_text(&bytes);
    for picture in svg_pages(&doc) {
        assert!(!picture.contains("script") && !picture.contains("<text"));
    }
}

/// Each width of a font but that of glyph 0 has an entry in its map to Unicode, and none is empty.
fn assert_every_code_has_text(bytes: &[u8]) {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let reference = |object: &lopdf::Object| file.dereference(object).unwrap().1.clone();
    for object in file.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        let Ok(map) = font.get(b"ToUnicode") else { continue };
        let map = reference(map).as_stream().unwrap().decompressed_content().unwrap();
        let map = String::from_utf8(map).unwrap();
        let descendant = reference(&font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]);
        let widths =
            descendant.as_dict().unwrap().get(b"W").unwrap().as_array().unwrap()[1].as_array().unwrap().len();
        let entries = map.lines().filter(|line| line.starts_with('<') && line.contains("> <"));
        let entries: Vec<&str> = entries.filter(|line| *line != "<0000> <FFFF>").collect();
        assert_eq!(entries.len() + 1, widths);
        assert!(entries.iter().all(|line| !line.ends_with("<>")));
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
