//! Notices of the system. They are an extra: whatever they say stands in the window too.

use notify_rust::Notification;
use tauri::{AppHandle, async_runtime::spawn_blocking};

/// Shows a notice of the system. Where the system shows none nothing is lost: nobody waits for it, and the window says the same.
pub fn show(app: &AppHandle, text: String) {
    let name = app.config().product_name.clone().unwrap_or_default();
    let identifier = app.config().identifier.clone();
    spawn_blocking(move || {
        let mut notice = Notification::new();
        notice.appname(&name).summary(&name).body(&text);
        name_program(&mut notice, &identifier);
        let _ = notice.show();
    });
}

/// Windows shows a notice only of a program that it knows: the one that the installer has put into its start menu.
#[cfg(windows)]
fn name_program(notice: &mut Notification, identifier: &str) {
    notice.app_id(identifier);
}

#[cfg(not(windows))]
fn name_program(_notice: &mut Notification, _identifier: &str) {}
