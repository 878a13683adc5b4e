//! Working days and business hours, held against the vectors and against loops over days.

use chrono::{Datelike, NaiveDate, Weekday};
use domain::calendar::{BankHolidays, BusinessDay, HolidayCalendar as C, HolidayTableError};
use domain::date::{Clock, Date};
use domain::when::When;
use domain::word::Word;
use proptest::prelude::*;

const TABLE: &str = include_str!("../../../../assets/rules/bank-holidays.json");

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn instant(text: &str) -> domain::when::Instant {
    When::read(text).expect("an instant").earliest()
}

fn hours(open: &str, close: &str) -> BusinessDay {
    let clock = |text| Clock::parse(text).expect("a time");
    BusinessDay::new(clock(open), clock(close)).expect("a business day")
}

#[test]
fn the_vectors_of_the_page() {
    for (from, to, days, england, scotland) in [
        ("2016-10-06", "2017-01-04", 90, 61, Some(59)),
        ("2016-10-06", "2017-01-17", 103, 70, Some(68)),
        ("2016-10-31", "2017-01-04", 65, 44, None),
        ("2016-10-01", "2017-01-04", 95, 65, None),
        ("2016-10-31", "2017-01-17", 78, 53, None),
        ("2017-01-04", "2017-01-17", 13, 9, Some(9)),
        ("2017-01-17", "2017-01-26", 9, 7, Some(7)),
        ("2017-01-26", "2017-02-22", 27, 19, None),
        ("2017-01-26", "2017-03-09", 42, 30, None),
        ("2017-01-17", "2017-03-01", 43, 31, None),
        ("2017-01-17", "2017-03-10", 52, 38, None),
        ("2016-10-06", "2017-03-01", 146, 101, None),
        ("2016-10-06", "2017-03-10", 155, 108, None),
        ("2016-10-06", "2017-03-13", 158, 109, Some(107)),
    ] {
        let (from, to) = (day(from), day(to));
        assert_eq!(from.days_to(to), days, "{from} {to}");
        assert_eq!(C::EnglandWales.working_days_between(from, to), Ok(england), "{from} {to}");
        if let Some(scotland) = scotland {
            assert_eq!(C::Scotland.working_days_between(from, to), Ok(scotland), "{from} {to}");
        }
    }
}

#[test]
fn a_standstill_begins_with_its_first_day() {
    for (calendar, with, number, last) in [
        (C::EnglandWales, "2024-12-24", 8, "2025-01-07"),
        (C::UkAny, "2024-12-24", 8, "2025-01-08"),
        (C::EnglandWales, "2026-03-30", 8, "2026-04-10"),
        // A weekend does not count, and none at all ends where it begins.
        (C::EnglandWales, "2026-03-28", 1, "2026-03-30"),
        (C::EnglandWales, "2026-03-30", 1, "2026-03-30"),
        (C::EnglandWales, "2026-03-28", 0, "2026-03-28"),
    ] {
        assert_eq!(calendar.last_of_working_days_beginning(day(with), number), Ok(day(last)), "{with}");
    }
    assert_eq!(day("2028-12-31").minus_months(10), day("2028-02-29"));
}

#[test]
fn one_offs_and_moved_days_are_holidays() {
    for holiday in ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"] {
        for calendar in C::ALL {
            assert_eq!(calendar.is_working_day(day(holiday)), Ok(false), "{holiday} {calendar:?}");
        }
    }
    for (text, england, scotland, ireland) in [
        ("2020-05-04", true, true, true),
        ("2022-05-30", true, true, true),
        ("2017-01-03", true, false, true),
        ("2017-01-02", false, false, false),
        ("2025-01-02", true, false, true),
        ("2025-03-17", true, true, false),
        ("2025-08-04", true, false, true),
        ("2025-04-21", false, true, false),
    ] {
        let each = [C::EnglandWales, C::Scotland, C::NorthernIreland].map(|c| c.is_working_day(day(text)));
        assert_eq!(each, [Ok(england), Ok(scotland), Ok(ireland)], "{text}");
        assert_eq!(C::UkAny.is_working_day(day(text)), Ok(england && scotland && ireland), "{text}");
    }
}

