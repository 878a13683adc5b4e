//! A name that must be erased is erased, and what else has it is said.

use crate::support::Place;
use serde_json::json;

const NAME: &str = "Morwenna Zyxwvut";

/// A contact with the name; answers with its reference and the number of its entry.
fn contact(place: &Place) -> (String, String) {
    let draft =
        json!({ "legal_name": "Cwm Taren Health Board", "kind": "health-board", "jurisdiction": "wales" });
    let organisation = place.add("organisation", &draft);
    let draft = json!({ "organisation": organisation, "role": "press", "name": NAME });
    let reference = place.add("contact", &draft);
    let newest = place.json(&["trail", "list", "--limit", "1"]);
    (reference, newest[0]["entry"].to_string())
}

fn lies_in_the_file(place: &Place) -> bool {
    let bytes = std::fs::read(place.register()).expect("read");
    bytes.windows(7).any(|window| window == b"Zyxwvut")
}

#[test]
fn a_name_is_erased_and_the_copies_that_have_it_are_said() {
    let place = Place::new();
    let (reference, entry) = contact(&place);
    place.run(&["backup"]).ok();
    let plan = place.run(&["redact", &entry, "name", "--plan"]).ok();
    assert!(plan.stderr.contains("would be erased") && lies_in_the_file(&place), "{}", plan.stderr);
    let done = place.run(&["redact", &entry, "name", "--reason", "Erasure request, file 12"]).ok();
    for said in [
        "1 text of “Name” erased from CT-0001",
        "cannot be undone",
        "1 copy on this computer",
        "nowhere else",
    ] {
        assert!(done.stderr.contains(said), "{said}: {}", done.stderr);
    }
    assert!(!lies_in_the_file(&place));
    assert_eq!(place.json(&["contact", "show", &reference])["name"], "[redacted]");
    let listed = place.run(&["trail", "list", "--json"]).ok().stdout;
    assert!(!listed.contains("Zyxwvut") && listed.contains("Erasure request, file 12"), "{listed}");
    place.run(&["trail", "verify"]).ok();
    place.run(&["check"]).ok();
    let undone = place.run(&["undo"]);
    assert_eq!(undone.code, 1, "{}", undone.stderr);
    assert!(undone.stderr.contains("cannot be put back"), "{}", undone.stderr);
    let again = place.json(&["redact", &entry, "name", "--reason", "Erasure request, file 12"]);
    assert_eq!((&again["entry"], again["backups"].as_array().map(Vec::len)), (&json!(null), Some(1)));
}

#[test]
fn what_cannot_be_erased_is_refused_and_nothing_is_changed() {
    let place = Place::new();
    let (_, entry) = contact(&place);
    let before = place.json(&["trail", "verify"]);
    for (arguments, code, said) in [
        (vec!["redact", &entry, "role", "--reason", "why"], 1, "not a text"),
        (vec!["redact", &entry, "nickname", "--reason", "why"], 1, "It has texts under: name"),
        (vec!["redact", "999", "name", "--reason", "why"], 1, "no entry 999"),
        (vec!["redact", &entry, "name", "--reason", "Ms Zyxwvut asked"], 1, "Word 2"),
        (vec!["redact", &entry, "name"], 2, "--reason"),
        (vec!["redact", "C-0001", "name", "--reason", "why"], 2, "C-0001"),
    ] {
        let refused = place.run(&arguments);
        assert_eq!(refused.code, code, "{arguments:?}: {}", refused.stderr);
        assert!(refused.stderr.contains(said), "{arguments:?}: {}", refused.stderr);
    }
    assert_eq!(place.json(&["trail", "verify"]), before);
}
