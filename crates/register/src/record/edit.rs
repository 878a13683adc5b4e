//! Editing a record: fields that a draft leaves out stay as they are, a null empties one, a list replaces the list.

use super::{add, image_of, resolve, rules};
use crate::action::Action;
use crate::failure::{Failure, FailureCode};
use crate::reader::draft_of;
use crate::register::Register;
use crate::storage::rows;
use crate::tables;
use crate::view::Outcome;
use crate::writer::Writer;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::record::Spec;
use rusqlite::Connection;
use serde_json::Value;
use words::key;

/// Keys that `show` adds to a record; an edit passes over them, so that what was shown can be sent back.
const SHOWN_ONLY: [&str; 4] = ["ref", "id", "retired", "derived"];

/// Edits a record; answers with its reference.
///
/// # Errors
/// Every problem of the draft, each with its field; a retired or approved record; then nothing was changed.
pub fn edit(
    register: &mut Register,
    noun: Noun,
    reference: &str,
    draft: &Value,
) -> Result<Outcome<String>, Failure> {
    register.transact(Action::Edit(noun), |writer| edit_in(writer, noun, reference, draft))
}

/// Edits a record inside a transaction.
pub(crate) fn edit_in(
    writer: &mut Writer<'_>,
    noun: Noun,
    reference: &str,
    draft: &Value,
) -> Result<String, Failure> {
    let table = tables::of(noun);
    let id = resolve::resolve(writer.connection(), noun, reference)?.ok(noun, reference)?;
    let image = writer.read(table, &id)?;
    let reference = resolve::reference_of(writer.connection(), noun, &id)?;
    if !crate::reader::is_live(&image) {
        return Err(retired(writer.connection(), noun, &id, &reference)?);
    }
    let present = draft_of(writer.connection(), table, &image)?;
    let merged = merge(&present, draft)?;
    let record = add::read(writer, table, &merged, &ids_in(&present))?;
    rules::check(writer, noun, Some(&id), &record)?;
    writer.update(table, &id, &image_of(&table.spec, &record))?;
    update_parts(writer, &table.spec, draft, &record, &id)?;
    Ok(reference)
}

/// The refusal of a record that is retired; of one that was merged away it says where it went.
pub(super) fn retired(connection: &Connection, noun: Noun, id: &str, own: &str) -> Result<Failure, Failure> {
    let went = crate::supplier::went(connection, noun, id)?;
    Ok(went.map_or_else(|| conflict(own, key::CONFLICT_RETIRED), |said| conflict_because(own, &said)))
}

/// A record that an action does not fit, with the reason.
pub(super) fn conflict(reference: &str, reason: words::Key) -> Failure {
    conflict_because(reference, &crate::failure::words().say(reason))
}

/// The same, with the reason in words.
pub(super) fn conflict_because(reference: &str, reason: &str) -> Failure {
    let arguments = [("reference", reference.into()), ("reason", reason.into())];
    Failure::new(FailureCode::Conflict, key::FAILURE_CONFLICT, &arguments)
}

/// A record with what a draft says of it, still unread.
pub(crate) fn merge(present: &Value, draft: &Value) -> Result<Value, Failure> {
    let Some(fields) = draft.as_object() else {
        return Err(Failure::field("", ProblemKind::NotObject));
    };
    let mut merged = present.clone();
    for (key, value) in fields.iter().filter(|(key, _)| !SHOWN_ONLY.contains(&key.as_str())) {
        merged[key] = value.clone();
    }
    if let Some(object) = merged.as_object_mut() {
        object.remove("id");
    }
    Ok(merged)
}

fn ids_in(record: &Value) -> Vec<String> {
    match record {
        Value::String(text) if text.len() == 36 => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(ids_in).collect(),
        Value::Object(object) => object.values().flat_map(ids_in).collect(),
        _ => Vec::new(),
    }
}

/// Lists that the draft gives: an item with an id is changed, one without is new, one that is missing is retired.
fn update_parts(
    writer: &mut Writer<'_>,
    spec: &Spec,
    draft: &Value,
    record: &Value,
    id: &str,
) -> Result<(), Failure> {
    for part in spec.parts.iter().filter(|part| draft.get(part.key).is_some()) {
        let part_spec = (part.spec)();
        let table = tables::named(part_spec.table).ok_or_else(|| Failure::internal(part_spec.table))?;
        let present: Vec<String> = rows::read_where(writer.connection(), table.name, "parent", id)?
            .iter()
            .filter(|image| crate::reader::is_live(image))
            .filter_map(|image| image.get("id").and_then(Value::as_str).map(str::to_owned))
            .collect();
        let mut kept = Vec::new();
        for (index, item) in record[part.key].as_array().into_iter().flatten().enumerate() {
            match item.get("id").and_then(Value::as_str) {
                None => add::insert_part(writer, &part_spec, item, id)?,
                Some(own) if present.iter().any(|known| known == own) && !kept.contains(&own) => {
                    writer.update(table, own, &image_of(&part_spec, item))?;
                    kept.push(own);
                }
                Some(other) => {
                    let field = format!("{}[{index}].id", part.key);
                    let kind = ProblemKind::NotFound { noun: spec.table, reference: other.to_owned() };
                    return Err(Failure::field(&field, kind));
                }
            }
        }
        let reason = crate::failure::words().say(key::HISTORY_RETIRED_OFF_LIST);
        for gone in present.iter().filter(|own| !kept.contains(&own.as_str())) {
            writer.retire(table, gone, &reason)?;
        }
    }
    Ok(())
}
