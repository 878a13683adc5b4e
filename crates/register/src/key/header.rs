//! The header as text: a line with the version, one line of JSON, a line with the SHA-256 of both.

use super::wrap::Wrap;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The version that this program writes, and the newest that it reads.
const VERSION: u32 = 1;
const TITLE: &str = "assay key ";
const SUM: &str = "sha256 ";

/// The most bytes that are read of a header.
pub(super) const LONGEST: u64 = 16_384;

/// What lies beside an encrypted register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    /// Which key it is: 16 random bytes in hex, the same for as long as the register's pages are encrypted with that key.
    pub id: String,
    /// The key, sealed by the passphrase.
    pub passphrase: Wrap,
    /// The key, sealed by the recovery key.
    pub recovery: Wrap,
}

/// Why a header cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is whole, and of a version that is not known yet.
    Newer(u32),
    /// It is not what was written.
    Damaged,
}

impl Header {
    /// As it is written.
    pub fn written(&self) -> Result<String, crate::Failure> {
        let body = format!("{TITLE}{VERSION}\n{}\n", serde_json::to_string(self)?);
        let sum = sum_of(&body);
        Ok(format!("{body}{SUM}{sum}\n"))
    }

    /// From what is written.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let (body, last) =
            text.strip_suffix('\n').and_then(|text| text.rsplit_once('\n')).ok_or(Fault::Damaged)?;
        let body = &text[..=body.len()];
        if last.strip_prefix(SUM) != Some(sum_of(body).as_str()) {
            return Err(Fault::Damaged);
        }
        let (title, json) = body.split_once('\n').ok_or(Fault::Damaged)?;
        let version = title.strip_prefix(TITLE).and_then(|number| number.parse().ok());
        match version.ok_or(Fault::Damaged)? {
            VERSION => {}
            newer if newer > VERSION => return Err(Fault::Newer(newer)),
            _ => return Err(Fault::Damaged),
        }
        let header: Self = serde_json::from_str(json).map_err(|_| Fault::Damaged)?;
        let sound = header.passphrase.is_sound() && header.recovery.is_sound();
        if sound { Ok(header) } else { Err(Fault::Damaged) }
    }
}

fn sum_of(body: &str) -> String {
    super::secret::hex_of(&Sha256::digest(body.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::{self, Passphrase};

    fn header() -> Header {
        let (key, _) = key::make(&Passphrase::typed("an ordinary passphrase")).expect("a key");
        key.header().clone()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let header = header();
        let text = header.written().expect("text");
        assert_eq!(Header::read(&text), Ok(header));
    }

    #[test]
    fn a_header_of_a_later_version_is_told_from_a_damaged_one() {
        let body = "assay key 7\n{\"something\":\"else\"}\n";
        let text = format!("{body}sha256 {}\n", sum_of(body));
        assert_eq!(Header::read(&text), Err(Fault::Newer(7)));
        assert_eq!(Header::read(&text.replace("key 7", "key 8")), Err(Fault::Damaged));
        for text in ["", "\n", "assay key 1", "assay key 1\n\n\n"] {
            assert_eq!(Header::read(text), Err(Fault::Damaged), "{text:?}");
        }
    }

    #[test]
    fn every_changed_byte_is_seen() {
        let text = header().written().expect("text");
        for place in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1;
            let damaged = String::from_utf8(bytes).expect("still ASCII");
            assert_eq!(Header::read(&damaged), Err(Fault::Damaged), "byte {place}");
            assert_eq!(Header::read(&text[..place]), Err(Fault::Damaged), "cut at {place}");
        }
    }

    #[test]
    fn a_header_that_asks_for_all_memory_is_no_header() {
        let mut header = header();
        header.passphrase.cost.memory_kib = u32::MAX;
        let text = header.written().expect("text");
        assert_eq!(Header::read(&text), Err(Fault::Damaged));
    }
}
