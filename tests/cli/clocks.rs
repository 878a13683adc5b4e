//! `evaluate clocks` on the example of its page, on bad files, and on five thousand cases.

use crate::support::Place;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../../crates/domain/tests/clock/example.json");

fn evaluate(file: &str) -> Value {
    let said = Place::empty().feed(&["evaluate", "clocks", "-"], file.as_bytes()).ok();
    assert!(said.stderr.is_empty(), "{}", said.stderr);
    said.json()
}

#[test]
fn the_example_of_the_page() {
    let found = evaluate(EXAMPLE);
    let notice = &found["clocks"][1];
    assert_eq!(
        *notice,
        json!({ "id": "K1", "from": "supplier_aware", "to": "notice_received", "limit": 24, "unit": "clock-hours",
                "minutes": { "min": 110_880, "max": 149_820 }, "days": { "min": 78, "max": 103 },
                "working_days": { "min": 53, "max": 70 },
                "due": { "earliest": "2016-10-07T00:00:00+01:00", "latest": "2016-11-02T00:00:00+00:00" },
                "business_minutes": null, "late_minutes": { "min": 109_440, "max": 148_380 }, "late_days": null,
                "result": "breached",
                "words": "told between 78 and 103 days after the supplier knew; the contract allowed 24 hours" })
    );
    let results: Vec<_> =
        found["clocks"].as_array().expect("clocks").iter().map(|clock| &clock["result"]).collect();
    assert_eq!(
        results,
        [
            "running",
            "breached",
            "no-limit",
            "met",
            "overdue",
            "breached",
            "no-limit",
            "running",
            "no-limit",
            "not-started",
            "breached"
        ]
    );
    assert_eq!(found["sums"][0]["days"], json!({ "min": 146, "max": 155 }));
    assert_eq!(found["sums"][1]["days"], json!({ "min": 78, "max": 103 }));
    assert_eq!(found["contradictions"], json!([]));
}

#[test]
fn one_case_gives_an_object_and_an_array_gives_an_array() {
    let one = evaluate(EXAMPLE);
    let two = evaluate(&format!("[{EXAMPLE},{EXAMPLE}]"));
    assert_eq!(two, json!([one, one]));
    assert_eq!(evaluate("[]"), json!([]));
}

#[test]
fn a_case_full_of_contradictions_is_answered() {
    let found = evaluate(r#"{"events":{"occurred":"2018","detected":"2017","supplier_aware":"2016"}}"#);
    assert_eq!(found["contradictions"].as_array().map(Vec::len), Some(2));
    assert_eq!(found["clocks"][0]["result"], "contradiction");
    assert!(found["clocks"][0]["minutes"].is_null());
}

#[test]
fn one_bad_case_refuses_the_file_with_its_path() {
    let place = Place::empty();
    let bad = r#"[{"events":{}},{"events":{}},{"events":{}},{"events":{},"clause":{"trigger":"aware","limit":24}}]"#;
    for (file, path, says) in [
        (bad, "[3].clause.unit", "the limit has no unit"),
        (r#"{"events":{"occurred":"2017-01-17T24:00"}}"#, "events.occurred", "Write 00:00 of the next day"),
        (r#"{"events":{"hacked":"2017"}}"#, "events.hacked", "there is no such key"),
        (
            r#"{"events":{"supplier_aware":"2031-01-01"},"clause":{"trigger":"aware","limit":1,"unit":"working-days"}}"#,
            "clause.unit",
            "outside the years 2012 to 2028",
        ),
    ] {
        let said = place.feed(&["evaluate", "clocks", "-", "--json"], file.as_bytes());
        assert_eq!(said.code, 2, "{file}");
        assert!(said.stderr.contains(path) && said.stderr.contains(says), "{file}: {}", said.stderr);
        assert_eq!(said.json()["failure"]["fields"][0]["field"], path);
    }
    let cut = place.feed(&["evaluate", "clocks", "-"], b"{\"events\": {");
    assert_eq!(cut.code, 2);
    assert!(cut.stderr.contains("Line 1, column") && cut.stdout.is_empty(), "{}", cut.stderr);
    let deep = place.feed(&["evaluate", "clocks", "-"], "[".repeat(100_000).as_bytes());
    assert_eq!(deep.code, 2, "{}", deep.stderr);
    let name = format!(r#"{{"events":{{"{}\u001b[2J":"2017"}}}}"#, "x".repeat(100_000));
    let long = place.feed(&["evaluate", "clocks", "-"], name.as_bytes());
    assert!(
        long.code == 2 && long.stderr.len() < 2_000 && !long.stderr.contains('\u{1b}'),
        "{}",
        long.stderr.len()
    );
}

#[test]
fn a_file_of_five_thousand_cases_is_answered_case_by_case() {
    let place = Place::empty();
    let cases = vec![EXAMPLE; 5_000].join(",");
    let file = place.write("cases.json", format!("[{cases}]"));
    let found = place.run(&["evaluate", "clocks", &file]).ok().json();
    assert_eq!(found.as_array().map(Vec::len), Some(5_000));
    assert_eq!(found[0], found[4_999]);
}
