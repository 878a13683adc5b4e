//! The four vectors of the method's page, to the digit.

use domain::scoring::{
    Band, Case, Control, EvidenceGrade, Factor, Figures, Freshness, History, Method, NamedGate, Outcome,
    score,
};

use crate::cases::{control, example, level};

fn figures(case: &Case) -> Figures {
    match score(Method::v1(), case).outcome {
        Outcome::Scored(figures) => *figures,
        Outcome::NotAssessed => panic!("not assessed"),
    }
}

/// Grades by their q: .5, .8 and 1.
fn set_controls(case: &mut Case, scores: [u8; 7], grades: &str) {
    for ((id, score), grade) in Control::ALL.into_iter().zip(scores).zip(grades.chars()) {
        let evidence = match grade {
            '5' => EvidenceGrade::Asserted,
            '8' => EvidenceGrade::Sighted,
            '1' => EvidenceGrade::Verified,
            _ => EvidenceGrade::None,
        };
        case.set_control(id, control(score, evidence, Freshness::InDate));
    }
}

fn floors(figures: &Figures) -> Vec<(&str, u8)> {
    figures.floors.iter().map(|floor| (floor.id.as_str(), floor.floor)).collect()
}

#[test]
fn before_the_breach_as_known() {
    let figures = figures(&example());
    assert_eq!(figures.impact_pct.to_string(), "75");
    assert_eq!((figures.impact, figures.impact_exact.to_string().as_str()), (4, "4"));
    assert_eq!((figures.exposure.to_string().as_str(), figures.inherent), ("4", 16));
    assert_eq!(figures.controls_pct.to_string(), "18.875");
    assert_eq!(figures.confidence_pct.to_string(), "49.5");
    assert_eq!((figures.likelihood_exact.to_string().as_str(), figures.likelihood), ("3.43375", 3));
    assert_eq!(figures.calculated, 12);
    assert_eq!(floors(&figures), [("G03", 12), ("G04", 12), ("G05", 8)]);
    assert_eq!((figures.final_score, figures.band), (12, Band::High));
    assert_eq!(figures.index.to_string(), "53.1");
    let pair = figures.pair.expect("no single control moves the likelihood");
    assert_eq!(pair.ids, [Control::C2, Control::C3]);
    assert_eq!((pair.likelihood, pair.calculated, pair.final_score), (2, 8, 12));
    assert_eq!(pair.held_by.map(|floor| floor.id.as_str()), Some("G03"));
}

#[test]
fn after_the_breach() {
    let mut case = example();
    use domain::scoring::{Answer::Yes, Exposure};
    Exposure::ALL.iter().for_each(|exposure| case.set_exposure(*exposure, Yes));
    set_controls(&mut case, [2, 1, 2, 0, 1, 0, 3], "8851581");
    case.history = History {
        breach_months_ago: Some(0),
        late_notice: true,
        root_cause_outstanding: true,
        kpi_failures: 0,
    };
    case.gates = [NamedGate::G07, NamedGate::G08Plus].into_iter().collect();
    let figures = figures(&case);
    assert_eq!(figures.controls_pct.to_string(), "22");
    assert_eq!(figures.confidence_pct.to_string(), "75");
    assert_eq!(figures.history.to_string(), "1.5");
    assert_eq!((figures.likelihood_exact.to_string().as_str(), figures.likelihood), ("5", 5));
    assert_eq!(figures.calculated, 20);
    assert_eq!(floors(&figures), [("G07", 15), ("G08", 16)]);
    assert_eq!((figures.final_score, figures.band), (20, Band::Extreme));
    assert_eq!(figures.index.to_string(), "79.2");
    let parts = domain::scoring::explain(Method::v1(), &case).expect("a score");
    assert_eq!(parts.likelihood_before_held.to_string(), "5.62");
}

fn all_controls() -> Case {
    let mut case = example();
    set_controls(&mut case, [4, 3, 3, 4, 3, 3, 3], "1188881");
    case.history.kpi_failures = 1;
    case.gates = [].into_iter().collect();
    case
}

#[test]
fn all_controls_on_the_same_data() {
    let figures = figures(&all_controls());
    assert_eq!(figures.controls_pct.to_string(), "74.75");
    assert_eq!(figures.confidence_pct.to_string(), "89");
    assert_eq!((figures.likelihood_exact.to_string().as_str(), figures.likelihood), ("2.0075", 2));
    assert_eq!((figures.calculated, figures.final_score, figures.band), (8, 8, Band::High));
    assert!(figures.floors.is_empty());
    assert_eq!(figures.index.to_string(), "29.3");
}

#[test]
fn all_controls_and_the_data_minimised() {
    let mut case = all_controls();
    case.set_factor(Factor::I1, Some(level(2)));
    case.set_factor(Factor::I4, Some(level(1)));
    let figures = figures(&case);
    assert_eq!((figures.calculated, figures.final_score, figures.band), (6, 6, Band::Moderate));
    assert_eq!(figures.index.to_string(), "24.3");
}
