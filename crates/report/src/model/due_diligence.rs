//! The due-diligence report.

use super::{Dossier, Purpose, Setting};

/// On a supplier and all its contracts, or on one of them.
#[derive(Debug, Clone, PartialEq)]
pub struct DueDiligence {
    /// Cover and foot.
    pub setting: Setting,
    /// Why it is made.
    pub purpose: Purpose,
    /// The decision that is asked for; none leaves room to write one.
    pub decision_wanted: Option<String>,
    /// What the register holds.
    pub dossier: Dossier,
    /// References and titles of the supplier's contracts that this report leaves out.
    pub other_contracts: Vec<(String, String)>,
    /// Whether the report was asked for one contract rather than for the supplier.
    pub one_contract: bool,
    /// Whether the one-page summary is all that is wanted.
    pub summary_alone: bool,
}
