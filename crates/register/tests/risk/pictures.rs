//! Each picture counts every contract, its list holds what it counts, and its files say the same.

use crate::generator::{self, Size};
use crate::sample_register;
use register::view::{PictureFormat, RiskPicture, RiskQuery, RiskTable, RiskView, Standing};
use register::{Dates, Register, risk, score};
use std::collections::BTreeSet;

const COUNTS: [RiskPicture; 5] = [
    RiskPicture::Tier,
    RiskPicture::Service,
    RiskPicture::Parent,
    RiskPicture::SubProcessor,
    RiskPicture::Country,
];

fn table(view: &RiskView, picture: RiskPicture) -> &RiskTable {
    match picture {
        RiskPicture::Tier => &view.by_tier,
        RiskPicture::Service => &view.by_service,
        RiskPicture::Parent => &view.by_parent,
        RiskPicture::SubProcessor => &view.by_sub_processor,
        _ => &view.by_country,
    }
}

fn listed(register: &mut Register, picture: RiskPicture, key: &str) -> (u64, Vec<String>) {
    let reader = register.reader(Dates::default()).expect("a reader");
    let query = RiskQuery { picture, key: key.to_owned(), offset: 0, limit: 500 };
    let page = risk::rows(&reader, &query).expect("rows");
    (page.total, page.rows.into_iter().map(|row| row.reference).collect())
}

/// What holds of every register.
fn holds(register: &mut Register) {
    let view = risk::overview(register, None).expect("a view");
    let scores = score::all(&register.reader(Dates::default()).expect("a reader")).expect("scores");
    assert_eq!(view.contracts, scores.len() as u64);
    assert_eq!(view.standings.iter().map(|counted| counted.count).sum::<u64>(), view.contracts);
    matrix_holds(register, &view, &scores);
    for picture in COUNTS {
        let table = table(&view, picture);
        assert!(!table.sentence.is_empty() && !table.title.is_empty());
        assert!(table.lines.len() <= 100, "{picture:?}");
        let mut seen = BTreeSet::new();
        let mut sum = 0;
        for line in &table.lines {
            assert!(seen.insert(line.key.clone()), "{picture:?} {} stands twice", line.key);
            assert_eq!(line.standings.iter().map(|counted| counted.count).sum::<u64>(), line.total);
            sum += line.total;
            if line.total <= 500 && seen.len() < 30 {
                let (total, rows) = listed(register, picture, &line.key);
                assert_eq!((total, rows.len() as u64), (line.total, line.total), "{picture:?} {}", line.key);
            }
        }
        if table.more == 0 && !table.overlapping {
            assert_eq!(sum, view.contracts, "{picture:?}");
        } else if table.more == 0 {
            assert!(sum >= view.contracts, "{picture:?}: no contract is in no line");
        }
    }
}

fn matrix_holds(register: &mut Register, view: &RiskView, scores: &[score::Scored]) {
    let matrix = &view.matrix;
    assert_eq!(matrix.cells.len(), 25);
    let inside: u64 = matrix.cells.iter().map(|cell| cell.contracts).sum();
    assert_eq!(inside + matrix.not_assessed, view.contracts);
    for cell in &matrix.cells {
        let here = |scored: &&score::Scored| {
            let figures = scored.score.figures();
            figures.is_some_and(|found| (found.impact, found.likelihood) == (cell.impact, cell.likelihood))
        };
        let expected: BTreeSet<String> =
            scores.iter().filter(here).map(|scored| scored.reference.clone()).collect();
        assert_eq!(cell.contracts, expected.len() as u64);
        assert_eq!(cell.score, cell.impact * cell.likelihood);
        let above = |scored: &&score::Scored| {
            here(scored) && scored.score.figures().is_some_and(|found| found.final_score > cell.score)
        };
        assert_eq!(cell.raised, scores.iter().filter(above).count() as u64);
        if cell.contracts <= 500 {
            let (total, rows) = listed(register, RiskPicture::Matrix, &cell.key);
            assert_eq!(total, cell.contracts);
            assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), expected);
        }
    }
    assert_eq!(listed(register, RiskPicture::Matrix, "not-assessed").0, matrix.not_assessed);
    assert_eq!(matrix.cells[0].likelihood, 5, "the rows begin with the likeliest");
}

#[test]
fn the_sample_is_counted_whole_in_every_picture() {
    let (mut register, _folder) = sample_register();
    holds(&mut register);
    let view = risk::overview(&mut register, None).expect("a view");
    assert!(view.matrix.not_assessed > 0 && view.matrix.not_assessed_text.contains("does not make"));
    assert!(view.matrix.raised_text.is_some());
    let unknown = |table: &RiskTable| table.lines.iter().any(|line| line.unknown);
    assert!(unknown(&view.by_sub_processor) && unknown(&view.by_country), "what is not known has a line");
    assert!(view.by_sub_processor.lines.last().is_some_and(|line| line.unknown), "and it stands last");
    let debarred = view.by_country.lines.iter().any(|line| line.label == "United Kingdom");
    assert!(debarred, "{:?}", view.by_country.lines);
}

