//! In which encoding a text file is written, and its text as a stream.

use super::refusal::Refusal;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::io::{self, Read};

/// How many bytes are looked at to find an encoding by likeness.
const LOOKED_AT: usize = 1_000_000;

/// An encoding, and how it is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub encoding: &'static Encoding,
    /// Whether the file or a person says so.
    pub certain: bool,
}

/// The encoding of a text: the one that was asked for, else that of its mark, else the likeliest of a British office.
pub(super) fn of(bytes: &[u8], wanted: Option<&str>) -> Result<Known, Refusal> {
    if let Some(name) = wanted {
        let encoding = Encoding::for_label_no_replacement(name.trim().as_bytes())
            .ok_or_else(|| Refusal::UnknownEncoding { name: name.chars().take(60).collect() })?;
        return Ok(Known { encoding, certain: true });
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(Known { encoding, certain: true });
    }
    let sample = &bytes[..bytes.len().min(LOOKED_AT)];
    let encoding = wide(sample).unwrap_or_else(|| narrow(sample));
    Ok(Known { encoding, certain: false })
}

/// UTF-16 without a mark: of Latin text every other byte is zero.
fn wide(sample: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let half = sample.len() / 2;
    let mostly = |count: usize| half > 0 && count * 10 > half * 7;
    match (mostly(zeros(0)), mostly(zeros(1))) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

fn narrow(sample: &[u8]) -> &'static Encoding {
    // The sample may end within a character.
    if std::str::from_utf8(sample).map_or_else(|error| error.error_len().is_none(), |_| true) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(Some(b"uk"), Utf8Detection::Deny)
}

/// The text of some bytes as UTF-8, a piece at a time, every line ended by LF, the last one too.
pub(super) struct Decoded<'a> {
    decoder: Decoder,
    bytes: &'a [u8],
    done: bool,
    broken: bool,
    /// The last byte that the file had.
    last: u8,
    /// What did not fit into the buffer that was offered.
    held: Vec<u8>,
}

impl<'a> Decoded<'a> {
    pub(super) fn new(known: Known, bytes: &'a [u8]) -> Self {
        Self {
            decoder: known.encoding.new_decoder_with_bom_removal(),
            bytes,
            done: false,
            broken: false,
            last: b'\n',
            held: Vec::new(),
        }
    }

    /// The next piece of the text.
    fn next(&mut self) {
        let mut room = vec![0; 64 * 1024];
        let (result, read, written, broken) = self.decoder.decode_to_utf8(self.bytes, &mut room, true);
        self.bytes = &self.bytes[read..];
        self.done = result == CoderResult::InputEmpty;
        self.broken |= broken;
        for &byte in &room[..written] {
            match byte {
                b'\r' => self.held.push(b'\n'),
                b'\n' if self.last == b'\r' => {}
                other => self.held.push(other),
            }
            self.last = byte;
        }
        if self.done && !matches!(self.last, b'\r' | b'\n') {
            self.held.push(b'\n');
        }
    }

    /// Whether some bytes meant nothing so far.
    pub(super) fn broken(&self) -> bool {
        self.broken
    }
}

impl Read for Decoded<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.held.is_empty() && !self.done {
            self.next();
        }
        let taken = self.held.len().min(out.len());
        out[..taken].copy_from_slice(&self.held[..taken]);
        self.held.drain(..taken);
        Ok(taken)
    }
}
