//! The breach-notification clause: what it says, and how good it is.

use serde::{Deserialize, Serialize};

/// A clause as read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseView {
    /// Its id; none where nothing at all is recorded of it.
    pub id: Option<String>,
    /// 0-4, computed.
    pub quality: u8,
    /// What the clause says and why it has that quality, in words.
    pub sentence: String,
    /// Its anatomy, in the order in which it is read.
    pub parts: Vec<ClausePart>,
}

/// One question about a clause and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClausePart {
    /// Name of the field.
    pub field: String,
    /// What is asked.
    pub label: String,
    /// The answer in words; none where not known.
    pub answer: Option<String>,
}
