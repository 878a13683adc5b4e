//! What stands between the columns of a text file.

use super::refusal::Refusal;

/// What may stand between columns, the likelier first.
const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many rows are looked at.
const ROWS: usize = 200;

/// A separator that a person asked for.
pub(super) fn wanted(separator: char) -> Result<u8, Refusal> {
    let sound =
        separator.is_ascii() && !separator.is_ascii_alphanumeric() && !matches!(separator, '"' | '\n' | '\r');
    u8::try_from(separator).ok().filter(|_| sound).ok_or(Refusal::BadSeparator { separator })
}

/// The separator that gives the rows of the beginning of a text most evenly the most columns; a comma where none does.
pub(super) fn found(sample: &str) -> u8 {
    // Excel takes and writes a first line that says it.
    if let Some(said) = sample.strip_prefix("sep=").and_then(|rest| rest.bytes().next())
        && CANDIDATES.contains(&said)
    {
        return said;
    }
    let mut best = (0, b',');
    for candidate in CANDIDATES {
        let worth = worth(sample, candidate);
        if worth > best.0 {
            best = (worth, candidate);
        }
    }
    best.1
}

/// How many rows have the commonest number of columns, if it is more than one, and how many columns that is.
fn worth(sample: &str, separator: u8) -> usize {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(sample.as_bytes());
    let mut widths = [0_usize; 101];
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    while rows < ROWS && matches!(reader.read_byte_record(&mut record), Ok(true)) {
        widths[record.len().min(100)] += 1;
        rows += 1;
    }
    let common = (2..widths.len()).max_by_key(|&width| widths[width]).unwrap_or_default();
    match widths[common] {
        0 => 0,
        // Evenness counts before the number of columns: a comma within texts gives many widths.
        count => count * 1_000 / rows.max(1) * 100 + common,
    }
}
