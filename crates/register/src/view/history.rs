//! The trail in words.

use serde::{Deserialize, Serialize};

/// One window of the trail, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HistoryQuery {
    /// Id of a supplier, for what concerns it; none for the whole register.
    pub supplier: Option<String>,
    /// Id of a contract, for what concerns it and all that hangs under it.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub contract: Option<String>,
    /// Id of an incident, for what concerns it and all that hangs under it.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub incident: Option<String>,
    /// Only what this person did, by the name in the trail.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub who: Option<String>,
    /// Only what touched records of this noun, by its word.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub noun: Option<String>,
    /// Only what was done on this day or later, as it is in London, ISO 8601.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub from: Option<String>,
    /// Only what was done on this day or earlier, ISO 8601.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub to: Option<String>,
    /// The first entry asked for.
    pub offset: u32,
    /// At most so many, 1 to 500.
    pub limit: u32,
}

/// A window of entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryPage {
    /// Entries that match.
    pub total: u64,
    /// Revision it was read at.
    pub revision: u64,
    /// Newest first.
    pub entries: Vec<HistoryEntry>,
}

/// One change: all rows of one action together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryEntry {
    /// Its place in the trail.
    pub number: u64,
    /// Instant, RFC 3339.
    pub at: String,
    /// Who.
    pub name: String,
    /// In which role.
    pub role: Option<String>,
    /// What they did, in words.
    pub action: String,
    /// That it was taken back since; none where it stands.
    pub undone_by: Option<UndoneBy>,
    /// Field by field.
    pub changes: Vec<HistoryChange>,
}

/// The entry that took another one back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UndoneBy {
    /// Its place in the trail.
    pub number: u64,
    /// "Taken back on 3 October 2026 by Tomos Rees (entry 57)".
    pub text: String,
}

/// One field before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryChange {
    /// The record, as "C-0012 Badge dosimetry".
    pub record: String,
    /// The field in words.
    pub field: String,
    /// As it was; none where nothing was recorded.
    pub before: Option<String>,
    /// As it is; none where nothing is recorded.
    pub after: Option<String>,
}

/// What the history may be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryChoices {
    /// Everybody who stands in the trail, by name.
    pub people: Vec<String>,
    /// The nouns whose records were changed.
    pub nouns: Vec<super::Named>,
    /// The day of the first entry, ISO 8601; none where there is none.
    pub first: Option<String>,
}

/// The instants at which a record, or something that hangs under it, was changed: the steps of "as known at".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TrailInstants {
    /// The first of them first; the newest thousand at most.
    pub instants: Vec<TrailInstant>,
    /// How many changes before them are left out.
    pub earlier: u32,
    /// Revision they were read at.
    pub revision: u64,
}

/// One instant of a record's trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TrailInstant {
    /// As the trail writes it, RFC 3339.
    pub at: String,
    /// "3 October 2026 at 14:05", in London.
    pub text: String,
    /// What was done then, in words.
    pub action: String,
    /// By whom.
    pub name: String,
}
