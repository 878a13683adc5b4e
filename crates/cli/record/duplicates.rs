//! `supplier duplicates`.

use crate::args::{flag, verb};
use crate::desk::Desk;
use crate::table;
use clap::{ArgMatches, Command};
use register::Failure;
use register::supplier::{Distinct, Proposal, duplicates, held};
use words::{Words, args, key};

/// `supplier duplicates`.
pub fn command(words: &Words) -> Command {
    verb(words, "duplicates", key::CLI_DUPLICATES, &words.say(key::CLI_DUPLICATES_EXAMPLE)).arg(flag(
        words,
        "distinct",
        key::CLI_DUPLICATES_DISTINCT,
    ))
}

/// Lists suppliers that are probably one, or those that were said not to be.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    if matches.get_flag("distinct") {
        return decided(desk);
    }
    let found = desk.read(duplicates)?;
    let Some(Proposal { one, other, .. }) = found.first() else {
        desk.say(key::CLI_DUPLICATES_NONE, &[]);
        // A table of nothing would be a heading alone.
        return if desk.json { crate::output::json(&found) } else { Ok(()) };
    };
    let told = args![count = found.len() as u64, one = &one.reference, other = &other.reference];
    desk.say(key::CLI_DUPLICATES_FOUND, told);
    desk.answer(&found, || text(&desk.words, &found))
}

fn decided(desk: &Desk) -> Result<(), Failure> {
    let found = desk.read(held)?;
    let Some(Distinct { one, other, .. }) = found.first() else {
        desk.say(key::CLI_DUPLICATES_DISTINCT_NONE, &[]);
        return if desk.json { crate::output::json(&found) } else { Ok(()) };
    };
    let told = args![count = found.len() as u64, one = &one.reference, other = &other.reference];
    desk.say(key::CLI_DUPLICATES_DISTINCT_FOUND, told);
    desk.answer(&found, || decisions(&desk.words, &found))
}

fn decisions(words: &Words, found: &[Distinct]) -> String {
    let head = [
        key::CLI_COLUMN_REF,
        key::CLI_COLUMN_NAME,
        key::CLI_DUPLICATES_OTHER,
        key::CLI_COLUMN_NAME,
        key::CLI_DUPLICATES_DECIDED,
        key::CLI_DUPLICATES_REASON,
    ];
    let row = |pair: &Distinct| {
        let names = [&pair.one.reference, &pair.one.name, &pair.other.reference, &pair.other.name];
        let said = [words.date(pair.on.0), pair.reason.clone().unwrap_or_default()];
        names.into_iter().cloned().chain(said).collect()
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), found.iter().map(row).collect())
}

fn text(words: &Words, found: &[Proposal]) -> String {
    let head = [
        key::CLI_COLUMN_REF,
        key::CLI_COLUMN_NAME,
        key::CLI_DUPLICATES_OTHER,
        key::CLI_COLUMN_NAME,
        key::CLI_DUPLICATES_REASON,
    ];
    let row = |proposal: &Proposal| {
        let Proposal { one, other, reason, .. } = proposal;
        vec![
            one.reference.clone(),
            one.name.clone(),
            other.reference.clone(),
            other.name.clone(),
            reason.clone(),
        ]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), found.iter().map(row).collect())
}
