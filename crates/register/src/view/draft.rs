//! Forms that were begun and not saved: kept on the desk, through a crash.

use serde::{Deserialize, Serialize};

use super::Named;

/// A form that was begun and not saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeptDraft {
    /// `noun/id`, or `noun/new`; of a letter that arrived `letter/new`, or `letter/` and the id of its incident.
    pub key: String,
    /// The kind of record; none where the key names none.
    pub noun: Option<Named>,
    /// What the record is called, or "New contract".
    pub title: String,
    /// When it was kept, in words.
    pub at: String,
    /// What the window keeps, as it gave it.
    pub json: String,
}
