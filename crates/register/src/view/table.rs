//! A spreadsheet that is looked at before it is taken in.

use serde::{Deserialize, Serialize};

use super::{ImportCount, ImportStep, Named};

/// What a spreadsheet is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TableSubject {
    /// Suppliers, or payments to them.
    Suppliers,
    /// Contracts.
    Contracts,
    /// Processing activities, with a row for each field of data.
    Processing,
}

/// What a person says of a spreadsheet; what is left out is found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableAsk {
    /// The encoding of a text file.
    pub encoding: Option<String>,
    /// What stands between its columns.
    pub separator: Option<char>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The number of the row of headings; 0 for none.
    pub heading_row: Option<u32>,
    /// Whether days in numbers have the month first.
    pub month_first: Option<bool>,
    /// What columns hold, where that is said.
    pub columns: Vec<TableChoice>,
}

/// What a person says of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableChoice {
    /// Its letter.
    pub column: String,
    /// The field it holds; none to pass over it.
    pub field: Option<String>,
}

/// What was found of a spreadsheet, and what taking it in would do. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableLook {
    /// Names it until it is taken in or read otherwise.
    pub id: String,
    /// Name of the file.
    pub file_name: String,
    /// The encoding of a text file; none for workbooks.
    pub encoding: Option<String>,
    /// The encodings that may be chosen.
    pub encodings: Vec<Named>,
    /// What stands between the columns of a text file; none for workbooks.
    pub separator: Option<char>,
    /// What may be chosen for it.
    pub separators: Vec<Named>,
    /// The sheet of a workbook that was read; none for a text file.
    pub sheet: Option<String>,
    /// All its sheets.
    pub sheets: Vec<Named>,
    /// The number of the row of headings; 0 for none.
    pub heading_row: u32,
    /// The rows that may be chosen for it, by their number.
    pub heading_rows: Vec<Named>,
    /// Whether days in numbers were read with the month first; none where there is no doubt.
    pub month_first: Option<bool>,
    /// Its columns, from the left.
    pub columns: Vec<TableColumn>,
    /// The fields that a column may hold.
    pub fields: Vec<Named>,
    /// What must be said before anything can be taken in; then there are no rows.
    pub question: Option<String>,
    /// What happens to each row.
    pub rows: Vec<TableRow>,
    /// How many rows of each kind; every kind, also where there is none.
    pub counts: Vec<ImportCount>,
    /// What a reader should know of the whole, in sentences.
    pub remarks: Vec<String>,
    /// All of it in a sentence.
    pub sentence: String,
    /// Whether there is anything to write.
    pub writes: bool,
}

/// A column of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableColumn {
    /// Its letter.
    pub column: String,
    /// Its heading; empty where it has none.
    pub heading: String,
    /// The first that stands in it.
    pub examples: Vec<String>,
    /// The field it holds; none where it is passed over.
    pub field: Option<String>,
    /// How that is known, in words; none where it is passed over.
    pub by: Option<String>,
    /// Whether a person said so, now or of such a table before.
    pub said: bool,
}

/// A row of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableRow {
    /// Its number.
    pub row: u32,
    /// What happens.
    pub step: ImportStep,
    /// The reference of its record; none while that is not made.
    pub reference: Option<String>,
    /// What it is called.
    pub title: String,
    /// Why this happens, in a sentence.
    pub reason: String,
    /// The fields that change, in words.
    pub changed: Vec<String>,
    /// What is wrong with single cells.
    pub problems: Vec<TableProblem>,
    /// How single cells were read that say more or less than is kept.
    pub notes: Vec<TableProblem>,
}

/// What is wrong with a cell, or how it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableProblem {
    /// Its name, such as `C14`; the row alone where it is about no single cell.
    pub cell: String,
    /// What is said of which column.
    pub problem: String,
}

/// What taking a spreadsheet in has done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TableSummary {
    /// "12 added, 3 changed …"; undo takes all of it back at once.
    pub sentence: String,
    /// How many rows of each kind; every kind, also where there is none.
    pub counts: Vec<ImportCount>,
}
