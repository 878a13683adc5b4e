//! Suppliers that are probably one: what is proposed, what was decided, and a merge before it is done.

use serde::{Deserialize, Serialize};

use super::Named;

/// A window of pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PairQuery {
    /// The first pair asked for.
    pub offset: u32,
    /// At most so many, 1 to 500.
    pub limit: u32,
}

/// One supplier of a pair, with how much hangs under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PairSide {
    /// Id, UUID.
    pub id: String,
    /// `S-0007`.
    pub reference: String,
    /// The name of its organisation.
    pub name: String,
    /// The company number of its organisation; none where not known.
    pub company_number: Option<String>,
    /// Contracts that are not retired.
    pub contracts: u64,
    /// Incidents that are not retired.
    pub incidents: u64,
    /// Processing activities that are not retired.
    pub processing: u64,
}

/// Pairs that nobody has decided on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DuplicatePage {
    /// How many there are, of which `pairs` is a part.
    pub total: u64,
    /// Revision of the register they were read at.
    pub revision: u64,
    /// The surest reason first.
    pub pairs: Vec<DuplicatePair>,
}

/// Two suppliers that are probably one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DuplicatePair {
    /// The one under which more hangs; of two that are equal in that, the one that was recorded first.
    pub one: PairSide,
    /// The other.
    pub other: PairSide,
    /// Why they are proposed: the word, and a sentence.
    pub why: Named,
}

/// Pairs that somebody said are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DistinctPage {
    /// How many there are, of which `pairs` is a part.
    pub total: u64,
    /// Revision of the register they were read at.
    pub revision: u64,
    /// The newest decision first.
    pub pairs: Vec<DistinctPair>,
}

/// Two suppliers that are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DistinctPair {
    /// The one that was recorded first.
    pub one: PairSide,
    /// The other.
    pub other: PairSide,
    /// The day on which it was decided, in words.
    pub on: String,
    /// Why, where somebody said.
    pub reason: Option<String>,
}

/// What a merge would do. Nothing is written by looking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergeLook {
    /// The one that stays.
    pub kept: PairSide,
    /// The one that is retired.
    pub merged: PairSide,
    /// Revision of the register it was looked at; the merge gives it back, so that it is of what was seen.
    pub revision: u64,
    /// The records that would point at the one that stays, by their kind.
    pub moved: Vec<MovedRecords>,
    /// All that either organisation says.
    pub organisation: Vec<MergeFact>,
    /// All that either supplier says.
    pub supplier: Vec<MergeFact>,
}

/// Records of one kind that would point at the one that stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MovedRecords {
    /// The kind.
    pub noun: Named,
    /// How many, retired ones too.
    pub count: u64,
    /// The references of the first 20.
    pub references: Vec<String>,
}

/// A fact of both. None is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergeFact {
    /// What people call it.
    pub label: String,
    /// What the one that stays says.
    pub kept: Option<String>,
    /// What the one that is retired says.
    pub merged: Option<String>,
    /// What the one that stays says afterwards.
    pub then: Option<String>,
    /// What becomes of it.
    pub becomes: Becomes,
}

/// What becomes of a fact of two suppliers that are merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Becomes {
    /// The one that stays says it alone, or says all that the other does.
    Kept,
    /// Both say the same.
    Same,
    /// The one that is retired says it alone: it is taken over.
    Taken,
    /// What both say stands together afterwards.
    Together,
    /// Each keeps its own.
    Differs,
}

/// A merge that was looked at, to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MergeAsk {
    /// Id of the one that stays.
    pub kept: String,
    /// Id of the one that is retired.
    pub merged: String,
    /// Revision at which it was looked at.
    pub revision: u64,
    /// Why; none where nobody says.
    pub reason: Option<String>,
}

/// Two suppliers that were merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MergeDone {
    /// The one that stays: "S-0001 Acme Ltd".
    pub kept: String,
    /// The one that is retired.
    pub merged: String,
    /// The name of the backup that was made before.
    pub backup: Option<String>,
}

/// Two suppliers of which something was decided, or taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PairTold {
    /// The one that was recorded first: "S-0001 Acme Ltd".
    pub one: String,
    /// The other.
    pub other: String,
}
