//! The sentence of a score, its complete object, and the words for a refused file.

use domain::scoring::{Band, Case, Cases, Factor, Gate, Method, Score, Shape, read_cases, score};
use words::{Language, Words, score as told};

const EXAMPLE: &str = r#"{ "impact": {"I1":3,"I2":3,"I3":4,"I4":3,"I5":3,"I6":3,"I7":1},
  "exposure": {"hosted":"yes","remote":"unknown","chain":"unknown","aggregator":"yes"},
  "controls": {"C1":{"score":2,"evidence":"sighted","freshness":"in-date"}, "C2":{"score":1,"evidence":"sighted","freshness":"in-date"},
               "C3":{"score":0,"evidence":"none","freshness":"in-date"}, "C4":{"score":1,"evidence":"asserted","freshness":"in-date"},
               "C5":{"score":0,"evidence":"none","freshness":"in-date"}, "C6":{"score":1,"evidence":"asserted","freshness":"in-date"},
               "C7":{"score":3,"evidence":"verified","freshness":"in-date"}},
  "gates": ["G03","G04","G05"] }"#;

const FULL: &str = r#"{"score":4,"evidence":"verified","freshness":"in-date"}"#;

fn english() -> Words {
    Words::new(Language::English)
}

fn scored(text: &str) -> Score {
    match read_cases(text) {
        Ok(Cases::One(case)) => score(Method::v1(), &case),
        other => panic!("{other:?}"),
    }
}

/// Every factor and control the same, every exposure answered the same.
fn uniform(factors: u8, exposure: &str, control: &str, gates: &str) -> String {
    let map = |ids: &[&str], value: &str| {
        ids.iter().map(|id| format!("\"{id}\":{value}")).collect::<Vec<_>>().join(",")
    };
    format!(
        r#"{{"impact":{{{}}},"exposure":{{{}}},"controls":{{{}}},"gates":{gates}}}"#,
        map(&["I1", "I2", "I3", "I4", "I5", "I6", "I7"], &factors.to_string()),
        map(&["hosted", "remote", "chain", "aggregator"], &format!("\"{exposure}\"")),
        map(&["C1", "C2", "C3", "C4", "C5", "C6", "C7"], control),
    )
}

#[test]
fn the_sentence_names_the_lever_and_the_floor_that_still_holds() {
    let half = r#"{"score":2,"evidence":"verified","freshness":"in-date"}"#;
    let nothing = r#"{"score":0,"evidence":"none"}"#;
    for (case, said) in [
        (
            EXAMPLE.to_owned(),
            "No single control moves the likelihood; C2 and C3 together bring it to 2 and the calculated score to 8, \
             and G03 still holds the result at 12 until the contract has a clock.",
        ),
        (
            uniform(2, "yes", half, "[]"),
            "No single control moves the likelihood; C1 and C2 together bring it to 2 and the calculated score to 6; \
             no floor holds then, so the result would be 6 (Moderate).",
        ),
        (
            uniform(2, "yes", nothing, "[]"),
            "C1 at 4, verified and in date, brings the likelihood from 5 to 4 and the calculated score to 12; no floor \
             holds then, so the result would be 12 (High).",
        ),
        (
            uniform(4, "yes", nothing, "[\"G08+\",\"G07\"]"),
            "C1 at 4, verified and in date, brings the likelihood from 5 to 4 and the calculated score to 20, so the \
             result would be 20 (Extreme); G08 still sets a floor of 16 until the root cause is accepted.",
        ),
        (
            uniform(0, "no", FULL, "[]"),
            "Every control is at 4, verified and in date; no floor holds, and the result stays at 1 (Low).",
        ),
        (
            uniform(0, "no", FULL, "[\"G08\",\"G12\"]"),
            "Every control is at 4, verified and in date, and G08 still holds the result at 12 until 24 months have \
             passed since the late notice.",
        ),
        (
            uniform(0, "no", nothing, "[\"G07\"]"),
            "No control, alone or with one other, moves the likelihood of 1, and G07 still holds the result at 15 \
             until the breach is closed.",
        ),
        (
            "{}".to_owned(),
            "Not assessed, because for this contract neither the sensitivity of the data (I1) nor the number of people \
             (I2) is known. 0 of 18 questions are answered.",
        ),
    ] {
        assert_eq!(told::summary(&scored(&case), &english()), said);
    }
}

