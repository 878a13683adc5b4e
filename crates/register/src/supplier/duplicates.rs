//! Suppliers that are probably one, for a person to decide. Nothing is merged, and two that somebody said are not the same are
//! not proposed again.

use super::pair;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::record;
use crate::storage::rows;
use domain::likeness::{Named, Why, alike};
use domain::noun::Noun;
use domain::vocabulary::PairDecision;
use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

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
/// Where the register cannot be read.
pub fn duplicates(reader: &Reader<'_>) -> Result<Vec<Proposal>, Failure> {
    let sides = sides(reader)?;
    let decided: Vec<pair::Pair> = pair::all(reader.connection)?;
    let mut distinct = HashSet::new();
    for pair in decided.iter().filter(|pair| pair.decision == PairDecision::Distinct) {
        let [one, other] = [&pair.one, &pair.other].map(|id| reader.reference(Noun::Supplier, id));
        let (one, other) = (one?, other?);
        distinct.extend([(one.clone(), other.clone()), (other, one)]);
    }
    let is_decided = |one: usize, other: usize| {
        distinct.contains(&(sides[one].reference.clone(), sides[other].reference.clone()))
    };
    let named: Vec<Named> =
        sides.iter().map(|side| Named::new(&side.name, side.company_number.as_deref())).collect();
    let proposed = together(&named).into_iter().filter(|&(one, other)| !is_decided(one, other));
    let proposed = proposed.filter_map(|(one, other)| {
        let why = alike(&named[one], &named[other])?;
        Some((why, one, other))
    });
    let mut proposed: Vec<(Why, usize, usize)> = proposed.collect();
    proposed.sort_unstable();
    Ok(proposed.into_iter().map(|(why, one, other)| proposal(why, &sides[one], &sides[other])).collect())
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
        reference: one.reference.clone(),
        name: text("legal_name").unwrap_or_default(),
        company_number: text("companies_house_number"),
    })
}

/// The live suppliers, in the order in which they were recorded. Two of one organisation are one already.
fn sides(reader: &Reader<'_>) -> Result<Vec<Side>, Failure> {
    let text = |record: &Value, field: &str| record[field].as_str().map(str::to_owned);
    let organisations: HashMap<String, Value> = record::list(reader, Noun::Organisation, true)?
        .into_iter()
        .filter_map(|record| Some((text(&record, "ref")?, record)))
        .collect();
    let mut seen = BTreeSet::new();
    let mut sides = Vec::new();
    for supplier in record::list(reader, Noun::Supplier, false)? {
        let Some(reference) = text(&supplier, "organisation") else { continue };
        let Some(organisation) = organisations.get(&reference) else { continue };
        if seen.insert(reference) {
            sides.push(Side {
                reference: text(&supplier, "ref").unwrap_or_default(),
                name: text(organisation, "legal_name").unwrap_or_default(),
                company_number: text(organisation, "companies_house_number"),
            });
        }
    }
    Ok(sides)
}

/// The pairs that may be alike, each once: comparing all with all would take minutes in a large register.
fn together(named: &[Named]) -> BTreeSet<(usize, usize)> {
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, one) in named.iter().enumerate() {
        for key in one.keys() {
            by_key.entry(key).or_default().push(place);
        }
    }
    let pairs = |places: &Vec<usize>| {
        let pair = |(at, &one): (usize, &usize)| {
            places[at + 1..].iter().map(move |&other| (one, other)).collect::<Vec<_>>()
        };
        places.iter().enumerate().flat_map(pair).collect::<Vec<_>>()
    };
    by_key.values().flat_map(pairs).collect()
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
