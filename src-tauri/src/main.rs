//! The window: it asks `register` and shows the answer. No rule lives here.
// A release for Windows opens no console behind the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod asked;
mod commands;
mod dialogs;
mod renderer;
mod session;
mod settings;

use session::Desk;
use tauri::{Emitter, Manager, generate_handler};

fn main() -> std::process::ExitCode {
    renderer::prefer_the_safe_one();
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            // There is no window to say it in; a start from a terminal shows it.
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{error}\n"));
            std::process::ExitCode::FAILURE
        }
    }
}

fn run() -> tauri::Result<()> {
    tauri::Builder::default()
        // First, as its own documentation asks: a second start brings this window forward and ends.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            bring_forward(app);
            if let Some(path) = asked::register(arguments.iter().skip(1), folder.as_ref()) {
                ask(app, path);
            }
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .setup(|app| {
            let folder = std::env::current_dir().unwrap_or_default();
            let desk = Desk::new(settings::Place::of(app.handle())?)?;
            if let Some(path) = asked::register(std::env::args_os().skip(1), &folder) {
                desk.ask(path)?;
            }
            app.manage(desk);
            Ok(())
        })
        .invoke_handler(generate_handler![
            commands::session::start_state,
            commands::session::say_who,
            commands::session::open_sample,
            commands::session::create_register,
            commands::session::open_register,
            commands::session::open_recent,
            commands::session::open_asked,
            commands::supplier::list_suppliers,
            commands::supplier::show_supplier,
            commands::clause::clause_form,
            commands::clause::edit_clause,
            commands::history::list_history,
            commands::history::undo_change,
            commands::history::redo_change,
            commands::report::report_choices,
            commands::report::preview_report,
            commands::report::save_report,
            commands::report::open_report_folder,
        ])
        .run(tauri::generate_context!())
}

/// Has the window open another register, once it has asked whether the present page may be left.
fn ask(app: &tauri::AppHandle, path: std::path::PathBuf) {
    // Neither fails but where the window is closing, and then nobody waits for the register.
    let _ = app.state::<Desk>().ask(path);
    let _ = app.emit_to("main", "open-asked", ());
}

/// Shows the window that is open already.
fn bring_forward(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
