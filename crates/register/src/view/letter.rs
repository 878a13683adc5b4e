//! A letter that arrived: what it is put down with, and what came of it.

use serde::{Deserialize, Serialize};

use super::{RecordDraft, RecordLink};

/// What is known before a letter is put down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LetterStart {
    /// This minute, as it would be typed.
    pub now: String,
    /// The open incidents of the supplier, to which the letter may belong.
    pub incidents: Vec<RecordLink>,
    /// The contracts of the supplier, whose clause the clocks are judged by.
    pub contracts: Vec<RecordLink>,
}

/// A letter as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LetterDraft {
    /// The incident that it belongs to, by its id; none for one that nobody knew of.
    pub incident: Option<String>,
    /// What is known of the new incident; nothing of one that is known.
    pub about: RecordDraft,
    /// The notice.
    pub notice: RecordDraft,
}

/// What came of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedLetter {
    /// The incident's id.
    pub incident: String,
    /// Its reference.
    pub reference: String,
    /// The notice's reference.
    pub notice: String,
    /// What was put down and which clocks run, as a sentence.
    pub sentence: String,
}
