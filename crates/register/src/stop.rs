//! Work that takes its time can be asked to stop. A change that is stopped is taken back whole; what was done by then stands.

use crate::failure::{Failure, FailureCode};
use crate::register::Register;
use rusqlite::InterruptHandle;
use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use words::key;

thread_local! {
    /// What may stop the work of this thread: a register is never shared between threads, so its work is the thread's.
    static WATCHED: RefCell<Option<Stop>> = const { RefCell::new(None) };
}

/// Asks a piece of work to stop, from any thread.
#[derive(Clone, Default)]
pub struct Stop {
    asked: Arc<AtomicBool>,
    /// The connection that the work reads and writes by, for as long as it does.
    running: Arc<Mutex<Option<InterruptHandle>>>,
}

impl Stop {
    /// Asks it to stop: a statement that runs is broken off, and the next step finds out before it begins.
    pub fn ask(&self) {
        self.asked.store(true, Ordering::Release);
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = running.as_ref() {
            connection.interrupt();
        }
    }

    /// Whether it was asked.
    #[must_use]
    pub fn asked(&self) -> bool {
        self.asked.load(Ordering::Acquire)
    }

    /// Whether nobody else holds it any more: the work has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        Arc::strong_count(&self.asked) == 1
    }

    fn run_by(&self, connection: Option<InterruptHandle>) {
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = connection;
    }
}

/// Ends the watch when the work ends, however it does.
struct Watch(Stop);

impl Watch {
    fn begin(register: &Register, stop: &Stop) -> Self {
        stop.run_by(Some(register.connection.get_interrupt_handle()));
        WATCHED.set(Some(stop.clone()));
        Self(stop.clone())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        WATCHED.set(None);
        self.0.run_by(None);
    }
}

/// A place where work may stop.
///
/// # Errors
/// Where it was asked to.
pub(crate) fn may_go_on() -> Result<(), Failure> {
    let asked = WATCHED.with_borrow(|watched| watched.as_ref().is_some_and(Stop::asked));
    if asked { Err(stopped()) } else { Ok(()) }
}

pub(crate) fn stopped() -> Failure {
    Failure::new(FailureCode::Cancelled, key::FAILURE_CANCELLED, &[])
}

impl Register {
    /// Does a piece of work that `stop` may break off. One that was asked to stop before it began does not begin.
    ///
    /// # Errors
    /// Those of the work; or that it was stopped, and then nothing was changed.
    pub fn stoppable<T>(
        &mut self,
        stop: &Stop,
        work: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let _watch = Watch::begin(self, stop);
        may_go_on()?;
        // A statement that was broken off fails in whatever words its reader has for it: what it means is said here.
        work(self).map_err(|failure| if stop.asked() { stopped() } else { failure })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Action;
    use crate::reader::Dates;
    use crate::record::{add_in, list};
    use crate::register::Setup;
    use domain::noun::Noun;
    use serde_json::json;

    fn organisation(number: u8) -> serde_json::Value {
        json!({ "legal_name": format!("Body {number}"), "kind": "company", "jurisdiction": "england" })
    }

    #[test]
    fn a_change_that_is_stopped_is_taken_back_whole_and_the_register_goes_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("register.assay");
        let mut register = Register::create(&path, Setup::for_person("Nia Prosser", "")).expect("made");
        let head = register.head().expect("a head");
        let stop = Stop::default();
        let stopped = register.stoppable(&stop, |register| {
            register.transact(Action::ImportOcds, |writer| {
                add_in(writer, Noun::Organisation, &organisation(1))?;
                stop.ask();
                add_in(writer, Noun::Organisation, &organisation(2))
            })
        });
        let failure = stopped.map(|_| ()).expect_err("stopped");
        assert_eq!(
            (failure.code, failure.message.contains("Nothing was changed")),
            (FailureCode::Cancelled, true)
        );
        assert_eq!(register.head().expect("a head"), head);
        let begun = register.stoppable(&stop, |_| -> Result<(), Failure> { panic!("it was stopped before") });
        assert_eq!(begun.expect_err("stopped").code, FailureCode::Cancelled);
        let added = register.stoppable(&Stop::default(), |register| {
            register
                .transact(Action::ImportOcds, |writer| add_in(writer, Noun::Organisation, &organisation(3)))
        });
        added.expect("nobody stopped it");
        let reader = register.reader(Dates::default()).expect("a reader");
        assert_eq!(list(&reader, Noun::Organisation, false).expect("a list").len(), 1);
    }
}
