//! Finding a record by its name, views of lists that are kept, and rows for another program.

use serde::{Deserialize, Serialize};

use super::Named;

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FindHit {
    /// What kind of record it is.
    pub noun: Named,
    /// Id, UUID.
    pub id: String,
    /// `S-0007`.
    pub reference: String,
    /// Its name or title.
    pub title: String,
    /// What tells it from others of the same name: a supplier, an identifier; may be empty.
    pub detail: String,
}

/// A view of a list that somebody keeps: words, filters, order and columns. It is kept with the file, outside the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SavedView {
    /// Its name, once a screen: one of the same name takes its place.
    pub name: String,
    /// The query as the screen writes it, JSON.
    pub query: String,
    /// The columns shown, in their order; empty means all.
    pub columns: Vec<String>,
}

/// Rows of a list for another program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CopiedRows {
    /// With a heading, columns parted by tabs; no cell can be read as a formula.
    pub tsv: String,
    /// The same as an HTML table.
    pub html: String,
    /// How many rows, the heading not counted.
    pub rows: u64,
    /// "Copied 3 rows": what is said afterwards.
    pub said: String,
}
