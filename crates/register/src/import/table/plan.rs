//! What an import of a table would do, or has done: what was found of the file, and a line for every row.

use super::note::Note;
use crate::view::ImportStep;
use exchange::table::guess::By;
use serde::Serialize;

/// What an import of a table would do, or has done.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TablePlan {
    /// Name of the file.
    pub file: String,
    /// `suppliers`, `payments`, `contracts` or `processing`.
    pub subject: &'static str,
    /// The sheet that was read; none for a text file.
    pub sheet: Option<String>,
    /// All its sheets.
    pub sheets: Vec<String>,
    /// The encoding of a text file.
    pub encoding: Option<String>,
    /// What stands between its columns.
    pub separator: Option<char>,
    /// The row of its headings; 0 where it has none.
    pub headings: u32,
    /// What it is known again by: a digest of its headings.
    pub shape: String,
    /// Its columns, from the left.
    pub columns: Vec<ColumnPlan>,
    /// What happens to each row.
    pub rows: Vec<RowPlan>,
    /// How many of each.
    pub counts: Counts,
    /// The suppliers and bodies that are made because rows name them.
    pub makes: Vec<Named>,
    /// What was counted of payments; none for other tables.
    pub payments: Option<Figures>,
    /// What a reader should know of the whole.
    pub remarks: Vec<Note>,
    /// All of it in a sentence.
    pub sentence: String,
    /// Whether there is anything to write.
    pub writes: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnPlan {
    /// Its letter.
    pub column: String,
    /// Its heading as written.
    pub heading: String,
    /// The field it holds; none where it is passed over.
    pub field: Option<String>,
    /// The field in words.
    pub label: Option<String>,
    /// How that is known.
    pub by: Option<By>,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowPlan {
    /// Its number.
    pub row: u32,
    /// What happens.
    pub step: ImportStep,
    /// What it is called.
    pub title: String,
    /// Its reference; none while it is not made.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Why.
    pub reason: String,
    /// The fields that change, in words.
    pub changed: Vec<String>,
    /// What is wrong with single cells.
    pub problems: Vec<CellProblem>,
    /// How single cells were read that say more or less than is kept.
    pub notes: Vec<CellNote>,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellProblem {
    /// Its name, such as `C14`; the row alone where it is about no single cell.
    pub cell: String,
    /// What the sheet calls the column; the field in words where it has no heading.
    pub field: String,
    /// What is wrong, and what would be right.
    pub problem: String,
}

/// How a cell was read that says more or less than is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellNote {
    /// Its name, such as `C14`.
    pub cell: String,
    /// What the sheet calls the column; the field in words where it has no heading.
    pub field: String,
    /// What it was read as, and what is not kept.
    pub note: String,
}

/// A supplier or a body that is made because a row names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The row that names it first.
    pub row: u32,
    /// `supplier` or `organisation`.
    pub noun: &'static str,
    /// Its name.
    pub name: String,
}

/// How many rows of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Added.
    pub add: u64,
    /// Changed.
    pub change: u64,
    /// As they were.
    pub same: u64,
    /// Not taken in.
    pub problem: u64,
}

impl Counts {
    /// Counts rows.
    #[must_use]
    pub fn of(rows: &[RowPlan]) -> Self {
        let of = |step| rows.iter().filter(|row| row.step == step).count() as u64;
        Self {
            add: of(ImportStep::Add),
            change: of(ImportStep::Change),
            same: of(ImportStep::Same),
            problem: of(ImportStep::Problem),
        }
    }
}

/// What was counted of payments. Rows read and not read add up to the rows below the headings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Rows below the headings that hold something.
    pub rows: u64,
    /// Rows read as payments.
    pub read: u64,
    /// Rows that are no payment, or not a sound one.
    pub refused: u64,
    /// The sum of what was read, in pence.
    pub pence: i64,
    /// To how many suppliers.
    pub suppliers: u64,
}
