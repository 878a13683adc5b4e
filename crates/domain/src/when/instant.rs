//! A minute of real time.

use super::london;
use crate::date::Date;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use serde::{Serialize, Serializer};
use std::fmt;

/// Minutes of a day.
const DAY: i64 = 1_440;
/// The day number (from the year 1) of 1 January 1970.
const EPOCH: i64 = 719_163;

/// A minute of real time, written as London's clocks show it: `2017-01-17T09:30:00+00:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// The instant so many minutes after the beginning of 1970 in UTC.
    pub(super) const fn of_minutes(minutes: i64) -> Self {
        Self(minutes)
    }
    /// The minute that an instant lies in.
    #[must_use]
    pub fn from_utc(instant: DateTime<Utc>) -> Self {
        Self(instant.timestamp().div_euclid(60))
    }
    /// The instant in UTC.
    #[must_use]
    pub fn to_utc(self) -> DateTime<Utc> {
        let since = TimeDelta::try_minutes(self.0).unwrap_or_default();
        DateTime::UNIX_EPOCH.checked_add_signed(since).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
    /// Minutes since the beginning of 1970 in UTC.
    #[must_use]
    pub const fn minutes(self) -> i64 {
        self.0
    }
    /// Real minutes from this instant to another; negative where the other comes first.
    #[must_use]
    pub const fn minutes_to(self, other: Self) -> i64 {
        other.0 - self.0
    }
    /// The instant so many real minutes later.
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }
    /// The beginning of the hour after the one it lies in; of a full hour, the next.
    #[must_use]
    pub const fn next_full_hour(self) -> Self {
        Self((self.0.div_euclid(60) + 1) * 60)
    }
    /// London's civil day and the minutes since its midnight by the clock, 0 to 1,439.
    #[must_use]
    pub fn civil(self) -> (Date, u16) {
        let local = self.0 + london::offset(self);
        let minute = u16::try_from(local.rem_euclid(DAY)).unwrap_or_default();
        (day(local.div_euclid(DAY)), minute)
    }
    /// London's civil day.
    #[must_use]
    pub fn day(self) -> Date {
        self.civil().0
    }
    /// The midnight at which a civil day begins in London.
    #[must_use]
    pub fn start_of(day: Date) -> Self {
        Self::at(day, 0)
    }
    /// A time by London's clocks; the earlier one where it comes twice, and an hour later where the clocks skip it.
    #[must_use]
    pub fn at(day: Date, minute: u16) -> Self {
        let local = civil_minutes(day, minute);
        match london::resolve(local) {
            london::Civil::Once(instant) | london::Civil::Twice(instant, _) => instant,
            london::Civil::Skipped => Self(local),
        }
    }
}

/// The minutes that a civil time would be since the beginning of 1970, were it UTC.
pub(super) fn civil_minutes(day: Date, minute: u16) -> i64 {
    (i64::from(day.0.num_days_from_ce()) - EPOCH) * DAY + i64::from(minute)
}

/// The civil day so many days after 1 January 1970.
fn day(since: i64) -> Date {
    let number = i32::try_from(since + EPOCH).unwrap_or(i32::MAX);
    Date(NaiveDate::from_num_days_from_ce_opt(number).unwrap_or(NaiveDate::MAX))
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, minute) = self.civil();
        let offset = london::offset(*self);
        let (sign, apart) = if offset < 0 { ('-', -offset) } else { ('+', offset) };
        let (hours, minutes) = (minute / 60, minute % 60);
        write!(f, "{day}T{hours:02}:{minutes:02}:00{sign}{:02}:{:02}", apart / 60, apart % 60)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
