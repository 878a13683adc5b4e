//! Two suppliers that look like one and are not: remembered, so that nobody is asked again.

use super::duplicates::{Side, side};
use super::pair::{self, Asked};
use crate::action::Action;
use crate::failure::{Failure, FailureCode, words};
use crate::register::Register;
use crate::storage::rows::Image;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::text::Line;
use domain::vocabulary::PairDecision;
use domain::word::Word;
use serde::Serialize;
use serde_json::Value;
use words::{args, key};

/// Two suppliers that are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Distinct {
    /// The one that was recorded first.
    pub one: Side,
    /// The other.
    pub other: Side,
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
        let (one, other) = pair::asked(writer.connection(), one, other)?;
        let (one, other) = if first(&one) <= first(&other) { (one, other) } else { (other, one) };
        let standing = pair::all(writer.connection())?;
        if let Some(known) = standing
            .iter()
            .filter(|pair| pair.decision == PairDecision::Distinct)
            .find(|pair| pair.is_of(&one.id, &other.id))
        {
            let told = args![date = words().date(known.on.0), one = one.reference, other = other.reference];
            return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_PAIR_DECIDED, told));
        }
        decide(writer, &one.id, &other.id, PairDecision::Distinct, reason.as_deref())?;
        let (one, other) = (side(writer.connection(), &one)?, side(writer.connection(), &other)?);
        Ok(Distinct { one, other, reason })
    })
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
