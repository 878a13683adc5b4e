//! Secrets in memory: overwritten when they are dropped, and never shown.

use super::header::Header;
use super::places;
use crate::failure::Failure;
use std::fmt::{self, Debug, Formatter, Write};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// 256 random bits: what the pages of a register are encrypted with.
#[derive(Clone)]
pub(super) struct Raw(Zeroizing<[u8; 32]>);

impl Raw {
    pub fn random() -> Result<Self, Failure> {
        Ok(Self(Zeroizing::new(random()?)))
    }
    /// From bytes that were unwrapped; none where they are not 32.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let mut raw = Self(Zeroizing::new([0; 32]));
        if bytes.len() != raw.0.len() {
            return None;
        }
        raw.0.copy_from_slice(bytes);
        Some(raw)
    }
    pub fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

/// The key of an open register, with the header that it was unwrapped from.
#[derive(Clone)]
pub struct FileKey(Arc<Inner>);

struct Inner {
    raw: Raw,
    header: Header,
}

impl FileKey {
    pub(super) fn new(raw: Raw, header: Header) -> Self {
        Self(Arc::new(Inner { raw, header }))
    }
    pub(super) fn raw(&self) -> &Raw {
        &self.0.raw
    }
    pub(super) fn header(&self) -> &Header {
        &self.0.header
    }
    /// Writes the header beside a register that is being made.
    pub(crate) fn lie_beside(&self, register: &Path) -> Result<(), Failure> {
        places::write(register, self.header())
    }
    /// Writes the header of now beside a copy of a register.
    pub(crate) fn lie_beside_copy(&self, register: &Path, copy: &Path) -> Result<(), Failure> {
        places::write(copy, self.as_of_now(register).header())
    }
    /// The same key under the passphrase of now: another program may have set another one since the register was opened.
    #[must_use]
    pub fn as_of_now(&self, register: &Path) -> Self {
        let now = places::read(register).map(|found| found.sound).unwrap_or_default();
        match now.into_iter().find(|header| header.id == self.header().id) {
            Some(header) => Self::new(self.raw().clone(), header),
            None => self.clone(),
        }
    }
    /// The key as SQLCipher takes one that needs no derivation: `x'…'` (<https://www.zetetic.net/sqlcipher/sqlcipher-api/#key>).
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        // Of its full length at once: a text that grows leaves copies behind.
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0.raw.bytes() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

impl Debug for FileKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
}

/// Bytes from the system's generator of random numbers.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Failure::internal)?;
    Ok(bytes)
}

/// Bytes as text.
pub(super) fn hex_of(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Text as bytes; none where it is not their number or no hex.
pub(super) fn bytes_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(bytes)
}
