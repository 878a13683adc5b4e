//! What Undo would take back, named by its record: "the clause of C-0004 changed".

use crate::failure::{Failure, words};
use crate::history;
use crate::register::Register;
use crate::storage::rows::{self, Image};
use crate::trail::undo::Step;
use domain::noun::Noun;
use rusqlite::Connection;
use serde_json::Value;
use words::{args, key};

/// A step in words, with the record that it was about where it was about one.
pub(super) fn said(register: &Register, step: &Step) -> Result<String, Failure> {
    let connection = &register.connection;
    let plain = history::action(&step.action, words());
    let records = records(connection, &step.deed)?;
    let verb = history::verb_of(&step.action);
    let verb = verb.and_then(|(verb, noun)| Some((Noun::from_word(noun)?, verb.step)));
    match (verb, records.as_slice()) {
        // A new supplier brings its organisation along: the record is the one of the action's noun.
        (Some((noun, said)), records) => match only(records.iter().filter(|(own, _)| *own == noun)) {
            Some((_, image)) => Ok(words().with(said, args![record = called(connection, noun, image)?])),
            None => Ok(plain),
        },
        (None, [(noun, image)]) => {
            let record = called(connection, *noun, image)?;
            Ok(words().with(key::HISTORY_STEP_OF, args![action = plain, record = record]))
        }
        (None, _) => Ok(plain),
    }
}

fn only<'a>(mut found: impl Iterator<Item = &'a (Noun, Image)>) -> Option<&'a (Noun, Image)> {
    found.next().filter(|_| found.next().is_none())
}

/// "the clause of C-0004", of which a contract has one; else "key performance indicator K-0003 of C-0004", "contract C-0004".
fn called(connection: &Connection, noun: Noun, image: &Image) -> Result<String, Failure> {
    let kind = words().enumeration("noun", noun.word());
    let reference = history::reference(noun, image)?;
    let contract = image.get("contract").and_then(Value::as_str);
    let contract =
        contract.map(|id| rows::read(connection, Noun::Contract.table(), id)).transpose()?.flatten();
    let Some(contract) = contract.filter(|_| noun != Noun::Contract) else {
        return Ok(words().with(key::HISTORY_STEP_RECORD, args![noun = kind, reference = reference]));
    };
    let contract = history::reference(Noun::Contract, &contract)?;
    Ok(match noun {
        Noun::Clause => words().with(key::HISTORY_STEP_CLAUSE, args![contract = contract]),
        _ => words()
            .with(key::HISTORY_STEP_UNDER, args![noun = kind, reference = reference, contract = contract]),
    })
}

/// The records that a deed changed, each once; those of a long deed are not all read.
fn records(connection: &Connection, deed: &str) -> Result<Vec<(Noun, Image)>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("step.sql"))?;
    let changed: Vec<(String, String)> =
        statement.query_map([deed], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut found: Vec<(Noun, Image)> = Vec::new();
    for (table, row) in changed {
        let Some((noun, image)) = history::record_of(connection, &table, &row)? else { continue };
        if found.iter().all(|(_, other)| other.get("id") != image.get("id")) {
            found.push((noun, image));
        }
    }
    Ok(found)
}
