//! A recovery key that was just made: written to a file, or shown once.

use crate::args::option;
use crate::desk::Desk;
use crate::input;
use clap::{Arg, ArgMatches, value_parser};
use register::key::{RecoveryKey, recovery_sheet};
use register::{Failure, FailureCode, whole};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
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
    write(desk, file, recovery)?;
    make().inspect_err(|_| drop(fs::remove_file(file)))
}

fn write(desk: &Desk, file: &Path, recovery: &RecoveryKey) -> Result<(), Failure> {
    if file.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("txt")) {
        let name = input::shown(file, &desk.words);
        let arguments = args![name = name];
        return Err(Failure::new(FailureCode::InvalidInput, key::CLI_REFUSED_RECOVERY_ENDING, arguments));
    }
    let sheet = recovery_sheet(recovery, desk.place()?, desk.setup().clock.today());
    whole::make(file, |draft| {
        let failed = |error: std::io::Error| Failure::file("write", draft, &error);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        // Whoever reads it opens the register.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut made = options.open(draft).map_err(failed)?;
        made.write_all(sheet.as_bytes()).and_then(|()| made.sync_all()).map_err(failed)
    })
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
