//! What stands on the pages, as poppler reads it back.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use report::block::*;
use report::{LayoutFailure, Warning, lay_out, pdf};
use support::expect::{dense, spoken, strings};
use support::outside::{assert_sound, say, squeeze, words};
use support::{document, long_table, specimen};

fn made(document: &Document) -> Vec<u8> {
    pdf(&lay_out(document).unwrap()).unwrap()
}

/// Each string in order, and the text in all exactly that of the strings plus `extra` characters.
fn assert_all_said(text: &str, strings: &[String]) {
    let mut from = 0;
    for string in strings {
        let string = dense(string);
        let at = text[from..].find(&string);
        from +=
            at.unwrap_or_else(|| panic!("{string:?} is missing after {:?}", &text[..from])) + string.len();
    }
}

#[test]
fn the_specimen_is_sound_and_says_all_its_words_in_order() {
    let document = specimen();
    let bytes = made(&document);
    assert_sound(&bytes);
    assert_all_said(&spoken(&bytes), &strings(&document));
    assert_all_said(&dense(&words(&bytes)), &strings(&document));
}

#[test]
fn nothing_is_said_twice() {
    let mut document = document(vec![
        Block::text(
            "A first paragraph, long enough to need more than one line of the page it is printed on, surely.",
        ),
        Block::bullets(["One point.", "Another point."]),
        Block::facts([("Label", "Value")]),
        Block::callout(CalloutKind::Note, "Title of the callout", "Its text."),
        Block::paragraph([
            Inline::new("In "),
            Inline::new("Gymraeg").in_language("cy"),
            Inline::bold(" and bold."),
        ]),
    ]);
    document.numbered = false;
    let mut expected = strings(&document).iter().map(|text| dense(text)).collect::<String>();
    for point in ["Onepoint.", "Anotherpoint."] {
        expected = expected.replace(point, &format!("•{point}"));
    }
    assert_eq!(spoken(&made(&document)), expected);
}

#[test]
fn furniture_stands_on_every_page() {
    let document = specimen();
    let doc = lay_out(&document).unwrap();
    let bytes = pdf(&doc).unwrap();
    let pages = doc.pages.len();
    assert!(pages > 4);
    for page in 1..=pages {
        let number = page.to_string();
        let text = squeeze(&say("pdftotext", &["-raw", "-f", &number, "-l", &number], &bytes));
        assert_eq!(text.matches("OFFICIAL").count(), 2, "page {page}: {text}");
        assert!(text.contains(&format!("Page {page} of {pages}")), "{text}");
        assert!(text.contains("Trail head 6f1d0c2a9b7e4f35"), "{text}");
    }
    assert!(!spoken(&bytes).contains("OFFICIAL"), "furniture is not read aloud");
}

#[test]
fn a_table_shows_its_header_on_each_page_and_says_it_once() {
    let bytes = made(&document(vec![Block::Table(long_table(45))]));
    assert_sound(&bytes);
    let pages = say("pdfinfo", &[], &bytes);
    let pages: usize =
        pages.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap();
    assert!(pages > 2);
    assert_eq!(words(&bytes).matches("Ref Supplier What it does Ends Value Band").count(), pages);
    assert_eq!(spoken(&bytes).matches("RefSupplierWhatitdoesEndsValueBand").count(), 1);
    let tree = say("pdfinfo", &["-struct"], &bytes);
    assert_eq!(
        (
            tree.matches("Table\n").count() + tree.matches("Table (block)").count(),
            tree.matches("THead").count()
        ),
        (1, 1)
    );
    assert_eq!(tree.matches("/Scope /Column").count(), 6);
    assert_eq!(tree.matches("/Scope /Row").count(), 45);
}

#[test]
fn headings_stay_with_what_follows() {
    // However much stands above it, a heading is never the last thing on its page.
    for lines in 30..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|line| Block::text(format!("Line {line}."))).collect();
        blocks.push(Block::heading(1, "h", "Lonely heading"));
        blocks.push(Block::text("What follows the heading."));
        let mut document = document(blocks);
        document.numbered = false;
        let doc = lay_out(&document).unwrap();
        let page = doc.outline[0].place.page;
        let texts: Vec<String> = texts_of(&doc, page);
        assert!(texts.iter().any(|text| text.contains("What follows")), "{lines}: {texts:?}");
    }
}

fn texts_of(doc: &report::Doc, page: usize) -> Vec<String> {
    let text = |item: &report::doc::Item| match item {
        report::doc::Item::Text(run) => Some(run.text()),
        _ => None,
    };
    doc.pages[page].items.iter().filter_map(text).collect()
}

#[test]
fn contents_name_the_pages_the_headings_are_on() {
    let mut blocks = vec![Block::Contents { depth: 2 }];
    for section in 1..=9 {
        blocks.push(Block::PageBreak);
        blocks.push(Block::heading(1, format!("s{section}"), format!("Section {section}")));
        blocks.push(Block::text("Text."));
    }
    let bytes = made(&document(blocks));
    assert_sound(&bytes);
    let first = squeeze(&say("pdftotext", &["-raw", "-l", "1"], &bytes));
    for section in 1..=9 {
        assert!(first.contains(&format!("{section} Section {section} {}", section + 1)), "{first}");
    }
}

#[test]
fn a_note_of_five_thousand_characters_is_printed_whole() {
    let note = "Nobody could say who had read the file, or when; the log covers two days. ".repeat(68);
    let unbroken = "x".repeat(5000);
    for text in [&note[..5000], &unbroken] {
        let table = Table::new([Column::fit("Ref"), Column::share("Note", 1)]).row(["N-1", text]);
        let bytes = made(&document(vec![Block::text(text), Block::Table(table)]));
        assert_sound(&bytes);
        assert_eq!(spoken(&bytes).matches(&dense(text)).count(), 2);
    }
}

