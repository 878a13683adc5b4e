//! CSV (RFC 4180 and what is sent in its name), as a stream of rows.

use super::cell::{Row, Sheet, Tables, TextShape};
use super::encoding::{self, Decoded};
use super::format::Format;
use super::limit::{Limits, Tally};
use super::refusal::{Foreign, Refusal};
use super::{Wanted, separator};
use std::io::Read;

/// How many bytes of text tell the separator.
const LOOKED_AT: u64 = 128 * 1024;

/// The one sheet of a text file.
pub(super) fn read(bytes: &[u8], wanted: &Wanted, limits: &Limits) -> Result<Tables, Refusal> {
    let known = encoding::of(bytes, wanted.encoding.as_deref())?;
    let sample = beginning(Decoded::new(known, bytes))?;
    let between = match wanted.separator {
        Some(asked) => separator::wanted(asked)?,
        None => separator::found(&sample),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(between)
        .has_headers(false)
        .flexible(true)
        .from_reader(Decoded::new(known, bytes));
    let rows = rows(&mut reader, limits, says_separator(&sample))?;
    let text = TextShape {
        encoding: known.encoding.name().to_owned(),
        certain: known.certain,
        separator: char::from(between),
        broken: reader.get_ref().broken(),
    };
    let sheets = vec![Sheet { name: String::new(), rows }];
    Ok(Tables { format: Format::Csv, text: Some(text), sheets })
}

fn beginning(decoded: Decoded<'_>) -> Result<String, Refusal> {
    let mut sample = Vec::new();
    decoded.take(LOOKED_AT).read_to_end(&mut sample).map_err(Refusal::damaged)?;
    if sample.contains(&0) {
        return Err(Refusal::Foreign(Foreign::Binary));
    }
    Ok(String::from_utf8_lossy(&sample).into_owned())
}

/// Whether the first line is no row but says what stands between columns.
fn says_separator(sample: &str) -> bool {
    let first = sample.lines().next().unwrap_or_default();
    first.strip_prefix("sep=").is_some_and(|rest| rest.chars().count() == 1)
}

fn rows(
    reader: &mut csv::Reader<Decoded<'_>>,
    limits: &Limits,
    without_first: bool,
) -> Result<Vec<Row>, Refusal> {
    let mut tally = Tally::new(limits);
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    let (mut number, mut line) = (0_u64, 1);
    while reader.read_record(&mut record).map_err(Refusal::damaged)? {
        // Blank lines are rows to a program for spreadsheets; line ends within a cell are none.
        let within: usize = record.iter().map(|field| field.matches('\n').count()).sum();
        let now = reader.position().line();
        number += (now - line).saturating_sub(within as u64).max(1);
        line = now;
        if without_first && number == 1 {
            continue;
        }
        let at = u32::try_from(number).unwrap_or(u32::MAX);
        for (column, field) in (0..).zip(record.iter()) {
            if let Some(cell) = tally.text(field) {
                tally.put(&mut rows, (at, column), cell)?;
            }
        }
    }
    Ok(rows)
}
