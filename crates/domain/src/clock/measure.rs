//! How long it was from one uncertain date to another.

use crate::calendar::{BusinessDay, HolidayCalendar, OutsideYears};
use crate::when::Interval;
use serde::Serialize;

/// The least and the most that something can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Range {
    /// The least.
    pub min: i64,
    /// The most.
    pub max: i64,
}

impl Range {
    /// Whether the two ends agree.
    #[must_use]
    pub fn is_one(self) -> bool {
        self.min == self.max
    }
    /// What is left beyond a limit, never below 0.
    pub(super) fn beyond(self, limit: i64) -> Self {
        Self { min: (self.min - limit).max(0), max: (self.max - limit).max(0) }
    }
}

/// The time between two uncertain dates, in every unit that needs no opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Elapsed {
    /// Real minutes.
    pub minutes: Range,
    /// Civil days, the first excluded.
    pub days: Range,
    /// Working days, the first excluded; none where the table of bank holidays does not cover them.
    pub working_days: Option<Range>,
}

impl Elapsed {
    /// From one date to another.
    pub(super) fn between(start: Interval, stop: Interval, calendar: HolidayCalendar) -> Self {
        Self {
            minutes: minutes(start, stop),
            days: days(start, stop),
            working_days: working_days(start, stop, calendar).ok(),
        }
    }
}

pub(super) fn minutes(start: Interval, stop: Interval) -> Range {
    Range {
        min: start.latest.minutes_to(stop.earliest).max(0),
        max: start.earliest.minutes_to(stop.latest).max(0),
    }
}

pub(super) fn days(start: Interval, stop: Interval) -> Range {
    Range {
        min: start.last_day.days_to(stop.first_day).max(0),
        max: start.first_day.days_to(stop.last_day).max(0),
    }
}

pub(super) fn working_days(
    start: Interval,
    stop: Interval,
    calendar: HolidayCalendar,
) -> Result<Range, OutsideYears> {
    Ok(Range {
        min: calendar.working_days_between(start.last_day, stop.first_day)?,
        max: calendar.working_days_between(start.first_day, stop.last_day)?,
    })
}

pub(super) fn business_minutes(
    start: Interval,
    stop: Interval,
    calendar: HolidayCalendar,
    hours: BusinessDay,
) -> Result<Range, OutsideYears> {
    Ok(Range {
        min: hours.minutes_between(calendar, start.latest, stop.earliest)?,
        max: hours.minutes_between(calendar, start.earliest, stop.latest)?,
    })
}
