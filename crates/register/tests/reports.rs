//! Reports of real registers: the sample, every contract of it; the founding case; and what a form may ask for.

#[path = "reports/board.rs"]
mod board;
#[path = "reports/copies.rs"]
mod copies;
#[allow(dead_code)] // the example reads more of it
#[path = "../examples/founding_case/enter.rs"]
mod enter;
#[path = "reports/incident.rs"]
mod incident;
#[path = "reports/incidents.rs"]
mod incidents;
#[path = "reports/issue.rs"]
mod issue;
#[path = "reports/summaries.rs"]
mod summaries;
mod support;
#[path = "reports/told.rs"]
mod told;

use domain::date::Date;
use domain::noun::Noun;
use register::report::{self, Looked, Made, ReportOptions};
use register::view::{ReportKind, ReportOptions as Asked};
use register::{Dates, FailureCode, Person, Register, record, sample};
use std::io::Write;
use std::process::Command;
use support::Bench;
use words::{Language, Words};

struct Sample {
    register: Register,
    _folder: tempfile::TempDir,
}

fn made() -> Sample {
    let folder = tempfile::tempdir().expect("a folder");
    let day = Date::parse("2026-11-21").expect("a date");
    let register = sample::create(&folder.path().join("sample.assay"), day)
        .unwrap_or_else(|failure| panic!("{failure} {:?}", failure.detail));
    Sample { register, _folder: folder }
}

fn options() -> ReportOptions {
    ReportOptions::by(&Person { name: "Nia Prosser".into(), role: "Procurement officer".into() })
}

fn words() -> Words {
    Words::new(Language::English)
}

