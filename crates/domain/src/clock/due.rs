//! By when a limit is used up.

use super::TimeLimit;
use crate::calendar::{BusinessDay, HolidayCalendar, OutsideYears};
use crate::date::Date;
use crate::vocabulary::LimitUnit;
use crate::when::{Instant, Interval};
use serde::Serialize;

/// Real minutes of an hour.
pub(super) const HOUR: i64 = 60;

/// The earliest and the latest instant at which a limit can be used up. A day's end is the midnight at which the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Due {
    /// Counted from the earliest start.
    pub earliest: Instant,
    /// Counted from the latest start.
    pub latest: Instant,
}

/// When a limit from an uncertain start is used up.
pub(super) fn due(
    start: Interval,
    limit: TimeLimit,
    calendar: HolidayCalendar,
    hours: BusinessDay,
) -> Result<Due, OutsideYears> {
    let TimeLimit { number, unit } = limit;
    let minutes = i64::from(number) * HOUR;
    let end_of = |day: Date| Instant::start_of(day.plus_days(1));
    let both = |end: &dyn Fn(Instant, Date) -> Result<Instant, OutsideYears>| {
        Ok(Due {
            earliest: end(start.earliest, start.first_day)?,
            latest: end(start.latest, start.last_day)?,
        })
    };
    match unit {
        LimitUnit::ClockHours => both(&|instant, _| Ok(instant.plus_minutes(minutes))),
        LimitUnit::BusinessHours => both(&|instant, _| hours.plus_minutes(calendar, instant, minutes)),
        LimitUnit::CalendarDays => both(&|_, day| Ok(end_of(day.plus_days(number)))),
        LimitUnit::WorkingDays => both(&|_, day| calendar.plus_working_days(day, number).map(end_of)),
    }
}

/// The other reading of a limit in hours, which counts from the next full hour.
pub(super) fn from_next_full_hour(start: Interval, hours: u32) -> Due {
    let end = |instant: Instant| instant.next_full_hour().plus_minutes(i64::from(hours) * HOUR);
    Due { earliest: end(start.earliest), latest: end(start.latest) }
}
