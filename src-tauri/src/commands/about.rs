//! What the program is built from. A null answer is a dialog that was cancelled.

use register::{Failure, last_name, parts, view::SavedFile};
use serde::Deserialize;
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use crate::{
    dialogs::{self, Place},
    session::Desk,
};

/// One of the two files that say what is built in; every package has both as well.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Parts {
    /// The list for machines: CycloneDX.
    List,
    /// The texts of all licences.
    Licences,
}

impl Parts {
    /// The name that is proposed, and what is written.
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::List => ("assay-parts.cdx.json", include_str!("../../../assets/parts/parts.cdx.json")),
            Self::Licences => ("assay-licences.txt", include_str!("../../../assets/parts/third-party.txt")),
        }
    }
}

/// Saves the list of parts or the texts of their licences where the person chooses.
#[tauri::command]
pub async fn save_parts(
    app: AppHandle,
    desk: State<'_, Desk>,
    parts: Parts,
) -> Result<Option<SavedFile>, Failure> {
    let words = desk.run(|session| Ok(session.words())).await?;
    let (name, text) = parts.file();
    let chosen =
        spawn_blocking(move || dialogs::save_parts(&app, &words, name)).await.map_err(Failure::internal)?;
    let Some(place) = chosen else { return Ok(None) };
    spawn_blocking(move || keep(&place, text)).await.map_err(Failure::internal)?.map(Some)
}

fn keep(place: &Place, text: &str) -> Result<SavedFile, Failure> {
    let path = place.path.as_path();
    parts::save(path, text, place.asked)?;
    Ok(SavedFile { file_name: last_name(Some(path)), folder: last_name(path.parent()) })
}
