//! The sentence of a clock.

use domain::clock::{Clock, ClockId, ClockReading, ClockResult, Due, Elapsed, Endpoint, NoLimit, Range};
use domain::vocabulary::LimitUnit;
use domain::when::Instant;
use domain::word::Word;

use super::amount;
use crate::{Key, Words, args, key, when};

/// Up to so many minutes, a time without a limit is said in hours.
const HOURS_ALONE: i64 = 3 * 24 * 60;
/// Up to so many, a time with a limit in hours is.
const HOURS_WITH_LIMIT: i64 = 7 * 24 * 60;

/// "told between 78 and 103 days after the supplier knew; the contract allowed 24 hours".
pub fn sentence(reading: &ClockReading, words: &Words) -> String {
    if reading.id == ClockId::Fixed(Clock::K9) {
        return words.say(remedy(reading.result));
    }
    match (reading.result, reading.elapsed) {
        (ClockResult::NotApplicable, Some(elapsed)) => {
            let measured = measured(reading, elapsed, words);
            words.with(key::CLOCKS_NO_SUCH_CLOCK_MEASURED, args![measured = measured])
        }
        (ClockResult::NotApplicable, None) => words.say(key::CLOCKS_NO_SUCH_CLOCK),
        (ClockResult::NotStarted, _) => {
            words.with(key::CLOCKS_NOT_STARTED, args![event = label(&reading.from, words)])
        }
        (ClockResult::Contradiction, _) => {
            let (from, to) = (label(&reading.from, words), label(&reading.to, words));
            words.with(key::CLOCKS_CONTRADICTION, args![from = from, to = to])
        }
        (_, Some(elapsed)) => judged(reading, elapsed, words),
        (_, None) => open(reading, words),
    }
}

fn remedy(result: ClockResult) -> Key {
    match result {
        ClockResult::NotStarted => key::CLOCKS_REMEDY_UNKNOWN,
        ClockResult::Met => key::CLOCKS_REMEDY_PAST,
        _ => key::CLOCKS_REMEDY_RUNNING,
    }
}

/// Both ends are known.
fn judged(reading: &ClockReading, elapsed: Elapsed, words: &Words) -> String {
    let measured = measured(reading, elapsed, words);
    let Some(allowed) = allowed(reading, words) else {
        return words.with(key::CLOCKS_UNJUDGED, args![measured = measured, why = why(reading, words)]);
    };
    let key = match reading.result {
        ClockResult::Met => key::CLOCKS_IN_TIME,
        ClockResult::Breached => key::CLOCKS_LATE,
        _ => key::CLOCKS_UNDECIDED,
    };
    words.with(key, args![measured = measured, allowed = allowed])
}

/// Nothing has stopped it.
fn open(reading: &ClockReading, words: &Words) -> String {
    let event = label(&reading.to, words);
    match reading.result {
        ClockResult::NotOwed => return words.with(key::CLOCKS_NOT_OWED, args![event = event]),
        ClockResult::Closed => return words.with(key::CLOCKS_CLOSED, args![event = event]),
        _ => {}
    }
    let (Some(limit), Some(when)) = (reading.limit, reading.due) else {
        return words.with(key::CLOCKS_RUNNING_NO_LIMIT, args![event = event, why = why(reading, words)]);
    };
    let key = match reading.result {
        ClockResult::MayBeOverdue => key::CLOCKS_MAY_BE_OVERDUE,
        ClockResult::Overdue => key::CLOCKS_OVERDUE,
        _ => key::CLOCKS_RUNNING,
    };
    words.with(key, args![event = event, due = due(when, limit.unit, words)])
}

fn measured(reading: &ClockReading, elapsed: Elapsed, words: &Words) -> String {
    let done = match reading.id {
        // A notice in the post arrives; told is who reads it.
        ClockId::Fixed(Clock::K2) => words.say(key::CLOCKS_ARRIVED),
        _ => done(&reading.to, words),
    };
    let start = start(&reading.from, words);
    let span = span(reading, elapsed, words);
    words.with(key::CLOCKS_MEASURED, args![done = done, span = span, start = start])
}

/// How long it was, in the measure that its limit is in; hours become days where they are many.
fn span(reading: &ClockReading, elapsed: Elapsed, words: &Words) -> String {
    let unit = reading.limit.map(|limit| limit.unit);
    match (unit, reading.business_minutes, elapsed.working_days) {
        (Some(LimitUnit::BusinessHours), Some(minutes), _) => amount::business_minutes(minutes, words),
        (Some(LimitUnit::WorkingDays), _, Some(days)) => amount::working_days(days, words),
        (Some(LimitUnit::CalendarDays), ..) => amount::days(elapsed.days, words),
        (Some(_), ..) if elapsed.minutes.max <= HOURS_WITH_LIMIT => amount::minutes(elapsed.minutes, words),
        _ => without_limit(elapsed, words),
    }
}

