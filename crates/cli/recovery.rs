//! A recovery key that was just made: written to a file, or shown once.

use crate::args::option;
use crate::desk::Desk;
use crate::input;
use clap::{Arg, ArgMatches, value_parser};
use register::Failure;
use register::key::{RecoveryKey, write_recovery};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use words::{Words, args, key};

const OUT: &str = "recovery-key-out";

/// `--recovery-key-out`.
pub fn out(words: &Words) -> Arg {
    option(words, OUT, "FILE", key::CLI_OPTION_RECOVERY_KEY_OUT).value_parser(value_parser!(PathBuf))
}

/// Writes a recovery key down, where a file was named, before `make` does what it is for: a register whose recovery key
/// could not be written would be one without. Where `make` fails, the file is taken away again.
pub fn written_before<T>(
    desk: &Desk,
    matches: &ArgMatches,
    recovery: &RecoveryKey,
    make: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    let Some(file) = matches.get_one::<PathBuf>(OUT) else { return make() };
    write_recovery(file, recovery, desk.place()?, desk.setup().clock.today())?;
    make().inspect_err(|_| drop(fs::remove_file(file)))
}

/// Says where the recovery key lies, or shows it; the same as fields of an answer. Where it was written to a file it is
/// shown nowhere else.
pub fn told(desk: &Desk, matches: &ArgMatches, recovery: &RecoveryKey) -> Value {
    match matches.get_one::<PathBuf>(OUT) {
        Some(file) => {
            desk.say(key::CLI_SAID_RECOVERY_KEY_FILE, args![name = input::shown(file, &desk.words)]);
            json!({ "recovery_key_file": file })
        }
        None if desk.json => json!({ "recovery_key": recovery.text() }),
        None => {
            desk.say(key::CLI_SAID_RECOVERY_KEY, args![key = recovery.text()]);
            json!({})
        }
    }
}
