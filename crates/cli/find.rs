//! `search`.

use crate::args::{option, positional, verb};
use crate::desk::Desk;
use crate::table;
use clap::{ArgMatches, Command, value_parser};
use register::{Failure, search};
use words::{Words, key};

/// `search`.
pub fn command(words: &Words) -> Command {
    let limit = option(words, "limit", "N", key::CLI_OPTION_LIMIT)
        .value_parser(value_parser!(u32).range(1..=10_000))
        .default_value("50");
    verb(words, "search", key::CLI_SEARCH, &words.say(key::CLI_SEARCH_EXAMPLE))
        .args([positional(words, "words", "WORDS", key::CLI_ARG_WORDS).required(true).num_args(1..), limit])
}

/// Finds records.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let given: Vec<&str> =
        matches.get_many::<String>("words").into_iter().flatten().map(String::as_str).collect();
    let limit =
        matches.get_one::<u32>("limit").map_or(50, |&limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let hits = desk.read(|reader| search::search(reader, &given.join(" "), limit))?;
    desk.answer(&hits, || text(&desk.words, &hits))
}

fn text(words: &Words, hits: &[search::Hit]) -> String {
    if hits.is_empty() {
        return words.say(key::CLI_ANSWER_NONE);
    }
    let head = [key::CLI_COLUMN_REF, key::CLI_COLUMN_KIND, key::CLI_COLUMN_NAME, key::CLI_COLUMN_WHAT];
    let row = |hit: &search::Hit| {
        vec![hit.reference.clone(), words.enumeration("noun", hit.kind), hit.name.clone(), hit.detail.clone()]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), hits.iter().map(row).collect())
}
