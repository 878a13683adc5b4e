//! How many people of each group, as far as it was stated. The same person can stand in several activities, so numbers are
//! never added to a claim of distinct people.

use crate::failure::Failure;
use crate::reader::Reader;
use ::report::model::PeopleLine;
use domain::processing::{HeadCount, Processing};
use domain::vocabulary::{Answer, SubjectGroup};
use domain::word::Word;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use words::Words;

/// Statements about one group.
#[derive(Default)]
struct Stated {
    /// The largest single lower end: at least so many there are, whoever is counted twice.
    min: Option<i64>,
    /// All upper ends together; none where one of them is missing.
    max: Option<i64>,
    open: bool,
    activities: u64,
    uncounted: u64,
}

/// Every group about which some activity holds data: the largest that is stated first, and those without a number last.
pub(super) fn by_group(reader: &Reader<'_>, words: &Words) -> Result<Vec<PeopleLine>, Failure> {
    let mut groups: BTreeMap<SubjectGroup, Stated> = BTreeMap::new();
    for found in reader.all::<Processing>()? {
        for group in of(&found.record) {
            let stated = groups.entry(group).or_default();
            stated.activities += 1;
            add(stated, &found.record.head_counts, group);
        }
    }
    let mut groups: Vec<(SubjectGroup, Stated)> = groups.into_iter().collect();
    // A group of which only an upper end is stated has that many at the most; equals keep the order of the vocabulary.
    groups.sort_by_key(|(_, stated)| Reverse((stated.min.or(stated.max), stated.max)));
    let line = |(group, stated): (SubjectGroup, Stated)| PeopleLine {
        group: words.enumeration(SubjectGroup::NAME, group.word()),
        min: stated.min,
        max: stated.max.filter(|_| !stated.open),
        activities: stated.activities,
        uncounted: stated.uncounted,
    };
    Ok(groups.into_iter().map(line).collect())
}

/// The groups of an activity, each once.
fn of(activity: &Processing) -> Vec<SubjectGroup> {
    let items = activity.data_items.iter().flat_map(|item| item.subject_groups.iter().copied());
    let counts = activity.head_counts.iter().map(|count| count.subject_group);
    let mut groups: Vec<SubjectGroup> = items.chain(counts).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// Adds what an activity states of a group; claims that are not in force do not count.
fn add(stated: &mut Stated, counts: &[HeadCount], group: SubjectGroup) {
    let counts: Vec<&HeadCount> =
        counts.iter().filter(|one| one.subject_group == group && one.in_force != Answer::No).collect();
    if counts.is_empty() {
        stated.uncounted += 1;
        stated.open = true;
    }
    for count in counts {
        stated.min = stated.min.max(count.min.map(|least| least.get()));
        match count.max {
            Some(most) => stated.max = Some(stated.max.unwrap_or(0) + most.get()),
            None => stated.open = true,
        }
    }
}
