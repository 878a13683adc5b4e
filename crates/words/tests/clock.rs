//! The sentences of clocks, and the words for refused case files.

use domain::calendar::HolidayCalendar;
use domain::clock::{Clock, ClockResult, Event, NoLimit, SumId, evaluate, evaluate_cases, read_cases};
use domain::word::Word;
use serde_json::{Value, json};
use words::{Key, Language, Words, clock as told};

const EXAMPLE: &str = include_str!("../../domain/tests/clock/example.json");

fn english() -> Words {
    Words::new(Language::English)
}

fn sentences(file: &Value) -> Vec<(String, String)> {
    let cases = read_cases(&file.to_string()).expect("a case");
    let outcome = evaluate(&cases.as_slice()[0]);
    let words = english();
    outcome.clocks.iter().map(|clock| (clock.id.as_str().to_owned(), told::sentence(clock, &words))).collect()
}

fn said(file: &Value, id: &str) -> String {
    sentences(file).into_iter().find(|(found, _)| found == id).map(|(_, sentence)| sentence).expect(id)
}

#[test]
fn the_example_reads_as_a_person_would_say_it() {
    let file: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    for (id, sentence) in [
        ("K0", "breach detected: not yet; no time is set for this"),
        ("K1", "told between 78 and 103 days after the supplier knew; the contract allowed 24 hours"),
        ("K2", "arrived 13 days after the notice was written; nothing says when a notice counts as received"),
        (
            "K3",
            "the controller knew between 0 and 8 business hours after the notice came; the organisation’s own rule \
             is 8 business hours, so this was in time",
        ),
        (
            "K4",
            "regulator told: not yet, and overdue; it was due at the earliest the end of 19 January 2017, at the latest \
             the end of 20 January 2017",
        ),
        (
            "K5",
            "served bodies were told between 36 and 51 days after the controller knew; the lead body undertook to do so \
             in 24 hours",
        ),
        (
            "K6",
            "people were told between 43 and 52 days after the controller knew; the law says “without undue delay” and \
             names no time",
        ),
        ("K7", "other authorities told: not yet; no time is set for this"),
        ("K8", "the list came 9 days after the notice came; the contract sets no day for the list"),
        ("K9", "it is not known when the remedy ends"),
        (
            "public",
            "13 March 2017 was 109 working days after the breach happened; the limit is 3 working days",
        ),
    ] {
        assert_eq!(said(&file, id), sentence, "{id}");
    }
}

#[test]
fn each_result_has_its_sentence() {
    let case = |from: &str, to: &str, limit: Value, now: Value| {
        let mut asked = json!({ "id": "a", "from": from, "to": to });
        if let [number, unit] = limit.as_array().map(Vec::as_slice).unwrap_or_default() {
            (asked["limit"], asked["unit"]) = (number.clone(), unit.clone());
        }
        json!({ "now": now, "events": {}, "clocks": [asked] })
    };
    let day = || json!([24, "clock-hours"]);
    for (from, to, limit, now, sentence) in [
        ("supplier_aware", "2017", day(), json!(null), "not started: supplier aware is not known"),
        (
            "2017-01-05",
            "2017-01-04",
            day(),
            json!(null),
            "the dates contradict each other: 4 January 2017 lies before 5 January 2017",
        ),
        (
            "2017-01-04T09:00",
            "2017-01-04T10:30",
            day(),
            json!(null),
            "4 January 2017, 10:30am was 1 hour 30 minutes after 4 January 2017, 9am; the limit is 24 hours, so this was in \
             time",
        ),
        (
            "2017-01-04",
            "2017-01-05T09:00",
            day(),
            json!(null),
            "5 January 2017, 9am was between 9 and 33 hours after 4 January 2017; the limit is 24 hours, so it cannot be said \
             whether this was in time",
        ),
        (
            "2017-01-04T09:00",
            "notice_received",
            json!([1, "clock-hours"]),
            json!(null),
            "notice received: not yet; due by 4 January 2017, 10am",
        ),
        (
            "2017-01-04/2017-01-05",
            "notice_received",
            json!([1, "working-days"]),
            json!("2017-01-06T12:00"),
            "notice received: not yet, and it may be overdue; due at the earliest the end of 5 January 2017, at the latest \
             the end of 6 January 2017",
        ),
        (
            "2017-01-04",
            "notice_received",
            json!([1, "calendar-days"]),
            json!("2017-01-06T12:00"),
            "notice received: not yet, and overdue; it was due by the end of 5 January 2017",
        ),
        (
            "2017-01-04T09:00",
            "2017-01-04T12:20",
            json!([1, "business-hours"]),
            json!(null),
            "4 January 2017, 12:20pm was 3 hours 20 minutes of business hours after 4 January 2017, 9am; the limit is \
             1 business hour",
        ),
    ] {
        assert_eq!(said(&case(from, to, limit, now), "a"), sentence);
    }
    let old = json!({ "legal_regime": "dpa-1998", "events": { "controller_aware": "2017-01-17" } });
    assert_eq!(said(&old, "K4"), "the law of the time set no such clock");
}

