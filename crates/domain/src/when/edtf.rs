//! Reads the text of EDTF.

use super::instant::civil_minutes;
use super::london::{self, Civil};
use super::{Instant, Interval, WhenProblem};
use crate::date::Date;
use chrono::NaiveDate;

/// The most characters of a date: two times with offsets and marks have 47.
pub(super) const MOST: usize = 60;
/// The years that can be written.
const YEARS: std::ops::RangeInclusive<i32> = 1..=2200;
/// The furthest that any place's clocks are from UTC, in minutes.
const FURTHEST: i64 = 14 * 60;

/// How exactly one side of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A year.
    Year,
    /// A month.
    Month,
    /// A day.
    Day,
    /// A minute.
    Minute,
}

/// What is said of how sure one side of a date is. It never widens the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// `~`: about then.
    Approximate,
    /// `?`: perhaps then.
    Uncertain,
}

/// One side of a date, or the whole of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Side {
    /// How exactly it is known.
    pub precision: Precision,
    /// What is said of it.
    pub qualifier: Option<Qualifier>,
}

pub(super) struct Read {
    pub interval: Interval,
    pub first: Side,
    pub last: Option<Side>,
}

pub(super) fn read(text: &str) -> Result<Read, WhenProblem> {
    if text.trim().is_empty() {
        return Err(WhenProblem::Blank);
    }
    if text.len() > MOST {
        return Err(WhenProblem::TooLong { most: MOST });
    }
    let Some((one, other)) = text.split_once('/') else {
        let (interval, first) = side(text)?;
        return Ok(Read { interval, first, last: None });
    };
    if other.contains('/') {
        return Err(WhenProblem::TooManyParts);
    }
    if [one, other].iter().any(|part| part.is_empty() || part.starts_with("..")) {
        return Err(WhenProblem::OpenEnd);
    }
    let ((begins, first), (ends, last)) = (side(one)?, side(other)?);
    // The end of a day, month or year is exclusive, that of a minute is not.
    let is_exclusive = last.precision != Precision::Minute;
    if ends.latest < begins.earliest || (is_exclusive && ends.latest == begins.earliest) {
        return Err(WhenProblem::EndsBeforeItBegins);
    }
    Ok(Read { interval: begins.to_end_of(ends), first, last: Some(last) })
}

/// One side with its mark.
fn side(text: &str) -> Result<(Interval, Side), WhenProblem> {
    let (written, qualifier) = match text.strip_suffix('~').map(|rest| (rest, Qualifier::Approximate)) {
        Some((rest, mark)) => (rest, Some(mark)),
        None => match text.strip_suffix('?') {
            Some(rest) => (rest, Some(Qualifier::Uncertain)),
            None => (text, None),
        },
    };
    if written.ends_with(['~', '?', '%']) {
        return Err(WhenProblem::TwoMarks);
    }
    let (interval, precision) = moment(written)?;
    Ok((interval, Side { precision, qualifier }))
}

fn moment(text: &str) -> Result<(Interval, Precision), WhenProblem> {
    let unreadable = || WhenProblem::Unreadable { text: text.to_owned() };
    if let Some((day, time)) = text.split_once('T') {
        let day = of_day(numbers(day, &[4, 2, 2]).ok_or_else(unreadable)?.as_slice())?;
        return time_of(day, time, text).map(|interval| (interval, Precision::Minute));
    }
    for (widths, precision) in
        [(&[4][..], Precision::Year), (&[4, 2], Precision::Month), (&[4, 2, 2], Precision::Day)]
    {
        if let Some(parts) = numbers(text, widths) {
            return civil(&parts).map(|interval| (interval, precision));
        }
    }
    Err(if has_offset(text) { WhenProblem::OffsetWithoutTime } else { unreadable() })
}

