//! The business day: the minutes of it that count.

use super::{BankHolidays, HolidayCalendar, OutsideYears};
use crate::date::Clock;
use crate::when::Instant;

/// The opening hours of a working day, by London's clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BusinessDay {
    open: u16,
    close: u16,
}

impl BusinessDay {
    /// A business day; none where it closes before it opens, or at once.
    #[must_use]
    pub fn new(open: Clock, close: Clock) -> Option<Self> {
        (open < close).then_some(Self { open: open.minutes, close: close.minutes })
    }
    /// When it opens, in minutes since midnight.
    #[must_use]
    pub fn opens(self) -> u16 {
        self.open
    }
    /// When it closes, in minutes since midnight.
    #[must_use]
    pub fn closes(self) -> u16 {
        self.close
    }
    fn length(self) -> i64 {
        i64::from(self.close - self.open)
    }

    /// The business minutes between two instants; 0 where the second comes first.
    ///
    /// # Errors
    /// Where the table of bank holidays does not cover a day between them.
    pub fn minutes_between(
        self,
        calendar: HolidayCalendar,
        from: Instant,
        to: Instant,
    ) -> Result<i64, OutsideYears> {
        if to <= from {
            return Ok(0);
        }
        Ok(self.until(calendar, to)? - self.until(calendar, from)?)
    }

    /// The instant at which so many business minutes, at least 1, are used up: the close of a day rather than the opening of
    /// the next.
    ///
    /// # Errors
    /// Where the table of bank holidays does not cover a day between them.
    pub fn plus_minutes(
        self,
        calendar: HolidayCalendar,
        from: Instant,
        minutes: i64,
    ) -> Result<Instant, OutsideYears> {
        let table = BankHolidays::current();
        let last = self.until(calendar, from)?.saturating_add(minutes.max(1)) - 1;
        let number = u32::try_from(last / self.length() + 1).unwrap_or(u32::MAX);
        let day = table.nth(table.days(calendar), number)?;
        let within = u16::try_from(last % self.length() + 1).unwrap_or_default();
        Ok(Instant::at(day, self.open + within))
    }

    /// The business minutes from the first day of the table until an instant. Midnight needs no more of the day that it begins.
    fn until(self, calendar: HolidayCalendar, instant: Instant) -> Result<i64, OutsideYears> {
        let table = BankHolidays::current();
        let days = table.days(calendar);
        let (day, minute) = instant.civil();
        let before = table.until(days, day.minus_days(1))?;
        let whole = i64::from(before) * self.length();
        if minute == 0 || table.until(days, day)? == before {
            return Ok(whole);
        }
        Ok(whole + i64::from(minute.clamp(self.open, self.close) - self.open))
    }
}
