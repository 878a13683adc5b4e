//! Forms of every noun: opened, understood, saved, retired and reinstated.

use std::collections::BTreeMap;

use register::{
    Failure, form,
    view::{FieldKind, FormWorth, LinkedValue, NounForm, Outcome, RecordDraft, SavedRecord, Understood},
};
use tauri::State;

use crate::session::Desk;

/// The form of a record, or of a new one that hangs under others.
#[tauri::command]
pub async fn record_form(
    desk: State<'_, Desk>,
    noun: String,
    id: Option<String>,
    under: BTreeMap<String, String>,
) -> Result<NounForm, Failure> {
    desk.run(move |session| session.read(|reader| form::form(reader, &noun, id.as_deref(), &under))).await
}

/// Saves a form.
#[tauri::command]
pub async fn save_record(
    desk: State<'_, Desk>,
    noun: String,
    id: Option<String>,
    revision: u64,
    draft: RecordDraft,
) -> Result<Outcome<SavedRecord>, Failure> {
    desk.run(move |session| form::save(session.register()?, &noun, id.as_deref(), revision, &draft)).await
}

/// What a form is worth as it is typed.
#[tauri::command]
pub async fn form_worth(
    desk: State<'_, Desk>,
    noun: String,
    id: Option<String>,
    draft: RecordDraft,
) -> Result<Option<FormWorth>, Failure> {
    desk.run(move |session| session.read(|reader| form::worth(reader, &noun, id.as_deref(), &draft))).await
}

/// How a text is understood as it is typed.
#[tauri::command]
pub async fn understood(desk: State<'_, Desk>, kind: FieldKind, text: String) -> Result<Understood, Failure> {
    desk.run(move |session| Ok(form::understood(kind, &text, session.register()?.today()))).await
}

/// What a link can point to.
#[tauri::command]
pub async fn linkable(
    desk: State<'_, Desk>,
    noun: String,
    text: String,
    limit: usize,
) -> Result<Vec<LinkedValue>, Failure> {
    desk.run(move |session| session.read(|reader| form::linkable(reader, &noun, &text, limit))).await
}

/// Retires a record with a reason.
#[tauri::command]
pub async fn retire_record(
    desk: State<'_, Desk>,
    noun: String,
    id: String,
    reason: String,
) -> Result<Outcome<SavedRecord>, Failure> {
    desk.run(move |session| form::retire(session.register()?, &noun, &id, &reason)).await
}

/// Reinstates a retired record.
#[tauri::command]
pub async fn reinstate_record(
    desk: State<'_, Desk>,
    noun: String,
    id: String,
) -> Result<Outcome<SavedRecord>, Failure> {
    desk.run(move |session| form::reinstate(session.register()?, &noun, &id)).await
}
