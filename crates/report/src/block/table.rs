//! Tables: columns with widths, rows of cells.

use serde::{Deserialize, Serialize};

use super::{Band, Inline, plain};

/// A table with one header row, printed again at the head of each page it runs over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Printed above the table after its number; empty for a table without caption and number.
    pub caption: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// How many leading cells of each row name the row (tagged as row headers, printed in bold). Usually 1.
    pub header_columns: usize,
    /// The rows. A row shorter than the columns ends in empty cells; cells beyond the columns are an error.
    pub rows: Vec<Row>,
    /// Remarks in small print below the table.
    pub notes: Vec<String>,
}

/// A column's title and measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The header cell's words.
    pub title: String,
    /// How wide it is.
    pub width: Width,
    /// How its cells are aligned.
    pub align: Align,
}

/// How a column gets its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Width {
    /// As wide as its widest content, if there is room: for references, dates, numbers.
    Fit,
    /// A share of what the other columns leave, by weight: for words.
    Share(u16),
    /// So many points (1/72 inch).
    Points(u16),
}

/// How lines stand in their column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words.
    #[default]
    Start,
    /// Short marks.
    Centre,
    /// Numbers.
    End,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// Left to right.
    pub cells: Vec<Cell>,
    /// A total or result: bold, with a stronger line above.
    pub total: bool,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cell {
    /// The runs, printed one after the other.
    pub text: Vec<Inline>,
    /// Alignment other than the column's.
    pub align: Option<Align>,
    /// A band's letter on its colour, before the text.
    pub band: Option<Band>,
    /// All of it in bold.
    pub bold: bool,
}

impl Table {
    /// A table without rows yet, whose first column names the row.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self { columns: columns.into_iter().collect(), header_columns: 1, ..Self::default() }
    }

    /// With a caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = caption.into();
        self
    }

    /// With so many leading cells naming each row.
    #[must_use]
    pub fn header_columns(mut self, count: usize) -> Self {
        self.header_columns = count;
        self
    }

    /// With one more row.
    #[must_use]
    pub fn row<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.push(cells);
        self
    }

    /// With a total as the next row.
    #[must_use]
    pub fn total<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), total: true });
        self
    }

    /// With a remark below.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds a row.
    pub fn push<C: Into<Cell>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), total: false });
    }
}

impl Column {
    /// A column of words that takes `weight` shares of the width.
    pub fn share(title: impl Into<String>, weight: u16) -> Self {
        Self { title: title.into(), width: Width::Share(weight), align: Align::Start }
    }

    /// A column as wide as its content.
    pub fn fit(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: Width::Fit, align: Align::Start }
    }

    /// A column of numbers, as wide as its content.
    pub fn number(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: Width::Fit, align: Align::End }
    }
}

impl Cell {
    /// A plain cell.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: plain(text), ..Self::default() }
    }

    /// A cell of several runs.
    pub fn runs(runs: impl IntoIterator<Item = Inline>) -> Self {
        Self { text: runs.into_iter().collect(), ..Self::default() }
    }

    /// A band's letter on its colour, then the words.
    pub fn band(band: Band, text: impl Into<String>) -> Self {
        Self { band: Some(band), ..Self::new(text) }
    }

    /// The same cell in bold.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.bold = true;
        self
    }

    /// The same cell, aligned otherwise than its column.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = Some(align);
        self
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}
