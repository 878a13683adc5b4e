//! The complete output for the example of the method's page, and the shape where there is no score.

use domain::scoring::{Case, Method, score};

use crate::cases::example;

#[test]
fn the_example_prints_as_the_golden_file() {
    let printed = serde_json::to_string_pretty(&score(Method::v1(), &example())).expect("JSON");
    assert_eq!(printed, include_str!("golden/example.json").trim_end());
}

#[test]
fn a_case_without_a_score_prints_no_figure() {
    let printed = serde_json::to_string_pretty(&score(Method::v1(), &Case::default())).expect("JSON");
    assert_eq!(printed, include_str!("golden/not-assessed.json").trim_end());
}

#[test]
fn a_case_with_much_known_but_neither_i1_nor_i2_has_no_score_either() {
    let mut case = example();
    case.set_factor(domain::scoring::Factor::I1, None);
    case.set_factor(domain::scoring::Factor::I2, None);
    let score = score(Method::v1(), &case);
    assert_eq!(score.figures(), None);
    assert_eq!((score.completeness.answered, score.completeness.asked), (12, 18));
}
