//! `redact`: a text is erased from a record and its history, and everything else that has it is told.

use crate::args::{flag, option, positional, text, verb};
use crate::desk::Desk;
use crate::{exit, input, table};
use clap::{ArgMatches, Command, value_parser};
use register::redact::{self, Asked, Elsewhere, Redaction};
use register::{Failure, FailureCode, written_instant};
use std::process::ExitCode;
use words::{Words, args, key};

/// `redact`.
pub fn command(words: &Words) -> Command {
    let own = |name, help| {
        positional(words, name, if name == "entry" { "ENTRY" } else { "FIELD" }, help).required(true)
    };
    verb(words, "redact", key::CLI_REDACT, &words.say(key::CLI_REDACT_EXAMPLE)).args([
        own("entry", key::CLI_REDACT_ENTRY).value_parser(value_parser!(i64).range(1..)),
        own("field", key::CLI_REDACT_FIELD),
        option(words, "reason", "TEXT", key::CLI_REDACT_REASON).required_unless_present("plan"),
        option(words, "words", "TEXT", key::CLI_REDACT_WORDS),
        flag(words, "plan", key::CLI_REDACT_PLAN).visible_alias("dry-run"),
    ])
}

/// Erases a text, or says what that would do. Where the file could not be written anew, it ends as that failure does.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let asked = Asked {
        entry: matches.get_one::<i64>("entry").copied().unwrap_or_default(),
        field: text(matches, "field"),
        words: matches.get_one::<String>("words").map(String::as_str),
    };
    let plan = matches.get_flag("plan");
    let mut register = desk.open()?;
    let done = if plan {
        redact::plan(&register, asked)?
    } else {
        redact::redact(&mut register, asked, text(matches, "reason"))?.value
    };
    told(desk, &done, plan);
    if desk.json {
        crate::output::json(&done)?;
    }
    match done.not_rewritten {
        Some(_) => Ok(ExitCode::from(exit::code(FailureCode::Locked))),
        None => Ok(ExitCode::SUCCESS),
    }
}

fn told(desk: &Desk, done: &Redaction, plan: bool) {
    what(desk, done, plan);
    if !done.stays.is_empty() {
        desk.say(key::CLI_REDACT_STAYS, args![entries = numbers(&desk.words, &done.stays)]);
    }
    if !done.entries.is_empty() {
        where_else(desk, done);
    }
    if done.unsearched_files > 0 {
        desk.say(key::CLI_REDACT_UNSEARCHED, args![count = done.unsearched_files]);
    }
    copies(desk, done, plan);
    desk.say(key::CLI_REDACT_OUTSIDE, &[]);
    if let Some(why) = &done.not_rewritten {
        desk.say(key::CLI_REDACT_NOT_REWRITTEN, args![why = why]);
    }
}

/// What was taken out, or would be.
fn what(desk: &Desk, done: &Redaction, plan: bool) {
    let record = named(&desk.words, done.reference.as_deref());
    let (count, entries) = (done.values, numbers(&desk.words, &done.entries));
    let field = &done.label;
    match (done.entry, done.before) {
        (Some(entry), _) => desk.say(
            key::CLI_REDACT_DONE,
            args![
                count = count,
                field = field,
                record = record,
                places = done.entries.len(),
                entries = entries,
                entry = entry.to_string()
            ],
        ),
        (None, Some(entry)) => {
            desk.say(
                key::CLI_REDACT_BEFORE,
                args![field = field, record = record, entry = entry.to_string()],
            );
        }
        (None, None) if done.entries.is_empty() => {
            desk.say(key::CLI_REDACT_BEFORE_UNKNOWN, args![field = field, record = record]);
        }
        (None, None) => desk.say(
            key::CLI_REDACT_WOULD,
            args![
                count = count,
                field = field,
                record = record,
                places = done.entries.len(),
                entries = entries
            ],
        ),
    }
    if done.present {
        desk.say(if plan { key::CLI_REDACT_PRESENT_PLAN } else { key::CLI_REDACT_PRESENT }, &[]);
    }
    if done.file {
        desk.say(key::CLI_REDACT_FILE, &[]);
    }
}

fn where_else(desk: &Desk, done: &Redaction) {
    if done.elsewhere.is_empty() {
        return desk.say(key::CLI_REDACT_NOWHERE, &[]);
    }
    desk.say(key::CLI_REDACT_ELSEWHERE, args![count = done.elsewhere.len()]);
    for place in &done.elsewhere {
        exit::say(&format!("  {}", at(&desk.words, place)));
    }
}

fn at(words: &Words, place: &Elsewhere) -> String {
    match place {
        Elsewhere::Field { reference, field, label, entry } => words.with(
            key::CLI_REDACT_AT_FIELD,
            args![
                record = named(words, reference.as_deref()),
                field = label,
                entry = entry.to_string(),
                name = field
            ],
        ),
        Elsewhere::Author { entry, entries } => {
            words.with(key::CLI_REDACT_AT_AUTHOR, args![count = *entries, entry = entry.to_string()])
        }
        Elsewhere::Draft { name } => words.with(key::CLI_REDACT_AT_DRAFT, args![name = name]),
        Elsewhere::Setting { name } => words.with(key::CLI_REDACT_AT_SETTING, args![name = name]),
        Elsewhere::File { sha256, refs, entry } => match entry {
            Some(entry) => words
                .with(key::CLI_REDACT_AT_FILE, args![records = words.list(refs), entry = entry.to_string()]),
            None => words.with(key::CLI_REDACT_AT_FILE_ALONE, args![sha256 = sha256]),
        },
    }
}

/// The copies that hold the text still.
fn copies(desk: &Desk, done: &Redaction, plan: bool) {
    let count = done.backups.len() + done.put_aside.len();
    if count == 0 {
        return desk.say(key::CLI_REDACT_NO_COPIES, &[]);
    }
    desk.say(if plan { key::CLI_REDACT_COPIES_PLAN } else { key::CLI_REDACT_COPIES }, args![count = count]);
    for backup in &done.backups {
        let (name, moment) = (
            input::shown(&backup.file, &desk.words),
            table::moment(&desk.words, &written_instant(backup.at)),
        );
        exit::say(&format!(
            "  {}",
            desk.words.with(key::CLI_REDACT_COPY, args![name = name, moment = moment])
        ));
    }
    for file in &done.put_aside {
        exit::say(&format!("  {}", input::shown(file, &desk.words)));
    }
}

fn named(words: &Words, reference: Option<&str>) -> String {
    reference.map_or_else(|| words.say(key::CLI_REDACT_NOTICE), str::to_owned)
}

fn numbers(words: &Words, entries: &[i64]) -> String {
    words.list(&entries.iter().map(ToString::to_string).collect::<Vec<_>>())
}
