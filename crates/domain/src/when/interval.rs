//! Both ends of what is known of an instant.

use super::Instant;
use crate::date::Date;

/// Two instants between which something happened, and the civil days they lie on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The earliest instant.
    pub earliest: Instant,
    /// The latest instant; of a day, month or year its exclusive end, which counts as reached.
    pub latest: Instant,
    /// London's civil day of the earliest instant.
    pub first_day: Date,
    /// The last civil day, itself included.
    pub last_day: Date,
}

impl Interval {
    /// One known minute.
    #[must_use]
    pub fn point(instant: Instant) -> Self {
        let day = instant.day();
        Self { earliest: instant, latest: instant, first_day: day, last_day: day }
    }
    /// Civil days in London, from the first to the end of the last.
    pub(super) fn days(first_day: Date, last_day: Date) -> Self {
        let (earliest, latest) = (Instant::start_of(first_day), Instant::start_of(last_day.plus_days(1)));
        Self { earliest, latest, first_day, last_day }
    }
    /// From the beginning of this one to the end of another.
    pub(super) fn to_end_of(self, last: Self) -> Self {
        Self { latest: last.latest, last_day: last.last_day, ..self }
    }
    /// Whether it is one known minute.
    #[must_use]
    pub fn is_point(self) -> bool {
        self.earliest == self.latest
    }
    /// Whether it is over before the other can have begun. The end of a day is exclusive, so that a day is before the day that
    /// follows it.
    #[must_use]
    pub fn is_certainly_before(self, other: Self) -> bool {
        self.latest < other.earliest || (self.latest == other.earliest && !self.is_point())
    }
}
