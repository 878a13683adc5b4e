//! Days of the sample, written relative to the day for which it is made.

use domain::date::{Clock, Date};

/// What a text of a draft means, as EDTF: a day, a minute of it, or a range of either; `None` where it is no relative day.
///
/// A minute is a day with its time in London: `@-2dT15:20`. A range is two of them: `@-9d/@-7d`.
pub fn read(text: &str, as_at: Date) -> Option<String> {
    let said = |side: &str| {
        let (day, time) = side_of(side, as_at)?;
        Some(time.map_or_else(|| day.to_string(), |time| format!("{day}T{time}")))
    };
    let sides: Option<Vec<String>> = text.strip_prefix('@')?.split("/@").map(said).collect();
    sides.filter(|sides| sides.len() <= 2).map(|sides| sides.join("/"))
}

/// The last day that a text of a draft can mean.
#[cfg(test)]
pub fn last(text: &str, as_at: Date) -> Option<Date> {
    let side = text.strip_prefix('@')?.split("/@").last()?;
    side_of(side, as_at).map(|(day, _)| day)
}

/// A day, with its time where one is named.
fn side_of(text: &str, as_at: Date) -> Option<(Date, Option<&str>)> {
    match text.split_once('T') {
        Some((day, time)) => Some((day_of(day, as_at)?, Clock::parse(time).map(|_| time)?.into())),
        None => Some((day_of(text, as_at)?, None)),
    }
}

/// A relative day without its `@`.
///
/// At least one signed number with its unit, years, months and days in this order: `-400d`, `+6m`, `-2y`, `-3m+2d`, `0d`.
/// Months come first, clamped to the month's end, then days. `/first` and `/last` at the end move to the first or last
/// day of the month reached.
fn day_of(text: &str, as_at: Date) -> Option<Date> {
    let (offset, snap) = match text.split_once('/') {
        Some((offset, snap)) => (offset, Some(snap)),
        None => (text, None),
    };
    let (months, days) = offsets(offset)?;
    let moved = shift(as_at, months, Date::plus_months, Date::minus_months);
    let moved = shift(moved, days, Date::plus_days, Date::minus_days);
    let first = Date::parse(&format!("{}-01", moved.to_string().get(..7)?))?;
    match snap {
        None => Some(moved),
        Some("first") => Some(first),
        Some("last") => Some(first.plus_months(1).minus_days(1)),
        Some(_) => None,
    }
}

/// Whole months and days of `-3m+2d`.
fn offsets(text: &str) -> Option<(i64, i64)> {
    let (mut months, mut days, mut order) = (0, 0, 0);
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|letter: char| letter.is_ascii_alphabetic())?;
        let number: i64 = rest[..end].parse().ok()?;
        let (rank, factor, into) = match rest.as_bytes()[end] {
            b'y' => (1, 12, &mut months),
            b'm' => (2, 1, &mut months),
            b'd' => (3, 1, &mut days),
            _ => return None,
        };
        if rank <= order {
            return None;
        }
        order = rank;
        *into += number * factor;
        rest = &rest[end + 1..];
    }
    (order > 0).then_some((months, days))
}

fn shift(from: Date, by: i64, plus: fn(Date, u32) -> Date, minus: fn(Date, u32) -> Date) -> Date {
    let size = u32::try_from(by.unsigned_abs()).unwrap_or(u32::MAX);
    if by < 0 { minus(from, size) } else { plus(from, size) }
}

#[cfg(test)]
mod tests {
    use super::{last, read};
    use domain::date::Date;

    #[test]
    fn relative_days_count_months_first() {
        let as_at = Date::parse("2026-05-31").expect("a date");
        for (text, expected) in [
            ("@0d", "2026-05-31"),
            ("@-400d", "2025-04-26"),
            ("@+6m", "2026-11-30"),
            ("@-3m+2d", "2026-03-02"),
            ("@-2y", "2024-05-31"),
            ("@-1y-1m", "2025-04-30"),
            ("@-3m/first", "2026-02-01"),
            ("@-3m/last", "2026-02-28"),
            ("@0m/last", "2026-05-31"),
            ("@-2dT15:20", "2026-05-29T15:20"),
            ("@-9d/@-7d", "2026-05-22/2026-05-24"),
            ("@-3m/first/@-2dT09:00", "2026-02-01/2026-05-29T09:00"),
        ] {
            assert_eq!(read(text, as_at).as_deref(), Some(expected), "{text}");
            assert!(expected.contains(&last(text, as_at).expect("a day").to_string()), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_days() {
        let as_at = Date::parse("2026-05-31").expect("a date");
        for text in [
            "",
            "@",
            "@x",
            "@5",
            "@-3d+2m",
            "@-3m-3m",
            "@-3w",
            "@-3m/middle",
            "2026-05-31",
            "a@b.example",
            "@-2dT25:00",
            "@-9d/@",
            "@-9d/@-8d/@-7d",
        ] {
            assert_eq!(read(text, as_at), None, "{text}");
        }
    }
}
