//! What needs somebody, and how much there is of everything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Named;

/// What needs somebody, in groups, each in the order of its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HomeView {
    /// The day that "in 12 days" counts from, ISO 8601.
    pub as_at: String,
    /// That day in words.
    pub as_at_text: String,
    /// Revision of the register it was read at.
    pub revision: u64,
    /// One sentence that sums it up: "Two things are overdue and five are due by 19 February 2027".
    pub sentence: String,
    /// All groups in their order, the empty ones too.
    pub groups: Vec<HomeGroup>,
    /// How much there is.
    pub totals: HomeTotals,
}

/// The groups of the home page, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum HomeKey {
    /// Its day has passed and it still asks for something.
    Overdue,
    /// Due within 90 days.
    Soon,
    /// Due after that, within two years.
    Later,
    /// To be looked at, without a day: an action that has none, an indicator that fails, evidence of unknown validity.
    Reviews,
    /// Contracts of which too little is known for a score.
    NotAssessed,
    /// Contracts with a score and open questions, and suppliers without a contract; the least complete first.
    Incomplete,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HomeGroup {
    /// Which.
    pub key: HomeKey,
    /// Its heading.
    pub title: String,
    /// What is said where it is empty.
    pub empty: String,
    /// How many there are; `items` holds the first of them.
    pub total: u64,
    /// A window of them, in their order.
    pub items: Vec<HomeItem>,
}

/// One thing that needs somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HomeItem {
    /// What it is: `decide-by`, `extension-by`, `notice-by`, `ends`, `runs-on`, `action-due`, `evidence-expires`,
    /// `evidence-lapses`, `acceptance-ends`, `assessment-review`, `kpi-due`, `decision-review`, `control-ends`,
    /// `dpia-review`; without a day `assessment-draft`, `kpi-fails`, `action-open`, `evidence-undated`, `not-assessed`,
    /// `incomplete`, `no-contract`.
    pub kind: Named,
    /// The day, ISO 8601; of what is not known of a contract, the contract's current end. None where there is none.
    pub date: Option<String>,
    /// That day in words.
    pub date_text: Option<String>,
    /// Days from the as-at date; negative where it has passed.
    pub days_left: Option<i64>,
    /// "in 12 days", "today", "9 days overdue".
    pub when: Option<String>,
    /// The record's name: "Badge dosimetry", "ISO/IEC 27001 certificate".
    pub title: String,
    /// What tells it apart: "C-0012, Landauer".
    pub detail: String,
    /// Answered questions in per cent, 0 to 100; none where that is not what it is about.
    pub completeness: Option<u8>,
    /// The next three questions that nobody has answered, the weightiest first.
    pub questions: Vec<NextQuestion>,
    /// Where it is settled.
    pub target: Target,
}

/// A question nobody has answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NextQuestion {
    /// What is asked: "How many people’s data is held?"
    pub text: String,
    /// Where it is answered.
    pub target: Target,
}

/// The field of a record that settles something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Target {
    /// Word of the noun.
    pub noun: String,
    /// Id of the record; none where it is still to be made.
    pub id: Option<String>,
    /// Links that a new record begins with: noun's field to id, such as `contract`.
    pub under: BTreeMap<String, String>,
    /// Name of the field or part; none for the record as a whole.
    pub field: Option<String>,
    /// Key of the form's section, where it has sections.
    pub section: Option<String>,
}

/// How much there is, and how much of it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HomeTotals {
    /// Suppliers in use.
    pub suppliers: u64,
    /// Contracts in use.
    pub contracts: u64,
    /// Contracts of which too little is known for a score.
    pub not_assessed: u64,
    /// Answered of asked over all contracts, in per cent, rounded down; none where there is no contract.
    pub complete_percent: Option<u8>,
}

/// How much there is of everything, for the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counts {
    /// Revision of the register it was read at.
    pub revision: u64,
    /// What is overdue or due within 90 days.
    pub due: u64,
    /// What is overdue.
    pub overdue: u64,
    /// Incidents that are open.
    pub open_incidents: u64,
    /// Records in use of every noun, in the order of the register.
    pub nouns: Vec<NounCount>,
}

/// How many records of a noun are in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NounCount {
    /// The noun, as one says it of several: "Suppliers".
    pub noun: Named,
    /// How many.
    pub count: u64,
}
