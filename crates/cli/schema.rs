//! `schema NOUN`.

use crate::args::{positional, text, verb};
use crate::output;
use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use domain::noun::Noun;
use domain::record::schema;
use register::Failure;
use serde_json::Value;
use words::{Words, key};

/// `schema`.
pub fn command(words: &Words) -> Command {
    let nouns = PossibleValuesParser::new(Noun::ALL.iter().map(|noun| noun.word()));
    verb(words, "schema", key::CLI_SCHEMA, &words.say(key::CLI_SCHEMA_EXAMPLE))
        .arg(positional(words, "noun", "NOUN", key::CLI_ARG_NOUN).required(true).value_parser(nouns))
}

/// Prints the JSON Schema of a draft of the noun.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    // clap has seen to it that the noun is one of ours.
    let Some(noun) = Noun::from_word(text(matches, "noun")) else { return Ok(()) };
    let mut schema = schema(&noun.spec());
    schema["$schema"] = Value::from("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = noun.word().into();
    output::json(&schema)
}
