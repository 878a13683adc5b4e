//! Every floor has a case that holds it and one that does not.

use domain::scoring::{
    Answer, Case, Control, ControlState, EvidenceGrade, Freshness, Gate, Method, NamedGate, score,
};

use crate::cases::{control, uniform};

/// A case of the given impact (1 to 5) where nothing but the named gate could set a floor.
fn quiet(impact: u8) -> Case {
    uniform(impact - 1, Answer::No, ControlState::FULL)
}

fn floor_of(mut case: Case, named: &[NamedGate], gate: Gate) -> Option<u8> {
    case.gates = named.iter().copied().collect();
    let score = score(Method::v1(), &case);
    let figures = score.figures().expect("a score");
    let floor = figures.floors.iter().find(|floor| floor.id == gate).map(|floor| floor.floor);
    assert!(floor.is_none_or(|floor| figures.final_score >= floor), "a floor that holds is under the result");
    floor
}

#[test]
fn a_named_gate_sets_its_floor_and_an_unnamed_one_none() {
    use NamedGate as N;
    for (named, impact, floor) in [
        (N::G01, 1, Some(12)),
        (N::G01Plus, 1, Some(15)),
        (N::G02, 1, Some(8)),
        (N::G03, 3, None),
        (N::G03, 4, Some(12)),
        (N::G04, 3, None),
        (N::G04, 4, Some(12)),
        (N::G05, 2, None),
        (N::G05, 3, Some(8)),
        (N::G06, 1, Some(12)),
        (N::G06Plus, 1, Some(15)),
        (N::G07, 1, Some(15)),
        (N::G08, 1, Some(12)),
        (N::G08Plus, 1, Some(16)),
        (N::G09, 1, Some(8)),
        (N::G09Plus, 1, Some(12)),
        (N::G10, 1, Some(12)),
        (N::G11, 1, Some(15)),
        (N::G12, 1, Some(12)),
        (N::G13, 3, Some(8)),
        (N::G13, 4, Some(12)),
        (N::G15, 3, Some(8)),
        (N::G15, 4, Some(12)),
        (N::G16, 1, Some(16)),
    ] {
        assert_eq!(floor_of(quiet(impact), &[named], named.gate()), floor, "{named} at impact {impact}");
        assert_eq!(floor_of(quiet(impact), &[], named.gate()), None, "{named} not named");
    }
}

#[test]
fn of_both_cases_the_higher_counts_whatever_the_order() {
    use NamedGate as N;
    for (bare, plus, floor) in [
        (N::G01, N::G01Plus, 15),
        (N::G06, N::G06Plus, 15),
        (N::G08, N::G08Plus, 16),
        (N::G09, N::G09Plus, 12),
    ] {
        assert_eq!(floor_of(quiet(2), &[bare, plus], bare.gate()), Some(floor));
        assert_eq!(floor_of(quiet(2), &[plus, bare, plus], bare.gate()), Some(floor));
    }
}

#[test]
fn confidence_under_forty_sets_a_floor_from_impact_four() {
    let with_confidence = |impact: u8, full: &[Control]| {
        let mut case = uniform(impact - 1, Answer::No, ControlState::UNKNOWN);
        full.iter().for_each(|control| case.set_control(*control, ControlState::FULL));
        floor_of(case, &[], Gate::G14)
    };
    assert_eq!(with_confidence(4, &[Control::C1, Control::C4]), Some(12), "35 %");
    assert_eq!(with_confidence(4, &[Control::C1, Control::C2]), None, "40 %");
    assert_eq!(with_confidence(3, &[]), None, "0 %, impact 3");
    assert_eq!(with_confidence(5, &[]), Some(12), "0 %, impact 5");
}

#[test]
fn a_floor_never_lowers_a_score() {
    let mut case = uniform(4, Answer::Yes, control(0, EvidenceGrade::Verified, Freshness::InDate));
    case.gates = [NamedGate::G02].into_iter().collect();
    let score = score(Method::v1(), &case);
    assert_eq!(score.figures().map(|figures| (figures.calculated, figures.final_score)), Some((25, 25)));
}
