//! What the levers of the example are, and how they are ordered.

use domain::scoring::{Case, ControlState, Factor, Figures, LeverId, Method, NamedGate, score};

use crate::cases::{example, level, uniform};

fn figures(case: &Case) -> Figures {
    score(Method::v1(), case).figures().expect("a score").clone()
}

fn lever(figures: &Figures, id: &str) -> (u8, u8) {
    let lever = figures.levers.iter().find(|lever| lever.id.as_str() == id).expect(id);
    (lever.final_score, lever.likelihood)
}

#[test]
fn levers_are_sorted_by_final_index_and_id() {
    let figures = figures(&example());
    let keys: Vec<_> = figures.levers.iter().map(|l| (l.final_score, l.index, l.id.as_str())).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    let ids: std::collections::BTreeSet<_> = keys.iter().map(|key| key.2).collect();
    let expected = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "G03", "G04", "G05", "I1", "I2", "I4"];
    assert!(ids.into_iter().eq(expected));
}

#[test]
fn taking_a_floor_away_leaves_the_others() {
    let mut case = uniform(4, domain::scoring::Answer::No, ControlState::FULL);
    case.gates = [NamedGate::G11, NamedGate::G03].into_iter().collect();
    let figures = figures(&case);
    assert_eq!(figures.final_score, 15);
    assert_eq!((lever(&figures, "G11").0, lever(&figures, "G03").0), (12, 15));
}

#[test]
fn less_data_redoes_the_conditions_on_impact() {
    let mut case = uniform(3, domain::scoring::Answer::No, ControlState::FULL);
    case.set_factor(Factor::I1, Some(level(2)));
    case.gates = [NamedGate::G03].into_iter().collect();
    let figures = figures(&case);
    assert_eq!((figures.impact_exact.to_string().as_str(), figures.final_score), ("3.7", 12));
    assert_eq!(lever(&figures, "I1"), (3, 1), "at 3.4 the impact is 3, so that G03 no longer holds");
    assert_eq!(lever(&figures, "I2"), (12, 1), "at 3.55 the impact is still 4");
}

#[test]
fn better_evidence_lifts_the_floor_on_confidence() {
    let mut case = uniform(4, domain::scoring::Answer::No, ControlState::UNKNOWN);
    for control in [domain::scoring::Control::C1, domain::scoring::Control::C5] {
        case.set_control(control, ControlState::FULL);
    }
    let figures = figures(&case);
    assert_eq!((figures.confidence_pct.to_string().as_str(), figures.final_score), ("30", 12));
    assert_eq!((lever(&figures, "C6").0, lever(&figures, "C7").0, lever(&figures, "G14").0), (5, 12, 5));
}

#[test]
fn an_unknown_factor_goes_from_three_to_two_and_nothing_goes_below_nothing() {
    let mut unknown = uniform(0, domain::scoring::Answer::Yes, ControlState::FULL);
    unknown.set_factor(Factor::I2, None);
    let mut two = unknown.clone();
    two.set_factor(Factor::I2, Some(level(2)));
    let (figures_unknown, figures_two) = (figures(&unknown), figures(&two));
    let factors: Vec<_> = figures_unknown.levers.iter().map(|l| l.id).collect();
    assert_eq!(factors, [LeverId::Factor(Factor::I2)]);
    assert_eq!(figures_unknown.levers[0].index, figures_two.index);
    assert_eq!(figures_unknown.assumed, [Factor::I2]);
}

#[test]
fn no_pair_where_a_single_control_moves_the_likelihood_or_too_few_are_short() {
    let mut case = uniform(2, domain::scoring::Answer::Yes, ControlState::FULL);
    assert_eq!(figures(&case).pair, None);
    case.set_control(domain::scoring::Control::C7, ControlState::UNKNOWN);
    let one_short = figures(&case);
    assert!(one_short.levers.iter().any(|l| l.id.as_str() == "C7" && l.likelihood == one_short.likelihood));
    assert_eq!(one_short.pair, None);
    let nothing = uniform(2, domain::scoring::Answer::Yes, ControlState::UNKNOWN);
    assert!(figures(&nothing).levers.iter().any(|l| l.likelihood < 5));
    assert_eq!(figures(&nothing).pair, None);
}
