//! Records side by side: two to five suppliers or contracts, or one of them on two days.

use serde::{Deserialize, Serialize};

use super::{Named, SupplierView};

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CompareNoun {
    /// Suppliers.
    Supplier,
    /// Contracts.
    Contract,
}

/// Two to five records as of today, or one record on two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CompareQuery {
    /// What they are.
    pub noun: CompareNoun,
    /// Ids or references: two to five, or one with two days.
    pub ids: Vec<String>,
    /// Empty, or two days (ISO 8601) for one record: what the register said at the end of each.
    pub dates: Vec<String>,
}

/// Records side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareView {
    /// One a record, or one a day.
    pub columns: Vec<CompareColumn>,
    /// In reading order; rows of one section stand together.
    pub rows: Vec<CompareRow>,
    /// How many rows differ.
    pub differing: u64,
    /// "12 of 40 rows differ."
    pub sentence: String,
}

/// One record, or one record on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareColumn {
    /// Id.
    pub id: String,
    /// `S-0007`.
    pub reference: String,
    /// Name or title.
    pub title: String,
    /// The day, ISO 8601.
    pub as_at: String,
    /// "21 November 2026", "1 March 2026, as it was known then".
    pub when: String,
    /// "Not recorded then"; none where it was recorded.
    pub missing: Option<String>,
}

/// One fact of all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareRow {
    /// Heading of its section.
    pub section: String,
    /// What it is.
    pub label: String,
    /// One a column, never empty: "Not known" where nobody has answered.
    pub cells: Vec<String>,
    /// Whether any cell differs from another.
    pub differs: bool,
    /// `same`, `differs`, or `partly-known` where some are known and what is known agrees.
    pub mark: Named,
}

/// A supplier as the register was known at an instant: to be read only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SupplierThen {
    /// The instant, as the history writes it.
    pub at: String,
    /// The day that time counts to, ISO 8601: that of the instant in London.
    pub as_at: String,
    /// "As it was known on 1 March 2026 at 14:05. Nothing can be changed here."
    pub banner: String,
    /// The supplier; none where it was not recorded then, or was retired.
    pub supplier: Option<SupplierView>,
}
