//! `import ocds`, run twice.

use crate::support::{Place, of_the_tree};
use serde_json::json;

#[test]
fn notices_are_planned_taken_in_and_the_second_time_change_nothing() {
    let place = Place::new();
    let file = of_the_tree("tests/fixtures/ocds/england.jsonl").to_str().expect("UTF-8").to_owned();
    let plan = place.json(&["import", "ocds", &file, "--dry-run"]);
    assert!(plan["totals"]["new"].as_u64() >= Some(1), "{}", plan["totals"]);
    assert_eq!(place.json(&["contract", "list"]).as_array().map(Vec::len), Some(0));
    let done = place.json(&["import", "ocds", &file]);
    assert_eq!(done["totals"]["new"], plan["totals"]["new"]);
    let (contracts, deeds) = (place.json(&["contract", "list"]), place.json(&["trail", "list"]));
    assert_eq!(contracts.as_array().map(Vec::len).map(|n| n as u64), done["totals"]["new"].as_u64());
    let again = place.json(&["import", "ocds", &file]);
    assert_eq!(again["totals"]["new"], 0);
    assert_eq!(again["totals"]["changed"], 0);
    assert_eq!(place.json(&["trail", "list"]), deeds, "nothing is new, so nothing is written");
    assert_eq!(place.json(&["contract", "list"]), contracts);
}

#[test]
fn a_file_that_is_cut_off_is_refused_with_its_place() {
    let place = Place::new();
    let whole = std::fs::read(of_the_tree("tests/fixtures/ocds/england.jsonl")).expect("the notices");
    let file = place.write("half.jsonl", &whole[..whole.len() / 2]);
    let said = place.run(&["import", "ocds", &file]);
    assert_eq!(said.code, 2, "{}", said.stderr);
    assert!(said.stderr.contains("column"), "{}", said.stderr);
    assert_eq!(place.json(&["contract", "list"]).as_array().map(Vec::len), Some(0));
}

#[test]
fn a_file_without_a_notice_is_said_to_hold_none_and_the_summary_says_how_many_were_read() {
    let place = Place::new();
    place.run(&["init"]);
    for text in ["[]", "{}"] {
        let file = place.write("empty.json", text.as_bytes());
        for arguments in [&["import", "ocds", &file][..], &["import", "ocds", &file, "--dry-run"]] {
            let said = place.run(arguments);
            assert_eq!(said.code, 2, "{text}: {}", said.stderr);
            assert!(said.stderr.contains("holds no contract notice"), "{}", said.stderr);
        }
    }
    let file = of_the_tree("tests/fixtures/ocds/england.jsonl").to_str().expect("UTF-8").to_owned();
    let said = place.run(&["import", "ocds", &file]);
    assert!(said.stderr.contains("Notices read: 201."), "{}", said.stderr);
}

/// A tender of one process, with or without a buyer.
fn tender(ocid: &str, title: &str, buyer: Option<&str>) -> String {
    let mut release = json!({ "ocid": ocid, "id": "1", "date": "2025-01-02T09:00:00Z", "tag": ["tender"],
                              "tender": { "title": title, "status": "active" } });
    if let Some(name) = buyer {
        release["buyer"] = json!({ "id": "B1", "name": name });
    }
    release.to_string()
}

#[test]
fn a_file_of_which_every_notice_is_refused_is_refused_and_one_with_a_sound_notice_is_not() {
    let place = Place::new();
    let without_buyer = tender("ocds-b5fd17-1", "Catering", None);
    // Its title holds what looks like an NHS number, so that the contract is refused and not the notice.
    let with_person = tender("ocds-b5fd17-2", "Care of 943 476 5919", Some("Powys"));
    let sound = tender("ocds-b5fd17-3", "Catering", Some("Powys"));
    let file = place.write("refused.jsonl", [without_buyer.as_str(), &with_person].join("\n"));
    for arguments in [&["import", "ocds", &file, "--dry-run"][..], &["import", "ocds", &file]] {
        let said = place.run(arguments);
        assert_eq!(said.code, 1, "{}", said.stderr);
        assert!(
            said.stderr.contains("ocds-b5fd17-1: No notice of this process names a buyer."),
            "{}",
            said.stderr
        );
        assert!(said.stderr.contains("every notice in it was refused"), "{}", said.stderr);
    }
    let answer = place.run(&["import", "ocds", &file, "--json"]).json();
    assert_eq!(answer["failure"]["code"], "invalid-input");
    assert_eq!(answer["failure"]["fields"].as_array().map(Vec::len), Some(2));
    assert_eq!((&answer["totals"]["refused"], &answer["totals"]["new"]), (&json!(2), &json!(0)));
    assert_eq!(place.json(&["contract", "list"]), json!([]));
    let mixed = place.write("mixed.jsonl", [without_buyer.as_str(), &with_person, &sound].join("\n"));
    for new in [1, 0] {
        let taken = place.json(&["import", "ocds", &mixed]);
        assert_eq!((&taken["totals"]["refused"], &taken["totals"]["new"]), (&json!(2), &json!(new)));
        assert!(taken["failure"].is_null());
    }
}
