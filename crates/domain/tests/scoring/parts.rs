//! The parts of the sum add up to the figures.

use domain::scoring::{Case, Method, explain, score};
use num_rational::Ratio;
use proptest::prelude::*;

use crate::cases::{any_scored_case, example};

#[test]
fn a_case_without_a_score_has_no_parts() {
    assert_eq!(explain(Method::v1(), &Case::default()), None);
}

#[test]
fn the_example_can_be_redone_with_a_pencil() {
    let parts = explain(Method::v1(), &example()).expect("a score");
    let points: Vec<_> = parts.factors.iter().map(|part| part.points.to_string()).collect();
    assert_eq!(points, ["22.5", "11.25", "10", "11.25", "11.25", "7.5", "1.25"]);
    let controls: Vec<_> = parts.controls.iter().map(|part| part.points.to_string()).collect();
    assert_eq!(controls, ["8", "4", "0", "1.875", "0", "1.25", "3.75"]);
    let adds: Vec<_> = parts.exposures.iter().map(|part| part.adds.to_string()).collect();
    assert_eq!(adds, ["1", "0.5", "0.5", "1"]);
}

proptest! {
    #[test]
    fn the_parts_add_up(case in any_scored_case()) {
        let parts = explain(Method::v1(), &case).expect("a score");
        let score = score(Method::v1(), &case);
        let figures = score.figures().expect("a score");
        let sum = |parts: &mut dyn Iterator<Item = domain::scoring::Exact>| parts.map(|p| p.ratio()).sum::<Ratio<i64>>();
        prop_assert_eq!(sum(&mut parts.factors.iter().map(|p| p.points)), figures.impact_pct.ratio());
        prop_assert_eq!(sum(&mut parts.controls.iter().map(|p| p.points)), figures.controls_pct.ratio());
        prop_assert_eq!(sum(&mut parts.controls.iter().map(|p| p.confidence)), figures.confidence_pct.ratio());
        let exposure = parts.exposure_base.ratio() + sum(&mut parts.exposures.iter().map(|p| p.adds));
        prop_assert_eq!(exposure, figures.exposure.ratio());
        let history = sum(&mut parts.histories.iter().map(|p| p.adds)).min(parts.history_most.ratio());
        prop_assert_eq!(history, figures.history.ratio());
        prop_assert_eq!(parts.likelihood_exact, figures.likelihood_exact);
    }
}
