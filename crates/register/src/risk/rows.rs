//! The contracts behind a cell or a line.

use super::facts::{Entry, Facts};
use super::groups::{self, keys};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::supplier::{Brief, brief, named};
use crate::view::{RiskPage, RiskQuery, RiskRow};
use domain::problem::ProblemKind;
use domain::vocabulary::GateId;
use words::{args, key};

/// The most rows that are asked for at once.
const MOST: u32 = 500;

/// A window of the contracts behind a part of a picture, worst first. A part in which nothing stands (any more) has no row.
///
/// # Errors
/// Where the window is not 1 to 500 rows, or the register cannot be read.
pub fn rows(reader: &Reader<'_>, query: &RiskQuery) -> Result<RiskPage, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let facts = Facts::read(reader)?;
    let stands = |entry: &Entry<'_>| keys(query.picture, *entry).iter().any(|key| *key == query.key);
    let found: Vec<Entry<'_>> = facts.entries().filter(stands).collect();
    let from = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
    Ok(RiskPage {
        title: groups::label(query.picture, &query.key, facts.owners()),
        total: found.len() as u64,
        rows: found.into_iter().skip(from).take(most).map(row).collect(),
    })
}

fn row(entry: Entry<'_>) -> RiskRow {
    let supplier = entry.texts.supplier.clone().unzip();
    RiskRow {
        id: entry.scored.contract.clone(),
        reference: entry.scored.reference.clone(),
        title: entry.texts.title.clone(),
        supplier_id: supplier.0,
        supplier: supplier.1,
        score: brief(Brief::of(&entry.scored.score)),
        raised_by: raised_by(entry),
    }
}

/// The floor that holds a contract above impact × likelihood: the highest, of equals the lowest id.
pub(super) fn raised_by(entry: Entry<'_>) -> Option<String> {
    let figures = entry.figures().filter(|figures| figures.final_score > figures.calculated)?;
    let floor = figures.floors.iter().find(|floor| floor.floor == figures.final_score)?;
    let told = args![floor = floor.floor, reason = named(GateId::from(floor.id)).text];
    Some(words().with(key::RISK_RAISED_BY, told))
}
