//! Civil dates and periods. The register's own dates are days, without a time or a zone.

use crate::field::{Field, Stored};
use crate::problem::{Path, ProblemKind, Problems};
use chrono::{Datelike, Days as ChronoDays, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;

/// A civil day between 1900 and 2200, written 2026-11-21.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub NaiveDate);

impl Date {
    /// Reads the form 2026-11-21, nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // By hand: a register holds tens of thousands of dates, and chrono's reader takes any number of patterns.
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
        let number = |digits: &[u8]| {
            let digit =
                |so_far: u32, byte: &u8| byte.is_ascii_digit().then(|| so_far * 10 + u32::from(byte - b'0'));
            digits.iter().try_fold(0, digit)
        };
        let year =
            i32::try_from(number(&[y1, y2, y3, y4])?).ok().filter(|year| (1900..=2200).contains(year))?;
        NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?).map(Self)
    }
    /// The day so many whole months later; a day that the month lacks becomes its last (31 January + 1 = 28 February).
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }
    /// The day so many whole months earlier, clamped to the month's end.
    #[must_use]
    pub fn minus_months(self, months: u32) -> Self {
        Self(self.0.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN))
    }
    /// The day so many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.checked_add_days(ChronoDays::new(days.into())).unwrap_or(NaiveDate::MAX))
    }
    /// The day so many days earlier.
    #[must_use]
    pub fn minus_days(self, days: u32) -> Self {
        Self(self.0.checked_sub_days(ChronoDays::new(days.into())).unwrap_or(NaiveDate::MIN))
    }
    /// The day a period earlier: months first, clamped, then days.
    #[must_use]
    pub fn minus(self, period: Period) -> Self {
        self.minus_months(period.months).minus_days(period.days)
    }
    /// The day a period later: months first, clamped, then days.
    #[must_use]
    pub fn plus(self, period: Period) -> Self {
        self.plus_months(period.months).plus_days(period.days)
    }
    /// Days from this day to another; negative where the other comes first.
    #[must_use]
    pub fn days_to(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }
    /// Whole months from an earlier day to this one: 31 January to 28 February is none, to 1 March one.
    #[must_use]
    pub fn whole_months_since(self, earlier: Self) -> i64 {
        let months = i64::from(self.0.year() - earlier.0.year()) * 12 + i64::from(self.0.month())
            - i64::from(earlier.0.month());
        if self.0.day() < earlier.0.day() { months - 1 } else { months }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl Field for Date {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        value.as_str().and_then(Self::parse).or_else(|| problems.push(at, ProblemKind::NotDate))
    }
    fn to_json(&self) -> Value {
        self.to_string().into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "format": "date" })
    }
}

/// A length of civil time in whole months and days: P6M, P2W, P90D, P1Y, P3M15D. At most fifty years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// Whole months.
    pub months: u32,
    /// Days beside the months.
    pub days: u32,
}

impl Period {
    /// Reads the forms above; none of them may be empty or zero.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('P')?;
        let (mut months, mut days, mut order) = (0_u32, 0_u32, 0);
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let number: u32 = rest.get(..digits).filter(|run| (1..=4).contains(&run.len()))?.parse().ok()?;
            let unit = rest[digits..].chars().next()?;
            let rank = match unit {
                'Y' => (1, number.checked_mul(12)?, 0),
                'M' => (2, number, 0),
                'W' => (3, 0, number.checked_mul(7)?),
                'D' => (4, 0, number),
                _ => return None,
            };
            if rank.0 <= order {
                return None;
            }
            order = rank.0;
            months += rank.1;
            days += rank.2;
            rest = &rest[digits + 1..];
        }
        ((months, days) != (0, 0) && months <= 600 && days <= 18_300).then_some(Self { months, days })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        match (self.months, self.days) {
            (months, 0) if months % 12 == 0 => write!(f, "{}Y", months / 12),
            (0, days) if days % 7 == 0 => write!(f, "{}W", days / 7),
            (0, days) => write!(f, "{days}D"),
            (months, 0) => write!(f, "{months}M"),
            (months, days) => write!(f, "{months}M{days}D"),
        }
    }
}

impl Field for Period {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        value.as_str().and_then(Self::parse).or_else(|| problems.push(at, ProblemKind::NotPeriod))
    }
    fn to_json(&self) -> Value {
        self.to_string().into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^P([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?$",
                "description": "months and days, such as P6M, P2W or P90D" })
    }
}

/// An hour and minute of the civil day, written 09:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// Minutes since midnight, 0 to 1,439.
    pub minutes: u16,
}

impl Clock {
    /// Reads the form 09:00.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let two = |part: &str| (part.len() == 2).then(|| part.parse::<u16>().ok()).flatten();
        let (hour, minute) = (two(hour)?, two(minute)?);
        (hour < 24 && minute < 60 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':'))
            .then_some(Self { minutes: hour * 60 + minute })
    }
}

impl Field for Clock {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        value
            .as_str()
            .and_then(Self::parse)
            .or_else(|| problems.push(at, ProblemKind::BadIdentifier { which: "time-of-day" }))
    }
    fn to_json(&self) -> Value {
        format!("{:02}:{:02}", self.minutes / 60, self.minutes % 60).into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn month_ends_are_clamped() {
        assert_eq!(day("2028-12-31").minus_months(10), day("2028-02-29"));
        assert_eq!(day("2027-01-31").plus_months(1), day("2027-02-28"));
        assert_eq!(day("2027-08-31").minus(Period { months: 6, days: 1 }), day("2027-02-27"));
    }

    #[test]
    fn only_the_one_form_is_a_date() {
        for text in ["2026-11-21", "2028-02-29", "1900-01-01", "2200-12-31"] {
            assert!(Date::parse(text).is_some(), "{text}");
        }
        for text in
            ["21/11/2026", "2026-2-1", "2027-02-29", "2026-11-31", "1899-12-31", "2201-01-01", "+026-01-01"]
        {
            assert!(Date::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn whole_months_are_counted_by_the_calendar() {
        assert_eq!(day("2027-02-28").whole_months_since(day("2027-01-31")), 0);
        assert_eq!(day("2027-03-31").whole_months_since(day("2027-01-31")), 2);
        assert_eq!(day("2026-11-21").whole_months_since(day("2025-11-21")), 12);
    }

    #[test]
    fn periods_read_and_write() {
        for (text, months, days) in
            [("P6M", 6, 0), ("P2W", 0, 14), ("P90D", 0, 90), ("P1Y", 12, 0), ("P3M15D", 3, 15)]
        {
            let period = Period::parse(text).expect(text);
            assert_eq!((period.months, period.days, period.to_string().as_str()), (months, days, text));
        }
        for text in ["", "P", "6M", "P0D", "PM", "P1D1M", "P-1M", "P99999D", "P1M1M"] {
            assert!(Period::parse(text).is_none(), "{text}");
        }
    }
}
