//! A date as people type it.

use super::Problem;
use crate::failure::words;
use chrono::{Datelike, NaiveDate};
use domain::date::Date;
use words::{Key, MONTHS, args, key};

const WEEKDAYS: [Key; 7] = [
    key::FORM_WEEKDAY_1,
    key::FORM_WEEKDAY_2,
    key::FORM_WEEKDAY_3,
    key::FORM_WEEKDAY_4,
    key::FORM_WEEKDAY_5,
    key::FORM_WEEKDAY_6,
    key::FORM_WEEKDAY_7,
];

/// Years of two digits up to this one are of this century; later ones could be of either.
const LAST_SHORT_YEAR: u32 = 79;

/// The day that a text means.
pub fn read(text: &str, today: Date) -> Result<Date, Problem> {
    let text = text.trim();
    if let Some(date) = Date::parse(text).or_else(|| relative(text, today)) {
        return Ok(date);
    }
    let folded = text.to_lowercase();
    let mut parts: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '.' | '-' | ','))
        .filter(|part| !part.is_empty() && *part != "of")
        .collect();
    let weekday = parts.first().and_then(|first| named(&WEEKDAYS, first));
    if weekday.is_some() {
        parts.remove(0);
    }
    let date = match parts.as_slice() {
        [day, month, year] => of_three(day, month, year)?,
        [one, two] if is_day_and_month(one, two) => return Err(words().say(key::FORM_DATE_NO_YEAR)),
        [.., last] if is_year(last) && names_a_month(&parts) => return Err(no_day()),
        _ => return Err(words().say(key::FORM_NOT_DATE)),
    };
    on_weekday(date, weekday)
}

fn relative(text: &str, today: Date) -> Option<Date> {
    let is = |key| text.to_lowercase() == words().say(key).to_lowercase();
    match text {
        _ if is(key::FORM_TODAY) => Some(today),
        _ if is(key::FORM_TOMORROW) => Some(today.plus_days(1)),
        _ if is(key::FORM_YESTERDAY) => Some(today.minus_days(1)),
        _ => None,
    }
}

fn no_day() -> Problem {
    words().say(key::FORM_DATE_NO_DAY)
}

/// "31 3 27", "31 march 2027", "march 31 2027", "2027 3 31"; also "early march 2017", which is none.
fn of_three(one: &str, two: &str, three: &str) -> Result<Date, Problem> {
    if let Some(month) = named(&MONTHS, two) {
        return match day(one) {
            Some(day) => of_year(three, |year| calendar(year, month, day)),
            None if is_year(three) => Err(no_day()),
            None => Err(words().say(key::FORM_NOT_DATE)),
        };
    }
    if let (Some(month), Some(day)) = (named(&MONTHS, one), day(two)) {
        return of_year(three, |year| calendar(year, month, day));
    }
    let (Some(first), Some(second)) = (number(one), number(two)) else {
        return Err(words().say(key::FORM_NOT_DATE));
    };
    if one.len() == 4 {
        let day = number(three).ok_or_else(|| words().say(key::FORM_NOT_DATE))?;
        return within(first).and_then(|year| calendar(year, second, day));
    }
    of_year(three, |year| by_numbers(year, first, second))
}

/// A day and a month as numbers, in either order: where both orders give a day, and not the same, it is asked which.
fn by_numbers(year: i32, first: u32, second: u32) -> Result<Date, Problem> {
    let usual = NaiveDate::from_ymd_opt(year, second, first);
    let other = NaiveDate::from_ymd_opt(year, first, second);
    match (usual, other) {
        (Some(one), Some(two)) if one != two => {
            Err(words().with(key::FORM_DATE_EITHER, args![one = words().date(one), two = words().date(two)]))
        }
        (Some(date), _) | (None, Some(date)) => Ok(Date(date)),
        (None, None) => Err(words().say(key::FORM_DATE_NO_SUCH_DAY)),
    }
}

fn calendar(year: i32, month: u32, day: u32) -> Result<Date, Problem> {
    let date = NaiveDate::from_ymd_opt(year, month, day).map(Date);
    date.ok_or_else(|| words().say(key::FORM_DATE_NO_SUCH_DAY))
}

/// Reads the year and then the date in it; a short year that could be of two centuries is asked about.
fn of_year(text: &str, date: impl Fn(i32) -> Result<Date, Problem>) -> Result<Date, Problem> {
    let not_date = || words().say(key::FORM_NOT_DATE);
    let year = number(text).ok_or_else(not_date)?;
    match text.len() {
        4 => within(year).and_then(date),
        2 if year <= LAST_SHORT_YEAR => within(2000 + year).and_then(date),
        2 => Err(words().with(
            key::FORM_DATE_CENTURY,
            args![one = (1900 + year).to_string(), two = (2000 + year).to_string()],
        )),
        _ => Err(not_date()),
    }
}

/// A year that the register takes.
fn within(year: u32) -> Result<i32, Problem> {
    let known = i32::try_from(year).ok().filter(|year| (1900..=2200).contains(year));
    known.ok_or_else(|| words().say(key::FORM_DATE_BEYOND))
}

/// Refuses a date that does not fall on the day of the week typed with it.
fn on_weekday(date: Date, weekday: Option<u32>) -> Result<Date, Problem> {
    let own = date.0.weekday().number_from_monday();
    match weekday {
        Some(typed) if typed != own => {
            let name = WEEKDAYS.get(own as usize - 1).map(|key| words().say(*key)).unwrap_or_default();
            let shown = words().date(date.0);
            Err(words().with(key::FORM_DATE_WEEKDAY, args![date = shown, weekday = name]))
        }
        _ => Ok(date),
    }
}

/// The place, from 1, of a name in a list, by the whole of it or its first three letters at least.
fn named(names: &[Key], text: &str) -> Option<u32> {
    let fits = |key: &Key| words().say(*key).to_lowercase().starts_with(text);
    let mut found = (1..).zip(names).filter(|(_, key)| text.chars().count() >= 3 && fits(key));
    let first = found.next()?;
    found.next().is_none().then_some(first.0)
}

/// A day of a month: "31", "31st".
fn day(text: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text);
    number(digits).filter(|day| (1..=31).contains(day))
}

fn number(text: &str) -> Option<u32> {
    let sound = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    sound.then(|| text.parse().ok()).flatten()
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && number(text).is_some()
}

/// Whether words name a month, or nothing but a year.
fn names_a_month(parts: &[&str]) -> bool {
    parts.len() == 1 || parts.iter().any(|part| named(&MONTHS, part).is_some())
}

fn is_day_and_month(one: &str, two: &str) -> bool {
    let month = |text: &str| named(&MONTHS, text).is_some() || number(text).is_some_and(|month| month <= 12);
    (day(one).is_some() && month(two))
        || (named(&MONTHS, one).is_some() && two.len() <= 2 && day(two).is_some())
}
