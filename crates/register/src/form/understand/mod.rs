//! How dates, periods, money, numbers and times are understood as people type them. What could mean two things is asked
//! about, never guessed.

mod date;
mod money;
mod period;
mod time;
mod when;

pub(crate) use when::shown as when_shown;

use super::kind::Question;
use super::value::pounds;
use crate::failure::words;
use crate::view::{FieldKind, Understood};
use domain::date::Date;
use serde_json::Value;
use words::key;

/// A text that is not understood: the sentence that says so.
pub(crate) type Problem = String;

/// What a text means in a field of a kind, on a day ("today" is a date too).
#[must_use]
pub fn understood(kind: FieldKind, text: &str, today: Date) -> Understood {
    if text.trim().is_empty() {
        return Understood::default();
    }
    let read = match kind {
        FieldKind::Date => date::read(text, today).map(|date| (date.to_string(), words().date(date.0))),
        FieldKind::Period => {
            period::read(text).map(|period| (period.to_string(), crate::history::period(period)))
        }
        FieldKind::Money => money::read(text).map(|pence| (pounds(pence), words().money_pence(pence))),
        FieldKind::Number => number(text).map(|number| (number.to_string(), words().number(number))),
        FieldKind::Time => time::read(text).map(|time| (time.clone(), time)),
        FieldKind::When => when::read(text, today)
            .map(|when| (when.edtf().to_owned(), words::when::said(Some(&when), words()))),
        _ => Ok((text.to_owned(), text.to_owned())),
    };
    match read {
        Ok((value, shown)) => Understood { value: Some(value), shown: Some(shown), problem: None },
        Err(problem) => Understood { problem: Some(problem), ..Understood::default() },
    }
}

/// What a text is in a record's draft.
///
/// # Errors
/// The sentence that says why it is not understood.
pub(super) fn as_draft(question: &Question, text: &str, today: Date) -> Result<Value, Problem> {
    let blank = text.trim().is_empty();
    match question.kind {
        FieldKind::Date
        | FieldKind::Period
        | FieldKind::Money
        | FieldKind::Number
        | FieldKind::Time
        | FieldKind::When
            if blank =>
        {
            Ok(Value::Null)
        }
        FieldKind::Date => Ok(date::read(text, today)?.to_string().into()),
        FieldKind::Period => Ok(period::read(text)?.to_string().into()),
        FieldKind::Money => Ok(money::read(text)?.into()),
        FieldKind::Number => Ok(number(text)?.into()),
        FieldKind::Time => Ok(time::read(text)?.into()),
        FieldKind::When => Ok(when::read(text, today)?.edtf().into()),
        // An emptied box says that it is not known; anything else is kept as it was typed.
        _ if text.is_empty() => Ok(Value::Null),
        _ => Ok(text.into()),
    }
}

/// A whole number, its thousands apart or not: "12,345", "12345". One beyond every field's bounds is still a number.
fn number(text: &str) -> Result<i64, Problem> {
    let text = text.trim();
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let digits = grouped(digits).ok_or_else(|| words().say(key::FORM_NOT_NUMBER))?;
    Ok(sign * digits.parse::<i64>().unwrap_or(i64::MAX))
}

