//! The releases of one contracting process brought to its present state, by the merging rules of OCDS 1.1.
//!
//! Newest wins field by field; `null` takes a field away; lists of objects with an `id` are merged by it, all other
//! lists are replaced whole, as are the lists that the schema marks `wholeListMerge`. Releases of the same instant
//! are ordered by identifier and then by content, so that the order in the file decides nothing.

use super::note::{Note, add};
use super::reason::Reason;
use crate::json::{Json, Object};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One release.
#[derive(Debug, Clone)]
pub(super) struct Release {
    pub(super) ocid: String,
    /// Empty if it has none.
    pub(super) id: String,
    pub(super) date: DateTime<Utc>,
    pub(super) body: Object,
    /// What is kept of it, as text.
    pub(super) kept: String,
}

/// The present state of a process.
#[derive(Debug)]
pub(super) struct Merged {
    pub(super) body: Object,
    /// In order of date, each once.
    pub(super) release_ids: Vec<String>,
    /// Every tag of every release, such as `award` or `tenderAmendment`.
    pub(super) tags: BTreeSet<String>,
    pub(super) first: DateTime<Utc>,
    pub(super) last: DateTime<Utc>,
    /// For each release in order, the identifiers of the awards it holds.
    pub(super) awards_by_release: Vec<BTreeSet<String>>,
    pub(super) notes: Vec<Note>,
}

/// Lists that a newer release replaces whole although their members have an `id` (`wholeListMerge` in the schema).
const REPLACED_WHOLE: [&str; 7] = [
    "additionalClassifications",
    "additionalIdentifiers",
    "classifications",
    "deliveryAddresses",
    "deliveryLocations",
    "identifiers",
    "locations",
];

/// Parts that grow large in long contracts and are not read.
pub(super) const NOT_READ: [&str; 3] = ["bids", "implementation", "statistics"];

/// The most releases of a process, and the most members of any of its lists. Real processes stay far below; without
/// a bound a file made for it would keep the reader busy for hours, for lists are matched against each other.
pub(super) const MOST: usize = 5_000;

/// Merges the releases of one process.
pub(super) fn merge(mut releases: Vec<Release>) -> Result<Merged, Reason> {
    if releases.len() > MOST {
        return Err(Reason::TooLarge { most: MOST });
    }
    releases.sort_by(|a, b| (a.date, &a.id, &a.kept, &a.body).cmp(&(b.date, &b.id, &b.kept, &b.body)));
    releases.dedup_by(|a, b| a.id == b.id && a.body == b.body);
    let mut merged = Merged {
        body: Object::default(),
        release_ids: Vec::new(),
        tags: BTreeSet::new(),
        first: releases.first().map(|release| release.date).unwrap_or_default(),
        last: releases.last().map(|release| release.date).unwrap_or_default(),
        awards_by_release: Vec::new(),
        notes: Vec::new(),
    };
    let mut merger = Merger { longest: 0 };
    for release in releases {
        take_in(&mut merged, release, &mut merger);
        if merger.longest > MOST {
            return Err(Reason::TooLarge { most: MOST });
        }
    }
    Ok(merged)
}

fn take_in(merged: &mut Merged, release: Release, merger: &mut Merger) {
    if merged.release_ids.contains(&release.id) {
        add(&mut merged.notes, Note::ReleaseRepeated { id: release.id });
    } else if !release.id.is_empty() {
        merged.release_ids.push(release.id);
    }
    let tags = release.body.array("tag").iter().filter_map(Json::as_text).map(str::to_owned);
    merged.tags.extend(tags);
    let awards = release.body.objects("awards").filter_map(|award| award.text("id")).map(str::to_owned);
    merged.awards_by_release.push(awards.collect());
    let mut members = release.body.members;
    // These belong to the release, not to the process (`omitWhenMerged` in the schema).
    for own in ["id", "date", "tag", "publisher", "links"] {
        members.remove(own);
    }
    merger.members(&mut merged.body.members, members);
}

struct Merger {
    /// The length of the longest list seen.
    longest: usize,
}

impl Merger {
    fn members(&mut self, old: &mut BTreeMap<String, Json>, new: BTreeMap<String, Json>) {
        for (name, value) in new {
            if NOT_READ.contains(&name.as_str()) {
                continue;
            }
            let before = old.remove(&name);
            if let Some(value) = self.value(&name, before, value) {
                old.insert(name, value);
            }
        }
    }

