//! The dialogs of the system, opened from here so that no path reaches the web view.

use std::path::PathBuf;

use tauri::AppHandle;
#[cfg(not(feature = "test-hooks"))]
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use words::Words;
#[cfg(not(feature = "test-hooks"))]
use words::key;

/// The ending of a register's file.
const REGISTER: &str = "assay";

/// Asks for a register to open; none where the person cancelled. Blocks: never call it on the main thread.
#[cfg(not(feature = "test-hooks"))]
pub fn open_register(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    dialog(app)
        .set_title(words.say(key::WINDOW_DIALOG_OPEN))
        .add_filter(words.say(key::WINDOW_DIALOG_REGISTERS), &[REGISTER])
        .blocking_pick_file()?
        .into_path()
        .ok()
}

/// Asks where to make an empty register.
#[cfg(not(feature = "test-hooks"))]
pub fn new_register(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    let chosen = dialog(app)
        .set_title(words.say(key::WINDOW_DIALOG_NEW))
        .add_filter(words.say(key::WINDOW_DIALOG_REGISTERS), &[REGISTER])
        .set_file_name("suppliers.assay")
        .blocking_save_file()?;
    Some(with_ending(chosen.into_path().ok()?, REGISTER))
}

/// Asks for a file of evidence.
#[cfg(not(feature = "test-hooks"))]
pub fn evidence(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    dialog(app).set_title(words.say(key::FORM_DIALOG_EVIDENCE)).blocking_pick_file()?.into_path().ok()
}

/// Asks where to save a copy of a file of evidence. No ending is added, so the name is the one that was asked about.
#[cfg(not(feature = "test-hooks"))]
pub fn save_evidence(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    let dialog = dialog(app).set_title(words.say(key::FORM_DIALOG_SAVE_EVIDENCE)).set_file_name(file_name);
    Some(Place { path: dialog.blocking_save_file()?.into_path().ok()?, asked: true })
}

/// Asks where to save the list of parts or the texts of their licences, whose names have their endings.
#[cfg(not(feature = "test-hooks"))]
pub fn save_parts(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    let dialog = dialog(app).set_title(words.say(key::WINDOW_DIALOG_PARTS)).set_file_name(file_name);
    Some(Place { path: dialog.blocking_save_file()?.into_path().ok()?, asked: true })
}

/// Where a file goes, and whether the person was asked about that very name: a name to which the ending was added may
/// be another file's, which nobody agreed to replace.
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Whether the dialog has asked about replacing it.
    pub asked: bool,
}

/// Asks where to save a report.
#[cfg(not(feature = "test-hooks"))]
pub fn save_report(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    let chosen = dialog(app)
        .set_title(words.say(key::WINDOW_DIALOG_SAVE))
        .add_filter(words.say(key::WINDOW_DIALOG_REPORTS), &["pdf"])
        .set_file_name(file_name)
        .blocking_save_file()?;
    let typed = chosen.into_path().ok()?;
    let path = with_ending(typed.clone(), "pdf");
    Some(Place { asked: path == typed, path })
}

/// Asks where to save the sheet with a recovery key.
#[cfg(not(feature = "test-hooks"))]
pub fn save_recovery(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    let chosen = dialog(app)
        .set_title(words.say(key::WINDOW_DIALOG_RECOVERY))
        .add_filter(words.say(key::WINDOW_DIALOG_RECOVERY_FILES), &["pdf"])
        .set_file_name(file_name)
        .blocking_save_file()?;
    let typed = chosen.into_path().ok()?;
    let path = with_ending(typed.clone(), "pdf");
    Some(Place { asked: path == typed, path })
}

/// Asks where to save a picture of the risk overview, or its table.
#[cfg(not(feature = "test-hooks"))]
pub fn save_picture(
    app: &AppHandle,
    words: &Words,
    file_name: &str,
    format: register::view::PictureFormat,
) -> Option<Place> {
    use register::view::PictureFormat;
    let (kind, ending) = match format {
        PictureFormat::Svg => (key::RISK_DIALOG_SVG, "svg"),
        PictureFormat::Csv => (key::RISK_DIALOG_CSV, "csv"),
    };
    let chosen = dialog(app)
        .set_title(words.say(key::RISK_DIALOG_SAVE))
        .add_filter(words.say(kind), &[ending])
        .set_file_name(file_name)
        .blocking_save_file()?;
    let typed = chosen.into_path().ok()?;
    let path = with_ending(typed.clone(), ending);
    Some(Place { asked: path == typed, path })
}

