//! The passphrase and the recovery key of the register that is open.

use register::{
    Failure,
    view::{NowEncrypted, RecoveryShown, SavedFile, StartState},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{dialogs, rekey, session::Desk};

/// Sets another passphrase.
#[tauri::command]
pub async fn change_passphrase(
    desk: State<'_, Desk>,
    present: String,
    passphrase: String,
    again: String,
) -> Result<StartState, Failure> {
    desk.run(move |session| rekey::change(session, &present, &passphrase, &again)).await
}

/// Makes another recovery key, which counts once it is confirmed.
#[tauri::command]
pub async fn renew_recovery(desk: State<'_, Desk>, present: String) -> Result<RecoveryShown, Failure> {
    desk.run(move |session| rekey::renew(session, &present)).await
}

/// Has it count, with the group of it that was asked for.
#[tauri::command]
pub async fn confirm_renewal(desk: State<'_, Desk>, group: String) -> Result<StartState, Failure> {
    desk.run(move |session| rekey::confirm_renewal(session, &group)).await
}

/// Chooses the passphrase of a register that is not encrypted yet.
#[tauri::command]
pub async fn begin_encryption(
    desk: State<'_, Desk>,
    passphrase: String,
    again: String,
) -> Result<RecoveryShown, Failure> {
    desk.run(move |session| rekey::begin_encryption(session, &passphrase, &again)).await
}

/// Encrypts it, with the group of the recovery key that was asked for.
#[tauri::command]
pub async fn confirm_encryption(desk: State<'_, Desk>, group: String) -> Result<NowEncrypted, Failure> {
    desk.run(move |session| rekey::confirm_encryption(session, &group)).await
}

/// Saves the recovery key that is shown as a page to be printed; null where the dialog was cancelled.
#[tauri::command]
pub async fn save_recovery(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<SavedFile>, Failure> {
    let (name, words) = desk.run(|session| Ok((rekey::sheet_name(session)?, session.words()))).await?;
    let chosen = spawn_blocking(move || dialogs::save_recovery(&app, &words, &name))
        .await
        .map_err(Failure::internal)?;
    let Some(place) = chosen else { return Ok(None) };
    desk.run(move |session| rekey::save_sheet(session, &place.path)).await.map(Some)
}

/// Turns away from a recovery key that was shown and does not count yet; the files are answered that hold one that never will.
#[tauri::command]
pub async fn leave_key(desk: State<'_, Desk>) -> Result<Vec<SavedFile>, Failure> {
    desk.run(|session| Ok(rekey::leave(session))).await
}
