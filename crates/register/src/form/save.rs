//! Saving a form: by the verbs that every noun shares, all of it or nothing.

use super::naming;
use super::open::noun_of;
use super::typed::{Typed, typed};
use crate::action::Action;
use crate::failure::{Failure, FailureCode, FieldProblem, words};
use crate::reader::draft_of;
use crate::record::{self, resolve};
use crate::register::Register;
use crate::storage::rows;
use crate::tables;
use crate::view::{Outcome, RecordDraft, SavedRecord};
use crate::writer::Writer;
use domain::noun::Noun;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use words::{args, key};

/// What changes with any record: open screens read these again too.
const FOLLOWING: [&str; 2] = ["score", "history"];

/// Saves a form: a new record where `id` is none. `revision` is that of the form; a record that somebody changed since is
/// not written over. The draft that was kept of the form is discarded.
///
/// # Errors
/// Every problem of the form, each under the name of its field, and then nothing was stored; a record that is retired,
/// approved or changed meanwhile.
pub fn save(
    register: &mut Register,
    noun: &str,
    id: Option<&str>,
    revision: u64,
    draft: &RecordDraft,
) -> Result<Outcome<SavedRecord>, Failure> {
    let noun = noun_of(noun)?;
    let action = id.map_or(Action::Add(noun), |_| Action::Edit(noun));
    let saved = register.transact(action, |writer| match id {
        Some(id) => edit(writer, noun, id, revision, draft),
        None => add(writer, noun, draft),
    })?;
    crate::draft::discard(register, &crate::draft::key(noun, id))?;
    finished(register, noun, saved)
}

fn add(writer: &mut Writer<'_>, noun: Noun, draft: &RecordDraft) -> Result<String, Failure> {
    let Typed { draft, problems } = typed(&noun.spec(), draft, &Value::Null, writer.today());
    let added = record::add_in(writer, noun, &draft).map(|added| added.id);
    sound(added, problems)
}

fn edit(
    writer: &mut Writer<'_>,
    noun: Noun,
    id: &str,
    revision: u64,
    draft: &RecordDraft,
) -> Result<String, Failure> {
    let table = tables::of(noun);
    let id = resolve::resolve(writer.connection(), noun, id)?.ok(noun, id)?;
    let present = draft_of(writer.connection(), table, &writer.read(table, &id)?)?;
    refuse_stale(writer.connection(), noun, &id, revision)?;
    let Typed { draft, problems } = typed(&table.spec, draft, &present, writer.today());
    let edited = record::edit_in(writer, noun, &id, &draft).map(|_| id);
    sound(edited, problems)
}

/// What was written, where all of the form was understood. Otherwise the failure that names every problem; the
/// transaction that it ends takes back what was written without them.
pub(crate) fn sound(
    written: Result<String, Failure>,
    problems: Vec<FieldProblem>,
) -> Result<String, Failure> {
    match written {
        Ok(id) if problems.is_empty() => Ok(id),
        Ok(_) => Err(invalid(problems)),
        Err(failure) if failure.code == FailureCode::InvalidInput => {
            // What was left out because it was not understood is not missing too.
            let named: Vec<String> = problems.iter().map(|problem| problem.field.clone()).collect();
            let left = failure.fields.into_iter().filter(|found| !named.contains(&found.field));
            Err(invalid(problems.into_iter().chain(left).collect()))
        }
        Err(failure) => Err(failure),
    }
}

/// The failure that names these problems.
pub(crate) fn invalid(fields: Vec<FieldProblem>) -> Failure {
    let count = i64::try_from(fields.len()).unwrap_or(i64::MAX);
    let failure = Failure::new(FailureCode::InvalidInput, key::FAILURE_INVALID_INPUT, args![count = count]);
    Failure { fields, ..failure }
}

/// Refuses a form of a record that somebody changed after the form was opened, its lists included.
pub(crate) fn refuse_stale(
    connection: &Connection,
    noun: Noun,
    id: &str,
    revision: u64,
) -> Result<(), Failure> {
    let revision = i64::try_from(revision).unwrap_or(i64::MAX);
    let mut rows = vec![id.to_owned()];
    for part in noun.spec().parts {
        let images = rows::read_where(connection, (part.spec)().table, "parent", id)?;
        rows.extend(
            images.iter().filter_map(|image| image.get("id").and_then(Value::as_str)).map(str::to_owned),
        );
    }
    let mut statement = connection.prepare_cached(include_str!("last_change.sql"))?;
    for row in rows {
        let change = statement
            .query_row((&row, revision), |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
            .optional()?;
        if let Some((who, at)) = change {
            return Err(stale(&resolve::reference_of(connection, noun, id)?, &who, &at));
        }
    }
    Ok(())
}

fn stale(reference: &str, who: &str, at: &str) -> Failure {
    let on = crate::now::read(at).map(|instant| words().date(crate::now::london_day(instant).0));
    let arguments =
        [("reference", reference.into()), ("who", who.into()), ("on", on.as_deref().unwrap_or(at).into())];
    Failure::new(FailureCode::Conflict, key::FORM_STALE, &arguments)
}

/// The nouns that a change touched, and what changes with any record.
pub(crate) fn following(mut changes: Vec<String>) -> Vec<String> {
    if !changes.is_empty() {
        changes.extend(FOLLOWING.map(str::to_owned));
    }
    changes
}

/// What a form shows after its record was saved, retired or reinstated.
pub(crate) fn finished(
    register: &mut Register,
    noun: Noun,
    saved: Outcome<String>,
) -> Result<Outcome<SavedRecord>, Failure> {
    let Outcome { value: id, changes } = saved;
    let changes = following(changes);
    let head = register.head()?;
    let connection = &register.connection;
    let image =
        rows::read(connection, noun.table(), &id)?.ok_or_else(|| Failure::not_found(noun.word(), &id))?;
    let value = SavedRecord {
        reference: resolve::reference_of(connection, noun, &id)?,
        title: naming::title(connection, noun, &image)?,
        revision: u64::try_from(head.seq).unwrap_or_default(),
        id,
    };
    Ok(Outcome { value, changes })
}
