//! The risk overview, its lists and pictures, and levers tried out.

use register::{
    Failure, last_name, risk,
    view::{PictureFormat, RiskCopy, RiskPage, RiskPicture, RiskQuery, RiskView, SavedPicture, WhatIfView},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{
    dialogs::{self, Place},
    session::Desk,
};

/// The risk of every contract; with a day also what moved since.
#[tauri::command]
pub async fn risk_overview(desk: State<'_, Desk>, since: Option<String>) -> Result<RiskView, Failure> {
    desk.run(move |session| risk::overview(session.register()?, since.as_deref())).await
}

/// The contracts behind a cell or a line.
#[tauri::command]
pub async fn risk_rows(desk: State<'_, Desk>, query: RiskQuery) -> Result<RiskPage, Failure> {
    desk.run(move |session| session.read(|reader| risk::rows(reader, &query))).await
}

/// A picture for the clipboard.
#[tauri::command]
pub async fn copy_risk(
    desk: State<'_, Desk>,
    picture: RiskPicture,
    since: Option<String>,
) -> Result<RiskCopy, Failure> {
    desk.run(move |session| risk::copy(session.register()?, picture, since.as_deref())).await
}

/// Saves a picture where the person says; null where the dialog was cancelled.
#[tauri::command]
pub async fn save_risk(
    app: AppHandle,
    desk: State<'_, Desk>,
    picture: RiskPicture,
    format: PictureFormat,
    since: Option<String>,
) -> Result<Option<SavedPicture>, Failure> {
    let ((file_name, bytes), words) = desk
        .run(move |session| {
            let file = risk::file(session.register()?, picture, format, since.as_deref())?;
            Ok((file, session.words()))
        })
        .await?;
    let chosen = spawn_blocking(move || dialogs::save_picture(&app, &words, &file_name, format))
        .await
        .map_err(Failure::internal)?;
    let Some(place) = chosen else { return Ok(None) };
    spawn_blocking(move || keep(&place, &bytes, format)).await.map_err(Failure::internal)?.map(Some)
}

/// A contract's score with levers on; nothing is kept.
#[tauri::command]
pub async fn what_if(
    desk: State<'_, Desk>,
    contract: String,
    levers: Vec<String>,
) -> Result<WhatIfView, Failure> {
    desk.run(move |session| session.read(|reader| risk::what_if(reader, &contract, &levers))).await
}

fn keep(place: &Place, bytes: &[u8], format: PictureFormat) -> Result<SavedPicture, Failure> {
    let path = place.path.as_path();
    risk::save(path, bytes, format, place.asked)?;
    Ok(SavedPicture {
        file_name: last_name(Some(path)),
        folder: last_name(path.parent()),
        bytes: u64::try_from(bytes.len()).map_err(Failure::internal)?,
    })
}