/// What it is judged by; none where there is nothing.
fn allowed(reading: &ClockReading, words: &Words) -> Option<String> {
    let limit = amount::limit(reading.limit?, words);
    let key = match &reading.id {
        ClockId::Fixed(Clock::K1) => key::CLOCKS_ALLOWED_K1,
        ClockId::Fixed(Clock::K2) => key::CLOCKS_ALLOWED_K2,
        ClockId::Fixed(Clock::K3) => key::CLOCKS_ALLOWED_K3,
        ClockId::Fixed(Clock::K4) => key::CLOCKS_ALLOWED_K4,
        ClockId::Fixed(Clock::K5) => key::CLOCKS_ALLOWED_K5,
        ClockId::Fixed(Clock::K6) => key::CLOCKS_ALLOWED_K6,
        ClockId::Fixed(Clock::K8) => key::CLOCKS_ALLOWED_K8,
        _ => key::CLOCKS_ALLOWED_OTHER,
    };
    Some(words.with(key, args![limit = limit]))
}

/// How long it ran, in the measure that its limit is in: "between 78 and 103 days"; none while an end is not known, or where the
/// ends contradict each other.
pub fn took(reading: &ClockReading, words: &Words) -> Option<String> {
    let elapsed = reading.elapsed.filter(|_| reading.result != ClockResult::Contradiction)?;
    Some(span(reading, elapsed, words))
}

/// A time without a limit: hours and minutes up to three days, then days.
pub fn without_limit(elapsed: Elapsed, words: &Words) -> String {
    if elapsed.minutes.max <= HOURS_ALONE {
        return amount::minutes(elapsed.minutes, words);
    }
    amount::days(elapsed.days, words)
}

/// What it is judged by, or why by nothing: "the contract allowed 24 hours", "no notice term is known".
pub fn against(reading: &ClockReading, words: &Words) -> String {
    if reading.result == ClockResult::NotApplicable {
        return words.say(key::CLOCKS_NO_SUCH_CLOCK);
    }
    allowed(reading, words).unwrap_or_else(|| why(reading, words))
}

/// How late it was: "between 54 and 60 hours"; of one that is overdue, how late it is by now at the least. None where it was in
/// time, runs within its limit or has none.
pub fn late(reading: &ClockReading, now: Instant, words: &Words) -> Option<String> {
    match (reading.result, reading.due) {
        (ClockResult::Overdue, Some(due)) => {
            let minutes = due.latest.minutes_to(now);
            let so_far = amount::long(Range { min: minutes, max: minutes }, words);
            Some(words.with(key::CLOCKS_LATE_SO_FAR, args![span = so_far]))
        }
        (ClockResult::Breached | ClockResult::Indeterminate, _) => {
            let minutes = reading.late_minutes.map(|late| amount::long(late, words));
            minutes.or_else(|| reading.late_days.map(|late| late_days(reading, late, words)))
        }
        _ => None,
    }
}

fn late_days(reading: &ClockReading, late: Range, words: &Words) -> String {
    match reading.limit.map(|limit| limit.unit) {
        Some(LimitUnit::WorkingDays) => amount::working_days(late, words),
        _ => amount::days(late, words),
    }
}

fn why(reading: &ClockReading, words: &Words) -> String {
    words.enumeration("no-limit", reading.no_limit.unwrap_or(NoLimit::NoneSet).word())
}

/// "by 7 January 2017, 9am", "by the end of 3 January 2017" where it is used up at midnight, or the earliest and the latest of them.
pub fn due(due: Due, unit: LimitUnit, words: &Words) -> String {
    let in_hours = matches!(unit, LimitUnit::ClockHours | LimitUnit::BusinessHours);
    let said = |instant: Instant| match instant.civil() {
        (_, minute) if in_hours && minute > 0 => when::minute(instant, words),
        // Midnight ends the day before it; as an hour of the day after it would be read a day late.
        _ => {
            let date = words.date(instant.plus_minutes(-1).day().0);
            words.with(key::CLOCKS_END_OF_DAY, args![date = date])
        }
    };
    if due.earliest == due.latest {
        return words.with(key::CLOCKS_DUE_BY, args![when = said(due.earliest)]);
    }
    words.with(key::CLOCKS_DUE_RANGE, args![earliest = said(due.earliest), latest = said(due.latest)])
}

/// What an end is called in a list.
fn label(endpoint: &Endpoint, words: &Words) -> String {
    match endpoint {
        Endpoint::Event(event) => words.enumeration("breach-event", event.word()),
        Endpoint::Date(date) => when::said(Some(date), words),
        Endpoint::Now => words.say(key::CLOCKS_START_NOW),
    }
}

fn done(endpoint: &Endpoint, words: &Words) -> String {
    match endpoint {
        Endpoint::Event(event) => said("clocks-done", event.word(), words),
        date => words.with(key::CLOCKS_DONE_DATE, args![date = label(date, words)]),
    }
}

/// What a clock starts from, as the end of a sentence: "the supplier knew", "6 October 2016".
pub fn start(endpoint: &Endpoint, words: &Words) -> String {
    match endpoint {
        Endpoint::Event(event) => said("clocks-start", event.word(), words),
        Endpoint::Date(date) => {
            words.with(key::CLOCKS_START_DATE, args![date = when::said(Some(date), words)])
        }
        Endpoint::Now => words.say(key::CLOCKS_START_NOW),
    }
}

/// The phrase of an event; a test holds that each has one.
fn said(kind: &str, event: &str, words: &Words) -> String {
    Key::find(&format!("{kind}-{event}")).map_or_else(|| event.to_owned(), |key| words.say(key))
}