    fn value(&mut self, name: &str, old: Option<Json>, new: Json) -> Option<Json> {
        match (old, new) {
            (_, Json::Null) => None,
            (old, Json::Object(new)) => {
                let mut merged = match old {
                    Some(Json::Object(old)) => old,
                    _ => Object { line: new.line, members: BTreeMap::new() },
                };
                self.members(&mut merged.members, new.members);
                Some(Json::Object(merged))
            }
            (Some(Json::Array(old)), Json::Array(new)) if by_id(name, &old) && by_id(name, &new) => {
                Some(Json::Array(self.lists(old, new)))
            }
            (_, Json::Array(new)) => {
                self.longest = self.longest.max(new.len());
                Some(Json::Array(new.into_iter().filter_map(|item| self.value("", None, item)).collect()))
            }
            (_, new) => Some(new),
        }
    }

    /// Members with one `id` are merged; where a list holds an `id` several times, the first with the first, the
    /// second with the second, so that nothing is mixed that the releases keep apart.
    fn lists(&mut self, mut merged: Vec<Json>, new: Vec<Json>) -> Vec<Json> {
        let mut places: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (place, item) in merged.iter().enumerate() {
            places.entry(id_of(item).unwrap_or_default().to_owned()).or_default().push_back(place);
        }
        for item in new {
            let place = id_of(&item).and_then(|id| places.get_mut(id)).and_then(VecDeque::pop_front);
            match place.and_then(|place| merged.get_mut(place)) {
                Some(old) => {
                    let before = std::mem::replace(old, Json::Null);
                    *old = self.value("", Some(before), item).unwrap_or(Json::Null);
                }
                None => merged.extend(self.value("", None, item)),
            }
        }
        self.longest = self.longest.max(merged.len());
        merged
    }
}

fn by_id(name: &str, items: &[Json]) -> bool {
    !REPLACED_WHOLE.contains(&name) && items.iter().all(|item| id_of(item).is_some())
}

fn id_of(item: &Json) -> Option<&str> {
    item.as_object()?.text("id")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Limits, read_values};

    fn release(date: &str, id: &str, body: &str) -> Release {
        let value = read_values(body.as_bytes(), Limits::default()).expect("it is JSON").remove(0);
        let Json::Object(body) = value else { panic!("an object") };
        let date = date.parse().expect("an instant");
        let kept = super::super::keep::text(&body);
        Release { ocid: "ocds-1".to_owned(), id: id.to_owned(), date, body, kept }
    }

    fn check(releases: &[(&str, &str, &str)], expected: &str) {
        let releases: Vec<_> = releases.iter().map(|(date, id, body)| release(date, id, body)).collect();
        let expected = release("2025-01-01T00:00:00Z", "", expected).body;
        let reversed = releases.iter().rev().cloned().collect();
        assert_eq!(merge(releases).expect("it is small").body, expected);
        assert_eq!(merge(reversed).expect("it is small").body, expected);
    }

    const EARLY: &str = "2025-01-01T00:00:00Z";
    const LATE: &str = "2025-01-01T01:30:00Z";

    #[test]
    fn newest_wins_and_null_takes_away() {
        check(
            &[
                (LATE, "a", r#"{"x": 2, "y": null, "z": {"p": null}}"#),
                (EARLY, "b", r#"{"x": 1, "y": 1, "z": {"p": 1, "q": 1}}"#),
            ],
            r#"{"x": 2, "z": {"q": 1}}"#,
        );
        check(&[(EARLY, "b", r#"{"x": 2}"#), (EARLY, "a", r#"{"x": 1}"#)], r#"{"x": 2}"#);
        check(&[(EARLY, "a", r#"{"x": 2}"#), (EARLY, "a", r#"{"x": 1}"#)], r#"{"x": 2}"#);
    }

    #[test]
    fn lists_merge_by_id_or_are_replaced() {
        check(
            &[
                (
                    EARLY,
                    "a",
                    r#"{"l": [{"id": 1, "p": 1}, {"id": "2", "p": 1}], "m": [1, 2], "identifiers": [{"id": "1", "p": 1}]}"#,
                ),
                (
                    LATE,
                    "b",
                    r#"{"l": [{"id": "2", "q": 1}, {"id": "3"}], "m": [3], "identifiers": [{"id": "2"}]}"#,
                ),
            ],
            r#"{"l": [{"id": 1, "p": 1}, {"id": "2", "p": 1, "q": 1}, {"id": "3"}], "m": [3], "identifiers": [{"id": "2"}]}"#,
        );
        check(
            &[
                (EARLY, "a", r#"{"l": [{"id": 1, "n": "a"}, {"id": 1, "n": "b"}]}"#),
                (LATE, "b", r#"{"l": [{"id": 1, "n": "a"}, {"id": 1, "n": "b"}]}"#),
            ],
            r#"{"l": [{"id": 1, "n": "a"}, {"id": 1, "n": "b"}]}"#,
        );
    }
}
