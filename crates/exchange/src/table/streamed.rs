//! XLSX, cell by cell: a sheet is never held as the rectangle that its last cell would span.

use super::cell::{Cell, Fault, Row, Sheet};
use super::limit::{Limits, Tally};
use super::refusal::Refusal;
use calamine::{DataRef, Reader, Xlsx, XlsxError};
use std::io::Cursor;

/// The sheets of a workbook.
pub(super) fn xlsx(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Refusal> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let names = limits.sheets_of(book.sheets_metadata())?;
    let mut tally = Tally::new(limits);
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        if let Some(rows) = rows(&mut book, &name, &mut tally)? {
            sheets.push(Sheet { name, rows });
        }
    }
    Ok(sheets)
}

/// The rows of a sheet; none where it is a chart or a dialog that says it is a sheet.
fn rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    tally: &mut Tally<'_>,
) -> Result<Option<Vec<Row>>, Refusal> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        other => other.map_err(refused)?,
    };
    let mut rows: Vec<Row> = Vec::new();
    while let Some(found) = reader.next_cell().map_err(refused)? {
        let (row, column) = found.get_position();
        if let Some(cell) = cell(found.get_value(), tally) {
            tally.put(&mut rows, (row.saturating_add(1), column), cell)?;
        }
    }
    in_order(&mut rows);
    Ok(Some(rows))
}

/// A file may hold its rows in any order; rows of one number become one, and of two cells at one place the later counts.
pub(super) fn in_order(rows: &mut Vec<Row>) {
    let sorted = rows.windows(2).all(|pair| pair[0].number < pair[1].number);
    if !sorted {
        rows.sort_by_key(|row| row.number);
        let mut merged: Vec<Row> = Vec::with_capacity(rows.len());
        for row in rows.drain(..) {
            match merged.last_mut() {
                Some(last) if last.number == row.number => last.cells.extend(row.cells),
                _ => merged.push(row),
            }
        }
        *rows = merged;
    }
    for row in rows {
        if !row.cells.windows(2).all(|pair| pair[0].0 < pair[1].0) {
            row.cells.sort_by_key(|(column, _)| *column);
            row.cells.reverse();
            row.cells.dedup_by_key(|(column, _)| *column);
            row.cells.reverse();
        }
    }
}

fn cell(value: &DataRef<'_>, tally: &Tally<'_>) -> Option<Cell> {
    match value {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(Cell::number(*number as f64)),
        DataRef::Float(number) => Some(Cell::number(*number)),
        DataRef::String(text) => tally.text(text),
        DataRef::SharedString(text) => tally.text(text),
        DataRef::Bool(truth) => Some(Cell::Truth(*truth)),
        DataRef::DateTime(at) => Some(super::whole::instant(at)),
        DataRef::DateTimeIso(text) => super::whole::iso(text, tally),
        DataRef::DurationIso(text) => tally.text(text),
        DataRef::Error(error) => Some(Cell::Unreadable(Fault::Formula(error.to_string()))),
    }
}

fn refused(error: XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Protected,
        other => Refusal::damaged(other),
    }
}
