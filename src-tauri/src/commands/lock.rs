//! The passphrase of a register: asked for, chosen, and asked for again after it was locked.

use register::{
    Failure,
    key::{Passphrase, Strength},
    view::StartState,
};
use tauri::State;

use crate::{gate, session::Desk};

/// Opens the register whose passphrase is asked for.
#[tauri::command]
pub async fn unlock_register(desk: State<'_, Desk>, passphrase: String) -> Result<StartState, Failure> {
    desk.run(move |session| gate::unlock(session, &passphrase)).await
}

/// Opens it with its recovery key, and sets a new passphrase.
#[tauri::command]
pub async fn recover_register(
    desk: State<'_, Desk>,
    recovery_key: String,
    passphrase: String,
    again: String,
) -> Result<StartState, Failure> {
    desk.run(move |session| gate::recover(session, &recovery_key, &passphrase, &again)).await
}

/// Closes an encrypted register; its passphrase is asked for again.
#[tauri::command]
pub async fn lock_register(desk: State<'_, Desk>) -> Result<StartState, Failure> {
    desk.run(|session| session.lock()).await
}

/// Turns away from a register that is locked or to be made.
#[tauri::command]
pub async fn leave_gate(desk: State<'_, Desk>) -> Result<StartState, Failure> {
    desk.run(|session| {
        session.leave_gate();
        session.state()
    })
    .await
}

/// How long a passphrase would take to guess, as it is typed.
#[tauri::command]
pub async fn passphrase_strength(passphrase: String) -> Result<Strength, Failure> {
    Ok(Passphrase::typed(&passphrase).strength(&[]))
}

/// Chooses the passphrase of the register that is to be made.
#[tauri::command]
pub async fn choose_passphrase(
    desk: State<'_, Desk>,
    passphrase: String,
    again: String,
) -> Result<StartState, Failure> {
    desk.run(move |session| gate::choose(session, &passphrase, &again)).await
}

/// Makes it, with the group of the recovery key that was asked for.
#[tauri::command]
pub async fn confirm_recovery(desk: State<'_, Desk>, group: String) -> Result<StartState, Failure> {
    desk.run(move |session| gate::confirm(session, &group)).await
}

/// Makes it without a passphrase.
#[tauri::command]
pub async fn make_open_register(desk: State<'_, Desk>) -> Result<StartState, Failure> {
    desk.run(gate::make_open).await
}
