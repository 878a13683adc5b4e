//! Approving an assessment: looked at, then decided.

use register::{
    Failure, approval as deciding,
    view::{ApprovalView, Outcome, SavedRecord, Who},
};
use tauri::State;

use crate::session::Desk;

/// What the approval of a draft would mean; nothing is written.
#[tauri::command]
pub async fn approval(desk: State<'_, Desk>, id: String) -> Result<ApprovalView, Failure> {
    desk.run(move |session| deciding::look(session.register()?, &id)).await
}

/// Approves what was looked at in the name and role of somebody.
#[tauri::command]
pub async fn approve_assessment(
    desk: State<'_, Desk>,
    seen: ApprovalView,
    by: Who,
) -> Result<Outcome<SavedRecord>, Failure> {
    desk.run(move |session| deciding::approve(session.register()?, &seen, &by)).await
}
