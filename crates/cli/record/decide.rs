//! `supplier distinct`: what is decided of two suppliers that look like one.

use crate::args::{option, positional, text, verb};
use crate::desk::Desk;
use clap::{Arg, ArgMatches, Command};
use register::Failure;
use register::supplier::{self, Side};
use words::{Key, Words, args, key};

/// `supplier distinct`.
pub fn commands(words: &Words) -> [Command; 1] {
    let supplier =
        |name: &'static str, help: Key| -> Arg { positional(words, name, "REF", help).required(true) };
    [verb(words, "distinct", key::CLI_DISTINCT, &words.say(key::CLI_DISTINCT_EXAMPLE)).args([
        supplier("one", key::CLI_DISTINCT_ONE),
        supplier("other", key::CLI_DISTINCT_OTHER),
        option(words, "reason", "TEXT", key::CLI_DISTINCT_REASON),
    ])]
}

/// Says that two suppliers are not the same.
pub fn distinct(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let reason = matches.get_one::<String>("reason").map(String::as_str);
    let done =
        supplier::distinct(&mut desk.open()?, text(matches, "one"), text(matches, "other"), reason)?.value;
    desk.changed(
        &done,
        key::CLI_DISTINCT_DONE,
        args![one = called(desk, &done.one), other = called(desk, &done.other)],
    )
}

/// "S-0001 Acme Ltd".
fn called(desk: &Desk, side: &Side) -> String {
    desk.words.with(key::HISTORY_RECORD, args![reference = &side.reference, name = &side.name])
}
