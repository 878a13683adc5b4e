//! Dates, money, numbers and lists as the NHS writes them; month names come from the catalogue, never the platform.

use chrono::{Datelike, NaiveDate};

use crate::{Key, Words, args, key};

/// The months of the catalogue, January first.
pub const MONTHS: [Key; 12] = [
    key::MONTH_1,
    key::MONTH_2,
    key::MONTH_3,
    key::MONTH_4,
    key::MONTH_5,
    key::MONTH_6,
    key::MONTH_7,
    key::MONTH_8,
    key::MONTH_9,
    key::MONTH_10,
    key::MONTH_11,
    key::MONTH_12,
];

impl Words {
    /// "21 November 2026".
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.say(MONTHS[date.month0() as usize % 12]);
        self.with(
            key::DATE_DAY,
            args![day = date.day().to_string(), month = month, year = date.year().to_string()],
        )
    }

    /// A time of day: "9:30am", "12:05am", "2:00pm".
    pub fn time(&self, hour: u32, minute: u32) -> String {
        let key = if hour < 12 { key::TIME_AM } else { key::TIME_PM };
        let shown = (hour + 11) % 12 + 1;
        self.with(key, args![hour = shown.to_string(), minute = format!("{minute:02}")])
    }

    /// "November 2026", of the month that the date lies in.
    pub fn month(&self, date: NaiveDate) -> String {
        let month = self.say(MONTHS[date.month0() as usize % 12]);
        self.with(key::DATE_MONTH, args![month = month, year = date.year().to_string()])
    }

    /// An amount in pence: "£1,234.50"; whole pounds without pence, "£1,234".
    pub fn money_pence(&self, pence: i64) -> String {
        let amount = pence.unsigned_abs();
        let pounds = grouped(amount / 100);
        let shown = match amount % 100 {
            0 => self.with(key::MONEY_POUNDS, args![pounds = pounds]),
            rest => {
                self.with(key::MONEY_POUNDS_AND_PENCE, args![pounds = pounds, pence = format!("{rest:02}")])
            }
        };
        if pence < 0 { self.with(key::MONEY_OWED, args![amount = shown]) } else { shown }
    }

    /// An amount in hundredths of a currency (ISO 4217): pounds as [`Words::money_pence`], also where none is said;
    /// any other after its code, "EUR 1,234.50".
    pub fn money(&self, pence: i64, currency: Option<&str>) -> String {
        let Some(currency) = currency.filter(|code| *code != "GBP") else { return self.money_pence(pence) };
        let (units, rest) = (grouped(pence.unsigned_abs() / 100), pence.unsigned_abs() % 100);
        let units = if pence < 0 { format!("-{units}") } else { units };
        match rest {
            0 => self.with(key::MONEY_OTHER, args![currency = currency, units = units]),
            rest => self.with(
                key::MONEY_OTHER_AND_HUNDREDTHS,
                args![currency = currency, units = units, hundredths = format!("{rest:02}")],
            ),
        }
    }

    /// "12,345".
    pub fn number(&self, number: i64) -> String {
        self::number(number)
    }

    /// "a", "a and b", "a, b and c"; empty for nothing.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first, last] => self.with(key::LIST_PAIR, args![first = first.as_ref(), last = last.as_ref()]),
            [first, rest @ ..] => {
                self.with(key::LIST_MORE, args![first = first.as_ref(), rest = self.list(rest)])
            }
        }
    }
}

/// A whole number with its thousands grouped by commas, as English and Welsh both write it.
pub fn number(number: i64) -> String {
    let digits = grouped(number.unsigned_abs());
    if number < 0 { format!("-{digits}") } else { digits }
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn english() -> Words {
        Words::new(Language::English)
    }

    #[test]
    fn a_date_is_written_out() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a date");
        assert_eq!(english().date(date), "21 November 2026");
        assert_eq!(english().month(date), "November 2026");
        assert_eq!(Words::new(Language::Welsh).date(date).split(' ').count(), 3);
    }

    #[test]
    fn money_shows_pence_only_where_there_are_any() {
        for (pence, shown) in [
            (0, "£0"),
            (5, "£0.05"),
            (123_450, "£1,234.50"),
            (123_400, "£1,234"),
            (10_000_000_000, "£100,000,000"),
            (-123_450, "-£1,234.50"),
            (i64::MIN, "-£92,233,720,368,547,758.08"),
        ] {
            assert_eq!(english().money_pence(pence), shown);
        }
    }

    #[test]
    fn money_of_another_currency_never_looks_like_pounds() {
        for (pence, currency, shown) in [
            (123_450, None, "£1,234.50"),
            (123_450, Some("GBP"), "£1,234.50"),
            (123_450, Some("EUR"), "EUR 1,234.50"),
            (123_400, Some("USD"), "USD 1,234"),
            (5, Some("EUR"), "EUR 0.05"),
            (-123_450, Some("EUR"), "EUR -1,234.50"),
        ] {
            assert_eq!(english().money(pence, currency), shown);
        }
    }

    #[test]
    fn thousands_are_grouped() {
        for (value, shown) in
            [(0, "0"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (-1_234_567, "-1,234,567")]
        {
            assert_eq!(english().number(value), shown);
        }
    }

    #[test]
    fn a_list_ends_in_and() {
        assert_eq!(english().list::<&str>(&[]), "");
        assert_eq!(english().list(&["C1"]), "C1");
        assert_eq!(english().list(&["C1", "C2"]), "C1 and C2");
        assert_eq!(english().list(&["C1", "C2", "C3", "C4"]), "C1, C2, C3 and C4");
    }

    #[test]
    fn times_are_those_of_the_clock_on_the_wall() {
        let words = english();
        for (hour, minute, said) in [
            (0, 0, "12:00am"),
            (3, 37, "3:37am"),
            (11, 59, "11:59am"),
            (12, 0, "12:00pm"),
            (23, 5, "11:05pm"),
        ] {
            assert_eq!(words.time(hour, minute), said);
        }
    }
}
