//! What a cell means as a day, an amount or an answer. What could mean two things is a fault, never a guess.

mod spoken;

pub use spoken::{Beside, Vat, is_open_ended, says_nothing};

use super::cell::Cell;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Which of two numbers of a day comes first in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// 31/03/2027, as Britain writes it.
    DayFirst,
    /// 03/31/2027, as America writes it.
    MonthFirst,
}

/// Why a cell is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is no day.
    NotDay,
    /// There is no such day: 31/02/2027.
    NoSuchDay,
    /// A year or a quarter alone, or a day without its year.
    NotWholeDay,
    /// A month alone.
    MonthAlone {
        /// Its year.
        year: i32,
        /// Its number, from 1.
        month: u32,
    },
    /// It is no amount.
    NotAmount,
    /// It is an amount of another currency than pounds.
    OtherCurrency,
    /// It is more exact than a penny.
    TooExact,
    /// It is neither yes nor no nor not known.
    NotAnswer,
    /// It is no whole number.
    NotWhole,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// Years of two digits up to this one are of this century.
const LAST_SHORT_YEAR: u32 = 79;
/// Numbers that are years where a day should be.
const YEARS: std::ops::RangeInclusive<f64> = 1900.0..=2200.0;
/// Serial numbers of days that are believed where no format says that they are days: 1 January 1970 to 31 December 2119.
const SERIALS: std::ops::RangeInclusive<f64> = 25_569.0..=80_354.0;

/// The day of a cell.
///
/// # Errors
/// Where it is none.
pub fn day(cell: &Cell, order: Order) -> Result<NaiveDate, Wrong> {
    match cell {
        Cell::Date(day) => within(*day),
        Cell::Moment(at) => within(at.date()),
        Cell::Number(number) => serial(*number),
        Cell::Text(text) => day_of(text, order),
        _ => Err(Wrong::NotDay),
    }
}

fn within(day: NaiveDate) -> Result<NaiveDate, Wrong> {
    if (1900..=2200).contains(&day.year()) { Ok(day) } else { Err(Wrong::NoSuchDay) }
}

/// The day of a serial number of Excel (1900 system): 46477 is 31 March 2027.
fn serial(number: f64) -> Result<NaiveDate, Wrong> {
    if !SERIALS.contains(&number) {
        let is_year = number.fract() == 0.0 && YEARS.contains(&number);
        return Err(if is_year { Wrong::NotWholeDay } else { Wrong::NotDay });
    }
    // The range has no sign and ends far below 2^32.
    let days = Days::new(number.trunc() as u64);
    NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|first| first.checked_add_days(days)).ok_or(Wrong::NotDay)
}

/// The parts of a day as they are written, without its time and its day of the week.
fn parts(text: &str) -> Vec<String> {
    let folded = text.to_lowercase();
    let split = |letter: char| letter.is_whitespace() || matches!(letter, '/' | '.' | '-' | ',');
    let mut parts: Vec<String> =
        folded.split(split).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    parts.retain(|part| part != "of");
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    if parts.len() > 3 && parts.first().is_some_and(|first| weekdays.iter().any(|day| first.starts_with(day)))
    {
        parts.remove(0);
    }
    // "31/03/2027 00:00:00", "2027-03-31t09:30"
    let is_time = |part: &String| part.contains(':') || matches!(part.as_str(), "am" | "pm");
    if parts.len() > 3 {
        parts.retain(|part| !is_time(part));
    }
    if let Some(last) = parts.get_mut(2)
        && let Some((date, _)) = last.split_once('t').filter(|(date, _)| number(date).is_some())
    {
        *last = date.to_owned();
    }
    parts
}

fn day_of(text: &str, order: Order) -> Result<NaiveDate, Wrong> {
    if let Ok(number) = text.parse::<f64>() {
        return serial(number);
    }
    let parts = parts(text);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    match parts.as_slice() {
        // "Q1 2025/26", "FY25/26"
        [first, ..] if quarter_or_year(first) => Err(Wrong::NotWholeDay),
        [one, two, three] => of_three(one, two, three, order),
        [one, two] => Err(of_two(one, two)),
        _ => Err(Wrong::NotDay),
    }
}

