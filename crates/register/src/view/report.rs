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
    /// On the whole register.
    Board,
    /// Records of processing activities.
    #[serde(rename = "article-30")]
    Article30,
    /// Contracts without a breach-notification clause.
    NoClause,
    /// Evidence that expires.
    Evidence,
    /// Third parties that hold data.
    Foi,
    /// Who knew what when in an incident.
    Chronology,
    /// What is prepared for the board, the regulator, the supplier and the people of an incident.
    IncidentPack,
}

/// What to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReportOptions {
    /// Which report.
    pub kind: ReportKind,
    /// Id of the supplier; empty for a report on the whole register, and an extract is narrowed to it.
    pub supplier: String,
    /// Id of the contract; a retendering report needs one.
    pub contract: Option<String>,
    /// Id of the incident; a report on an incident needs one.
    pub incident: Option<String>,
    /// For the board report: ISO 8601 date since whose end it says what moved; none compares nothing.
    pub since: Option<String>,
    /// ISO 8601 date; none is today in London.
    pub as_at: Option<String>,
    /// A word of `ReportChoices::markings`.
    pub marking: String,
    /// A word of `ReportChoices::readers`: whom the copy is for, and so what it leaves out.
    pub reader: String,
    /// Only the one-page summary of a due-diligence report, or the first page of a chronology.
    pub summary_alone: bool,
    /// Headings in Welsh too.
    pub welsh_headings: bool,
}

/// What the form may offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportChoices {
    /// Every report that there is, in the order in which they are offered.
    pub kinds: Vec<ReportChoice>,
    /// Protective markings.
    pub markings: Vec<Named>,
    /// Whom a copy can be made for; the first one leaves nothing out.
    pub readers: Vec<Named>,
    /// Suppliers and their contracts, by name.
    pub suppliers: Vec<ReportSubject>,
    /// Incidents, the last one first.
    pub incidents: Vec<ReportIncident>,
}

/// A report that can be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportChoice {
    /// Which.
    pub kind: ReportKind,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence.
    pub hint: String,
    /// What it is on.
    pub on: ReportOn,
}

/// What a report is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReportOn {
    /// A supplier, or one of its contracts.
    Supplier,
    /// One contract.
    Contract,
    /// The whole register.
    Register,
    /// The whole register, or one supplier of it.
    Rows,
    /// One incident.
    Incident,
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

/// An incident that a report can be on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReportIncident {
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
    /// Under which number it was issued; none for a draft.
    pub issued: Option<IssuedAs>,
}

/// What names an issued report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IssuedAs {
    /// Its number, such as R-0001.
    pub reference: String,
    /// SHA-256 of the bytes of its file, in hexadecimal.
    pub sha256: String,
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
