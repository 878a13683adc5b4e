//! Releases of contract notices as they were imported: no record of a person's, but what an import reads again when a
//! later file brings another release of the same procurement.

use crate::identifier::Sha256;
use crate::record::{no_rules, record};
use crate::text::{Line, Text};

/// The text of a release: one line of JSON.
pub type ReleaseText = Text<20_000_000, false>;

record! {
    /// A release of contract notices as it was imported, without people to contact: it is read again beside later ones of its procurement.
    pub struct NoticeRelease in "notice_release" {
        /// The number of the procurement, as published.
        ocid: Line,
        /// SHA-256 of the text.
        sha256: Sha256,
        /// The release: one line of JSON.
        body: ReleaseText,
    }
}
no_rules!(NoticeRelease);
