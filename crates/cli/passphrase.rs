//! `passphrase`: gives a register one, changes it, or sets another with the recovery key.

use crate::args::{group, option, verb};
use crate::desk::Desk;
use crate::{input, recovery, secret};
use clap::{Arg, ArgMatches, Command, value_parser};
use register::key::{self as keys, FileKey, Passphrase};
use register::{Failure, FailureCode};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use words::{Key, Words, args, key};

const NEW: &str = "new-passphrase-file";
const RECOVERY: &str = "recovery-key-file";

/// The group.
pub fn command(words: &Words) -> Command {
    let file = |name, help: Key| option(words, name, "FILE", help).value_parser(value_parser!(PathBuf));
    let new: Arg = file(NEW, key::CLI_OPTION_NEW_PASSPHRASE_FILE);
    let set = verb(words, "set", key::CLI_PASSPHRASE_SET, &words.say(key::CLI_PASSPHRASE_SET_EXAMPLE));
    let change =
        verb(words, "change", key::CLI_PASSPHRASE_CHANGE, &words.say(key::CLI_PASSPHRASE_CHANGE_EXAMPLE));
    let recover =
        verb(words, "recover", key::CLI_PASSPHRASE_RECOVER, &words.say(key::CLI_PASSPHRASE_RECOVER_EXAMPLE));
    let renew = words.say(key::CLI_PASSPHRASE_RECOVERY_KEY_EXAMPLE);
    let renew = verb(words, "recovery-key", key::CLI_PASSPHRASE_RECOVERY_KEY, &renew);
    group(words, "passphrase", words.say(key::CLI_PASSPHRASE)).subcommands([
        set.arg(recovery::out(words)),
        change.arg(new.clone()),
        recover.args([file(RECOVERY, key::CLI_OPTION_RECOVERY_KEY_FILE), new]),
        renew.arg(recovery::out(words)),
    ])
}

/// Runs one of its verbs.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("set", inner)) => set(desk, inner),
        Some(("change", inner)) => change(desk, inner),
        Some(("recover", inner)) => recover(desk, inner),
        Some(("recovery-key", inner)) => renew(desk, inner),
        _ => Ok(()),
    }
}

/// The passphrase that a new register, or one that is encrypted now, is to have; none where nobody gave one. What anybody
/// would try first is the register's own name and who keeps it.
pub fn for_new(desk: &Desk) -> Result<Option<Passphrase>, Failure> {
    let place = desk.place()?;
    let name = input::name(place, &desk.words);
    let known = [name.as_str(), desk.person().name.as_str()];
    match desk.passphrase() {
        Some(given) => given.clone().fit_to_choose(&known).map(Some),
        None => secret::chosen(&desk.words, None, &known),
    }
}

fn set(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let place = desk.place()?;
    if keys::is_encrypted(place) {
        let name = input::shown(place, &desk.words);
        return Err(Failure::new(FailureCode::Conflict, key::FAILURE_ENCRYPTED_ALREADY, args![name = name]));
    }
    // Whether it is a register at all, before anybody is asked to think of a passphrase.
    drop(register::Register::open(place, desk.setup())?);
    let passphrase = for_new(desk)?.ok_or_else(|| secret::needed(key::CLI_REFUSED_NO_CHOICE))?;
    let (file_key, recovery) = keys::make(&passphrase)?;
    let done = recovery::written_before(desk, matches, &recovery, || {
        keys::encrypt(place, &desk.setup(), &file_key)
    })?;
    desk.say(key::CLI_SAID_ENCRYPTED, args![name = input::shown(place, &desk.words)]);
    desk.say(key::CLI_SAID_PLAIN_ASIDE, args![name = input::shown(&done.put_aside, &desk.words)]);
    if !done.open_backups.is_empty() {
        let names: Vec<_> = done.open_backups.iter().map(|file| input::shown(file, &desk.words)).collect();
        let arguments = args![count = names.len(), names = names.join(", ")];
        desk.say(key::CLI_SAID_PLAIN_BACKUPS, arguments);
    }
    answer(desk, &with(json!(done), recovery::told(desk, matches, &recovery)))
}

fn change(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let place = desk.place()?;
    let known = known(desk, place)?;
    changed(desk, matches, place, &known)
}

fn recover(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let place = desk.place()?;
    refuse_plain(desk, place)?;
    let file = matches.get_one::<PathBuf>(RECOVERY);
    let recovery = secret::recovery_key(&desk.words, file.map(PathBuf::as_path))?;
    changed(desk, matches, place, &keys::unlock_by_recovery(place, &recovery)?)
}

fn renew(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let place = desk.place()?;
    let known = known(desk, place)?;
    let recovery = keys::new_recovery()?;
    recovery::written_before(desk, matches, &recovery, || keys::set_recovery(place, &known, &recovery))?;
    desk.say(key::CLI_SAID_RECOVERY_KEY_MADE, args![name = input::shown(place, &desk.words)]);
    answer(desk, &with(json!({ "register": place }), recovery::told(desk, matches, &recovery)))
}

fn changed(desk: &Desk, matches: &ArgMatches, place: &Path, known: &FileKey) -> Result<(), Failure> {
    let name = input::name(place, &desk.words);
    let first_tried = [name.as_str(), desk.person().name.as_str()];
    let file = matches.get_one::<PathBuf>(NEW).map(PathBuf::as_path);
    let new = secret::chosen(&desk.words, file, &first_tried)?;
    keys::change(place, known, &new.ok_or_else(|| secret::needed(key::CLI_REFUSED_NO_NEW_PASSPHRASE))?)?;
    desk.say(key::CLI_SAID_PASSPHRASE_CHANGED, args![name = input::shown(place, &desk.words)]);
    answer(desk, &json!({ "register": place }))
}

/// The key of the register, which must have one.
fn known(desk: &Desk, place: &Path) -> Result<FileKey, Failure> {
    refuse_plain(desk, place)?;
    desk.setup_for(place)?.key.ok_or_else(|| secret::needed(key::CLI_REFUSED_NO_NEW_PASSPHRASE))
}

/// Refuses a register that is not encrypted, and a place where there is none.
fn refuse_plain(desk: &Desk, place: &Path) -> Result<(), Failure> {
    if keys::is_encrypted(place) {
        return Ok(());
    }
    drop(register::Register::open(place, desk.setup())?);
    let name = input::shown(place, &desk.words);
    Err(Failure::new(FailureCode::Conflict, key::FAILURE_NOT_ENCRYPTED, args![name = name]))
}

/// An answer with further fields.
pub fn with(mut answer: Value, more: Value) -> Value {
    if let (Some(answer), Value::Object(more)) = (answer.as_object_mut(), more) {
        answer.extend(more);
    }
    answer
}

fn answer(desk: &Desk, value: &Value) -> Result<(), Failure> {
    if desk.json { crate::output::json(value) } else { Ok(()) }
}
