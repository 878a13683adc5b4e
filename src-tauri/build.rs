//! Prepares the window: icons, capability files and the policy of the web view.
fn main() {
    tauri_build::build();
}
