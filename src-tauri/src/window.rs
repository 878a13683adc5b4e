//! The window itself: opened here rather than from its configuration alone, for what a configuration cannot say.

use tauri::{App, WebviewWindow, WebviewWindowBuilder};

use crate::preferences::Preferences;

/// Opens every window of the configuration. The page may use the clipboard, so that rows can be copied: it is our own and
/// loads nothing from elsewhere. It finds what was chosen in Settings when it begins, so that its first picture has the
/// right colours and size and waits for no answer.
pub fn open(app: &App, preferences: Preferences) -> tauri::Result<()> {
    let chosen = format!("window.assayPreferences = {};", serde_json::to_string(&preferences)?);
    for config in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app.handle(), config)?
            .enable_clipboard_access()
            .initialization_script(&chosen)
            .build()?;
        window.set_zoom(preferences.zoom())?;
        bring_back(&window)?;
    }
    Ok(())
}

/// How often a page is loaded anew in the life of a window: one that ends its process again and again is left alone.
#[cfg(target_os = "linux")]
const ATTEMPTS: u32 = 5;

/// Loads the page anew where the process that draws it has ended, instead of leaving a blank window. What was typed comes
/// back as a draft.
#[cfg(target_os = "linux")]
fn bring_back(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    window.with_webview(|view| {
        let left = std::cell::Cell::new(ATTEMPTS);
        view.inner().connect_web_process_terminated(move |page, _| {
            if let Some(rest) = left.get().checked_sub(1) {
                left.set(rest);
                page.reload();
            }
        });
    })
}

/// On macOS the toolkit does so by itself; on Windows it is left to the web view.
#[cfg(not(target_os = "linux"))]
fn bring_back(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
