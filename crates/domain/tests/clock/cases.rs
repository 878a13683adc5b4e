//! Making cases, and reading what is said of them.

use domain::clock::{Case, Outcome, evaluate, read_cases};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

pub const EXAMPLE: &str = include_str!("example.json");

/// The one case of a text.
pub fn case(text: &str) -> Case {
    match read_cases(text) {
        Ok(domain::clock::Cases::One(case)) => *case,
        other => panic!("{text}: {other:?}"),
    }
}

pub fn outcome(case_file: &Value) -> Outcome {
    evaluate(&case(&case_file.to_string()))
}

/// What is printed of a case, as JSON.
pub fn printed(case_file: &Value) -> Value {
    let outcome = outcome(case_file);
    assert!(outcome.beyond.is_empty(), "{:?}", outcome.beyond);
    as_json(&outcome)
}

pub fn as_json(outcome: &Outcome) -> Value {
    json!({ "clocks": outcome.clocks, "sums": outcome.sums, "contradictions": outcome.contradictions })
}

/// A clock that is asked for, from one date to another.
pub fn further(from: &str, to: &str, limit: Option<(u32, &str)>) -> Value {
    let (limit, unit) = limit.unzip();
    json!({ "id": "asked", "from": from, "to": to, "limit": limit, "unit": unit })
}

/// A printed clock.
pub fn clock<'a>(printed: &'a Value, id: &str) -> &'a Value {
    let clocks = printed["clocks"].as_array().expect("clocks");
    clocks.iter().find(|clock| clock["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

const EVENTS: [&str; 14] = [
    "occurred",
    "detected",
    "supplier_aware",
    "notice_written",
    "notice_sent",
    "notice_received",
    "controller_aware",
    "regulator_told",
    "people_told",
    "supplier_confirmed",
    "served_bodies_told",
    "authorities_told",
    "affected_list_received",
    "remedy_ends",
];

/// A minute of the years 2016 to 2018 that the clocks of London show once.
pub fn any_minute() -> impl Strategy<Value = String> {
    (0_i64..1_000, 2_u32..24, prop::sample::select(vec![0_u32, 1, 29, 30, 59])).prop_map(
        |(day, hour, minute)| {
            let day =
                chrono::NaiveDate::from_ymd_opt(2016, 1, 15).expect("a day") + chrono::TimeDelta::days(day);
            format!("{day}T{hour:02}:{minute:02}")
        },
    )
}

/// One side of a date, in any precision.
fn any_side() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any_minute(),
        6 => any_minute().prop_map(|text| text[..10].to_owned()),
        2 => any_minute().prop_map(|text| text[..7].to_owned()),
        1 => any_minute().prop_map(|text| text[..4].to_owned()),
        1 => any_minute().prop_map(|text| format!("{text}Z")),
        1 => any_minute().prop_map(|text| format!("{text}-05:00")),
        1 => Just("2016-10-30T01:30".to_owned()),
        1 => Just("2016-10-30T01:30+01:00".to_owned()),
    ]
}

/// A date that can be read, certain or not.
pub fn any_when() -> impl Strategy<Value = String> {
    let range = (any_side(), any_side()).prop_map(|(one, other)| {
        let (one, other) = if one <= other { (one, other) } else { (other, one) };
        format!("{one}/{other}")
    });
    let sound = |text: &String| domain::when::When::read(text).is_ok();
    prop_oneof![3 => any_side(), 1 => range].prop_filter("a date", sound)
}

fn any_limit() -> impl Strategy<Value = Option<(u32, &'static str)>> {
    let hours = (
        prop_oneof![1_u32..100, Just(24), Just(72), Just(8)],
        prop::sample::select(vec!["clock-hours", "business-hours"]),
    );
    let days = (1_u32..60, prop::sample::select(vec!["calendar-days", "working-days"]));
    prop::option::weighted(0.8, prop_oneof![hours, days])
}

fn with_limit(mut object: Value, limit: Option<(u32, &'static str)>) -> Value {
    if let Some((number, unit)) = limit {
        object["limit"] = number.into();
        object["unit"] = unit.into();
    }
    object
}

fn any_clause() -> impl Strategy<Value = Value> {
    let triggers =
        vec!["occurrence", "suspected", "reasonable-belief", "aware", "confirmed", "discretion", "none"];
    let calendars = vec!["england-wales", "scotland", "northern-ireland", "uk-any"];
    let hours = prop::option::of(prop::sample::select(vec![
        ("09:00", "17:00"),
        ("08:30", "18:15"),
        ("00:00", "23:59"),
    ]));
    (
        prop::option::weighted(0.9, prop::sample::select(triggers)),
        any_limit(),
        prop::option::of(prop::sample::select(calendars)),
        hours,
        prop::option::of(1_u32..40),
    )
        .prop_map(|(trigger, limit, calendar, hours, list)| {
            let mut clause = with_limit(json!({}), limit);
            clause["trigger"] = trigger.into();
            clause["calendar"] = calendar.into();
            clause["business_day"] =
                hours.map(|(open, close)| json!({ "open": open, "close": close })).into();
            clause["stages"] = json!({ "affected_list_days": list, "update_hours": 24 });
            clause
        })
}

fn any_further() -> impl Strategy<Value = Value> {
    let end = prop_oneof![prop::sample::select(&EVENTS[..]).prop_map(str::to_owned), any_when()];
    (end.clone(), end, any_limit())
        .prop_map(|(from, to, limit)| with_limit(json!({ "id": "asked", "from": from, "to": to }), limit))
}

/// A case with anything in it that a case file can hold.
pub fn any_case() -> impl Strategy<Value = Value> {
    let events = prop::collection::vec(prop::option::weighted(0.75, any_when()), EVENTS.len());
    let targets = prop::collection::vec(any_limit(), 4);
    (
        prop::option::weighted(0.8, any_minute()),
        prop::sample::select(vec!["england-wales", "scotland", "northern-ireland", "uk-any"]),
        prop::sample::select(vec!["uk-gdpr", "uk-gdpr", "dpa-1998"]),
        prop::option::weighted(0.8, any_clause()),
        events,
        targets,
        prop::collection::vec(any_further(), 0..3),
    )
        .prop_map(|(now, calendar, regime, clause, events, targets, further)| {
            let events: Map<String, Value> =
                EVENTS.iter().zip(events).map(|(name, when)| ((*name).to_owned(), when.into())).collect();
            let targets: Map<String, Value> = ["K2", "K3", "K5", "K6"]
                .into_iter()
                .zip(targets)
                .map(|(name, limit)| (name.to_owned(), with_limit(json!({}), limit)))
                .collect();
            json!({ "now": now, "calendar": calendar, "legal_regime": regime, "clause": clause,
                    "events": events, "targets": targets, "clocks": further })
        })
}
