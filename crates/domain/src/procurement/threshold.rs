//! The thresholds of public procurement on a day, and where a value stands against one.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{TableError, optional_day, unsound};
use crate::contract::Contract;
use crate::date::Date;

/// Which threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdId {
    /// Goods and services bought by a body of central government.
    CentralGoodsServices,
    /// Goods and services bought by any other body.
    SubCentralGoodsServices,
    /// Light touch services.
    LightTouch,
}

impl ThresholdId {
    /// Its word, kebab-case: the end of its key `report-threshold-<word>`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::CentralGoodsServices => "central-goods-services",
            Self::SubCentralGoodsServices => "sub-central-goods-services",
            Self::LightTouch => "light-touch",
        }
    }
}

/// One threshold with the days on which it holds, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// Which one.
    pub id: ThresholdId,
    /// The amount in pence, VAT included.
    pub pence: i64,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Where it is written.
    pub source: String,
    /// When that was last read.
    pub checked_on: Option<Date>,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thresholds {
    /// Its version.
    pub version: String,
    /// Its rows.
    pub rows: Vec<Threshold>,
}

/// Where a contract's value stands against a threshold. Only a value with VAT can be held against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// At the threshold or above it.
    AtOrAbove,
    /// Below it.
    Below,
    /// The value with VAT is not known; the one that is known (without VAT) already reaches it.
    AtOrAboveWithoutVat,
    /// The value with VAT is not known, so that nothing can be said.
    Unknown,
}

/// The position of a contract's value against a threshold.
#[must_use]
pub fn position(contract: &Contract, threshold: &Threshold) -> Position {
    let sterling = contract.currency.as_deref().is_none_or(|code| code == "GBP");
    match (contract.value_inc_vat_pence, contract.value_ex_vat_pence) {
        (Some(value), _) if sterling && value.get() >= threshold.pence => Position::AtOrAbove,
        (Some(_), _) if sterling => Position::Below,
        (None, Some(value)) if sterling && value.get() >= threshold.pence => Position::AtOrAboveWithoutVat,
        _ => Position::Unknown,
    }
}

static TABLE: LazyLock<Thresholds> = LazyLock::new(|| {
    match Thresholds::parse(include_str!("../../../../assets/rules/procurement-thresholds.toml")) {
        Ok(table) => table,
        // The file is part of the program, and a test reads it.
        Err(error) => panic!("procurement-thresholds.toml: {error}"),
    }
});

impl Thresholds {
    /// The table of this program.
    #[must_use]
    pub fn current() -> &'static Self {
        &TABLE
    }

    /// Reads a table.
    ///
    /// # Errors
    /// Where it is no such table, a row contradicts itself, or two rows of one threshold share a day.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        let file: File = toml::from_str(text).map_err(|error| TableError::Unreadable(error.to_string()))?;
        let rows: Vec<Threshold> = file.threshold.iter().map(Row::checked).collect::<Result<_, _>>()?;
        for (place, row) in rows.iter().enumerate() {
            let overlaps =
                |other: &Threshold| other.id == row.id && other.from <= row.to && row.from <= other.to;
            if rows[..place].iter().any(overlaps) {
                return Err(unsound(row.id.word(), "two amounts hold on one day"));
            }
        }
        Ok(Self { version: file.version, rows })
    }

    /// The thresholds that hold on a day; empty where the table has none for it.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<&Threshold> {
        let mut rows: Vec<&Threshold> =
            self.rows.iter().filter(|row| row.from <= day && day <= row.to).collect();
        rows.sort_by_key(|row| row.id);
        rows
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    threshold: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: ThresholdId,
    pence: i64,
    from: String,
    to: String,
    source: String,
    checked_on: Option<String>,
}

impl Row {
    fn checked(&self) -> Result<Threshold, TableError> {
        let id = self.id.word();
        let day = |text: &str| Date::parse(text).ok_or_else(|| unsound(id, "a day is no date"));
        let (from, to) = (day(&self.from)?, day(&self.to)?);
        if to < from || self.pence <= 0 {
            return Err(unsound(id, "the amount or its days contradict"));
        }
        let checked_on = optional_day(id, self.checked_on.as_deref())?;
        Ok(Threshold { id: self.id, pence: self.pence, from, to, source: self.source.clone(), checked_on })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::{Value, json};

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn the_thresholds_of_a_day_are_its_own() {
        let pounds = |on: &str| -> Vec<i64> {
            Thresholds::current().on(day(on)).iter().map(|row| row.pence / 100).collect()
        };
        assert_eq!(pounds("2025-12-31"), [139_688, 214_904, 663_540]);
        assert_eq!(pounds("2026-01-01"), [135_018, 207_720, 663_540]);
        assert!(pounds("2028-01-01").is_empty(), "the next revision is not known");
    }

    #[test]
    fn only_a_value_with_vat_is_held_against_a_threshold() {
        let threshold = Thresholds::current().on(day("2026-11-21"))[1].clone();
        for (values, expected) in [
            (json!({ "value_inc_vat_pence": 20_772_000 }), Position::AtOrAbove),
            (json!({ "value_inc_vat_pence": 20_771_999 }), Position::Below),
            (json!({ "value_ex_vat_pence": 20_772_000 }), Position::AtOrAboveWithoutVat),
            (json!({ "value_ex_vat_pence": 20_771_999 }), Position::Unknown),
            (json!({ "value_vat_unknown_pence": 90_000_000 }), Position::Unknown),
            (json!({ "value_inc_vat_pence": 90_000_000, "currency": "EUR" }), Position::Unknown),
            (json!({}), Position::Unknown),
        ] {
            let mut draft: Value = values.clone();
            draft["title"] = json!("Badges");
            let contract = Contract::from_draft(&draft).expect("a sound draft");
            assert_eq!(position(&contract, &threshold), expected, "{values}");
        }
    }

    #[test]
    fn amounts_that_overlap_are_refused() {
        let text = include_str!("../../../../assets/rules/procurement-thresholds.toml");
        let overlapping = text.replace("to = \"2025-12-31\"", "to = \"2026-01-01\"");
        assert!(Thresholds::parse(&overlapping).is_err());
        assert!(Thresholds::parse(&text.replace("13_501_800", "0")).is_err());
    }
}
