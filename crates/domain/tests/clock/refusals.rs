//! What a case file of clocks is refused for, and where.

use domain::case_file::{ReadError, ReadProblemKind as Kind, Shape};
use domain::clock::{Cases, evaluate_cases, read_cases};
use domain::when::WhenProblem;

fn problems(text: &str) -> Vec<(String, Kind)> {
    match read_cases(text) {
        Err(ReadError::Refused { problems }) => problems.into_iter().map(|p| (p.path, p.kind)).collect(),
        other => panic!("{text}: {other:?}"),
    }
}

fn wrong(expected: Shape) -> Kind {
    Kind::WrongShape { expected }
}

/// A case with an empty object of events.
fn with(rest: &str) -> String {
    format!(r#"{{"events":{{}},{rest}}}"#)
}

#[test]
fn each_problem_is_named_with_its_path() {
    let number = Kind::NotInteger { least: 1, greatest: Some(1_000_000) };
    let bounds = Kind::OutOfRange { least: 1, greatest: Some(1_000_000) };
    let clause = |limit: &str| {
        with(&format!(r#""clause":{{"trigger":"aware","limit":{limit},"unit":"clock-hours"}}"#))
    };
    let no_day = WhenProblem::NoSuchDay { year: 2017, month: 2, day: 30 };
    let unreadable = |text: &str| WhenProblem::Unreadable { text: text.to_owned() };
    for (text, path, kind) in [
        ("{}".to_owned(), "events", Kind::Missing),
        (r#"{"events":null}"#.to_owned(), "events", Kind::Missing),
        (r#"{"events":[]}"#.to_owned(), "events", wrong(Shape::Object)),
        (r#"{"events":{"occurred":20170104}}"#.to_owned(), "events.occurred", wrong(Shape::Text)),
        (r#"{"events":{"occurred":"2017-02-30"}}"#.to_owned(), "events.occurred", Kind::NotWhen(no_day)),
        (r#"{"events":{"occurred":""}}"#.to_owned(), "events.occurred", Kind::NotWhen(WhenProblem::Blank)),
        (
            r#"{"events":{"occurred":"2017-01-05/2017-01-04"}}"#.to_owned(),
            "events.occurred",
            Kind::NotWhen(WhenProblem::EndsBeforeItBegins),
        ),
        (
            r#"{"events":{"occurred":"early March 2017"}}"#.to_owned(),
            "events.occurred",
            Kind::NotWhen(unreadable("early March 2017")),
        ),
        (clause("0"), "clause.limit", bounds.clone()),
        (clause("-24"), "clause.limit", bounds.clone()),
        (clause("1000001"), "clause.limit", bounds.clone()),
        (clause("18446744073709551615"), "clause.limit", bounds),
        (clause("24.0"), "clause.limit", number.clone()),
        (clause("1e1"), "clause.limit", number.clone()),
        (clause("100000000000000000000000000"), "clause.limit", number),
        (clause("\"24\""), "clause.limit", wrong(Shape::Integer)),
        (with(r#""clause":{"limit":24}"#), "clause.unit", Kind::NeedsUnit),
        (with(r#""clause":{"limit":24,"unit":null}"#), "clause.unit", Kind::NeedsUnit),
        (with(r#""targets":{"K3":{"limit":8}}"#), "targets.K3.unit", Kind::NeedsUnit),
        (with(r#""targets":{"K3":8}"#), "targets.K3", wrong(Shape::Object)),
        (with(r#""clocks":{}"#), "clocks", wrong(Shape::Array)),
        (with(r#""clocks":[null]"#), "clocks[0]", wrong(Shape::Object)),
        (
            with(r#""clocks":[{"id":"a","from":"occurred","to":"detected","limit":1}]"#),
            "clocks[0].unit",
            Kind::NeedsUnit,
        ),
        (with(r#""clocks":[{"from":"occurred","to":"detected"}]"#), "clocks[0].id", Kind::Missing),
        (with(r#""clocks":[{"id":"a","to":"detected"}]"#), "clocks[0].from", Kind::Missing),
        (
            with(r#""clocks":[{"id":" ","from":"occurred","to":"detected"}]"#),
            "clocks[0].id",
            Kind::NotName { most: 300 },
        ),
        (
            with(r#""clocks":[{"id":"a","from":"happened","to":"detected"}]"#),
            "clocks[0].from",
            Kind::NeitherEventNorDate(unreadable("happened")),
        ),
        (with(r#""now":"2017-03-17""#), "now", Kind::NotInstant),
        (with(r#""now":"2017-03-17T09:00~""#), "now", Kind::NotInstant),
        (with(r#""now":"2016-10-30T01:30""#), "now", Kind::NotInstant),
        (with(r#""now":1489741200"#), "now", wrong(Shape::Text)),
        (
            with(r#""clause":{"business_day":{"open":"17:00","close":"09:00"}}"#),
            "clause.business_day.close",
            Kind::ClosesTooEarly,
        ),
        (with(r#""clause":{"business_day":{"open":"9:00"}}"#), "clause.business_day.open", Kind::NotTime),
        (with(r#""clause":{"business_day":{"close":"24:00"}}"#), "clause.business_day.close", Kind::NotTime),
        (
            with(r#""clause":{"stages":{"affected_list_days":0}}"#),
            "clause.stages.affected_list_days",
            Kind::OutOfRange { least: 1, greatest: Some(1_000_000) },
        ),
        (r#"[{"events":{}},{"events":{},"events":{}}]"#.to_owned(), "[1].events", Kind::RepeatedKey),
        ("[[]]".to_owned(), "[0]", wrong(Shape::Object)),
        ("7".to_owned(), "", wrong(Shape::ObjectOrArray)),
    ] {
        assert_eq!(problems(&text), [(path.to_owned(), kind)], "{text}");
    }
}

#[test]
fn unknown_keys_events_and_words_are_refused_with_what_is_known() {
    for (rest, path) in [
        (r#""Now":"2017""#, "Now"),
        (r#""clause":{"channel":"post"}"#, "clause.channel"),
        (r#""clause":{"stages":{"initial":1}}"#, "clause.stages.initial"),
        (r#""clause":{"business_day":{"from":"09:00"}}"#, "clause.business_day.from"),
        (r#""targets":{"K1":{}}"#, "targets.K1"),
        (r#""targets":{"K3":{"hours":8}}"#, "targets.K3.hours"),
        (r#""clocks":[{"id":"a","from":"occurred","to":"detected","until":1}]"#, "clocks[0].until"),
    ] {
        let text = with(rest);
        assert!(
            matches!(&problems(&text)[..], [(at, Kind::UnknownKey { allowed })] if at == path && !allowed.is_empty()),
            "{text}"
        );
    }
    let event = r#"[{"events":{}},{"events":{"hacked":"2017"}}]"#;
    assert!(matches!(&problems(event)[..], [(at, Kind::UnknownKey { .. })] if at == "[1].events.hacked"));
    for (rest, path, word) in [
        (r#""calendar":"wales""#, "calendar", "wales"),
        (r#""legal_regime":"gdpr""#, "legal_regime", "gdpr"),
        (r#""clause":{"trigger":"unknown"}"#, "clause.trigger", "unknown"),
        (r#""clause":{"trigger":"Aware"}"#, "clause.trigger", "Aware"),
        (r#""clause":{"limit":1,"unit":"hours"}"#, "clause.unit", "hours"),
        (r#""clause":{"calendar":"england"}"#, "clause.calendar", "england"),
    ] {
        let text = with(rest);
        assert!(
            matches!(&problems(&text)[..], [(at, Kind::UnknownWord { found, .. })] if at == path && found == word),
            "{text}"
        );
    }
}

#[test]
fn every_problem_is_listed_and_one_bad_case_refuses_the_file() {
    let text =
        r#"[{"events":{"occurred":"2017-13","hacked":1}},{"events":{}},{"now":"x","clause":{"limit":0}}]"#;
    let found = problems(text);
    let paths: Vec<_> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "[0].events.occurred",
            "[0].events.hacked",
            "[2].now",
            "[2].clause.limit",
            "[2].clause.unit",
            "[2].events"
        ]
    );
}

#[test]
fn what_is_missing_or_null_is_not_known() {
    let nothing = domain::clock::Case::default();
    for text in [
        r#"{"events":{}}"#,
        r#"{"now":null,"calendar":null,"legal_regime":null,"clause":null,"events":{"occurred":null},"targets":null,"clocks":null}"#,
        r#"{"events":{},"targets":{"K2":null,"K3":{},"K5":{"limit":null,"unit":null},"K6":{"unit":"clock-hours"}},"clocks":[]}"#,
        "\u{feff}{\"events\":{}}",
    ] {
        assert_eq!(read_cases(text), Ok(Cases::One(Box::new(nothing.clone()))), "{text}");
    }
    assert_eq!(read_cases("[]"), Ok(Cases::Many(Vec::new())));
    let empty = r#"{"clause":{"trigger":null,"limit":null,"business_day":{},"stages":{}},"events":{}}"#;
    assert!(matches!(read_cases(empty), Ok(Cases::One(case)) if case.clause == Some(Default::default())));
}

#[test]
fn working_days_that_nobody_knows_refuse_the_file() {
    let text = r#"[{"events":{}},{"events":{"supplier_aware":"1999-12-31"},
        "clause":{"trigger":"aware","limit":2,"unit":"working-days"},
        "clocks":[{"id":"a","from":"2028-12-29","to":"2029-02-01","limit":1,"unit":"business-hours"}]}]"#;
    let cases = read_cases(text).expect("readable");
    let Err(ReadError::Refused { problems }) = evaluate_cases(&cases) else { panic!("not refused") };
    let paths: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["[1].clause.unit", "[1].clocks[0].unit"]);
    assert!(problems.iter().all(|problem| problem.kind == Kind::OutsideYears { first: 2012, last: 2028 }));
}

#[test]
fn hostile_files_are_refused_or_answered_without_a_panic() {
    let long = "x".repeat(100_000);
    for text in [
        "[".repeat(100_000),
        format!("{}{}", r#"{"events":"#, r#"{"occurred":"#.repeat(100_000)),
        format!(r#"{{"events":{{"occurred":"{long}"}}}}"#),
        format!(r#"{{"events":{{"{long}":"2017"}}}}"#),
        format!(r#"{{"events":{{}},"calendar":"{long}"}}"#),
        format!(r#"{{"events":{{}},"clocks":[{{"id":"{long}","from":"2016","to":"2017"}}]}}"#),
        r#"{"events":{"occurred":"2017\u0000"}}"#.to_owned(),
        r#"{"events":{"occurred\u0000":"2017"}}"#.to_owned(),
        r#"{"events":{"occurred":"0000-01-01"}}"#.to_owned(),
        r#"{"events":{"occurred":"9999-12-31"}}"#.to_owned(),
        r#"{"events":{"occurred":"2017-01-01T24:00"}}"#.to_owned(),
        String::new(),
        "{\"events\":".to_owned(),
    ] {
        let error = read_cases(&text).expect_err("refused");
        assert!(error.to_string().len() < 20_000, "{}", error.to_string().len());
    }
    // The furthest of everything is answered.
    let extreme = r#"{"now":"2200-12-31T23:59","events":{"occurred":"0001","supplier_aware":"2200","remedy_ends":"2200-12-31T23:59-14:00"},
        "clause":{"trigger":"aware","limit":1000000,"unit":"clock-hours"},
        "clocks":[{"id":"a","from":"0001-01-01T00:00+14:00","to":"2200","limit":1000000,"unit":"calendar-days"}]}"#;
    let outcomes = evaluate_cases(&read_cases(extreme).expect("readable")).expect("answered");
    let printed = serde_json::to_string(&outcomes[0].clocks).expect("JSON");
    assert!(printed.contains("\"2314-") && printed.contains("\"2738-"), "{printed}");
}
