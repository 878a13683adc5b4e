//! The two reports from models made by hand: what the model holds is on the page, what it lacks is said, and the same
//! model gives the same bytes.

#[path = "day.rs"]
mod day;
#[path = "incidents.rs"]
mod incidents;
#[path = "model.rs"]
mod model;
#[path = "text.rs"]
mod text;

use report::documents::{due_diligence, recovery_sheet, retendering};
use report::model::RecoverySheet;
use report::{lay_out, pdf, svg_pages};
use text::{flat, text_of};
use words::{Language, Words};

fn words() -> Words {
    Words::new(Language::English)
}

fn bytes(document: &report::block::Document) -> Vec<u8> {
    let laid = lay_out(document).expect("a sound document");
    assert_eq!(laid.warnings, [], "{}", document.title);
    let bytes = pdf(&laid).expect("bytes");
    keep(document, &bytes);
    bytes
}

/// Keeps a document where a person wants to look at its pages: in the folder that `ASSAY_KEEP_DOCUMENTS` names.
fn keep(document: &report::block::Document, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("ASSAY_KEEP_DOCUMENTS") {
        let name = format!("{}-{}.pdf", document.title, bytes.len());
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("kept");
    }
}

/// The document as read back by poppler, white space as single spaces.
fn read(document: &report::block::Document) -> String {
    flat(&text_of(&bytes(document)))
}

fn holds(text: &str, wanted: &[&str]) {
    let missing: Vec<_> = wanted.iter().filter(|one| !text.contains(&flat(one))).collect();
    assert!(missing.is_empty(), "not on the page: {missing:#?}\n{text}");
}

#[test]
fn a_full_due_diligence_report_shows_what_the_model_holds() {
    let text = read(&due_diligence(&model::full(), &words()));
    holds(&text, &model::STRINGS);
    holds(
        &text,
        &[
            "Due-diligence report",
            "OFFICIAL-SENSITIVE: COMMERCIAL",
            "Register head 0123456789abcdef",
            "As at 21 November 2026",
            "Everything recorded, last on 20 November 2026 at 17:30",
            "A. Keeper, Procurement officer (as stated; nobody has checked it)",
            "High, 12",
            "G03",
            "the contract has a clock",
            "18.875",
            "3.43375",
            "Clause quality 2 of 4: a weak number",
            "The limit is longer than 48 hours.",
            "72 clock hours",
            "D1 Subject matter",
            "(h) Information and audits",
            "at least 530",
            "No reply is recorded.",
            "Information asset owner",
            "Page 1 of",
        ],
    );
}

#[test]
fn what_is_not_recorded_is_said_in_a_sentence() {
    let text = read(&due_diligence(&model::bare(), &words()));
    holds(
        &text,
        &[
            "No sub-processor is recorded; none has been confirmed absent.",
            "No processing activity is recorded. Which personal data the supplier holds is not known.",
            "No breach-notification clause is recorded.",
            "No check against UK GDPR art. 28(3) is recorded.",
            "No evidence is recorded.",
            "No finding is recorded.",
            "No interim control is recorded.",
            "Not assessed",
            "Not assessed is not low.",
            "No incident is recorded.",
        ],
    );
    assert!(!text.contains("Low,"), "not assessed never reads as low");
}

#[test]
fn a_supplier_without_a_contract_has_no_score_and_its_report_says_so() {
    let text = read(&due_diligence(&model::without_contract(), &words()));
    holds(
        &text,
        &[
            "No contract is recorded for this supplier, and so there is no score",
            "No contract is recorded for this activity.",
            "Over 500 people",
            "at least 530 people",
        ],
    );
    for never in ["Low", "High, ", "Extreme, ", "Moderate, "] {
        assert!(!text.contains(never), "{never} on a report without a score");
    }
}

#[test]
fn a_full_retendering_report_shows_dates_lessons_and_thresholds() {
    let text = read(&retendering(&model::retendering(), &words()));
    holds(&text, &model::STRINGS);
    holds(
        &text,
        &[
            "Retendering report",
            "Extend: approved with conditions by Board, 2 November 2026 (D-0001)",
            "The current last day is 31 January 2028, in 436 days.",
            "31 July 2026",
            "Passed 113 days ago",
            "UK4 tender notice",
            "UK11 contract termination notice",
            "statutory minimum",
            "£135,018",
            "At or above",
            "Notify on suspicion",
            "Whoever holds dose records keeps them to 2090",
            "Above what is tolerated",
        ]
        .map(|wanted| if wanted.starts_with("Above what") { "above what is tolerated" } else { wanted }),
    );
}

#[test]
fn a_bare_retendering_report_leaves_room_to_write() {
    let text = read(&retendering(&model::bare_retendering(), &words()));
    holds(
        &text,
        &[
            "No decision on the way forward is recorded.",
            "No last day is recorded, so no calendar can be counted back from it.",
            "No lesson is recorded.",
            "No value is recorded.",
            "No appetite of the board is recorded.",
            "Do nothing and let it lapse",
            "How data comes back at the end is not recorded.",
            "No supplier is named yet",
        ],
    );
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    let words = words();
    assert_eq!(bytes(&due_diligence(&model::full(), &words)), bytes(&due_diligence(&model::full(), &words)));
    assert_eq!(
        bytes(&retendering(&model::retendering(), &words)),
        bytes(&retendering(&model::retendering(), &words))
    );
}

#[test]
fn four_hundred_fields_and_a_long_note_are_all_there() {
    let text = read(&due_diligence(&model::large(), &words()));
    for number in [0, 1, 199, 398, 399] {
        holds(
            &text,
            &[format!("Field {number:03} of the system").as_str(), format!("Reason {number:03}").as_str()],
        );
    }
    // One word, because the foot of a page may stand inside a sentence.
    let sentences = text.matches("auditor").count();
    assert_eq!(sentences, model::SENTENCES, "the whole note is printed");
}

#[test]
fn pictures_of_the_pages_say_the_same() {
    let document = due_diligence(&model::full(), &words());
    let laid = lay_out(&document).expect("a sound document");
    let pictures = svg_pages(&laid);
    assert_eq!(pictures.len(), laid.pages.len());
    assert!(pictures.iter().all(|picture| picture.contains("<svg")));
}

#[test]
fn every_table_fits_its_columns_and_every_heading_has_its_own_id() {
    for document in [
        due_diligence(&model::full(), &words()),
        due_diligence(&model::bare(), &words()),
        retendering(&model::retendering(), &words()),
    ] {
        assert!(lay_out(&document).is_ok(), "{}", document.title);
    }
}

#[test]
fn a_recovery_key_stands_on_one_page_in_its_groups() {
    let groups = ["HCAH5", "ZE213", "X70Y0", "ANX2P", "P8BDA", "6SYM4", "2ZN6Y"].map(str::to_owned);
    let register = "Fictional trust.assay".to_owned();
    let sheet = RecoverySheet { register, made: model::day("2026-11-21"), groups: groups.to_vec() };
    let document = recovery_sheet(&sheet, &words());
    assert_eq!(lay_out(&document).expect("a sound document").pages.len(), 1);
    let text = read(&document);
    let told =
        ["Recovery key of Fictional trust.assay", "Made on 21 November 2026", "lock it away", "Group 7"];
    holds(&text, &told);
    let said: String =
        groups.iter().enumerate().map(|(at, group)| format!("Group {} {group} ", at + 1)).collect();
    assert!(text.contains(said.trim()), "in order: {text}");
}
