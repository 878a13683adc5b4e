//! The round of a record: added, edited, retired, reinstated, undone, found; and who did it when.

use crate::support::Place;
use serde_json::{Value, json};

#[test]
fn a_record_is_added_edited_retired_and_reinstated() {
    let place = Place::new();
    let contract = place.contract("Badges");
    let draft = json!({ "title": "Dosimetry", "note": "checked" });
    place.feed(&["contract", "edit", &contract, "-"], draft.to_string().as_bytes()).ok();
    let shown = place.json(&["contract", "show", &contract]);
    assert_eq!(
        (&shown["title"], &shown["note"], &shown["ref"]),
        (&json!("Dosimetry"), &json!("checked"), &json!(contract))
    );
    place.run(&["contract", "retire", &contract, "--reason", "entered twice"]).ok();
    assert_eq!(place.json(&["contract", "list"]), json!([]));
    assert_eq!(place.json(&["contract", "list", "--all"])[0]["retired"]["reason"], "entered twice");
    place.run(&["contract", "reinstate", &contract]).ok();
    place.run(&["undo"]).ok();
    assert_eq!(place.json(&["contract", "list"]), json!([]));
    place.run(&["redo"]).ok();
    assert_eq!(place.json(&["contract", "list"])[0]["ref"], json!(contract));
    place.run(&["check"]).ok();
}

#[test]
fn what_was_shown_can_be_sent_back_and_changes_nothing() {
    let place = Place::new();
    let contract = place.contract("Badges");
    let shown = place.run(&["contract", "show", &contract, "--json"]).ok().stdout;
    let before = place.json(&["trail", "list"]).as_array().map(Vec::len);
    place.feed(&["contract", "edit", &contract, "-"], shown.as_bytes()).ok();
    assert_eq!(place.json(&["trail", "list"]).as_array().map(Vec::len), before);
}

#[test]
fn who_acts_stands_in_the_trail() {
    let place = Place::new();
    let draft = json!({ "legal_name": "X", "kind": "company" }).to_string();
    place
        .feed(&["organisation", "add", "-", "--as", "Nia Prosser/Procurement officer"], draft.as_bytes())
        .ok();
    let last = place.json(&["trail", "list"])[0].clone();
    assert_eq!((&last["who"], &last["role"]), (&json!("Nia Prosser"), &json!("Procurement officer")));
    let mut command = place.command(&["organisation", "retire", "O-0001", "--reason", "test"]);
    assert!(command.env("ASSAY_USER", "A. Jones").status().expect("it runs").success());
    assert_eq!(place.json(&["trail", "list"])[0]["who"], "A. Jones");
    place.run(&["organisation", "reinstate", "O-0001"]).ok();
    assert_eq!(place.json(&["trail", "list"])[0]["who"], "tester");
}

#[test]
fn the_register_as_it_was_known_then() {
    let place = Place::sample();
    let then = place.json(&["contract", "list", "--as-known-at", "2000-01-01"]);
    assert_eq!(then, json!([]));
    let now = place.json(&["contract", "list"]);
    // The sample ends on its day, and a register whose clock ran ahead is known until the end of its last day.
    let later = place.json(&["contract", "list", "--as-known-at", &last_entry(&place)]);
    assert_eq!(now, later);
    let suppliers = place.json(&["supplier", "list", "--as-known-at", "2000-01-01"]);
    assert_eq!(suppliers, json!([]));
    let now = place.json(&["supplier", "list"]);
    assert!(now.as_array().is_some_and(|list| list.len() >= 8));
    assert_eq!(now, place.json(&["supplier", "list", "--as-known-at", &last_entry(&place)]));
}

/// When the last entry was made.
fn last_entry(place: &Place) -> String {
    place.json(&["trail", "list"])[0]["at"].as_str().expect("an instant").to_owned()
}

