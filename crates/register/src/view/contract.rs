//! The list of contracts, and one contract in full.

use serde::{Deserialize, Serialize};

use super::{
    ClauseSummary, ClauseView, LinkedRecords, Named, NextDate, NextQuestion, PeopleRange, PersonalData,
    RecordSection, ScoreBrief, ScoreView, Standing, StandingCount,
};

/// The columns the list of contracts may be sorted by; not assessed always counts as the highest score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ContractSort {
    /// By title.
    Title,
    /// By reference, numerically.
    Reference,
    /// By the supplier's name, none last.
    Supplier,
    /// By status, in the order of a contract's life.
    Status,
    /// By standing, then by score and index.
    Score,
    /// By the largest number of people, not known first.
    People,
    /// By value, none last.
    Value,
    /// By first day, none last.
    Start,
    /// By current end, none last.
    End,
    /// By the next date to act on, none last.
    NextDate,
    /// By the quality of the clause.
    Clause,
    /// By how much of it is known.
    Completeness,
}

/// One window of the list of contracts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContractQuery {
    /// Words looked for in title, reference, supplier and service; empty finds all.
    pub text: String,
    /// Only these; empty means no such filter was chosen.
    pub standings: Vec<Standing>,
    /// Only contracts of these statuses, by their words; empty means no such filter was chosen.
    pub statuses: Vec<String>,
    /// The column.
    pub sort: ContractSort,
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
pub struct ContractPage {
    /// Rows that match, of which `rows` is a part.
    pub total: u64,
    /// Revision of the register it was read at.
    pub revision: u64,
    /// The rows from `offset` on.
    pub rows: Vec<ContractRow>,
    /// How many contracts match the words and statuses in each standing, for the chips.
    pub standings: Vec<StandingCount>,
    /// How many contracts match the words and standings in each status, for the chips.
    pub statuses: Vec<StatusCount>,
}

/// How many contracts have a status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StatusCount {
    /// Which.
    pub status: Named,
    /// How many.
    pub count: u64,
}

/// A contract in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ContractRow {
    /// Id, UUID.
    pub id: String,
    /// `C-0012`.
    pub reference: String,
    /// Title.
    pub title: String,
    /// Id of the supplier; none while no supplier is named.
    pub supplier: Option<String>,
    /// Name of the supplier.
    pub supplier_name: Option<String>,
    /// Derived from dates and recorded events.
    pub status: Named,
    /// Where its score puts it.
    pub standing: Standing,
    /// Its score in a line.
    pub score: ScoreBrief,
    /// Answered questions in per cent, 0 to 100.
    pub completeness: u8,
    /// The categories of personal data under it, most sensitive first.
    pub categories: Vec<Named>,
    /// People whose data is held under it; none where not known.
    pub people: Option<PeopleRange>,
    /// First day, ISO 8601.
    pub start: Option<String>,
    /// That day in words.
    pub start_text: Option<String>,
    /// The current end, ISO 8601.
    pub end: Option<String>,
    /// That day in words.
    pub end_text: Option<String>,
    /// The value that is known, with its currency: "£123,456".
    pub value: Option<String>,
    /// The nearest date to act on.
    pub next_date: Option<NextDate>,
    /// Its breach-notification clause.
    pub clause: ClauseSummary,
}

/// One contract in full, but for history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ContractPageView {
    /// The same row as in the list.
    pub row: ContractRow,
    /// Revision of the register it was read at.
    pub revision: u64,
    /// What is recorded of it, by section; what nobody has answered too.
    pub facts: Vec<RecordSection>,
    /// Dates a person must act on, nearest first.
    pub act_by: Vec<NextDate>,
    /// Extension options in words.
    pub extension: Option<String>,
    /// Notice periods of each side in words.
    pub notice_period: Option<String>,
    /// Names of the bodies it serves.
    pub served_bodies: Vec<String>,
    /// Its breach-notification clause.
    pub clause: ClauseView,
    /// The check against art. 28(3); none where none was made.
    pub article_28: Option<Article28View>,
    /// What is held about people under it.
    pub data: PersonalData,
    /// Sub-processors, the confirmation that there are none, or that they are not known.
    pub chain: Vec<ChainLine>,
    /// What the chain amounts to, in words.
    pub chain_text: String,
    /// Evidence that speaks for it, the first to expire first.
    pub evidence: Vec<EvidenceLine>,
    /// The files that this evidence names, in its order.
    pub files: Vec<ContractFile>,
    /// Its score.
    pub score: ScoreView,
    /// Open questions, the weightiest first.
    pub questions: Vec<NextQuestion>,
    /// Every other record that hangs under it, by noun.
    pub linked: Vec<LinkedRecords>,
}