/// The text of a report with single spaces. Anything on poppler's stderr is a failure.
fn text(made: &Made) -> String {
    keep(made);
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(&made.bytes).expect("written");
    let output = Command::new("pdftotext").arg(file.path()).arg("-").output().expect("pdftotext runs");
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps a report where a person wants to look at it: in the folder that `ASSAY_KEEP_DOCUMENTS` names.
fn keep(made: &Made) {
    if let Some(folder) = std::env::var_os("ASSAY_KEEP_DOCUMENTS") {
        std::fs::write(std::path::Path::new(&folder).join(&made.file_name), &made.bytes).expect("kept");
    }
}

fn references(register: &mut Register, noun: Noun) -> Vec<(String, String)> {
    let reader = register.reader(Dates::default()).expect("a reader");
    let field = if noun == Noun::Contract { "title" } else { "organisation" };
    let listed = record::list(&reader, noun, false).expect("a list");
    let text = |value: &serde_json::Value, field: &str| value[field].as_str().unwrap_or_default().to_owned();
    listed.iter().map(|item| (text(item, "ref"), text(item, field))).collect()
}

#[test]
fn every_contract_and_supplier_of_the_sample_has_its_reports() {
    let mut sample = made();
    let contracts = references(&mut sample.register, Noun::Contract);
    let suppliers = references(&mut sample.register, Noun::Supplier);
    assert!(contracts.len() >= 14 && suppliers.len() >= 10);
    let words = Words::new(Language::English);
    let reader = sample.register.reader(Dates::default()).expect("a reader");
    for (reference, title) in &contracts {
        for made in [
            report::due_diligence(&reader, reference, &options(), &words).expect("a report"),
            report::retendering(&reader, reference, &options(), &words).expect("a report"),
        ] {
            assert_eq!(made.warnings, [], "{}", made.file_name);
            let text = text(&made);
            assert!(
                text.contains(reference.as_str()) && text.contains(title.as_str()),
                "{reference} {title}"
            );
            assert!(text.contains(&format!("Register head {}", &reader.head().hash[..16])), "{reference}");
        }
    }
    for (reference, _) in &suppliers {
        let made = report::due_diligence(&reader, reference, &options(), &words).expect("a report");
        assert!(text(&made).contains("Due-diligence report"), "{reference}");
    }
}

#[test]
fn the_same_register_and_dates_give_the_same_bytes() {
    let words = Words::new(Language::English);
    let bytes = || {
        let mut sample = made();
        let reference = references(&mut sample.register, Noun::Contract)[0].0.clone();
        let reader = sample.register.reader(Dates::default()).expect("a reader");
        let due = report::due_diligence(&reader, &reference, &options(), &words).expect("a report");
        let next = report::retendering(&reader, &reference, &options(), &words).expect("a report");
        (due.bytes, next.bytes)
    };
    assert!(bytes() == bytes());
}

#[test]
fn a_report_as_known_earlier_says_so_and_knows_less() {
    let mut sample = made();
    let (reference, _) = references(&mut sample.register, Noun::Contract)[0].clone();
    let words = Words::new(Language::English);
    let until = support::instant("2026-10-20T12:00:00Z");
    let reader = sample.register.reader(Dates { as_at: None, as_known_at: Some(until) }).expect("a reader");
    let made = report::due_diligence(&reader, &reference, &options(), &words).expect("a report");
    let text = text(&made);
    assert!(text.contains("What was recorded by 20 October 2026 at 13:00"), "{text}");
    let now = sample.register.head().expect("a head");
    assert!(!text.contains(&now.hash[..16]), "the head of today is not the head of then");
}

#[test]
fn the_founding_case_has_no_contract_and_its_report_says_so_in_a_sentence() {
    let mut bench = Bench::new();
    enter::enter(&mut bench.register).unwrap_or_else(|failure| panic!("{failure:?}"));
    let (supplier, _) = references(&mut bench.register, Noun::Supplier)[0].clone();
    let words = Words::new(Language::English);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let made = report::due_diligence(&reader, &supplier, &options(), &words).expect("a report");
    let text = text(&made);
    for wanted in [
        "No contract is recorded for this supplier, and so there is no score",
        "National Insurance number",
        "3,423",
        "at least 293",
        "Hywel Dda",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    for never in ["Low, ", "Moderate, ", "High, ", "Extreme, "] {
        assert!(!text.contains(never), "{never}");
    }
}

fn asked(supplier: &str, contract: Option<&str>) -> Asked {
    Asked {
        kind: ReportKind::DueDiligence,
        supplier: supplier.to_owned(),
        contract: contract.map(str::to_owned),
        incident: None,
        as_at: None,
        marking: "official".to_owned(),
        since: None,
        reader: "full".to_owned(),
        summary_alone: false,
        welsh_headings: false,
    }
}

#[test]
fn what_a_form_may_choose_can_be_previewed() {
    let mut sample = made();
    let choices =
        report::choices(&sample.register.reader(Dates::default()).expect("a reader")).expect("choices");
    assert!(choices.suppliers.is_sorted_by_key(|subject| subject.name.to_lowercase()));
    let subject = choices.suppliers.iter().find(|subject| !subject.contracts.is_empty()).expect("a contract");
    let contract = subject.contracts[0].id.as_str();
    let mut ids = Vec::new();
    for marking in &choices.markings {
        let options = Asked { marking: marking.word.clone(), ..asked(&subject.id, Some(contract)) };
        let Looked { preview, bytes, .. } =
            report::preview(&mut sample.register, &options).expect("a preview");
        assert!(
            bytes.starts_with(b"%PDF-") && preview.file_name.ends_with("2026-11-21.pdf"),
            "{}",
            preview.file_name
        );
        assert!(preview.pages.len() > 5 && preview.pages.iter().all(|page| page.contains("<svg")));
        assert!(!ids.contains(&preview.id), "another marking is another report");
        ids.push(preview.id.clone());
        let again = report::preview(&mut sample.register, &options).expect("a preview");
        assert_eq!(again.preview.id, preview.id);
    }
}

#[test]
fn the_summary_of_every_contract_has_one_page() {
    let mut sample = made();
    let words = words();
    let contracts = references(&mut sample.register, Noun::Contract);
    for (reference, _) in contracts {
        let asked = report::Asked::DueDiligence { reference: reference.clone(), summary_alone: true };
        let made = report::make(&mut sample.register, Dates::default(), &asked, &options(), &words);
        let made = made.expect("a report");
        assert_eq!(made.pages.len(), 1, "{reference}");
        assert!(text(&made).contains("Decision wanted"), "{reference}");
    }
}

#[test]
fn every_report_that_is_offered_can_be_previewed_for_every_reader() {
    let mut sample = made();
    let choices =
        report::choices(&sample.register.reader(Dates::default()).expect("a reader")).expect("choices");
    let subject = choices.suppliers.iter().find(|subject| !subject.contracts.is_empty()).expect("a contract");
    for choice in &choices.kinds {
        for reader in &choices.readers {
            let contract = Some(subject.contracts[0].id.as_str());
            let options = Asked {
                kind: choice.kind,
                reader: reader.word.clone(),
                incident: Some(choices.incidents[0].id.clone()),
                ..asked(&subject.id, contract)
            };
            let made = report::preview(&mut sample.register, &options);
            let for_supplier = matches!(choice.kind, ReportKind::DueDiligence | ReportKind::Chronology);
            if reader.word == "supplier-copy" && !for_supplier {
                assert_eq!(made.expect_err("refused").code, FailureCode::InvalidInput);
            } else {
                let pages = made.expect("a preview").preview.pages;
                assert!(!pages.is_empty(), "{} {}", choice.title, reader.text);
            }
        }
    }
}

#[test]
fn what_can_not_be_made_is_refused_with_its_field() {
    let mut sample = made();
    let choices =
        report::choices(&sample.register.reader(Dates::default()).expect("a reader")).expect("choices");
    let id = choices.suppliers[0].id.clone();
    for (options, field) in [
        (Asked { marking: "secret".to_owned(), ..asked(&id, None) }, "marking"),
        (Asked { reader: "press".to_owned(), ..asked(&id, None) }, "reader"),
        (Asked { kind: ReportKind::Board, since: Some("then".to_owned()), ..asked(&id, None) }, "since"),
        (asked("", None), "supplier"),
        (Asked { as_at: Some("21/11/2026".to_owned()), ..asked(&id, None) }, "as_at"),
        (Asked { kind: ReportKind::Retendering, ..asked(&id, None) }, "contract"),
        (Asked { kind: ReportKind::Chronology, ..asked(&id, None) }, "incident"),
        (Asked { kind: ReportKind::IncidentPack, ..asked(&id, None) }, "incident"),
    ] {
        let failure = report::preview(&mut sample.register, &options).expect_err("refused");
        assert_eq!(failure.code, FailureCode::InvalidInput);
        assert_eq!(failure.fields[0].field, field);
    }
    let failure = report::preview(&mut sample.register, &asked("C-9999", None)).expect_err("refused");
    assert_eq!(failure.code, FailureCode::NotFound);
}

#[test]
fn a_marking_is_known_by_its_word_and_by_what_is_printed() {
    use domain::vocabulary::Marking;
    assert_eq!(report::marking_of("official-sensitive"), Some(Marking::OfficialSensitive));
    assert_eq!(
        report::marking_of("official-sensitive: commercial"),
        Some(Marking::OfficialSensitiveCommercial)
    );
    assert_eq!(report::marking_of("secret"), None);
}
