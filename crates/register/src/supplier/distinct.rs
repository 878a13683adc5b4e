//! Two suppliers that look like one and are not: remembered, so that nobody is asked again, until somebody takes it back.

use super::duplicates::{Side, side, sides};
use super::pair::{self, Asked};
use crate::action::Action;
use crate::failure::{Failure, FailureCode, words};
use crate::reader::Reader;
use crate::register::Register;
use crate::storage::rows::Image;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::date::Date;
use domain::text::Line;
use domain::vocabulary::PairDecision;
use domain::word::Word;
use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;
use std::collections::HashMap;
use words::{args, key};

/// Two suppliers that are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Distinct {
    /// The one that was recorded first.
    pub one: Side,
    /// The other.
    pub other: Side,
    /// The day on which it was decided.
    pub on: Date,
    /// Why, where somebody said.
    pub reason: Option<String>,
}

/// Says that two suppliers are not the same.
///
/// # Errors
/// Where there is no such supplier, one is retired, both are one, it was said before, or the reason is no line of text; then
/// nothing was changed.
pub fn distinct(
    register: &mut Register,
    one: &str,
    other: &str,
    reason: Option<&str>,
) -> Result<Outcome<Distinct>, Failure> {
    let reason = self::reason(reason)?;
    register.transact(Action::DistinctSuppliers, |writer| {
        let (one, other) = in_order(pair::asked(writer.connection(), one, other)?);
        if let Some(known) = standing(writer.connection(), &one, &other)? {
            let told = args![date = words().date(known.on.0), one = one.reference, other = other.reference];
            return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_PAIR_DECIDED, told));
        }
        decide(writer, &one.id, &other.id, PairDecision::Distinct, reason.as_deref())?;
        let (one, other) = (side(writer.connection(), &one)?, side(writer.connection(), &other)?);
        Ok(Distinct { one, other, on: writer.today(), reason })
    })
}

/// Takes back that two suppliers are not the same, so that they are proposed again where they look like one.
///
/// # Errors
/// Where there is no such supplier, one is retired, both are one, nobody said so of them, or the reason is no line of text; then
/// nothing was changed.
pub fn undecide(
    register: &mut Register,
    one: &str,
    other: &str,
    reason: Option<&str>,
) -> Result<Outcome<Distinct>, Failure> {
    let reason = self::reason(reason)?;
    register.transact(Action::UndecideSuppliers, |writer| {
        let (one, other) = in_order(pair::asked(writer.connection(), one, other)?);
        let Some(known) = standing(writer.connection(), &one, &other)? else {
            let told = args![one = one.reference, other = other.reference];
            return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_PAIR_NOT_DECIDED, told));
        };
        let because = reason.unwrap_or_else(|| words().say(key::SUPPLIER_PAIR_TAKEN_BACK));
        writer.retire(tables::of_supplier_pairs()?, &known.id, &because)?;
        let (one, other) = (side(writer.connection(), &one)?, side(writer.connection(), &other)?);
        Ok(Distinct { one, other, on: known.on, reason: Some(because) })
    })
}

/// The live suppliers that somebody said are not the same, two and two, in the order in which that was decided.
///
/// # Errors
/// Where the register cannot be read.
pub fn held(reader: &Reader<'_>) -> Result<Vec<Distinct>, Failure> {
    let sides = sides(reader.connection)?;
    let by_id: HashMap<&str, &Side> = sides.iter().map(|side| (side.id.as_str(), side)).collect();
    let of = |pair: pair::Pair| {
        let (one, other) = (by_id.get(pair.one.as_str())?, by_id.get(pair.other.as_str())?);
        let (one, other) = ((*one).clone(), (*other).clone());
        Some(Distinct { one, other, on: pair.on, reason: pair.reason })
    };
    let decided = pair::all(reader.connection)?.into_iter();
    Ok(decided.filter(|pair| pair.decision == PairDecision::Distinct).filter_map(of).collect())
}

/// What was said of two suppliers that are not the same; none where nobody did.
fn standing(connection: &Connection, one: &Asked, other: &Asked) -> Result<Option<pair::Pair>, Failure> {
    let of_both =
        |pair: &pair::Pair| pair.decision == PairDecision::Distinct && pair.is_of(&one.id, &other.id);
    Ok(pair::all(connection)?.into_iter().find(of_both))
}

/// The one that was recorded first, then the other.
fn in_order((one, other): (Asked, Asked)) -> (Asked, Asked) {
    if first(&one) <= first(&other) { (one, other) } else { (other, one) }
}

fn first(one: &Asked) -> i64 {
    domain::noun::Noun::Supplier.number(&one.reference).unwrap_or_default()
}

/// A reason as it is kept; none where nobody gave one.
pub(super) fn reason(given: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(given) = given else { return Ok(None) };
    let read = Line::new(given).map_err(|kind| Failure::field("reason", kind))?;
    Ok(Some(read.to_string()))
}

/// Puts a decision down.
pub(super) fn decide(
    writer: &mut Writer<'_>,
    one: &str,
    other: &str,
    decision: PairDecision,
    reason: Option<&str>,
) -> Result<(), Failure> {
    let id = writer.new_id().to_string();
    let on = writer.today().to_string();
    let image = Image::from([
        ("id".to_owned(), id.into()),
        ("one".to_owned(), one.into()),
        ("other".to_owned(), other.into()),
        ("decision".to_owned(), decision.word().into()),
        ("decided_on".to_owned(), on.into()),
        ("reason".to_owned(), reason.map_or(Value::Null, Value::from)),
    ]);
    writer.insert(tables::of_supplier_pairs()?, &image)
}
