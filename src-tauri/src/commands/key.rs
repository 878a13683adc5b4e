//! The passphrase and the recovery key of the register that is open.

use register::{
    Failure,
    view::{NowEncrypted, RecoveryShown, StartState},
};
use tauri::State;

use crate::{rekey, session::Desk};

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

/// Turns away from a recovery key that was shown and does not count yet.
#[tauri::command]
pub async fn leave_key(desk: State<'_, Desk>) -> Result<(), Failure> {
    desk.run(|session| {
        session.pending = None;
        Ok(())
    })
    .await
}
