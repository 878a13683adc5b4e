//! Ctrl-C: the program ends at once with exit 130. A transaction that is not committed never was; a file that is still
//! being made is named here, so that it is taken away again.

use crate::exit::INTERRUPTED;
use std::path::PathBuf;
use std::process::exit;
use std::sync::{Mutex, PoisonError};

static HALF_MADE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Listens for Ctrl-C. Where it cannot be listened for, the system's own ending does the same.
pub fn watch() {
    let _ = ctrlc::set_handler(|| {
        take_away();
        exit(i32::from(INTERRUPTED));
    });
}

/// Names files that are being made until the guard is dropped; then those that are still there are taken away.
pub fn half_made(paths: Vec<PathBuf>) -> HalfMade {
    *HALF_MADE.lock().unwrap_or_else(PoisonError::into_inner) = paths;
    HalfMade(())
}

/// Files that are being made.
pub struct HalfMade(());

impl Drop for HalfMade {
    fn drop(&mut self) {
        take_away();
    }
}

fn take_away() {
    for path in HALF_MADE.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
        // It may have been put in its place already, or never have been made.
        let _ = std::fs::remove_file(path);
    }
}
