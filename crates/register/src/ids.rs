//! The only place that makes random ids: UUIDs of version 7, rising within a millisecond, and salts.

use domain::id::Id;
use uuid::{Builder, Uuid};

/// A source of ids.
#[derive(Debug, Clone)]
pub struct Ids {
    source: Source,
    last_millis: u64,
    counter: u16,
}

#[derive(Debug, Clone)]
enum Source {
    Random,
    Seeded(u64),
}

impl Ids {
    /// Ids from the operating system's randomness.
    #[must_use]
    pub fn random() -> Self {
        Self { source: Source::Random, last_millis: 0, counter: 0 }
    }
    /// The same ids for the same seed, for the sample and for tests.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self { source: Source::Seeded(seed), last_millis: 0, counter: 0 }
    }
    /// The next id, at an instant given in milliseconds since 1970.
    pub fn next(&mut self, millis: i64) -> Id {
        let millis = u64::try_from(millis).unwrap_or(0).max(self.last_millis);
        let (millis, counter) = match (millis == self.last_millis, self.counter) {
            (true, 4095) => (millis + 1, 0),
            (true, counter) => (millis, counter + 1),
            (false, _) => (millis, 0),
        };
        self.last_millis = millis;
        self.counter = counter;
        let mut bytes = [0_u8; 10];
        bytes.copy_from_slice(&self.bytes()[..10]);
        // RFC 9562, method 1: the twelve bits after the version hold a counter, so ids sort in the order they were made.
        let [high, low] = counter.to_be_bytes();
        bytes[0] = high;
        bytes[1] = low;
        Id(Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid())
    }
    /// A secret of 16 bytes, as 32 hexadecimal digits, from which salts follow.
    pub fn salt(&mut self) -> String {
        hex(&self.bytes())
    }
    // The one place that makes random bytes.
    #[allow(clippy::disallowed_methods)]
    fn bytes(&mut self) -> [u8; 16] {
        match &mut self.source {
            Source::Random => *Uuid::new_v4().as_bytes(),
            Source::Seeded(state) => {
                let mut bytes = [0; 16];
                bytes[..8].copy_from_slice(&step(state).to_be_bytes());
                bytes[8..].copy_from_slice(&step(state).to_be_bytes());
                bytes
            }
        }
    }
}

/// SplitMix64: a small generator that is the same on every machine.
fn step(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// Bytes as small hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_even_within_a_millisecond_and_when_the_clock_goes_back() {
        let mut ids = Ids::random();
        let made: Vec<_> =
            (0..10_000).map(|index| ids.next(if index < 5_000 { 1_000 } else { 500 })).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_seed_gives_the_same_ids() {
        let (mut one, mut other) = (Ids::seeded(7), Ids::seeded(7));
        assert_eq!((one.next(5), one.salt()), (other.next(5), other.salt()));
    }
}
