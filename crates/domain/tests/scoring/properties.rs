//! What must hold for any case: better is never worse, and unknown is never a way out.

use std::cmp::Ordering;

use domain::scoring::{
    Answer, Case, Control, EvidenceGrade, Exposure, Factor, Figures, Freshness, Level, Method, NamedGate,
    score,
};
use proptest::{prelude::*, sample::select};

use crate::cases::{any_case, any_scored_case, level};

fn figures(case: &Case) -> Figures {
    score(Method::v1(), case).figures().expect("a score").clone()
}

/// True where `better` is nowhere above `worse`.
fn never_raises(better: &Case, worse: &Case) -> bool {
    let (better, worse) = (figures(better), figures(worse));
    better.final_score <= worse.final_score
        && better.index <= worse.index
        && better.likelihood_exact <= worse.likelihood_exact
        && better.calculated <= worse.calculated
}

fn raised(level: Level) -> Option<Level> {
    Level::new(level.get() + 1)
}

#[test]
fn weights_sum_to_a_hundred() {
    let method = Method::v1();
    assert_eq!(Factor::ALL.iter().map(|f| u32::from(method.factor_weight(*f))).sum::<u32>(), 100);
    assert_eq!(Control::ALL.iter().map(|c| u32::from(method.control_weight(*c))).sum::<u32>(), 100);
}

proptest! {
    #[test]
    fn a_better_control_never_raises_a_score(case in any_scored_case(), control in select(&Control::ALL[..])) {
        let mut better = case.clone();
        let mut state = case.control(control);
        if let Some(score) = raised(state.score) {
            state.score = score;
            better.set_control(control, state);
            prop_assert!(never_raises(&better, &case));
        }
    }

    #[test]
    fn better_evidence_never_raises_a_score(
        case in any_scored_case(), control in select(&Control::ALL[..]), grade in select(&EvidenceGrade::ALL[..]),
    ) {
        let mut other = case.clone();
        let mut state = case.control(control);
        let order = grade.cmp(&state.evidence);
        state.evidence = grade;
        other.set_control(control, state);
        match order {
            Ordering::Less => prop_assert!(never_raises(&case, &other)),
            _ => prop_assert!(never_raises(&other, &case)),
        }
    }

    #[test]
    fn fresher_evidence_never_raises_a_score(
        case in any_scored_case(), control in select(&Control::ALL[..]), freshness in select(&Freshness::ALL[..]),
    ) {
        let mut other = case.clone();
        let mut state = case.control(control);
        let order = freshness.cmp(&state.freshness);
        state.freshness = freshness;
        other.set_control(control, state);
        match order {
            Ordering::Greater => prop_assert!(never_raises(&case, &other)),
            _ => prop_assert!(never_raises(&other, &case)),
        }
    }

    #[test]
    fn more_impact_never_lowers_a_score(case in any_scored_case(), factor in select(&Factor::ALL[..])) {
        if let Some(more) = case.factor(factor).and_then(raised) {
            let mut worse = case.clone();
            worse.set_factor(factor, Some(more));
            prop_assert!(never_raises(&case, &worse));
        }
    }

    #[test]
    fn more_exposure_never_lowers_a_score(case in any_scored_case(), exposure in select(&Exposure::ALL[..])) {
        let with = |answer| {
            let mut case = case.clone();
            case.set_exposure(exposure, answer);
            case
        };
        prop_assert!(never_raises(&with(Answer::No), &with(Answer::Unknown)));
        prop_assert!(never_raises(&with(Answer::Unknown), &with(Answer::Yes)));
    }

    #[test]
    fn one_gate_more_never_lowers_a_score(case in any_scored_case(), gate in select(&NamedGate::ALL[..])) {
        let mut worse = case.clone();
        worse.gates.insert(gate);
        prop_assert!(never_raises(&case, &worse));
    }

    #[test]
    fn an_unknown_factor_is_never_better_than_one_at_two(case in any_scored_case(), factor in select(&Factor::ALL[..])) {
        let mut unknown = case.clone();
        unknown.set_factor(factor, None);
        // Without both I1 and I2 there is no score.
        prop_assume!(!unknown.is_unassessed());
        let mut two = case.clone();
        two.set_factor(factor, Some(level(2)));
        prop_assert!(figures(&unknown).impact_exact >= figures(&two).impact_exact);
        prop_assert!(figures(&unknown).impact >= figures(&two).impact);
        prop_assert!(figures(&unknown).confidence_pct <= figures(&case).confidence_pct);
    }

    #[test]
    fn an_unknown_control_or_exposure_never_raises_confidence_nor_lowers_impact(
        case in any_scored_case(), control in select(&Control::ALL[..]), exposure in select(&Exposure::ALL[..]),
    ) {
        let mut unknown = case.clone();
        unknown.set_control(control, Default::default());
        prop_assert!(never_raises(&case, &unknown));
        unknown.set_exposure(exposure, Answer::Unknown);
        prop_assert!(figures(&unknown).confidence_pct <= figures(&case).confidence_pct);
        prop_assert_eq!(figures(&unknown).impact, figures(&case).impact);
    }

    #[test]
    fn same_input_same_output_byte_for_byte(case in any_case()) {
        let print = || serde_json::to_string(&score(Method::v1(), &case)).expect("JSON");
        prop_assert_eq!(print(), print());
    }

    #[test]
    fn every_figure_lies_within_its_bounds(case in any_scored_case()) {
        let figures = figures(&case);
        prop_assert!((1..=5).contains(&figures.impact) && (1..=5).contains(&figures.likelihood));
        prop_assert!((1..=25).contains(&figures.final_score) && figures.final_score >= figures.calculated);
        prop_assert!(figures.index.tenths() <= 1000);
        prop_assert_eq!(figures.band, Method::v1().band(figures.final_score));
        for lever in &figures.levers {
            prop_assert!(lever.final_score <= figures.final_score && lever.index <= figures.index);
        }
    }

    #[test]
    fn worst_comes_first_and_not_assessed_before_all(case in any_scored_case(), other in any_scored_case()) {
        let nothing = score(Method::v1(), &Case::default());
        let (one, two) = (score(Method::v1(), &case), score(Method::v1(), &other));
        prop_assert!(nothing.rank() < one.rank());
        let worse = |case: &Case| (figures(case).final_score, figures(case).index);
        prop_assert_eq!(one.rank().cmp(&two.rank()), worse(&other).cmp(&worse(&case)));
    }
}
