//! Summaries lie on one page, and what one reads first holds together.

use super::support::Bench;
use super::{made, options, references, text, words};
use domain::noun::Noun;
use domain::redaction::Profile;
use register::report::{self, Asked, Made, ReportOptions};
use register::{Dates, Register};
use serde_json::json;
use std::io::Write;
use std::process::Command;

fn copy(register: &mut Register, asked: &Asked, profile: Profile) -> Made {
    let options = ReportOptions { profile, ..options() };
    report::make(register, Dates::default(), asked, &options, &words())
        .unwrap_or_else(|failure| panic!("{asked:?} {profile:?}: {failure} {:?}", failure.detail))
}

fn pages(made: &Made) -> u32 {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(&made.bytes).expect("written");
    let output = Command::new("pdfinfo").arg(file.path()).output().expect("pdfinfo runs");
    let said = String::from_utf8(output.stdout).expect("text");
    let line = said.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a number of pages");
    line.trim().parse().expect("a number")
}

#[test]
fn every_summary_of_the_sample_lies_on_one_page() {
    let mut sample = made();
    let due = |(reference, _)| Asked::DueDiligence { reference, summary_alone: true };
    let what = |(reference, _)| Asked::Chronology { reference, summary_alone: true };
    let of = |register: &mut Register, noun| references(register, noun).into_iter();
    let mut asked: Vec<Asked> = of(&mut sample.register, Noun::Supplier).map(due).collect();
    asked.extend(of(&mut sample.register, Noun::Contract).map(due));
    asked.extend(of(&mut sample.register, Noun::Incident).map(what));
    assert!(asked.len() > 40);
    for asked in asked {
        assert_eq!(pages(&copy(&mut sample.register, &asked, Profile::Full)), 1, "{asked:?}");
        // A copy says behind it what it leaves out.
        let foi = text(&copy(&mut sample.register, &asked, Profile::Foi));
        let behind = foi.split("Page 1 of").nth(1).unwrap_or_default();
        assert!(!foi.contains("Page 3 of") && !behind.contains("Decision wanted"), "{asked:?}: {behind}");
    }
}

#[test]
fn a_summary_of_many_contracts_says_how_many_it_does_not_list() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Carrier Ltd");
    for round in 1..=40 {
        bench.add(
            Noun::Contract,
            json!({ "title": format!("Round {round} of the specimen couriers between two hospitals"), "supplier": supplier }),
        );
    }
    let asked = Asked::DueDiligence { reference: supplier, summary_alone: true };
    let summary = copy(&mut bench.register, &asked, Profile::Full);
    assert_eq!(pages(&summary), 1);
    let said = text(&summary);
    let listed = (1..=40).filter(|round| said.contains(&format!("Round {round} of"))).count();
    let left = format!("with {} that are not listed here", 40 - listed);
    assert!((1..40).contains(&listed) && said.contains(&left), "{listed} listed: {said}");
}

#[test]
fn a_copy_names_the_contracts_of_which_it_says_when_they_were_assessed() {
    let mut sample = made();
    let asked = Asked::DueDiligence { reference: "S-0015".into(), summary_alone: true };
    let said = text(&copy(&mut sample.register, &asked, Profile::Foi));
    assert!(said.contains("C-0015: Tier"), "{said}");
}

#[test]
fn the_board_reads_of_the_largest_groups_first() {
    let mut sample = made();
    let model = report::board_model(&mut sample.register, Dates::default(), None, &options(), &words())
        .expect("a model");
    let stated: Vec<Option<i64>> = model.people.iter().map(|line| line.min.or(line.max)).collect();
    assert!(stated.is_sorted_by(|one, other| one >= other), "{stated:?}");
    let board = text(&copy(&mut sample.register, &Asked::Board { since: None }, Profile::Full));
    let first = model.people[0].group.as_str();
    assert!(first == "patients" || first == "Patients", "{first}");
    assert!(board.contains("Patients"), "the board's table names them");
}

#[test]
fn a_board_s_report_of_an_empty_register_contradicts_nothing() {
    let mut bench = Bench::new();
    let board = text(&copy(&mut bench.register, &Asked::Board { since: None }, Profile::Full));
    assert!(
        board.contains("No supplier is in use.") && board.contains("so none stands in the matrix"),
        "{board}"
    );
    for never in ["each has a contract", "0%", "Every contract is assessed", "0 end within"] {
        assert!(!board.contains(never), "{never}: {board}");
    }
    // An activity of which nobody has said whose data it holds is no missing activity.
    let supplier = bench.supplier("Carrier Ltd");
    bench.add(Noun::Processing, json!({ "name": "Rounds", "supplier": supplier }));
    let board = text(&copy(&mut bench.register, &Asked::Board { since: None }, Profile::Full));
    assert!(
        board.contains("1 processing activity is recorded, and nobody has said whose data it holds."),
        "{board}"
    );
}

#[test]
fn a_calculated_score_above_the_one_before_controls_says_why() {
    let mut sample = made();
    let asked = Asked::DueDiligence { reference: "C-0015".into(), summary_alone: false };
    let said = text(&copy(&mut sample.register, &asked, Profile::Full));
    assert!(said.contains("= 20. That is more than the 16 before controls"), "the sum of C-0015");
}
