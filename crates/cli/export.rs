//! `export`: the whole register for another program. `import register`: what was exported as JSON, taken in again.

use crate::args::{file, flag, option, path, verb};
use crate::desk::Desk;
use crate::{ending, input};
use clap::{ArgMatches, Command, value_parser};
use register::export::{self, Format};
use register::{Failure, FailureCode, import};
use serde_json::json;
use std::path::{Path, PathBuf};
use words::{Words, args, key};

/// `export`.
pub fn command(words: &Words) -> Command {
    let formats = words.with(key::CLI_EXPORT_FORMAT_WORDS, args![allowed = Format::WORDS.join(", ")]);
    verb(words, "export", key::CLI_EXPORT, &words.say(key::CLI_EXPORT_EXAMPLE)).args([
        option(words, "out", "FILE|FOLDER", key::CLI_EXPORT_OUT)
            .required(true)
            .value_parser(value_parser!(PathBuf)),
        option(words, "format", "WORD", key::CLI_EXPORT_FORMAT).help(formats),
        flag(words, "mark", key::CLI_EXPORT_MARK),
    ])
}

/// `import register`.
pub fn import_command(words: &Words) -> Command {
    verb(words, "register", key::CLI_IMPORT_REGISTER, &words.say(key::CLI_IMPORT_REGISTER_EXAMPLE))
        .arg(file(words, key::CLI_ARG_EXPORT))
}

/// Writes the register.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let out = path(matches, "out");
    let (word, format) = format_of(matches, out)?;
    let (own, wanted) = match format {
        Format::Workbook => ("xlsx", key::CLI_ENDING_WORKBOOK),
        Format::Csv { .. } => ("csv", key::CLI_ENDING_CSV),
        Format::Json => ("json", key::CLI_ENDING_JSON),
        Format::Calendar => ("ics", key::CLI_ENDING_CALENDAR),
    };
    ending::refuse_other(out, &[own], wanted)?;
    let records = desk.read(|reader| export::save(reader, out, format))?;
    let name = input::shown(out, &desk.words);
    if format == Format::Calendar {
        let answer = json!({ "file": out, "format": word, "days": records });
        return desk.changed(&answer, key::CLI_SAID_CALENDAR, args![days = records, name = name]);
    }
    let answer = json!({ "file": out, "format": word, "records": records });
    desk.changed(&answer, key::CLI_SAID_EXPORTED, args![records = records, name = name])
}

/// Takes a register in.
pub fn run_import(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let bytes = input::bytes(path(matches, "file"), input::MOST_BULK)?;
    let taken = import::bundle::apply(&mut desk.open()?, &bytes)?.value;
    let said = args![records = taken.records, files = taken.files];
    desk.changed(&taken, key::CLI_SAID_REGISTER_IMPORTED, said)
}

/// The format that was named, else the one that the file's name ends with, else a workbook.
fn format_of(matches: &ArgMatches, out: &Path) -> Result<(String, Format), Failure> {
    let mark = matches.get_flag("mark");
    let Some(word) = matches.get_one::<String>("format") else {
        let ending = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let known = Format::from_word(ending, mark).map(|format| (ending.to_ascii_lowercase(), format));
        return Ok(known.unwrap_or_else(|| (Format::WORDS[0].to_owned(), Format::Workbook)));
    };
    let format = Format::from_word(word, mark).ok_or_else(|| {
        let arguments = [("word", word.as_str().into()), ("allowed", Format::WORDS.join(", ").into())];
        Failure::new(FailureCode::InvalidInput, key::FAILURE_EXPORT_FORMAT, &arguments)
    })?;
    Ok((word.to_ascii_lowercase(), format))
}
