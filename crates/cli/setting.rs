//! Making a register, checking it, taking changes back.

use crate::args::{self, flag, verb};
use crate::desk::Desk;
use crate::exit::DAMAGED;
use crate::{breach, input, output};
use clap::Command;
use register::{Failure, Register, check, history, sample, trail};
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

/// Makes a register in its place, and the folder where it is missing.
fn make(
    desk: &Desk,
    said: Key,
    create: impl FnOnce(&Path) -> Result<Register, Failure>,
) -> Result<(), Failure> {
    let place = desk.place()?;
    if let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make the folder", folder, &error))?;
    }
    create(place)?;
    let name = input::shown(place, &desk.words);
    desk.changed(&json!({ "register": place }), said, with![name = name])
}

/// Checks the register; exit 4 where something does not hold.
pub fn run_check(desk: &Desk) -> Result<ExitCode, Failure> {
    let found = check::check(&desk.open()?)?;
    if desk.json {
        output::json(&found)?;
    }
    if found.holds() {
        desk.say(key::CLI_SAID_CHECK_HOLDS, with![entries = found.trail.entries]);
        return Ok(ExitCode::SUCCESS);
    }
    let mut lines: Vec<String> = found
        .integrity
        .iter()
        .map(|line| desk.words.with(key::CLI_BREACH_INTEGRITY, with![detail = line]))
        .collect();
    lines.extend(found.links.iter().map(|link| {
        desk.words.with(key::CLI_BREACH_LINK, with![table = &link.table, parent = &link.parent])
    }));
    lines.extend(
        found.files.iter().map(|sha256| desk.words.with(key::CLI_BREACH_FILE, with![sha256 = sha256])),
    );
    lines.extend(found.trail.breaches.iter().map(|one| breach::sentence(&desk.words, one)));
    breach::say(desk, &lines);
    Ok(ExitCode::from(DAMAGED))
}

/// Takes the last change back.
pub fn run_undo(desk: &Desk) -> Result<(), Failure> {
    let action = trail::undo::undo(&mut desk.open()?)?.value;
    let said = history::action(&action, &desk.words);
    desk.changed(&json!({ "undone": action }), key::CLI_SAID_UNDONE, with![action = said])
}

/// Makes the change that was taken back again.
pub fn run_redo(desk: &Desk) -> Result<(), Failure> {
    let action = trail::undo::redo(&mut desk.open()?)?.value;
    let said = history::action(&action, &desk.words);
    desk.changed(&json!({ "redone": action }), key::CLI_SAID_REDONE, with![action = said])
}
