//! A second connection to the file, so that a second processor can read beside the first.

use super::open;
use crate::failure::Failure;
use crate::key::FileKey;
use crate::trail::{self, Head};
use rusqlite::{Connection, MAIN_DB};
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// Pages of a file from which a second connection is worth its opening.
const WORTH_A_CONNECTION: i64 = 2_000;

/// The second connection: opened when it is first of use, then kept. It cannot write, and has to be closed before the
/// first one: the last to close writes the log into the file.
pub(crate) struct Beside {
    path: PathBuf,
    key: Option<FileKey>,
    /// Pages of the file from which it is opened.
    from_pages: i64,
    connection: RefCell<Option<Connection>>,
}

impl Beside {
    /// Beside the connection to a file.
    pub fn new(path: &Path, key: Option<&FileKey>) -> Self {
        Self {
            path: path.to_owned(),
            key: key.cloned(),
            from_pages: WORTH_A_CONNECTION,
            connection: RefCell::default(),
        }
    }
    /// Opened whatever the size of the file.
    #[cfg(test)]
    pub fn always(path: &Path) -> Self {
        Self { from_pages: 0, ..Self::new(path, None) }
    }

    /// Reads two things out of one state of the register: at once where that is worth it, else one after the other.
    ///
    /// # Errors
    /// Whatever either reading fails with.
    pub fn both<T: Send, U>(
        &self,
        first: &Connection,
        one: impl Fn(&Connection) -> Result<T, Failure> + Sync,
        other: impl Fn(&Connection) -> Result<U, Failure>,
    ) -> Result<(T, U), Failure> {
        let mut kept = self.connection.borrow_mut();
        if kept.is_none() && self.is_worth_it(first)? {
            // Where it cannot be opened, the first connection reads alone.
            *kept = open::beside(&self.path, self.key.as_ref()).ok();
        }
        // A reading inside a change sees what no other connection does.
        let Some(second) = kept.as_mut().filter(|_| first.is_autocommit()) else {
            return Ok((one(first)?, other(first)?));
        };
        let held = first.unchecked_transaction()?;
        let head = trail::head(&held)?;
        std::thread::scope(|scope| {
            let theirs = scope.spawn(|| at(second, &head, &one));
            let others = other(&held)?;
            match theirs.join() {
                Ok(Some(ones)) => Ok((ones, others)),
                // What failed there fails here too, and says so.
                Ok(None) => Ok((one(&held)?, others)),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }

    /// Gives back the memory of the pages that the second connection has read.
    pub fn rest(&self) {
        if let Some(second) = self.connection.borrow().as_ref() {
            open::rest(second);
        }
    }

    fn is_worth_it(&self, connection: &Connection) -> Result<bool, Failure> {
        let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(processors > 1 && pages >= self.from_pages && !connection.is_readonly(MAIN_DB)?)
    }
}

/// Reads where the connection sees the state of a head: no row changes without an entry in the trail.
fn at<T>(
    connection: &mut Connection,
    head: &Head,
    read: &impl Fn(&Connection) -> Result<T, Failure>,
) -> Option<T> {
    let held = connection.transaction().ok()?;
    (trail::head(&held).ok()? == *head).then(|| read(&held).ok()).flatten()
}
