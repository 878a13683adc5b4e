//! Tables of others: the bytes of a CSV, XLSX, XLS or ODS file as sheets of rows of cells.
//!
//! Whoever sends a file may be hostile or unlucky, so every size is bounded before it is believed ([`Limits`]), and every
//! refusal is a typed reason ([`Refusal`]). Formats that are read whole (XLS, ODS) still trust their reader with memory:
//! programs call [`read`] in a process of its own, with a limit on its memory.

mod cell;
mod encoding;
mod format;
pub mod guess;
mod heading;
mod limit;
mod package;
mod refusal;
mod separated;
mod separator;
mod streamed;
pub mod value;
mod whole;

pub use cell::{Cell, Fault, Row, Sheet, Tables, TextShape, address};
pub use format::Format;
pub use limit::Limits;
pub use refusal::{Foreign, Refusal};

use format::Found;
use serde::{Deserialize, Serialize};

/// What a person says of a text file, where its shape is not found rightly.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The name of its encoding, such as `windows-1252` or `utf-16le`.
    pub encoding: Option<String>,
    /// What stands between its columns.
    pub separator: Option<char>,
}

/// Reads a file.
///
/// # Errors
/// Where it is no table, is damaged, is protected by a password, or is larger than a limit allows.
pub fn read(bytes: &[u8], wanted: &Wanted, limits: &Limits) -> Result<Tables, Refusal> {
    if bytes.len() as u64 > limits.bytes {
        return Err(Refusal::TooManyBytes { most: limits.bytes });
    }
    // A reader that loses its way in a damaged file must not take the program with it.
    let read = || read_as_found(bytes, wanted, limits);
    std::panic::catch_unwind(read).unwrap_or_else(|_| Err(Refusal::damaged("the reader gave up")))
}

fn read_as_found(bytes: &[u8], wanted: &Wanted, limits: &Limits) -> Result<Tables, Refusal> {
    match format::found(bytes)? {
        Found::Package => {
            let format = package::checked(bytes, limits)?;
            let sheets = match format {
                Format::Ods => whole::ods(bytes, limits)?,
                _ => streamed::xlsx(bytes, limits)?,
            };
            Ok(Tables { format, text: None, sheets })
        }
        Found::Compound => Ok(Tables { format: Format::Xls, text: None, sheets: whole::xls(bytes, limits)? }),
        Found::Text => separated::read(bytes, wanted, limits),
    }
}

#[cfg(test)]
mod tests;
