//! What does not hold in a register, said on stderr with what to do next.

use crate::backup;
use crate::desk::Desk;
use crate::exit::{self, DAMAGED};
use register::{Failure, FailureCode};
use std::process::ExitCode;
use words::{args, key};

/// Says what does not hold, each line once, and ends with 4.
pub fn end(desk: &Desk, lines: &[String]) -> ExitCode {
    desk.say(key::CHECK_COUNT, args![count = lines.len()]);
    lines.iter().for_each(|line| exit::say(line));
    desk.say(key::CHECK_NEXT, &[]);
    say_newest(desk);
    ExitCode::from(DAMAGED)
}

/// Which backup to go back to, or why that cannot be said.
fn say_newest(desk: &Desk) {
    if let Err(failure) = backup::say_newest(desk) {
        exit::say(&failure.message);
    }
}

/// The same failure for whoever is checking already: it does not tell them to check, and a backup is offered.
pub fn while_checking(desk: &Desk, failure: Failure) -> Failure {
    // What has backups was a register once, whatever it looks like now.
    if matches!(failure.code, FailureCode::Damaged | FailureCode::NotARegister) {
        say_newest(desk);
    }
    let general =
        failure.code == FailureCode::Damaged && failure.message == desk.words.say(key::FAILURE_DAMAGED);
    if general { Failure { message: desk.words.say(key::CHECK_BROKEN_OFF), ..failure } } else { failure }
}
