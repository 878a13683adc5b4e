//! A book as a workbook (ECMA-376): headings that stay in sight, filters, dates as dates and money as money.

use super::{Book, Cell, Sheet};
use chrono::Datelike;
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, RowNum, Workbook,
    Worksheet, XlsxError,
};

/// The longest name of a sheet, in characters.
const NAME: usize = 31;
/// The most characters of a cell; a longer text is cut and says so.
const CELL: usize = 32_767;
/// What a text that was cut ends with.
const CUT: &str = "… (cut: a cell holds no more)";
/// The widest and the narrowest column, in characters.
const WIDTH: (usize, usize) = (10, 48);
/// How many rows tell how wide a column is.
const LOOKED_AT: usize = 200;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be made: {0}")]
pub struct Fault(#[from] XlsxError);

/// The bytes of a workbook.
///
/// # Errors
/// Where there are more rows or columns than a sheet can have, or two sheets have one name.
pub fn bytes(book: &Book) -> Result<Vec<u8>, Fault> {
    let mut workbook = Workbook::new();
    let on = book.on;
    let made =
        ExcelDateTime::from_ymd(on.year().try_into().unwrap_or(1900), on.month() as u8, on.day() as u8)?;
    workbook.set_properties(&DocProperties::new().set_title(&book.title).set_creation_datetime(&made));
    let formats = Formats::new();
    for sheet in &book.sheets {
        write(workbook.add_worksheet(), sheet, &formats)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// How cells look.
struct Formats {
    heading: Format,
    text: Format,
    number: Format,
    sterling: Format,
    money: Format,
    date: Format,
}

impl Formats {
    fn new() -> Self {
        let plain = || Format::new().set_align(FormatAlign::Top);
        Self {
            heading: plain().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Medium),
            text: plain().set_text_wrap(),
            number: plain().set_num_format("#,##0"),
            sterling: plain().set_num_format("£#,##0.00"),
            money: plain().set_num_format("#,##0.00"),
            date: plain().set_num_format("d mmm yyyy"),
        }
    }
}

fn write(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    page.set_name(name(&sheet.name))?;
    page.set_freeze_panes(1, 1)?;
    for (place, column) in sheet.columns.iter().enumerate() {
        let at = ColNum::try_from(place).map_err(|_| XlsxError::RowColumnLimitError)?;
        page.write_string_with_format(0, at, whole(&column.heading), &formats.heading)?;
        if !column.help.is_empty() {
            page.insert_note(0, at, &Note::new(whole(&column.help)).add_author_prefix(false))?;
        }
        page.set_column_width(at, width(sheet, place) as f64)?;
    }
    for (place, row) in sheet.rows.iter().enumerate() {
        let at = RowNum::try_from(place + 1).map_err(|_| XlsxError::RowColumnLimitError)?;
        for (place, cell) in row.iter().enumerate() {
            let column = ColNum::try_from(place).map_err(|_| XlsxError::RowColumnLimitError)?;
            put(page, (at, column), cell, formats)?;
        }
    }
    if let (Some(last), Ok(rows)) = (sheet.columns.len().checked_sub(1), RowNum::try_from(sheet.rows.len())) {
        page.autofilter(0, 0, rows, ColNum::try_from(last).unwrap_or(ColNum::MAX))?;
    }
    Ok(())
}

fn put(
    page: &mut Worksheet,
    (row, column): (RowNum, ColNum),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => {}
        // Written as a text it is one, whatever it begins with.
        Cell::Text(text) => {
            page.write_string_with_format(row, column, whole(text), &formats.text)?;
        }
        Cell::Number(number) => {
            page.write_number_with_format(row, column, *number as f64, &formats.number)?;
        }
        Cell::Money { hundredths, sterling } => {
            let format = if *sterling { &formats.sterling } else { &formats.money };
            page.write_number_with_format(row, column, *hundredths as f64 / 100.0, format)?;
        }
        // A workbook knows no day before 1900: such a day stays a text.
        Cell::Date(day) if day.year() < 1900 => {
            page.write_string_with_format(row, column, day.to_string(), &formats.text)?;
        }
        Cell::Date(day) => {
            page.write_date_with_format(row, column, day, &formats.date)?;
        }
    }
    Ok(())
}

/// A name that a sheet can have: without the signs that formulas need, and not too long.
fn name(given: &str) -> String {
    let kept = given.chars().map(|letter| if "[]:*?/\\'".contains(letter) { ' ' } else { letter });
    kept.take(NAME).collect()
}

/// A text that fits into a cell.
fn whole(text: &str) -> String {
    if text.chars().count() <= CELL {
        return text.to_owned();
    }
    let kept: String = text.chars().take(CELL - CUT.chars().count()).collect();
    kept + CUT
}

/// How wide a column is, by its heading and its first rows.
fn width(sheet: &Sheet, place: usize) -> usize {
    let cells = sheet.rows.iter().take(LOOKED_AT).filter_map(|row| row.get(place));
    let widest = cells.map(|cell| match cell {
        Cell::Nothing => 0,
        Cell::Text(text) => text.chars().count(),
        Cell::Number(_) | Cell::Date(_) => 12,
        Cell::Money { .. } => 16,
    });
    let heading = sheet.columns[place].heading.chars().count() / 2;
    widest.max().unwrap_or(0).max(heading).clamp(WIDTH.0, WIDTH.1) + 2
}
