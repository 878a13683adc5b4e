//! What the window asks of suppliers that are probably one: pairs with how much hangs under each, a merge before it is done, and
//! the decisions.

use super::distinct::{Distinct, distinct, held, undecide};
use super::duplicates::{Side, proposed};
use super::merge::{Fact, Merge, Moved, merge, plan_merge};
use super::phrase::date;
use crate::failure::{Failure, FailureCode, words};
use crate::last_name;
use crate::reader::{Dates, Reader};
use crate::register::Register;
use crate::score::groups::each;
use crate::view::{
    DistinctPage, DistinctPair, DuplicatePage, DuplicatePair, MergeAsk, MergeDone, MergeFact, MergeLook,
    MovedRecords, Named, Outcome, PairQuery, PairSide, PairTold,
};
use domain::problem::ProblemKind;
use words::{args, key};

/// The most pairs that are asked for at once.
const MOST: u32 = 500;
/// How many references of a kind are named.
const NAMED: usize = 20;

/// A window of the pairs that nobody has decided on.
///
/// # Errors
/// Where the window is not 1 to 500 pairs, the register cannot be read, or the work was asked to stop.
pub fn to_decide(reader: &Reader<'_>, query: &PairQuery) -> Result<DuplicatePage, Failure> {
    let found = proposed(reader)?;
    let mut pairs = Vec::new();
    for proposal in window(&found, query)? {
        let (one, other) = (counted(reader, &proposal.one)?, counted(reader, &proposal.other)?);
        let (one, other) = if weight(&other) > weight(&one) { (other, one) } else { (one, other) };
        let why = Named { word: proposal.why.to_owned(), text: proposal.reason.clone() };
        pairs.push(DuplicatePair { one, other, why });
    }
    Ok(DuplicatePage { total: found.len() as u64, revision: revision(reader), pairs })
}

/// A window of the pairs that somebody said are not the same, the newest decision first.
///
/// # Errors
/// Where the window is not 1 to 500 pairs, or the register cannot be read.
pub fn held_distinct(reader: &Reader<'_>, query: &PairQuery) -> Result<DistinctPage, Failure> {
    let mut found = held(reader)?;
    found.reverse();
    let mut pairs = Vec::new();
    for pair in window(&found, query)? {
        let (one, other) = (counted(reader, &pair.one)?, counted(reader, &pair.other)?);
        pairs.push(DistinctPair { one, other, on: date(pair.on), reason: pair.reason.clone() });
    }
    Ok(DistinctPage { total: found.len() as u64, revision: revision(reader), pairs })
}

/// Looks at the merge of a supplier into another, both by id. Nothing is written.
///
/// # Errors
/// As [`merge`].
pub fn look_at_merge(register: &mut Register, kept: &str, merged: &str) -> Result<MergeLook, Failure> {
    let plan = plan_merge(register, merged, kept, None)?;
    let reader = register.reader(Dates::default())?;
    let Merge { moved, organisation, supplier, .. } = plan;
    Ok(MergeLook {
        kept: counted(&reader, &plan.kept)?,
        merged: counted(&reader, &plan.merged)?,
        revision: revision(&reader),
        moved: moved.into_iter().map(of_kind).collect(),
        organisation: organisation.into_iter().map(fact).collect(),
        supplier: supplier.into_iter().map(fact).collect(),
    })
}

/// Does a merge that was looked at. Where the register was changed since, it is not done unseen.
///
/// # Errors
/// Where it was changed since, and as [`merge`]; then nothing was changed.
pub fn merge_looked_at(register: &mut Register, ask: &MergeAsk) -> Result<Outcome<MergeDone>, Failure> {
    if revision(&register.reader(Dates::default())?) != ask.revision {
        return Err(Failure::new(FailureCode::Conflict, key::SUPPLIER_MERGE_CHANGED, &[]));
    }
    let done = merge(register, &ask.merged, &ask.kept, said(ask.reason.as_deref()))?;
    let Merge { kept, merged, backup, .. } = done.value;
    let backup = backup.map(|backup| last_name(Some(&backup.file)));
    Ok(Outcome {
        value: MergeDone { kept: called(&kept), merged: called(&merged), backup },
        changes: done.changes,
    })
}

/// Says that two suppliers are not the same, both by id.
///
/// # Errors
/// As [`distinct`].
pub fn say_distinct(
    register: &mut Register,
    one: &str,
    other: &str,
    reason: Option<&str>,
) -> Result<Outcome<PairTold>, Failure> {
    Ok(told(distinct(register, one, other, said(reason))?))
}

/// Takes that back.
///
/// # Errors
/// As [`undecide`].
pub fn take_back_distinct(
    register: &mut Register,
    one: &str,
    other: &str,
) -> Result<Outcome<PairTold>, Failure> {
    Ok(told(undecide(register, one, other, None)?))
}

fn window<'a, T>(all: &'a [T], query: &PairQuery) -> Result<impl Iterator<Item = &'a T>, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let from = usize::try_from(query.offset).unwrap_or(usize::MAX);
    Ok(all.iter().skip(from).take(usize::try_from(query.limit).unwrap_or(usize::MAX)))
}

fn revision(reader: &Reader<'_>) -> u64 {
    u64::try_from(reader.head().seq).unwrap_or_default()
}

/// What is typed in a box; an empty one says nothing.
fn said(reason: Option<&str>) -> Option<&str> {
    reason.filter(|reason| !reason.trim().is_empty())
}

fn told(done: Outcome<Distinct>) -> Outcome<PairTold> {
    let Distinct { one, other, .. } = done.value;
    Outcome { value: PairTold { one: called(&one), other: called(&other) }, changes: done.changes }
}

/// "S-0001 Acme Ltd".
fn called(side: &Side) -> String {
    words().with(key::HISTORY_RECORD, args![reference = &side.reference, name = &side.name])
}

fn counted(reader: &Reader<'_>, side: &Side) -> Result<PairSide, Failure> {
    let mut counts = [0; 3];
    each(reader.connection, include_str!("side_counts.sql"), &[&side.id], |row| {
        counts = [row.count(0)?, row.count(1)?, row.count(2)?];
        Ok(())
    })?;
    let [contracts, incidents, processing] = counts;
    let Side { id, reference, name, company_number } = side.clone();
    Ok(PairSide { id, reference, name, company_number, contracts, incidents, processing })
}

/// How much hangs under a supplier.
fn weight(side: &PairSide) -> u64 {
    side.contracts + side.incidents + side.processing
}

fn of_kind(moved: Moved) -> MovedRecords {
    let Moved { noun, name, mut refs } = moved;
    let count = refs.len() as u64;
    refs.truncate(NAMED);
    MovedRecords { noun: Named { word: noun, text: name }, count, references: refs }
}

fn fact(fact: Fact) -> MergeFact {
    let Fact { label, kept, merged, then, becomes } = fact;
    MergeFact { label, kept, merged, then, becomes }
}
