//! The risk overview: where the contracts stand, on what they lean, and which of them moved.

use serde::{Deserialize, Serialize};

use super::{Named, ScoreBrief, Standing, StandingCount};

/// One picture of the overview; what a list, a copy or a file is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RiskPicture {
    /// Impact against likelihood.
    Matrix,
    /// Bands by tier.
    Tier,
    /// Bands by the kind of service, by its procurement code.
    Service,
    /// Contracts by the group that owns the supplier.
    Parent,
    /// Contracts by the sub-processors behind them.
    SubProcessor,
    /// Contracts by the countries where data is held or reached from.
    Country,
    /// What moved since a day.
    Movers,
}

/// The form in which a picture is kept as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PictureFormat {
    /// A drawing.
    Svg,
    /// Its table, for a spreadsheet.
    Csv,
}

/// The risk of all contracts that are not retired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RiskView {
    /// Revision of the register it was read at.
    pub revision: u64,
    /// The day it is counted to, ISO 8601.
    pub as_at: String,
    /// Every contract.
    pub contracts: u64,
    /// How many stand where: all five, worst first.
    pub standings: Vec<StandingCount>,
    /// The sentence for the whole page.
    pub sentence: String,
    /// Impact against likelihood.
    pub matrix: RiskMatrix,
    /// Tiers 1 to 4, then those whose tier is not settled. Each contract stands in one line.
    pub by_tier: RiskTable,
    /// Each contract stands in one line.
    pub by_service: RiskTable,
    /// Each contract stands in one line.
    pub by_parent: RiskTable,
    /// A contract can stand in several lines.
    pub by_sub_processor: RiskTable,
    /// A contract can stand in several lines.
    pub by_country: RiskTable,
    /// What moved; none where no day was given.
    pub movers: Option<Movers>,
}

/// The 5 × 5 matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RiskMatrix {
    /// Its heading.
    pub title: String,
    /// What it says: its accessible name.
    pub sentence: String,
    /// Name of the axis from left to right.
    pub impact_title: String,
    /// Name of the axis from bottom to top.
    pub likelihood_title: String,
    /// Words of impact 1 to 5.
    pub impact_words: Vec<String>,
    /// Words of likelihood 1 to 5.
    pub likelihood_words: Vec<String>,
    /// All 25, likelihood 5 first and impact 1 first in each row.
    pub cells: Vec<MatrixCell>,
    /// Contracts that have no cell, because too little is known.
    pub not_assessed: u64,
    /// "3 contracts are not assessed and stand in no cell."
    pub not_assessed_text: String,
    /// "A floor holds 4 contracts above the score of their cell."; none where there is no such contract.
    pub raised_text: Option<String>,
}

/// One cell: contracts of one impact and likelihood. Its band is that of impact × likelihood; a floor can hold a contract
/// above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MatrixCell {
    /// Names it where its contracts are asked for: `5x3`, impact first.
    pub key: String,
    /// 1 to 5.
    pub impact: u8,
    /// 1 to 5.
    pub likelihood: u8,
    /// Impact × likelihood.
    pub score: u8,
    /// The band of that score.
    pub standing: Standing,
    /// How many contracts stand here.
    pub contracts: u64,
    /// How many of them a floor holds above the cell's score.
    pub raised: u64,
    /// The first references, worst first; at most eight.
    pub references: Vec<String>,
    /// "Impact 4, likelihood 3, score 12, High: 2 contracts, 1 of them held higher by a floor."
    pub text: String,
}

/// A count of contracts by something, with its bands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RiskTable {
    /// Which picture.
    pub picture: RiskPicture,
    /// Its heading.
    pub title: String,
    /// The heading of its first column.
    pub label: String,
    /// What it says: the accessible name of the picture.
    pub sentence: String,
    /// Whether a contract can stand in several lines, so that the lines add up to more than all contracts.
    pub overlapping: bool,
    /// The lines, most contracts first (tiers in their order); at most a hundred. What is not known stands last.
    pub lines: Vec<CountLine>,
    /// How many more lines there are; all of them are in the file.
    pub more: u64,
}

/// One line of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CountLine {
    /// Names it where its contracts are asked for.
    pub key: String,
    /// "Tier 1", "Norway", "Not known".
    pub label: String,
    /// Whether this line counts what is not known, to be drawn apart.
    pub unknown: bool,
    /// How many contracts.
    pub total: u64,
    /// How many stand where: all five, worst first.
    pub standings: Vec<StandingCount>,
    /// "7 of 24 contracts (29%)".
    pub share_text: String,
}

