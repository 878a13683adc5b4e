//! A start that meets the end of the window before it.

use tauri::Error;

/// What a second start says where the window that was open could not be told of it.
const ALONE: &str = "single-instance";
/// Held while the program has been started again, so that it is started again once.
const MARK: &str = "ASSAY_STARTED_AGAIN";

/// Starts the program again where it ended for the sake of a window that ended in the same moment: somebody closed
/// Assay and opened it at once. The name of the single window is free by then, so this start is the first.
/// Returns where the reason was another one, or the start failed.
#[cfg(target_os = "linux")]
pub fn where_the_last_window_was_ending(error: &Error) {
    use std::os::unix::process::CommandExt;
    let ending = matches!(error, Error::PluginInitialization(plugin, _) if plugin == ALONE);
    if !ending || std::env::var_os(MARK).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(MARK, "1").exec();
    }
}

/// Elsewhere the system itself holds the one window, and lets it go with the program.
#[cfg(not(target_os = "linux"))]
pub fn where_the_last_window_was_ending(_: &Error) {}