#[test]
fn a_record_and_a_score_are_shown_as_they_were_known_then() {
    let place = Place::new();
    let first = place.contract("Badges");
    let then = last_entry(&place);
    place.feed(&["contract", "edit", &first, "-"], br#"{ "title": "Dosimetry" }"#).ok();
    let second = place.contract("Payroll");
    let known = |arguments: &[&str]| place.run(&[arguments, &["--json", "--as-known-at", &then]].concat());
    assert_eq!(known(&["contract", "show", &first]).ok().json()["title"], "Badges");
    assert_eq!(place.json(&["contract", "show", &first])["title"], "Dosimetry");
    let unknown = known(&["contract", "show", &second]);
    assert_eq!((unknown.code, unknown.json()["failure"]["code"].as_str()), (1, Some("not-found")));
    let contracts = |lines: &Value| -> Vec<String> {
        let lines = lines.as_array().expect("a list");
        lines.iter().filter_map(|line| line["contract"].as_str().map(str::to_owned)).collect()
    };
    assert_eq!(contracts(&known(&["score"]).ok().json()), [first.as_str()]);
    assert_eq!(contracts(&place.json(&["score"])), [first.as_str(), second.as_str()]);
    assert_eq!(known(&["score", &second]).code, 1);
}

#[test]
fn people_read_words_where_scripts_read_data() {
    let place = Place::new();
    let contract = place.contract("Badges");
    let draft = br#"{ "value_ex_vat_pence": 123450, "currency": "EUR" }"#;
    place.feed(&["contract", "edit", &contract, "-"], draft).ok();
    let page = place.run(&["contract", "show", &contract]).ok().stdout;
    assert!(page.contains("EUR 1,234.50") && !page.contains('£'), "{page}");
    let deed = place.json(&["trail", "list"])[0].clone();
    assert_eq!(deed["action"], "edit-contract");
    let table = place.run(&["trail", "list"]).ok().stdout;
    let instant = deed["at"].as_str().expect("an instant");
    assert!(!table.contains("edit-contract") && !table.contains(instant), "{table}");
    assert!(table.contains("Changed: contract"), "{table}");
    place.run(&["contract", "retire", &contract, "--reason", "entered twice"]).ok();
    let retired = place.json(&["contract", "list", "--all"])[0]["retired"]["at"].clone();
    let list = place.run(&["contract", "list", "--all"]).ok().stdout;
    let instant = retired.as_str().expect("an instant");
    assert!(list.contains("entered twice") && !list.contains(instant), "{list}");
    let undone = place.run(&["undo"]).ok().stderr;
    assert!(!undone.contains("retire-contract"), "{undone}");
    assert!(undone.contains("Retired: contract (C-0001 Badges)"), "{undone}");
    let redone = place.json(&["redo"]);
    assert_eq!((&redone["redone"], &redone["refs"]), (&json!("retire-contract"), &json!([contract])));
}

#[test]
fn an_assessment_is_approved_once() {
    let place = Place::new();
    let contract = place.contract("Badges");
    let assessment =
        place.add("assessment", &json!({ "contract": contract, "status": "draft", "as_at": "2026-11-01" }));
    place.run(&["assessment", "approve", &assessment, "--by", "A. Jones, SIRO"]).ok();
    let shown = place.json(&["assessment", "show", &assessment]);
    assert_eq!((&shown["status"], &shown["approved_by"]), (&json!("approved"), &json!("A. Jones, SIRO")));
    assert_eq!(place.run(&["assessment", "approve", &assessment, "--by", "Somebody"]).code, 1);
}

#[test]
fn search_puts_the_best_first() {
    let place = Place::new();
    place.contract("Badge dosimetry");
    place.contract("Payroll");
    let hits = place.json(&["search", "dosimetry"]);
    let kinds: Vec<&str> =
        hits.as_array().expect("a list").iter().filter_map(|hit| hit["kind"].as_str()).collect();
    assert!(
        kinds.contains(&"contract") && kinds.contains(&"supplier") && kinds.contains(&"organisation"),
        "{kinds:?}"
    );
    assert_eq!(place.json(&["search", "C-0002"])[0]["name"], "Payroll");
    assert_eq!(place.json(&["search", "payroll", "badge"]), json!([]));
    for misspelt in ["dosimtery", "dosimetri", "dosmetry"] {
        assert_eq!(place.json(&["search", misspelt]), hits, "{misspelt}");
    }
    assert_eq!(place.json(&["search", "dosimetry", "--limit", "1"]).as_array().map(Vec::len), Some(1));
    let nothing = place.run(&["search", " "]);
    assert_eq!(nothing.code, 1, "{}", nothing.stderr);
    assert!(nothing.stderr.contains("nothing to look for") && nothing.stderr.contains("assay search "));
}

#[test]
fn the_default_place_is_the_data_folder() {
    let place = Place::empty();
    let run = |arguments: &[&str]| {
        let mut command = place.command(arguments);
        command.env_remove("ASSAY_REGISTER").output().expect("it runs")
    };
    assert!(run(&["init", "--no-passphrase"]).status.success());
    assert!(place.path("data/assay/register.assay").is_file());
    assert_eq!(String::from_utf8_lossy(&run(&["contract", "list", "--json"]).stdout).trim(), "[]");
    let folder: Vec<_> = std::fs::read_dir(place.path("data/assay")).expect("a folder").flatten().collect();
    assert_eq!(folder.len(), 1, "nothing is left beside it: {folder:?}");
}

#[test]
fn schemas_and_versions_are_data() {
    let place = Place::empty();
    let schema = place.json(&["schema", "contract"]);
    assert_eq!(schema["properties"]["title"]["type"], "string");
    assert!(schema["required"].as_array().expect("a list").contains(&Value::from("title")));
    let version = place.json(&["version"]);
    assert_eq!(version["rules"]["scoring"], "scoring-v1");
    assert_eq!(version["program"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn what_is_still_to_come_cannot_be_known_yet() {
    let place = Place::new();
    place.contract("Badges");
    for arguments in [
        &["contract", "list"][..],
        &["contract", "show", "C-0001"],
        &["supplier", "list"],
        &["score"],
        &["search", "badges"],
        &["trail", "list"],
        &["report", "retendering", "C-0001", "--out", "x.pdf"],
    ] {
        for then in ["2199-01-01", "2199-01-01T09:00:00Z"] {
            let said = place.run(&[arguments, &["--as-known-at", then]].concat());
            assert_eq!(said.code, 1, "{arguments:?}: {}", said.stderr);
            assert!(said.stderr.contains("1 January 2199 cannot be known yet"), "{}", said.stderr);
        }
    }
    assert!(!place.path("x.pdf").exists());
}

#[test]
fn the_account_acts_where_nobody_is_named() {
    let place = Place::new();
    let who = |set: &[(&str, &str)]| {
        let mut command = place.command(&["organisation", "add", "draft.json"]);
        command.env_remove("USER").envs(set.iter().copied());
        assert!(command.output().expect("it runs").status.success(), "{set:?}");
        place.json(&["trail", "list", "--limit", "1"])[0]["who"].clone()
    };
    place.write("draft.json", r#"{ "legal_name": "X", "kind": "company" }"#);
    assert_eq!(who(&[("LOGNAME", "ann"), ("USER", "bob")]), "ann");
    assert_eq!(who(&[("LOGNAME", ""), ("USER", "bob")]), "bob");
    assert_eq!(who(&[]), "Somebody unnamed");
    let help = place.run(&["--help"]).ok().stdout;
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("LOGNAME") && help.contains("Somebody unnamed"), "{help}");
}
