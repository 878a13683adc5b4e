//! Every draft of the sample is sound by its record type's rules, and each fault is named with its place.

use super::{Verb, read};
use crate::sample::day;
use domain::date::Date;
use domain::problem::{Path, Problems};
use serde_json::Value;

fn filled(draft: &Value, as_at: Date) -> Value {
    match draft {
        Value::String(text) => day::read(text, as_at).map_or_else(|| draft.clone(), Into::into),
        Value::Array(items) => items.iter().map(|item| filled(item, as_at)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), filled(value, as_at)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

#[test]
fn every_draft_is_sound() {
    let as_at = Date::parse("2026-11-21").expect("a date");
    let mut found = Vec::new();
    for step in read().expect("the files read").steps {
        if let Verb::Add { noun, draft, .. } = step.verb {
            let mut problems = Problems::new();
            (noun.spec().read)(&filled(&draft, as_at), &Path::root(), &mut problems);
            found.extend(
                problems
                    .into_iter()
                    .map(|problem| format!("{}: {} {:?}", step.place, problem.field, problem.kind)),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_story_spans_three_months_and_every_person_acts() {
    let script = read().expect("the files read");
    assert!(script.steps.iter().all(|step| (-92..=0).contains(&step.day)));
    for key in script.people.keys() {
        assert!(script.steps.iter().any(|step| step.by == *key), "{key} does nothing");
    }
}

/// Fields whose day may lie ahead of the moment at which a person writes it down.
const AHEAD: [&str; 10] = [
    "end",
    "new_end",
    "start",
    "ends_on",
    "expires_on",
    "until",
    "from",
    "due_on",
    "review_on",
    "dpia_review_on",
];

fn days_ahead(draft: &Value, name: &str, written: Date, as_at: Date, found: &mut Vec<String>) {
    match draft {
        Value::String(text) => {
            if let Some(day) = day::last(text, as_at).filter(|day| *day > written && !AHEAD.contains(&name)) {
                found.push(format!("{name} {text} is {day}, written on {written}"));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| days_ahead(item, name, written, as_at, found)),
        Value::Object(fields) => {
            for (place, value) in fields {
                let field = place.rsplit(['.', ']']).next().unwrap_or(place);
                days_ahead(value, field, written, as_at, found);
            }
        }
        _ => {}
    }
}

#[test]
fn nothing_is_written_down_before_it_happened() {
    let mut found = Vec::new();
    for as_at in ["2026-11-21", "2027-03-01", "2026-01-31"] {
        let as_at = Date::parse(as_at).expect("a date");
        for step in read().expect("the files read").steps {
            let draft = match &step.verb {
                Verb::Add { draft, .. } => draft.clone(),
                Verb::Edit { set, .. } => set.clone().into(),
                _ => continue,
            };
            let mut own = Vec::new();
            days_ahead(&draft, "", step.on(as_at), as_at, &mut own);
            found.extend(own.into_iter().map(|problem| format!("{}: {problem}", step.place)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
