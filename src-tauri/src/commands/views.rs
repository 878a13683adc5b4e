//! Views of a list that are kept.

use register::{Failure, find, view::SavedView};
use tauri::State;

use crate::session::Desk;

/// The views kept of a screen.
#[tauri::command]
pub async fn saved_views(desk: State<'_, Desk>, screen: String) -> Result<Vec<SavedView>, Failure> {
    desk.run(move |session| find::kept(session.register()?, &screen)).await
}

/// Keeps one, in place of one of the same name.
#[tauri::command]
pub async fn keep_view(
    desk: State<'_, Desk>,
    screen: String,
    view: SavedView,
) -> Result<Vec<SavedView>, Failure> {
    desk.run(move |session| find::keep(session.register()?, &screen, &view)).await
}

/// Forgets one.
#[tauri::command]
pub async fn forget_view(
    desk: State<'_, Desk>,
    screen: String,
    name: String,
) -> Result<Vec<SavedView>, Failure> {
    desk.run(move |session| find::forget(session.register()?, &screen, &name)).await
}