#[test]
fn generated_registers_are_counted_whole_too() {
    for (suppliers, contracts, items) in [(1, 1, 0), (7, 30, 40), (150, 220, 300)] {
        let folder = tempfile::tempdir().expect("a folder");
        let size = Size { suppliers, contracts, items };
        holds(&mut generator::make(&folder.path().join("made.assay"), size));
    }
}

#[test]
fn an_empty_register_says_that_it_is_empty() {
    let mut bench = crate::support::Bench::new();
    let view = risk::overview(&mut bench.register, Some("2026-01-01")).expect("a view");
    assert_eq!((view.contracts, view.matrix.not_assessed), (0, 0));
    assert!(view.sentence.starts_with("No contract"), "{}", view.sentence);
    holds(&mut bench.register);
    for picture in COUNTS {
        let copied = risk::copy(&mut bench.register, picture, None).expect("copied");
        assert!(copied.svg.starts_with("<svg") && copied.tsv.lines().count() == 1);
    }
}

#[test]
fn a_contract_that_a_floor_holds_says_so_in_its_row() {
    let (mut register, _folder) = sample_register();
    let view = risk::overview(&mut register, None).expect("a view");
    let cell = view.matrix.cells.iter().find(|cell| cell.raised > 0).expect("a raised one");
    let reader = register.reader(Dates::default()).expect("a reader");
    let query = RiskQuery { picture: RiskPicture::Matrix, key: cell.key.clone(), offset: 0, limit: 500 };
    let rows = risk::rows(&reader, &query).expect("rows").rows;
    let raised = rows.iter().filter(|row| row.raised_by.is_some()).count() as u64;
    assert_eq!(raised, cell.raised);
    assert!(rows.iter().all(|row| row.score.standing != Standing::NoContract));
}

#[test]
fn every_picture_is_drawn_and_written_whole_and_twice_the_same() {
    let (mut register, folder) = sample_register();
    let mut pictures = COUNTS.to_vec();
    pictures.extend([RiskPicture::Matrix, RiskPicture::Movers]);
    for picture in pictures {
        let since = (picture == RiskPicture::Movers).then_some("2026-10-01");
        let copied = risk::copy(&mut register, picture, since).expect("copied");
        for part in ["<svg", "<title>", "viewBox", "</svg>"] {
            assert!(copied.svg.contains(part), "{picture:?} has no {part}");
        }
        for part in ["<text", "<script", "http://", "font-family"] {
            let svg = copied.svg.replace("http://www.w3.org/2000/svg", "");
            assert!(!svg.contains(part), "{picture:?} has {part}");
        }
        let (name, svg) = risk::file(&mut register, picture, PictureFormat::Svg, since).expect("a file");
        assert!(name.ends_with("-2026-11-21.svg"), "{name}");
        assert_eq!(String::from_utf8(svg.clone()).expect("text"), copied.svg);
        let (name, csv) = risk::file(&mut register, picture, PictureFormat::Csv, since).expect("a file");
        let text = String::from_utf8(csv).expect("text");
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
        assert_eq!(text.matches("\r\n").count(), copied.tsv.lines().count(), "{name}");
        if let Some(place) = std::env::var_os("ASSAY_PICTURES") {
            std::fs::write(std::path::Path::new(&place).join(name.replace(".csv", ".svg")), &svg)
                .expect("kept");
        }
        let path = folder.path().join(name);
        risk::save(&path, text.as_bytes(), PictureFormat::Csv, true).expect("saved");
        assert_eq!(std::fs::read(&path).expect("read"), text.as_bytes());
    }
    assert!(risk::copy(&mut register, RiskPicture::Movers, None).is_err(), "movers need a day");
}

#[test]
fn the_table_of_a_picture_has_every_line_and_no_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let size = Size { suppliers: 130, contracts: 130, items: 0 };
    let mut register = generator::make(&folder.path().join("made.assay"), size);
    let draft = serde_json::json!({ "legal_name": "=HYPERLINK(\"x\")", "kind": "company" });
    register::record::edit(&mut register, domain::noun::Noun::Organisation, "O-0041", &draft)
        .expect("edited");
    let view = risk::overview(&mut register, None).expect("a view");
    assert_eq!((view.by_parent.lines.len(), view.by_parent.more), (100, 30));
    let copied = risk::copy(&mut register, RiskPicture::Parent, None).expect("copied");
    assert_eq!(copied.tsv.lines().count(), 131);
    let (_, csv) = risk::file(&mut register, RiskPicture::Parent, PictureFormat::Csv, None).expect("a file");
    let text = String::from_utf8(csv).expect("text");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{text}");
    assert!(!text.contains("\n=") && !copied.tsv.contains("\n="));
}
