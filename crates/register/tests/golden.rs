//! Every kind of report over the sample as it was when somebody last read it: structure and text.

#[path = "../../report/tests/support/golden.rs"]
mod golden;

use ::report::block::Document;
use ::report::documents;
use ::report::model::Setting;
use domain::date::Date;
use register::report::{self, ExtractAsked, ExtractKind, ReportOptions};
use register::{Dates, Person, Register, sample};
use words::{Language, Words};

/// The sample on its day, and what is said in English.
struct Sample {
    register: Register,
    words: Words,
    _folder: tempfile::TempDir,
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn dates() -> Dates {
    Dates { as_at: Some(day("2026-11-21")), as_known_at: None }
}

fn sample() -> Sample {
    let folder = tempfile::tempdir().expect("a folder");
    let register = sample::create(&folder.path().join("sample.assay"), day("2026-11-21"))
        .unwrap_or_else(|failure| panic!("{failure} {:?}", failure.detail));
    Sample { register, words: Words::new(Language::English), _folder: folder }
}

fn options() -> ReportOptions {
    ReportOptions::by(&Person { name: "Nia Prosser".into(), role: "Procurement officer".into() })
}

/// The ids of a register are its own, and so is the head of its trail.
fn of_any_register(setting: &mut Setting) {
    setting.known.head = "0123456789abcdef".repeat(4);
    setting.known.head_at = None;
}

fn hold(name: &str, document: &Document) {
    golden::hold(name, &::report::lay_out(document).expect("a sound document"));
}

#[test]
fn reports_on_a_contract_say_what_they_said() {
    let Sample { mut register, words, .. } = sample();
    let reader = register.reader(dates()).expect("a reader");
    let mut model = report::due_diligence_model(&reader, "C-0004", &options(), &words).expect("a model");
    of_any_register(&mut model.setting);
    hold("due-diligence.txt", &documents::due_diligence(&model, &words));
    model.summary_alone = true;
    hold("due-diligence-summary.txt", &documents::due_diligence(&model, &words));
    let mut model = report::retendering_model(&reader, "C-0004", &options(), &words).expect("a model");
    of_any_register(&mut model.setting);
    hold("retendering.txt", &documents::retendering(&model, &words));
}

#[test]
fn the_board_report_says_what_it_said() {
    let Sample { mut register, words, .. } = sample();
    let since = Some(day("2026-09-30"));
    let mut model = report::board_model(&mut register, dates(), since, &options(), &words).expect("a model");
    of_any_register(&mut model.setting);
    hold("board.txt", &documents::board(&model, &words));
}

#[test]
fn extracts_say_what_they_said() {
    let Sample { mut register, words, .. } = sample();
    let reader = register.reader(dates()).expect("a reader");
    for (kind, name) in [
        (ExtractKind::Article30, "extract-article-30.txt"),
        (ExtractKind::NoClause, "extract-no-clause.txt"),
        (ExtractKind::Evidence, "extract-evidence.txt"),
        (ExtractKind::Foi, "extract-foi.txt"),
    ] {
        let asked = ExtractAsked::whole(kind);
        let mut model = report::extract_model(&reader, &asked, &options(), &words).expect("a model");
        of_any_register(&mut model.setting);
        hold(name, &documents::extract(&model, &words));
    }
}
