//! What a score or a report is asked on: what is retired, what is of another kind, and what has no contract says so.

use crate::support::Place;
use serde_json::json;

const REPORTS: [&[&str]; 3] = [
    &["score"],
    &["report", "due-diligence", "--out", "x.pdf"],
    &["report", "retendering", "--out", "x.pdf"],
];

fn on(verb: &[&'static str], subject: &str, place: &Place) -> crate::support::Said {
    let arguments: Vec<&str> = verb.iter().copied().chain([subject]).collect();
    place.run(&arguments)
}

#[test]
fn a_retired_contract_says_since_when_why_and_how_it_comes_back() {
    let place = Place::new();
    let contract = place.contract("Badges");
    place.run(&["contract", "retire", &contract, "--reason", "entered twice"]).ok();
    for verb in REPORTS {
        let said = on(verb, &contract, &place);
        assert_eq!(said.code, 1, "{verb:?}: {}", said.stderr);
        for part in ["C-0001 has been retired since ", "entered twice", "assay contract reinstate C-0001"] {
            assert!(said.stderr.contains(part), "{verb:?}: {}", said.stderr);
        }
    }
    place.run(&["contract", "reinstate", &contract]).ok();
    assert_eq!(on(REPORTS[0], &contract, &place).code, 0);
}

#[test]
fn a_retired_supplier_says_so_too() {
    let place = Place::new();
    let organisation =
        place.add("organisation", &json!({ "legal_name": "Merlinford Ltd", "kind": "company" }));
    let supplier = place.add("supplier", &json!({ "organisation": organisation }));
    place.run(&["supplier", "retire", &supplier, "--reason", "merged away"]).ok();
    for verb in &REPORTS[..2] {
        let said = on(verb, &supplier, &place);
        assert_eq!(said.code, 1);
        assert!(said.stderr.contains("merged away"), "{verb:?}: {}", said.stderr);
        assert!(said.stderr.contains("assay supplier reinstate S-0001"), "{}", said.stderr);
    }
}

#[test]
fn a_supplier_without_a_contract_says_what_the_report_says() {
    let place = Place::new();
    let organisation =
        place.add("organisation", &json!({ "legal_name": "Merlinford Ltd", "kind": "company" }));
    let supplier = place.add("supplier", &json!({ "organisation": organisation }));
    let said = on(REPORTS[0], &supplier, &place).ok();
    assert!(said.stdout.contains("does not mean that the risk is low"), "{}", said.stdout);
    let said = place.run(&["score", &supplier, "--json"]).ok();
    assert_eq!(said.json(), json!([]));
    assert!(said.stderr.contains("does not mean that the risk is low"), "{}", said.stderr);
}

#[test]
fn a_reference_of_another_kind_says_what_was_given_and_what_is_wanted() {
    let place = Place::new();
    place.contract("Badges");
    let said = on(REPORTS[2], "S-0001", &place);
    assert_eq!(said.code, 1);
    for part in ["S-0001", "(supplier)", "C-0001", "(contract)"] {
        assert!(said.stderr.contains(part), "{}", said.stderr);
    }
    for verb in &REPORTS[..2] {
        for given in ["E-0001", "Nobody Ltd"] {
            let said = on(verb, given, &place);
            assert_eq!(said.code, 1);
            assert!(said.stderr.contains("neither a contract nor a supplier"), "{verb:?}: {}", said.stderr);
        }
        assert!(on(verb, "C-0099", &place).stderr.contains("No contract has the reference C-0099"));
    }
    let said = place.run(&["interim-control", "show", "IC-0009"]);
    assert!(said.stderr.contains("No interim control has the reference"), "{}", said.stderr);
}
