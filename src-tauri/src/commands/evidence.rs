//! Files of evidence: chosen in a dialog, or dropped on the window.

use std::path::PathBuf;

use register::{
    Failure, form,
    view::{KeptFile, Outcome},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{dialogs, dropped::Dropped, session::Desk};

/// Asks for a file and keeps it with a piece of evidence; null where the person cancelled.
#[tauri::command]
pub async fn attach_evidence(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: String,
) -> Result<Option<Outcome<KeptFile>>, Failure> {
    let words = desk.run(|session| Ok(session.words())).await?;
    let chosen = spawn_blocking(move || dialogs::evidence(&app, &words)).await.map_err(Failure::internal)?;
    keep(desk, id, chosen).await
}

/// Keeps the file that was dropped on the window last; null where none was. Its path never crosses to the page.
#[tauri::command]
pub async fn attach_dropped(
    desk: State<'_, Desk>,
    dropped: State<'_, Dropped>,
    id: String,
) -> Result<Option<Outcome<KeptFile>>, Failure> {
    let path = dropped.take();
    keep(desk, id, path).await
}

async fn keep(
    desk: State<'_, Desk>,
    id: String,
    path: Option<PathBuf>,
) -> Result<Option<Outcome<KeptFile>>, Failure> {
    let Some(path) = path else { return Ok(None) };
    desk.run(move |session| form::attach(session.register()?, &id, &path)).await.map(Some)
}
