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
use register::score::{Scored, all};
use register::{Failure, FailureCode, Reader};
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
        let subject = subject.map(|subject| Subject::find(reader, subject)).transpose()?;
        let scores = all(reader)?;
        let chosen: Vec<&Scored> =
            scores.iter().filter(|one| subject.as_ref().is_none_or(|subject| subject.is(one))).collect();
        if desk.json {
            json(desk, reader, &chosen)
        } else {
            output::text(&text(&desk.words, reader, &chosen)?)
        }
    })
}

/// What was asked for, by its id.
enum Subject {
    Contract(String),
    Supplier(String),
}

impl Subject {
    /// A contract where it is one, else a supplier; a name that is both is a contract.
    fn find(reader: &Reader<'_>, subject: &str) -> Result<Self, Failure> {
        match reader.resolve(Noun::Contract, subject) {
            Ok(id) => Ok(Self::Contract(id)),
            Err(failure) if failure.code == FailureCode::NotFound => {
                match reader.resolve(Noun::Supplier, subject) {
                    Ok(id) => Ok(Self::Supplier(id)),
                    // What looks like a contract's reference is said to be no contract.
                    Err(_) if Noun::Contract.number(subject).is_some() => Err(failure),
                    Err(failure) => Err(failure),
                }
            }
            Err(failure) => Err(failure),
        }
    }

    fn is(&self, scored: &Scored) -> bool {
        match self {
            Self::Contract(id) => scored.contract == *id,
            Self::Supplier(id) => scored.supplier.as_ref() == Some(id),
        }
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