/// Why two parts are no day: a month with its year, a financial year, a day without its year.
fn of_two(one: &str, two: &str) -> Wrong {
    let named = |name: &str, other: &str| Some((month(name)?, year(other).ok()?));
    let counted = |month: &str, whole: &str| {
        let month = number(month).filter(|month| (1..=12).contains(month))?;
        (whole.len() == 4).then(|| Some((month, year(whole).ok()?))).flatten()
    };
    let follows = || Some((number(one)? + 1) % 100 == number(two)? % 100 && one.len() == 4);
    let is_year = |text: &str| text.len() == 4 && number(text).is_some();
    if follows() == Some(true) {
        return Wrong::NotWholeDay;
    }
    let found = named(one, two).or_else(|| named(two, one).filter(|_| is_year(one)));
    if let Some((month, year)) = found.or_else(|| counted(one, two)).or_else(|| counted(two, one)) {
        return Wrong::MonthAlone { year, month };
    }
    let partly =
        [one, two].iter().any(|part| month(part).is_some() || quarter_or_year(part) || is_year(part));
    if partly { Wrong::NotWholeDay } else { Wrong::NotDay }
}

/// "q1", "fy25"
fn quarter_or_year(text: &str) -> bool {
    let numbered = |rest: &str| number(rest).is_some();
    text.strip_prefix('q').is_some_and(numbered)
        || text.strip_prefix("fy").is_some_and(|rest| rest.is_empty() || numbered(rest))
}

fn of_three(one: &str, two: &str, three: &str, order: Order) -> Result<NaiveDate, Wrong> {
    if let Some(month) = month(two) {
        let day = ordinal(one).ok_or(Wrong::NotDay)?;
        return calendar(year(three)?, month, day);
    }
    if let Some(month) = month(one) {
        let day = ordinal(two).ok_or(Wrong::NotDay)?;
        return calendar(year(three)?, month, day);
    }
    let (Some(first), Some(second), Some(third)) = (number(one), number(two), number(three)) else {
        return Err(Wrong::NotDay);
    };
    if one.len() == 4 {
        return calendar(year(one)?, second, third);
    }
    let year = year(three)?;
    match order {
        Order::DayFirst => calendar(year, second, first),
        Order::MonthFirst => calendar(year, first, second),
    }
}

fn calendar(year: i32, month: u32, day: u32) -> Result<NaiveDate, Wrong> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Wrong::NoSuchDay).and_then(within)
}

fn year(text: &str) -> Result<i32, Wrong> {
    let short = number(text).ok_or(Wrong::NotDay)?;
    let year = match text.len() {
        4 => short,
        2 if short <= LAST_SHORT_YEAR => 2000 + short,
        2 => 1900 + short,
        _ => return Err(Wrong::NotDay),
    };
    i32::try_from(year).map_err(|_| Wrong::NotDay)
}

/// The number of a month by its name, or three letters of it at least.
fn month(text: &str) -> Option<u32> {
    let named =
        |name: &&str| text.len() >= 3 && name.starts_with(text) || (text == "sept" && **name == *"september");
    (1..).zip(MONTHS).find(|(_, name)| named(name)).map(|(number, _)| number)
}

fn ordinal(text: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text);
    number(digits).filter(|day| (1..=31).contains(day))
}

fn number(text: &str) -> Option<u32> {
    let sound = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    sound.then(|| text.parse().ok()).flatten()
}

/// In which order a column writes its days, as far as its texts tell: none where each of them could be either, or where
/// some can only be one and some only the other.
#[must_use]
pub fn order_of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Option<Order> {
    let (mut day_first, mut month_first) = (0, 0);
    for cell in cells {
        let Cell::Text(text) = cell else { continue };
        let parts = parts(text);
        let numbers: Vec<u32> = parts.iter().filter_map(|part| number(part)).collect();
        if parts.len() != 3 || numbers.len() != 3 || parts[0].len() == 4 {
            continue;
        }
        day_first += usize::from(numbers[0] > 12 && numbers[1] <= 12);
        month_first += usize::from(numbers[1] > 12 && numbers[0] <= 12);
    }
    match (day_first, month_first) {
        (1.., 0) => Some(Order::DayFirst),
        (0, 1..) => Some(Order::MonthFirst),
        _ => None,
    }
}

/// An amount with what its text says beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    /// How many hundredths of a pound it is.
    pub hundredths: i64,
    /// What stands beside it.
    pub beside: Beside,
}

/// The hundredths of an amount of pounds with nothing beside it; `unit` is how many hundredths one of the column's unit is: 100
/// for pounds.
///
/// # Errors
/// As [`sum`], and where something is said of tax, of years, or that it is only about so much.
pub fn amount(cell: &Cell, unit: i64) -> Result<i64, Wrong> {
    let sum = sum(cell, unit)?;
    if sum.beside == Beside::default() { Ok(sum.hundredths) } else { Err(Wrong::NotAmount) }
}

