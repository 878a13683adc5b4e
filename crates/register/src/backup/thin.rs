//! Which backups stay: all of the last day, and the newest of each of 7 days, 4 weeks and 12 months.
//!
//! Days, weeks and months are those in London in which there is a backup at all: who is away for a year does not come back to
//! an empty folder.

use crate::now::london_day;
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use std::collections::BTreeSet;

const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// The places of those that need not be kept, of moments that stand newest first.
pub(super) fn too_many(moments: &[DateTime<Utc>]) -> Vec<usize> {
    let Some(&newest) = moments.first() else { return Vec::new() };
    let mut kept: BTreeSet<usize> =
        (0..moments.len()).filter(|&place| newest - moments[place] <= TimeDelta::days(1)).collect();
    kept.extend(newest_of_each(moments, DAYS, |at| i64::from(london_day(at).0.num_days_from_ce())));
    kept.extend(newest_of_each(moments, WEEKS, |at| {
        let week = london_day(at).0.iso_week();
        i64::from(week.year()) * 100 + i64::from(week.week())
    }));
    kept.extend(newest_of_each(moments, MONTHS, |at| {
        let day = london_day(at).0;
        i64::from(day.year()) * 100 + i64::from(day.month())
    }));
    (0..moments.len()).filter(|place| !kept.contains(place)).collect()
}

/// The places of the newest of each period, as far as `most` periods back.
fn newest_of_each(
    moments: &[DateTime<Utc>],
    most: usize,
    period: impl Fn(DateTime<Utc>) -> i64,
) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::new();
    for place in 0..moments.len() {
        if places.last().is_none_or(|&last| period(moments[last]) != period(moments[place])) {
            places.push(place);
        }
    }
    places.truncate(most);
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    /// What is left when a backup is made at each moment, oldest first.
    fn left(moments: impl Iterator<Item = DateTime<Utc>>) -> Vec<DateTime<Utc>> {
        let mut kept: Vec<DateTime<Utc>> = Vec::new();
        for at in moments {
            kept.insert(0, at);
            for place in too_many(&kept).into_iter().rev() {
                kept.remove(place);
            }
        }
        kept
    }

    #[test]
    fn two_years_of_days_leave_seven_days_four_weeks_and_twelve_months() {
        let start = instant("2024-11-22T09:00:00Z");
        let kept = left((0..=730).map(|day| start + TimeDelta::days(day)));
        let days: Vec<String> = kept.iter().map(|at| at.format("%Y-%m-%d").to_string()).collect();
        // Sunday 22 November 2026, and the Sundays that end a week, and the last days of months.
        assert_eq!(
            days,
            [
                "2026-11-22",
                "2026-11-21",
                "2026-11-20",
                "2026-11-19",
                "2026-11-18",
                "2026-11-17",
                "2026-11-16",
                "2026-11-15",
                "2026-11-08",
                "2026-11-01",
                "2026-10-31",
                "2026-09-30",
                "2026-08-31",
                "2026-07-31",
                "2026-06-30",
                "2026-05-31",
                "2026-04-30",
                "2026-03-31",
                "2026-02-28",
                "2026-01-31",
                "2025-12-31",
            ]
        );
    }

    #[test]
    fn all_of_the_last_day_stay_and_then_the_newest_of_the_day() {
        let start = instant("2026-11-21T08:00:00Z");
        let hourly = || (0..12).map(move |hour| start + TimeDelta::hours(hour));
        assert_eq!(left(hourly()).len(), 12);
        let later = left(hourly().chain([instant("2026-11-23T08:00:00Z")]));
        assert_eq!(later, [instant("2026-11-23T08:00:00Z"), instant("2026-11-21T19:00:00Z")]);
    }

    #[test]
    fn years_away_take_nothing_away() {
        let moments = ["2020-01-01T09:00:00Z", "2022-06-01T09:00:00Z", "2026-11-22T09:00:00Z"].map(instant);
        assert_eq!(left(moments.into_iter()).len(), 3);
        assert!(too_many(&[]).is_empty());
    }
}
