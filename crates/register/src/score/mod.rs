//! Scores of the register's contracts: gathered, derived by the rules of `domain`, kept while nothing changes.

mod breaches;
pub(crate) mod columns;
pub(crate) mod decided;
mod gather;
pub(crate) mod groups;

use crate::failure::Failure;
use crate::kept::Key;
use crate::reader::Reader;
use domain::contract::{ActDate, ActKind, Lifecycle};
use domain::date::Date;
use domain::facts::{Derivation, Derived, derive};
use domain::noun::Noun;
use domain::scoring::{Method, Score, score};
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
    /// When it was decided what follows its present term; none where that is still to be decided.
    pub decided_on: Option<Date>,
    /// The case, the people, the clause's quality, and where they are from.
    pub derived: Derived,
    /// The score.
    pub score: Score,
}

impl Scored {
    /// The days by which somebody has still to act: the day by which to decide what follows is not one once that is decided.
    pub fn open_acts(&self) -> impl Iterator<Item = &ActDate> {
        self.act_dates.iter().filter(|act| self.decided_on.is_none() || act.kind != ActKind::Decide)
    }
}

/// Every contract's score, worst first; not assessed comes before Extreme. Computed once for a head and two dates.
///
/// # Errors
/// Where a row does not hold.
pub fn all(reader: &Reader<'_>) -> Result<Arc<Vec<Scored>>, Failure> {
    let key = Key::of(reader);
    if let Some(kept) = reader.kept.scores.get(&key) {
        return Ok(kept);
    }
    let scores = Arc::new(compute(reader)?);
    reader.kept.scores.keep(key, Arc::clone(&scores));
    Ok(scores)
}

fn compute(reader: &Reader<'_>) -> Result<Vec<Scored>, Failure> {
    let as_at = reader.as_at();
    let mut gathered = gather::gather(reader)?;
    breaches::add(reader, &mut gathered)?;
    let decisions = decided::of_contracts(reader)?;
    let mut scores = in_parallel(gathered, |contract| (contract.key, scored(contract, as_at, &decisions)));
    // A score is large, so that it is moved once.
    scores.sort_by_cached_key(|(key, scored)| (scored.score.rank(), *key));
    Ok(scores.into_iter().map(|(_, scored)| scored).collect())
}

fn scored(contract: gather::Gathered, as_at: Date, decisions: &decided::Days) -> Scored {
    let method = Method::v1();
    let derived = derive(method, Derivation::v1(), &contract.facts, as_at);
    Scored {
        score: score(method, &derived.case),
        derived,
        reference: Noun::Contract.reference(contract.reference),
        act_dates: contract.facts.lifecycle.act_dates(as_at),
        decided_on: decided::on(decisions, &contract.id, &contract.facts.lifecycle, as_at),
        lifecycle: contract.facts.lifecycle,
        contract: contract.id,
        supplier: contract.supplier,
        assessment: contract.assessment,
    }
}

/// Fewer are worked through faster than a thread is made.
const WORTH_A_THREAD: usize = 1_000;

/// Works through a list in its order, by as many threads as there are processors where the list is long.
fn in_parallel<T: Send, U: Send>(mut list: Vec<T>, work: impl Fn(T) -> U + Sync) -> Vec<U> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let share = list.len().div_ceil(threads).max(WORTH_A_THREAD);
    let mut shares = Vec::new();
    while list.len() > share {
        shares.push(list.split_off(list.len() - share));
    }
    std::thread::scope(|scope| {
        let work = &work;
        let others: Vec<_> = shares
            .into_iter()
            .rev()
            .map(|share| scope.spawn(move || share.into_iter().map(work).collect::<Vec<_>>()))
            .collect();
        let mut done: Vec<U> = list.into_iter().map(work).collect();
        for other in others {
            match other.join() {
                Ok(share) => done.extend(share),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    })
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

#[cfg(test)]
mod tests {
    use super::in_parallel;

    #[test]
    fn work_that_is_shared_out_keeps_its_order() {
        for length in [0, 1, 999, 1_000, 1_001, 10_007] {
            let squares = in_parallel((0..length).collect(), |number: u64| number * number);
            assert!(squares.into_iter().eq((0..length).map(|number| number * number)), "{length}");
        }
    }
}