/// Digits without the commas or spaces that group them by thousands; none where they group anything else.
pub(super) fn grouped(text: &str) -> Option<String> {
    let mut groups = text.split([',', ' ', '\u{a0}', '\u{202f}']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let sound = digits(first)
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|group| group.len() == 3 && digits(group));
    sound.then(|| std::iter::once(first).chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        Date::parse("2026-11-21").expect("a date")
    }

    /// What a text is understood as: its value, or "?" and the words that the problem holds.
    fn check(kind: FieldKind, cases: &[(&str, &str, &str)]) {
        for (text, value, shown) in cases {
            let understood = understood(kind, text, today());
            match value.strip_prefix('?') {
                None => {
                    assert_eq!(understood.value.as_deref(), Some(*value), "{text}: {understood:?}");
                    assert_eq!(understood.shown.as_deref(), Some(*shown), "{text}");
                    assert_eq!(understood.problem, None, "{text}");
                }
                Some(_) => {
                    let problem = understood.problem.unwrap_or_default();
                    assert!(problem.contains(shown), "{text}: {problem} {:?}", understood.value);
                    assert_eq!(understood.value, None, "{text}");
                }
            }
        }
    }

    #[test]
    fn dates_are_understood_as_people_type_them() {
        let day = "31 March 2027";
        let same = |text| (text, "2027-03-31", day);
        check(
            FieldKind::Date,
            &[
                same("31 3 27"),
                same("31/03/2027"),
                same("31.3.2027"),
                same("31-03-27"),
                same("2027-03-31"),
                same(" 31 March 2027 "),
                same("31st of March, 2027"),
                same("31 mar 27"),
                same("March 31, 2027"),
                same("Wednesday 31 March 2027"),
                same("3/31/2027"),
                ("4 4 27", "2027-04-04", "4 April 2027"),
                ("1 Sept 2026", "2026-09-01", "1 September 2026"),
                ("29 February 2028", "2028-02-29", "29 February 2028"),
                ("today", "2026-11-21", "21 November 2026"),
                ("Tomorrow", "2026-11-22", "22 November 2026"),
                ("yesterday", "2026-11-20", "20 November 2026"),
            ],
        );
    }

    #[test]
    fn a_date_that_could_be_two_is_asked_about() {
        check(
            FieldKind::Date,
            &[
                ("3/4/2026", "?", "3 April 2026 or 4 March 2026"),
                ("3 4 26", "?", "3 April 2026 or 4 March 2026"),
                ("31 3 85", "?", "1985 or 2085"),
                ("31 March 99", "?", "1999 or 2099"),
                ("early March 2017", "?", "no single day"),
                ("March 2027", "?", "no single day"),
                ("2027", "?", "no single day"),
                ("31 March", "?", "year"),
                ("31 February 2027", "?", "no such day"),
                ("29/02/2027", "?", "no such day"),
                ("Monday 31 March 2027", "?", "Wednesday"),
                ("31 March 1850", "?", "1900"),
                ("soon", "?", "31 March 2027"),
                ("31 Marchember 2027", "?", "31 March 2027"),
                ("1/2/3/4", "?", "31 March 2027"),
            ],
        );
    }

    #[test]
    fn periods_are_understood_as_people_type_them() {
        check(
            FieldKind::Period,
            &[
                ("6 months", "P6M", "6 months"),
                ("6m", "P6M", "6 months"),
                ("P6M", "P6M", "6 months"),
                ("six months", "P6M", "6 months"),
                ("a year", "P1Y", "12 months"),
                ("2 years", "P2Y", "2 years"),
                ("2 years and 3 months", "P27M", "27 months"),
                ("3 months, 15 days", "P3M15D", "3 months and 15 days"),
                ("2 weeks", "P2W", "14 days"),
                ("90 days", "P90D", "90 days"),
                ("90d", "P90D", "90 days"),
                ("6", "?", "6 what"),
                ("6 moons", "?", "6 months"),
                ("1.5 years", "?", "6 months"),
                ("0 days", "?", "6 months"),
                ("1000 years", "?", "6 months"),
            ],
        );
    }

    #[test]
    fn money_is_understood_as_people_type_it() {
        check(
            FieldKind::Money,
            &[
                ("£1,234.50", "1234.50", "£1,234.50"),
                ("1234.5", "1234.50", "£1,234.50"),
                ("1 234", "1234", "£1,234"),
                ("GBP 99", "99", "£99"),
                ("250k", "250000", "£250,000"),
                ("£1.25m", "1250000", "£1,250,000"),
                ("2 million", "2000000", "£2,000,000"),
                ("0", "0", "£0"),
                ("85p", "0.85", "£0.85"),
                ("1.234", "?", "£1,234.50"),
                ("1,23", "?", "£1,234.50"),
                ("€100", "?", "currency"),
                ("USD 100", "?", "currency"),
                ("about 5", "?", "£1,234.50"),
                ("0.123456k", "?", "£1,234.50"),
            ],
        );
    }

    #[test]
    fn numbers_and_times_too() {
        check(
            FieldKind::Number,
            &[
                ("12,345", "12345", "12,345"),
                (" 24 ", "24", "24"),
                ("-1", "-1", "-1"),
                ("2.5", "?", "whole number"),
                ("many", "?", "whole number"),
                ("1,2", "?", "whole number"),
            ],
        );
        check(
            FieldKind::Time,
            &[
                ("9", "09:00", "09:00"),
                ("9:30", "09:30", "09:30"),
                ("09.30", "09:30", "09:30"),
                ("1730", "17:30", "17:30"),
                ("5pm", "17:00", "17:00"),
                ("12 am", "00:00", "00:00"),
                ("5.30 pm", "17:30", "17:30"),
                ("noon", "12:00", "12:00"),
                ("25:00", "?", "09:00"),
                ("13pm", "?", "09:00"),
                ("9:5", "?", "09:00"),
            ],
        );
    }

    #[test]
    fn dates_that_may_be_uncertain_keep_both_their_ends() {
        check(
            FieldKind::When,
            &[
                ("early March 2017", "2017-03-01/2017-03-10", "1 March 2017 to 10 March 2017"),
                ("October 2016", "2016-10", "October 2016"),
                ("about 2016", "2016~", "about 2016"),
                (
                    "between 6 and 31 October 2016",
                    "2016-10-06/2016-10-31",
                    "6 October 2016 to 31 October 2016",
                ),
                ("2017-01-17T09:30", "2017-01-17T09:30", "17 January 2017, 9:30am"),
                ("17/01/2017", "2017-01-17", "17 January 2017"),
                ("yesterday", "2026-11-20", "20 November 2026"),
                ("3/4/2026", "?", "3 April 2026 or 4 March 2026"),
                ("2017-03-26T01:30", "?", "does not exist"),
                ("2017-03-10/2017-03-01", "?", "ends before"),
                ("soon", "?", "no date that can be read"),
            ],
        );
    }

    #[test]
    fn a_date_is_shown_in_words_only_where_they_are_understood_again() {
        for text in [
            "2016-10-06/2016-10-31",
            "2016~",
            "2017-01-17T09:30",
            "2016-10-30T01:30+01:00",
            "2016?",
            "2016-10",
        ] {
            if let Some(shown) = when_shown(text) {
                assert_eq!(
                    understood(FieldKind::When, &shown, today()).value.as_deref(),
                    Some(text),
                    "{shown}"
                );
            }
        }
        assert_eq!(when_shown("2016-10-06/2016-10-31").as_deref(), Some("6 October 2016 to 31 October 2016"));
    }

    #[test]
    fn nothing_typed_is_neither_a_value_nor_a_problem() {
        for kind in [FieldKind::Date, FieldKind::When, FieldKind::Money, FieldKind::Text] {
            assert_eq!(understood(kind, "  ", today()), Understood::default());
        }
    }
}