#[test]
fn every_floor_ends_a_sentence() {
    for gate in Gate::ALL {
        let named = if gate == Gate::G14 { "[]".to_owned() } else { format!("[\"{gate}\"]") };
        let control = if gate == Gate::G14 { r#"{"score":0,"evidence":"none"}"# } else { FULL };
        let sentence = told::summary(&scored(&uniform(3, "no", control, &named)), &english());
        assert!(sentence.contains(gate.as_str()) && sentence.contains(" until "), "{sentence}");
    }
}

#[test]
fn the_complete_object_keeps_the_order_of_its_keys_and_ends_in_words() {
    let score = scored(EXAMPLE);
    let printed = serde_json::to_string_pretty(&told::told(&score, &english())).expect("JSON");
    assert_eq!(printed, include_str!("golden/example.json").trim_end());
}

#[test]
fn every_word_of_the_score_is_in_the_catalogue() {
    let words = english();
    for band in Band::ALL {
        assert_eq!(told::band(band, &words), band.as_str());
    }
    for factor in Factor::ALL {
        for level in 0..=4 {
            let value = format!("{}-{level}", factor.as_str().to_lowercase());
            assert!(Words::enumeration_key("factor-level", &value).is_some(), "{value}");
        }
    }
    let shapes =
        [Shape::Object, Shape::Array, Shape::ObjectOrArray, Shape::Integer, Shape::Text, Shape::Boolean];
    assert!(shapes.iter().all(|shape| Words::enumeration_key("json-shape", shape.word()).is_some()));
    for reason in domain::scoring::explain(Method::v1(), &known()).expect("a score").histories {
        let value = serde_json::to_value(reason.reason).expect("JSON");
        assert!(Words::enumeration_key("history-reason", value.as_str().expect("a word")).is_some());
    }
}

fn known() -> Case {
    let mut case = Case::default();
    case.set_factor(Factor::I1, domain::scoring::Level::new(1));
    case
}

#[test]
fn a_refused_file_says_each_problem_with_its_path() {
    for (text, said) in [
        (r#"[{"impact":{"I1":9}}]"#, "[0].impact.I1: this must be a whole number from 0 to 4."),
        (
            r#"{"impact":{"I1":3.0}}"#,
            "impact.I1: this must be a whole number from 0 to 4, in plain digits: no point, no exponent, no minus sign.",
        ),
        (r#"{"history":{"kpi_failures":-1}}"#, "history.kpi_failures: this must be 0 or more."),
        (r#"{"gates":["G14"]}"#, "gates[0]: G14 is worked out from the confidence and cannot be named."),
        (
            r#"{"impact":{"I1":"3"}}"#,
            "impact.I1: this must be a whole number from 0 to 4, without quotation marks, or the word \"unknown\" in them.",
        ),
        (
            r#"{"history":{"kpi_failures":-0}}"#,
            "history.kpi_failures: this must be a whole number of 0 or more, in plain digits: no point, no exponent, no minus sign.",
        ),
        (
            r#"{"exposure":{"chain":"si"}}"#,
            "exposure.chain: “si” does not belong here; use one of: yes, no, unknown.",
        ),
        (
            r#"{"exposure":{"cloud":"no"}}"#,
            "exposure.cloud: there is no such key; the keys here are hosted, remote, chain and aggregator.",
        ),
        (r#"{"gates":[],"gates":[]}"#, "gates: this key is given twice."),
        ("7", "the whole file: this must be an object, or an array of objects."),
        ("{", "Line 1, column 1: this is not JSON (EOF while parsing an object)."),
    ] {
        let error = read_cases(text).expect_err(text);
        assert_eq!(words::case_file::refusal(&error, &english()), [said], "{text}");
    }
}
