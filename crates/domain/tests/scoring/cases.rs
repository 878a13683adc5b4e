//! Cases to test with: the vectors of the specification, and any case at all.

use domain::scoring::{
    Answer, Case, Cases, Control, ControlState, EvidenceGrade, Exposure, Factor, Freshness, History, Level,
    NamedGate, read_cases,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

/// The example of the method's page: the case before the breach.
pub const EXAMPLE: &str = r#"{ "impact": {"I1":3,"I2":3,"I3":4,"I4":3,"I5":3,"I6":3,"I7":1},
  "exposure": {"hosted":"yes","remote":"unknown","chain":"unknown","aggregator":"yes"},
  "controls": {"C1":{"score":2,"evidence":"sighted","freshness":"in-date"}, "C2":{"score":1,"evidence":"sighted","freshness":"in-date"},
               "C3":{"score":0,"evidence":"none","freshness":"in-date"}, "C4":{"score":1,"evidence":"asserted","freshness":"in-date"},
               "C5":{"score":0,"evidence":"none","freshness":"in-date"}, "C6":{"score":1,"evidence":"asserted","freshness":"in-date"},
               "C7":{"score":3,"evidence":"verified","freshness":"in-date"}},
  "history": {"breach_months_ago": null, "late_notice": false, "root_cause_outstanding": false, "kpi_failures": 0},
  "gates": ["G03","G04","G05"] }"#;

pub fn example() -> Case {
    one(EXAMPLE)
}

pub fn one(text: &str) -> Case {
    match read_cases(text) {
        Ok(Cases::One(case)) => *case,
        other => panic!("not one case: {other:?}"),
    }
}

pub fn level(number: u8) -> Level {
    Level::new(number).expect("0 to 4")
}

/// A case with every factor and control at a level, every exposure answered the same way, and nothing else.
pub fn uniform(factors: u8, answer: Answer, controls: ControlState) -> Case {
    let mut case = Case::default();
    Factor::ALL.iter().for_each(|factor| case.set_factor(*factor, Some(level(factors))));
    Exposure::ALL.iter().for_each(|exposure| case.set_exposure(*exposure, answer));
    Control::ALL.iter().for_each(|control| case.set_control(*control, controls));
    case
}

pub fn control(score: u8, evidence: EvidenceGrade, freshness: Freshness) -> ControlState {
    ControlState { score: level(score), evidence, freshness }
}

pub fn any_level() -> impl Strategy<Value = Level> {
    select(Level::ALL.as_slice())
}

pub fn any_control() -> impl Strategy<Value = ControlState> {
    let parts = (any_level(), select(EvidenceGrade::ALL.as_slice()), select(Freshness::ALL.as_slice()));
    prop_oneof![
        1 => Just(ControlState::FULL),
        4 => parts.prop_map(|(score, evidence, freshness)| ControlState { score, evidence, freshness }),
    ]
}

fn any_history() -> impl Strategy<Value = History> {
    let months = prop_oneof![0_u32..30, select(vec![12_u32, 13, 24, 25, u32::MAX])];
    let failures = prop_oneof![0_u32..4, Just(u32::MAX)];
    (option::of(months), any::<bool>(), any::<bool>(), failures).prop_map(
        |(breach_months_ago, late_notice, root_cause_outstanding, kpi_failures)| History {
            breach_months_ago,
            late_notice,
            root_cause_outstanding,
            kpi_failures,
        },
    )
}

/// Any case, one without a score among them.
pub fn any_case() -> impl Strategy<Value = Case> {
    (
        vec(option::weighted(0.85, any_level()), 7),
        vec(select(Answer::ALL.as_slice()), 4),
        vec(any_control(), 7),
        any_history(),
        vec(select(NamedGate::ALL.as_slice()), 0..4),
    )
        .prop_map(|(factors, answers, controls, history, gates)| {
            let mut case = Case::default();
            case.history = history;
            case.gates = gates.into_iter().collect();
            Factor::ALL.iter().zip(factors).for_each(|(factor, level)| case.set_factor(*factor, level));
            Exposure::ALL.iter().zip(answers).for_each(|(e, answer)| case.set_exposure(*e, answer));
            Control::ALL.iter().zip(controls).for_each(|(control, state)| case.set_control(*control, state));
            case
        })
}

/// Any case that has a score.
pub fn any_scored_case() -> impl Strategy<Value = Case> {
    (any_case(), any_level(), any::<bool>()).prop_map(|(mut case, level, people)| {
        if case.is_unassessed() {
            case.set_factor(if people { Factor::I2 } else { Factor::I1 }, Some(level));
        }
        case
    })
}
