//! The reports there are, each with what it alone takes.

use super::options::{paper, refused_word};
use crate::args::{flag, option, positional, text, verb};
use crate::desk::Desk;
use clap::{ArgMatches, Command, value_parser};
use domain::date::Date;
use domain::problem::ProblemKind;
use register::Failure;
use register::report::{Asked, ExtractAsked, ExtractKind, SortedBy};
use words::{Key, Words, args, key};

/// A verb a report.
pub fn commands(words: &Words) -> [Command; 6] {
    let made = |name, about: Key, example: Key| verb(words, name, about, &words.say(example));
    let due = made("due-diligence", key::CLI_REPORT_DUE_DILIGENCE, key::CLI_REPORT_DUE_DILIGENCE_EXAMPLE)
        .args([
            positional(words, "reference", "CONTRACT|SUPPLIER", key::CLI_ARG_SUBJECT).required(true),
            flag(words, "summary", key::CLI_OPTION_SUMMARY),
            option(words, "purpose", "WORD", key::CLI_OPTION_PURPOSE),
            option(words, "decision", "TEXT", key::CLI_OPTION_DECISION),
        ]);
    let again = made("retendering", key::CLI_REPORT_RETENDERING, key::CLI_REPORT_RETENDERING_EXAMPLE)
        .arg(positional(words, "reference", "CONTRACT", key::CLI_ARG_REFERENCE_CONTRACT).required(true));
    let board = made("board", key::CLI_REPORT_BOARD, key::CLI_REPORT_BOARD_EXAMPLE).arg(option(
        words,
        "since",
        "DATE",
        key::CLI_OPTION_SINCE,
    ));
    let list =
        made("register", key::CLI_REPORT_REGISTER, key::CLI_REPORT_REGISTER_EXAMPLE).args(narrow(words));
    let incident = || positional(words, "reference", "INCIDENT", key::CLI_ARG_INCIDENT).required(true);
    let chronology = made("chronology", key::CLI_REPORT_CHRONOLOGY, key::CLI_REPORT_CHRONOLOGY_EXAMPLE)
        .args([incident(), flag(words, "summary", key::CLI_OPTION_FIRST_PAGE)]);
    let pack = made("incident-pack", key::CLI_REPORT_PACK, key::CLI_REPORT_PACK_EXAMPLE).arg(incident());
    [due, again, board, list, chronology, pack].map(|command| command.args(paper(words)))
}

/// What an extract is narrowed and sorted by.
fn narrow(words: &Words) -> [clap::Arg; 6] {
    let kinds = ExtractKind::WORDS.join(", ");
    let orders = SortedBy::WORDS.join(", ");
    [
        positional(words, "kind", "KIND", key::CLI_ARG_EXTRACT)
            .required(true)
            .help(words.with(key::CLI_ARG_EXTRACT_KINDS, args![allowed = kinds])),
        option(words, "sort", "WORD", key::CLI_OPTION_SORT)
            .help(words.with(key::CLI_OPTION_SORT_WORDS, args![allowed = orders])),
        option(words, "supplier", "SUPPLIER", key::CLI_OPTION_OF_SUPPLIER),
        option(words, "containing", "TEXT", key::CLI_OPTION_CONTAINING),
        option(words, "within", "DAYS", key::CLI_OPTION_WITHIN)
            .value_parser(value_parser!(u32).range(1..=3_660)),
        flag(words, "landscape", key::CLI_OPTION_LANDSCAPE),
    ]
}

/// Which report was asked for.
pub fn asked(desk: &Desk, kind: &str, matches: &ArgMatches) -> Result<Asked, Failure> {
    Ok(match kind {
        "retendering" => Asked::Retendering { reference: text(matches, "reference").to_owned() },
        "board" => Asked::Board { since: since(matches)? },
        "register" => Asked::Extract(extract(desk, matches)?),
        "chronology" => Asked::Chronology {
            reference: text(matches, "reference").to_owned(),
            summary_alone: matches.get_flag("summary"),
        },
        "incident-pack" => Asked::IncidentPack { reference: text(matches, "reference").to_owned() },
        _ => Asked::DueDiligence {
            reference: text(matches, "reference").to_owned(),
            summary_alone: matches.get_flag("summary"),
        },
    })
}

fn since(matches: &ArgMatches) -> Result<Option<Date>, Failure> {
    let Some(text) = matches.get_one::<String>("since") else { return Ok(None) };
    Date::parse(text).map(Some).ok_or_else(|| Failure::asked("since", ProblemKind::NotDate))
}

fn extract(desk: &Desk, matches: &ArgMatches) -> Result<ExtractAsked, Failure> {
    let word = text(matches, "kind");
    let kind = ExtractKind::from_word(word)
        .ok_or_else(|| refused_word(desk, "kind", word, ExtractKind::WORDS, key::CLI_REFUSED_EXTRACT))?;
    let sorted_by = match matches.get_one::<String>("sort") {
        None => None,
        Some(word) => Some(
            SortedBy::from_word(word)
                .ok_or_else(|| refused_word(desk, "sort", word, SortedBy::WORDS, key::CLI_REFUSED_SORT))?,
        ),
    };
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    let whole = ExtractAsked::whole(kind);
    Ok(ExtractAsked {
        sorted_by,
        supplier: given("supplier"),
        containing: given("containing"),
        within_days: matches.get_one::<u32>("within").copied().unwrap_or(whole.within_days),
        landscape: matches.get_flag("landscape"),
        ..whole
    })
}
