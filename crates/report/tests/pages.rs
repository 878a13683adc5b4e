//! What stands on the pages, as poppler reads it back.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use report::block::*;
use report::{LayoutFailure, Warning, html, lay_out, pdf};
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

#[test]
fn what_leads_a_table_in_stands_on_its_page() {
    for lines in 20..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|line| Block::text(format!("Line {line}."))).collect();
        blocks.push(Block::heading(1, "h", "A section"));
        blocks.push(Block::text("What the table is about."));
        blocks.push(Block::Table(long_table(40)));
        blocks.push(Block::heading(1, "i", "Another section"));
        blocks.push(Block::text("What the facts are about."));
        blocks.push(Block::facts([("First fact", "So"), ("Second fact", "So")]));
        let doc = lay_out(&document(blocks)).unwrap();
        let page_of = |start: &str| {
            let has = |page: &usize| texts_of(&doc, *page).iter().any(|text| text.starts_with(start));
            (0..doc.pages.len()).find(has).unwrap_or_else(|| panic!("{start} is there"))
        };
        assert_eq!(page_of("What the table"), page_of("Table 1"), "after {lines} lines");
        assert_eq!(page_of("What the facts"), page_of("First fact"), "after {lines} lines");
    }
}

#[test]
fn no_row_of_a_table_stands_alone() {
    // However much stands above them: a short table is whole, and of a long one no page has a single row, nor one of its notes
    // without the others and a row.
    for (rows, lines) in [3, 4, 9].into_iter().flat_map(|rows| (20..50).map(move |lines| (rows, lines))) {
        let mut blocks: Vec<Block> = (0..lines).map(|line| Block::text(format!("Line {line}."))).collect();
        let mut table = Table::new([Column::fit("Row"), Column::share("Words", 1)]);
        table = table.note("The note.").note("The other note.");
        for row in 0..rows {
            table.push([format!("Row {row}."), "Words of it".to_owned()]);
        }
        blocks.push(Block::Table(table));
        let facts = (0..rows).map(|row| (format!("Fact {row}."), "Words of it".to_owned()));
        blocks.push(Block::facts(facts.collect::<Vec<_>>()));
        let doc = lay_out(&document(blocks)).unwrap();
        for kind in ["Row ", "Fact "] {
            let on = |page: usize| {
                let rows = texts_of(&doc, page);
                rows.iter().filter(|text| text.starts_with(kind) && text.ends_with('.')).count()
            };
            let pages: Vec<usize> = (0..doc.pages.len()).map(on).filter(|count| *count > 0).collect();
            let whole = rows > 4 || pages.len() == 1;
            assert!(whole && !pages.contains(&1), "{rows} of {kind}after {lines} lines: {pages:?}");
        }
        let alone = |page: &usize| {
            let texts = texts_of(&doc, *page);
            let has = |start: &str| texts.iter().any(|text| text.starts_with(start));
            let notes = ["The note.", "The other note."].map(has);
            notes.contains(&true) && (notes.contains(&false) || !has("Row "))
        };
        assert!(
            !(0..doc.pages.len()).any(|page| alone(&page)),
            "{rows} after {lines} lines: a note is alone"
        );
    }
}

