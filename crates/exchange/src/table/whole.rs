//! XLS and ODS, which are read whole before a cell can be looked at.

use super::cell::{Cell, Fault, Row, Sheet};
use super::limit::{Limits, Tally};
use super::refusal::Refusal;
use calamine::{Data, ExcelDateTime, Ods, OdsError, Range, Reader, Xls, XlsError};
use chrono::{NaiveDate, NaiveDateTime};
use std::io::Cursor;

/// The sheets of a workbook of Excel up to 2003.
pub(super) fn xls(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Refusal> {
    if holds_encrypted_package(bytes) {
        return Err(Refusal::Protected);
    }
    let book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refusal::Protected,
        other => Refusal::damaged(other),
    })?;
    sheets(book, limits)
}

/// The sheets of an OpenDocument spreadsheet.
pub(super) fn ods(bytes: &[u8], limits: &Limits) -> Result<Vec<Sheet>, Refusal> {
    let book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => Refusal::Protected,
        other => Refusal::damaged(other),
    })?;
    sheets(book, limits)
}

/// A workbook with a password lies encrypted in a compound file, under this name.
fn holds_encrypted_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

fn sheets<'a, R>(mut book: R, limits: &Limits) -> Result<Vec<Sheet>, Refusal>
where
    R: Reader<Cursor<&'a [u8]>>,
    R::Error: std::fmt::Display,
{
    let names = limits.sheets_of(book.sheets_metadata())?;
    let mut tally = Tally::new(limits);
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        let range = book.worksheet_range(&name).map_err(Refusal::damaged)?;
        sheets.push(Sheet { name, rows: rows(&range, &mut tally)? });
    }
    Ok(sheets)
}

fn rows(range: &Range<Data>, tally: &mut Tally<'_>) -> Result<Vec<Row>, Refusal> {
    let (top, left) = range.start().unwrap_or_default();
    let mut rows = Vec::new();
    for (row, column, value) in range.used_cells() {
        let place = (number(row).saturating_add(top).saturating_add(1), number(column).saturating_add(left));
        if let Some(cell) = cell(value, tally) {
            tally.put(&mut rows, place, cell)?;
        }
    }
    Ok(rows)
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn cell(value: &Data, tally: &Tally<'_>) -> Option<Cell> {
    match value {
        Data::Empty => None,
        Data::Int(number) => Some(Cell::number(*number as f64)),
        Data::Float(number) => Some(Cell::number(*number)),
        Data::String(text) | Data::DurationIso(text) => tally.text(text),
        Data::Bool(truth) => Some(Cell::Truth(*truth)),
        Data::DateTime(at) => Some(instant(at)),
        Data::DateTimeIso(text) => iso(text, tally),
        Data::Error(error) => Some(Cell::Unreadable(Fault::Formula(error.to_string()))),
    }
}

/// A serial number that its format shows as a day. A length of time stays a number of days.
pub(super) fn instant(at: &ExcelDateTime) -> Cell {
    let day = if at.is_datetime() { at.as_datetime() } else { None };
    day.map_or_else(|| Cell::number(at.as_f64()), Cell::moment)
}

/// A day or an instant as ISO 8601 writes it; what is none stays a text.
pub(super) fn iso(text: &str, tally: &Tally<'_>) -> Option<Cell> {
    let whole = text.trim_end_matches('Z');
    let instant = NaiveDateTime::parse_from_str(whole, "%Y-%m-%dT%H:%M:%S%.f").map(Cell::moment);
    let day = || NaiveDate::parse_from_str(whole, "%Y-%m-%d").map(Cell::Date);
    instant.or_else(|_| day()).ok().or_else(|| tally.text(text))
}
