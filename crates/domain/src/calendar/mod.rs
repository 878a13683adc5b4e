//! Working days and business hours, by the bank holidays of the three calendars of the United Kingdom.
//!
//! A working day is Monday to Friday and no bank holiday. The holidays are those of `assets/rules/bank-holidays.json`; outside
//! the years it covers nothing is counted, since a guess could make somebody late who was not ([`OutsideYears`]). Every
//! count takes the same short time, however long the period.

mod business;
mod table;

pub use business::BusinessDay;
pub use table::{BankHolidays, HolidayTableError};

use crate::date::Date;
use crate::vocabulary::Calendar;
use crate::word::word_enum;

word_enum! {
    /// A calendar of bank holidays. `uk-any` counts a holiday of any of the three.
    HolidayCalendar, "holiday-calendar" {
        EnglandWales = "england-wales", Scotland = "scotland", NorthernIreland = "northern-ireland",
        UkAny = "uk-any",
    }
}

/// A count needs a day of which the table of bank holidays says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("bank holidays are known from {first} to {last} alone")]
pub struct OutsideYears {
    /// The first year that the table covers.
    pub first: i32,
    /// The last.
    pub last: i32,
}

impl From<Calendar> for HolidayCalendar {
    fn from(calendar: Calendar) -> Self {
        match calendar {
            Calendar::EnglandWales => Self::EnglandWales,
            Calendar::Scotland => Self::Scotland,
            Calendar::NorthernIreland => Self::NorthernIreland,
        }
    }
}

impl HolidayCalendar {
    /// Whether a day is a working day.
    ///
    /// # Errors
    /// Where the table does not cover its year.
    pub fn is_working_day(self, day: Date) -> Result<bool, OutsideYears> {
        let table = BankHolidays::current();
        let days = table.days(self);
        Ok(table.until(days, day)? > table.until(days, day.minus_days(1))?)
    }

    /// The working days after one day up to another, that one included; 0 where it comes first.
    ///
    /// # Errors
    /// Where the table does not cover a day between them.
    pub fn working_days_between(self, from: Date, to: Date) -> Result<i64, OutsideYears> {
        if to <= from {
            return Ok(0);
        }
        let table = BankHolidays::current();
        let days = table.days(self);
        Ok(i64::from(table.until(days, to)?) - i64::from(table.until(days, from)?))
    }

    /// The last of so many working days after a day, which itself does not count; the day itself for none.
    ///
    /// # Errors
    /// Where the table does not cover a day between them.
    pub fn plus_working_days(self, from: Date, number: u32) -> Result<Date, OutsideYears> {
        if number == 0 {
            return Ok(from);
        }
        let table = BankHolidays::current();
        let days = table.days(self);
        table.nth(days, table.until(days, from)?.saturating_add(number))
    }

    /// The last of so many working days beginning with a day, which counts where it is a working day; the day itself for
    /// none.
    ///
    /// # Errors
    /// Where the table does not cover a day between them.
    pub fn last_of_working_days_beginning(self, with: Date, number: u32) -> Result<Date, OutsideYears> {
        if number == 0 { Ok(with) } else { self.plus_working_days(with.minus_days(1), number) }
    }
}
