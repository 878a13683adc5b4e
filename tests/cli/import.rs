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

/// A signed contract of one process, changed as told.
fn signed(date: &str, change: impl FnOnce(&mut serde_json::Value)) -> String {
    let mut release = json!({
        "ocid": "ocds-b5fd17-9", "id": date, "date": date, "tag": ["contract"],
        "buyer": { "id": "B1", "name": "Powys" },
        "awards": [{ "id": "A1", "status": "active", "suppliers": [{ "id": "S1", "name": "Catering Ltd" }] }],
        "contracts": [{ "id": "K1", "awardID": "A1", "title": "Catering", "status": "active",
                        "dateSigned": "2025-01-10T00:00:00Z",
                        "value": { "amount": 5000, "currency": "GBP" },
                        "period": { "startDate": "2025-02-01", "endDate": "2026-12-31" } }]
    });
    change(&mut release["contracts"][0]);
    release.to_string()
}

#[test]
fn a_date_or_an_amount_that_is_none_is_left_out_and_said() {
    for (amount, told) in [(json!(-5), "“-5”"), (json!(1e30), "amount cannot be taken in")] {
        let place = Place::new();
        let notice = signed("2025-01-12T09:00:00Z", |contract| {
            contract["value"]["amount"] = amount;
            contract["period"]["startDate"] = json!("2025-13-01");
        });
        let file = place.write("notice.json", notice);
        place.run(&["import", "ocds", &file]).ok();
        let shown = place.json(&["contract", "show", "C-0001"]);
        assert!(shown["start"].is_null() && shown["value_vat_unknown_pence"].is_null(), "{shown}");
        let note = shown["note"].as_str().expect("a note");
        assert!(note.contains(told) && note.contains("“2025-13-01”"), "{note}");
    }
    // What a note could not hold is not repeated in it, and keeps nothing out.
    let place = Place::new();
    let notice = signed("2025-01-12T09:00:00Z", |contract| {
        contract["period"]["startDate"] = json!("943 476 5919");
        contract["dateSigned"] = json!("x".repeat(30_000));
    });
    let file = place.write("notice.json", notice);
    place.run(&["import", "ocds", &file]).ok();
    let note = place.json(&["contract", "show", "C-0001"])["note"].to_string();
    assert!(note.contains("a date that cannot be read") && !note.contains("943"), "{note}");
}

#[test]
fn why_a_cancelled_contract_is_not_recorded_is_said() {
    let place = Place::new();
    let notice = signed("2025-01-12T09:00:00Z", |contract| contract["status"] = json!("cancelled"));
    let file = place.write("notice.json", notice);
    let said = place.run(&["import", "ocds", &file]).ok();
    assert!(said.stderr.contains("ocds-b5fd17-9: The contract K1 was cancelled"), "{}", said.stderr);
    assert_eq!(place.json(&["contract", "list"]), json!([]));
}

#[test]
fn what_is_no_notice_is_said_to_be_none() {
    let place = Place::new();
    let file = place.write("other.json", r#"{"ocid":5}"#);
    let said = place.run(&["import", "ocds", &file]);
    assert_eq!(said.code, 2, "{}", said.stderr);
    assert!(said.stderr.contains("holds no contract notice"), "{}", said.stderr);
}

#[test]
fn a_later_notice_never_contradicts_an_extension_that_a_person_entered() {
    let place = Place::new();
    let first = place.write("first.json", signed("2025-01-12T09:00:00Z", |_| {}));
    place.run(&["import", "ocds", &first]).ok();
    let mut events = place.json(&["contract", "show", "C-0001"])["events"].clone();
    let extended = json!({ "kind": "extended", "on": "2026-06-01", "new_end": "2027-12-31" });
    events.as_array_mut().expect("a list").push(extended);
    let draft = json!({ "events": events }).to_string();
    place.feed(&["contract", "edit", "C-0001", "-"], draft.as_bytes()).ok();
    let later = signed("2025-03-12T09:00:00Z", |contract| {
        contract["period"]["endDate"] = json!("2028-12-31");
        contract["title"] = json!("Catering and cleaning");
    });
    let later = place.write("later.json", later);
    let done = place.json(&["import", "ocds", &later]);
    let kept = &done["contracts"][0]["kept"];
    assert!(kept.to_string().contains("2028-12-31"), "{done}");
    let shown = place.json(&["contract", "show", "C-0001"]);
    assert_eq!((&shown["title"], &shown["end"]), (&json!("Catering and cleaning"), &json!("2026-12-31")));
}
