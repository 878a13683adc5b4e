//! The retendering report.

use super::{ContractFile, Dossier, Setting};

/// On one contract and what comes after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Retendering {
    /// Cover and foot.
    pub setting: Setting,
    /// The contract.
    pub contract: ContractFile,
    /// What the register holds around it; its list of contracts is not read.
    pub dossier: Dossier,
}
