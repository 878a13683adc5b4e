//! `score`: every contract's score, the worst first.

use crate::args::{positional, verb};
use crate::desk::Desk;
use crate::{output, table};
use clap::{ArgMatches, Command};
use domain::contract::Contract;
use domain::noun::Noun;
use domain::organisation::Organisation;
use domain::scoring::Score;
use domain::supplier::Supplier;
use register::report::{self, Subject};
use register::score::{Scored, all};
use register::{Failure, Reader};
use serde::Serialize;
use words::score::{Told, band, told};
use words::{Words, args, key};

/// `score`.
pub fn command(words: &Words) -> Command {
    verb(words, "score", key::CLI_SCORE, &words.say(key::CLI_SCORE_EXAMPLE)).arg(positional(
        words,
        "subject",
        "CONTRACT|SUPPLIER",
        key::CLI_ARG_SUBJECT,
    ))
}

/// One contract with its score, as scripts read it.
#[derive(Serialize)]
struct Line<'a> {
    contract: &'a str,
    supplier: Option<String>,
    score: Told<'a>,
}

/// Scores all contracts, one, or those of a supplier.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let subject = matches.get_one::<String>("subject");
    desk.read(|reader| {
        let subject = subject.map(|given| report::subject(reader, given)).transpose()?;
        let scores = all(reader)?;
        let chosen: Vec<&Scored> =
            scores.iter().filter(|one| subject.as_ref().is_none_or(|subject| is(subject, one))).collect();
        let no_contract = chosen.is_empty() && subject.is_some();
        if desk.json {
            if no_contract {
                desk.say(key::REPORT_NO_CONTRACT_NO_SCORE, &[]);
            }
            json(desk, reader, &chosen)
        } else if no_contract {
            output::text(&desk.words.say(key::REPORT_NO_CONTRACT_NO_SCORE))
        } else {
            output::text(&text(&desk.words, reader, &chosen)?)
        }
    })
}

/// Whether a score is of what was asked for.
fn is(subject: &Subject, scored: &Scored) -> bool {
    match subject {
        Subject::Contract(id) => scored.contract == *id,
        Subject::Supplier(id) => scored.supplier.as_ref() == Some(id),
    }
}

fn json(desk: &Desk, reader: &Reader<'_>, scores: &[&Scored]) -> Result<(), Failure> {
    let lines: Vec<Line<'_>> = scores
        .iter()
        .map(|one| {
            let supplier =
                one.supplier.as_ref().map(|id| reader.reference(Noun::Supplier, id)).transpose()?;
            Ok(Line { contract: &one.reference, supplier, score: told(&one.score, &desk.words) })
        })
        .collect::<Result<_, Failure>>()?;
    output::json(&lines)
}

fn text(words: &Words, reader: &Reader<'_>, scores: &[&Scored]) -> Result<String, Failure> {
    if scores.is_empty() {
        return Ok(words.say(key::CLI_ANSWER_NONE));
    }
    let rows = scores.iter().map(|one| row(words, reader, one)).collect::<Result<Vec<_>, Failure>>()?;
    let head = [
        key::CLI_COLUMN_CONTRACT,
        key::CLI_COLUMN_NAME,
        key::CLI_COLUMN_SUPPLIER,
        key::CLI_COLUMN_SCORE,
        key::CLI_COLUMN_BAND,
        key::CLI_COLUMN_INDEX,
        key::CLI_COLUMN_ANSWERED,
        key::CLI_COLUMN_FLOORS,
    ];
    let mut text = table::text(head.iter().map(|&key| words.say(key)).collect(), rows);
    if let [one] = scores {
        text.push('\n');
        text.push_str(&words::score::summary(&one.score, words));
    }
    Ok(text)
}

fn row(words: &Words, reader: &Reader<'_>, one: &Scored) -> Result<Vec<String>, Failure> {
    let title = reader.load::<Contract>(&one.contract)?.record.title.to_string();
    let mut cells = vec![one.reference.clone(), title, supplier(reader, one)?];
    cells.extend(figures(words, &one.score));
    Ok(cells)
}

fn supplier(reader: &Reader<'_>, one: &Scored) -> Result<String, Failure> {
    let Some(id) = &one.supplier else { return Ok(String::new()) };
    let organisation = reader.load::<Supplier>(id)?.record.organisation;
    Ok(reader.load::<Organisation>(organisation.as_str())?.record.legal_name.to_string())
}

fn figures(words: &Words, score: &Score) -> [String; 5] {
    let known = score.completeness;
    let answered = words.with(key::CLI_COMPLETENESS, args![answered = known.answered, asked = known.asked]);
    let Some(figures) = score.figures() else {
        return [String::new(), words.say(key::CLI_NOT_ASSESSED), String::new(), answered, String::new()];
    };
    let floors: Vec<&str> = figures.floors.iter().map(|floor| floor.id.as_str()).collect();
    [
        figures.final_score.to_string(),
        band(figures.band, words),
        figures.index.to_string(),
        answered,
        floors.join(" "),
    ]
}
