//! Prepares the window: icons, the policy of the web view, and a permission for each of our commands.

/// Every command of `src/commands`; one that is not named here and in `capabilities/main.json` cannot be called.
const COMMANDS: &[&str] = &[
    "start_state",
    "say_who",
    "open_sample",
    "create_register",
    "open_register",
    "open_recent",
    "open_asked",
    "read_preferences",
    "keep_preferences",
    "show_menu",
    "open_register_folder",
    "reset_window",
    "home",
    "home_group",
    "counts",
    "find",
    "rows_for_copy",
    "saved_views",
    "keep_view",
    "forget_view",
    "list_contracts",
    "show_contract",
    "list_suppliers",
    "show_supplier",
    "clause_form",
    "edit_clause",
    "list_history",
    "history_choices",
    "undo_change",
    "redo_change",
    "report_choices",
    "preview_report",
    "save_report",
    "open_report_folder",
    "risk_overview",
    "risk_rows",
    "copy_risk",
    "save_risk",
    "what_if",
    "compare",
    "supplier_then",
    "chain_of",
    "plan_notices",
    "apply_notices",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
