//! The file of a piece of evidence: kept with it, and written out again.

use crate::args::{file, flag, option, path, text, verb};
use crate::desk::Desk;
use crate::input;
use clap::{Arg, ArgMatches, Command, value_parser};
use domain::noun::Noun;
use register::{Failure, FailureCode, evidence, report};
use serde_json::json;
use std::path::PathBuf;
use words::{Words, args, key};

/// `evidence attach` and `evidence file`; each takes the reference of a piece of evidence.
pub fn commands(words: &Words, reference: impl Fn() -> Arg) -> [Command; 2] {
    let attach =
        verb(words, "attach", key::CLI_EVIDENCE_ATTACH, &words.say(key::CLI_EVIDENCE_ATTACH_EXAMPLE));
    let write = verb(words, "file", key::CLI_EVIDENCE_FILE, &words.say(key::CLI_EVIDENCE_FILE_EXAMPLE));
    let out =
        option(words, "out", "FILE", key::CLI_OPTION_OUT).required(true).value_parser(value_parser!(PathBuf));
    let replace = flag(words, "replace", key::CLI_OPTION_REPLACE);
    [
        attach.args([reference(), file(words, key::CLI_ARG_EVIDENCE_FILE), replace]),
        write.args([reference(), out]),
    ]
}

/// Keeps a file with a piece of evidence.
pub fn attach(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let (reference, file) = (reference(matches), path(matches, "file"));
    let (name, shown) = (input::name(file, &desk.words), input::shown(file, &desk.words));
    let most = u64::try_from(evidence::FILE_MAX).unwrap_or(u64::MAX);
    if file.metadata().is_ok_and(|found| found.is_file() && found.len() > most) {
        return Err(evidence::too_large(&shown));
    }
    // A pipe or a device does not say how much it holds.
    let bytes = input::within(file, most)?.ok_or_else(|| evidence::too_large(&shown))?;
    let keep = if matches.get_flag("replace") { evidence::replace } else { evidence::attach };
    let sha256 = keep(&mut desk.open()?, &reference, &name, &bytes)?.value;
    let answer = json!({ "ref": reference, "file_name": name, "sha256": sha256 });
    desk.changed(&answer, key::CLI_SAID_ATTACHED, args![name = name, reference = reference])
}

/// The reference as it is written everywhere, however it was typed.
fn reference(matches: &ArgMatches) -> String {
    let typed = text(matches, "reference");
    Noun::Evidence.number(typed).map_or_else(|| typed.to_owned(), |number| Noun::Evidence.reference(number))
}

/// Writes the file that was kept with a piece of evidence; never over another one.
pub fn write(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let (reference, out) = (reference(matches), path(matches, "out"));
    let Some((name, bytes)) = desk.read(|reader| evidence::file(reader, &reference))? else {
        return Err(Failure::new(
            FailureCode::NotFound,
            key::CLI_REFUSED_NO_FILE,
            args![reference = reference],
        ));
    };
    report::save(out, &bytes, false)?;
    let answer = json!({ "file": out, "file_name": name, "bytes": bytes.len() });
    let shown = input::shown(out, &desk.words);
    desk.changed(&answer, key::CLI_SAID_WRITTEN, args![name = shown, bytes = bytes.len()])
}
