//! `supplier duplicates`.

use crate::args::verb;
use crate::desk::Desk;
use crate::table;
use clap::Command;
use register::Failure;
use register::supplier::{Proposal, duplicates};
use words::{Words, args, key};

/// `supplier duplicates`.
pub fn command(words: &Words) -> Command {
    verb(words, "duplicates", key::CLI_DUPLICATES, &words.say(key::CLI_DUPLICATES_EXAMPLE))
}

/// Lists suppliers that are probably one.
pub fn run(desk: &Desk) -> Result<(), Failure> {
    let found = desk.read(duplicates)?;
    if found.is_empty() {
        desk.say(key::CLI_DUPLICATES_NONE, &[]);
        // A table of nothing would be a heading alone.
        return if desk.json { crate::output::json(&found) } else { Ok(()) };
    }
    desk.say(key::CLI_DUPLICATES_FOUND, args![count = found.len() as u64]);
    desk.answer(&found, || text(&desk.words, &found))
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