/// The numbers between hyphens, each of so many digits; none where the text is anything else.
fn numbers(text: &str, widths: &[usize]) -> Option<Vec<u32>> {
    let parts: Vec<&str> = text.split('-').collect();
    let fit = parts.len() == widths.len()
        && parts.iter().zip(widths).all(|(part, &width)| part.len() == width && is_digits(part));
    if fit { parts.iter().map(|part| part.parse().ok()).collect() } else { None }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a date without a time has an offset behind it: `2016-10-06Z`, `2016-10+01:00`.
fn has_offset(text: &str) -> bool {
    text.ends_with('Z') || text.contains('+')
}

/// A year, a month or a day, the whole of it.
fn civil(parts: &[u32]) -> Result<Interval, WhenProblem> {
    let year = year(parts)?;
    let (first, last) = match *parts {
        [_, _, _] => {
            let day = of_day(parts)?;
            (day, day)
        }
        [_, month] => {
            let first = first_of(year, month).ok_or(WhenProblem::NoSuchMonth { month })?;
            (first, first.plus_months(1).minus_days(1))
        }
        _ => {
            let first = first_of(year, 1).ok_or(WhenProblem::YearOutOfRange)?;
            (first, first.plus_months(12).minus_days(1))
        }
    };
    Ok(Interval::days(first, last))
}

fn year(parts: &[u32]) -> Result<i32, WhenProblem> {
    let year = parts.first().and_then(|&year| i32::try_from(year).ok());
    year.filter(|year| YEARS.contains(year)).ok_or(WhenProblem::YearOutOfRange)
}

fn first_of(year: i32, month: u32) -> Option<Date> {
    NaiveDate::from_ymd_opt(year, month, 1).map(Date)
}

fn of_day(parts: &[u32]) -> Result<Date, WhenProblem> {
    let year = year(parts)?;
    let (month, day) = (parts.get(1).copied().unwrap_or(1), parts.get(2).copied().unwrap_or(1));
    first_of(year, month).ok_or(WhenProblem::NoSuchMonth { month })?;
    let date = NaiveDate::from_ymd_opt(year, month, day).map(Date);
    date.ok_or(WhenProblem::NoSuchDay { year, month, day })
}

/// `09:30`, `09:30Z` or `09:30+01:00` on a day.
fn time_of(day: Date, text: &str, whole: &str) -> Result<Interval, WhenProblem> {
    let unreadable = || WhenProblem::Unreadable { text: whole.to_owned() };
    let (time, rest) = text.split_at_checked(5).ok_or_else(unreadable)?;
    let minute = minute_of(time).ok_or_else(unreadable)??;
    let local = civil_minutes(day, minute);
    match rest {
        "" => in_london(local, whole),
        "Z" => Ok(Interval::point(Instant::of_minutes(local))),
        _ if rest.starts_with(':') => Err(WhenProblem::Seconds),
        _ => match rest.split_at_checked(1) {
            Some((sign @ ("+" | "-"), apart)) => {
                let ahead = offset(apart).ok_or(WhenProblem::BadOffset)?;
                let ahead = if sign == "-" { -ahead } else { ahead };
                Ok(Interval::point(Instant::of_minutes(local - ahead)))
            }
            _ => Err(unreadable()),
        },
    }
}

/// The minute of the day of `09:30`; none where it is not written so.
fn minute_of(text: &str) -> Option<Result<u16, WhenProblem>> {
    let (hour, minute) = text.split_once(':')?;
    let two = |part: &str| (part.len() == 2 && is_digits(part)).then(|| part.parse::<u16>().ok()).flatten();
    Some(match (two(hour)?, two(minute)?) {
        (24, 0) => Err(WhenProblem::TwentyFourHours),
        (hour, minute) if hour < 24 && minute < 60 => Ok(hour * 60 + minute),
        _ => Err(WhenProblem::NoSuchTime),
    })
}

/// The minutes of `01:00` or `01`.
fn offset(text: &str) -> Option<i64> {
    let (hours, minutes) = if text.len() == 2 { (text, "00") } else { text.split_once(':')? };
    let two = |part: &str| (part.len() == 2 && is_digits(part)).then(|| part.parse::<i64>().ok()).flatten();
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    Some(hours * 60 + minutes).filter(|apart| minutes < 60 && *apart <= FURTHEST)
}

/// A time by London's clocks: one that comes twice is both, one that they skip is none.
fn in_london(local: i64, whole: &str) -> Result<Interval, WhenProblem> {
    match london::resolve(local) {
        Civil::Once(instant) => Ok(Interval::point(instant)),
        Civil::Twice(one, other) => Ok(Interval::point(one).to_end_of(Interval::point(other))),
        Civil::Skipped => Err(WhenProblem::Skipped { time: whole.to_owned() }),
    }
}
