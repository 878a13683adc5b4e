//! `import ocds`, run twice.

use crate::support::{Place, of_the_tree};

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
