//! The releases of one contracting process brought to its present state, by the merging rules of OCDS 1.1.
//!
//! Newest wins field by field; `null` takes a field away; lists of objects with an `id` are merged by it, all other
//! lists are replaced whole, as are the lists that the schema marks `wholeListMerge`. Releases of the same instant
//! are ordered by identifier and then by content, so that the order in the file decides nothing.

use super::note::{Note, add};
use crate::json::{Json, Object};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// One release.
#[derive(Debug, Clone)]
pub(super) struct Release {
    pub(super) ocid: String,
    /// Empty if it has none.
    pub(super) id: String,
    pub(super) date: DateTime<Utc>,
    pub(super) body: Object,
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

/// Merges the releases of one process.
pub(super) fn merge(mut releases: Vec<Release>) -> Merged {
    releases.sort_by(|a, b| (a.date, &a.id, &a.body).cmp(&(b.date, &b.id, &b.body)));
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
    for release in releases {
        take_in(&mut merged, release);
    }
    merged
}

fn take_in(merged: &mut Merged, release: Release) {
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
    merge_members(&mut merged.body.members, members);
}

fn merge_members(old: &mut BTreeMap<String, Json>, new: BTreeMap<String, Json>) {
    for (name, value) in new {
        let before = old.remove(&name);
        if let Some(value) = merge_value(&name, before, value) {
            old.insert(name, value);
        }
    }
}

fn merge_value(name: &str, old: Option<Json>, new: Json) -> Option<Json> {
    match (old, new) {
        (_, Json::Null) => None,
        (old, Json::Object(new)) => {
            let mut merged = match old {
                Some(Json::Object(old)) => old,
                _ => Object { line: new.line, members: BTreeMap::new() },
            };
            merge_members(&mut merged.members, new.members);
            Some(Json::Object(merged))
        }
        (Some(Json::Array(old)), Json::Array(new))
            if merges_by_id(name, &old) && merges_by_id(name, &new) =>
        {
            Some(Json::Array(merge_lists(old, new)))
        }
        (_, Json::Array(new)) => {
            Some(Json::Array(new.into_iter().filter_map(|item| merge_value("", None, item)).collect()))
        }
        (_, new) => Some(new),
    }
}

fn merges_by_id(name: &str, items: &[Json]) -> bool {
    !REPLACED_WHOLE.contains(&name) && items.iter().all(|item| id_of(item).is_some())
}

fn id_of(item: &Json) -> Option<&str> {
    item.as_object()?.text("id")
}

/// Members that occur in both are merged; of members with one `id` inside the new list the first takes part, the
/// others are added as they are, so that nothing is mixed that one release keeps apart.
fn merge_lists(mut merged: Vec<Json>, new: Vec<Json>) -> Vec<Json> {
    let mut taken = BTreeSet::new();
    let mut places = BTreeMap::new();
    for (place, item) in merged.iter().enumerate() {
        if let Some(id) = id_of(item) {
            places.entry(id.to_owned()).or_insert(place);
        }
    }
    for item in new {
        let id = id_of(&item).unwrap_or_default().to_owned();
        let first = taken.insert(id.clone());
        match places.get(&id).and_then(|&place| merged.get_mut(place)).filter(|_| first) {
            Some(old) => {
                let before = std::mem::replace(old, Json::Null);
                *old = merge_value("", Some(before), item).unwrap_or(Json::Null);
            }
            None => {
                let item = merge_value("", None, item);
                merged.extend(item.filter(|item| first || !merged.contains(item)));
            }
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Limits, read_values};

    fn release(date: &str, id: &str, body: &str) -> Release {
        let value = read_values(body.as_bytes(), Limits::default()).expect("it is JSON").remove(0);
        let Json::Object(body) = value else { panic!("an object") };
        let date = date.parse().expect("an instant");
        Release { ocid: "ocds-1".to_owned(), id: id.to_owned(), date, body }
    }

    fn check(releases: &[(&str, &str, &str)], expected: &str) {
        let releases: Vec<_> = releases.iter().map(|(date, id, body)| release(date, id, body)).collect();
        let expected = release("2025-01-01T00:00:00Z", "", expected).body;
        let reversed = releases.iter().rev().cloned().collect();
        assert_eq!(merge(releases).body, expected);
        assert_eq!(merge(reversed).body, expected);
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
            &[(EARLY, "a", r#"{"l": [{"id": 1, "n": "a"}, {"id": 1, "n": "b"}]}"#)],
            r#"{"l": [{"id": 1, "n": "a"}, {"id": 1, "n": "b"}]}"#,
        );
    }
}
