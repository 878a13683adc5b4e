//! Lengths of time, with both ends where they differ.

use domain::clock::{Range, TimeLimit};
use domain::vocabulary::LimitUnit;

use crate::{Key, Words, args, key};

const HOUR: i64 = 60;

/// "24 hours", "3 working days".
pub fn limit(limit: TimeLimit, words: &Words) -> String {
    let key = match limit.unit {
        LimitUnit::ClockHours => key::CLOCKS_HOURS,
        LimitUnit::BusinessHours => key::CLOCKS_BUSINESS_HOURS,
        LimitUnit::CalendarDays => key::CLOCKS_DAYS,
        LimitUnit::WorkingDays => key::CLOCKS_WORKING_DAYS,
    };
    words.with(key, args![number = limit.number])
}

/// "13 days", "between 65 and 90 days".
pub fn days(range: Range, words: &Words) -> String {
    counted(range, key::CLOCKS_DAYS, key::CLOCKS_RANGE_DAYS, words)
}

/// "9 working days", "between 44 and 61 working days".
pub fn working_days(range: Range, words: &Words) -> String {
    counted(range, key::CLOCKS_WORKING_DAYS, key::CLOCKS_RANGE_WORKING_DAYS, words)
}

/// "20 hours", "45 minutes", "1 hour 30 minutes", "between 9 and 81 hours".
pub fn minutes(range: Range, words: &Words) -> String {
    if range.is_one() {
        return time(range.min, words);
    }
    if range.min % HOUR == 0 && range.max % HOUR == 0 {
        return words.with(key::CLOCKS_RANGE_HOURS, args![min = range.min / HOUR, max = range.max / HOUR]);
    }
    if range.max < HOUR {
        return words.with(key::CLOCKS_RANGE_MINUTES, args![min = range.min, max = range.max]);
    }
    words.with(key::CLOCKS_RANGE, args![min = time(range.min, words), max = time(range.max, words)])
}

/// Real minutes as minutes and hours while they are few, and as whole days where they are many: the least rounded down, the most up.
pub fn long(range: Range, words: &Words) -> String {
    const DAY: i64 = 24 * HOUR;
    if range.max <= 7 * DAY {
        return minutes(range, words);
    }
    days(Range { min: range.min / DAY, max: (range.max + DAY - 1) / DAY }, words)
}

/// The same of minutes that lie in the business day.
pub fn business_minutes(range: Range, words: &Words) -> String {
    if range.min % HOUR == 0 && range.max % HOUR == 0 {
        let hours = Range { min: range.min / HOUR, max: range.max / HOUR };
        return counted(hours, key::CLOCKS_BUSINESS_HOURS, key::CLOCKS_RANGE_BUSINESS_HOURS, words);
    }
    words.with(key::CLOCKS_BUSINESS_MINUTES, args![time = minutes(range, words)])
}

fn counted(range: Range, one: Key, several: Key, words: &Words) -> String {
    if range.is_one() {
        return words.with(one, args![number = range.min]);
    }
    words.with(several, args![min = range.min, max = range.max])
}

/// "45 minutes", "20 hours", "1 hour 30 minutes".
pub(super) fn time(minutes: i64, words: &Words) -> String {
    let (hours, rest) = (minutes / HOUR, minutes % HOUR);
    let said_rest = || words.with(key::CLOCKS_MINUTES, args![number = rest]);
    let said_hours = || words.with(key::CLOCKS_HOURS, args![number = hours]);
    match (hours, rest) {
        (0, 1..) => said_rest(),
        (_, 0) => said_hours(),
        _ => words.with(key::CLOCKS_HOURS_AND_MINUTES, args![hours = said_hours(), minutes = said_rest()]),
    }
}
