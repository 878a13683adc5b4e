//! What must hold for any case: a verdict is never more than the dates allow.

use domain::clock::{Case, Clock, ClockResult, Endpoint, Further, Range, TimeLimit, evaluate};
use domain::vocabulary::LimitUnit;
use domain::when::When;
use domain::word::Word;
use proptest::{prelude::*, sample::select};

use crate::cases::{any_case, any_minute, any_when, as_json, case};

fn when(text: &str) -> When {
    When::read(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"))
}

/// What a clock between two dates says, judged at an instant where one is given.
fn judged(
    from: &When,
    to: Option<&When>,
    limit: TimeLimit,
    now: Option<&When>,
) -> domain::clock::ClockReading {
    let mut case = Case { now: now.map(When::earliest), ..Case::default() };
    let to = match to {
        Some(to) => Endpoint::Date(to.clone()),
        None => Endpoint::Event(domain::clock::Event::Detected),
    };
    case.further.push(Further {
        id: "asked".into(),
        from: Endpoint::Date(from.clone()),
        to,
        limit: Some(limit),
    });
    evaluate(&case).clocks.pop().expect("the clock asked for")
}

fn any_limit() -> impl Strategy<Value = TimeLimit> {
    (1_u32..120, select(LimitUnit::ALL)).prop_map(|(number, unit)| TimeLimit { number, unit })
}

/// A date, and one that may be it and may be more.
fn widened() -> impl Strategy<Value = (When, When)> {
    (any_when(), any_when()).prop_filter_map("an interval around it", |(narrow, other)| {
        let (narrow, other) = (when(&narrow), when(&other));
        let first = if other.earliest() <= narrow.earliest() { &other } else { &narrow };
        let last = if other.latest() >= narrow.latest() { &other } else { &narrow };
        let side = |when: &When, last: bool| {
            let text = when.edtf().to_owned();
            match text.split_once('/') {
                Some((one, other)) => if last { other } else { one }.to_owned(),
                None => text,
            }
        };
        let wide = When::read(&format!("{}/{}", side(first, false), side(last, true))).ok()?;
        let holds = wide.earliest() <= narrow.earliest()
            && wide.latest() >= narrow.latest()
            && wide.first_day() <= narrow.first_day()
            && wide.last_day() >= narrow.last_day();
        holds.then_some((narrow, wide))
    })
}

/// Whether one result says the opposite of another.
fn opposed(one: ClockResult, other: ClockResult) -> bool {
    matches!(
        (one, other),
        (ClockResult::Met, ClockResult::Breached) | (ClockResult::Breached, ClockResult::Met)
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn knowing_less_never_makes_a_verdict(
        (from, from_wide) in widened(), (to, to_wide) in widened(), limit in any_limit(), now in any_minute(),
    ) {
        let narrow = judged(&from, Some(&to), limit, None);
        let wide = judged(&from_wide, Some(&to_wide), limit, None);
        prop_assert!(!opposed(narrow.result, wide.result));
        // A verdict that holds for all that it can have been holds for each of them, where they do not contradict.
        if narrow.result != ClockResult::Contradiction
            && matches!(wide.result, ClockResult::Met | ClockResult::Breached)
        {
            prop_assert_eq!(narrow.result, wide.result);
        }
        // An interval's end counts as exclusive even where it is a minute, so that the one shared minute is left out here.
        if wide.result == ClockResult::Contradiction && to_wide.latest() < from_wide.earliest() {
            prop_assert_eq!(narrow.result, ClockResult::Contradiction);
        }
        let (narrow, wide) =
            (judged(&from, None, limit, Some(&when(&now))), judged(&from_wide, None, limit, Some(&when(&now))));
        if matches!(wide.result, ClockResult::Overdue | ClockResult::Running) {
            prop_assert_eq!(narrow.result, wide.result);
        }
    }

    #[test]
    fn the_least_is_never_more_than_the_most(file in any_case()) {
        let outcome = evaluate(&case(&file.to_string()));
        let sound = |range: Option<Range>| range.is_none_or(|range| 0 <= range.min && range.min <= range.max);
        for clock in &outcome.clocks {
            let elapsed = clock.elapsed;
            prop_assert!(sound(elapsed.map(|elapsed| elapsed.minutes)) && sound(elapsed.map(|elapsed| elapsed.days)));
            prop_assert!(sound(elapsed.and_then(|elapsed| elapsed.working_days)) && sound(clock.business_minutes));
            prop_assert!(sound(clock.late_minutes) && sound(clock.late_days));
            prop_assert!(clock.due.is_none_or(|due| due.earliest <= due.latest));
            if clock.result == ClockResult::Met && clock.limit.is_some() {
                prop_assert_eq!(clock.late_minutes.or(clock.late_days), Some(Range { min: 0, max: 0 }));
            }
            if clock.result == ClockResult::Breached {
                prop_assert!(clock.late_minutes.or(clock.late_days).is_some_and(|late| late.min > 0));
            }
        }
        prop_assert_eq!(outcome.clocks.len(), Clock::ALL.len() + file["clocks"].as_array().map_or(0, Vec::len));
    }

    #[test]
    fn more_time_never_makes_late(
        from in any_when(), to in any_when(), limit in any_limit(), more in 1_u32..50, now in any_minute(),
    ) {
        let longer = TimeLimit { number: limit.number + more, ..limit };
        let rank = |result| match result {
            ClockResult::Met | ClockResult::Running => 0,
            ClockResult::Indeterminate | ClockResult::MayBeOverdue => 1,
            _ => 2,
        };
        let (from, to, now) = (when(&from), when(&to), when(&now));
        let both = |limit| judged(&from, Some(&to), limit, None).result;
        prop_assert!(rank(both(longer)) <= rank(both(limit)));
        let open = |limit| judged(&from, None, limit, Some(&now)).result;
        prop_assert!(rank(open(longer)) <= rank(open(limit)));
    }

    #[test]
    fn utc_and_london_say_the_same(from in any_minute(), to in any_minute(), limit in any_limit()) {
        let utc = |text: &str| when(&when(text).earliest().to_utc().format("%Y-%m-%dT%H:%MZ").to_string());
        let (one, other) = (judged(&when(&from), Some(&when(&to)), limit, None), judged(&utc(&from), Some(&utc(&to)), limit, None));
        prop_assert_eq!(one.elapsed, other.elapsed);
        prop_assert_eq!((one.due, one.business_minutes, one.result), (other.due, other.business_minutes, other.result));
    }

    #[test]
    fn a_mark_changes_nothing_but_itself(file in any_case()) {
        let mut marked = file.clone();
        for when in marked["events"].as_object_mut().expect("events").values_mut() {
            if let Some(text) = when.as_str() {
                *when = format!("{text}~").into();
            }
        }
        prop_assert_eq!(as_json(&evaluate(&case(&file.to_string()))), as_json(&evaluate(&case(&marked.to_string()))));
    }
}

#[test]
fn every_trigger_unit_and_result_has_been_met() {
    // What the strategies above draw from is what there is; the last two results are said of an incident's clock alone.
    assert_eq!(ClockResult::ALL[10..], [ClockResult::NotOwed, ClockResult::Closed]);
    assert_eq!((Clock::ALL.len(), ClockResult::ALL[..10].len(), LimitUnit::ALL.len()), (10, 10, 4));
}
