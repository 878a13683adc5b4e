//! `report`: what is printed, as PDF; issuing it, and making an issued one again.

mod issued;
mod kinds;
mod options;

use crate::args::{group, path};
use crate::desk::Desk;
use crate::{ending, input};
use clap::{ArgMatches, Command};
use register::report::{Made, is_report, issue, make, may_save, save, warned};
use register::{Failure, FailureCode};
use serde_json::json;
use std::path::Path;
use words::{Words, args, key};

/// `report`.
pub fn command(words: &Words) -> Command {
    group(words, "report", words.say(key::CLI_REPORT))
        .subcommands(kinds::commands(words))
        .subcommands(issued::commands(words))
}

/// Runs a verb of reports.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("issued", _)) => issued::list(desk),
        Some(("reissue", inner)) => issued::again(desk, inner),
        Some((kind, inner)) => print(desk, kind, inner),
        None => Ok(()),
    }
}

/// What the name of a report may end with.
const ENDINGS: [&str; 3] = ["pdf", "html", "htm"];

/// Makes a report, issues it where that was asked for, and writes it.
fn print(desk: &Desk, kind: &str, matches: &ArgMatches) -> Result<(), Failure> {
    ending::refuse_other(path(matches, "out"), &ENDINGS, key::CLI_ENDING_REPORT)?;
    let asked = kinds::asked(desk, kind, matches)?;
    let options = options::options(desk, matches)?;
    let mut register = desk.open()?;
    if !matches.get_flag("issue") {
        let made = make(&mut register, desk.dates, &asked, &options, &desk.words)?;
        return write(desk, matches, &made, None);
    }
    let (out, force) = (path(matches, "out"), matches.get_flag("force"));
    may_save(out, force).map_err(|failure| or_force(desk, out, force, failure))?;
    let issued = issue(&mut register, desk.dates, &asked, &options, &desk.words)?;
    desk.say(key::CLI_SAID_ISSUED, args![reference = &issued.reference, sha256 = &issued.sha256]);
    write(desk, matches, &issued.made, Some((&issued.reference, &issued.sha256)))
}

/// Writes the file, and says what it is.
fn write(
    desk: &Desk,
    matches: &ArgMatches,
    made: &Made,
    issued: Option<(&str, &str)>,
) -> Result<(), Failure> {
    let (out, force) = (path(matches, "out"), matches.get_flag("force"));
    let page = is_html(out).then(|| made.html()).transpose()?;
    let bytes = page.as_ref().map_or(made.bytes.as_slice(), |page| page.as_bytes());
    save(out, bytes, force).map_err(|failure| or_force(desk, out, force, failure))?;
    for warning in &made.warnings {
        crate::exit::say(&warned(warning, &desk.words));
    }
    let bytes = bytes.len();
    let mut answer = json!({ "file": out, "title": made.title, "pages": made.pages.len(), "bytes": bytes });
    if let Some((reference, sha256)) = issued {
        answer["ref"] = reference.into();
        answer["sha256"] = sha256.into();
    }
    desk.changed(&answer, key::CLI_SAID_WRITTEN, args![name = input::shown(out, &desk.words), bytes = bytes])
}

/// Whether a page for a browser is wanted, by the name of the file.
fn is_html(out: &Path) -> bool {
    ["html", "htm"].contains(&ending::of(out).as_str())
}

/// A report that is there already can be replaced by it; a file of another kind never is.
fn or_force(desk: &Desk, out: &Path, force: bool, failure: Failure) -> Failure {
    if force || failure.code != FailureCode::FileExists || !is_report(out) {
        return failure;
    }
    let name = input::shown(out, &desk.words);
    Failure { message: desk.words.with(key::CLI_REFUSED_WITHOUT_FORCE, args![name = name]), ..failure }
}
