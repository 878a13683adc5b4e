//! Files of evidence: chosen in a dialog, or dropped on the window.

use std::path::PathBuf;

use register::{
    Failure, FailureCode, evidence, form,
    view::{KeptFile, Outcome, SavedFile},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use tauri_plugin_opener::OpenerExt;
use words::key;

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

/// Saves a copy of the file that is kept with a piece of evidence where the person says; null where they cancelled. At an
/// earlier instant it is the file that the piece had then.
#[tauri::command]
pub async fn save_evidence(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: String,
    at: Option<String>,
) -> Result<Option<SavedFile>, Failure> {
    let (own, then) = (id.clone(), at.clone());
    let (name, words) = desk
        .run(move |session| {
            let name = session.read_at(then.as_deref(), |reader| evidence::name_of_file(reader, &own))?;
            Ok((name, session.words()))
        })
        .await?;
    let chosen = spawn_blocking(move || dialogs::save_evidence(&app, &words, &name))
        .await
        .map_err(Failure::internal)?;
    let Some(place) = chosen else { return Ok(None) };
    desk.run(move |session| {
        let saved =
            session.read_at(at.as_deref(), |reader| evidence::save(reader, &id, &place.path, place.asked))?;
        session.copied = Some(place.path);
        Ok(Some(saved))
    })
    .await
}

/// Shows the copy that was saved last in its folder.
#[tauri::command]
pub async fn open_evidence_folder(app: AppHandle, desk: State<'_, Desk>) -> Result<(), Failure> {
    match desk.run(|session| Ok(session.copied.clone())).await? {
        Some(path) => app.opener().reveal_item_in_dir(path).map_err(Failure::internal),
        None => Err(Failure::new(FailureCode::NotFound, key::FAILURE_COPY_NOT_SAVED, &[])),
    }
}
