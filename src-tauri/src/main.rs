//! The window: it asks `register` and shows the answer. No rule lives here.
// A release for Windows opens no console behind the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod again;
mod asked;
mod commands;
mod dialogs;
mod dropped;
mod gate;
mod menu;
mod notice;
mod placement;
mod preferences;
mod rekey;
mod renderer;
mod restoring;
mod session;
mod settings;
mod stops;
mod window;

use session::Desk;
use tauri::{Emitter, Manager, generate_handler, webview::PageLoadEvent};

/// Scoring and lists make and drop many small values; the platform's own allocator takes a fifth of their time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    register::speak_in_a_window();
    // Started by itself, to read somebody else's file and do nothing else.
    if let Some(code) = register::import::table::apart::serve(std::env::args_os()) {
        return code;
    }
    renderer::prefer_the_safe_one();
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            again::where_the_last_window_was_ending(&error);
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
        .on_window_event(dropped::noticed)
        .on_menu_event(|app, event| menu::chosen(app, &event.id().0))
        .on_page_load(|webview, page| {
            if page.event() == PageLoadEvent::Finished {
                bring_into_sight(webview.app_handle());
            }
        })
        .setup(|app| {
            let folder = std::env::current_dir().unwrap_or_default();
            let place = settings::Place::of(app.handle())?;
            let settings = settings::Settings::read(&place);
            let preferences = settings.preferences;
            let desk = Desk::new(place, settings)?;
            if let Some(path) = asked::register(std::env::args_os().skip(1), &folder) {
                desk.ask(path)?;
                desk.open_ahead()?;
            }
            app.manage(desk);
            app.manage(commands::import::Looked::default());
            app.manage(commands::table::Chosen::default());
            app.manage(stops::Stops::default());
            app.manage(menu::Bar::default());
            app.manage(dropped::Dropped::default());
            // Last: its page asks for all of these.
            window::open(app, preferences)?;
            Ok(())
        })
        .invoke_handler(generate_handler![
            commands::session::start_state,
            commands::session::claim_register,
            commands::session::say_who,
            commands::session::open_sample,
            commands::session::create_register,
            commands::session::open_register,
            commands::session::open_recent,
            commands::session::open_asked,
            commands::lock::unlock_register,
            commands::lock::recover_register,
            commands::lock::lock_register,
            commands::lock::leave_gate,
            commands::lock::passphrase_strength,
            commands::lock::choose_passphrase,
            commands::lock::confirm_recovery,
            commands::lock::make_open_register,
            commands::key::change_passphrase,
            commands::key::renew_recovery,
            commands::key::confirm_renewal,
            commands::key::begin_encryption,
            commands::key::confirm_encryption,
            commands::key::save_recovery,
            commands::key::leave_key,
            commands::backup::last_backup,
            commands::backup::back_up,
            commands::backup::list_backups,
            commands::backup::look_at_backup,
            commands::backup::newest_backup,
            commands::backup::restore_backup,
            commands::frame::read_preferences,
            commands::frame::keep_preferences,
            commands::frame::show_menu,
            commands::frame::open_register_folder,
            commands::frame::reset_window,
            commands::about::save_parts,
            commands::home::home,
            commands::home::home_group,
            commands::home::counts,
            commands::find::find,
            commands::find::rows_for_copy,
            commands::views::saved_views,
            commands::views::keep_view,
            commands::views::forget_view,
            commands::incident::list_incidents,
            commands::incident::show_incident,
            commands::incident::letter_start,
            commands::incident::take_letter,
            commands::incident::close_incident,
            commands::incident::save_deadlines,
            commands::incident::reminders,
            commands::contract::list_contracts,
            commands::contract::show_contract,
            commands::contract::contract_then,
            commands::supplier::list_suppliers,
            commands::supplier::show_supplier,
            commands::duplicates::list_duplicates,
            commands::duplicates::list_distinct,
            commands::duplicates::look_at_merge,
            commands::duplicates::merge_suppliers,
            commands::duplicates::say_distinct,
            commands::duplicates::take_back_distinct,
            commands::form::record_form,
            commands::form::save_record,
            commands::form::form_worth,
            commands::form::understood,
            commands::form::linkable,
            commands::form::retire_record,
            commands::form::reinstate_record,
            commands::draft::keep_draft,
            commands::draft::kept_drafts,
            commands::draft::discard_draft,
            commands::record::list_records,
            commands::record::show_record,
            commands::evidence::attach_evidence,
            commands::evidence::attach_dropped,
            commands::evidence::save_evidence,
            commands::evidence::open_evidence_folder,
            commands::approval::approval,
            commands::approval::approve_assessment,
            commands::history::list_history,
            commands::history::history_choices,
            commands::history::trail_instants,
            commands::history::undo_change,
            commands::history::redo_change,
            commands::report::report_choices,
            commands::report::preview_report,
            commands::report::issue_report,
            commands::report::save_report,
            commands::report::open_report_folder,
            commands::risk::risk_overview,
            commands::risk::risk_rows,
            commands::risk::copy_risk,
            commands::risk::save_risk,
            commands::risk::what_if,
            commands::compare::compare,
            commands::compare::supplier_then,
            commands::chain::chain_of,
            commands::frame::stop_work,
            commands::import::plan_notices,
            commands::import::apply_notices,
            commands::table::choose_table,
            commands::table::read_table,
            commands::table::apply_table,
        ])
        .build(tauri::generate_context!())?
        .run(|app, event| opened_by_the_system(app, &event));
    Ok(())
}

/// On macOS a register that was double-clicked comes as an event of the system, never as an argument.
#[cfg(target_os = "macos")]
fn opened_by_the_system(app: &tauri::AppHandle, event: &tauri::RunEvent) {
    if let tauri::RunEvent::Opened { urls } = event {
        bring_forward(app);
        if let Some(path) = urls.iter().find_map(|url| url.to_file_path().ok()) {
            ask(app, path);
        }
    }
}

/// Elsewhere it is an argument of the start.
#[cfg(not(target_os = "macos"))]
fn opened_by_the_system(_: &tauri::AppHandle, _: &tauri::RunEvent) {}

/// Has the window open another register, once it has asked whether the present page may be left.
fn ask(app: &tauri::AppHandle, path: std::path::PathBuf) {
    // Neither fails but where the window is closing, and then nobody waits for the register.
    let _ = app.state::<Desk>().ask(path);
    let _ = app.emit_to("main", "open-asked", ());
}

/// Brings the window onto a screen, once it stands where it stood the last time.
fn bring_into_sight(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A system that does not say where its windows are places them itself.
        let _ = placement::into_sight(&window);
    }
}

/// Shows the window that is open already.
fn bring_forward(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
