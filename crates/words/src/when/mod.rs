//! What is said of dates that may be uncertain, and how they are understood as people type them.

mod said;
mod typed;

pub use said::{minute, said, time};
pub use typed::typed;

use domain::when::WhenProblem;

use crate::{MONTHS, Words, args, key};

/// Why a text is no date, and what to write in its place.
pub fn problem(problem: &WhenProblem, words: &Words) -> String {
    match problem {
        WhenProblem::Blank => words.say(key::WHEN_PROBLEM_BLANK),
        WhenProblem::TooLong { most } => words.with(key::WHEN_PROBLEM_TOO_LONG, args![most = *most]),
        WhenProblem::Unreadable { text } => {
            words.with(key::WHEN_PROBLEM_UNREADABLE, args![text = printable(text)])
        }
        WhenProblem::TooManyParts => words.say(key::WHEN_PROBLEM_TOO_MANY_PARTS),
        WhenProblem::OpenEnd => words.say(key::WHEN_PROBLEM_OPEN_END),
        WhenProblem::TwoMarks => words.say(key::WHEN_PROBLEM_TWO_MARKS),
        WhenProblem::YearOutOfRange => words.say(key::WHEN_PROBLEM_YEAR_OUT_OF_RANGE),
        WhenProblem::NoSuchMonth { month } => {
            words.with(key::WHEN_PROBLEM_NO_SUCH_MONTH, args![month = format!("{month:02}")])
        }
        WhenProblem::NoSuchDay { year, month, day } => {
            let name = words.say(MONTHS[(*month as usize).saturating_sub(1) % 12]);
            words
                .with(key::WHEN_PROBLEM_NO_SUCH_DAY, args![month = name, year = year.to_string(), day = *day])
        }
        WhenProblem::TwentyFourHours => words.say(key::WHEN_PROBLEM_TWENTY_FOUR_HOURS),
        WhenProblem::NoSuchTime => words.say(key::WHEN_PROBLEM_NO_SUCH_TIME),
        WhenProblem::Seconds => words.say(key::WHEN_PROBLEM_SECONDS),
        WhenProblem::BadOffset => words.say(key::WHEN_PROBLEM_BAD_OFFSET),
        WhenProblem::OffsetWithoutTime => words.say(key::WHEN_PROBLEM_OFFSET_WITHOUT_TIME),
        WhenProblem::Skipped { time } => words.with(key::WHEN_PROBLEM_SKIPPED, args![time = time]),
        WhenProblem::EndsBeforeItBegins => words.say(key::WHEN_PROBLEM_ENDS_BEFORE_IT_BEGINS),
    }
}

/// A text without its control characters, which would move a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}