#[test]
fn a_header_stands_above_its_first_row_however_tall_the_rows_are() {
    // The caption, the header and the first two rows would stay together, but no page has room for all of them.
    let tall = "Words of a cell that is tall. ".repeat(150);
    for lines in 0..50 {
        let mut blocks: Vec<Block> = (0..lines).map(|line| Block::text(format!("Line {line}."))).collect();
        let mut table = Table::new([Column::share("Words", 1)]);
        table.caption = "Tall rows".into();
        for row in 0..3 {
            table.push([format!("Row {row}. {tall}")]);
        }
        blocks.push(Block::Table(table));
        let doc = lay_out(&document(blocks)).unwrap();
        let pages: Vec<Vec<String>> = (0..doc.pages.len()).map(|page| texts_of(&doc, page)).collect();
        let page_of = |start: &str| {
            let has = |texts: &Vec<String>| texts.iter().any(|text| text.starts_with(start));
            pages.iter().position(has).expect("it is there")
        };
        assert_ne!(page_of("Row 0"), page_of("Row 1"), "the rows are too tall for one page");
        assert_eq!(page_of("Table 1"), page_of("Row 0"), "after {lines} lines");
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
fn what_overran_a_page_by_some_lines_is_not_left_alone_on_the_next() {
    let with = |paragraphs: usize, more: &[Block]| {
        let blocks = vec![Block::text("A paragraph of one line."); paragraphs];
        lay_out(&document([&blocks, more].concat())).expect("it is laid out")
    };
    let then = [Block::PageBreakOrGap, Block::text("What comes then.")];
    let over = (1..).find(|paragraphs| with(*paragraphs, &[]).pages.len() == 2).expect("pages end");
    for (paragraphs, pages) in [(2, 1), (over - 1, 2), (over, 2), (over + 3, 2), (over + 20, 3)] {
        let doc = with(paragraphs, &then);
        assert_eq!(
            doc.pages.len(),
            pages,
            "{paragraphs} paragraphs before it, {over} of which overrun a page"
        );
        assert!(texts_of(&doc, pages - 1).iter().any(|words| words.contains("What comes then")));
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

/// The lines of a page in the order of their drawing.
fn lines_of(doc: &report::Doc, page: usize) -> String {
    texts_of(doc, page).concat()
}

#[test]
fn a_note_stands_on_the_page_of_its_number_and_no_line_runs_into_it() {
    let sentence = "Words that fill the page until the note is reached and then some more of them. ";
    for lines in (20..60).step_by(3) {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text(sentence)).collect();
        let note =
            "A source with a name that is long enough to need two lines at the foot of the page. ".repeat(2);
        blocks.push(Block::paragraph([Inline::new("Said by somebody").noted(&note), Inline::new(".")]));
        blocks.extend((0..30).map(|_| Block::text(sentence)));
        let doc = lay_out(&document(blocks)).unwrap();
        let number =
            (0..doc.pages.len()).find(|page| lines_of(&doc, *page).contains("Said by somebody¹")).unwrap();
        let text = lines_of(&doc, number);
        assert!(text.contains("¹ A source with a name"), "{lines}: {text}");
        for page in &doc.pages {
            let mut lines: Vec<(i64, i64)> = page.items.iter().filter_map(line).collect();
            lines.sort_unstable();
            lines.dedup();
            assert!(
                lines.windows(2).all(|pair| pair[1].0 - pair[0].0 >= 9 || pair[1].0 == pair[0].0),
                "{lines:?}"
            );
        }
    }
}

/// Where a line stands on its page, and how large it is.
fn line(item: &report::doc::Item) -> Option<(i64, i64)> {
    match item {
        report::doc::Item::Text(run) => Some((run.y as i64, run.size as i64)),
        _ => None,
    }
}

#[test]
fn a_note_longer_than_the_room_goes_on_at_the_foot_of_the_next_page() {
    let note = "Nobody could say who had read the file, or when; the log covers two days. ".repeat(140);
    let text = Block::paragraph([Inline::new("A claim").noted(&note), Inline::new(".")]);
    let bytes = made(&document(vec![text]));
    assert_sound(&bytes);
    assert_eq!(spoken(&bytes).matches("coversTwodays".to_lowercase().as_str()).count(), 140);
    assert!(!say("pdfinfo", &[], &bytes).contains("Pages:           1\n"));
}

#[test]
fn a_row_as_tall_as_the_page_and_its_notes_do_not_meet() {
    let tall = "Words of a cell that is very tall. ".repeat(300);
    let note = "A long source. ".repeat(60);
    let table = Table::new([Column::share("Note", 1)]).row([Cell::runs([Inline::new(&tall).noted(&note)])]);
    let doc = lay_out(&document(vec![Block::Table(table)])).unwrap();
    assert_eq!(spoken(&pdf(&doc).unwrap()).matches("Alongsource.").count(), 60);
    for page in &doc.pages {
        let mut lines: Vec<i64> = page.items.iter().filter_map(line).map(|(y, _)| y).collect();
        lines.sort_unstable();
        lines.dedup();
        assert!(lines.windows(2).all(|pair| pair[1] - pair[0] >= 9), "{lines:?}");
    }
}

#[test]
fn notes_of_cells_and_points_are_linked_and_said() {
    let table =
        Table::new([Column::share("Who", 1)]).row([Cell::runs([Inline::new("Cell").noted("Of a cell.")])]);
    let list = Block::List { ordered: false, items: vec![vec![Inline::new("Point").noted("Of a point.")]] };
    let doc = lay_out(&document(vec![Block::Table(table), list])).unwrap();
    let said = spoken(&pdf(&doc).unwrap());
    assert!(said.contains("Cell¹") && said.contains("Point²"), "{said}");
    assert!(said.ends_with("¹Ofacell.²Ofapoint."), "{said}");
    assert_eq!(doc.links.len(), 2);
}

#[test]
fn pictures_keep_their_shape_and_what_is_none_is_refused() {
    let image = |file: Vec<u8>, width| {
        Block::Image(Image { caption: "A badge".into(), alternative: "A blue badge".into(), file, width })
    };
    let area = |block: Block| {
        let doc = lay_out(&document(vec![block])).unwrap();
        let found = doc.pages[0].items.iter().find_map(|item| match item {
            report::doc::Item::Picture { area, .. } => Some(*area),
            _ => None,
        });
        let area = found.unwrap();
        (area.width.round(), area.height.round())
    };
    assert_eq!(area(image(support::png(60, 40), 180)), (180.0, 120.0));
    assert_eq!(area(image(support::png(60, 40), 4000)), (482.0, 321.0));
    let (width, height) = area(image(support::png(10, 400), 400));
    assert!(height < 500.0 && (height / width - 40.0).abs() < 3.0, "{width} {height}");
    for file in [Vec::new(), b"GIF89a".to_vec(), support::png(9, 9)[..40].to_vec()] {
        let failure = lay_out(&document(vec![image(file, 100)])).unwrap_err();
        assert!(matches!(failure, LayoutFailure::Picture { .. }), "{failure}");
    }
    let silent = Image { caption: "A".into(), alternative: " ".into(), file: support::png(2, 2), width: 9 };
    assert_eq!(
        lay_out(&document(vec![Block::Image(silent)])).unwrap_err(),
        LayoutFailure::NoAlternative("A".into())
    );
}

#[test]
fn a_heading_in_two_languages_says_which_is_which() {
    let also = Inline::new("Crynodeb").in_language("cy");
    let blocks =
        vec![Block::Contents { depth: 1 }, Block::bilingual(1, "s", "Summary", also), Block::text("Text.")];
    let mut document = document(blocks);
    document.cover.title_also = Some(Inline::new("Adroddiad diwydrwydd dyladwy").in_language("cy"));
    document.labels.contents_also = Some(Inline::new("Cynnwys").in_language("cy"));
    let doc = lay_out(&document).unwrap();
    assert_eq!(doc.outline[0].title, "1 Summary / Crynodeb");
    let bytes = pdf(&doc).unwrap();
    assert_sound(&bytes);
    let spoken = spoken(&bytes);
    assert!(spoken.contains("Due-diligencereport/Adroddiaddiwydrwydddyladwy"), "{spoken}");
    assert!(spoken.contains("Contents/Cynnwys"), "{spoken}");
    assert_eq!(spoken.matches("1Summary/Crynodeb").count(), 2, "in the contents and above the section");
    assert_eq!(say("pdfinfo", &["-struct"], &bytes).matches("Span").count(), 4);
    let page = html(&document).unwrap();
    assert!(page.contains("<h1>Due-diligence report / <span lang=\"cy\">Adroddiad"), "{page}");
    assert!(page.contains("Contents / <span lang=\"cy\">Cynnwys</span></h2>"), "{page}");
}

#[test]
fn a_watermark_is_drawn_on_every_page_and_never_said() {
    let mut document = specimen();
    document.cover.watermark = "Draft".into();
    let doc = lay_out(&document).unwrap();
    let bytes = pdf(&doc).unwrap();
    assert_eq!(dense(&words(&bytes)).matches("Draft").count(), doc.pages.len());
    assert!(!spoken(&bytes).contains("Draft"));
}
