//! London's clocks: how far they are from UTC, and what a civil time means.
//!
//! From 1996 summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October, also in
//! years for which nobody has laid it down yet. Before that the zone's own history holds, and before 1848, when London kept
//! no standard time, UTC.

use super::Instant;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Europe::London;

const MINUTES_OF_DAY: i64 = 1_440;
/// 1996, when the rule of today began to hold, in minutes since 1970.
const RULE_FROM: i64 = 13_674_240;
/// 1848, the first whole year of standard time, in minutes since 1970.
const STANDARD_FROM: i64 = -64_166_400;

/// What a civil time means.
pub(super) enum Civil {
    /// The clocks show it once.
    Once(Instant),
    /// The clocks go back and show it twice.
    Twice(Instant, Instant),
    /// The clocks go forward over it.
    Skipped,
}

/// Minutes by which London's clocks are ahead of UTC at an instant.
pub(super) fn offset(instant: Instant) -> i64 {
    let minutes = instant.minutes();
    if minutes >= RULE_FROM {
        return if is_summer(minutes) { 60 } else { 0 };
    }
    let utc = if minutes < STANDARD_FROM { None } else { civil(minutes) };
    utc.map_or(0, |utc| i64::from(London.offset_from_utc_datetime(&utc).fix().local_minus_utc()) / 60)
}

/// What a civil time means that would be so many minutes since 1970, were it UTC.
pub(super) fn resolve(local: i64) -> Civil {
    if local >= RULE_FROM {
        return by_rule(local);
    }
    let Some(civil) = civil(local).filter(|_| local >= STANDARD_FROM) else {
        return Civil::Once(Instant::of_minutes(local));
    };
    let instant = |offset: &chrono_tz::TzOffset| {
        Instant::of_minutes(local - i64::from(offset.fix().local_minus_utc()) / 60)
    };
    match London.offset_from_local_datetime(&civil) {
        chrono::LocalResult::Single(offset) => Civil::Once(instant(&offset)),
        chrono::LocalResult::Ambiguous(one, other) => {
            let (one, other) = (instant(&one), instant(&other));
            Civil::Twice(one.min(other), one.max(other))
        }
        chrono::LocalResult::None => Civil::Skipped,
    }
}

fn by_rule(local: i64) -> Civil {
    let (summer, winter) = (local - 60, local);
    match (is_summer(summer), !is_summer(winter)) {
        (true, true) => Civil::Twice(Instant::of_minutes(summer), Instant::of_minutes(winter)),
        (true, false) => Civil::Once(Instant::of_minutes(summer)),
        (false, true) => Civil::Once(Instant::of_minutes(winter)),
        (false, false) => Civil::Skipped,
    }
}

/// Whether summer time holds at an instant, in minutes since 1970 (UTC).
fn is_summer(minutes: i64) -> bool {
    let Some(utc) = civil(minutes) else { return false };
    let change = |month| {
        // Both months have 31 days.
        let last = NaiveDate::from_ymd_opt(utc.year(), month, 31)?;
        let sunday = 31 - last.weekday().num_days_from_sunday();
        NaiveDate::from_ymd_opt(utc.year(), month, sunday)?.and_hms_opt(1, 0, 0)
    };
    change(3).is_some_and(|begins| utc >= begins) && change(10).is_some_and(|ends| utc < ends)
}

fn civil(minutes: i64) -> Option<NaiveDateTime> {
    let days = TimeDelta::try_days(minutes.div_euclid(MINUTES_OF_DAY))?;
    let rest = TimeDelta::try_minutes(minutes.rem_euclid(MINUTES_OF_DAY))?;
    DateTime::UNIX_EPOCH.naive_utc().checked_add_signed(days)?.checked_add_signed(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every hour about each change of the clocks, and the first minute of each month, against the zone's own table.
    #[test]
    fn the_rule_agrees_with_the_table_as_far_as_that_goes() {
        assert_eq!(civil(RULE_FROM).map(|at| at.to_string()).as_deref(), Some("1996-01-01 00:00:00"));
        assert_eq!(civil(STANDARD_FROM).map(|at| at.to_string()).as_deref(), Some("1848-01-01 00:00:00"));
        for minutes in (RULE_FROM..68_000_000).step_by(30) {
            let utc = civil(minutes).expect("a time");
            let table = i64::from(London.offset_from_utc_datetime(&utc).fix().local_minus_utc()) / 60;
            assert_eq!(offset(Instant::of_minutes(minutes)), table, "{utc}");
        }
    }

    #[test]
    fn clocks_of_other_times_are_kept() {
        for (utc, ahead) in [
            ("1700-07-01T12:00", 0),
            ("1914-07-01T12:00", 0),
            ("1916-07-01T12:00", 60),
            ("1941-07-01T12:00", 120),
            ("1970-01-01T12:00", 60),
            ("1975-01-01T12:00", 0),
            ("2150-07-01T12:00", 60),
            ("2150-12-01T12:00", 0),
        ] {
            let at = NaiveDateTime::parse_from_str(utc, "%Y-%m-%dT%H:%M").expect("a time");
            assert_eq!(offset(Instant::of_minutes(at.and_utc().timestamp() / 60)), ahead, "{utc}");
        }
    }
}
