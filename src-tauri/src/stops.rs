//! Stopping what takes long: the report, the import or the search for duplicates that is being worked on.

use std::sync::{Mutex, PoisonError};

use register::Stop;

/// The pieces of work that were begun and can be stopped, the last one last.
#[derive(Default)]
pub struct Stops(Mutex<Vec<Stop>>);

impl Stops {
    /// A piece of work begins.
    pub fn begin(&self) -> Stop {
        let stop = Stop::default();
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        begun.retain(|stop| !stop.is_over());
        begun.push(stop.clone());
        stop
    }

    /// Asks the one that was begun last, of those that have not ended, to stop.
    pub fn ask(&self) {
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        begun.retain(|stop| !stop.is_over());
        if let Some(stop) = begun.last() {
            stop.ask();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_begun_last_and_goes_on_is_stopped() {
        let stops = Stops::default();
        let import = stops.begin();
        drop(stops.begin());
        stops.ask();
        assert!(import.asked(), "what was begun after it has ended");
        let report = stops.begin();
        stops.ask();
        assert!(report.asked());
    }
}
