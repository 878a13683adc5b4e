//! What a table of others is made of.

use super::format::Format;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// A file of tables.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tables {
    /// What kind of file it is.
    pub format: Format,
    /// How a text file was understood; none for workbooks.
    pub text: Option<TextShape>,
    /// Its sheets, in order; empty ones too.
    pub sheets: Vec<Sheet>,
}

/// How a text file was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextShape {
    /// The name of its encoding, as the web's encoding standard has it.
    pub encoding: String,
    /// Whether that was told by a mark at the beginning or by a person; else it was found by likeness.
    pub certain: bool,
    /// What stands between its columns.
    pub separator: char,
    /// Whether some bytes mean nothing in that encoding; they were read as U+FFFD.
    pub broken: bool,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; empty for a text file.
    pub name: String,
    /// Its rows that hold something, from above.
    pub rows: Vec<Row>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number as programs for spreadsheets show it: the first is 1.
    pub number: u32,
    /// Its cells that hold something, each with its column, the first of which is 0; from the left.
    pub cells: Vec<(u32, Cell)>,
}

impl Row {
    /// The cell of a column; none where nothing stands there.
    #[must_use]
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        let place = self.cells.binary_search_by_key(&column, |(at, _)| *at).ok()?;
        Some(&self.cells[place].1)
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// A text without white space at its ends, never blank.
    Text(String),
    /// A finite number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A day and a time of that day.
    Moment(NaiveDateTime),
    /// Yes or no.
    Truth(bool),
    /// Something that cannot be used.
    Unreadable(Fault),
}

/// Why a cell cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// More characters than a cell can hold.
    TooLong {
        /// The most.
        most: usize,
    },
    /// A formula that went wrong: `#REF!`, `#N/A`.
    Formula(String),
    /// A number that is none, or without end.
    NotNumber,
}

impl Cell {
    /// A number; a fault where it has no end.
    pub(super) fn number(number: f64) -> Self {
        if number.is_finite() { Self::Number(number) } else { Self::Unreadable(Fault::NotNumber) }
    }

    /// A day, with its time where it has one.
    pub(super) fn moment(at: NaiveDateTime) -> Self {
        if at.time() == chrono::NaiveTime::MIN { Self::Date(at.date()) } else { Self::Moment(at) }
    }

    /// What a person would read in it.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::Moment(at) => at.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::Unreadable(Fault::Formula(text)) => text.clone(),
            Self::Unreadable(_) => String::new(),
        }
    }
}

/// The name of a cell as programs for spreadsheets have it: column 2 of row 14 is `C14`.
#[must_use]
pub fn address(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        // The remainder is below 26.
        letters.push(b'A' + (rest % 26) as u8);
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters.reverse();
    format!("{}{row}", String::from_utf8_lossy(&letters))
}
