//! Tables for a spreadsheet: a book of sheets, each cell of a kind, written as a workbook or as CSV.

pub mod csv;
pub mod xlsx;

use chrono::NaiveDate;

/// Several tables that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// What it is, for the properties of the file.
    pub title: String,
    /// The instant from which it tells, for the properties of the file; so the same data give the same bytes.
    pub on: NaiveDate,
    /// Its tables.
    pub sheets: Vec<Sheet>,
}

/// A table with a row of headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name as people read it.
    pub name: String,
    /// Its name as a file, without ending: small letters, digits and hyphens.
    pub file: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What stands in it, with its unit.
    pub help: String,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is recorded.
    Nothing,
    /// A text, which never becomes a formula.
    Text(String),
    /// A whole number.
    Number(i64),
    /// An amount in hundredths of a currency; `sterling` where that is the pound.
    Money {
        /// Hundredths.
        hundredths: i64,
        /// Whether they are pence.
        sterling: bool,
    },
    /// A day.
    Date(NaiveDate),
}
