//! A key sealed by a secret: Argon2id makes a key of the secret, XChaCha20-Poly1305 seals with it.

use super::cost::{COST, Cost};
use super::secret::{Raw, bytes_of, hex_of, random};
use crate::failure::Failure;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What a wrap by the passphrase is bound to, so that one kind cannot pass for the other.
pub(super) const PASSPHRASE: &str = "passphrase";
/// What a wrap by the recovery key is bound to.
pub(super) const RECOVERY: &str = "recovery";

/// 256 bits and their tag, sealed; all in hex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrap {
    /// What one guess costs.
    pub cost: Cost,
    /// 16 bytes.
    salt: String,
    /// 24 bytes.
    nonce: String,
    /// 48 bytes.
    sealed: String,
}

impl Wrap {
    /// Seals a key.
    pub fn seal(raw: &Raw, secret: &[u8], id: &str, kind: &str) -> Result<Self, Failure> {
        let (salt, nonce) = (random::<16>()?, random::<24>()?);
        let derived = COST.derive(secret, &salt)?;
        let bound = bound(id, kind);
        let sealed = XChaCha20Poly1305::new(&(*derived).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: raw.bytes(), aad: bound.as_bytes() })
            .map_err(Failure::internal)?;
        Ok(Self { cost: COST, salt: hex_of(&salt), nonce: hex_of(&nonce), sealed: hex_of(&sealed) })
    }

    /// What is sealed; none where the secret is another one.
    pub fn open(&self, secret: &[u8], id: &str, kind: &str) -> Result<Option<Raw>, Failure> {
        let Some((salt, nonce, sealed)) = self.parts() else {
            return Err(Failure::internal("a wrap that was not looked at"));
        };
        let derived = self.cost.derive(secret, &salt)?;
        let bound = bound(id, kind);
        let opened = XChaCha20Poly1305::new(&(*derived).into())
            .decrypt(&XNonce::from(nonce), Payload { msg: &sealed, aad: bound.as_bytes() });
        Ok(opened.ok().map(Zeroizing::new).and_then(|bytes| Raw::of(&bytes)))
    }

    /// Whether it could be opened by some secret, within bounds of memory and time.
    pub fn is_sound(&self) -> bool {
        self.cost.is_bearable() && self.parts().is_some()
    }

    fn parts(&self) -> Option<([u8; 16], [u8; 24], [u8; 48])> {
        Some((bytes_of(&self.salt)?, bytes_of(&self.nonce)?, bytes_of(&self.sealed)?))
    }
}

fn bound(id: &str, kind: &str) -> String {
    format!("assay key 1 {id} {kind}")
}
