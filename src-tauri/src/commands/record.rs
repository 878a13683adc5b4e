//! Records of any noun: in a plain list, and in full.

use register::{
    Failure, form,
    view::{RecordPage, RecordQuery, RecordView},
};
use tauri::State;

use crate::session::Desk;

/// A window of the records of a noun.
#[tauri::command]
pub async fn list_records(
    desk: State<'_, Desk>,
    noun: String,
    query: RecordQuery,
) -> Result<RecordPage, Failure> {
    desk.run(move |session| session.read(|reader| form::list(reader, &noun, &query))).await
}

/// One record in full, with what hangs under it.
#[tauri::command]
pub async fn show_record(desk: State<'_, Desk>, noun: String, id: String) -> Result<RecordView, Failure> {
    desk.run(move |session| session.read(|reader| form::page(reader, &noun, &id))).await
}
