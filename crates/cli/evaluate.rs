//! `evaluate score` and `evaluate clocks`: the rules on a case file, with no register.

use crate::args::{file, group, path, verb};
use crate::desk::Desk;
use crate::{input, output};
use clap::{ArgMatches, Command};
use domain::case_file::{Cases, ReadError};
use domain::{clock, scoring};
use register::{Failure, FailureCode, FieldProblem};
use serde::Serialize;
use std::path::Path;
use words::case_file::refusal;
use words::{Words, args, key};

/// `evaluate`.
pub fn command(words: &Words) -> Command {
    let score = verb(words, "score", key::CLI_EVALUATE_SCORE, &words.say(key::CLI_EVALUATE_SCORE_EXAMPLE));
    let clocks =
        verb(words, "clocks", key::CLI_EVALUATE_CLOCKS, &words.say(key::CLI_EVALUATE_CLOCKS_EXAMPLE));
    group(words, "evaluate", words.say(key::CLI_EVALUATE))
        .subcommand(score.arg(file(words, key::CLI_ARG_CASES)))
        .subcommand(clocks.arg(file(words, key::CLI_ARG_CASES)))
}

/// Answers the cases of a file; always in JSON, one result for one case and an array for an array.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((rules, inner)) = matches.subcommand() else { return Ok(()) };
    let path = path(inner, "file");
    let text = input::text(path, input::MOST_BULK)?;
    let refused = |error| refused(&desk.words, path, &error);
    match rules {
        "clocks" => {
            let cases = clock::read_cases(&text).map_err(refused)?;
            let outcomes = clock::evaluate_cases(&cases).map_err(refused)?;
            answer(&cases, outcomes.iter().map(|outcome| words::clock::told(outcome, &desk.words)))
        }
        _ => {
            let cases = scoring::read_cases(&text).map_err(refused)?;
            let scores: Vec<_> =
                cases.as_slice().iter().map(|case| scoring::score(scoring::Method::v1(), case)).collect();
            answer(&cases, scores.iter().map(|score| words::score::told(score, &desk.words)))
        }
    }
}

/// One object for one case, an array with a line a case for an array.
fn answer<C, T: Serialize>(cases: &Cases<C>, mut told: impl Iterator<Item = T>) -> Result<(), Failure> {
    match cases {
        Cases::One(_) => told.next().map_or(Ok(()), |only| output::json(&only)),
        Cases::Many(_) => output::json_lines(told),
    }
}

/// A case file that is refused whole, each problem with its path.
fn refused(words: &Words, path: &Path, error: &ReadError) -> Failure {
    let lines = refusal(error, words);
    let fields = match error {
        ReadError::NotJson { .. } => Vec::new(),
        ReadError::Refused { problems } => problems
            .iter()
            .zip(&lines)
            .map(|(problem, line)| {
                let said = line.strip_prefix(&problem.path).and_then(|rest| rest.strip_prefix(": "));
                FieldProblem { field: problem.path.clone(), problem: said.unwrap_or(line).to_owned() }
            })
            .collect(),
    };
    // Problems with a place stand below, one a line; they are not said twice.
    let reason = match fields.as_slice() {
        [] => lines.first().map(|line| line.trim_end_matches('.').to_owned()).unwrap_or_default(),
        fields => words.with(key::CLI_REFUSED_VALUES, args![count = fields.len()]),
    };
    let name = input::shown(path, words);
    let failure =
        Failure::new(FailureCode::Unreadable, key::FAILURE_UNREADABLE, args![name = name, reason = reason]);
    Failure { fields, ..failure }
}
