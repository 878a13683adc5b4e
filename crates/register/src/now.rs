//! The only place that reads the system clock.

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Timelike, Utc};
use chrono_tz::Europe::London;
use domain::date::Date;

/// Where the time comes from.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// One instant that stands still, for samples and tests.
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// A clock that stands still.
    #[must_use]
    pub fn fixed(instant: DateTime<Utc>) -> Self {
        Self::Fixed(instant)
    }
    /// Now, in UTC.
    #[must_use]
    #[allow(clippy::disallowed_methods)]
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Fixed(instant) => instant,
        }
    }
    /// Today in London.
    #[must_use]
    pub fn today(self) -> Date {
        london_day(self.now())
    }
}

/// The civil day of an instant in London.
#[must_use]
pub fn london_day(instant: DateTime<Utc>) -> Date {
    Date(instant.with_timezone(&London).date_naive())
}

/// The hour and the minute of an instant in London.
#[must_use]
pub fn london_time(instant: DateTime<Utc>) -> (u32, u32) {
    let local = instant.with_timezone(&London);
    (local.hour(), local.minute())
}

/// The last millisecond of a civil day in London: what "as known at" a bare date means.
#[must_use]
pub fn end_of_london_day(day: Date) -> DateTime<Utc> {
    let next: NaiveDate = day.plus_days(1).0;
    let midnight = next.and_hms_opt(0, 0, 0).unwrap_or_default();
    // Midnight is skipped by no change of the clocks in London since 1900; the earlier reading serves should it be.
    let local = midnight.and_local_timezone(London).earliest();
    let start = local.map_or_else(|| midnight.and_utc(), |found| found.with_timezone(&Utc));
    start - chrono::TimeDelta::milliseconds(1)
}

/// An instant at a civil time in London on a day; the earlier one where it comes twice.
#[must_use]
pub fn london_instant(day: Date, minutes: u16) -> DateTime<Utc> {
    let civil = day.0.and_hms_opt(u32::from(minutes) / 60, u32::from(minutes) % 60, 0).unwrap_or_default();
    civil
        .and_local_timezone(London)
        .earliest()
        .map_or_else(|| civil.and_utc(), |found| found.with_timezone(&Utc))
}

/// An instant as the trail writes it: UTC, milliseconds, `2026-11-21T17:26:05.123Z`.
#[must_use]
pub fn written(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Reads an instant as the trail writes it, or any RFC 3339 form.
#[must_use]
pub fn read(text: &str) -> Option<DateTime<Utc>> {
    let instant = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
    (1900..=2300).contains(&instant.year()).then_some(instant)
}
