//! The trail in words, and walking back and forth along it.

use register::{
    Failure, history, trail,
    view::{HistoryChoices, HistoryPage, HistoryQuery, Outcome, RegisterStatus, TrailInstants},
};
use tauri::State;

use crate::session::Desk;

/// A window of the trail; with an instant, as it was known then.
#[tauri::command]
pub async fn list_history(
    desk: State<'_, Desk>,
    query: HistoryQuery,
    at: Option<String>,
) -> Result<HistoryPage, Failure> {
    desk.run(move |session| session.read_at(at.as_deref(), |reader| history::list(reader, &query))).await
}

/// The instants at which a supplier or a contract was changed.
#[tauri::command]
pub async fn trail_instants(
    desk: State<'_, Desk>,
    noun: String,
    id: String,
) -> Result<TrailInstants, Failure> {
    desk.run(move |session| session.read(|reader| history::instants(reader, &noun, &id))).await
}

/// What the history may be narrowed to.
#[tauri::command]
pub async fn history_choices(desk: State<'_, Desk>) -> Result<HistoryChoices, Failure> {
    desk.run(|session| session.read(history::choices)).await
}

/// Takes the last change back.
#[tauri::command]
pub async fn undo_change(desk: State<'_, Desk>) -> Result<Outcome<RegisterStatus>, Failure> {
    desk.run(|session| {
        let done = trail::undo::undo(session.register()?)?;
        Ok(Outcome { value: register::session::status(session.register()?)?, changes: done.changes })
    })
    .await
}

/// Does the change that was taken back again.
#[tauri::command]
pub async fn redo_change(desk: State<'_, Desk>) -> Result<Outcome<RegisterStatus>, Failure> {
    desk.run(|session| {
        let done = trail::undo::redo(session.register()?)?;
        Ok(Outcome { value: register::session::status(session.register()?)?, changes: done.changes })
    })
    .await
}
