//! What was decided of two suppliers that look like one, and still holds.

use crate::failure::{Failure, FailureCode};
use crate::reader::is_live;
use crate::record::resolve;
use crate::storage::rows;
use crate::tables;
use domain::date::Date;
use domain::noun::Noun;
use domain::vocabulary::PairDecision;
use domain::word::Word;
use rusqlite::Connection;
use words::{args, key};

/// A decision that was not taken back.
pub(crate) struct Pair {
    /// The ids of both.
    pub one: String,
    pub other: String,
    pub decision: PairDecision,
    pub on: Date,
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
        let (decision, on): (String, String) = (row.get(2)?, row.get(3)?);
        let known = PairDecision::from_word(&decision).zip(Date::parse(&on));
        let (decision, on) =
            known.ok_or_else(|| Failure::damaged("a decision on two suppliers does not hold"))?;
        pairs.push(Pair { one: row.get(0)?, other: row.get(1)?, decision, on });
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
        let told = args![reference = reference];
        return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_PAIR_RETIRED, told));
    }
    let organisation = image.get("organisation").and_then(serde_json::Value::as_str);
    let organisation = organisation.ok_or_else(|| Failure::damaged("a supplier without an organisation"))?;
    Ok(Asked { id, reference, organisation: organisation.to_owned() })
}
