//! One clock: measured, and judged by the first rule that applies.

use super::due::{self, HOUR};
use super::measure;
use super::{Case, ClockId, ClockReading, ClockResult, Due, Elapsed, Endpoint, NoLimit, Range, TimeLimit};
use crate::calendar::OutsideYears;
use crate::vocabulary::LimitUnit;
use crate::when::{Instant, Interval};

/// A clock that is set: its ends and what it is judged by.
pub(super) struct Set {
    pub id: ClockId,
    pub from: (Endpoint, Option<Interval>),
    pub to: (Endpoint, Option<Interval>),
    pub limit: Result<TimeLimit, NoLimit>,
    /// Whether the law sets such a clock.
    pub applies: bool,
}

/// What a limit is compared with, in its own measure.
struct Compared {
    elapsed: Range,
    limit: i64,
}

/// Measures and judges a clock.
pub(super) fn judge(set: Set, case: &Case) -> Result<ClockReading, OutsideYears> {
    let (start, stop) = (set.from.1, set.to.1);
    let ends = start.zip(stop);
    let limit = set.limit.ok();
    let contradicts = set.applies && ends.is_some_and(|(start, stop)| stop.is_certainly_before(start));
    let measured = ends.filter(|_| !contradicts);
    let compared = match measured.zip(limit) {
        Some((ends, limit)) => Some(compare(ends, limit, case)?),
        None => None,
    };
    let due = match start.zip(limit) {
        Some((start, limit)) => Some(due::due(start, limit, case.calendar_in_force(), case.business_day())?),
        None => None,
    };
    let result = match (start, stop) {
        _ if !set.applies => ClockResult::NotApplicable,
        (None, _) => ClockResult::NotStarted,
        _ if contradicts => ClockResult::Contradiction,
        (Some(_), Some(_)) => compared.as_ref().map_or(ClockResult::NoLimit, verdict),
        (Some(_), None) => open(due, case.now),
    };
    let late = compared.as_ref().map(|compared| compared.elapsed.beyond(compared.limit));
    let in_hours = limit.is_some_and(|limit| is_in_hours(limit.unit));
    let in_business = limit.is_some_and(|limit| limit.unit == LimitUnit::BusinessHours);
    Ok(ClockReading {
        id: set.id,
        from: set.from.0,
        to: set.to.0,
        limit,
        no_limit: set.limit.err().filter(|_| set.applies),
        elapsed: measured.map(|(start, stop)| Elapsed::between(start, stop, case.calendar_in_force())),
        due,
        due_next_full_hour: None,
        business_minutes: compared.filter(|_| in_business).map(|compared| compared.elapsed),
        late_minutes: late.filter(|_| in_hours),
        late_days: late.filter(|_| !in_hours),
        result,
    })
}

fn is_in_hours(unit: LimitUnit) -> bool {
    matches!(unit, LimitUnit::ClockHours | LimitUnit::BusinessHours)
}

/// Elapsed time and limit in the limit's own measure: minutes for hours, days for days.
fn compare(
    (start, stop): (Interval, Interval),
    limit: TimeLimit,
    case: &Case,
) -> Result<Compared, OutsideYears> {
    let number = i64::from(limit.number);
    let calendar = case.calendar_in_force();
    Ok(match limit.unit {
        LimitUnit::ClockHours => Compared { elapsed: measure::minutes(start, stop), limit: number * HOUR },
        LimitUnit::BusinessHours => Compared {
            elapsed: measure::business_minutes(start, stop, calendar, case.business_day())?,
            limit: number * HOUR,
        },
        LimitUnit::CalendarDays => Compared { elapsed: measure::days(start, stop), limit: number },
        LimitUnit::WorkingDays => {
            Compared { elapsed: measure::working_days(start, stop, calendar)?, limit: number }
        }
    })
}

fn verdict(compared: &Compared) -> ClockResult {
    match compared {
        Compared { elapsed, limit } if elapsed.max <= *limit => ClockResult::Met,
        Compared { elapsed, limit } if elapsed.min > *limit => ClockResult::Breached,
        _ => ClockResult::Indeterminate,
    }
}

/// A clock that nothing has stopped.
fn open(due: Option<Due>, now: Option<Instant>) -> ClockResult {
    match due.zip(now) {
        Some((due, now)) if now > due.latest => ClockResult::Overdue,
        Some((due, now)) if now > due.earliest => ClockResult::MayBeOverdue,
        _ => ClockResult::Running,
    }
}

/// The remedy's end is a reminder and no judgement: it has come once now is past it.
pub(super) fn remind(set: Set, case: &Case) -> ClockReading {
    let (start, stop) = (set.from.1, set.to.1);
    let result = match stop {
        None => ClockResult::NotStarted,
        Some(ends) if case.now.is_some_and(|now| now > ends.latest) => ClockResult::Met,
        Some(_) => ClockResult::Running,
    };
    let elapsed =
        start.zip(stop).map(|(start, stop)| Elapsed::between(start, stop, case.calendar_in_force()));
    ClockReading {
        id: set.id,
        from: set.from.0,
        to: set.to.0,
        limit: None,
        no_limit: set.limit.err(),
        elapsed,
        due: None,
        due_next_full_hour: None,
        business_minutes: None,
        late_minutes: None,
        late_days: None,
        result,
    }
}
