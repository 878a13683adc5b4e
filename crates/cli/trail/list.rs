//! What was done, the newest first: who, when, what, and to which record.

use crate::args::{option, verb};
use crate::desk::Desk;
use crate::{output, table};
use clap::{ArgMatches, Command, value_parser};
use register::trail::list::deeds;
use register::view::{HistoryEntry, HistoryQuery};
use register::{Failure, Reader, history};
use words::{Words, args, key};

/// The most entries that are asked for at once.
const WINDOW: usize = 500;
/// How many a table shows where nobody says how many.
const SHOWN: usize = 50;

/// `trail list`.
pub fn command(words: &Words) -> Command {
    let limit = option(words, "limit", "N", key::CLI_OPTION_TRAIL_LIMIT)
        .value_parser(value_parser!(u32).range(1..=1_000_000));
    verb(words, "list", key::CLI_TRAIL_LIST, &words.say(key::CLI_TRAIL_LIST_EXAMPLE)).arg(limit)
}

/// Lists the newest, and says how many more there are.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let given = matches.get_one::<u32>("limit").map(|&limit| usize::try_from(limit).unwrap_or(usize::MAX));
    desk.read(|reader| {
        if desk.json {
            let all = deeds(reader)?;
            let limit = given.unwrap_or(usize::MAX).min(all.len());
            output::json(&all[..limit])?;
            more_left(desk, limit, all.len());
            return Ok(());
        }
        let (total, entries) = newest(reader, given.unwrap_or(SHOWN))?;
        output::text(&text(&desk.words, &entries))?;
        more_left(desk, entries.len(), total);
        Ok(())
    })
}

fn more_left(desk: &Desk, shown: usize, total: usize) {
    if shown < total {
        desk.say(key::CLI_SAID_MORE_LEFT, args![shown = shown, total = total, limit = total.to_string()]);
    }
}

/// How many entries there are, and the newest of them.
fn newest(reader: &Reader<'_>, limit: usize) -> Result<(usize, Vec<HistoryEntry>), Failure> {
    let mut entries: Vec<HistoryEntry> = Vec::new();
    loop {
        let ask = (limit - entries.len()).min(WINDOW);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let query =
            HistoryQuery { offset: number(entries.len()), limit: number(ask), ..HistoryQuery::default() };
        let page = history::list(reader, &query)?;
        let total = usize::try_from(page.total).unwrap_or(usize::MAX);
        let last = page.entries.is_empty();
        entries.extend(page.entries);
        if last || entries.len() >= limit.min(total) {
            return Ok((total, entries));
        }
    }
}

fn text(words: &Words, entries: &[HistoryEntry]) -> String {
    let head = [
        key::CLI_COLUMN_ENTRY,
        key::CLI_COLUMN_AT,
        key::CLI_COLUMN_WHO,
        key::CLI_COLUMN_ACTION,
        key::CLI_COLUMN_RECORD,
    ];
    let row = |entry: &HistoryEntry| {
        let who = match &entry.role {
            None => entry.name.clone(),
            Some(role) => words.with(key::CLI_WHO_ROLE, args![name = &entry.name, role = role]),
        };
        let number = entry.number.to_string();
        vec![number, table::moment(words, &entry.at), who, entry.action.clone(), records(words, entry)]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), entries.iter().map(row).collect())
}

/// The record that was changed; of several, the first and how many more.
fn records(words: &Words, entry: &HistoryEntry) -> String {
    let mut names: Vec<&str> = Vec::new();
    for change in &entry.changes {
        if !names.contains(&change.record.as_str()) {
            names.push(&change.record);
        }
    }
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, rest @ ..] => words.with(key::CLI_AND_MORE, args![first = *first, count = rest.len()]),
    }
}
