//! How many people a supplier holds data about: a range over everything it does.

use crate::failure::Failure;
use crate::score::Scored;
use crate::score::columns::{Columns, word};
use domain::facts::{Activity, Count, Item, PeopleRange, people};
use domain::scoring::{Factor, Level};
use domain::vocabulary::{Answer, DataCategory, Special};
use rusqlite::Connection;
use std::collections::HashMap;

/// The ranges of every supplier: one a contract that holds anybody's data, and one for what it does outside any contract.
pub(super) fn ranges(
    connection: &Connection,
    scores: &[Scored],
) -> Result<HashMap<String, Vec<PeopleRange>>, Failure> {
    let mut ranges: HashMap<String, Vec<PeopleRange>> = HashMap::new();
    for scored in scores.iter().filter(|scored| !holds_nobody(scored)) {
        if let Some(supplier) = &scored.supplier {
            ranges.entry(supplier.clone()).or_default().push(scored.derived.people);
        }
    }
    for (supplier, activities) in loose(connection)? {
        if activities.iter().any(|activity| !activity.items.is_empty() || !activity.counts.is_empty()) {
            ranges.entry(supplier).or_default().push(people(&activities));
        }
    }
    Ok(ranges)
}

/// Whether a contract is known to hold no personal data: nobody is counted, and sensitivity and number are none at all.
fn holds_nobody(scored: &Scored) -> bool {
    let none = |factor| scored.derived.case.factor(factor).map(Level::get) == Some(0);
    let range = scored.derived.people;
    range.min.or(range.max).is_none() && none(Factor::I1) && none(Factor::I2)
}

/// The people of a supplier. Two contracts may speak of the same people: so at least as many as the largest of them, and
/// at most all together; no more than so many is known where one of them has no upper end. None where nothing is known.
pub(super) fn together(ranges: &[PeopleRange]) -> Option<PeopleRange> {
    let maxima: Option<Vec<u64>> = ranges.iter().map(|range| range.max).collect();
    let max = maxima.filter(|all| !all.is_empty()).map(|all| all.iter().sum());
    let min = ranges.iter().filter_map(|range| range.min).max();
    min.or(max).map(|_| PeopleRange { min, max })
}

/// Activities under no contract, as far as they count people, by supplier.
fn loose(connection: &Connection) -> Result<HashMap<String, Vec<Activity>>, Failure> {
    let mut found: HashMap<String, Vec<(String, Activity)>> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("loose_counts.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let row = Columns(row);
        let (id, activities) = (row.text(1)?, found.entry(row.text(0)?).or_default());
        if activities.last().is_none_or(|(known, _)| *known != id) {
            activities.push((id, bare(row.flag(2)?)));
        }
        let Some(matter) = row.opt_text(3)? else { continue };
        let (min, max) = (row.opt_count(5)?, row.opt_count(6)?);
        let count =
            Count { matter, whole: row.flag(8)?, group: word(&row, 4)?, min, max, in_force: word(&row, 7)? };
        if let Some((_, activity)) = activities.last_mut() {
            activity.counts.push(count);
        }
    }
    let without_ids =
        |activities: Vec<(String, Activity)>| activities.into_iter().map(|(_, activity)| activity).collect();
    Ok(found.into_iter().map(|(supplier, activities)| (supplier, without_ids(activities))).collect())
}

/// An activity of which only its people matter here, and whether it has data at all.
fn bare(has_items: bool) -> Activity {
    let item = || Item {
        category: DataCategory::Unknown,
        special: Special::Unknown,
        fraud_enabling: Answer::Unknown,
        irreplaceable: Answer::Unknown,
        groups: Vec::new(),
    };
    Activity {
        live: Answer::Unknown,
        internet_facing: Answer::Unknown,
        remote_access: Answer::Unknown,
        dpia_required: Answer::Unknown,
        dpia_done: Answer::Unknown,
        dpia_on: None,
        kept_past_retention: Answer::Unknown,
        items: has_items.then(item).into_iter().collect(),
        counts: Vec::new(),
        spots: Vec::new(),
        transfers: Vec::new(),
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
            (vec![range(Some(100), Some(200)), range(None, None)], Some(range(Some(100), None))),
            (vec![range(None, Some(500))], Some(range(None, Some(500)))),
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
