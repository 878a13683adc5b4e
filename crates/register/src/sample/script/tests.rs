//! Every draft of the sample is sound by its record type's rules, and each fault is named with its place.

use super::{Verb, read};
use crate::sample::day;
use domain::date::Date;
use domain::problem::{Path, Problems};
use serde_json::Value;

fn filled(draft: &Value, as_at: Date) -> Value {
    match draft {
        Value::String(text) => {
            day::read(text, as_at).map_or_else(|| draft.clone(), |day| day.to_string().into())
        }
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
