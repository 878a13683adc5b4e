//! Instants of notices as days of the calendar in the United Kingdom.
//!
//! Publishers write a day as an instant: `2026-01-05T23:59:59Z` is 5 January. The rule: a time that is the first or
//! the last minute of its day, in whatever offset, stands for the day as written, for publishers write "from the
//! first" and "to the end of" like that and forget summer time. Every other time is an instant and its day is the one
//! in London: `2025-03-31T23:00:00Z` is the first minute of 1 April there. A date without a time or without an offset
//! is the day as written.

use super::note::{Note, add};
use crate::json::Object;
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Timelike, Utc, Weekday};

/// The day of the member of that name; one that cannot be read is left out and noted.
pub(super) fn day(object: &Object, name: &str, notes: &mut Vec<Note>) -> Option<NaiveDate> {
    let given = object.text(name)?.trim();
    if given.is_empty() {
        return None;
    }
    let day = london_day(given);
    if day.is_none() {
        add(notes, Note::DateUnreadable { field: name.to_owned(), given: given.to_owned() });
    }
    day
}

/// The day that a text stands for; none if it is no date or lies outside 1900 to 2200 (placeholders such as
/// `0001-01-01` and `9999-12-31`).
pub(super) fn london_day(text: &str) -> Option<NaiveDate> {
    let day = match parse(text)? {
        Written::Local(local) => local.date(),
        Written::Instant { local, utc } if !is_edge_of_day(local) => (utc + london_offset(utc)).date(),
        Written::Instant { local, .. } => local.date(),
    };
    (1900..=2200).contains(&day.year()).then_some(day)
}

/// The instant of a release, to put releases in order. Without an offset it is taken as universal time.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let utc = match parse(text)? {
        Written::Local(local) => local,
        Written::Instant { utc, .. } => utc,
    };
    (1900..=2200).contains(&utc.year()).then(|| utc.and_utc())
}

enum Written {
    Local(NaiveDateTime),
    Instant { local: NaiveDateTime, utc: NaiveDateTime },
}

fn parse(text: &str) -> Option<Written> {
    let text = text.trim();
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(Written::Local(date.and_hms_opt(0, 0, 0)?));
    }
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        // An offset at the edge of the calendar would leave it.
        let utc = instant.naive_utc();
        let local = utc.checked_add_offset(*instant.offset())?;
        return Some(Written::Instant { local, utc });
    }
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok().map(Written::Local)
}

fn is_edge_of_day(local: NaiveDateTime) -> bool {
    matches!((local.hour(), local.minute()), (0, 0) | (23, 59))
}

/// One hour in British Summer Time: from 01:00 universal time on the last Sunday of March to the same on the last
/// Sunday of October (The Summer Time Order 2002, SI 2002/262; the rule has held since 1996).
fn london_offset(utc: NaiveDateTime) -> Duration {
    let change = |month| last_sunday(utc.year(), month).and_then(|day| day.and_hms_opt(1, 0, 0));
    match (change(3), change(10)) {
        (Some(spring), Some(autumn)) if (spring..autumn).contains(&utc) => Duration::hours(1),
        _ => Duration::zero(),
    }
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    (25..=31)
        .filter_map(|day| NaiveDate::from_ymd_opt(year, month, day))
        .find(|d| d.weekday() == Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_day_a_publisher_means() {
        for (text, expected) in [
            ("2026-01-05T23:59:59Z", "2026-01-05"),
            ("2025-04-23T23:59:59+01:00", "2025-04-23"),
            ("2025-04-01T00:00:00+01:00", "2025-04-01"),
            ("2025-07-01T00:00:00Z", "2025-07-01"),
            ("2011-06-30T23:59:00Z", "2011-06-30"),
            ("2025-01-01T00:00:00+01:00", "2025-01-01"),
            ("2025-03-31T23:00:00Z", "2025-04-01"),
            ("2025-03-30T00:30:00Z", "2025-03-30"),
            ("2025-10-25T23:30:00Z", "2025-10-26"),
            ("2025-10-26T23:30:00Z", "2025-10-26"),
            ("2025-01-31T23:30:00Z", "2025-01-31"),
            ("2025-01-31T20:00:00-05:00", "2025-02-01"),
            ("2024-02-29", "2024-02-29"),
            ("2024-02-29T10:00:00", "2024-02-29"),
            ("2024-02-29T10:00:00.123456Z", "2024-02-29"),
        ] {
            assert_eq!(london_day(text).map(|day| day.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn leaves_out_what_is_no_day() {
        for text in ["", "soon", "2025-02-29", "2025-13-01T00:00:00Z", "01/04/2025", "0001-01-01T00:00:00Z"] {
            assert_eq!(london_day(text), None, "{text}");
        }
        for text in ["9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00+23:59", "-262143-01-01T00:00:00Z"] {
            assert_eq!(london_day(text), None, "{text}");
            assert_eq!(instant(text), None, "{text}");
        }
    }

    #[test]
    fn summer_time_begins_and_ends_on_the_published_days() {
        for (utc, hours) in [
            ("2025-03-30T00:59:59", 0),
            ("2025-03-30T01:00:00", 1),
            ("2025-10-26T00:59:59", 1),
            ("2025-10-26T01:00:00", 0),
            ("2024-03-31T01:00:00", 1),
        ] {
            let utc = NaiveDateTime::parse_from_str(utc, "%Y-%m-%dT%H:%M:%S").expect("a time");
            assert_eq!(london_offset(utc), Duration::hours(hours), "{utc}");
        }
    }
}
