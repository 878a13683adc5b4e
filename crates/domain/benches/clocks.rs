//! How fast the clocks of many incidents are recomputed: 1,055 real ones by their dates, then 1,000 to 100,000 made ones with
//! every event, which should take time in proportion.
//!
//! `cargo bench -p domain --bench clocks`

use divan::{Bencher, counter::ItemsCount};
use domain::clock::{Case, Cases, Endpoint, Event, Further, Outcome, TimeLimit, evaluate, read_cases};
use domain::vocabulary::LimitUnit;
use domain::when::When;
use domain::word::Word;

const DATES: &str = include_str!("../../../tests/fixtures/us-health-breaches/dates.csv");

fn main() {
    divan::main();
}

fn real() -> Vec<Case> {
    DATES
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(','))
        .filter_map(|(breach, posted)| incident(breach, posted))
        .collect()
}

fn incident(breach: &str, posted: &str) -> Option<Case> {
    let mut case = Case::default();
    let breach = When::read(breach).ok()?;
    case.events.set(Event::Occurred, Some(breach.clone()));
    case.events.set(Event::PeopleTold, When::read(posted).ok());
    let limit = Some(TimeLimit { number: 60, unit: LimitUnit::CalendarDays });
    case.further.push(Further {
        id: "sixty days".to_owned(),
        from: Endpoint::Date(breach),
        to: Endpoint::Event(Event::PeopleTold),
        limit,
    });
    Some(case)
}

/// Cases with every event and every unit, from a counter stretched over the years that the table covers.
fn made(number: usize) -> String {
    let cases: Vec<String> = (0..number).map(|at| one(at.wrapping_mul(0x9E37_79B9) >> 3)).collect();
    format!("[{}]", cases.join(","))
}

fn one(seed: usize) -> String {
    let mut day = 1 + seed % 27;
    let (year, month) = (2013 + seed / 27 % 14, 1 + seed / 400 % 12);
    let events: Vec<String> = Event::ALL
        .iter()
        .map(|event| {
            day += 1;
            let (month, day) = (month + day / 28, 1 + day % 28);
            let (year, month) = (year + (month - 1) / 12, 1 + (month - 1) % 12);
            format!("\"{}\":\"{year}-{month:02}-{day:02}T12:30\"", event.word())
        })
        .collect();
    let units = LimitUnit::ENUMERATION.words;
    let limit = |unit: usize| format!("\"limit\":{},\"unit\":\"{}\"", 1 + seed % 50, units[unit % 4]);
    format!(
        r#"{{"now":"2026-11-22T09:00","clause":{{"trigger":"aware",{}}},"targets":{{"K3":{{{}}},"K6":{{{}}}}},"events":{{{}}}}}"#,
        limit(seed),
        limit(seed / 4),
        limit(seed / 16),
        events.join(",")
    )
}

fn read(text: &str) -> Vec<Case> {
    match read_cases(text) {
        Ok(Cases::Many(cases)) => cases,
        _ => Vec::new(),
    }
}

fn all(cases: &[Case]) -> Vec<Outcome> {
    cases.iter().map(evaluate).collect()
}

#[divan::bench(sample_count = 20)]
fn recompute_1055_real_incidents(bencher: Bencher) {
    let cases = real();
    bencher.counter(ItemsCount::new(cases.len())).bench(|| all(&cases));
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 5)]
fn recompute_incidents(bencher: Bencher, number: usize) {
    let cases = read(&made(number));
    bencher.counter(ItemsCount::new(cases.len())).bench(|| all(&cases));
}

#[divan::bench(args = [10_000], sample_count = 5)]
fn read_case_files(bencher: Bencher, number: usize) {
    let text = made(number);
    bencher.counter(ItemsCount::new(number)).bench(|| read(&text));
}

#[divan::bench(args = [10_000], sample_count = 5)]
fn write_what_was_found(bencher: Bencher, number: usize) {
    let outcomes = all(&read(&made(number)));
    let clocks = || {
        outcomes.iter().map(|outcome| serde_json::to_string(&outcome.clocks)).collect::<Result<Vec<_>, _>>()
    };
    bencher.counter(ItemsCount::new(number)).bench(clocks);
}
