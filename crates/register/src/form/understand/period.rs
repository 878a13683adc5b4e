//! A length of time as people type it.

use super::Problem;
use crate::failure::words;
use domain::date::Period;
use words::{args, key};

/// Number words that people write, from one on; "a" and "an" are one.
const NUMBERS: [&str; 12] =
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// The length that a text means: "6 months", "2 years and 3 months", "90d", "P6M".
pub fn read(text: &str) -> Result<Period, Problem> {
    let text = text.trim();
    if let Some(period) = Period::parse(text) {
        return Ok(period);
    }
    let mut written = [None::<u32>; 4];
    let mut number = None;
    for token in tokens(&text.to_lowercase()) {
        match (number.take(), count(&token)) {
            (None, Some(count)) => number = Some(count),
            (Some(count), None) => {
                let slot = unit(&token).and_then(|place| written.get_mut(place)).ok_or_else(not_period)?;
                if slot.replace(count).is_some() {
                    return Err(not_period());
                }
            }
            _ => return Err(not_period()),
        }
    }
    match number {
        Some(alone) if written == [None; 4] => {
            Err(words().with(key::FORM_PERIOD_OF_WHAT, args![number = alone.to_string()]))
        }
        Some(_) => Err(not_period()),
        None => whole(written).ok_or_else(not_period),
    }
}

fn not_period() -> Problem {
    words().say(key::FORM_NOT_PERIOD)
}

/// Numbers and words, those apart that stand together: "6m" is "6" and "m". "and" says nothing.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| *word != "and") {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = word.split_at(digits);
        tokens.extend([number, rest].iter().filter(|part| !part.is_empty()).map(|part| (*part).to_owned()));
    }
    tokens
}

fn count(token: &str) -> Option<u32> {
    if matches!(token, "a" | "an") {
        return Some(1);
    }
    let named = (1..).zip(NUMBERS).find(|(_, name)| *name == token).map(|(count, _)| count);
    named.or_else(|| token.parse().ok().filter(|count| *count <= 9_999))
}

/// The place of a unit among years, months, weeks, days.
fn unit(token: &str) -> Option<usize> {
    match token {
        "y" | "yr" | "yrs" | "year" | "years" => Some(0),
        "m" | "mo" | "mth" | "mths" | "month" | "months" => Some(1),
        "w" | "wk" | "wks" | "week" | "weeks" => Some(2),
        "d" | "day" | "days" => Some(3),
        _ => None,
    }
}

/// The period of so many years, months, weeks and days, by the rule that the record has for it.
fn whole(written: [Option<u32>; 4]) -> Option<Period> {
    let parts = written.iter().zip(["Y", "M", "W", "D"]);
    let text: String =
        parts.filter_map(|(count, unit)| count.map(|count| format!("{count}{unit}"))).collect();
    Period::parse(&format!("P{text}"))
}
