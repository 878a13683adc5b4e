//! `report`: due diligence and retendering as PDF.

use crate::args::{flag, group, option, path, positional, text, verb};
use crate::desk::Desk;
use crate::input;
use clap::{Arg, ArgMatches, Command, value_parser};
use domain::problem::ProblemKind;
use domain::vocabulary::Marking;
use domain::word::Word;
use register::report::{ReportOptions, due_diligence, is_pdf, marking_of, retendering, save, warned};
use register::{Failure, FailureCode, Person};
use serde_json::json;
use std::path::{Path, PathBuf};
use words::{Words, args, key};

/// `report`.
pub fn command(words: &Words) -> Command {
    let due = verb(
        words,
        "due-diligence",
        key::CLI_REPORT_DUE_DILIGENCE,
        &words.say(key::CLI_REPORT_DUE_DILIGENCE_EXAMPLE),
    )
    .arg(positional(words, "reference", "CONTRACT|SUPPLIER", key::CLI_ARG_SUBJECT).required(true));
    let again = verb(
        words,
        "retendering",
        key::CLI_REPORT_RETENDERING,
        &words.say(key::CLI_REPORT_RETENDERING_EXAMPLE),
    )
    .arg(positional(words, "reference", "CONTRACT", key::CLI_ARG_REFERENCE_CONTRACT).required(true));
    group(words, "report", words.say(key::CLI_REPORT))
        .subcommands([due.args(paper(words)), again.args(paper(words))])
}

/// What both reports take.
fn paper(words: &Words) -> [Arg; 3] {
    [
        option(words, "out", "FILE.pdf", key::CLI_OPTION_OUT)
            .required(true)
            .value_parser(value_parser!(PathBuf)),
        option(words, "marking", "WORD", key::CLI_OPTION_FORCE).help(markings(words)),
        flag(words, "force", key::CLI_OPTION_FORCE),
    ]
}

/// The markings there are, and the one that is taken where nobody says which.
fn markings(words: &Words) -> String {
    let default = ReportOptions::by(&Person { name: String::new(), role: String::new() }).marking.word();
    let allowed = Marking::ENUMERATION.words.join(", ");
    words.with(key::CLI_OPTION_MARKING, args![allowed = allowed, default = default])
}

/// Makes a report and writes it.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((kind, inner)) = matches.subcommand() else { return Ok(()) };
    let (reference, out) = (text(inner, "reference"), path(inner, "out"));
    let options = options(desk, inner.get_one::<String>("marking"))?;
    let made = desk.read(|reader| match kind {
        "retendering" => retendering(reader, reference, &options, &desk.words),
        _ => due_diligence(reader, reference, &options, &desk.words),
    })?;
    let force = inner.get_flag("force");
    save(out, &made.bytes, force).map_err(|failure| or_force(desk, out, force, failure))?;
    for warning in &made.warnings {
        crate::exit::say(&warned(warning, &desk.words));
    }
    let bytes = made.bytes.len();
    let answer = json!({ "file": out, "title": made.title, "pages": made.pages.len(), "bytes": bytes });
    desk.changed(&answer, key::CLI_SAID_WRITTEN, args![name = input::shown(out, &desk.words), bytes = bytes])
}

/// A report that is there already can be replaced by it; a file of another kind never is.
fn or_force(desk: &Desk, out: &Path, force: bool, failure: Failure) -> Failure {
    if force || failure.code != FailureCode::FileExists || !is_pdf(out) {
        return failure;
    }
    let name = input::shown(out, &desk.words);
    Failure { message: desk.words.with(key::CLI_REFUSED_WITHOUT_FORCE, args![name = name]), ..failure }
}

fn options(desk: &Desk, marking: Option<&String>) -> Result<ReportOptions, Failure> {
    let options = ReportOptions::by(desk.person());
    let Some(word) = marking else { return Ok(options) };
    let Some(marking) = marking_of(word) else {
        let word: String = word.chars().take(60).collect();
        let allowed = Marking::ENUMERATION.words;
        let message =
            desk.words.with(key::CLI_REFUSED_MARKING, args![word = &word, allowed = allowed.join(", ")]);
        return Err(Failure {
            message,
            ..Failure::field("marking", ProblemKind::UnknownWord { word, allowed })
        });
    };
    Ok(ReportOptions { marking, ..options })
}
