//! Scores of the register's contracts: gathered, derived by the rules of `domain`, kept while nothing changes.

pub(crate) mod cache;
pub(crate) mod columns;
mod gather;

use crate::failure::Failure;
use crate::reader::Reader;
use cache::Key;
use domain::contract::{ActDate, Lifecycle};
use domain::facts::{Derivation, Derived, derive};
use domain::noun::Noun;
use domain::scoring::{Method, Score, score};
use std::cmp::Ordering;
use std::sync::Arc;

/// A contract with its score and what it follows from.
#[derive(Debug, Clone)]
pub struct Scored {
    /// The contract's id.
    pub contract: String,
    /// Its reference.
    pub reference: String,
    /// The supplier's id; none while no supplier is named.
    pub supplier: Option<String>,
    /// The id of the assessment that counts.
    pub assessment: Option<String>,
    /// Dates and events.
    pub lifecycle: Lifecycle,
    /// Days by which a person must act, earliest first.
    pub act_dates: Vec<ActDate>,
    /// The case, the people, the clause's quality, and where they are from.
    pub derived: Derived,
    /// The score.
    pub score: Score,
}

/// Every contract's score, worst first; not assessed comes before Extreme. Computed once for a head and two dates.
///
/// # Errors
/// Where a row does not hold.
pub fn all(reader: &Reader<'_>) -> Result<Arc<Vec<Scored>>, Failure> {
    let key = Key { head: reader.head().seq, as_at: reader.as_at(), known: reader.as_known_at() };
    if let Some(kept) = reader.scores.get(&key) {
        return Ok(kept);
    }
    let scores = Arc::new(compute(reader)?);
    reader.scores.keep(key, Arc::clone(&scores));
    Ok(scores)
}

fn compute(reader: &Reader<'_>) -> Result<Vec<Scored>, Failure> {
    let (method, rules, as_at) = (Method::v1(), Derivation::v1(), reader.as_at());
    let mut scores: Vec<Scored> = gather::gather(reader.connection, as_at)?
        .into_iter()
        .map(|contract| {
            let derived = derive(method, rules, &contract.facts, as_at);
            Scored {
                score: score(method, &derived.case),
                derived,
                reference: Noun::Contract.reference(contract.reference),
                act_dates: contract.facts.lifecycle.act_dates(as_at),
                lifecycle: contract.facts.lifecycle,
                contract: contract.id,
                supplier: contract.supplier,
                assessment: contract.assessment,
            }
        })
        .collect();
    scores.sort_by(worst_first);
    Ok(scores)
}

fn worst_first(one: &Scored, other: &Scored) -> Ordering {
    one.score.worst_first(&other.score).then_with(|| one.contract.cmp(&other.contract))
}

/// One contract's score, by the contract's id.
///
/// # Errors
/// Where there is no such contract, or it is retired.
pub fn of_contract(reader: &Reader<'_>, id: &str) -> Result<Scored, Failure> {
    let scores = all(reader)?;
    let found = scores.iter().find(|scored| scored.contract == id).cloned();
    found.ok_or_else(|| Failure::not_found(Noun::Contract.word(), id))
}

/// The scores of a supplier's contracts, worst first; the first one is the supplier's.
///
/// # Errors
/// Where a row does not hold.
pub fn of_supplier(reader: &Reader<'_>, id: &str) -> Result<Vec<Scored>, Failure> {
    let scores = all(reader)?;
    Ok(scores.iter().filter(|scored| scored.supplier.as_deref() == Some(id)).cloned().collect())
}
