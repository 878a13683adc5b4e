//! What was typed and not saved, kept through a crash.

use register::{Failure, draft, view::KeptDraft};
use tauri::State;

use crate::session::Desk;

/// Keeps what was typed.
#[tauri::command]
pub async fn keep_draft(desk: State<'_, Desk>, key: String, json: String) -> Result<(), Failure> {
    desk.run(move |session| draft::keep(session.register()?, &key, &json)).await
}

/// What is kept.
#[tauri::command]
pub async fn kept_drafts(desk: State<'_, Desk>) -> Result<Vec<KeptDraft>, Failure> {
    desk.run(|session| draft::list(session.register()?)).await
}

/// Discards what was kept of one form.
#[tauri::command]
pub async fn discard_draft(desk: State<'_, Desk>, key: String) -> Result<(), Failure> {
    desk.run(move |session| draft::discard(session.register()?, &key)).await
}
