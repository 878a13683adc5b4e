//! Making a register, checking it, taking changes back.

use crate::args::{self, flag, verb};
use crate::desk::Desk;
use crate::{breach, input, output};
use clap::Command;
use register::trail::{self, undo::Turned};
use register::{Failure, Register, check, history, sample};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use words::{Key, Words, args as with, key};

/// `init`.
pub fn init(words: &Words) -> Command {
    let no_passphrase =
        flag(words, "no-passphrase", key::CLI_OPTION_NO_PASSPHRASE).conflicts_with(args::PASSPHRASE_FILE);
    verb(words, "init", key::CLI_INIT, &words.say(key::CLI_INIT_EXAMPLE)).arg(no_passphrase)
}

/// `sample`.
pub fn sample(words: &Words) -> Command {
    let no_passphrase =
        flag(words, "no-passphrase", key::CLI_OPTION_NO_PASSPHRASE).conflicts_with(args::PASSPHRASE_FILE);
    verb(words, "sample", key::CLI_SAMPLE, &words.say(key::CLI_SAMPLE_EXAMPLE)).arg(no_passphrase)
}

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
pub fn run_init(desk: &Desk) -> Result<(), Failure> {
    make(desk, key::CLI_SAID_MADE, |path| Register::create(path, desk.setup()))
}

/// Makes the sample register, as it would stand on the day that was given, or today.
pub fn run_sample(desk: &Desk) -> Result<(), Failure> {
    let today = desk.setup().clock.today();
    let as_at = desk.dates.as_at.unwrap_or(today);
    make(desk, key::CLI_SAID_SAMPLE, |path| sample::create(path, as_at))
}

/// Makes a register in its place. The folder for it is made too where nobody named the place: whoever names one may have
/// mistyped it.
fn make(
    desk: &Desk,
    said: Key,
    create: impl FnOnce(&Path) -> Result<Register, Failure>,
) -> Result<(), Failure> {
    let place = desk.place()?;
    let folder = place.parent().filter(|folder| desk.place_is_default() && !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make the folder", folder, &error))?;
    }
    create(place)?;
    let name = input::shown(place, &desk.words);
    desk.changed(&json!({ "register": place }), said, with![name = name])
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
