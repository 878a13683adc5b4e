//! The breach-notification clause of a contract.

use register::{
    Failure, clause,
    view::{ClauseDraft, ClauseForm, ClauseView, Outcome},
};
use tauri::State;

use crate::session::Desk;

/// The clause as a form.
#[tauri::command]
pub async fn clause_form(desk: State<'_, Desk>, contract: String) -> Result<ClauseForm, Failure> {
    desk.run(move |session| session.read(|reader| clause::form(reader, &contract))).await
}

/// Records what the form says.
#[tauri::command]
pub async fn edit_clause(
    desk: State<'_, Desk>,
    contract: String,
    revision: u64,
    draft: ClauseDraft,
) -> Result<Outcome<ClauseView>, Failure> {
    desk.run(move |session| clause::edit(session.register()?, &contract, revision, &draft)).await
}
