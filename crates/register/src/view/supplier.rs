//! The list of suppliers, and one supplier in full.

use serde::{Deserialize, Serialize};

use super::{Answer, ClauseView, Named, NextDate, PeopleRange, ScoreBrief, ScoreView, Standing};

/// The columns a list may be sorted by; not assessed always counts as the highest score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SupplierSort {
    /// By name.
    Name,
    /// By reference, numerically.
    Reference,
    /// By standing, then by score and index.
    Score,
    /// By the largest number of people, not known first.
    People,
    /// By the next date to act on.
    NextDate,
    /// By the quality of the weakest clause.
    Clause,
}

/// One window of the list of suppliers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SupplierQuery {
    /// Words looked for in name, reference and services; empty finds all.
    pub text: String,
    /// Only these; empty means no such filter was chosen.
    pub standings: Vec<Standing>,
    /// The column.
    pub sort: SupplierSort,
    /// Largest first.
    pub descending: bool,
    /// The first row asked for.
    pub offset: u32,
    /// At most so many rows, 1 to 500.
    pub limit: u32,
}

/// A window of rows and what surrounds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SupplierPage {
    /// Rows that match, of which `rows` is a part.
    pub total: u64,
    /// Revision of the register it was read at.
    pub revision: u64,
    /// The rows from `offset` on.
    pub rows: Vec<SupplierRow>,
    /// How many suppliers match the words in each standing, for the chips (before the standing filter).
    pub standings: Vec<StandingCount>,
}

/// How many suppliers stand there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StandingCount {
    /// Where.
    pub standing: Standing,
    /// How many.
    pub count: u64,
}

/// A supplier in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SupplierRow {
    /// Id, UUID.
    pub id: String,
    /// `S-0007`.
    pub reference: String,
    /// The name to show.
    pub name: String,
    /// What it does, one phrase a contract.
    pub services: Vec<String>,
    /// The categories of personal data it holds, most sensitive first.
    pub categories: Vec<Named>,
    /// That of its worst contract.
    pub standing: Standing,
    /// The worst contract's score; none where no contract is recorded.
    pub score: Option<ScoreBrief>,
    /// People whose data it holds; none where not known.
    pub people: Option<PeopleRange>,
    /// Contracts in use.
    pub contracts: u32,
    /// The nearest date to act on.
    pub next_date: Option<NextDate>,
    /// The weakest breach-notification clause of its contracts.
    pub clause: ClauseSummary,
}

/// A clause in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ClauseSummary {
    /// Quality 0-4; none where no contract is recorded.
    pub quality: Option<u8>,
    /// "24 clock hours from awareness", "No number", "Not known".
    pub text: String,
}

/// One supplier in full, but for history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SupplierView {
    /// The same row as in the list.
    pub row: SupplierRow,
    /// Who it is.
    pub identity: Identity,
    /// Its contracts, worst standing first.
    pub contracts: Vec<ContractView>,
    /// What it holds about people.
    pub data: PersonalData,
    /// One for each contract, in the order of `contracts`.
    pub scores: Vec<ScoreView>,
}

/// Who a supplier is. None means not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Identity {
    /// As registered.
    pub legal_name: String,
    /// As people call it.
    pub known_as: Option<String>,
    /// Kind of organisation.
    pub kind: Option<Named>,
    /// England, Wales, Scotland, Northern Ireland, Crown dependency, overseas.
    pub jurisdiction: Option<Named>,
    /// Country.
    pub country: Option<String>,
    /// Name of the organisation that owns it.
    pub parent: Option<String>,
    /// Whether it serves more than ten health bodies.
    pub aggregator: Answer,
    /// Sectors.
    pub sectors: Vec<String>,
    /// Registered numbers that are known.
    pub numbers: Vec<IdentityNumber>,
    /// Work contacts by role.
    pub contacts: Vec<ContactView>,
}

/// A registered number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IdentityNumber {
    /// `companies-house`, `ico-registration`, `lei`, `ods-code` ….
    pub kind: Named,
    /// As validated.
    pub number: String,
}

/// A work contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ContactView {
    /// What to call on them for.
    pub role: String,
    /// Name.
    pub name: Option<String>,
    /// Work e-mail.
    pub email: Option<String>,
    /// Work telephone.
    pub phone: Option<String>,
}

/// A contract on the supplier's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ContractView {
    /// Id, UUID.
    pub id: String,
    /// `C-0012`.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Derived from dates and recorded events.
    pub status: Named,
    /// Where its score puts it.
    pub standing: Standing,
    /// Its score in a line.
    pub score: Option<ScoreBrief>,
    /// Procurement regime.
    pub regime: Option<Named>,
    /// Route, framework or procedure in words.
    pub route: Option<String>,
    /// Total value in pence.
    pub value_pence: Option<i64>,
    /// ISO 4217 code.
    pub currency: String,
    /// ISO 8601 date.
    pub start: Option<String>,
    /// The current end, ISO 8601 date.
    pub end: Option<String>,
    /// Extension options in words.
    pub extension: Option<String>,
    /// Notice periods of each side in words.
    pub notice_period: Option<String>,
    /// Name of the lead body.
    pub lead_body: Option<String>,
    /// Names of the bodies it serves.
    pub served_bodies: Vec<String>,
    /// Dates a person must act on, nearest first.
    pub act_by: Vec<NextDate>,
    /// Its breach-notification clause.
    pub clause: ClauseView,
}

/// Everything a supplier holds about people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PersonalData {
    /// Processing activities.
    pub activities: Vec<ActivityView>,
    /// One for each category, group and body on record.
    pub matrix: Vec<MatrixRow>,
    /// Data items and why each is needed.
    pub items: Vec<DataItemView>,
}

/// A processing activity in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ActivityView {
    /// `P-0003`.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Reference of the contract it is done under.
    pub contract: Option<String>,
    /// Purposes.
    pub purposes: Vec<String>,
    /// The supplier's role.
    pub role: Option<Named>,
    /// Art. 6 basis.
    pub lawful_basis: Option<Named>,
    /// Art. 9 condition.
    pub condition: Option<Named>,
    /// Where it is hosted.
    pub hosting: Vec<Named>,
    /// From where it is reached.
    pub access: Vec<Named>,
    /// Retention rule in words.
    pub retention: Option<String>,
    /// State of the impact assessment.
    pub dpia: Option<Named>,
}

/// How many people of a group, at a body, are in a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixRow {
    /// Reference of the processing activity.
    pub activity: String,
    /// Category of data.
    pub category: Named,
    /// Group of people.
    pub group: Named,
    /// Name of the body; the words for "all bodies" where not split.
    pub body: String,
    /// How many; none where not known.
    pub people: Option<PeopleRange>,
    /// Where the number comes from.
    pub source: Option<String>,
    /// Date of the number, ISO 8601.
    pub on: Option<String>,
}

/// One data item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DataItemView {
    /// Reference of the processing activity.
    pub activity: String,
    /// Category.
    pub category: Named,
    /// Field name, as "Date of birth".
    pub name: String,
    /// Why it is needed; none is a gap worth asking about.
    pub reason: Option<String>,
    /// Useful for fraud.
    pub fraud_enabling: Answer,
    /// Cannot be changed once lost.
    pub irreplaceable: Answer,
    /// Special category: yes, no, disputed or not known.
    pub special: Named,
}
