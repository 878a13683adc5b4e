//! An import that is looked at before it is done.

use serde::{Deserialize, Serialize};

use super::Named;

/// What an import of a file of notices would do. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportPlan {
    /// Names it until it is applied or the next one is made.
    pub id: String,
    /// Name of the file.
    pub file_name: String,
    /// Revision of the register it was worked out for.
    pub revision: u64,
    /// Contracts first, then bodies, then what is not taken in; in the order of the file.
    pub rows: Vec<ImportRow>,
    /// How many rows of each kind; every kind, also where there is none.
    pub counts: Vec<ImportCount>,
    /// What a reader should know about whole procurements, in sentences.
    pub remarks: Vec<String>,
    /// "41 notices: 12 contracts would be added, 3 changed …"
    pub sentence: String,
    /// Whether there is anything to apply.
    pub writes: bool,
}

/// What happens to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ImportStep {
    /// It is made.
    Add,
    /// Fields of it change.
    Change,
    /// It is there already, and stays as it is.
    Same,
    /// It is retired, or stays so.
    Retire,
    /// It is not taken in.
    Problem,
}

/// How many rows of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportCount {
    /// Which.
    pub step: ImportStep,
    /// In words.
    pub label: String,
    /// How many.
    pub count: u64,
}

/// One contract, body or refused notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportRow {
    /// What happens.
    pub step: ImportStep,
    /// `contract`, `organisation` or `notice`.
    pub noun: Named,
    /// Its reference; none while it is not made.
    pub reference: Option<String>,
    /// Title or name; the number of the procurement for a refused notice.
    pub title: String,
    /// Buyer and supplier; how a body was found.
    pub detail: String,
    /// Why this happens, in a sentence.
    pub reason: String,
    /// The fields that change, in words.
    pub changed: Vec<String>,
    /// Fields that keep what a person entered, with what the notice says.
    pub kept: Vec<String>,
    /// What a reader should know about it, and the problems of single fields.
    pub remarks: Vec<String>,
}

/// What an import has done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportSummary {
    /// "12 contracts were added …"; undo takes all of it back at once.
    pub sentence: String,
    /// References of contracts that were made.
    pub added: Vec<String>,
    /// How many rows of each kind; every kind, also where there is none.
    pub counts: Vec<ImportCount>,
}