#[test]
fn every_word_of_the_clocks_is_in_the_catalogue() {
    let has = |kind: &str, word: &str| {
        assert!(Words::enumeration_key(kind, word).is_some(), "word-{kind}-{word}");
    };
    Clock::ALL.iter().for_each(|clock| has("clock", clock.word()));
    ClockResult::ALL.iter().for_each(|result| has("clock-result", result.word()));
    NoLimit::ALL.iter().for_each(|why| has("no-limit", why.word()));
    SumId::ALL.iter().for_each(|sum| has("clock-sum", sum.word()));
    HolidayCalendar::ALL.iter().for_each(|calendar| has("holiday-calendar", calendar.word()));
    for event in Event::ALL {
        has("breach-event", event.word());
        for kind in ["clocks-done", "clocks-start"] {
            assert!(Key::find(&format!("{kind}-{}", event.word())).is_some(), "{kind}-{}", event.word());
        }
    }
}

#[test]
fn a_refused_file_says_each_problem_with_its_path() {
    for (text, said) in [
        ("{}", "events: this must be given."),
        (
            r#"[{"events":{}},{"events":{},"clause":{"limit":3}}]"#,
            "[1].clause.unit: the limit has no unit; use one of: clock-hours, business-hours, calendar-days, working-days.",
        ),
        (r#"{"events":{"occurred":"2017-02-30"}}"#, "events.occurred: February 2017 has no day 30."),
        (
            r#"{"events":{"occurred":"2017-03-26T01:30"}}"#,
            "events.occurred: 2017-03-26T01:30 does not exist: the clocks in the UK went forward over it. Write a time \
             before 01:00 or from 02:00, or add the offset.",
        ),
        (
            r#"{"events":{},"now":"2017"}"#,
            "now: this must be one known minute, such as 2017-03-17T09:00. A time that the clocks show twice needs its \
             offset, such as +01:00.",
        ),
    ] {
        let error = read_cases(text).expect_err(text);
        assert_eq!(words::case_file::refusal(&error, &english()), [said], "{text}");
    }
    let text = r#"{"events":{"supplier_aware":"2010"},"clause":{"trigger":"aware","limit":2,"unit":"working-days"}}"#;
    let error = evaluate_cases(&read_cases(text).expect("readable")).expect_err("outside the years");
    let said = words::case_file::refusal(&error, &english());
    assert!(said[0].starts_with(
        "clause.unit: this cannot be judged: it needs working days outside the years 2012 to 2028"
    ));
}

#[test]
fn a_printed_clock_ends_in_its_sentence() {
    let cases = read_cases(EXAMPLE).expect("a case");
    let outcome = evaluate(&cases.as_slice()[0]);
    let printed = serde_json::to_string(&told::told(&outcome, &english())).expect("JSON");
    assert!(
        printed.starts_with(r#"{"clocks":[{"id":"K0","from":"occurred","to":"detected","limit":null"#),
        "{printed}"
    );
    assert!(printed.contains(r#""result":"breached","words":"told between 78 and 103 days"#), "{printed}");
}
