//! The file that was dropped on the window last: kept here, so that the page learns its name and never its path.

use std::{
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use serde::Serialize;
use tauri::{DragDropEvent, Emitter, Manager, Window, WindowEvent};

/// The file that was dropped last and not taken yet.
#[derive(Default)]
pub struct Dropped(Mutex<Option<PathBuf>>);

impl Dropped {
    /// Takes it, so that it is kept once.
    pub fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn put(&self, path: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }
}

/// What the page is told of a file that was dropped.
#[derive(Clone, Serialize)]
struct File {
    /// Its name, without its folder.
    file_name: String,
    /// Where it was dropped, in pixels of the page.
    x: f64,
    /// The same, from the top.
    y: f64,
}

/// Notes the first file that was dropped, and tells the page its name.
pub fn noticed(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(DragDropEvent::Drop { paths, position }) = event else { return };
    let Some(path) = paths.iter().find(|path| path.is_file()) else { return };
    let place = position.to_logical::<f64>(window.scale_factor().unwrap_or(1.0));
    window.state::<Dropped>().put(path.clone());
    let file = File { file_name: register::last_name(Some(path)), x: place.x, y: place.y };
    // It fails but where the page has gone, and then nobody waits for the file.
    let _ = window.emit_to(window.label(), "file-dropped", file);
}
