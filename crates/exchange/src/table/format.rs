//! What kind of file some bytes are, told from the bytes alone: names and endings lie.

use super::refusal::{Foreign, Refusal};
use serde::{Deserialize, Serialize};

/// A kind of file that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Text with separators.
    Csv,
    /// A workbook of Excel 2007 and later (ECMA-376), with macros or not; they are never run.
    Xlsx,
    /// A workbook of Excel up to 2003.
    Xls,
    /// An OpenDocument spreadsheet.
    Ods,
}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A ZIP archive.
    Package,
    /// A compound file: XLS, or a workbook with a password.
    Compound,
    /// Perhaps text.
    Text,
}

/// What a file is, where it may be a table.
pub(super) fn found(bytes: &[u8]) -> Result<Found, Refusal> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Found::Package);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Ok(Found::Compound);
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(Refusal::Foreign(Foreign::Pdf));
    }
    let bare = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes).trim_ascii();
    let begin = bare[..bare.len().min(16)].to_ascii_lowercase();
    if ["<!doctype", "<html", "<?xml", "<table", "<meta", "<style"]
        .iter()
        .any(|tag| begin.starts_with(tag.as_bytes()))
    {
        return Err(Refusal::Foreign(Foreign::WebPage));
    }
    let json = |open: &[u8], close: &[u8]| bare.starts_with(open) && bare.ends_with(close);
    if json(b"{", b"}") || json(b"[", b"]") {
        return Err(Refusal::Foreign(Foreign::Json));
    }
    Ok(Found::Text)
}
