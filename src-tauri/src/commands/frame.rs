//! What the frame around every page asks for: preferences, the menu, the file's folder, where the window stands.

use register::Failure;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_opener::OpenerExt;

use crate::{
    menu::{self, Part},
    placement,
    preferences::Preferences,
    session::Desk,
    stops::Stops,
};

/// What was chosen in Settings. The page asks before it shows anything, and is enlarged as they say.
#[tauri::command]
pub async fn read_preferences(app: AppHandle, desk: State<'_, Desk>) -> Result<Preferences, Failure> {
    let preferences = desk.run(|session| Ok(session.settings.preferences)).await?;
    enlarge(&app, preferences).map_err(Failure::internal)?;
    Ok(preferences)
}

/// Keeps what was chosen, and enlarges the page as it says.
#[tauri::command]
pub async fn keep_preferences(
    app: AppHandle,
    desk: State<'_, Desk>,
    preferences: Preferences,
) -> Result<(), Failure> {
    desk.run(move |session| session.prefer(preferences)).await?;
    enlarge(&app, preferences).map_err(Failure::internal)
}

/// Shows the menu as the page has it.
#[tauri::command]
pub async fn show_menu(app: AppHandle, parts: Vec<Part>) -> Result<(), Failure> {
    menu::show(&app, parts).map_err(Failure::internal)
}

/// Shows the open register in its folder.
#[tauri::command]
pub async fn open_register_folder(app: AppHandle, desk: State<'_, Desk>) -> Result<(), Failure> {
    let path = desk.run(|session| Ok(session.register()?.path().to_owned())).await?;
    app.opener().reveal_item_in_dir(path).map_err(Failure::internal)
}

/// Puts the window where and as large as it stood at first.
#[tauri::command]
pub async fn reset_window(app: AppHandle) -> Result<(), Failure> {
    placement::reset(&app).map_err(Failure::internal)
}

/// Enlarges the page, as the text size asks.
fn enlarge(app: &AppHandle, preferences: Preferences) -> tauri::Result<()> {
    match app.get_webview_window("main") {
        Some(window) => window.set_zoom(preferences.zoom()),
        None => Ok(()),
    }
}

/// Stops the report, the import or the search for duplicates that is being worked on; what it answers says whether it was.
#[allow(clippy::needless_pass_by_value, reason = "a command is handed its state by value")]
#[tauri::command]
pub fn stop_work(stops: State<'_, Stops>) {
    stops.ask();
}