/// Asks where to save deadlines as a calendar file.
#[cfg(not(feature = "test-hooks"))]
pub fn save_calendar(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    let chosen = dialog(app)
        .set_title(words.say(key::INCIDENT_DIALOG_SAVE))
        .add_filter(words.say(key::INCIDENT_DIALOG_CALENDARS), &["ics"])
        .set_file_name(file_name)
        .blocking_save_file()?;
    let typed = chosen.into_path().ok()?;
    let path = with_ending(typed.clone(), "ics");
    Some(Place { asked: path == typed, path })
}

/// Asks for a file of contract notices.
#[cfg(not(feature = "test-hooks"))]
pub fn open_notices(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    dialog(app)
        .set_title(words.say(key::PLAN_DIALOG_OPEN))
        .add_filter(words.say(key::PLAN_DIALOG_FILES), &["json", "jsonl"])
        .blocking_pick_file()?
        .into_path()
        .ok()
}

/// Asks for a spreadsheet.
#[cfg(not(feature = "test-hooks"))]
pub fn open_table(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    dialog(app)
        .set_title(words.say(key::TABLE_SHOWN_DIALOG_OPEN))
        .add_filter(
            words.say(key::TABLE_SHOWN_DIALOG_FILES),
            &["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods"],
        )
        .blocking_pick_file()?
        .into_path()
        .ok()
}

#[cfg(not(feature = "test-hooks"))]
fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    use tauri::Manager;
    let dialog = app.dialog().file();
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// The path with its ending, where the person typed none.
#[cfg(not(feature = "test-hooks"))]
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}

/// In a test: the file that `ASSAY_TEST_OPEN` names; no variable is a person who cancels.
#[cfg(feature = "test-hooks")]
pub fn open_register(_app: &AppHandle, _words: &Words) -> Option<PathBuf> {
    std::env::var_os("ASSAY_TEST_OPEN").map(PathBuf::from)
}

/// In a test: a file in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn new_register(_app: &AppHandle, _words: &Words) -> Option<PathBuf> {
    std::env::var_os("ASSAY_TEST_FOLDER")
        .map(|folder| PathBuf::from(folder).join("suppliers").with_extension(REGISTER))
}

/// In a test: the proposed name in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn save_report(_app: &AppHandle, _words: &Words, file_name: &str) -> Option<Place> {
    let folder = std::env::var_os("ASSAY_TEST_FOLDER")?;
    Some(Place { path: PathBuf::from(folder).join(file_name), asked: true })
}

/// In a test: the proposed name in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn save_recovery(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    save_report(app, words, file_name)
}

/// In a test: the proposed name in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn save_evidence(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    save_report(app, words, file_name)
}

/// In a test: the proposed name in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn save_parts(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    save_report(app, words, file_name)
}

/// In a test: the file that `ASSAY_TEST_EVIDENCE` names.
#[cfg(feature = "test-hooks")]
pub fn evidence(_app: &AppHandle, _words: &Words) -> Option<PathBuf> {
    std::env::var_os("ASSAY_TEST_EVIDENCE").map(PathBuf::from)
}

/// In a test: the proposed name in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn save_picture(
    app: &AppHandle,
    words: &Words,
    file_name: &str,
    _format: register::view::PictureFormat,
) -> Option<Place> {
    save_report(app, words, file_name)
}

/// In a test: the proposed name in the folder that `ASSAY_TEST_FOLDER` names.
#[cfg(feature = "test-hooks")]
pub fn save_calendar(app: &AppHandle, words: &Words, file_name: &str) -> Option<Place> {
    save_report(app, words, file_name)
}

/// In a test: the file that `ASSAY_TEST_NOTICES` names.
#[cfg(feature = "test-hooks")]
pub fn open_notices(_app: &AppHandle, _words: &Words) -> Option<PathBuf> {
    std::env::var_os("ASSAY_TEST_NOTICES").map(PathBuf::from)
}

/// In a test: the file that `ASSAY_TEST_TABLE` names.
#[cfg(feature = "test-hooks")]
pub fn open_table(_app: &AppHandle, _words: &Words) -> Option<PathBuf> {
    std::env::var_os("ASSAY_TEST_TABLE").map(PathBuf::from)
}
