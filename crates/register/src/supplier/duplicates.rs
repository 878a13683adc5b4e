//! Suppliers that are probably one, for a person to decide. Nothing is merged, and two that somebody said are not the same are
//! not proposed again.

use super::pair;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::score::groups::each;
use crate::stop::may_go_on;
use crate::storage::rows;
use domain::likeness::{Named, Why, alike};
use domain::noun::Noun;
use domain::vocabulary::PairDecision;
use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Two suppliers that are probably one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// The one that was recorded first.
    pub one: Side,
    /// The other.
    pub other: Side,
    /// Why, as a word.
    pub why: &'static str,
    /// Why, in a sentence.
    pub reason: String,
}

/// One supplier of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// Its id.
    #[serde(skip)]
    pub id: String,
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The name of its organisation.
    pub name: String,
    /// The company number of its organisation.
    pub company_number: Option<String>,
}

/// The live suppliers that are probably one and that nobody has decided on, two and two: the surest reason first, then in the order in which they were
/// recorded.
///
/// # Errors
/// Where the register cannot be read, or the work was asked to stop.
pub fn duplicates(reader: &Reader<'_>) -> Result<Vec<Proposal>, Failure> {
    Ok(proposed(reader)?.as_ref().clone())
}

/// The same, worked out once for what is known.
pub(super) fn proposed(reader: &Reader<'_>) -> Result<Arc<Vec<Proposal>>, Failure> {
    let key = (reader.head().seq, reader.as_known_at());
    if let Some(kept) = reader.kept.duplicates.get(&key) {
        return Ok(kept);
    }
    let found = Arc::new(find(reader.connection)?);
    reader.kept.duplicates.keep(key, Arc::clone(&found));
    Ok(found)
}

fn find(connection: &Connection) -> Result<Vec<Proposal>, Failure> {
    let sides = sides(connection)?;
    let mut distinct = HashSet::new();
    for pair in pair::all(connection)?.into_iter().filter(|pair| pair.decision == PairDecision::Distinct) {
        distinct.insert((pair.other.clone(), pair.one.clone()));
        distinct.insert((pair.one, pair.other));
    }
    let is_decided =
        |one: usize, other: usize| distinct.contains(&(sides[one].id.clone(), sides[other].id.clone()));
    let named: Vec<Named> =
        sides.iter().map(|side| Named::new(&side.name, side.company_number.as_deref())).collect();
    let mut found: BTreeSet<(Why, usize, usize)> = BTreeSet::new();
    for places in together(&named).values() {
        for (at, &one) in places.iter().enumerate() {
            may_go_on()?;
            let why = |&other: &usize| Some((alike(&named[one], &named[other])?, one, other));
            found.extend(places[at + 1..].iter().filter_map(why));
        }
    }
    let proposed = found.into_iter().filter(|&(_, one, other)| !is_decided(one, other));
    Ok(proposed.map(|(why, one, other)| proposal(why, &sides[one], &sides[other])).collect())
}

fn proposal(why: Why, one: &Side, other: &Side) -> Proposal {
    let reason = words().enumeration("likeness", why.word());
    Proposal { one: one.clone(), other: other.clone(), why: why.word(), reason }
}

/// A supplier as it is listed.
pub(super) fn side(connection: &Connection, one: &pair::Asked) -> Result<Side, Failure> {
    let image = rows::read(connection, Noun::Organisation.table(), &one.organisation)?.unwrap_or_default();
    let text = |field: &str| image.get(field).and_then(Value::as_str).map(str::to_owned);
    Ok(Side {
        id: one.id.clone(),
        reference: one.reference.clone(),
        name: text("legal_name").unwrap_or_default(),
        company_number: text("companies_house_number"),
    })
}

/// The live suppliers, in the order in which they were recorded. Two of one organisation are one already.
pub(super) fn sides(connection: &Connection) -> Result<Vec<Side>, Failure> {
    let mut seen = HashSet::new();
    let mut sides = Vec::new();
    each(connection, include_str!("sides.sql"), &[], |row| {
        if seen.insert(row.text(4)?) {
            sides.push(Side {
                id: row.text(0)?,
                reference: Noun::Supplier.reference(row.integer(1)?),
                name: row.text(2)?,
                company_number: row.opt_text(3)?,
            });
        }
        Ok(())
    })?;
    Ok(sides)
}

/// The places of those that may be alike, in their order: comparing all with all would take minutes in a large register.
fn together(named: &[Named]) -> HashMap<String, Vec<usize>> {
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, one) in named.iter().enumerate() {
        for key in one.keys() {
            by_key.entry(key).or_default().push(place);
        }
    }
    by_key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_sentence() {
        for why in Why::ALL {
            let sentence = words().enumeration("likeness", why.word());
            assert!(sentence.ends_with('.'), "{sentence}");
        }
    }
}
