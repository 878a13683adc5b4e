//! What lists and pages say to people: names beside references, lengths of time and countries in words; JSON keeps both.

use crate::support::Place;
use serde_json::json;

#[test]
fn a_page_and_a_list_speak_in_words_and_json_in_its_own() {
    let place = Place::new();
    let contract = place.contract("Badges");
    let draft =
        json!({ "notice_period_buyer": "P6M", "procurement_lead": "P1M15D", "change_of_control": "unknown" });
    place.feed(&["contract", "edit", &contract, "-"], draft.to_string().as_bytes()).ok();
    place.feed(&["organisation", "edit", "O-0001", "-"], br#"{ "country": "GB" }"#).ok();
    let page = place.run(&["contract", "show", &contract]).ok().stdout;
    for part in ["S-0001 Badges Ltd", "6 months", "1 month and 15 days", "Not known"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("P6M") && !page.contains("nknown "), "{page}");
    assert!(place.run(&["contract", "list"]).ok().stdout.contains("S-0001 Badges Ltd"));
    assert!(place.run(&["supplier", "show", "S-0001"]).ok().stdout.contains("O-0001 Badges Ltd"));
    assert!(place.run(&["organisation", "show", "O-0001"]).ok().stdout.contains("United Kingdom (GB)"));
    let shown = place.json(&["contract", "show", &contract]);
    assert_eq!(
        (shown["supplier"].as_str(), shown["notice_period_buyer"].as_str()),
        (Some("S-0001"), Some("P6M"))
    );
}

#[test]
fn every_record_of_the_sample_can_be_listed_and_shown() {
    let place = Place::sample();
    for noun in [
        "organisation",
        "contact",
        "supplier",
        "contract",
        "clause",
        "article-28",
        "processing",
        "chain",
        "evidence",
        "assessment",
        "kpi",
        "action",
        "acceptance",
        "interim-control",
        "decision",
        "appetite",
        "lesson",
        "dispute",
        "claim",
    ] {
        place.run(&[noun, "list", "--all"]).ok();
        let first = place.json(&[noun, "list"])[0]["ref"].as_str().expect("a record of each kind").to_owned();
        let page = place.run(&[noun, "show", &first]).ok().stdout;
        assert!(page.starts_with("Ref ") && page.contains(&first), "{noun}: {page}");
        assert!(!page.contains('…'), "{noun}: nothing is cut off");
    }
}

#[test]
fn a_list_of_contracts_shows_when_each_ends_as_things_stand() {
    let place = Place::new();
    let draft = json!({ "title": "Badges", "start": "2024-02-01", "end": "2026-01-31", "events": [
        { "kind": "signed", "on": "2024-01-10" },
        { "kind": "extended", "on": "2025-06-01", "new_end": "2028-01-31" }] });
    place.add("contract", &draft);
    let list = place.run(&["contract", "list", "--as-at", "2026-11-21"]).ok().stdout;
    assert!(list.contains("Ends as things stand") && list.contains("31 January 2028"), "{list}");
    assert_eq!(place.json(&["contract", "list"])[0]["derived"]["current_end"], "2028-01-31");
}

#[test]
fn a_name_that_writes_backwards_is_seen_for_what_it_is_and_stays_as_it_is_in_json() {
    let place = Place::new();
    // What is not seen at all beside it: a blank letter, and a hyphen that shows at the end of a line alone.
    place.add("organisation", &json!({ "legal_name": "Ac\u{ad}me \u{3164}plc", "kind": "company" }));
    let listed = place.run(&["organisation", "list"]).ok().stdout;
    assert!(listed.contains("Ac<U+00AD>me <U+3164>plc"), "{listed}");
    let name = "Acme \u{202e}dtL\u{202c} Ltd";
    let file = place.write("one.csv", format!("Supplier,Turnover\n{name},5\n"));
    let said = place.run(&["import", "suppliers", &file]).ok();
    assert!(
        !said.stdout.contains('\u{202e}') && said.stdout.contains("Acme <U+202E>dtL<U+202C> Ltd"),
        "{}",
        said.stdout
    );
    for verb in [&["supplier", "list"][..], &["supplier", "show", "S-0001"], &["organisation", "list"]] {
        let said = place.run(verb).ok().stdout;
        assert!(!said.contains('\u{202e}') && said.contains("<U+202E>"), "{verb:?}: {said}");
    }
    let refused = place.run(&["supplier", "show", name]);
    assert!(!refused.stderr.contains('\u{202e}'), "{}", refused.stderr);
    assert_eq!(place.json(&["supplier", "list"])[0]["name"], name);
}

#[test]
fn a_contract_that_nobody_says_was_signed_runs_by_its_dates() {
    let place = Place::new();
    place.add("contract", &serde_json::json!({ "title": "Badges", "start": "2024-02-01" }));
    for verb in [&["contract", "list"][..], &["contract", "show", "C-0001"]] {
        let said = place.run(verb).ok().stdout;
        assert!(said.contains("Running by its dates; signing not recorded"), "{verb:?}: {said}");
    }
}
