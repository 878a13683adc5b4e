//! Contract notices: looked at first, then taken in as one deed.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use register::{
    Dates, Failure, FailureCode, Stop,
    import::plan,
    last_name,
    view::{ImportPlan, ImportSummary, Outcome},
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};
use words::key;

use crate::{
    dialogs,
    session::{Desk, Session},
    stops::Stops,
};

/// The file that was looked at last, and for which register.
#[derive(Default)]
pub struct Looked(Mutex<Option<File>>);

struct File {
    plan: String,
    revision: u64,
    register: PathBuf,
    bytes: Vec<u8>,
}

/// Asks for a file of notices and says what it would do; null where the dialog was cancelled.
#[tauri::command]
pub async fn plan_notices(
    app: AppHandle,
    desk: State<'_, Desk>,
    looked: State<'_, Looked>,
    stops: State<'_, Stops>,
) -> Result<Option<ImportPlan>, Failure> {
    let words = desk.run(|session| Ok(session.words())).await?;
    let chosen =
        spawn_blocking(move || dialogs::open_notices(&app, &words)).await.map_err(Failure::internal)?;
    let Some(path) = chosen else { return Ok(None) };
    let stop = stops.begin();
    let (made, file) = desk.run(move |session| look(session, &path, &stop)).await?;
    *looked.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    Ok(Some(made))
}

fn look(session: &mut Session, path: &Path, stop: &Stop) -> Result<(ImportPlan, File), Failure> {
    let register = session.register()?;
    let (made, bytes) = register.stoppable(stop, |register| {
        let bytes = plan::read(path)?;
        let reader = register.reader(Dates::default())?;
        Ok((plan::plan(&reader, &last_name(Some(path)), &bytes)?, bytes))
    })?;
    let register = register.path().to_owned();
    let file = File { plan: made.id.clone(), revision: made.revision, register, bytes };
    Ok((made, file))
}

/// Does what the plan says, as one deed.
#[tauri::command]
pub async fn apply_notices(
    desk: State<'_, Desk>,
    looked: State<'_, Looked>,
    stops: State<'_, Stops>,
    plan: String,
) -> Result<Outcome<ImportSummary>, Failure> {
    let kept = looked.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(file) = kept.filter(|file| file.plan == plan) else { return Err(gone()) };
    let stop = stops.begin();
    let (done, file) = desk.run(move |session| Ok((apply(session, &file, &stop), file))).await?;
    if done.as_ref().is_err_and(|failure| failure.code == FailureCode::Cancelled) {
        // Nothing was changed, so that the same plan can still be done.
        *looked.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }
    done
}

fn apply(session: &mut Session, file: &File, stop: &Stop) -> Result<Outcome<ImportSummary>, Failure> {
    let register = session.register()?;
    if register.path() != file.register {
        return Err(gone());
    }
    register.stoppable(stop, |register| plan::apply(register, &file.bytes, file.revision))
}

/// The file was looked at for another register, was imported already, or another one was looked at since.
fn gone() -> Failure {
    Failure::new(FailureCode::Conflict, key::PLAN_GONE, &[])
}
