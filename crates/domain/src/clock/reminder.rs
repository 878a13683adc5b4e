//! When somebody is reminded of a clock: `assets/rules/reminders-v1.toml`.

use crate::when::Instant;
use serde::Deserialize;
use std::sync::LazyLock;

/// Why the table is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the table of reminders does not hold: {0}")]
pub struct ReminderRulesError(String);

/// The steps of a clock's time at which somebody is reminded.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderRules {
    /// Its version.
    pub version: String,
    /// Where it is from.
    pub source: String,
    /// The steps in per cent, rising; the last is 100, where the limit is used up.
    pub percent: Vec<u8>,
}

/// The time of a clock: from the earliest instant at which it can have begun to the earliest at which it can be used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it begins.
    pub begins: Instant,
    /// Where it is used up.
    pub due: Instant,
}

static TABLE: LazyLock<ReminderRules> = LazyLock::new(|| {
    let read = ReminderRules::parse(include_str!("../../../../assets/rules/reminders-v1.toml"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("{error}"))
});

impl ReminderRules {
    /// The table of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, or its steps do not rise to 100.
    pub fn parse(text: &str) -> Result<Self, ReminderRulesError> {
        let table: Self = toml::from_str(text).map_err(|error| ReminderRulesError(error.to_string()))?;
        let rises = table.percent.windows(2).all(|pair| pair[0] < pair[1]);
        let sound = rises && table.percent.first().is_some_and(|first| *first > 0);
        if sound && table.percent.last() == Some(&100) {
            Ok(table)
        } else {
            Err(ReminderRulesError("its steps do not rise to 100".to_owned()))
        }
    }

    /// The highest step that a clock has reached; none before the first.
    #[must_use]
    pub fn reached(&self, span: Span, now: Instant) -> Option<u8> {
        self.percent.iter().rev().copied().find(|step| span.at(*step) <= now)
    }

    /// The instant of the next step; none once the last is reached.
    #[must_use]
    pub fn next(&self, span: Span, now: Instant) -> Option<Instant> {
        self.percent.iter().map(|step| span.at(*step)).find(|at| *at > now)
    }
}

impl Span {
    /// The first full minute at which so much of it is used.
    fn at(self, percent: u8) -> Instant {
        let whole = self.begins.minutes_to(self.due).max(0);
        self.begins.plus_minutes((whole * i64::from(percent) + 99) / 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_of_72_hours_is_reminded_of_three_times() {
        let rules = ReminderRules::current();
        let at = |text: &str| crate::when::When::read(text).expect("a date").earliest();
        let span = Span { begins: at("2026-11-20T09:00"), due: at("2026-11-23T09:00") };
        let check = |now: &str, reached: Option<u8>, next: Option<&str>| {
            assert_eq!(rules.reached(span, at(now)), reached, "{now}");
            assert_eq!(rules.next(span, at(now)), next.map(at), "{now}");
        };
        check("2026-11-20T09:00", None, Some("2026-11-21T21:00"));
        check("2026-11-21T20:59", None, Some("2026-11-21T21:00"));
        check("2026-11-21T21:00", Some(50), Some("2026-11-22T18:36"));
        check("2026-11-22T18:35", Some(50), Some("2026-11-22T18:36"));
        check("2026-11-22T18:36", Some(80), Some("2026-11-23T09:00"));
        check("2026-11-23T09:00", Some(100), None);
        check("2027-01-01T09:00", Some(100), None);
    }

    #[test]
    fn a_limit_that_is_used_up_where_it_begins_is_reached_whole() {
        let rules = ReminderRules::current();
        let at = crate::when::When::read("2026-11-20T09:00").expect("a date").earliest();
        let span = Span { begins: at, due: at.plus_minutes(-5) };
        assert_eq!((rules.reached(span, at), rules.next(span, at)), (Some(100), None));
    }

    #[test]
    fn a_table_that_does_not_rise_to_the_limit_is_refused() {
        for percent in ["[]", "[50, 80]", "[80, 50, 100]", "[0, 100]", "[50, 50, 100]", "[50, 300]"] {
            let text = format!("version = \"x\"\nsource = \"y\"\npercent = {percent}\n");
            assert!(ReminderRules::parse(&text).is_err(), "{percent}");
        }
    }
}
