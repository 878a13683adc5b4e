//! Ctrl-C: the program ends at once with exit 130. A transaction that is not committed never was; a file that is still
//! being made is taken away again.

use crate::exit::INTERRUPTED;
use register::whole;
use std::process::exit;

/// Listens for Ctrl-C. Where it cannot be listened for, the system's own ending does the same.
pub fn watch() {
    let _ = ctrlc::set_handler(|| {
        whole::take_away();
        exit(i32::from(INTERRUPTED));
    });
}
