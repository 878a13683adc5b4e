//! How fast 20,000 cases are read, scored with their levers, and written.
//!
//! `cargo bench -p domain --bench scoring`

use divan::{Bencher, counter::ItemsCount};
use domain::scoring::{
    Answer, Case, Control, ControlState, EvidenceGrade, Exposure, Factor, Freshness, Level, Method,
    NamedGate, Score, read_cases, score,
};

const CASES: usize = 20_000;

fn main() {
    divan::main();
}

/// Cases that differ in every answer, from a counter stretched over the answers.
fn cases() -> Vec<Case> {
    (0..CASES as u64).map(|number| case(number.wrapping_mul(0x9E37_79B9_7F4A_7C15))).collect()
}

fn case(mut seed: u64) -> Case {
    let mut pick = |of: usize| {
        seed = seed.rotate_left(7).wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap_or_default() % of
    };
    let mut case = Case::default();
    for factor in Factor::ALL {
        case.set_factor(factor, Some(Level::ALL[pick(5)]));
    }
    for exposure in Exposure::ALL {
        case.set_exposure(exposure, Answer::ALL[pick(3)]);
    }
    for control in Control::ALL {
        let score = Level::ALL[pick(5)];
        let (evidence, freshness) = (EvidenceGrade::ALL[pick(4)], Freshness::ALL[pick(3)]);
        case.set_control(control, ControlState { score, evidence, freshness });
    }
    case.gates = (0..3).map(|_| NamedGate::ALL[pick(NamedGate::ALL.len())]).collect();
    case
}

fn scores(cases: &[Case]) -> Vec<Score> {
    cases.iter().map(|case| score(Method::v1(), case)).collect()
}

#[divan::bench(sample_count = 20)]
fn score_20_000_cases_with_their_levers(bencher: Bencher) {
    let cases = cases();
    bencher.counter(ItemsCount::new(CASES)).bench(|| scores(&cases));
}

#[divan::bench(sample_count = 20)]
fn read_20_000_cases(bencher: Bencher) {
    let text = serde_json::to_string(&cases()).unwrap_or_default();
    bencher.counter(ItemsCount::new(CASES)).bench(|| read_cases(&text));
}

#[divan::bench(sample_count = 20)]
fn read_score_and_write_20_000_cases(bencher: Bencher) {
    let text = serde_json::to_string(&cases()).unwrap_or_default();
    bencher.counter(ItemsCount::new(CASES)).bench(|| {
        let cases = read_cases(&text).ok()?;
        serde_json::to_string(&scores(cases.as_slice())).ok()
    });
}
