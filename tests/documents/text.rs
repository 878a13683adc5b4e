//! A PDF read back with poppler.

use std::io::Write;
use std::process::Command;

/// The text of a document, as `pdftotext -layout` is not: in reading order. Anything on poppler's stderr is a failure.
pub fn text_of(bytes: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("written");
    let output = Command::new("pdftotext").arg(file.path()).arg("-").output().expect("pdftotext runs");
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && complaints.is_empty(), "poppler: {complaints}");
    String::from_utf8(output.stdout).expect("text")
}

/// The same text with single spaces, and words that a line end broke put together again.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
