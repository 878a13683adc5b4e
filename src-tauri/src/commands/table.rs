//! Spreadsheets of others: looked at first, read otherwise where a person says so, then taken in as one deed.

use std::sync::{Mutex, PoisonError};

use register::{
    Failure,
    import::table::{self, gone},
    view::{Outcome, TableAsk, TableLook, TableSubject, TableSummary},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{dialogs, session::Desk, stops::Stops};

/// The spreadsheet that was chosen last.
#[derive(Default)]
pub struct Chosen(Mutex<Option<table::Chosen>>);

impl Chosen {
    fn take(&self) -> Option<table::Chosen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn keep(&self, file: table::Chosen) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }
}

/// Asks for a spreadsheet and says what taking it in would do; null where the dialog was cancelled.
#[tauri::command]
pub async fn choose_table(
    app: AppHandle,
    desk: State<'_, Desk>,
    chosen: State<'_, Chosen>,
    stops: State<'_, Stops>,
    subject: TableSubject,
) -> Result<Option<TableLook>, Failure> {
    let words = desk.run(|session| Ok(session.words())).await?;
    let path = spawn_blocking(move || dialogs::open_table(&app, &words)).await.map_err(Failure::internal)?;
    let Some(path) = path else { return Ok(None) };
    let stop = stops.begin();
    let reading = stop.clone();
    // Read beside the register's own thread, which stays free meanwhile.
    let file = spawn_blocking(move || table::Chosen::read(&path, subject, &reading))
        .await
        .map_err(Failure::internal)??;
    look(&desk, &chosen, file, stop).await.map(Some)
}

/// Takes the spreadsheet that was chosen as a person says, and says again what that would do.
#[tauri::command]
pub async fn read_table(
    desk: State<'_, Desk>,
    chosen: State<'_, Chosen>,
    stops: State<'_, Stops>,
    ask: TableAsk,
) -> Result<TableLook, Failure> {
    let mut file = chosen.take().ok_or_else(gone)?;
    let stop = stops.begin();
    let reading = stop.clone();
    let (said, file) =
        spawn_blocking(move || (file.say(ask, &reading), file)).await.map_err(Failure::internal)?;
    if let Err(failure) = said {
        chosen.keep(file);
        return Err(failure);
    }
    look(&desk, &chosen, file, stop).await
}

/// Looks at a file, and keeps it whatever comes of that: it may be read otherwise.
async fn look(
    desk: &Desk,
    chosen: &Chosen,
    mut file: table::Chosen,
    stop: register::Stop,
) -> Result<TableLook, Failure> {
    let work = desk.run(move |session| {
        let looked =
            session.register().and_then(|register| register.stoppable(&stop, |register| file.look(register)));
        Ok((looked, file))
    });
    let (looked, file) = work.await?;
    chosen.keep(file);
    looked
}

/// Takes in what was looked at, as one deed.
#[tauri::command]
pub async fn apply_table(
    desk: State<'_, Desk>,
    chosen: State<'_, Chosen>,
    stops: State<'_, Stops>,
    plan: String,
) -> Result<Outcome<TableSummary>, Failure> {
    let file = chosen.take().ok_or_else(gone)?;
    let stop = stops.begin();
    let work = desk.run(move |session| {
        let register = session.register();
        let done =
            register.and_then(|register| register.stoppable(&stop, |register| file.apply(register, &plan)));
        Ok((done, file))
    });
    let (done, file) = work.await?;
    if done.is_err() {
        // Nothing was changed, so that the same file can still be looked at.
        chosen.keep(file);
    }
    done
}
