//! Making a register, checking it, taking changes back.

use crate::args::{self, flag, verb};
use crate::desk::Desk;
use crate::{breach, input, output, passphrase, recovery, secret};
use clap::{Arg, ArgMatches, Command};
use register::key::{self as keys, FileKey};
use register::trail::{self, undo::Turned};
use register::{Failure, Register, check, history, sample};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use words::{Key, Words, args as with, key};

/// `init`.
pub fn init(words: &Words) -> Command {
    verb(words, "init", key::CLI_INIT, &words.say(key::CLI_INIT_EXAMPLE)).args(protection(words))
}

/// `sample`.
pub fn sample(words: &Words) -> Command {
    verb(words, "sample", key::CLI_SAMPLE, &words.say(key::CLI_SAMPLE_EXAMPLE)).args(protection(words))
}

/// Whether a new register is encrypted.
fn protection(words: &Words) -> [Arg; 2] {
    let none = flag(words, NO_PASSPHRASE, key::CLI_OPTION_NO_PASSPHRASE);
    let recovery = recovery::out(words).conflicts_with(NO_PASSPHRASE);
    [none.conflicts_with(args::PASSPHRASE_FILE), recovery]
}

const NO_PASSPHRASE: &str = "no-passphrase";

/// `check`.
pub fn check(words: &Words) -> Command {
    verb(words, "check", key::CLI_CHECK, &words.say(key::CLI_CHECK_EXAMPLE))
}

/// `undo`.
pub fn undo(words: &Words) -> Command {
    verb(words, "undo", key::CLI_UNDO, &words.say(key::CLI_UNDO_EXAMPLE))
}

/// `redo`.
pub fn redo(words: &Words) -> Command {
    verb(words, "redo", key::CLI_REDO, &words.say(key::CLI_REDO_EXAMPLE))
}

/// Makes an empty register.
pub fn run_init(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let said = [key::CLI_SAID_MADE, key::CLI_SAID_MADE_ENCRYPTED];
    make(desk, matches, said, |path, key| Register::create(path, desk.setup().with_key(key)))
}

/// Makes the sample register, as it would stand on the day that was given, or today.
pub fn run_sample(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let today = desk.setup().clock.today();
    let as_at = desk.dates.as_at.unwrap_or(today);
    let said = [key::CLI_SAID_SAMPLE, key::CLI_SAID_SAMPLE_ENCRYPTED];
    make(desk, matches, said, |path, key| sample::create_with(path, as_at, key))
}

/// Makes a register in its place, encrypted unless somebody chose otherwise. The folder for it is made too where nobody named the place: whoever names one may have
/// mistyped it.
fn make(
    desk: &Desk,
    matches: &ArgMatches,
    [plain, encrypted]: [Key; 2],
    create: impl FnOnce(&Path, Option<FileKey>) -> Result<Register, Failure>,
) -> Result<(), Failure> {
    let place = desk.place()?;
    if place.symlink_metadata().is_ok() {
        // Before anybody is asked to think of a passphrase.
        return Err(Failure::file("make", place, &std::io::ErrorKind::AlreadyExists.into()));
    }
    let passphrase = if matches.get_flag(NO_PASSPHRASE) {
        None
    } else {
        Some(passphrase::for_new(desk)?.ok_or_else(|| secret::needed(key::CLI_REFUSED_NO_CHOICE))?)
    };
    let folder = place.parent().filter(|folder| desk.place_is_default() && !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make the folder", folder, &error))?;
    }
    let name = input::shown(place, &desk.words);
    let Some(passphrase) = passphrase else {
        create(place, None)?;
        return desk.changed(&json!({ "register": place, "encrypted": false }), plain, with![name = name]);
    };
    let (file_key, recovery) = keys::make(&passphrase)?;
    recovery::written_before(desk, matches, &recovery, || create(place, Some(file_key)))?;
    desk.say(encrypted, with![name = name]);
    let made = json!({ "register": place, "encrypted": true });
    let made = passphrase::with(made, recovery::told(desk, matches, &recovery));
    if desk.json { output::json(&made) } else { Ok(()) }
}

/// Checks the register; exit 4 where something does not hold.
pub fn run_check(desk: &Desk) -> Result<ExitCode, Failure> {
    let told = |failure| breach::while_checking(desk, failure);
    let register = desk.open().map_err(told)?;
    let found = check::check(&register).map_err(told)?;
    if desk.json {
        output::json(&found)?;
    }
    if found.holds() {
        desk.say(key::CLI_SAID_CHECK_HOLDS, with![entries = found.trail.entries]);
        return Ok(ExitCode::SUCCESS);
    }
    Ok(breach::end(desk, &check::check_in_words(&register, &found)))
}

/// Takes the last change back.
pub fn run_undo(desk: &Desk) -> Result<(), Failure> {
    let turned = trail::undo::undo(&mut desk.open()?)?.value;
    desk.changed(
        &json!({ "undone": turned.action, "refs": turned.references }),
        key::CLI_SAID_UNDONE,
        with![action = said(&desk.words, &turned)],
    )
}

/// Makes the change that was taken back again.
pub fn run_redo(desk: &Desk) -> Result<(), Failure> {
    let turned = trail::undo::redo(&mut desk.open()?)?.value;
    desk.changed(
        &json!({ "redone": turned.action, "refs": turned.references }),
        key::CLI_SAID_REDONE,
        with![action = said(&desk.words, &turned)],
    )
}

/// What was turned, with the record it was about; of several, the first and how many more.
fn said(words: &Words, turned: &Turned) -> String {
    let action = history::action(&turned.action, words);
    let Some(first) = &turned.first else { return action };
    let records = match turned.references.len() {
        0 | 1 => first.clone(),
        several => words.with(key::CLI_AND_MORE, with![first = first, count = several - 1]),
    };
    words.with(key::CLI_TURNED, with![action = action, records = records])
}
