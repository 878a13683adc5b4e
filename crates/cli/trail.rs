//! The history of the register, and its proof.

use crate::args::{group, verb};
use crate::desk::Desk;
use crate::{breach, output, table};
use clap::{ArgMatches, Command};
use register::trail::list::{Deed, deeds};
use register::{Failure, check, history};
use std::process::ExitCode;
use words::{Words, args, key};

/// `trail`.
pub fn command(words: &Words) -> Command {
    group(words, "trail", words.say(key::CLI_TRAIL)).subcommands([
        verb(words, "list", key::CLI_TRAIL_LIST, &words.say(key::CLI_TRAIL_LIST_EXAMPLE)),
        verb(words, "verify", key::CLI_TRAIL_VERIFY, &words.say(key::CLI_TRAIL_VERIFY_EXAMPLE)),
    ])
}

/// Runs a verb of the trail.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    if matches.subcommand_name() == Some("verify") {
        return verify(desk);
    }
    let deeds = desk.read(deeds)?;
    desk.answer(&deeds, || text(&desk.words, &deeds))?;
    Ok(ExitCode::SUCCESS)
}

fn text(words: &Words, deeds: &[Deed]) -> String {
    let head = [
        key::CLI_COLUMN_ENTRY,
        key::CLI_COLUMN_AT,
        key::CLI_COLUMN_WHO,
        key::CLI_COLUMN_ACTION,
        key::CLI_COLUMN_ROWS,
    ];
    let row = |deed: &Deed| {
        let who = match deed.role.as_str() {
            "" => deed.who.clone(),
            role => words.with(key::CLI_WHO_ROLE, args![name = &deed.who, role = role]),
        };
        vec![
            deed.entry.to_string(),
            table::moment(words, &deed.at),
            who,
            history::action(&deed.action, words),
            deed.changes.len().to_string(),
        ]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), deeds.iter().map(row).collect())
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
