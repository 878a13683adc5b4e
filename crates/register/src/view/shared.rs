//! What several screens show: worded enumerations, ranges of people, dates to act on, and the result of a change.

use serde::{Deserialize, Serialize};

/// One word of an enumeration, with the phrase a person reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Named {
    /// The kebab-case word as stored; what the window compares.
    pub word: String,
    /// The phrase of the catalogue, in the language asked for.
    pub text: String,
}

/// Where a supplier or contract stands in every list: not assessed sorts above Extreme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A contract of it is recorded, and too little is known for a score.
    NotAssessed,
    /// 15 to 25.
    Extreme,
    /// 8 to 12.
    High,
    /// 4 to 6.
    Moderate,
    /// 1 to 3.
    Low,
    /// No contract is recorded, so there is nothing to score.
    NoContract,
}

/// An answer in which "not known" is a value of its own and never means no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody has answered yet.
    Unknown,
}

/// Whether a contract has figures at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ScoreResult {
    /// It has.
    Scored,
    /// Neither the sensitivity of the data nor the number of people is known.
    NotAssessed,
}

/// A score in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ScoreBrief {
    /// Whether the figures below are there.
    pub result: ScoreResult,
    /// The final score 1-25; none where it is not assessed.
    #[serde(rename = "final")]
    pub final_score: Option<u8>,
    /// The band, or not assessed.
    pub standing: Standing,
    /// The index from 0 to 100 with one decimal, as text.
    pub index: Option<String>,
    /// How many of the questions behind it are answered.
    pub completeness: Completeness,
}

/// Answered of asked, over factors, exposure and controls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Completeness {
    /// Questions with an answer other than "not known".
    pub answered: u32,
    /// All questions of the method.
    pub asked: u32,
}

/// A head-count as an honest range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PeopleRange {
    /// At least so many; none where no lower bound is known.
    pub min: Option<u64>,
    /// At most so many; none where no upper bound is known.
    pub max: Option<u64>,
    /// `exactly`, `at-least`, `about` … of domain.md 7.2.
    pub qualifier: Named,
    /// The whole in words: "about 5,900", "at least 40,500", "430 to 460".
    pub text: String,
}

/// A date on or before which a person must act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NextDate {
    /// `notice-by`, `extension-by`, `decide-by`, `ends` ….
    pub kind: Named,
    /// ISO 8601 calendar date.
    pub date: String,
    /// Days from the as-at date; negative where it has passed.
    pub days_left: i64,
    /// That it was decided, and when, of a day by which something was to be decided; none while it is still to be.
    pub decided: Option<String>,
    /// Reference of the contract.
    pub contract: String,
}

/// What a change returns: the new value, and which nouns it changed so that open screens refetch theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outcome<T> {
    /// What the caller asked to see afterwards.
    pub value: T,
    /// Nouns in the singular: `supplier`, `contract`, `clause`, `score`, `history` ….
    pub changes: Vec<String>,
}