/// A contract as the register was known at an instant: to be read only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ContractThen {
    /// The instant, as the history writes it.
    pub at: String,
    /// The day that time counts to, ISO 8601: that of the instant in London.
    pub as_at: String,
    /// "As known on 1 March 2026 at 14:05. Nothing can be changed here."
    pub banner: String,
    /// The contract; none where it was not recorded then, or was retired.
    pub contract: Option<ContractPageView>,
}

/// A file that speaks for a contract, by the digest that stands on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ContractFile {
    /// Id of the piece of evidence that names it.
    pub evidence: String,
    /// Reference of that piece.
    pub reference: String,
    /// What that piece is called.
    pub title: String,
    /// Name of the file; none where only its digest is known.
    pub file_name: Option<String>,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Its size, "1.2 MB"; none where its bytes are kept elsewhere.
    pub size: Option<String>,
}

/// The check of a contract against UK GDPR art. 28(3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Article28View {
    /// Id, UUID.
    pub id: String,
    /// `A28-0003`.
    pub reference: String,
    /// Control C1 as it follows from the check, 0 to 4.
    pub quality: u8,
    /// How many of the descriptions and terms stand in the contract, and whether it is signed, in words.
    pub sentence: String,
    /// Whether the terms are signed by both sides.
    pub signed: Named,
    /// When the check was made, in words.
    pub checked: Option<String>,
    /// Terms that stand in the contract.
    pub present: u32,
    /// Terms that somebody has answered.
    pub known: u32,
    /// All terms that the article asks for.
    pub asked: u32,
    /// Each term, those nobody has answered too.
    pub terms: Vec<Article28Line>,
}

/// One description or term of art. 28(3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Article28Line {
    /// Which.
    pub term: Named,
    /// Whether it stands in the contract; `unknown` where nobody has looked.
    pub presence: Named,
    /// The clause it stands in.
    pub clause_reference: Option<String>,
    /// How good it is, and what it leaves open.
    pub note: Option<String>,
}

/// One link of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ChainLine {
    /// Id, UUID.
    pub id: String,
    /// `CH-0003`.
    pub reference: String,
    /// A sub-processor, none, or not known.
    pub kind: Named,
    /// Id of the link above; none where it works for the supplier itself.
    pub under: Option<String>,
    /// Name of the sub-processor; none where not known.
    pub name: Option<String>,
    /// What it does.
    pub function: Option<String>,
    /// Countries where it holds data or reaches it from.
    pub countries: Vec<String>,
    /// How it was approved.
    pub approval: Named,
    /// Where it stands.
    pub status: Named,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EvidenceLine {
    /// Id, UUID.
    pub id: String,
    /// `E-0003`.
    pub reference: String,
    /// What it is.
    pub kind: Named,
    /// Its title, else what it is, with its number.
    pub title: String,
    /// Who issued it.
    pub issuer: Option<String>,
    /// How good it is.
    pub grade: Named,
    /// The controls that it backs, by their ids: `C2`.
    pub controls: Vec<String>,
    /// Issued on, in words.
    pub issued: Option<String>,
    /// Last day on which it holds, ISO 8601.
    pub expires_on: Option<String>,
    /// That day in words.
    pub expires: Option<String>,
    /// Days from the as-at date; negative where it has expired.
    pub days_left: Option<i64>,
    /// "in 12 days", "9 days overdue".
    pub when: Option<String>,
    /// Whether its file is kept in the register.
    pub has_file: bool,
}
