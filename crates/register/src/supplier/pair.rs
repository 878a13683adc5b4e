//! What was decided of two suppliers that look like one, and still holds.

use crate::failure::{Failure, FailureCode, words};
use crate::reader::is_live;
use crate::record::resolve;
use crate::storage::rows;
use crate::tables;
use crate::writer::Writer;
use domain::date::Date;
use domain::noun::Noun;
use domain::vocabulary::PairDecision;
use domain::word::Word;
use rusqlite::{Connection, OptionalExtension};
use words::{args, key};

/// A decision that was not taken back.
pub(crate) struct Pair {
    pub id: String,
    /// The ids of both.
    pub one: String,
    pub other: String,
    pub decision: PairDecision,
    pub on: Date,
    /// Why, where somebody said.
    pub reason: Option<String>,
}

impl Pair {
    /// Whether it is about these two, whichever comes first.
    pub fn is_of(&self, one: &str, other: &str) -> bool {
        (self.one == one && self.other == other) || (self.one == other && self.other == one)
    }
}

/// All decisions that hold, in the order in which they were made.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Pair>, Failure> {
    let mut statement = connection.prepare_cached(include_str!("pairs.sql"))?;
    let mut rows = statement.query([])?;
    let mut pairs = Vec::new();
    while let Some(row) = rows.next()? {
        let (decision, on): (String, String) = (row.get(3)?, row.get(4)?);
        let known = PairDecision::from_word(&decision).zip(Date::parse(&on));
        let (decision, on) =
            known.ok_or_else(|| Failure::damaged("a decision on two suppliers does not hold"))?;
        pairs.push(Pair {
            id: row.get(0)?,
            one: row.get(1)?,
            other: row.get(2)?,
            decision,
            on,
            reason: row.get(5)?,
        });
    }
    Ok(pairs)
}

/// A supplier that is to be decided on, as it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub id: String,
    pub reference: String,
    pub organisation: String,
}

/// The two suppliers that are to be decided on.
///
/// # Errors
/// Where there is no such supplier, one is retired, or both are one.
pub(crate) fn asked(connection: &Connection, one: &str, other: &str) -> Result<(Asked, Asked), Failure> {
    let (one, other) = (live(connection, one)?, live(connection, other)?);
    if one.id == other.id {
        let told = args![reference = one.reference];
        return Err(Failure::new(FailureCode::InvalidInput, key::SUPPLIER_PAIR_SAME, told));
    }
    Ok((one, other))
}

fn live(connection: &Connection, given: &str) -> Result<Asked, Failure> {
    let id = resolve::resolve(connection, Noun::Supplier, given)?.ok(Noun::Supplier, given)?;
    let reference = resolve::reference_of(connection, Noun::Supplier, &id)?;
    let image = rows::read(connection, tables::of(Noun::Supplier).name, &id)?
        .ok_or_else(|| Failure::not_found(Noun::Supplier.word(), given))?;
    if !is_live(&image) {
        if let Some(said) = went(connection, Noun::Supplier, &id)? {
            return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_PAIR_MERGED, args![said = said]));
        }
        let told = args![reference = reference];
        return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_PAIR_RETIRED, told));
    }
    let organisation = image.get("organisation").and_then(serde_json::Value::as_str);
    let organisation = organisation.ok_or_else(|| Failure::damaged("a supplier without an organisation"))?;
    Ok(Asked { id, reference, organisation: organisation.to_owned() })
}

/// The most steps from a supplier to the one that stays.
const MOST_STEPS: usize = 100;

/// The record that stays where a supplier, or its organisation, was merged away: its id. None where it was not, or was brought back.
pub(crate) fn gone_to(connection: &Connection, noun: Noun, id: &str) -> Result<Option<String>, Failure> {
    let (mut at, mut last) = (id.to_owned(), None);
    for _ in 0..MOST_STEPS {
        let Some((next, _)) = step(connection, noun, &at)? else { break };
        at.clone_from(&next);
        last = Some(next);
    }
    Ok(last)
}

/// One step: the record that it was merged into, and when.
fn step(connection: &Connection, noun: Noun, id: &str) -> Result<Option<(String, String)>, Failure> {
    let sql = match noun {
        Noun::Supplier => include_str!("supplier_merged_into.sql"),
        Noun::Organisation => include_str!("organisation_merged_into.sql"),
        _ => return Ok(None),
    };
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// "S-0002 was merged into S-0001 on 21 November 2026." None where it was not.
pub(crate) fn went(connection: &Connection, noun: Noun, id: &str) -> Result<Option<String>, Failure> {
    let Some((into, on)) = step(connection, noun, id)? else { return Ok(None) };
    let on = Date::parse(&on).map_or(on, |day| words().date(day.0));
    let own = resolve::reference_of(connection, noun, id)?;
    let into = resolve::reference_of(connection, noun, &into)?;
    Ok(Some(words().with(key::SUPPLIER_WENT, args![reference = own, into = into, date = on])))
}

/// The organisations that were merged away, each with the one that stays.
pub(crate) fn merged_away(connection: &Connection) -> Result<Vec<(String, String)>, Failure> {
    let mut away = Vec::new();
    for pair in all(connection)?.into_iter().filter(|pair| pair.decision == PairDecision::Merged) {
        let Some(image) = rows::read(connection, tables::of(Noun::Supplier).name, &pair.other)? else {
            continue;
        };
        let Some(own) = image.get("organisation").and_then(serde_json::Value::as_str) else { continue };
        if let Some(into) = gone_to(connection, Noun::Organisation, own)? {
            away.push((own.to_owned(), into));
        }
    }
    Ok(away)
}

/// A supplier that is brought back is merged no more.
pub(crate) fn end_of_merge(writer: &mut Writer<'_>, supplier: &str) -> Result<(), Failure> {
    let merged = |pair: &Pair| pair.decision == PairDecision::Merged && pair.other == supplier;
    for pair in all(writer.connection())?.into_iter().filter(merged) {
        writer.retire(tables::of_supplier_pairs()?, &pair.id, &words().say(key::SUPPLIER_BROUGHT_BACK))?;
    }
    Ok(())
}
