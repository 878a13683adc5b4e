//! Incidents on the command line: the founding case is imported, its clocks are a table and JSON, and it is closed.

use crate::support::Place;
use serde_json::Value;

/// The file of facts, as the tests keep it.
const CASE: &str = include_str!("../fixtures/landauer/landauer-2016.json");

#[test]
fn the_founding_case_is_imported_once_and_its_clocks_are_told() {
    let place = Place::new();
    let first = place.feed(&["incident", "import", "-"], CASE.as_bytes()).ok();
    assert!(first.stderr.contains("I-0001 is made"), "{}", first.stderr);
    assert!(first.stdout.contains("Landauer") && first.stdout.contains("new "), "{}", first.stdout);
    let again = place.feed(&["incident", "import", "-"], CASE.as_bytes()).ok();
    assert!(again.stderr.contains("Nothing was changed"), "{}", again.stderr);
    let table = place.run(&["clocks", "I-0001"]).ok().stdout;
    for said in [
        "13 days",
        "between 65 and 90 days",
        "between 78 and 103 days",
        "between 43 and 52 days",
        "between 146 and 155 days",
        "no notice term is known",
        "From knowing to writing",
    ] {
        assert!(table.contains(said), "{said}: {table}");
    }
    let clocks = place.json(&["clocks", "I-0001"]);
    assert_eq!(clocks["ref"], "I-0001");
    let k1 = clocks["clocks"].as_array().into_iter().flatten().find(|clock| clock["id"] == "K1").expect("K1");
    assert_eq!((&k1["result"], &k1["days"]["max"]), (&Value::from("no-limit"), &Value::from(103)));
    let list = place.run(&["incident", "list"]).ok().stdout;
    assert!(list.contains("I-0001") && list.contains("Malware at Landauer"), "{list}");
    let page = place.run(&["incident", "show", "I-0001"]).ok().stdout;
    assert!(page.contains("Malware at Landauer") && page.contains("Senedd urgent question"), "{page}");
    for said in [
        "How serious it is for each group",
        "Not asked: the grid is that of England.",
        "Not known: Data processing context (1 to 4) and Ease of naming a person are not recorded.",
        "Whom to tell",
        "The law of its time (Data Protection Act 1998) set no such duty.",
        "Cannot be said, because it is not known whether it was a crime.",
        "Owed always, where their data is in it.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let shown = place.json(&["incident", "show", "I-0001"]);
    assert_eq!(shown["derived"]["whom"].as_array().map(Vec::len), Some(13));
    assert_eq!(shown["derived"]["severity"].as_array().map(Vec::len), Some(9));
    place.feed(&["incident", "edit", "I-0001", "-"], shown.to_string().as_bytes()).ok();
}

#[test]
fn an_incident_is_recorded_and_closed_with_a_reason() {
    let place = Place::new();
    place.contract("Badges");
    let draft = br#"{ "title": "A letter arrived", "supplier": "S-0001" }"#;
    let said = place.feed(&["incident", "record", "-"], draft).ok();
    assert!(said.stderr.contains("I-0001"), "{}", said.stderr);
    place
        .run(&["incident", "close", "I-0001", "--why", "Nothing of ours was in it", "--on", "2026-11-20"])
        .ok();
    let shown = place.json(&["incident", "show", "I-0001"]);
    assert_eq!((&shown["status"], &shown["closed_on"]), (&Value::from("closed"), &Value::from("2026-11-20")));
    let born = br#"{ "what_happened": "The wearer, born 12 March 1981, rang us" }"#;
    let refused = place.feed(&["incident", "edit", "I-0001", "-"], born);
    assert_eq!(refused.code, 1);
    assert!(
        refused.stderr.contains("what_happened") && refused.stderr.contains("date of birth"),
        "{}",
        refused.stderr
    );
    assert_eq!(place.run(&["clocks", "I-0009"]).code, 1);
}
