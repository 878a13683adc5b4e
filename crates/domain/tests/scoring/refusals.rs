//! What a case file is refused for, and where.

use domain::scoring::{Case, Cases, Gate, ReadError, ReadProblemKind as Kind, Shape, read_cases};

use crate::cases::{EXAMPLE, example};

fn problems(text: &str) -> Vec<(String, Kind)> {
    match read_cases(text) {
        Err(ReadError::Refused { problems }) => problems.into_iter().map(|p| (p.path, p.kind)).collect(),
        other => panic!("{text}: {other:?}"),
    }
}

/// A level that is a number, but not in plain digits.
const LEVEL: Kind = Kind::NotInteger { least: 0, greatest: Some(4) };

fn wrong(expected: Shape) -> Kind {
    Kind::WrongShape { expected }
}

#[test]
fn each_problem_is_named_with_its_path() {
    let level = Kind::OutOfRange { least: 0, greatest: Some(4) };
    let count = Kind::OutOfRange { least: 0, greatest: None };
    for (text, path, kind) in [
        (r#"{"impact":{"I1":5}}"#, "impact.I1", level.clone()),
        (r#"{"impact":{"I1":-1}}"#, "impact.I1", level.clone()),
        (r#"{"impact":{"I1":3.0}}"#, "impact.I1", LEVEL),
        (r#"{"impact":{"I1":3.5}}"#, "impact.I1", LEVEL),
        (r#"{"impact":{"I1":3e0}}"#, "impact.I1", LEVEL),
        (r#"{"impact":{"I1":-0}}"#, "impact.I1", LEVEL),
        (r#"{"impact":{"I1":1000000000000000000000000000000}}"#, "impact.I1", LEVEL),
        (r#"{"impact":{"I1":"3"}}"#, "impact.I1", wrong(Shape::LevelOrUnknown)),
        (r#"{"impact":{"I1":"three"}}"#, "impact.I1", wrong(Shape::LevelOrUnknown)),
        (r#"{"impact":{"I1":true}}"#, "impact.I1", wrong(Shape::LevelOrUnknown)),
        (r#"{"impact":{"I1":[3]}}"#, "impact.I1", wrong(Shape::LevelOrUnknown)),
        (r#"{"impact":[]}"#, "impact", wrong(Shape::Object)),
        (r#"{"exposure":{"remote":true}}"#, "exposure.remote", wrong(Shape::Text)),
        (r#"{"controls":{"C1":{"score":5}}}"#, "controls.C1.score", level.clone()),
        (r#"{"controls":{"C1":{"score":"3"}}}"#, "controls.C1.score", wrong(Shape::Level)),
        (r#"{"controls":{"C1":3}}"#, "controls.C1", wrong(Shape::ControlOrUnknown)),
        (r#"{"history":{"breach_months_ago":-1}}"#, "history.breach_months_ago", count.clone()),
        (r#"{"history":{"kpi_failures":-1}}"#, "history.kpi_failures", count),
        (
            r#"{"history":{"kpi_failures":0.5}}"#,
            "history.kpi_failures",
            Kind::NotInteger { least: 0, greatest: None },
        ),
        (r#"{"history":{"late_notice":"yes"}}"#, "history.late_notice", wrong(Shape::Boolean)),
        (r#"{"gates":"G03"}"#, "gates", wrong(Shape::Array)),
        (r#"{"gates":["G03","G14"]}"#, "gates[1]", Kind::Computed),
        (r#"{"gates":[3]}"#, "gates[0]", wrong(Shape::Text)),
        (r#"{"gates":[null]}"#, "gates[0]", wrong(Shape::Text)),
        (r#"{"impact":{"I1":1,"I1":1}}"#, "impact.I1", Kind::RepeatedKey),
        (r#"{"gates":[],"gates":[]}"#, "gates", Kind::RepeatedKey),
        (r#"[{},{"impact":{"I1":9}}]"#, "[1].impact.I1", level),
        (r#"[{},null]"#, "[1]", wrong(Shape::Object)),
        (r#"[[]]"#, "[0]", wrong(Shape::Object)),
        ("3", "", wrong(Shape::ObjectOrArray)),
        ("null", "", wrong(Shape::ObjectOrArray)),
    ] {
        assert_eq!(problems(text), [(path.to_owned(), kind)], "{text}");
    }
}

#[test]
fn unknown_keys_and_words_are_refused_with_what_is_known() {
    for (text, path) in [
        (r#"{"Impact":{}}"#, "Impact"),
        (r#"{"impact":{"I8":1}}"#, "impact.I8"),
        (r#"{"impact":{"i1":1}}"#, "impact.i1"),
        (r#"{"exposure":{"cloud":"yes"}}"#, "exposure.cloud"),
        (r#"{"controls":{"C0":{}}}"#, "controls.C0"),
        (r#"{"controls":{"C1":{"grade":1}}}"#, "controls.C1.grade"),
        (r#"[{"history":{"breaches":1}}]"#, "[0].history.breaches"),
    ] {
        assert!(
            matches!(&problems(text)[..], [(at, Kind::UnknownKey { allowed })] if at == path && !allowed.is_empty()),
            "{text}"
        );
    }
    for (text, path, word) in [
        (r#"{"exposure":{"remote":"maybe"}}"#, "exposure.remote", "maybe"),
        (r#"{"controls":{"C1":{"evidence":"seen"}}}"#, "controls.C1.evidence", "seen"),
        (r#"{"controls":{"C1":{"freshness":"In-date"}}}"#, "controls.C1.freshness", "In-date"),
        (r#"[{"gates":["G17"]}]"#, "[0].gates[0]", "G17"),
        (r#"{"gates":["G13+"]}"#, "gates[0]", "G13+"),
        (r#"{"gates":["G03+"]}"#, "gates[0]", "G03+"),
    ] {
        assert!(
            matches!(&problems(text)[..], [(at, Kind::UnknownWord { found, .. })] if at == path && found == word),
            "{text}"
        );
    }
}

#[test]
fn every_problem_is_listed_and_one_bad_case_refuses_the_file() {
    let found = problems(r#"[{"impact":{"I1":9,"I9":0}},{},{"gates":["G14"],"history":7}]"#);
    let paths: Vec<_> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["[0].impact.I1", "[0].impact.I9", "[2].gates[0]", "[2].history"]);
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    let cut = &EXAMPLE[..EXAMPLE.len() / 2];
    for (text, line) in [(cut, 4), ("", 1), ("{}\n{}", 2), ("{\"impact\": NaN}", 1)] {
        assert!(
            matches!(read_cases(text), Err(ReadError::NotJson { line: at, .. }) if at == line),
            "{:?}",
            read_cases(text)
        );
    }
    assert!(read_cases(&"[".repeat(100_000)).is_err());
}

#[test]
fn what_is_missing_or_null_is_unknown() {
    let nothing = Case::default();
    for text in [
        "{}",
        r#"{"impact":{},"exposure":{},"controls":{},"history":{},"gates":[]}"#,
        r#"{"impact":null,"exposure":null,"controls":null,"history":null,"gates":null}"#,
        r#"{"impact":{"I1":null,"I2":"unknown"},"exposure":{"chain":null,"hosted":"unknown"}}"#,
        r#"{"controls":{"C1":null,"C2":{},"C3":"unknown","C4":{"score":null,"evidence":null,"freshness":null}}}"#,
        r#"{"history":{"breach_months_ago":null,"late_notice":null,"kpi_failures":null}}"#,
        "\u{feff}{}",
    ] {
        assert_eq!(read_cases(text), Ok(Cases::One(Box::new(nothing.clone()))), "{text}");
    }
    assert_eq!(read_cases("[]"), Ok(Cases::Many(Vec::new())));
}

#[test]
fn a_count_beyond_all_measure_is_still_a_count() {
    let text = r#"{"history":{"kpi_failures":18446744073709551615,"breach_months_ago":4294967296}}"#;
    assert!(read_cases(text).is_ok());
}

#[test]
fn a_case_is_written_as_it_is_read() {
    let written = serde_json::to_string(&vec![example(), Case::default()]).expect("JSON");
    assert_eq!(read_cases(&written), Ok(Cases::Many(vec![example(), Case::default()])));
    assert_eq!(Gate::ALL.len(), 16);
}
