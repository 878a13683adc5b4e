//! Stopping what takes long: the report or the import that is being worked on.

use std::sync::{Mutex, PoisonError};

use register::Stop;

/// The piece of work that was begun last and can be stopped.
#[derive(Default)]
pub struct Stops(Mutex<Stop>);

impl Stops {
    /// A piece of work begins.
    pub fn begin(&self) -> Stop {
        let stop = Stop::default();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = stop.clone();
        stop
    }

    /// Asks it to stop. Work that has ended hears nothing of it.
    pub fn ask(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).ask();
    }
}
