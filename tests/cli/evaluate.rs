//! `evaluate score` on the vectors of the method, on bad files, and on twenty thousand cases.

use crate::support::Place;
use serde_json::{Value, json};

const GRADES: [(&str, &str); 4] = [("0", "none"), (".5", "asserted"), (".8", "sighted"), ("1", "verified")];

/// A case as the table of the method writes it; every piece of evidence is in date.
fn case(impact: [u8; 7], exposure: [&str; 4], scores: [u8; 7], evidence: [&str; 7]) -> Value {
    let mut case = json!({ "impact": {}, "controls": {}, "exposure": {} });
    for (index, step) in impact.into_iter().enumerate() {
        case["impact"][format!("I{}", index + 1)] = step.into();
    }
    for (name, answer) in ["hosted", "remote", "chain", "aggregator"].into_iter().zip(exposure) {
        case["exposure"][name] = answer.into();
    }
    for index in 0..7 {
        let grade = GRADES.iter().find(|(q, _)| *q == evidence[index]).expect("a grade").1;
        case["controls"][format!("C{}", index + 1)] =
            json!({ "score": scores[index], "evidence": grade, "freshness": "in-date" });
    }
    case
}

fn evaluate(cases: &Value) -> Value {
    let said = Place::empty().feed(&["evaluate", "score", "-"], cases.to_string().as_bytes()).ok();
    assert!(said.stderr.is_empty(), "{}", said.stderr);
    said.json()
}

#[test]
fn the_vectors_of_the_method() {
    let four = ["yes", "unknown", "unknown", "yes"];
    let mut before =
        case([3, 3, 4, 3, 3, 3, 1], four, [2, 1, 0, 1, 0, 1, 3], [".8", ".8", "0", ".5", "0", ".5", "1"]);
    before["gates"] = json!(["G03", "G04", "G05"]);
    let mut after = case(
        [3, 3, 4, 3, 3, 3, 1],
        ["yes"; 4],
        [2, 1, 2, 0, 1, 0, 3],
        [".8", ".8", ".5", "1", ".5", ".8", "1"],
    );
    after["gates"] = json!(["G07", "G08+"]);
    after["history"] = json!({ "breach_months_ago": 1, "late_notice": true, "root_cause_outstanding": true, "kpi_failures": 0 });
    let controls = ([4, 3, 3, 4, 3, 3, 3], ["1", "1", ".8", ".8", ".8", ".8", "1"]);
    let mut all = case([3, 3, 4, 3, 3, 3, 1], four, controls.0, controls.1);
    let mut least = case([2, 3, 4, 1, 3, 3, 1], four, controls.0, controls.1);
    for one in [&mut all, &mut least] {
        one["history"] = json!({ "breach_months_ago": 13 });
    }
    let found = evaluate(&json!([before, after, all, least]));
    for (index, expected) in [
        ("18.875", "49.5", "3.43375", 3, 12, 12, "High", "53.1"),
        ("22", "75", "5", 5, 20, 20, "Extreme", "79.2"),
        ("74.75", "89", "2.0075", 2, 8, 8, "High", "29.3"),
        ("74.75", "89", "2.0075", 2, 6, 6, "Moderate", "24.3"),
    ]
    .into_iter()
    .enumerate()
    {
        let one = &found[index];
        assert_eq!(one["controls_pct"], expected.0, "{index}");
        assert_eq!(one["confidence_pct"], expected.1, "{index}");
        assert_eq!(one["likelihood_exact"], expected.2, "{index}");
        assert_eq!(one["likelihood"], expected.3, "{index}");
        assert_eq!(one["calculated"], expected.4, "{index}");
        assert_eq!(one["final"], expected.5, "{index}");
        assert_eq!(one["band"], expected.6, "{index}");
        assert_eq!(one["index"], expected.7, "{index}");
    }
    assert_eq!(found[0]["floors"].as_array().map(Vec::len), Some(3));
    assert_eq!(found[1]["floors"], json!([{ "id": "G07", "floor": 15 }, { "id": "G08", "floor": 16 }]));
    assert!(found[0]["words"].as_str().expect("words").contains("G03"), "{}", found[0]["words"]);
}

#[test]
fn one_case_gives_one_result_and_nothing_known_is_not_assessed() {
    let found = evaluate(&json!({}));
    assert_eq!(found["result"], "not-assessed");
    assert!(found["final"].is_null() && found["band"].is_null() && found["index"].is_null());
    assert_eq!(evaluate(&json!([])), json!([]));
}

#[test]
fn one_bad_case_refuses_the_file_with_its_path() {
    let place = Place::empty();
    for (case, path) in [
        (r#"[{"impact": {"I1": 9}}]"#, "[0].impact.I1"),
        (r#"[{}, {"impact": {"I9": 1}}]"#, "[1].impact.I9"),
        (
            r#"[{"impact": {"I1": "3"}}]"#,
            "[0].impact.I1: this must be a whole number from 0 to 4, without quotation",
        ),
        (
            r#"[{"impact": {"I1": -0}}]"#,
            "[0].impact.I1: this must be a whole number from 0 to 4, in plain digits",
        ),
        (
            r#"{"impact": {"I1": 1000000000000000000000000000000}}"#,
            "impact.I1: this must be a whole number from 0",
        ),
        (r#"[{"gates": ["G14"]}]"#, "[0].gates[0]"),
        (r#"[{"history": {"kpi_failures": -1}}]"#, "[0].history.kpi_failures"),
    ] {
        let said = place.feed(&["evaluate", "score", "-", "--json"], case.as_bytes());
        assert_eq!(said.code, 2, "{case}");
        assert!(said.stderr.contains(path), "{case}: {}", said.stderr);
        assert_eq!(said.json()["failure"]["fields"][0]["field"].as_str(), path.split(": ").next(),);
    }
    let cut = place.feed(&["evaluate", "score", "-"], b"[{\"impact\": {");
    assert_eq!(cut.code, 2);
    assert!(cut.stderr.contains("Line 1, column"), "{}", cut.stderr);
    assert!(cut.stdout.is_empty());
}

#[test]
fn a_file_of_twenty_thousand_cases_is_answered_case_by_case() {
    let one =
        case([3, 3, 4, 3, 3, 3, 1], ["yes", "unknown", "unknown", "yes"], [2, 1, 0, 1, 0, 1, 3], ["1"; 7]);
    let place = Place::empty();
    let cases: Vec<Value> = (0..20_000).map(|_| one.clone()).collect();
    let file = place.write("cases.json", Value::from(cases).to_string());
    let found = place.run(&["evaluate", "score", &file]).ok().json();
    assert_eq!(found.as_array().map(Vec::len), Some(20_000));
    assert_eq!(found[0], found[19_999]);
}
