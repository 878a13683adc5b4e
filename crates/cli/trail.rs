//! The history of the register, and its proof.

mod list;

use crate::args::{group, verb};
use crate::desk::Desk;
use crate::{breach, output};
use clap::{ArgMatches, Command};
use register::{Failure, check};
use std::process::ExitCode;
use words::{Words, args, key};

/// `trail`.
pub fn command(words: &Words) -> Command {
    group(words, "trail", words.say(key::CLI_TRAIL)).subcommands([
        list::command(words),
        verb(words, "verify", key::CLI_TRAIL_VERIFY, &words.say(key::CLI_TRAIL_VERIFY_EXAMPLE)),
    ])
}

/// Runs a verb of the trail.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    match matches.subcommand() {
        Some(("list", inner)) => list::run(desk, inner).map(|()| ExitCode::SUCCESS),
        _ => verify(desk),
    }
}

fn verify(desk: &Desk) -> Result<ExitCode, Failure> {
    let told = |failure| breach::while_checking(desk, failure);
    let register = desk.open().map_err(told)?;
    let proof = check::proof(&register).map_err(told)?;
    if desk.json {
        output::json(&proof)?;
    }
    if proof.holds() {
        let (entries, head) = (proof.trail.entries, &proof.trail.head);
        desk.say(key::CLI_SAID_TRAIL_HOLDS, args![entries = entries, head = head]);
        return Ok(ExitCode::SUCCESS);
    }
    Ok(breach::end(desk, &check::proof_in_words(&register, &proof)))
}