/// What moved between two days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Movers {
    /// Its heading.
    pub title: String,
    /// The earlier day, ISO 8601: as the register was known at its end.
    pub since: String,
    /// What it says.
    pub sentence: String,
    /// Contracts that are the same on both days.
    pub unchanged: u64,
    /// How many moved which way; every way, also where nothing did.
    pub ways: Vec<WayCount>,
    /// What moved: worse first, the largest step first; at most five hundred.
    pub movers: Vec<Mover>,
    /// How many more there are.
    pub more: u64,
}

/// How many moved one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WayCount {
    /// Which.
    pub way: Way,
    /// In words.
    pub label: String,
    /// How many.
    pub count: u64,
}

/// Which way a contract moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Its score rose.
    Worse,
    /// It has no score any more.
    NoLongerAssessed,
    /// Its score fell.
    Better,
    /// It was not recorded then.
    New,
    /// It was not assessed then.
    Assessed,
    /// It is retired now.
    Gone,
}

/// A contract that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mover {
    /// The contract's id.
    pub id: String,
    /// `C-0012`.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Name of the supplier; none while none is named.
    pub supplier: Option<String>,
    /// Which way.
    pub way: Named,
    /// Then; none where it was not recorded.
    pub was: Option<ScoreBrief>,
    /// Now; none where it is retired.
    pub is: Option<ScoreBrief>,
    /// "From 8 High to 15 Extreme."
    pub text: String,
    /// What is behind it: floors that came or went, impact, likelihood. May be empty.
    pub reasons: Vec<String>,
}

/// The contracts behind a part of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RiskQuery {
    /// The picture. Movers have no parts.
    pub picture: RiskPicture,
    /// The key of its cell or line; `not-assessed` asks for those that have no cell.
    pub key: String,
    /// The first row asked for.
    pub offset: u32,
    /// At most so many rows, 1 to 500.
    pub limit: u32,
}

/// A window of the contracts behind a part of a picture, worst first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RiskPage {
    /// "Impact 4, likelihood 3" or the label of the line.
    pub title: String,
    /// How many there are.
    pub total: u64,
    /// The rows from `offset` on.
    pub rows: Vec<RiskRow>,
}

/// A contract behind a part of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RiskRow {
    /// The contract's id.
    pub id: String,
    /// `C-0012`.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Id of the supplier; none while none is named.
    pub supplier_id: Option<String>,
    /// Name of the supplier.
    pub supplier: Option<String>,
    /// Its score.
    pub score: ScoreBrief,
    /// Why a floor holds it above impact × likelihood; none where none does.
    pub raised_by: Option<String>,
}

/// A picture to copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RiskCopy {
    /// The drawing, an SVG document without text, font, script or anything to load.
    pub svg: String,
    /// The table, values apart by tabs.
    pub tsv: String,
    /// The same as an HTML table.
    pub html: String,
}

/// Where a picture went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedPicture {
    /// Name of the file.
    pub file_name: String,
    /// Name of the folder it lies in.
    pub folder: String,
    /// Size.
    pub bytes: u64,
}

/// Levers of a score tried out together. Nothing of it is ever kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhatIfView {
    /// The contract's id.
    pub contract: String,
    /// `C-0012`.
    pub reference: String,
    /// As it stands.
    pub now: ScoreBrief,
    /// With the levers that are on.
    pub then: ScoreBrief,
    /// Rounded impact now and then; none where it is not assessed.
    pub impact: Option<[u8; 2]>,
    /// Rounded likelihood now and then.
    pub likelihood: Option<[u8; 2]>,
    /// Impact × likelihood now and then, before floors.
    pub calculated: Option<[u8; 2]>,
    /// Every lever, best first; empty where it is not assessed.
    pub levers: Vec<WhatIfLever>,
    /// The floors that would still hold, in words, highest first.
    pub floors: Vec<String>,
    /// "With these 2 changes the score would fall from 15 Extreme to 8 High."
    pub sentence: String,
}

/// One lever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WhatIfLever {
    /// `C2`, `I4`, `G03`.
    pub id: String,
    /// What would be done, in words.
    pub name: String,
    /// Whether it is on.
    pub on: bool,
    /// What it would make of the score by itself.
    #[serde(rename = "final")]
    pub final_score: u8,
    /// The band of that.
    pub standing: Standing,
    /// "By itself: 12 High" or "By itself: no change, because a floor of 15 holds."
    pub text: String,
}
