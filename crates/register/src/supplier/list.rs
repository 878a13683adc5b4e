//! A window of the list of suppliers.

use super::index;
use super::line::Line;
use super::row::row;
use super::sort::{folded, holds, sort};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::view::{Standing, StandingCount, SupplierPage, SupplierQuery};
use domain::problem::ProblemKind;

/// The most rows that are asked for at once.
const MOST: u32 = 500;

/// In the order of the chips.
pub(crate) const STANDINGS: [Standing; 6] = [
    Standing::NotAssessed,
    Standing::Extreme,
    Standing::High,
    Standing::Moderate,
    Standing::Low,
    Standing::NoContract,
];

/// A window of the suppliers that match, sorted. Only the first list after a change reads the file.
///
/// # Errors
/// Where the window is not 1 to 500 rows, or the register cannot be read.
pub fn list(reader: &Reader<'_>, query: &SupplierQuery) -> Result<SupplierPage, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let index = index::of(reader)?;
    let words: Vec<String> = folded(&query.text).split_whitespace().map(str::to_owned).collect();
    let matching: Vec<&Line> = index.lines.iter().filter(|line| holds(line, &words)).collect();
    let chosen = |line: &&&Line| query.standings.is_empty() || query.standings.contains(&line.standing);
    let mut lines: Vec<&Line> = matching.iter().filter(chosen).copied().collect();
    sort(&mut lines, query.sort, query.descending);
    let from = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
    Ok(SupplierPage {
        total: lines.len() as u64,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        rows: lines.iter().skip(from).take(most).map(|line| row(line, reader.as_at())).collect(),
        standings: counts(&matching),
    })
}

/// How many stand where, without the standings in which nobody stands.
fn counts(matching: &[&Line]) -> Vec<StandingCount> {
    let count = |standing| matching.iter().filter(|line| line.standing == standing).count() as u64;
    STANDINGS
        .into_iter()
        .map(|standing| StandingCount { standing, count: count(standing) })
        .filter(|counted| counted.count > 0)
        .collect()
}
