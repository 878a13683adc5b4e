//! The whole register out and in again: nothing is lost on the way, and nothing comes in that could not have been typed.

mod support;

use domain::date::Date;
use domain::noun::Noun;
use exchange::sheet::{Cell, csv, xlsx};
use register::export::{self, Format};
use register::import::bundle;
use register::{Dates, Failure, FailureCode, Register, check, evidence, record, sample, trail};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::Bench;

/// The sample with a file of evidence, a retired record and an imported notice behind it.
fn full() -> (tempfile::TempDir, Register) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.assay");
    let day = Date::parse("2026-11-21").expect("a day");
    let mut register = sample::create(&path, day).expect("the sample");
    evidence::attach(&mut register, "E-0001", "certificate.pdf", b"%PDF-1.7 made up").expect("kept");
    record::retire(&mut register, Noun::Supplier, "S-0018", "Never used")
        .map_or_else(|failure| assert_eq!(failure.code, FailureCode::Conflict, "{failure}"), |_| ());
    (folder, register)
}

fn exported(register: &mut Register) -> Value {
    let reader = register.reader(Dates::default()).expect("a reader");
    serde_json::to_value(export::bundle(&reader).expect("exported")).expect("JSON")
}

fn taken_in(register: &mut Register, bundle: &Value) -> Result<bundle::TakenIn, Failure> {
    let bytes = serde_json::to_vec(bundle).expect("bytes");
    bundle::apply(register, &bytes).map(|outcome| outcome.value)
}

#[test]
fn what_is_exported_comes_back_as_it_was() {
    let (_folder, mut register) = full();
    let first = exported(&mut register);
    let mut bench = Bench::new();
    let taken = taken_in(&mut bench.register, &first).expect("taken in");
    assert_eq!(taken.files, 1);
    assert!(taken.records > 150, "{taken:?}");
    assert_eq!(exported(&mut bench.register), first);
    let found = check::check(&bench.register).expect("checked");
    assert!(found.holds(), "{found:?}");
    for (noun, reference) in
        [(Noun::Supplier, "S-0001"), (Noun::Contract, "C-0001"), (Noun::Incident, "I-0001")]
    {
        let reader = register.reader(Dates::default()).expect("a reader");
        assert_eq!(record::show(&reader, noun, reference).expect("there"), bench.show(noun, reference));
    }
    let undone = trail::undo::undo(&mut bench.register).expect("undone as one deed");
    assert_eq!(undone.value.action, "import-register");
}

#[test]
fn a_register_that_holds_something_takes_no_other_in() {
    let (_folder, mut register) = full();
    let first = exported(&mut register);
    let before = register.head().expect("a head");
    let refused = taken_in(&mut register, &first).expect_err("refused");
    assert_eq!(refused.code, FailureCode::Conflict);
    assert_eq!(register.head().expect("a head"), before);
}

/// A change to an export, and a word of the place that must be named.
type Spoiled = (&'static str, fn(&mut Value), &'static str);

const SPOILED: &[Spoiled] = &[
    ("another table", |all| all["tables"]["spell"] = json!([]), "spell"),
    ("rows that are no list", |all| all["tables"]["supplier"] = json!({}), "supplier"),
    ("a row that is no object", |all| all["tables"]["supplier"][1] = json!(3), "supplier, row 2"),
    ("another column", |all| all["tables"]["supplier"][0]["colour"] = json!("red"), "colour"),
    (
        "a broken number",
        |all| all["tables"]["contract"][0]["value_ex_vat_pence"] = json!(1.5),
        "value_ex_vat_pence",
    ),
    (
        "a word that is none",
        |all| all["tables"]["supplier"][0]["aggregator"] = json!("perhaps"),
        "aggregator",
    ),
    (
        "a link to nothing",
        |all| {
            all["tables"]["supplier"][0]["organisation"] = json!("00000000-0000-7000-8000-000000000000");
        },
        "organisation",
    ),
    (
        "one reference twice",
        |all| {
            all["tables"]["supplier"][1]["ref_number"] = all["tables"]["supplier"][0]["ref_number"].clone();
        },
        "supplier, row 2",
    ),
    (
        "one organisation that supplies twice",
        |all| {
            all["tables"]["supplier"][1]["organisation"] =
                all["tables"]["supplier"][0]["organisation"].clone();
        },
        "organisation",
    ),
    (
        "a number of a person",
        |all| {
            all["tables"]["supplier"][0]["note"] = json!("She is 943 476 5919");
        },
        "note",
    ),
    ("bytes that are others", |all| all["files"][0]["bytes"] = json!("AAAA"), ""),
    ("no base64", |all| all["files"][0]["bytes"] = json!("!"), ""),
];

#[test]
fn what_could_not_have_been_typed_does_not_come_in() {
    let (_folder, mut register) = full();
    let first = exported(&mut register);
    for (what, spoil, named) in SPOILED {
        let mut bench = Bench::new();
        let before = exported(&mut bench.register);
        let mut bundle = first.clone();
        spoil(&mut bundle);
        let refused = taken_in(&mut bench.register, &bundle).expect_err(what);
        assert_eq!(refused.code, FailureCode::InvalidInput, "{what}: {refused:?}");
        let places: Vec<&str> = refused.fields.iter().map(|problem| problem.field.as_str()).collect();
        assert!(places.iter().any(|place| place.contains(named)), "{what}: {places:?}");
        assert_eq!(exported(&mut bench.register), before, "{what}");
    }
}

