//! Writing data to stdout. A reader that stops reading (`assay … | head`) is no failure.

use register::Failure;
use serde::Serialize;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::Path;

/// Writes a value as JSON for people and programs alike.
///
/// # Errors
/// Where stdout cannot be written.
pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<(), Failure> {
    with_stdout(|out| {
        serde_json::to_writer_pretty(&mut *out, value)?;
        out.write_all(b"\n")
    })
}

/// Writes values as a JSON array with one value a line, for long answers.
///
/// # Errors
/// Where stdout cannot be written.
pub fn json_lines<T: Serialize>(values: impl Iterator<Item = T>) -> Result<(), Failure> {
    with_stdout(|out| {
        out.write_all(b"[")?;
        for (index, value) in values.enumerate() {
            out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *out, &value)?;
        }
        out.write_all(b"\n]\n")
    })
}

/// Writes a text and ends its line.
///
/// # Errors
/// Where stdout cannot be written.
pub fn text(text: &str) -> Result<(), Failure> {
    with_stdout(|out| {
        out.write_all(text.as_bytes())?;
        if text.ends_with('\n') { Ok(()) } else { out.write_all(b"\n") }
    })
}

fn with_stdout(write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::file("write", Path::new("/dev/stdout"), &error))
        }
        _ => Ok(()),
    }
}
