//! Incidents: their list and page, a letter that arrived, closing one, its deadlines as a file.

use register::{
    Failure, incident, last_name,
    view::{
        IncidentPage, IncidentQuery, IncidentView, LetterDraft, LetterStart, Outcome, RecordDraft, Reminders,
        SavedFile, SavedLetter, SavedRecord,
    },
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{
    dialogs::{self, Place},
    notice,
    session::Desk,
};

/// A window of the incidents.
#[tauri::command]
pub async fn list_incidents(desk: State<'_, Desk>, query: IncidentQuery) -> Result<IncidentPage, Failure> {
    desk.run(move |session| session.read(|reader| incident::list(reader, &query))).await
}

/// One incident in full, its clocks judged now.
#[tauri::command]
pub async fn show_incident(desk: State<'_, Desk>, id: String) -> Result<IncidentView, Failure> {
    desk.run(move |session| session.read(|reader| incident::show(reader, &id))).await
}

/// What is known before a letter of a supplier is put down.
#[tauri::command]
pub async fn letter_start(desk: State<'_, Desk>, supplier: Option<String>) -> Result<LetterStart, Failure> {
    desk.run(move |session| session.read(|reader| incident::letter::start(reader, supplier.as_deref()))).await
}

/// Puts a letter down, with its incident where nobody knew of it, as one deed.
#[tauri::command]
pub async fn take_letter(
    desk: State<'_, Desk>,
    letter: LetterDraft,
) -> Result<Outcome<SavedLetter>, Failure> {
    desk.run(move |session| incident::letter::take(session.register()?, &letter)).await
}

/// Closes an incident with the day and the reason as they were typed.
#[tauri::command]
pub async fn close_incident(
    desk: State<'_, Desk>,
    id: String,
    revision: u64,
    draft: RecordDraft,
) -> Result<Outcome<SavedRecord>, Failure> {
    desk.run(move |session| incident::close_typed(session.register()?, &id, revision, &draft)).await
}

/// Saves the deadlines that run, of one incident or of all, as a calendar file; null where the dialog was cancelled.
#[tauri::command]
pub async fn save_deadlines(
    app: AppHandle,
    desk: State<'_, Desk>,
    reference: Option<String>,
) -> Result<Option<SavedFile>, Failure> {
    let (name, text, words) = desk
        .run(move |session| {
            let text = session.read(|reader| incident::ics(reader, reference.as_deref()))?;
            Ok((incident::ics_name(reference.as_deref()), text, session.words()))
        })
        .await?;
    let chosen = spawn_blocking(move || dialogs::save_calendar(&app, &words, &name))
        .await
        .map_err(Failure::internal)?;
    let Some(place) = chosen else { return Ok(None) };
    spawn_blocking(move || keep(&place, &text)).await.map_err(Failure::internal)?.map(Some)
}

/// The clocks that have used up much of their time. Of each step that was reached since the window last asked the system gives
/// notice too.
#[tauri::command]
pub async fn reminders(app: AppHandle, desk: State<'_, Desk>) -> Result<Reminders, Failure> {
    let found = desk.run(|session| session.reminders()).await?;
    for fresh in found.rows.iter().filter(|row| row.fresh) {
        notice::show(&app, fresh.notice.clone());
    }
    Ok(found)
}

fn keep(place: &Place, text: &str) -> Result<SavedFile, Failure> {
    let path = place.path.as_path();
    incident::save_ics(path, text, place.asked)?;
    Ok(SavedFile { file_name: last_name(Some(path)), folder: last_name(path.parent()) })
}