/// An amount of pounds, with what is said beside it.
///
/// # Errors
/// Where it is no amount, one of another currency, or more exact than a penny. What a computer's halves of numbers add
/// (`28532.880000000001`) is no exactness.
pub fn sum(cell: &Cell, unit: i64) -> Result<Sum, Wrong> {
    match cell {
        Cell::Number(number) => {
            Ok(Sum { hundredths: rounded(*number * unit as f64)?, beside: Beside::default() })
        }
        Cell::Text(text) => {
            let (bare, beside) = spoken::beside(text);
            Ok(Sum { hundredths: amount_of(&bare, unit)?, beside })
        }
        _ => Err(Wrong::NotAmount),
    }
}

fn rounded(hundredths: f64) -> Result<i64, Wrong> {
    // Beyond 2^53 a number no longer says which penny is meant.
    if hundredths.abs() > 9.0e15 {
        return Err(Wrong::NotAmount);
    }
    let whole = hundredths.round();
    let near = (hundredths - whole).abs() <= 1e-4_f64.max(hundredths.abs() * 1e-12);
    if near { Ok(whole as i64) } else { Err(Wrong::TooExact) }
}

fn amount_of(text: &str, unit: i64) -> Result<i64, Wrong> {
    let folded = text.trim().to_lowercase();
    if folded.contains(['€', '$', '¥']) || folded.contains("eur") || folded.contains("usd") {
        return Err(Wrong::OtherCurrency);
    }
    let (bare, negative) = signed(&folded);
    let mut bare = bare.replace("gbp", "").replace('£', "");
    let mut unit = unit;
    for (ending, hundredths) in [
        ("billion", 100_000_000_000),
        ("million", 100_000_000),
        ("thousand", 100_000),
        ("pounds", 100),
        ("pence", 1),
        ("bn", 100_000_000_000),
        ("mn", 100_000_000),
        ("m", 100_000_000),
        ("k", 100_000),
        ("p", 1),
    ] {
        if let Some(rest) = bare.trim().strip_suffix(ending) {
            bare = rest.to_owned();
            unit = hundredths;
            break;
        }
    }
    let hundredths = decimal(bare.trim(), unit)?;
    Ok(if negative { -hundredths } else { hundredths })
}

/// An amount without its sign, and whether it is negative: "-5", "5-", "(5)", "5 cr".
fn signed(text: &str) -> (&str, bool) {
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (inner.trim(), true);
    }
    let ends =
        [text.strip_suffix("cr"), text.strip_suffix('-'), text.strip_prefix('-'), text.strip_prefix('−')];
    if let Some(inner) = ends.into_iter().flatten().next() {
        return (inner.trim(), true);
    }
    if let Some(inner) = text.strip_prefix("£-") {
        return (inner.trim(), true);
    }
    (text, false)
}

/// Digits with their thousands apart or not, and decimals.
fn decimal(text: &str, unit: i64) -> Result<i64, Wrong> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split([',', ' ', '\u{a0}', '\u{202f}', '\'']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let grouped =
        rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| group.len() == 3 && digits(group));
    if first.is_empty() && decimals.is_empty() || !digits(first) || !digits(decimals) || !grouped {
        return Err(Wrong::NotAmount);
    }
    let solid: String = std::iter::once(first).chain(rest).collect();
    let whole: i64 = if solid.is_empty() { 0 } else { solid.parse().map_err(|_| Wrong::NotAmount)? };
    let decimals = decimals.trim_end_matches('0');
    let step =
        10_i64.checked_pow(u32::try_from(decimals.len()).unwrap_or(u32::MAX)).ok_or(Wrong::TooExact)?;
    let fraction: i64 =
        if decimals.is_empty() { 0 } else { decimals.parse().map_err(|_| Wrong::TooExact)? };
    let part = fraction.checked_mul(unit).ok_or(Wrong::NotAmount)?;
    if part % step != 0 {
        return Err(Wrong::TooExact);
    }
    whole.checked_mul(unit).and_then(|whole| whole.checked_add(part / step)).ok_or(Wrong::NotAmount)
}

/// An answer: yes, no, or that it is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    Unknown,
}

