//! Issued reports: kept in the trail, made again byte for byte, and no part of anything else.

use super::{made, options, text, words};
use domain::noun::Noun;
use register::report::{self, Asked, Looked};
use register::trail::undo;
use register::view::{HistoryQuery, ReportKind, ReportOptions as Wanted};
use register::{Dates, FailureCode, history, record};
use serde_json::json;

fn asked(sample: &mut super::Sample) -> Asked {
    let reference = super::references(&mut sample.register, Noun::Contract)[0].0.clone();
    Asked::Retendering { reference }
}

#[test]
fn an_issued_report_is_made_again_whatever_has_changed_since() {
    let mut sample = made();
    let asked = asked(&mut sample);
    let draft = report::make(&mut sample.register, Dates::default(), &asked, &options(), &words());
    let before = sample.register.head().expect("a head");
    let issued = report::issue(&mut sample.register, Dates::default(), &asked, &options(), &words());
    let issued = issued.expect("issued");
    assert_eq!(issued.reference, "R-0001");
    assert!(text(&issued.made).contains("Issued as R-0001"));
    assert!(text(&draft.expect("a draft")).contains("Draft, not issued"));
    assert!(!text(&issued.made).contains(&issued.sha256[..16]), "a file never prints its own hash");
    // The head that prints name is that of the last entry that is no issue.
    assert_eq!(sample.register.head().expect("a head"), before);
    assert!(text(&issued.made).contains(&before.hash[..16]));
    let Asked::Retendering { reference } = &asked else { unreachable!("it is one") };
    let changed = json!({ "title": "Something else altogether" });
    record::edit(&mut sample.register, Noun::Contract, reference, &changed).expect("edited");
    let again = report::reissue(&sample.register, "r-0001").expect("made again");
    assert!(again.made.bytes == issued.made.bytes && again.sha256 == issued.sha256);
    let next = report::issue(&mut sample.register, Dates::default(), &asked, &options(), &words());
    let next = next.expect("issued");
    assert_eq!(next.reference, "R-0002");
    assert!(text(&next.made).contains("Something else altogether"));
    let lines = report::issued(&sample.register).expect("a list");
    let references: Vec<&str> = lines.iter().map(|line| line.reference.as_str()).collect();
    assert_eq!(references, ["R-0002", "R-0001"]);
    assert_eq!((lines[1].kind.as_str(), lines[1].sha256.as_str()), ("retendering", issued.sha256.as_str()));
}

#[test]
fn an_issue_is_neither_undone_nor_in_the_way_of_undoing() {
    let mut sample = made();
    let asked = asked(&mut sample);
    let Asked::Retendering { reference } = &asked else { unreachable!("it is one") };
    record::edit(&mut sample.register, Noun::Contract, reference, &json!({ "note": "later" }))
        .expect("edited");
    let before = undo::steps(&sample.register).expect("steps");
    report::issue(&mut sample.register, Dates::default(), &asked, &options(), &words()).expect("issued");
    assert_eq!(undo::steps(&sample.register).expect("steps"), before);
    undo::undo(&mut sample.register).expect("undone");
    report::reissue(&sample.register, "R-0001").expect("made again");
    let verdict = sample.register.verify().expect("verified");
    assert_eq!(verdict.breaches, [], "the trail holds, and its tables with it");
}

#[test]
fn what_was_known_before_an_issue_is_what_is_known_after_it() {
    let mut sample = made();
    let asked = asked(&mut sample);
    let now = sample.register.now();
    let dates = Dates { as_at: None, as_known_at: Some(now) };
    let bytes = |sample: &mut super::Sample| {
        report::make(&mut sample.register, dates, &asked, &options(), &words()).expect("a report").bytes
    };
    let before = bytes(&mut sample);
    report::issue(&mut sample.register, Dates::default(), &asked, &options(), &words()).expect("issued");
    assert!(bytes(&mut sample) == before);
    let earlier = super::support::instant("2026-10-20T12:00:00Z");
    let then = Dates { as_at: None, as_known_at: Some(earlier) };
    let issued = report::issue(&mut sample.register, then, &asked, &options(), &words()).expect("issued");
    assert!(text(&issued.made).contains("What was recorded by 20 October 2026 at 13:00"));
    let again = report::reissue(&sample.register, &issued.reference).expect("made again");
    assert!(again.made.bytes == issued.made.bytes);
}

#[test]
fn a_report_that_was_never_issued_is_not_found() {
    let sample = made();
    let failure = report::reissue(&sample.register, "R-0007").expect_err("refused");
    assert_eq!(failure.code, FailureCode::NotFound);
    assert!(failure.message.contains("R-0007"), "{failure}");
}

/// The preview of a chronology, as the window asks for one.
fn looked(sample: &mut super::Sample) -> Looked {
    let choices = report::choices(&sample.register.reader(Dates::default()).expect("a reader"));
    let incident = choices.expect("choices").incidents[0].id.clone();
    let wanted = Wanted {
        kind: ReportKind::Chronology,
        incident: Some(incident),
        summary_alone: true,
        ..super::asked("", None)
    };
    report::preview(&mut sample.register, &wanted).expect("a preview")
}

#[test]
fn what_was_looked_at_is_issued_once_and_stands_in_the_history() {
    let mut sample = made();
    let draft = looked(&mut sample);
    assert_eq!(draft.preview.issued, None);
    let issued = report::issue_looked_at(&mut sample.register, &draft).expect("issued").value;
    let named = issued.preview.issued.clone().expect("its number");
    assert_eq!(named.reference, "R-0001");
    assert_eq!(report::reissue(&sample.register, "R-0001").expect("made again").made.bytes, issued.bytes);
    assert_ne!(issued.preview.id, draft.preview.id, "a draft is another file");
    let twice = report::issue_looked_at(&mut sample.register, &issued).expect_err("refused");
    assert_eq!(twice.code, FailureCode::Conflict);

    let reader = sample.register.reader(Dates::default()).expect("a reader");
    let page = history::list(&reader, &HistoryQuery { limit: 1, ..HistoryQuery::default() });
    let entry = page.expect("a history").entries.remove(0);
    assert_eq!(entry.action, "Issued a report as R-0001");
    let said: Vec<&str> = entry.changes.iter().filter_map(|change| change.after.as_deref()).collect();
    assert_eq!(said[1..], ["21 November 2026", named.sha256.as_str()]);
    assert!(said[0].contains("I-000"), "{said:?}");
}

#[test]
fn pages_that_no_longer_hold_are_not_issued() {
    let mut sample = made();
    let draft = looked(&mut sample);
    let contract = super::references(&mut sample.register, Noun::Contract)[0].0.clone();
    record::edit(&mut sample.register, Noun::Contract, &contract, &json!({ "note": "later" }))
        .expect("edited");
    let failure = report::issue_looked_at(&mut sample.register, &draft).expect_err("refused");
    assert_eq!(failure.code, FailureCode::Conflict);
    assert_eq!(report::issued(&sample.register).expect("a list"), []);
    let again = looked(&mut sample);
    report::issue_looked_at(&mut sample.register, &again).expect("issued");
}
