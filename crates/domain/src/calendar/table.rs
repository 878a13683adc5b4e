//! The table of bank holidays, counted once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use super::{HolidayCalendar, OutsideYears};
use crate::date::Date;
use crate::word::Word;

/// Why a table of bank holidays is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HolidayTableError {
    /// Not JSON, or not the shape of the table.
    #[error("the table cannot be read: {0}")]
    Unreadable(String),
    /// A calendar is missing, or one that nobody knows is there.
    #[error("the calendars must be england-wales, scotland and northern-ireland")]
    Calendars,
    /// A day that is none, or lies outside the years that the table says it covers.
    #[error("{0} is no day of the years that the table covers")]
    Day(String),
    /// A year that the table says it covers, and of which a calendar has no day.
    #[error("a calendar has no bank holiday in {0}")]
    Gap(i32),
}

/// The bank holidays of every calendar, by civil day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankHolidays {
    /// Its version.
    pub version: String,
    /// Where it is from.
    pub source: String,
    /// When the source was issued; none where the source does not say.
    pub issued: Option<Date>,
    years: (i32, i32),
    /// The number (from the year 1) of the first day covered.
    first: i32,
    calendars: [WorkingDays; 4],
}

/// The working days of one calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WorkingDays {
    /// For each day covered, how many working days there are up to it.
    until: Vec<u16>,
    /// The place of each working day among the days covered.
    days: Vec<u16>,
}

static TABLE: LazyLock<BankHolidays> = LazyLock::new(|| {
    let read = BankHolidays::parse(include_str!("../../../../assets/rules/bank-holidays.json"));
    // The table is part of the program; a test reads it.
    read.unwrap_or_else(|error| unreachable!("bank-holidays.json: {error}"))
});

impl BankHolidays {
    /// The table of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// The first and the last year that it covers.
    #[must_use]
    pub fn years(&self) -> (i32, i32) {
        self.years
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, or does not cover each of its years in each calendar.
    pub fn parse(text: &str) -> Result<Self, HolidayTableError> {
        let file: File =
            serde_json::from_str(text).map_err(|error| HolidayTableError::Unreadable(error.to_string()))?;
        let years = (file.first_year, file.last_year);
        let holidays = |calendar: HolidayCalendar| file.holidays(calendar.word());
        let nations = [
            holidays(HolidayCalendar::EnglandWales)?,
            holidays(HolidayCalendar::Scotland)?,
            holidays(HolidayCalendar::NorthernIreland)?,
        ];
        if file.calendars.len() != nations.len() {
            return Err(HolidayTableError::Calendars);
        }
        let any: BTreeSet<NaiveDate> = nations.iter().flatten().copied().collect();
        let [england, scotland, ireland] = nations;
        let first = new_year(years.0).ok_or(HolidayTableError::Gap(years.0))?;
        Ok(Self {
            version: file.version,
            source: file.source,
            issued: file.issued.as_deref().and_then(Date::parse),
            years,
            first: first.num_days_from_ce(),
            calendars: [england, scotland, ireland, any].map(|days| WorkingDays::of(first, years.1, &days)),
        })
    }

    pub(super) fn days(&self, calendar: HolidayCalendar) -> &WorkingDays {
        match calendar {
            HolidayCalendar::EnglandWales => &self.calendars[0],
            HolidayCalendar::Scotland => &self.calendars[1],
            HolidayCalendar::NorthernIreland => &self.calendars[2],
            HolidayCalendar::UkAny => &self.calendars[3],
        }
    }

    /// How many working days there are from the first day covered up to a day; the day before the first has none.
    pub(super) fn until(&self, days: &WorkingDays, day: Date) -> Result<u32, OutsideYears> {
        let place = day.0.num_days_from_ce() - self.first;
        if place == -1 {
            return Ok(0);
        }
        let count = usize::try_from(place).ok().and_then(|place| days.until.get(place));
        count.map(|&count| count.into()).ok_or_else(|| self.outside())
    }

    /// The working day of a number, the first of those covered being 1.
    pub(super) fn nth(&self, days: &WorkingDays, number: u32) -> Result<Date, OutsideYears> {
        let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let place = place.and_then(|place| days.days.get(place));
        let day =
            place.and_then(|&place| NaiveDate::from_num_days_from_ce_opt(self.first + i32::from(place)));
        day.map(Date).ok_or_else(|| self.outside())
    }

    fn outside(&self) -> OutsideYears {
        OutsideYears { first: self.years.0, last: self.years.1 }
    }
}

impl WorkingDays {
    fn of(first: NaiveDate, last_year: i32, holidays: &BTreeSet<NaiveDate>) -> Self {
        let (mut until, mut days) = (Vec::new(), Vec::new());
        let covered = first.iter_days().take_while(|day| day.year() <= last_year);
        for (place, day) in (0_u16..).zip(covered) {
            let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
            if !weekend && !holidays.contains(&day) {
                days.push(place);
            }
            until.push(u16::try_from(days.len()).unwrap_or(u16::MAX));
        }
        Self { until, days }
    }
}

fn new_year(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 1)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    source: String,
    issued: Option<String>,
    first_year: i32,
    last_year: i32,
    calendars: BTreeMap<String, Vec<Holiday>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    date: String,
    #[expect(dead_code, reason = "for whoever reads the file")]
    title: String,
}

impl File {
    fn holidays(&self, calendar: &str) -> Result<BTreeSet<NaiveDate>, HolidayTableError> {
        let listed = self.calendars.get(calendar).ok_or(HolidayTableError::Calendars)?;
        let years = self.first_year..=self.last_year;
        let day = |holiday: &Holiday| {
            let day = Date::parse(&holiday.date).filter(|day| years.contains(&day.0.year()));
            day.map(|day| day.0).ok_or_else(|| HolidayTableError::Day(holiday.date.clone()))
        };
        let days = listed.iter().map(day).collect::<Result<BTreeSet<_>, _>>()?;
        let gap = years.clone().find(|year| !days.iter().any(|day| day.year() == *year));
        gap.map_or(Ok(days), |year| Err(HolidayTableError::Gap(year)))
    }
}
