//! The history of the register, and its proof.

use crate::args::{group, verb};
use crate::desk::Desk;
use crate::exit::DAMAGED;
use crate::{breach, output, table};
use clap::{ArgMatches, Command};
use register::trail::list::{Deed, deeds};
use register::{Failure, history};
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
    let verdict = desk.open()?.verify()?;
    if desk.json {
        output::json(&verdict)?;
    }
    if verdict.breaches.is_empty() {
        desk.say(key::CLI_SAID_TRAIL_HOLDS, args![entries = verdict.entries, head = &verdict.head]);
        return Ok(ExitCode::SUCCESS);
    }
    let lines: Vec<String> = verdict.breaches.iter().map(|one| breach::sentence(&desk.words, one)).collect();
    breach::say(desk, &lines);
    Ok(ExitCode::from(DAMAGED))
}