#[test]
fn names_of_many_languages_keep_their_letters() {
    let names = [
        "Llŷr ap Gwŵr",
        "Łódź Świętokrzyskie Żółć",
        "Αθήνα Ωμέγα Ζωή",
        "Đặng Nguyễn",
        "İstanbul Çağrı",
        "Київ",
    ];
    let bytes = made(&document(names.map(Block::text).to_vec()));
    assert_sound(&bytes);
    for name in names {
        assert!(words(&bytes).contains(name), "{name}");
        assert!(spoken(&bytes).contains(&dense(name)), "{name}");
    }
}

#[test]
fn what_cannot_be_shown_is_said() {
    let cases = [
        ("横浜", "[U+6A2A][U+6D5C]", vec![Warning::MissingGlyph('横'), Warning::MissingGlyph('浜')]),
        ("a\u{202E}b", "a□b", vec![Warning::ControlCharacter('\u{202E}')]),
        ("a\u{7}b", "a□b", vec![Warning::ControlCharacter('\u{7}')]),
        ("plain", "plain", vec![]),
    ];
    for (text, shown, warnings) in cases {
        let doc = lay_out(&document(vec![Block::text(text)])).unwrap();
        assert_eq!(doc.warnings, warnings, "{text:?}");
        assert!(spoken(&pdf(&doc).unwrap()).contains(shown), "{text:?}");
    }
}

#[test]
fn links_that_lead_nowhere_are_plain_text_with_a_warning() {
    let text = vec![
        Inline::to_heading("gone", "nowhere"),
        Inline::to_web(" bad", "javascript:alert(1)"),
        Inline::to_web(" good", "https://example.org/"),
    ];
    let doc = lay_out(&document(vec![Block::Paragraph { text }])).unwrap();
    assert_eq!(doc.links.len(), 1);
    assert_eq!(
        doc.warnings,
        [Warning::UnknownHeading("nowhere".into()), Warning::UnsafeAddress("javascript:alert(1)".into())]
    );
}

#[test]
fn contradictions_are_refused_by_name() {
    let heading = || Block::heading(1, "same", "Heading");
    let wide = Table::new([Column::share("One", 1)]).caption("Wide").row(["a", "b"]);
    let cases = [
        (vec![heading(), heading()], LayoutFailure::DuplicateHeading("same".into())),
        (
            vec![Block::Table(wide)],
            LayoutFailure::TooManyCells { table: "Wide".into(), row: 1, cells: 2, columns: 1 },
        ),
        (vec![Block::Table(Table::default())], LayoutFailure::NoColumns(String::new())),
    ];
    for (blocks, failure) in cases {
        assert_eq!(lay_out(&document(blocks)).unwrap_err(), failure);
    }
}

#[test]
fn a_chart_longer_than_a_page_goes_on_overleaf() {
    let day = |at: usize| chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(at as u64);
    let moments: Vec<Moment> = (0..60)
        .map(|at| Moment {
            label: format!("Event {at}."),
            when: format!("Day {at},"),
            from: day(at),
            to: None,
        })
        .collect();
    let part = |amount| BarPart { amount, shade: Shade::Main, text: String::new() };
    let bars: Vec<Bar> = (0..80)
        .map(|at| Bar {
            label: format!("Bar {at}."),
            parts: vec![part(at)],
            value: format!("{at};"),
            range: None,
        })
        .collect();
    let figure = |drawing| {
        Block::Figure(Figure { caption: "Chart".into(), alternative: "A long chart".into(), drawing })
    };
    let blocks =
        vec![figure(Drawing::Timeline { moments }), figure(Drawing::Bars { bars, legend: Vec::new() })];
    let doc = lay_out(&document(blocks)).unwrap();
    for item in doc.pages.iter().flat_map(|page| &page.items) {
        if let report::doc::Item::Text(run) = item {
            assert!((0.0..842.0).contains(&run.y), "{} at {}", run.text(), run.y);
        }
    }
    let said = spoken(&pdf(&doc).unwrap());
    for at in 0..60 {
        assert_eq!(said.matches(&format!("Event{at}.")).count(), 1);
    }
    for at in 0..80 {
        assert_eq!(said.matches(&format!("Bar{at}.")).count(), 1);
    }
}

#[test]
fn wide_tables_stand_on_pages_on_their_side() {
    let turn = |orientation| Block::Pages { orientation };
    let blocks = vec![
        Block::text("Upright."),
        turn(Orientation::Landscape),
        Block::heading(1, "wide", "Wide"),
        Block::Table(long_table(60)),
        turn(Orientation::Portrait),
        Block::text("Upright again."),
    ];
    let bytes = made(&document(blocks));
    assert_sound(&bytes);
    let sizes = say("pdfinfo", &["-f", "1", "-l", "99"], &bytes);
    let sizes: Vec<&str> =
        sizes.lines().filter(|line| line.contains("size:") && line.starts_with("Page ")).collect();
    let wide = sizes.iter().filter(|line| line.contains("841.89 x 595.276")).count();
    assert!(wide >= 2 && sizes.len() == wide + 2, "{sizes:#?}");
    let whole = lay_out(&document(vec![turn(Orientation::Landscape), Block::text("All of it.")])).unwrap();
    assert_eq!((whole.pages.len(), whole.pages[0].width), (1, 841.89), "the title too");
}