/// The answer of a cell.
///
/// # Errors
/// Where it is none. "N/A" is none: it is neither no nor not known.
pub fn answer(cell: &Cell) -> Result<Answer, Wrong> {
    let text = match cell {
        Cell::Truth(truth) => return Ok(if *truth { Answer::Yes } else { Answer::No }),
        Cell::Number(number) if *number == 1.0 => return Ok(Answer::Yes),
        Cell::Number(number) if *number == 0.0 => return Ok(Answer::No),
        Cell::Text(text) => text.to_lowercase(),
        _ => return Err(Wrong::NotAnswer),
    };
    match text.trim().trim_end_matches('.') {
        "yes" | "y" | "true" | "1" | "✓" | "✔" | "x" => Ok(Answer::Yes),
        "no" | "n" | "false" | "0" | "none" => Ok(Answer::No),
        "unknown" | "not known" | "unk" | "u" | "?" | "-" | "tbc" | "tba" | "to be confirmed"
        | "don't know" | "dont know" | "not sure" => Ok(Answer::Unknown),
        _ => Err(Wrong::NotAnswer),
    }
}

/// A whole number: "1,200", 12.0, "35 %".
///
/// # Errors
/// Where it is none.
pub fn whole(cell: &Cell) -> Result<i64, Wrong> {
    let text = match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => text.trim_end_matches('%').trim().to_owned(),
        _ => return Err(Wrong::NotWhole),
    };
    let (bare, negative) = signed(&text);
    let number = decimal(bare, 1).map_err(|_| Wrong::NotWhole)?;
    Ok(if negative { -number } else { number })
}

