//! How many people a supplier holds data about: a range over everything it does.

use crate::failure::Failure;
use crate::score::Scored;
use crate::score::columns::{Columns, word};
use domain::contract::Lifecycle;
use domain::facts::{Activity, Count, Facts, PeopleRange, people};
use domain::vocabulary::{Answer, Renewal};
use rusqlite::Connection;
use std::collections::HashMap;

/// The ranges of every supplier: one a contract, and one for what it does outside any contract.
pub(super) fn ranges(
    connection: &Connection,
    scores: &[Scored],
) -> Result<HashMap<String, Vec<PeopleRange>>, Failure> {
    let mut ranges: HashMap<String, Vec<PeopleRange>> = HashMap::new();
    for scored in scores {
        if let Some(supplier) = &scored.supplier {
            ranges.entry(supplier.clone()).or_default().push(scored.derived.people);
        }
    }
    for (supplier, activities) in loose(connection)? {
        ranges.entry(supplier).or_default().push(people(&outside_contracts(activities)));
    }
    Ok(ranges)
}

/// The people of a supplier. Two contracts may speak of the same people: so at least as many as the largest of them, and
/// at most all together. None where nothing is known.
pub(super) fn together(ranges: &[PeopleRange]) -> Option<PeopleRange> {
    let known: Vec<&PeopleRange> = ranges.iter().filter(|range| range.min.or(range.max).is_some()).collect();
    let maxima: Option<Vec<u64>> = known.iter().map(|range| range.max).collect();
    (!known.is_empty()).then(|| PeopleRange {
        min: known.iter().filter_map(|range| range.min).max(),
        max: maxima.map(|all| all.iter().sum()),
    })
}

/// Activities under no contract, with their head-counts, by supplier.
fn loose(connection: &Connection) -> Result<HashMap<String, Vec<Activity>>, Failure> {
    let mut found: HashMap<String, Vec<(String, Activity)>> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("loose_counts.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let row = Columns(row);
        let count = Count {
            matter: row.text(2)?,
            group: word(&row, 3)?,
            min: row.opt_count(4)?,
            max: row.opt_count(5)?,
            in_force: word(&row, 6)?,
        };
        let (id, activities) = (row.text(1)?, found.entry(row.text(0)?).or_default());
        match activities.iter_mut().find(|(known, _)| *known == id) {
            Some((_, activity)) => activity.counts.push(count),
            None => activities.push((id, bare(count))),
        }
    }
    let without_ids =
        |activities: Vec<(String, Activity)>| activities.into_iter().map(|(_, activity)| activity).collect();
    Ok(found.into_iter().map(|(supplier, activities)| (supplier, without_ids(activities))).collect())
}

/// An activity of which only a head-count matters here.
fn bare(count: Count) -> Activity {
    Activity {
        live: Answer::Unknown,
        internet_facing: Answer::Unknown,
        remote_access: Answer::Unknown,
        dpia_required: Answer::Unknown,
        dpia_done: Answer::Unknown,
        kept_past_retention: Answer::Unknown,
        items: Vec::new(),
        counts: vec![count],
        spots: Vec::new(),
        transfers: Vec::new(),
    }
}

/// The activities as if under a contract of which nothing else is known, so that one rule counts people everywhere.
fn outside_contracts(activities: Vec<Activity>) -> Facts {
    Facts {
        lifecycle: Lifecycle {
            start: None,
            end: None,
            renewal: Renewal::Unknown,
            renewal_term: None,
            notice_period_buyer: None,
            procurement_lead: None,
            processing_after_end: Answer::Unknown,
            extension_notices: Vec::new(),
            milestones: Vec::new(),
        },
        personal_data: Answer::Unknown,
        national: Answer::Unknown,
        criticality: None,
        substitutability: None,
        required_certificates: Vec::new(),
        served_bodies: 0,
        one_department: false,
        supplier: None,
        check: None,
        clause: None,
        activities,
        chain: Vec::new(),
        evidence: Vec::new(),
        assessment: None,
        kpi_failures: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_contracts_may_speak_of_the_same_people() {
        let range = |min, max| PeopleRange { min, max };
        for (ranges, together_is) in [
            (vec![], None),
            (vec![range(None, None)], None),
            (vec![range(Some(100), Some(200)), range(None, None)], Some(range(Some(100), Some(200)))),
            (
                vec![range(Some(100), Some(200)), range(Some(150), Some(150))],
                Some(range(Some(150), Some(350))),
            ),
            (vec![range(Some(100), Some(200)), range(Some(150), None)], Some(range(Some(150), None))),
        ] {
            assert_eq!(together(&ranges), together_is);
        }
    }
}
