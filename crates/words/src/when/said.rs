//! How a date that may be uncertain is said.

use domain::when::{Instant, Precision, Qualifier, Side, When};

use crate::{Words, args, key};

/// "4 January 2017", "October 2016", "2016", "17 January 2017, 9:30am", "about 2016", "6 October 2016 to 31 October 2016";
/// "not known" where there is none. Times are London's.
pub fn said(when: Option<&When>, words: &Words) -> String {
    let Some(when) = when else { return words.say(key::WHEN_SAID_UNKNOWN) };
    let first = side(when.first_side(), when.earliest(), when.first_day(), words);
    let Some(last) = when.last_side() else { return first };
    let last = side(last, when.latest(), when.last_day(), words);
    words.with(key::WHEN_SAID_RANGE, args![first = first, last = last])
}

fn side(side: Side, instant: Instant, day: domain::date::Date, words: &Words) -> String {
    let date = match side.precision {
        Precision::Year => day.0.format("%Y").to_string(),
        Precision::Month => words.month(day.0),
        Precision::Day => words.date(day.0),
        Precision::Minute => minute(instant, words),
    };
    match side.qualifier {
        None => date,
        Some(Qualifier::Approximate) => words.with(key::WHEN_SAID_ABOUT, args![date = date]),
        Some(Qualifier::Uncertain) => words.with(key::WHEN_SAID_PERHAPS, args![date = date]),
    }
}

/// "17 January 2017, 9:30am", by London's clocks.
pub fn minute(instant: Instant, words: &Words) -> String {
    let (day, minute) = instant.civil();
    words.with(key::WHEN_SAID_MINUTE, args![day = words.date(day.0), time = time(minute, words)])
}

/// "9am", "9:30am", "5:30pm", "midnight", "midday": a time of the day in minutes since midnight.
pub fn time(minute: u16, words: &Words) -> String {
    let (hour, rest) = (minute / 60, minute % 60);
    let shown = (hour + 11) % 12 + 1;
    let (hour_alone, with_minutes) = if hour < 12 {
        (key::WHEN_SAID_HOUR_MORNING, key::WHEN_SAID_TIME_MORNING)
    } else {
        (key::WHEN_SAID_HOUR_AFTERNOON, key::WHEN_SAID_TIME_AFTERNOON)
    };
    match (hour, rest) {
        (0, 0) => words.say(key::WHEN_SAID_MIDNIGHT),
        (12, 0) => words.say(key::WHEN_SAID_NOON),
        (_, 0) => words.with(hour_alone, args![hour = shown]),
        _ => words.with(with_minutes, args![hour = shown, minute = format!("{rest:02}")]),
    }
}
