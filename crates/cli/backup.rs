//! `backup`: a checked copy of the register. `restore`: one of them in the register's place.

use crate::args::{file, flag, option, path, verb};
use crate::desk::Desk;
use crate::{input, table};
use clap::{ArgMatches, Command, value_parser};
use register::backup::{self, Backup};
use register::{Failure, written_instant};
use std::path::PathBuf;
use words::{Words, args, key};

/// `backup`.
pub fn command(words: &Words) -> Command {
    let out = option(words, "out", "FILE", key::CLI_BACKUP_OUT).value_parser(value_parser!(PathBuf));
    verb(words, "backup", key::CLI_BACKUP, &words.say(key::CLI_BACKUP_EXAMPLE))
        .args([out, flag(words, "list", key::CLI_BACKUP_LIST).conflicts_with("out")])
}

/// `restore`.
pub fn restore_command(words: &Words) -> Command {
    verb(words, "restore", key::CLI_RESTORE, &words.say(key::CLI_RESTORE_EXAMPLE))
        .arg(file(words, key::CLI_ARG_BACKUP))
}

/// Backs the register up, or lists the backups there are.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let register = desk.place()?;
    if matches.get_flag("list") {
        let backups = backup::list(register)?;
        return desk.answer(&backups, || text(&desk.words, &backups));
    }
    let setup = desk.setup_for(register)?;
    let made = match matches.get_one::<PathBuf>("out") {
        Some(place) => backup::make_at(register, place, &setup)?,
        None => backup::make(register, &setup)?,
    };
    for old in backup::left_over(register)? {
        desk.say(key::CLI_SAID_BACKUP_LEFT_OVER, args![name = input::shown(&old.file, &desk.words)]);
    }
    let (name, size) = (input::shown(&made.file, &desk.words), size(&desk.words, &made));
    desk.changed(&made, key::CLI_SAID_BACKED_UP, args![name = name, size = size])
}

/// Puts a backup in the register's place.
pub fn run_restore(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let file = path(matches, "file");
    let done = backup::restore(file, desk.place()?, desk.setup_for(file)?)?;
    if let Some(aside) = &done.put_aside {
        desk.say(key::CLI_SAID_PUT_ASIDE, args![name = input::shown(aside, &desk.words)]);
    }
    desk.changed(&done, key::CLI_SAID_RESTORED, args![entries = done.entries])
}

/// Says which backup to go back to, where a register does not hold and there is one.
///
/// # Errors
/// Where the backups cannot be looked at, or the person stopped it.
pub fn say_newest(desk: &Desk) -> Result<(), Failure> {
    let register = desk.place()?;
    if backup::list(register)?.is_empty() {
        return Ok(());
    }
    let setup = desk.setup_for(register)?;
    let Some(newest) = backup::newest_that_holds(register, &setup)? else {
        desk.say(key::CLI_SAID_NO_BACKUP, &[]);
        return Ok(());
    };
    let name = input::shown(&newest.file, &desk.words);
    let moment = table::moment(&desk.words, &written_instant(newest.at));
    if desk.place_is_default() {
        desk.say(key::CLI_SAID_NEWEST_BACKUP, args![name = name, moment = moment]);
    } else {
        // Typed without the register, the command would put the backup in another one's place.
        let place = input::shown(register, &desk.words);
        desk.say(key::CLI_SAID_NEWEST_BACKUP_OF, args![name = name, moment = moment, register = place]);
    }
    Ok(())
}

fn text(words: &Words, backups: &[Backup]) -> String {
    if backups.is_empty() {
        return words.say(key::CLI_ANSWER_NONE);
    }
    let head = [key::CLI_BACKUP_MADE, key::CLI_BACKUP_SIZE, key::CLI_BACKUP_FILE];
    let row = |backup: &Backup| {
        let moment = table::moment(words, &written_instant(backup.at));
        vec![moment, size(words, backup), input::shown(&backup.file, words)]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), backups.iter().map(row).collect())
}

/// In whole kilobytes, as file managers show it.
fn size(words: &Words, backup: &Backup) -> String {
    let kilobytes = i64::try_from(backup.bytes.div_ceil(1000)).unwrap_or(i64::MAX);
    words.with(key::CLI_BACKUP_KILOBYTES, args![count = kilobytes])
}
