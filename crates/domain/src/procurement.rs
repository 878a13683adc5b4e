//! Planning the contract that comes after: the calendar counted back from the last day, and the thresholds of a day.
//!
//! Both are dated tables (`assets/rules/retender-calendar.toml`, `assets/rules/procurement-thresholds.toml`), parts of the
//! program; nothing here is advice, and each row says whether its source has been checked.

mod calendar;
mod threshold;

pub use calendar::{Calendar, Offset, PlannedTask, RuleSource, Task, under_the_act};
pub use threshold::{Position, Threshold, ThresholdId, Thresholds, position};

/// Why a table is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Not TOML, or not the shape of the table.
    #[error("the table cannot be read: {0}")]
    Unreadable(String),
    /// A row with a value that it cannot have.
    #[error("row {row}: {what}")]
    Unsound {
        /// The row's id.
        row: String,
        /// What is wrong with it.
        what: &'static str,
    },
}

/// A refusal of one row.
fn unsound(row: &str, what: &'static str) -> TableError {
    TableError::Unsound { row: row.to_owned(), what }
}

/// An optional day of a row.
fn optional_day(row: &str, text: Option<&str>) -> Result<Option<crate::date::Date>, TableError> {
    text.map(|text| crate::date::Date::parse(text).ok_or_else(|| unsound(row, "checked_on is no date")))
        .transpose()
}
