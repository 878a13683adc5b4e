//! Reports: asked for, looked at, saved.

use serde::{Deserialize, Serialize};

use super::Named;

/// Which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// On a supplier and its contracts.
    DueDiligence,
    /// On one contract.
    Retendering,
}

/// How much a reader may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Redaction {
    /// Everything.
    Full,
}

/// What to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReportOptions {
    /// Which report.
    pub kind: ReportKind,
    /// Id of the supplier.
    pub supplier: String,
    /// Id of the contract; a retendering report needs one.
    pub contract: Option<String>,
    /// ISO 8601 date; none is today in London.
    pub as_at: Option<String>,
    /// A word of `ReportChoices::markings`.
    pub marking: String,
    /// Profile.
    pub redaction: Redaction,
}

/// What the form may offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportChoices {
    /// Protective markings.
    pub markings: Vec<Named>,
    /// Suppliers and their contracts, by name.
    pub suppliers: Vec<ReportSubject>,
}

/// A supplier that a report can be on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportSubject {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its contracts.
    pub contracts: Vec<ReportContract>,
}

/// A contract that a report can be on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportContract {
    /// Id.
    pub id: String,
    /// Reference.
    pub reference: String,
    /// Title.
    pub title: String,
}

/// A report that was made and is not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportPreview {
    /// Names it until it is saved or the next one is made.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The name proposed for the file.
    pub file_name: String,
    /// Every page as an SVG document, made by the layout that makes the PDF.
    pub pages: Vec<String>,
    /// What is missing from it, in words.
    pub warnings: Vec<String>,
}

/// Where a report went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedReport {
    /// Name of the file.
    pub file_name: String,
    /// Name of the folder it lies in.
    pub folder: String,
    /// Size.
    pub bytes: u64,
}
