//! From what stands in a file to its releases: packages and records are opened, versioned releases brought to their
//! last state.

use super::date;
use super::keep;
use super::merge::Release;
use super::reason::{Reason, Refused};
use crate::json::{Json, Object};
use std::collections::BTreeMap;

/// The releases of all values of a file; those that cannot be used go to `refused`.
pub(super) fn releases(values: Vec<Json>, refused: &mut Vec<Refused>) -> Vec<Release> {
    let mut releases = Vec::new();
    for value in values {
        open(value, &mut releases, refused);
    }
    releases
}

fn open(value: Json, releases: &mut Vec<Release>, refused: &mut Vec<Refused>) {
    match value {
        Json::Array(items) => items.into_iter().for_each(|item| open_object(item, releases, refused)),
        other => open_object(other, releases, refused),
    }
}

fn open_object(value: Json, releases: &mut Vec<Release>, refused: &mut Vec<Refused>) {
    let Json::Object(mut object) = value else {
        return refuse_value(refused);
    };
    if is_record(&object) {
        open_record(object, releases, refused);
    } else if let Some(Json::Array(records)) = object.members.remove("records") {
        records.into_iter().for_each(|record| open_object(record, releases, refused));
    } else if let Some(Json::Array(inner)) = object.members.remove("releases") {
        inner.into_iter().for_each(|release| open_release(release, releases, refused));
    } else if looks_like_release(&object) {
        take(object, releases, refused);
    } else {
        refused.push(Refused { ocid: None, line: object.line, reason: Reason::NotOcds });
    }
}

fn is_record(object: &Object) -> bool {
    let holds = |name| object.members.contains_key(name);
    !holds("records")
        && (holds("compiledRelease") || holds("versionedRelease") || (holds("ocid") && holds("releases")))
}

fn looks_like_release(object: &Object) -> bool {
    ["ocid", "tender", "awards", "contracts", "planning", "buyer"]
        .iter()
        .any(|name| object.get(name).is_some())
}

fn open_release(release: Json, releases: &mut Vec<Release>, refused: &mut Vec<Refused>) {
    match release {
        Json::Object(object) => take(object, releases, refused),
        _ => refuse_value(refused),
    }
}

/// A value that is no object has no line of its own; a list of many such values is one refusal.
fn refuse_value(refused: &mut Vec<Refused>) {
    let refusal = Refused { ocid: None, line: 1, reason: Reason::NotOcds };
    if refused.last() != Some(&refusal) {
        refused.push(refusal);
    }
}

/// A record: its releases if they are in it, else the compiled release, else the last state of the versioned one.
fn open_record(mut record: Object, releases: &mut Vec<Release>, refused: &mut Vec<Refused>) {
    let ocid = record.text("ocid").map(str::to_owned);
    let embedded = !record.array("releases").is_empty()
        && record.array("releases").iter().all(|release| release.as_object().is_some_and(|r| !is_link(r)));
    if embedded {
        if let Some(Json::Array(inner)) = record.members.remove("releases") {
            inner.into_iter().for_each(|release| open_release(release, releases, refused));
        }
    } else if let Some(Json::Object(compiled)) = record.members.remove("compiledRelease") {
        take(with_ocid(compiled, ocid), releases, refused);
    } else if let Some(Json::Object(versioned)) = record.members.remove("versionedRelease") {
        take(with_ocid(last_state(versioned), ocid), releases, refused);
    } else {
        refused.push(Refused { ocid, line: record.line, reason: Reason::LinkedReleasesOnly });
    }
}

fn is_link(release: &Object) -> bool {
    release.get("url").is_some() && release.get("ocid").is_none()
}

fn with_ocid(mut release: Object, ocid: Option<String>) -> Object {
    if let (None, Some(ocid)) = (release.get("ocid"), ocid) {
        release.members.insert("ocid".to_owned(), Json::Text(ocid));
    }
    release
}

fn take(body: Object, releases: &mut Vec<Release>, refused: &mut Vec<Refused>) {
    let ocid = body.text("ocid").map(str::trim).filter(|ocid| !ocid.is_empty()).map(str::to_owned);
    let line = body.line;
    let mut refuse = |ocid, reason| refused.push(Refused { ocid, line, reason });
    let Some(ocid) = ocid else { return refuse(None, Reason::NoOcid) };
    let Some(given) = body.text("date") else {
        // Neither a number of a process as the standard writes it nor a date: this is something else.
        if !matches!(body.get("ocid"), Some(Json::Text(_))) {
            return refuse(None, Reason::NotOcds);
        }
        return refuse(Some(ocid), Reason::NoReleaseDate);
    };
    let Some(date) = date::instant(given) else {
        let given = given.to_owned();
        return refuse(Some(ocid), Reason::ReleaseDateUnreadable { given });
    };
    let id = body.text("id").unwrap_or_default().to_owned();
    let kept = keep::text(&body);
    releases.push(Release { ocid, id, date, body, kept });
}

/// A versioned release with each field's list of versions replaced by its last one; the release takes the date and
/// identifier of the last version found anywhere in it.
fn last_state(versioned: Object) -> Object {
    let mut last = (String::new(), String::new());
    let line = versioned.line;
    let mut members = unversion_members(versioned.members, &mut last);
    let (date, id) = last;
    members.entry("date".to_owned()).or_insert(Json::Text(date));
    members.entry("id".to_owned()).or_insert(Json::Text(id));
    Object { line, members }
}

type Members = BTreeMap<String, Json>;

fn unversion_members(members: Members, last: &mut (String, String)) -> Members {
    members.into_iter().map(|(name, value)| (name, unversion(value, last))).collect()
}

fn unversion(value: Json, last: &mut (String, String)) -> Json {
    match value {
        Json::Array(items) if !items.is_empty() && items.iter().all(is_version) => last_version(items, last),
        Json::Array(items) => Json::Array(items.into_iter().map(|item| unversion(item, last)).collect()),
        Json::Object(Object { line, members }) => {
            Json::Object(Object { line, members: unversion_members(members, last) })
        }
        other => other,
    }
}

fn is_version(value: &Json) -> bool {
    value.as_object().is_some_and(|object| {
        ["releaseDate", "releaseID", "releaseTag"].iter().all(|name| object.get(name).is_some())
    })
}

fn last_version(items: Vec<Json>, last: &mut (String, String)) -> Json {
    let stamp = |item: &Json| {
        let text =
            |name| item.as_object().and_then(|object| object.text(name)).unwrap_or_default().to_owned();
        (text("releaseDate"), text("releaseID"))
    };
    let Some(newest) = items.into_iter().max_by_key(stamp) else { return Json::Null };
    *last = std::mem::take(last).max(stamp(&newest));
    match newest {
        Json::Object(mut object) => object.members.remove("value").unwrap_or(Json::Null),
        _ => Json::Null,
    }
}
