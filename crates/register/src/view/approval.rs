//! An assessment before it is approved: what the approval would mean.

use serde::{Deserialize, Serialize};

use super::{RecordLink, ScoreBrief};

/// What somebody decides on who approves an assessment; the approval gives it back, so that it is of what was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ApprovalView {
    /// Id of the assessment.
    pub id: String,
    /// Its reference.
    pub reference: String,
    /// Revision it was read at.
    pub revision: u64,
    /// The contract that it is of.
    pub contract: RecordLink,
    /// The day for which it speaks, in words.
    pub as_at: String,
    /// Who made it; none where nobody is named.
    pub author: Option<String>,
    /// The method that the score is made by.
    pub method: String,
    /// The contract's score as it counts now.
    pub now: ScoreBrief,
    /// Its score once this assessment is approved.
    pub then: ScoreBrief,
    /// That score and why, in words.
    pub sentence: String,
    /// Why the score would not follow this assessment once it is approved, in words; none where it would.
    pub note: Option<String>,
}
