//! How much of a clock's time is left, or by how much it is over, in a few words.

use domain::clock::{ClockReading, ClockResult};
use domain::when::Instant;

use crate::{Words, args, key};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
/// Up to so many minutes the odd minutes are said too, and up to so many it is hours.
const MINUTES_TO: i64 = 3 * HOUR;
const HOURS_TO: i64 = 3 * DAY;

/// "41 hours left", "overdue by at least 2 days", "may be overdue, for up to 5 hours"; none of a clock that stands still or
/// has no limit. It is rounded down, so that no time is promised that there is not.
pub fn left(reading: &ClockReading, now: Instant, words: &Words) -> Option<String> {
    let due = reading.due?;
    let said = |minutes: i64| amount(minutes.max(0), words);
    Some(match reading.result {
        ClockResult::Running => {
            words.with(key::CLOCKS_LEFT, args![time = said(now.minutes_to(due.earliest))])
        }
        ClockResult::MayBeOverdue => {
            words.with(key::CLOCKS_LEFT_PERHAPS, args![time = said(due.earliest.minutes_to(now))])
        }
        ClockResult::Overdue if due.earliest == due.latest => {
            words.with(key::CLOCKS_OVER, args![time = said(due.latest.minutes_to(now))])
        }
        ClockResult::Overdue => {
            words.with(key::CLOCKS_OVER_AT_LEAST, args![time = said(due.latest.minutes_to(now))])
        }
        _ => return None,
    })
}

/// Minutes in the units that one would say, rounded down: "2 hours 14 minutes", "41 hours", "5 days".
fn amount(minutes: i64, words: &Words) -> String {
    match minutes {
        ..HOUR => words.with(key::CLOCKS_MINUTES, args![number = minutes]),
        HOUR..MINUTES_TO => super::amount::time(minutes, words),
        MINUTES_TO..HOURS_TO => words.with(key::CLOCKS_HOURS, args![number = minutes / HOUR]),
        _ => words.with(key::CLOCKS_DAYS, args![number = minutes / DAY]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use domain::clock::{Case, Clock, Event, evaluate};
    use domain::when::When;

    /// What K4 says at an instant, the controller aware in an interval.
    fn check(aware: &str, now: &str, expected: Option<&str>) {
        let read = |text: &str| When::read(text).expect("a date");
        let case = Case {
            now: Some(read(now).earliest()),
            events: [(Event::ControllerAware, read(aware))].into_iter().collect(),
            ..Case::default()
        };
        let outcome = evaluate(&case);
        let reading = outcome.clock(Clock::K4).expect("K4");
        let said = left(reading, read(now).earliest(), &Words::new(Language::English));
        assert_eq!(said.as_deref(), expected, "{aware} at {now}");
    }

    #[test]
    fn time_left_is_rounded_down_and_time_over_keeps_both_ends() {
        let point = "2026-11-20T09:00";
        check(point, "2026-11-20T09:00", Some("3 days left"));
        check(point, "2026-11-20T09:01", Some("71 hours left"));
        check(point, "2026-11-23T06:46", Some("2 hours 14 minutes left"));
        check(point, "2026-11-23T08:59", Some("1 minute left"));
        check(point, "2026-11-23T09:00", Some("0 minutes left"));
        check(point, "2026-11-23T10:30", Some("overdue by 1 hour 30 minutes"));
        let day = "2026-11-20";
        check(day, "2026-11-23T05:00", Some("may be overdue, for up to 5 hours"));
        check(day, "2026-11-26T05:00", Some("overdue by at least 53 hours"));
        check(day, "2026-12-01T00:00", Some("overdue by at least 7 days"));
    }
}
