//! The sample register, and what it answers.

use crate::support::Place;
use serde_json::Value;

#[test]
fn two_samples_of_one_day_are_equal() {
    let (one, other) = (Place::sample(), Place::sample());
    let trail = |place: &Place| place.run(&["trail", "list", "--json"]).ok().stdout;
    assert_eq!(trail(&one), trail(&other));
    assert!(one.json(&["contract", "list"]).as_array().map(Vec::len) >= Some(14));
    one.run(&["check"]).ok();
    one.run(&["trail", "verify"]).ok();
}

fn rank(score: &Value) -> (u8, i64) {
    match score["final"].as_i64() {
        None => (0, 0),
        Some(number) => (1, -number),
    }
}

#[test]
fn scores_come_worst_first_and_what_is_not_assessed_before_everything() {
    let place = Place::sample();
    let scores = place.json(&["score", "--as-at", "2026-11-21"]);
    let scores = scores.as_array().expect("a list");
    assert!(scores.len() >= 14);
    let ranks: Vec<_> = scores.iter().map(|line| rank(&line["score"])).collect();
    assert!(ranks.is_sorted(), "{ranks:?}");
    assert_eq!(scores[0]["score"]["result"], "not-assessed");
    assert!(scores[0]["score"]["final"].is_null() && scores[0]["score"]["band"].is_null());
    for line in scores {
        assert!(line["contract"].as_str().is_some_and(|text| text.starts_with("C-")), "{line}");
        assert!(line["score"]["words"].as_str().is_some_and(|text| !text.is_empty()));
        assert_eq!(line["score"]["method"], "scoring-v1");
    }
    let worst = scores.iter().find(|line| line["score"]["result"] == "scored").expect("one is scored");
    let one =
        place.json(&["score", worst["contract"].as_str().expect("a reference"), "--as-at", "2026-11-21"]);
    assert_eq!(one.as_array().map(Vec::len), Some(1));
    assert_eq!(one[0], *worst);
    let supplier = worst["supplier"].as_str().expect("a supplier");
    let its = place.json(&["score", supplier, "--as-at", "2026-11-21"]);
    assert!(its.as_array().expect("a list").iter().all(|line| line["supplier"] == supplier));
}

#[test]
fn the_list_of_suppliers_has_what_scripts_rely_on() {
    let place = Place::sample();
    let suppliers = place.json(&["supplier", "list", "--as-at", "2026-11-21"]);
    let suppliers = suppliers.as_array().expect("a list");
    assert!(suppliers.len() >= 8);
    for supplier in suppliers {
        for key in ["ref", "name", "score", "people", "contracts", "next_date"] {
            assert!(supplier.get(key).is_some(), "{key}: {supplier}");
        }
        let score = &supplier["score"];
        assert!(
            score.is_null()
                || ["final", "band", "index", "result"].iter().all(|key| score.get(key).is_some())
        );
        let people = &supplier["people"];
        assert!(people.is_null() || (people.get("min").is_some() && people.get("max").is_some()));
    }
    let shown =
        suppliers.iter().find(|one| one["score"]["result"] == "not-assessed").expect("one is not assessed");
    assert!(shown["score"]["final"].is_null() && shown["score"]["band"].is_null());
}

#[test]
fn every_verb_has_an_answer_for_people_too() {
    let place = Place::sample();
    for arguments in [
        &["supplier", "list"][..],
        &["supplier", "list", "--all"],
        &["supplier", "show", "S-0001"],
        &["contract", "show", "C-0001"],
        &["score"],
        &["score", "C-0001"],
        &["search", "badge"],
        &["trail", "list"],
        &["version"],
    ] {
        let said = place.run(arguments).ok();
        assert!(!said.stdout.trim().is_empty() && !said.stdout.starts_with(['{', '[']), "{arguments:?}");
    }
    for noun in domain::noun::Noun::ALL {
        let said = place.run(&[noun.word(), "list"]).ok();
        assert!(!said.stdout.trim().is_empty(), "{noun:?}");
    }
}

#[test]
fn a_day_too_far_away_is_refused_with_the_days_there_are() {
    for day in ["2199-01-01", "1900-01-01"] {
        let place = Place::empty();
        let said = place.run(&["sample", "--no-passphrase", "--as-at", day]);
        assert_eq!(said.code, 1, "{day}: {}", said.stderr);
        for part in ["1 January 1950", "31 December 2150"] {
            assert!(said.stderr.contains(part), "{day}: {}", said.stderr);
        }
        assert!(!place.register().exists());
    }
    for day in ["1950-01-01", "2150-12-31"] {
        let place = Place::empty();
        place.run(&["sample", "--no-passphrase", "--as-at", day]).ok();
        place.run(&["check"]).ok();
    }
}
