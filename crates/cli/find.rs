//! `search`.

use crate::args::{option, positional, verb};
use crate::desk::Desk;
use crate::table;
use clap::{ArgMatches, Command, value_parser};
use register::view::FindHit;
use register::{Failure, FailureCode, find};
use serde_json::{Value, json};
use words::{Words, args, key};

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
    if given.iter().all(|word| word.trim().is_empty()) {
        let example = desk.words.say(key::CLI_SEARCH_EXAMPLE);
        let told = args![example = example];
        return Err(Failure::new(FailureCode::InvalidInput, key::CLI_REFUSED_NO_WORDS, told));
    }
    let limit = matches.get_one::<u32>("limit").copied().unwrap_or(50);
    let hits = desk.read(|reader| find::search(reader, &given.join(" "), limit))?;
    let records: Vec<Value> = hits.iter().map(record).collect();
    desk.answer(&records, || text(&desk.words, &hits))
}

/// A record that was found, as a script reads it.
fn record(hit: &FindHit) -> Value {
    json!({ "kind": hit.noun.word, "ref": hit.reference, "name": hit.title, "detail": hit.detail })
}

fn text(words: &Words, hits: &[FindHit]) -> String {
    if hits.is_empty() {
        return words.say(key::CLI_ANSWER_NONE);
    }
    let head = [key::CLI_COLUMN_REF, key::CLI_COLUMN_KIND, key::CLI_COLUMN_NAME, key::CLI_COLUMN_WHAT];
    let row = |hit: &FindHit| {
        vec![hit.reference.clone(), hit.noun.text.clone(), hit.title.clone(), hit.detail.clone()]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), hits.iter().map(row).collect())
}
