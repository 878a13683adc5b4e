//! `evaluate score`: the rules on a case file, with no register.

use crate::args::{file, group, path, verb};
use crate::desk::Desk;
use crate::{input, output};
use clap::{ArgMatches, Command};
use domain::scoring::{Cases, Method, ReadError, read_cases, score};
use register::{Failure, FailureCode, FieldProblem};
use std::path::Path;
use words::score::{refusal, told};
use words::{Words, args, key};

/// `evaluate`.
pub fn command(words: &Words) -> Command {
    let about = key::CLI_EVALUATE_SCORE;
    let score = verb(words, "score", about, &words.say(key::CLI_EVALUATE_SCORE_EXAMPLE));
    group(words, "evaluate", words.say(key::CLI_EVALUATE))
        .subcommand(score.arg(file(words, key::CLI_ARG_CASES)))
}

/// Scores the cases of a file; always answers in JSON, one result for one case and an array for an array.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((_, inner)) = matches.subcommand() else { return Ok(()) };
    let path = path(inner, "file");
    let text = input::text(path, input::MOST_BULK)?;
    let cases = read_cases(&text).map_err(|error| refused(&desk.words, path, &error))?;
    let result = |case| score(Method::v1(), case);
    match &cases {
        Cases::One(case) => output::json(&told(&result(case), &desk.words)),
        Cases::Many(cases) => {
            let scores: Vec<_> = cases.iter().map(result).collect();
            output::json_lines(scores.iter().map(|score| told(score, &desk.words)))
        }
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
