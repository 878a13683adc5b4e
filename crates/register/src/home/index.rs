//! Everything that needs somebody, read table by table and kept for one head of the trail and one pair of dates.

use super::due::{SHOWN, SOON};
use super::entry::{Entry, Kind};
use super::gather::Gatherer;
use crate::contract::{self, ContractIndex};
use crate::failure::Failure;
use crate::kept::Key;
use crate::reader::Reader;
use crate::score::{self, Scored};
use crate::view::{HomeKey, Standing};
use domain::date::Date;
use domain::noun::Noun;
use std::sync::Arc;

/// The groups in their order.
pub(super) const GROUPS: [HomeKey; 6] = [
    HomeKey::Overdue,
    HomeKey::Soon,
    HomeKey::Later,
    HomeKey::Reviews,
    HomeKey::NotAssessed,
    HomeKey::Incomplete,
];

/// What needs somebody, by group, each in its order.
pub(crate) struct HomeIndex {
    pub(super) groups: [Vec<Entry>; 6],
    /// Answered and asked over all contracts.
    pub(super) answered: (usize, usize),
    pub(super) contracts: usize,
    pub(super) not_assessed: usize,
    pub(super) open_incidents: usize,
}

/// The index as the reader sees the register.
pub(super) fn of(reader: &Reader<'_>) -> Result<Arc<HomeIndex>, Failure> {
    let key = Key::of(reader);
    if let Some(kept) = reader.kept.home.get(&key) {
        return Ok(kept);
    }
    let index = Arc::new(build(reader)?);
    reader.kept.home.keep(key, Arc::clone(&index));
    Ok(index)
}

fn build(reader: &Reader<'_>) -> Result<HomeIndex, Failure> {
    let (scores, contracts) = (score::all(reader)?, contract::index(reader)?);
    let (entries, open_incidents) = gathered(reader, &scores, &contracts)?;
    let sum = |of: fn(&Scored) -> usize| scores.iter().map(of).sum();
    Ok(HomeIndex {
        answered: (
            sum(|scored| scored.score.completeness.answered),
            sum(|scored| scored.score.completeness.asked),
        ),
        contracts: contracts.lines.len(),
        open_incidents,
        not_assessed: contracts
            .lines
            .iter()
            .filter(|line| line.score.standing == Standing::NotAssessed)
            .count(),
        groups: grouped(entries, reader.as_at()),
    })
}

/// Everything that has a day, however far off, but for the clocks of incidents, which run by the hour; in the order of days.
pub(super) fn days(reader: &Reader<'_>) -> Result<Vec<Entry>, Failure> {
    let (scores, contracts) = (score::all(reader)?, contract::index(reader)?);
    let (mut entries, _) = gathered(reader, &scores, &contracts)?;
    entries.retain(|entry| entry.on.is_some() && entry.kind.is_of_a_day());
    entries.sort_by_key(|entry| (entry.on, entry.kind, entry.order));
    Ok(entries)
}

/// All that needs somebody, and how many incidents are open.
fn gathered(
    reader: &Reader<'_>,
    scores: &[Scored],
    contracts: &ContractIndex,
) -> Result<(Vec<Entry>, usize), Failure> {
    let mut gatherer = Gatherer { reader, contracts, entries: Vec::new() };
    for scored in scores.iter() {
        gatherer.contract(scored);
    }
    gatherer.evidence()?;
    gatherer.assessments(scores)?;
    gatherer.acceptances()?;
    gatherer.actions()?;
    gatherer.indicators(scores)?;
    gatherer.dated(Noun::Decision, Kind::DecisionReview, include_str!("decisions.sql"))?;
    gatherer.dated(Noun::Processing, Kind::DpiaReview, include_str!("dpias.sql"))?;
    gatherer.dated(Noun::InterimControl, Kind::ControlEnds, include_str!("controls.sql"))?;
    let open_incidents = gatherer.incidents()?;
    gatherer.suppliers()?;
    Ok((gatherer.entries, open_incidents))
}

/// Each group in its order; what comes after two years is left out.
fn grouped(entries: Vec<Entry>, as_at: Date) -> [Vec<Entry>; 6] {
    let mut groups: [Vec<Entry>; 6] = Default::default();
    for entry in entries {
        let Some(key) = group_of(&entry, as_at) else { continue };
        if let Some(place) = GROUPS.iter().position(|group| *group == key) {
            groups[place].push(entry);
        }
    }
    for (group, key) in groups.iter_mut().zip(GROUPS) {
        group.sort_by_cached_key(|entry| entry.rank(key));
    }
    groups
}

fn group_of(entry: &Entry, as_at: Date) -> Option<HomeKey> {
    match (entry.kind, entry.on) {
        (Kind::NotAssessed, _) => Some(HomeKey::NotAssessed),
        (Kind::Incomplete | Kind::NoContract, _) => Some(HomeKey::Incomplete),
        (_, None) => Some(HomeKey::Reviews),
        (_, Some(on)) if on < as_at => Some(HomeKey::Overdue),
        (_, Some(on)) if on <= as_at.plus_days(SOON) => Some(HomeKey::Soon),
        (_, Some(on)) => (on <= as_at.plus_months(SHOWN)).then_some(HomeKey::Later),
    }
}
