//! How much of a foreign file is believed.

use super::cell::{Cell, Fault, Row};
use super::refusal::Refusal;
use calamine::{Sheet, SheetType};

/// The most that is read. A trust's largest payments file has some 20,000 rows; these allow fifty times that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of the file once it is unpacked.
    pub unpacked: u64,
    /// Parts inside a packed file.
    pub parts: usize,
    /// Tags of a part that is read as a whole: shared texts, styles, the list of sheets.
    pub tags: u64,
    /// Bytes from one tag to the next.
    pub run: u64,
    /// Sheets.
    pub sheets: usize,
    /// Cells of all sheets that hold something.
    pub cells: usize,
    /// Bytes of text of all cells.
    pub text: usize,
    /// Characters of one cell; what Excel can hold. A longer one is a fault of that cell alone.
    pub cell: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 100_000_000,
            unpacked: 100_000_000,
            parts: 5_000,
            tags: 4_000_000,
            run: 2_000_000,
            sheets: 200,
            cells: 1_000_000,
            text: 100_000_000,
            cell: 32_767,
        }
    }
}

impl Limits {
    /// The names of the sheets that hold cells, in their order.
    pub(super) fn sheets_of(&self, all: &[Sheet]) -> Result<Vec<String>, Refusal> {
        let with_cells = all.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let names: Vec<String> = with_cells.map(|sheet| sheet.name.clone()).collect();
        if names.len() > self.sheets {
            return Err(Refusal::TooManySheets { most: self.sheets });
        }
        Ok(names)
    }
}

/// Counts what was taken so far, over all sheets.
pub(super) struct Tally<'a> {
    limits: &'a Limits,
    cells: usize,
    text: usize,
}

impl<'a> Tally<'a> {
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self { limits, cells: 0, text: 0 }
    }

    /// A text as a cell; a fault where it is longer than one can be. Blank texts are nothing.
    pub(super) fn text(&self, text: &str) -> Option<Cell> {
        let long = text.len() > self.limits.cell && text.chars().count() > self.limits.cell;
        if long {
            return Some(Cell::Unreadable(Fault::TooLong { most: self.limits.cell }));
        }
        let bare = text.trim();
        (!bare.is_empty()).then(|| Cell::Text(bare.to_owned()))
    }

    /// Puts a cell into the rows, after those that are there; an earlier place opens a row of its own.
    pub(super) fn put(
        &mut self,
        rows: &mut Vec<Row>,
        (row, column): (u32, u32),
        cell: Cell,
    ) -> Result<(), Refusal> {
        self.cells += 1;
        if self.cells > self.limits.cells {
            return Err(Refusal::TooManyCells { most: self.limits.cells });
        }
        if let Cell::Text(text) = &cell {
            self.text += text.len();
            if self.text > self.limits.text {
                return Err(Refusal::TooMuchText { most: self.limits.text });
            }
        }
        match rows.last_mut() {
            Some(last) if last.number == row => last.cells.push((column, cell)),
            _ => rows.push(Row { number: row, cells: vec![(column, cell)] }),
        }
        Ok(())
    }
}