#[test]
fn outside_the_years_nothing_is_guessed() {
    let (first, last) = BankHolidays::current().years();
    assert_eq!((first, last), (2012, 2028));
    let count = |from, to| C::EnglandWales.working_days_between(day(from), day(to));
    assert_eq!(count("2011-12-31", "2012-01-03"), Ok(1), "the days after the first are all covered");
    assert_eq!(count("2028-12-26", "2028-12-31"), Ok(3));
    assert_eq!(count("2028-12-31", "2011-01-01"), Ok(0), "nothing is asked of the table");
    assert!(count("2011-12-30", "2012-01-03").is_err() && count("2028-12-29", "2029-01-01").is_err());
    assert!(C::EnglandWales.plus_working_days(day("2028-12-29"), 1).is_err());
    assert!(C::EnglandWales.plus_working_days(day("2020-12-29"), u32::MAX).is_err());
    assert!(C::EnglandWales.is_working_day(day("2029-01-02")).is_err());
    let nine = hours("09:00", "17:00");
    let minutes = |from, to| nine.minutes_between(C::EnglandWales, instant(from), instant(to));
    assert_eq!(minutes("2028-12-29T16:00", "2029-01-01T00:00"), Ok(60));
    assert!(minutes("2028-12-29T16:00", "2029-01-01T00:01").is_err());
    assert!(nine.plus_minutes(C::EnglandWales, instant("2028-12-29T16:00"), 61).is_err());
    assert!(nine.plus_minutes(C::EnglandWales, instant("2020-12-29T16:00"), i64::MAX).is_err());
}

#[test]
fn business_hours_end_with_the_day_that_uses_them_up() {
    let nine = hours("09:00", "17:00");
    for (from, minutes, to) in [
        ("2017-01-17T09:00", 480, "2017-01-17T17:00"),
        ("2017-01-17T09:00", 481, "2017-01-18T09:01"),
        ("2017-01-17T00:00", 480, "2017-01-17T17:00"),
        ("2017-01-17T17:00", 1, "2017-01-18T09:01"),
        ("2017-01-20T16:30", 60, "2017-01-23T09:30"),
        ("2016-12-23T16:30", 60, "2016-12-28T09:30"),
        ("2017-01-21T12:00", 480, "2017-01-23T17:00"),
        ("2017-03-24T16:00", 120, "2017-03-27T10:00"),
    ] {
        let end = nine.plus_minutes(C::EnglandWales, instant(from), minutes).expect("covered");
        assert_eq!(end, instant(to), "{from}");
        assert_eq!(nine.minutes_between(C::EnglandWales, instant(from), end), Ok(minutes), "{from}");
    }
    let clock = |text| Clock::parse(text).expect("a time");
    assert_eq!(BusinessDay::new(clock("17:00"), clock("09:00")), None);
    assert_eq!(BusinessDay::new(clock("09:00"), clock("09:00")), None);
}

#[test]
fn an_unsound_table_is_refused() {
    assert!(BankHolidays::parse(TABLE).is_ok());
    assert!(matches!(BankHolidays::parse("[]"), Err(HolidayTableError::Unreadable(_))));
    let later = TABLE.replace("\"last_year\": 2028", "\"last_year\": 2029");
    assert_eq!(BankHolidays::parse(&later), Err(HolidayTableError::Gap(2029)));
    let sooner = TABLE.replace("\"last_year\": 2028", "\"last_year\": 2027");
    assert!(matches!(BankHolidays::parse(&sooner), Err(HolidayTableError::Day(_))));
    let other = TABLE.replace("\"scotland\"", "\"jersey\"");
    assert_eq!(BankHolidays::parse(&other), Err(HolidayTableError::Calendars));
}

/// What the table says of a day, read anew and by looking alone.
fn works(holidays: &serde_json::Value, calendar: &str, on: NaiveDate) -> bool {
    let named = |list: &str| {
        let days = holidays["calendars"][list].as_array().expect("a list");
        days.iter().any(|entry| entry["date"] == on.to_string())
    };
    let off = match calendar {
        "uk-any" => ["england-wales", "scotland", "northern-ireland"].into_iter().any(named),
        one => named(one),
    };
    !off && !matches!(on.weekday(), Weekday::Sat | Weekday::Sun)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn counting_by_the_table_is_counting_by_hand(start in 0_i64..6_000, length in 0_i64..200, which in 0_usize..4) {
        let holidays: serde_json::Value = serde_json::from_str(TABLE).expect("JSON");
        let from = NaiveDate::from_ymd_opt(2012, 1, 1).expect("a day") + chrono::TimeDelta::days(start);
        let to = from + chrono::TimeDelta::days(length);
        let by_hand = from.iter_days().skip(1).take_while(|on| *on <= to)
            .filter(|on| works(&holidays, C::ALL[which].word(), *on)).count();
        let counted = C::ALL[which].working_days_between(Date(from), Date(to));
        prop_assert_eq!(counted.ok(), i64::try_from(by_hand).ok());
        if by_hand > 0 {
            let last = C::ALL[which].plus_working_days(Date(from), u32::try_from(by_hand).expect("few"));
            let last = last.expect("covered");
            prop_assert!(last <= Date(to) && works(&holidays, C::ALL[which].word(), last.0));
        }
    }
}
