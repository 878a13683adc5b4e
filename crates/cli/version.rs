//! `version`.

use crate::args::verb;
use crate::desk::Desk;
use clap::Command;
use domain::scoring::Method;
use register::{Failure, MIGRATIONS};
use serde_json::json;
use words::{Words, args, key};

/// `version`.
pub fn command(words: &Words) -> Command {
    verb(words, "version", key::CLI_VERSION, &words.say(key::CLI_VERSION_EXAMPLE))
}

/// Says the versions of the program, of the register's schema and of the rules.
pub fn run(desk: &Desk) -> Result<(), Failure> {
    let program = env!("CARGO_PKG_VERSION");
    let schema = MIGRATIONS.iter().map(|step| step.version).max().unwrap_or(0);
    let scoring = Method::v1().version();
    let value = json!({ "program": program, "schema": schema, "rules": { "scoring": scoring } });
    desk.answer(&value, || {
        desk.words.with(key::CLI_SAID_VERSION, args![program = program, schema = schema, rules = scoring])
    })
}
