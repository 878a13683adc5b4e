//! Finding any record, and rows for another program.

use register::{
    Failure, find as finding,
    view::{CopiedRows, FindHit},
};
use tauri::State;

use crate::session::Desk;

/// The records that fit a text, the best first.
#[tauri::command]
pub async fn find(desk: State<'_, Desk>, text: String, limit: u32) -> Result<Vec<FindHit>, Failure> {
    desk.run(move |session| session.read(|reader| finding::find(reader, &text, limit))).await
}

/// Rows of a list as text and as a table.
#[tauri::command]
pub async fn rows_for_copy(
    desk: State<'_, Desk>,
    screen: String,
    ids: Vec<String>,
    columns: Vec<String>,
) -> Result<CopiedRows, Failure> {
    desk.run(move |session| session.read(|reader| finding::rows(reader, &screen, &ids, &columns))).await
}