/// A percentage in whole points. A workbook stores 35 % as 0.35, which a share below one is taken for.
///
/// # Errors
/// Where it is none.
pub fn percent(cell: &Cell) -> Result<i64, Wrong> {
    match cell {
        Cell::Number(number) if *number > 0.0 && *number < 1.0 => {
            let points = number * 100.0;
            let near = (points - points.round()).abs() < 1e-9;
            if near { Ok(points.round() as i64) } else { Err(Wrong::NotWhole) }
        }
        other => whole(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn a_day_is_read_in_every_way_offices_write_it() {
        for (cell, order, expected) in [
            (text("31/03/2027"), Order::DayFirst, Ok("2027-03-31")),
            (text("31-Mar-27"), Order::DayFirst, Ok("2027-03-31")),
            (text("12-AUG-2020"), Order::MonthFirst, Ok("2020-08-12")),
            (text("31.3.27"), Order::DayFirst, Ok("2027-03-31")),
            (text("03/31/2027"), Order::MonthFirst, Ok("2027-03-31")),
            (text("3/4/2026"), Order::DayFirst, Ok("2026-04-03")),
            (text("3/4/2026"), Order::MonthFirst, Ok("2026-03-04")),
            (text("31st March 2027"), Order::DayFirst, Ok("2027-03-31")),
            (text("Wednesday, 31 March 2027"), Order::DayFirst, Ok("2027-03-31")),
            (text("March 31, 2027"), Order::DayFirst, Ok("2027-03-31")),
            (text("1 Sept 2026"), Order::DayFirst, Ok("2026-09-01")),
            (text("2027-03-31T09:30:00"), Order::DayFirst, Ok("2027-03-31")),
            (text("31/03/2027 00:00:00"), Order::DayFirst, Ok("2027-03-31")),
            (text("46477"), Order::DayFirst, Ok("2027-03-31")),
            (Cell::Number(46_477.5), Order::DayFirst, Ok("2027-03-31")),
            (Cell::Number(2027.0), Order::DayFirst, Err(Wrong::NotWholeDay)),
            (Cell::Number(2027.5), Order::DayFirst, Err(Wrong::NotDay)),
            (text("31/02/2027"), Order::DayFirst, Err(Wrong::NoSuchDay)),
            (text("31/03/2027"), Order::MonthFirst, Err(Wrong::NoSuchDay)),
            (text("Mar-27"), Order::DayFirst, Err(Wrong::MonthAlone { year: 2027, month: 3 })),
            (text("March 2027"), Order::DayFirst, Err(Wrong::MonthAlone { year: 2027, month: 3 })),
            (text("2027 Mar"), Order::DayFirst, Err(Wrong::MonthAlone { year: 2027, month: 3 })),
            (text("03/2027"), Order::DayFirst, Err(Wrong::MonthAlone { year: 2027, month: 3 })),
            (text("2027-03"), Order::DayFirst, Err(Wrong::MonthAlone { year: 2027, month: 3 })),
            (text("24 April"), Order::DayFirst, Err(Wrong::NotWholeDay)),
            (text("2025/26"), Order::DayFirst, Err(Wrong::NotWholeDay)),
            (text("Q1 2025/26"), Order::DayFirst, Err(Wrong::NotWholeDay)),
            (text("FY25/26"), Order::DayFirst, Err(Wrong::NotWholeDay)),
            (text("3/4"), Order::DayFirst, Err(Wrong::NotDay)),
            (text("soon"), Order::DayFirst, Err(Wrong::NotDay)),
            (text("31/03/0027"), Order::DayFirst, Err(Wrong::NoSuchDay)),
            (Cell::Truth(true), Order::DayFirst, Err(Wrong::NotDay)),
        ] {
            let seen = day(&cell, order).map(|day| day.to_string());
            assert_eq!(seen, expected.map(str::to_owned), "{cell:?}");
        }
    }

    #[test]
    fn a_column_tells_its_order_only_where_it_is_of_one_mind() {
        let order =
            |texts: &[&str]| order_of(texts.iter().map(|given| text(given)).collect::<Vec<_>>().iter());
        assert_eq!(order(&["3/4/2026", "31/03/2027"]), Some(Order::DayFirst));
        assert_eq!(order(&["3/4/2026", "03/31/2027"]), Some(Order::MonthFirst));
        assert_eq!(order(&["3/4/2026", "1/2/2027"]), None);
        assert_eq!(order(&["13/4/2026", "1/13/2027"]), None);
        assert_eq!(order(&["2026-04-13", "13-Mar-27"]), None);
    }

    #[test]
    fn an_amount_is_read_in_every_way_offices_write_it() {
        for (cell, unit, expected) in [
            (text("£1,234.50"), 100, Ok(123_450)),
            (text(" £175,789.84 "), 100, Ok(17_578_984)),
            (text("(1,234.50)"), 100, Ok(-123_450)),
            (text("(£5)"), 100, Ok(-500)),
            (text("-945,088.00"), 100, Ok(-94_508_800)),
            (text("-£5"), 100, Ok(-500)),
            (text("£-5"), 100, Ok(-500)),
            (text("5.00 CR"), 100, Ok(-500)),
            (text("5-"), 100, Ok(-500)),
            (text("85p"), 100, Ok(85)),
            (text("250k"), 100, Ok(25_000_000)),
            (text("£1.25m"), 100, Ok(125_000_000)),
            (text("GBP 99"), 100, Ok(9_900)),
            (text("£31bn"), 100, Ok(3_100_000_000_000)),
            (text("£1.2 million"), 100, Ok(120_000_000)),
            (text("£5 + VAT"), 100, Err(Wrong::NotAmount)),
            (text(".5"), 100, Ok(50)),
            (text("1234.5000"), 100, Ok(123_450)),
            (text("12,5"), 100, Err(Wrong::NotAmount)),
            (text("1.234"), 100, Err(Wrong::TooExact)),
            (text("1.5"), 100_000, Ok(150_000)),
            (text("123450"), 1, Ok(123_450)),
            (text("€5"), 100, Err(Wrong::OtherCurrency)),
            (text("USD 5"), 100, Err(Wrong::OtherCurrency)),
            (text("about 5"), 100, Err(Wrong::NotAmount)),
            (text("-"), 100, Err(Wrong::NotAmount)),
            (text("99999999999999999999"), 100, Err(Wrong::NotAmount)),
            (Cell::Number(28_532.880_000_000_005), 100, Ok(2_853_288)),
            (Cell::Number(-0.005), 100, Err(Wrong::TooExact)),
            (Cell::Number(1e300), 100, Err(Wrong::NotAmount)),
            (Cell::Truth(true), 100, Err(Wrong::NotAmount)),
        ] {
            assert_eq!(amount(&cell, unit), expected, "{cell:?}");
        }
    }

    #[test]
    fn answers_whole_numbers_and_percentages() {
        for (given, expected) in [
            ("Yes", Ok(Answer::Yes)),
            ("y", Ok(Answer::Yes)),
            ("NO", Ok(Answer::No)),
            ("TBC", Ok(Answer::Unknown)),
            ("?", Ok(Answer::Unknown)),
            ("N/A", Err(Wrong::NotAnswer)),
            ("perhaps", Err(Wrong::NotAnswer)),
        ] {
            assert_eq!(answer(&text(given)), expected, "{given}");
        }
        assert_eq!(answer(&Cell::Truth(false)), Ok(Answer::No));
        assert_eq!(whole(&text("1,200")), Ok(1_200));
        assert_eq!(whole(&Cell::Number(12.0)), Ok(12));
        assert_eq!(whole(&text("1.5")), Err(Wrong::NotWhole));
        assert_eq!(percent(&Cell::Number(0.35)), Ok(35));
        assert_eq!(percent(&text("35 %")), Ok(35));
        assert_eq!(percent(&Cell::Number(0.355)), Err(Wrong::NotWhole));
    }
}
