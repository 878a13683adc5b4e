//! What needs somebody, and what the navigation counts.

use register::{
    Failure, home as page,
    view::{Counts, HomeGroup, HomeKey, HomeView},
};
use tauri::State;

use crate::session::Desk;

/// The home page.
#[tauri::command]
pub async fn home(desk: State<'_, Desk>) -> Result<HomeView, Failure> {
    desk.run(|session| session.read(page::home)).await
}

/// More of one of its groups.
#[tauri::command]
pub async fn home_group(
    desk: State<'_, Desk>,
    key: HomeKey,
    offset: u32,
    limit: u32,
) -> Result<HomeGroup, Failure> {
    desk.run(move |session| session.read(|reader| page::group(reader, key, offset, limit))).await
}

/// How much there is of everything.
#[tauri::command]
pub async fn counts(desk: State<'_, Desk>) -> Result<Counts, Failure> {
    desk.run(|session| session.read(page::counts)).await
}
