//! Opening a register, and who works in it. A null answer is a dialog that was cancelled.

use std::path::Path;

use register::{
    Failure,
    view::{StartState, Who},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{dialogs, gate, session::Desk};

/// What the window needs before anything else.
#[tauri::command]
pub async fn start_state(desk: State<'_, Desk>) -> Result<StartState, Failure> {
    desk.run(|session| session.state()).await
}

/// Asks again for the turn to change the open register, which somebody else had.
#[tauri::command]
pub async fn claim_register(desk: State<'_, Desk>) -> Result<StartState, Failure> {
    desk.run(|session| session.claim()).await
}

/// Notes who makes the changes from now on.
#[tauri::command]
pub async fn say_who(desk: State<'_, Desk>, who: Who) -> Result<StartState, Failure> {
    desk.run(move |session| session.say_who(register::session::check_who(&who)?)).await
}

/// Opens the sample, and makes it where there is none yet.
#[tauri::command]
pub async fn open_sample(desk: State<'_, Desk>) -> Result<StartState, Failure> {
    desk.run(|session| {
        let path = session.place.sample()?;
        if !path.exists() {
            make_sample(&path)?;
        }
        session.open(path)
    })
    .await
}

/// Asks where to make an empty register; then whether it is encrypted.
#[tauri::command]
pub async fn create_register(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<StartState>, Failure> {
    let words = desk.run(|session| Ok(session.words())).await?;
    let chosen =
        spawn_blocking(move || dialogs::new_register(&app, &words)).await.map_err(Failure::internal)?;
    let Some(path) = chosen else { return Ok(None) };
    desk.run(move |session| gate::begin(session, path)).await.map(Some)
}

/// Opens a register the person chooses.
#[tauri::command]
pub async fn open_register(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<StartState>, Failure> {
    let words = desk.run(|session| Ok(session.words())).await?;
    let chosen =
        spawn_blocking(move || dialogs::open_register(&app, &words)).await.map_err(Failure::internal)?;
    let Some(path) = chosen else { return Ok(None) };
    desk.run(move |session| session.open(path)).await.map(Some)
}

/// Opens the register at a place in the list of those opened before.
#[tauri::command]
pub async fn open_recent(desk: State<'_, Desk>, place: usize) -> Result<StartState, Failure> {
    desk.run(move |session| {
        let path = session.settings.recent.get(place).cloned().unwrap_or_default();
        session.open(path)
    })
    .await
}

/// Opens the register that a command line asked for, once; null where none did.
#[tauri::command]
pub async fn open_asked(desk: State<'_, Desk>) -> Result<Option<StartState>, Failure> {
    desk.run(|session| session.open_asked().transpose()).await
}

/// Makes the sample, as it would stand today. It is opened anew afterwards, so that from then on the clock is the
/// machine's and the person the one at it.
fn make_sample(path: &Path) -> Result<(), Failure> {
    let register = register::sample::create(path, register::session::today())?;
    register::session::mark_as_sample(&register)
}
