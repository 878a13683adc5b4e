//! Why a case file is refused.

use domain::case_file::{ReadError, ReadProblem, ReadProblemKind};
use domain::vocabulary::LimitUnit;

use crate::{Words, args, key, when};

/// Why a case file is refused: one line for each problem, its path first.
pub fn refusal(error: &ReadError, words: &Words) -> Vec<String> {
    match error {
        ReadError::NotJson { line, column, detail } => {
            vec![words.with(key::CASE_FILE_NOT_JSON, args![line = *line, column = *column, detail = detail])]
        }
        ReadError::Refused { problems } => problems.iter().map(|one| problem(one, words)).collect(),
    }
}

fn problem(problem: &ReadProblem, words: &Words) -> String {
    let path = match problem.path.as_str() {
        "" => words.say(key::CASE_FILE_WHOLE),
        path => path.to_owned(),
    };
    words.with(key::CASE_FILE_PROBLEM, args![path = path, problem = kind(&problem.kind, words)])
}

fn kind(kind: &ReadProblemKind, words: &Words) -> String {
    match kind {
        ReadProblemKind::UnknownKey { allowed } => {
            words.with(key::CASE_PROBLEM_UNKNOWN_KEY, args![allowed = words.list(allowed)])
        }
        ReadProblemKind::RepeatedKey => words.say(key::CASE_PROBLEM_REPEATED_KEY),
        ReadProblemKind::UnknownWord { found, allowed } => {
            words.with(key::CASE_PROBLEM_UNKNOWN_WORD, args![found = found, allowed = allowed.join(", ")])
        }
        ReadProblemKind::Computed => words.say(key::CASE_PROBLEM_COMPUTED),
        ReadProblemKind::NotInteger { least, greatest: Some(greatest) } => {
            words.with(key::CASE_PROBLEM_NOT_INTEGER, args![least = *least, greatest = *greatest])
        }
        ReadProblemKind::NotInteger { least, greatest: None } => {
            words.with(key::CASE_PROBLEM_NOT_INTEGER_FROM, args![least = *least])
        }
        ReadProblemKind::OutOfRange { least, greatest: Some(greatest) } => {
            words.with(key::CASE_PROBLEM_OUT_OF_RANGE, args![least = *least, greatest = *greatest])
        }
        ReadProblemKind::OutOfRange { least, greatest: None } => {
            words.with(key::CASE_PROBLEM_BELOW_LEAST, args![least = *least])
        }
        ReadProblemKind::Missing => words.say(key::CASE_PROBLEM_MISSING),
        ReadProblemKind::NotWhen(why) => when::problem(why, words),
        ReadProblemKind::NotInstant => words.say(key::CASE_PROBLEM_NOT_INSTANT),
        ReadProblemKind::NeitherEventNorDate(why) => {
            words.with(key::CASE_PROBLEM_NEITHER_EVENT_NOR_DATE, args![why = when::problem(why, words)])
        }
        ReadProblemKind::NotTime => words.say(key::CASE_PROBLEM_NOT_TIME),
        ReadProblemKind::ClosesTooEarly => words.say(key::CASE_PROBLEM_CLOSES_TOO_EARLY),
        ReadProblemKind::NeedsUnit => {
            words.with(key::CASE_PROBLEM_NEEDS_UNIT, args![allowed = LimitUnit::ENUMERATION.words.join(", ")])
        }
        ReadProblemKind::NotName { most } => words.with(key::CASE_PROBLEM_NOT_NAME, args![most = *most]),
        ReadProblemKind::OutsideYears { first, last } => words
            .with(key::CASE_PROBLEM_OUTSIDE_YEARS, args![first = first.to_string(), last = last.to_string()]),
        ReadProblemKind::WrongShape { expected } => {
            let expected = words.enumeration("json-shape", expected.word());
            words.with(key::CASE_PROBLEM_WRONG_SHAPE, args![expected = expected])
        }
    }
}
