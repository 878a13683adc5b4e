//! The verbs that every noun shares, and the approving of assessments.

mod column;
mod decide;
mod duplicates;
mod file;
mod list;
mod page;
mod supplier;

use crate::args::{self, flag, group, option, path, positional, text, verb};
use crate::desk::Desk;
use crate::{incident, input, output};
use clap::{Arg, ArgMatches, Command};
use domain::noun::Noun;
use register::{Failure, record};
use serde_json::json;
use words::{Key, Words, args as with, key};

/// The noun with its verbs.
pub fn command(words: &Words, noun: Noun) -> Command {
    let example = |key: Key| example(words, noun, key);
    let reference = || reference(words, noun);
    let draft = || args::file(words, key::CLI_ARG_DRAFT);
    let command = group(words, noun.word(), words.enumeration("cli-noun", noun.word())).subcommands([
        adding(words, noun).arg(draft()),
        verb(words, "edit", key::CLI_RECORD_EDIT, &example(key::CLI_RECORD_EDIT_EXAMPLE))
            .args([reference(), draft()]),
        verb(words, "list", key::CLI_RECORD_LIST, &example(key::CLI_RECORD_LIST_EXAMPLE)).arg(flag(
            words,
            "all",
            key::CLI_OPTION_ALL,
        )),
        verb(words, "show", key::CLI_RECORD_SHOW, &example(key::CLI_RECORD_SHOW_EXAMPLE)).arg(reference()),
        verb(words, "retire", key::CLI_RECORD_RETIRE, &example(key::CLI_RECORD_RETIRE_EXAMPLE))
            .args([reference(), option(words, "reason", "TEXT", key::CLI_OPTION_REASON).required(true)]),
        verb(words, "reinstate", key::CLI_RECORD_REINSTATE, &example(key::CLI_RECORD_REINSTATE_EXAMPLE))
            .arg(reference()),
    ]);
    if noun == Noun::Evidence {
        return command.subcommands(file::commands(words, reference));
    }
    if noun == Noun::Incident {
        return command.subcommands(incident::commands(words, reference));
    }
    if noun == Noun::Supplier {
        return command.subcommand(duplicates::command(words)).subcommands(decide::commands(words));
    }
    if noun != Noun::Assessment {
        return command;
    }
    let by = option(words, "by", "NAME", key::CLI_OPTION_BY).required(true);
    let approve =
        verb(words, "approve", key::CLI_ASSESSMENT_APPROVE, &words.say(key::CLI_ASSESSMENT_APPROVE_EXAMPLE));
    command.subcommand(approve.args([reference(), by]))
}

/// The verb that adds: an incident is recorded.
fn adding(words: &Words, noun: Noun) -> Command {
    if noun == Noun::Incident {
        let example = words.say(key::CLI_INCIDENT_RECORD_EXAMPLE);
        return verb(words, "record", key::CLI_INCIDENT_RECORD, &example).alias("add");
    }
    verb(words, "add", key::CLI_RECORD_ADD, &example(words, noun, key::CLI_RECORD_ADD_EXAMPLE))
}

/// An example that names whichever of the noun and its prefix it has a place for.
fn example(words: &Words, noun: Noun, key: Key) -> String {
    let all = with![noun = noun.word(), prefix = noun.prefix()];
    words.with(key, all)
}

fn reference(words: &Words, noun: Noun) -> Arg {
    let own = match noun {
        Noun::Organisation => words.say(key::CLI_ARG_REFERENCE_ORGANISATION),
        Noun::Supplier => words.say(key::CLI_ARG_REFERENCE_SUPPLIER),
        Noun::Contract => words.say(key::CLI_ARG_REFERENCE_CONTRACT),
        _ => words.with(key::CLI_ARG_REFERENCE, with![prefix = noun.prefix()]),
    };
    positional(words, "reference", "REF", key::CLI_ARG_DRAFT).required(true).help(own)
}

/// Runs a verb of the noun.
pub fn run(desk: &Desk, noun: Noun, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((verb, inner)) = matches.subcommand() else { return Ok(()) };
    let reference = || text(inner, "reference");
    match verb {
        "add" | "record" => add(desk, noun, inner),
        "edit" => edit(desk, noun, reference(), inner),
        "list" => list::run(desk, noun, inner.get_flag("all")),
        "show" => show(desk, noun, reference()),
        "retire" => {
            let outcome = record::retire(&mut desk.open()?, noun, reference(), text(inner, "reason"))?;
            said(desk, &outcome.value, key::CLI_SAID_RETIRED)
        }
        "reinstate" => {
            let outcome = record::reinstate(&mut desk.open()?, noun, reference())?;
            said(desk, &outcome.value, key::CLI_SAID_REINSTATED)
        }
        "duplicates" => duplicates::run(desk, inner),
        "distinct" => decide::distinct(desk, inner),
        "merge" => decide::merge(desk, inner),
        "close" => incident::close(desk, inner),
        "import" => incident::run_import(desk, inner),
        "attach" => file::attach(desk, inner),
        "file" => file::write(desk, inner),
        _ => {
            let outcome = record::approve(&mut desk.open()?, reference(), text(inner, "by"))?;
            said(desk, &outcome.value, key::CLI_SAID_APPROVED)
        }
    }
}

fn add(desk: &Desk, noun: Noun, matches: &ArgMatches) -> Result<(), Failure> {
    // The draft is read before the register is opened: a bad file leaves it untouched.
    let draft = input::draft(path(matches, "file"))?;
    let added = record::add(&mut desk.open()?, noun, &draft)?.value;
    desk.changed(&added, key::CLI_SAID_ADDED, with![reference = &added.reference])
}

fn edit(desk: &Desk, noun: Noun, reference: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let draft = input::draft(path(matches, "file"))?;
    let outcome = record::edit(&mut desk.open()?, noun, reference, &draft)?;
    let key = if outcome.changes.is_empty() { key::CLI_SAID_UNCHANGED } else { key::CLI_SAID_EDITED };
    said(desk, &outcome.value, key)
}

fn said(desk: &Desk, reference: &String, key: Key) -> Result<(), Failure> {
    desk.changed(&json!({ "ref": reference }), key, with![reference = reference])
}

fn show(desk: &Desk, noun: Noun, reference: &str) -> Result<(), Failure> {
    desk.read(|reader| {
        let mut shown = record::show(reader, noun, reference)?;
        let mut told = String::new();
        if noun == Noun::Incident {
            told = incident::told(&desk.words, reader, reference, &mut shown)?;
        }
        if desk.json {
            return output::json(&shown);
        }
        output::text(&(page::text(&desk.words, reader, noun, &shown)? + &told))
    })
}
