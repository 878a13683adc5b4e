//! How the program ends: its exit codes, and what is said when it did not do what was asked.

use crate::output;
use register::{Failure, FailureCode};
use serde_json::json;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;
use words::{Language, Words, args, key};

/// Why a command stopped.
pub enum Stop {
    /// It was refused or failed.
    Failed(Failure),
    /// It was not a command of ours.
    Usage(clap::Error),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// The code for "the register is damaged", which `check` and `trail verify` end with too.
pub const DAMAGED: u8 = 4;
/// The code for "interrupted, nothing changed".
pub const INTERRUPTED: u8 = 130;

/// The exit code of a failure: 1 refused, 2 cannot be read, 3 locked or the wrong passphrase, 4 damaged, 5 newer, 130 interrupted.
pub fn code(code: FailureCode) -> u8 {
    match code {
        FailureCode::InvalidInput
        | FailureCode::NotFound
        | FailureCode::Ambiguous
        | FailureCode::Conflict
        | FailureCode::FileExists
        | FailureCode::NothingToUndo
        | FailureCode::Internal => 1,
        FailureCode::NotARegister
        | FailureCode::File
        | FailureCode::DiskFull
        | FailureCode::Unreadable
        | FailureCode::NoRegister => 2,
        FailureCode::Locked | FailureCode::PassphraseNeeded | FailureCode::WrongPassphrase => 3,
        FailureCode::Damaged => DAMAGED,
        FailureCode::NewerVersion => 5,
        FailureCode::Cancelled => INTERRUPTED,
    }
}

/// Ends with what clap has to say: help and version are an answer, everything else is exit 2, and the object on stdout
/// where JSON was asked for.
pub fn usage(error: &clap::Error, json: bool) -> ExitCode {
    if json && error.use_stderr() {
        let failure = json!({ "code": "usage", "message": gist(error), "fields": [], "detail": null });
        let _ = output::json(&json!({ "failure": failure }));
    }
    // A pipe that was closed is no reason to say more.
    let _ = error.print();
    if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

/// What is wrong with a command, without the lines on how it is used.
fn gist(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    let first = first.strip_prefix("error:").unwrap_or(first);
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether JSON was asked for on a command line that cannot be read otherwise.
pub fn json_wanted(arguments: impl Iterator<Item = OsString>) -> bool {
    arguments.take_while(|argument| argument != "--").any(|argument| argument == "--json")
}

/// Ends with a failure: every problem with its field on stderr, and the object on stdout where JSON was asked for.
pub fn failed(failure: &Failure, json: bool) -> ExitCode {
    if json {
        let _ = output::json(&json!({ "failure": failure }));
    }
    let words = Words::new(Language::English);
    let mut lines = vec![failure.message.clone()];
    for problem in &failure.fields {
        lines.push(match problem.field.as_str() {
            "" => problem.problem.clone(),
            field => words.with(key::CLI_FIELD_PROBLEM, args![field = field, problem = &problem.problem]),
        });
    }
    lines.extend(failure.detail.as_ref().map(|detail| words.with(key::CLI_DETAIL, args![detail = detail])));
    say(&lines.join("\n"));
    ExitCode::from(code(failure.code))
}

/// Says something on stderr; a closed stderr is no reason to fail.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", output::visible(text));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_failure_has_the_code_that_scripts_rely_on() {
        for (kind, expected) in [
            (FailureCode::InvalidInput, 1),
            (FailureCode::Conflict, 1),
            (FailureCode::Unreadable, 2),
            (FailureCode::NoRegister, 2),
            (FailureCode::Locked, 3),
            (FailureCode::PassphraseNeeded, 3),
            (FailureCode::WrongPassphrase, 3),
            (FailureCode::Damaged, 4),
            (FailureCode::NewerVersion, 5),
            (FailureCode::Cancelled, 130),
        ] {
            assert_eq!(code(kind), expected, "{kind:?}");
        }
    }
}