#[test]
fn a_file_that_is_no_export_is_refused_in_words() {
    let (_folder, mut register) = full();
    let first = exported(&mut register);
    let with = |name: &str, value: Value| {
        let mut bundle = first.clone();
        bundle[name] = value;
        serde_json::to_vec(&bundle).expect("bytes")
    };
    for (bytes, code) in [
        (b"{}".to_vec(), FailureCode::Unreadable),
        (b"not JSON".to_vec(), FailureCode::Unreadable),
        (with("format", json!("other")), FailureCode::Unreadable),
        (with("version", json!(2)), FailureCode::NewerVersion),
        (with("schema_version", json!(99)), FailureCode::NewerVersion),
        (with("schema_version", json!(0)), FailureCode::Unreadable),
    ] {
        let mut bench = Bench::new();
        let refused = bundle::apply(&mut bench.register, &bytes).expect_err("refused");
        assert_eq!(refused.code, code, "{refused:?}");
        assert!(refused.message.contains("Nothing was changed"), "{refused}");
    }
}

#[test]
fn every_record_and_every_list_stands_in_the_book() {
    let (_folder, mut register) = full();
    let reader = register.reader(Dates::default()).expect("a reader");
    let book = export::book(&reader).expect("a book");
    for &noun in Noun::ALL {
        let sheet = book.sheets.iter().find(|sheet| sheet.file == noun.word()).expect("a sheet");
        let records = record::list(&reader, noun, true).expect("records");
        assert_eq!(sheet.rows.len(), records.len(), "{}", noun.word());
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", noun.word());
        for part in &noun.spec().parts {
            let file = (part.spec)().table.replace('_', "-");
            let rows = book.sheets.iter().find(|sheet| sheet.file == file).expect("a sheet").rows.len();
            let items: usize =
                records.iter().map(|record| record[part.key].as_array().map_or(0, Vec::len)).sum();
            assert_eq!(rows, items, "{file}");
        }
    }
    let names: BTreeSet<String> = book.sheets.iter().map(|sheet| sheet.name.to_lowercase()).collect();
    assert_eq!(names.len(), book.sheets.len(), "two sheets have one name");
    let contracts = book.sheets.iter().find(|sheet| sheet.file == "contract").expect("a sheet");
    let cells = || contracts.rows.iter().flatten();
    assert!(cells().any(|cell| matches!(cell, Cell::Date(_))), "no date is a date");
    assert!(cells().any(|cell| matches!(cell, Cell::Money { sterling: true, .. })), "no money is money");
}

#[test]
fn the_same_register_gives_the_same_bytes_in_every_format() {
    let (folder, mut register) = full();
    let reader = register.reader(Dates::default()).expect("a reader");
    for (format, name) in
        [(Format::Workbook, "a.xlsx"), (Format::Json, "a.json"), (Format::Csv { mark: true }, "a")]
    {
        let place = folder.path().join(name);
        let again = folder.path().join(format!("again-{name}"));
        for place in [&place, &again] {
            assert!(export::save(&reader, place, format).expect("written") > 150);
        }
        let refused = export::save(&reader, &place, format).expect_err("never over another file");
        assert_eq!(refused.code, FailureCode::FileExists);
        if place.is_dir() {
            let files = std::fs::read_dir(&place).expect("a folder");
            for file in files.map(|file| file.expect("a file").file_name()) {
                let read = |folder: &std::path::Path| std::fs::read(folder.join(&file)).expect("read");
                assert_eq!(read(&place), read(&again), "{}", file.display());
            }
        } else {
            assert_eq!(std::fs::read(&place).expect("read"), std::fs::read(&again).expect("read"), "{name}");
        }
    }
}

#[test]
fn no_text_becomes_a_formula() {
    let strings: Vec<String> =
        serde_json::from_str(include_str!("../../../tests/fixtures/naughty-strings/blns.json"))
            .expect("strings");
    let mut bench = Bench::new();
    let taken = strings
        .iter()
        .filter(|text| {
            let draft = json!({ "legal_name": text, "kind": "company" });
            record::add(&mut bench.register, Noun::Organisation, &draft).is_ok()
        })
        .count();
    assert!(taken > 300, "{taken} are names");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let book = export::book(&reader).expect("a book");
    let workbook = xlsx::bytes(&book).expect("a workbook");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(workbook)).expect("an archive");
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        if !name.ends_with(".xml") {
            continue;
        }
        std::io::Read::read_to_string(&mut part, &mut text).expect("read");
        assert!(!text.contains("<f>") && !text.contains("<f "), "{name} holds a formula");
    }
    for sheet in &book.sheets {
        let rows = sheet.rows.iter().flatten();
        for cell in rows.filter(|cell| matches!(cell, Cell::Text(_))) {
            let one = exchange::sheet::Sheet {
                rows: vec![vec![cell.clone()]],
                columns: Vec::new(),
                ..sheet.clone()
            };
            let text = csv::text(&one, false);
            let bare = text.trim_start_matches("\r\n").trim_start_matches(['"', ' ']);
            assert!(!bare.starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']), "{text:?}");
        }
    }
}
