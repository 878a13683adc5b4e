//! Plays the steps through the register's ordinary verbs.

use super::script::{Script, Step, Verb, fault};
use super::{day, place};
use crate::failure::Failure;
use crate::now::{Clock, london_instant};
use crate::reader::Dates;
use crate::register::Register;
use crate::{record, trail};
use domain::date::Date;
use domain::noun::Noun;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What earlier steps made, by key.
type Made = BTreeMap<String, (Noun, String)>;

/// Plays all steps in their order.
pub fn play(register: &mut Register, script: &Script, as_at: Date) -> Result<(), Failure> {
    let mut made = Made::new();
    for step in &script.steps {
        let person = script.people.get(&step.by).ok_or_else(|| fault(&step.place, "nobody has this key"))?;
        register.set_person(person.clone());
        register.set_clock(Clock::fixed(london_instant(step.on(as_at), step.minutes)));
        take(register, step, as_at, &mut made).map_err(|failure| at(failure, &step.place))?;
    }
    Ok(())
}

/// The same failure with the place of the step that met it.
fn at(failure: Failure, place: &str) -> Failure {
    let fields: Vec<_> =
        failure.fields.iter().map(|field| format!("{}: {}", field.field, field.problem)).collect();
    let detail = failure.detail.clone().unwrap_or_default();
    failure.because(format!("sample, {place}: {detail} {}", fields.join("; ")))
}

fn take(register: &mut Register, step: &Step, as_at: Date, made: &mut Made) -> Result<(), Failure> {
    match &step.verb {
        Verb::Add { noun, key, draft } => {
            let draft = filled(draft, as_at, made, &step.place)?;
            let added = record::add(register, *noun, &draft)?.value;
            if made.insert(key.clone(), (*noun, added.reference)).is_some() {
                return Err(fault(&step.place, "the key is in use"));
            }
        }
        Verb::Edit { key, set } => {
            let (noun, reference) = known(made, key, &step.place)?;
            let draft = edited(register, noun, &reference, set, (as_at, made, &step.place))?;
            record::edit(register, noun, &reference, &draft)?;
        }
        Verb::Approve { key, by } => {
            let (_, reference) = known(made, key, &step.place)?;
            record::approve(register, &reference, by)?;
        }
        Verb::Retire { key, reason } => {
            let (noun, reference) = known(made, key, &step.place)?;
            record::retire(register, noun, &reference, reason)?;
        }
        Verb::Reinstate { key } => {
            let (noun, reference) = known(made, key, &step.place)?;
            record::reinstate(register, noun, &reference)?;
        }
        Verb::Undo => {
            trail::undo::undo(register)?;
        }
    }
    Ok(())
}

/// The fields of a record that a step touches, as they stand with its values set.
fn edited(
    register: &mut Register,
    noun: Noun,
    reference: &str,
    set: &Map<String, Value>,
    (as_at, made, step): (Date, &Made, &str),
) -> Result<Value, Failure> {
    let mut present = record::show(&register.reader(Dates::default())?, noun, reference)?;
    let mut draft = Map::new();
    for (place, value) in set {
        let value = filled(value, as_at, made, step)?;
        let field = place::set(&mut present, place, value).ok_or_else(|| fault(step, place))?;
        draft.insert(field.to_owned(), present[field].clone());
    }
    Ok(draft.into())
}

/// The draft with its relative days and its links to other steps' records filled in.
fn filled(draft: &Value, as_at: Date, made: &Made, step: &str) -> Result<Value, Failure> {
    Ok(match draft {
        Value::String(text) if text.starts_with('@') => {
            day::read(text, as_at).ok_or_else(|| fault(step, text))?.into()
        }
        Value::String(text) => match text.strip_prefix('$') {
            Some(key) => known(made, key, step)?.1.into(),
            None => draft.clone(),
        },
        Value::Array(items) => {
            items.iter().map(|item| filled(item, as_at, made, step)).collect::<Result<_, _>>()?
        }
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| Ok((name.clone(), filled(value, as_at, made, step)?)))
            .collect::<Result<Map<_, _>, Failure>>()?
            .into(),
        other => other.clone(),
    })
}

fn known(made: &Made, key: &str, step: &str) -> Result<(Noun, String), Failure> {
    made.get(key).cloned().ok_or_else(|| fault(step, format!("no step before it made {key}")))
}
