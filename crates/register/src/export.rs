//! The register for other programs: all of it as a workbook, a folder of CSV, or JSON that can be taken in again as it was; its
//! days to act by as a calendar.

mod book;
mod bundle;

pub use book::book;
pub use bundle::{Bundle, bundle};

pub(crate) use bundle::{FORMAT, KeptFile, VERSION};

use crate::failure::Failure;
use crate::reader::Reader;
use crate::tables;
use crate::whole::{self, rights};
use domain::noun::Noun;
use exchange::sheet::{Book, csv, xlsx};
use std::path::Path;

/// How a register is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook.
    Workbook,
    /// A folder with a file for each sheet.
    Csv {
        /// Whether each file begins with the byte order mark.
        mark: bool,
    },
    /// JSON, which can be taken in again.
    Json,
    /// A calendar of the days by which somebody must act.
    Calendar,
}

impl Format {
    /// The words of the formats, by which file names end too.
    pub const WORDS: [&str; 4] = ["xlsx", "csv", "json", "ics"];

    /// The format of a word.
    #[must_use]
    pub fn from_word(word: &str, mark: bool) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "xlsx" => Some(Self::Workbook),
            "csv" => Some(Self::Csv { mark }),
            "json" => Some(Self::Json),
            "ics" => Some(Self::Calendar),
            _ => None,
        }
    }
}

/// Writes the register to a place where nothing is yet; how many records it has, retired ones too, or how many days a calendar has.
///
/// # Errors
/// Where something is there already, the file cannot be written, or the register cannot be read.
pub fn save(reader: &Reader<'_>, place: &Path, format: Format) -> Result<u64, Failure> {
    match format {
        Format::Workbook => {
            let bytes = xlsx::bytes(&book(reader)?).map_err(Failure::internal)?;
            whole::make(place, |draft| rights::write_new(draft, &bytes))?;
        }
        Format::Csv { mark } => {
            let book = book(reader)?;
            whole::make(place, |draft| folder(draft, &book, mark))?;
        }
        Format::Json => {
            let bytes = serde_json::to_vec_pretty(&bundle(reader)?)?;
            whole::make(place, |draft| rights::write_new(draft, &bytes))?;
        }
        Format::Calendar => {
            let (text, days) = crate::home::calendar(reader)?;
            whole::make(place, |draft| rights::write_new(draft, text.as_bytes()))?;
            return Ok(days);
        }
    }
    records(reader)
}

/// A file for each sheet, in a folder of their own.
fn folder(draft: &Path, book: &Book, mark: bool) -> Result<(), Failure> {
    rights::new_folder(draft).map_err(|error| Failure::file("make the folder", draft, &error))?;
    for sheet in &book.sheets {
        rights::write_new(&draft.join(format!("{}.csv", sheet.file)), csv::text(sheet, mark).as_bytes())?;
    }
    Ok(())
}

/// How many records there are, without the lists inside them.
fn records(reader: &Reader<'_>) -> Result<u64, Failure> {
    let mut records = 0;
    for &noun in Noun::ALL {
        let sql = format!("SELECT count(*) FROM \"{}\"", tables::of(noun).name);
        let count: i64 = reader.connection.prepare(&sql)?.query_row([], |row| row.get(0))?;
        records += u64::try_from(count).unwrap_or_default();
    }
    Ok(records)
}
