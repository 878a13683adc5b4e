//! Reports: made, looked at, issued, saved.

use register::{
    Failure, FailureCode, Register, Stop, last_name,
    report::{self, Looked},
    view::{Outcome, ReportChoices, ReportOptions, ReportPreview, SavedReport},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use tauri_plugin_opener::OpenerExt;
use words::key;

use crate::{
    dialogs::{self, Place},
    session::{Desk, Report, Session},
    stops::Stops,
};

/// What a report can be on.
#[tauri::command]
pub async fn report_choices(desk: State<'_, Desk>) -> Result<ReportChoices, Failure> {
    desk.run(|session| session.read(report::choices)).await
}

/// Makes a report and keeps it until it is saved or the next one is made.
#[tauri::command]
pub async fn preview_report(
    desk: State<'_, Desk>,
    stops: State<'_, Stops>,
    options: ReportOptions,
) -> Result<ReportPreview, Failure> {
    let stop = stops.begin();
    desk.run(move |session| {
        let looked = session.register()?.stoppable(&stop, |register| report::preview(register, &options))?;
        Ok(keep_looked(session, looked))
    })
    .await
}

/// Issues the report that was looked at, which is then the one that is kept.
#[tauri::command]
pub async fn issue_report(
    desk: State<'_, Desk>,
    stops: State<'_, Stops>,
    id: String,
) -> Result<Outcome<ReportPreview>, Failure> {
    let stop = stops.begin();
    desk.run(move |session| {
        let looked = made(session, &id)?.looked.clone();
        let issue = |register: &mut Register| report::issue_looked_at(register, &looked);
        let issued = session.register()?.stoppable(&stop, issue)?;
        Ok(Outcome { value: keep_looked(session, issued.value), changes: issued.changes })
    })
    .await
}

/// Saves the report that was looked at where the person says; the very bytes that were made then.
#[tauri::command]
pub async fn save_report(
    app: AppHandle,
    desk: State<'_, Desk>,
    stops: State<'_, Stops>,
    id: String,
) -> Result<Option<SavedReport>, Failure> {
    let own = id.clone();
    let (file_name, words) = desk
        .run(move |session| Ok((made(session, &own)?.looked.preview.file_name.clone(), session.words())))
        .await?;
    let chosen = spawn_blocking(move || dialogs::save_report(&app, &words, &file_name))
        .await
        .map_err(Failure::internal)?;
    let Some(place) = chosen else { return Ok(None) };
    let stop = stops.begin();
    desk.run(move |session| keep(session, &id, &place, &stop)).await.map(Some)
}

/// Shows the saved report in its folder.
#[tauri::command]
pub async fn open_report_folder(app: AppHandle, desk: State<'_, Desk>) -> Result<(), Failure> {
    let saved =
        desk.run(|session| Ok(session.report.as_ref().and_then(|report| report.saved.clone()))).await?;
    match saved {
        Some(path) => app.opener().reveal_item_in_dir(path).map_err(Failure::internal),
        None => Err(Failure::new(FailureCode::NotFound, key::FAILURE_REPORT_NOT_SAVED, &[])),
    }
}

/// Keeps a report until it is saved or the next one is made, and answers with its pages.
fn keep_looked(session: &mut Session, looked: Looked) -> ReportPreview {
    let preview = looked.preview.clone();
    session.report = Some(Report { looked, saved: None });
    preview
}

/// The report that was made last, if it is the one that is meant.
fn made<'a>(session: &'a mut Session, id: &str) -> Result<&'a mut Report, Failure> {
    let gone = || Failure::new(FailureCode::NotFound, key::FAILURE_REPORT_GONE, &[]);
    session.report.as_mut().filter(|report| report.looked.preview.id == id).ok_or_else(gone)
}

/// Writes the file. One that is there is replaced only where the dialog has asked about that very name.
fn keep(session: &mut Session, id: &str, place: &Place, stop: &Stop) -> Result<SavedReport, Failure> {
    let path = place.path.as_path();
    let bytes = made(session, id)?.looked.bytes.clone();
    session.register()?.stoppable(stop, |_| report::save(path, &bytes, place.asked))?;
    let made = made(session, id)?;
    made.saved = Some(path.to_owned());
    Ok(SavedReport {
        file_name: last_name(Some(path)),
        folder: last_name(path.parent()),
        bytes: u64::try_from(made.looked.bytes.len()).map_err(Failure::internal)?,
    })
}
