//! Backups of the open register: when the last one was made, and making one.

use register::{
    Failure,
    backup::Source,
    last_name,
    view::{BackedUp, BackupList, BackupLook, BroughtBack, LastBackup},
    written_instant,
};
use tauri::{State, async_runtime::spawn_blocking};

use crate::{restoring, session::Desk};

/// When the open register was last backed up.
#[tauri::command]
pub async fn last_backup(desk: State<'_, Desk>) -> Result<LastBackup, Failure> {
    let source = source(&desk).await?;
    spawn_blocking(move || Ok(LastBackup { at: source.last()?.map(|last| written_instant(last.at)) }))
        .await
        .map_err(Failure::internal)?
}

/// Backs the open register up, or only where the last backup is over a day old. The register can be worked in meanwhile.
#[tauri::command]
pub async fn back_up(desk: State<'_, Desk>, if_due: bool) -> Result<Option<BackedUp>, Failure> {
    let source = source(&desk).await?;
    let made = spawn_blocking(move || if if_due { source.make_if_due() } else { source.make().map(Some) })
        .await
        .map_err(Failure::internal)??;
    Ok(made.map(|backup| BackedUp {
        at: written_instant(backup.at),
        file_name: last_name(Some(&backup.file)),
        folder: last_name(backup.file.parent()),
    }))
}

/// The backups of the register that is open, or that could not be opened.
#[tauri::command]
pub async fn list_backups(desk: State<'_, Desk>) -> Result<BackupList, Failure> {
    desk.run(restoring::list).await
}

/// Looks at one of them, with its passphrase where that is another one.
#[tauri::command]
pub async fn look_at_backup(
    desk: State<'_, Desk>,
    file_name: String,
    passphrase: Option<String>,
) -> Result<BackupLook, Failure> {
    let (looking, words) = desk
        .run(move |session| {
            Ok((restoring::look(session, &file_name, passphrase.as_deref())?, session.words()))
        })
        .await?;
    spawn_blocking(move || looking.look(&words)).await.map_err(Failure::internal)?
}

/// The newest that holds in every part; null where none does that can be opened.
#[tauri::command]
pub async fn newest_backup(desk: State<'_, Desk>) -> Result<Option<BackupLook>, Failure> {
    let (at_hand, words) = desk.run(|session| Ok((restoring::at_hand(session)?, session.words()))).await?;
    spawn_blocking(move || restoring::newest(at_hand, &words)).await.map_err(Failure::internal)?
}

/// Puts one in the register's place, which is put aside.
#[tauri::command]
pub async fn restore_backup(desk: State<'_, Desk>, file_name: String) -> Result<BroughtBack, Failure> {
    desk.run(move |session| restoring::restore(session, &file_name)).await
}

async fn source(desk: &Desk) -> Result<Source, Failure> {
    desk.run(|session| Ok(Source::of(session.register()?))).await
}
