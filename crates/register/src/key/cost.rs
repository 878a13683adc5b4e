//! What it costs to try one passphrase: Argon2id, its memory and its passes.

use crate::failure::Failure;
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

#[cfg(all(feature = "cheap-key", not(debug_assertions)))]
compile_error!(
    "cheap-key makes passphrases quick to guess: it is for tests, and no release is built with it"
);

/// The parameters of one derivation; they stand in the header, so that later versions can ask for more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// How often the memory is gone through.
    pub passes: u32,
    /// Lanes: how much of it could be done at once.
    pub lanes: u32,
}

/// What a new wrap costs: some 0.4 seconds on an office computer, and 64 MiB for every guess.
#[cfg(not(feature = "cheap-key"))]
pub(super) const COST: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
/// What a new wrap costs in tests that are about something else.
#[cfg(feature = "cheap-key")]
pub(super) const COST: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

impl Cost {
    /// Whether a header may ask for this: a header that was tampered with must not take all memory or hold us up for hours.
    pub fn is_bearable(self) -> bool {
        (8..=1024 * 1024).contains(&self.memory_kib)
            && (1..=16).contains(&self.passes)
            && (1..=4).contains(&self.lanes)
            && self.memory_kib >= 8 * self.lanes
    }

    /// 32 bytes from a secret.
    pub fn derive(self, secret: &[u8], salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, Failure> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32));
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.map_err(Failure::internal)?);
        let mut derived = Zeroizing::new([0; 32]);
        argon.hash_password_into(secret, salt, derived.as_mut_slice()).map_err(Failure::internal)?;
        Ok(derived)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 9106, 5.3, has a secret and associated data that we do not use; this vector is of the reference implementation
    /// (`test.c`, Argon2id version 0x13, t=2, m=65536 KiB, p=1, "password", "somesalt").
    #[test]
    fn it_is_argon2id() {
        let cost = Cost { memory_kib: 65_536, passes: 2, lanes: 1 };
        let derived = cost.derive(b"password", b"somesalt").expect("derived");
        let text = super::super::secret::hex_of(derived.as_slice());
        assert_eq!(text, "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    #[cfg(not(feature = "cheap-key"))]
    #[test]
    fn a_guess_costs_what_the_design_says() {
        assert_eq!(COST, Cost { memory_kib: 65_536, passes: 3, lanes: 1 });
    }
}
