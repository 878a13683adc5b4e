//! Dates that may be uncertain, as people type them: "early March 2017", "between 6 and 31 October 2016", and whatever a
//! day can be typed as.

use super::{Problem, date};
use crate::failure::words;
use domain::date::Date;
use domain::when::When;

/// What a text says of when something happened.
///
/// # Errors
/// The sentence that says why it is not understood.
pub fn read(text: &str, today: Date) -> Result<When, Problem> {
    let refused = match words::when::typed(text, words()) {
        Ok(when) => return Ok(when),
        Err(problem) => words::when::problem(&problem, words()),
    };
    match date::read(text, today) {
        Ok(day) => When::on(day).map_err(|problem| words::when::problem(&problem, words())),
        // "3/4/2026" is a day that could be two, and no interval.
        Err(problem) if is_day_in_numbers(text) => Err(problem),
        Err(_) => Err(refused),
    }
}

fn is_day_in_numbers(text: &str) -> bool {
    text.matches('/').count() == 2
        && text.chars().all(|character| character.is_ascii_digit() || character == '/')
}

/// How a date reads where it would be understood again as it is read; none otherwise, so that its own text stands in the box.
pub fn shown(text: &str) -> Option<String> {
    let when = When::read(text).ok()?;
    let said = words::when::said(Some(&when), words());
    let again = words::when::typed(&said, words()).ok()?;
    (again == when).then_some(said)
}
