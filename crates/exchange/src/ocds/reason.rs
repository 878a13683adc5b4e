//! Why a release, or a whole process, is not taken in.

use super::note::Field;
use serde::{Deserialize, Serialize};

/// One release or process that was not taken in, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The contracting process, if the release says so.
    pub ocid: Option<String>,
    /// The line of the file where the release begins (for a process: its first release).
    pub line: usize,
    /// Why.
    pub reason: Reason,
}

/// Why a release, or a whole process, is not taken in. The words are `ocds-reason-<key_suffix>` in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reason {
    /// JSON, but neither a release nor a package or record of releases.
    NotOcds,
    /// A release without the number of its contracting process.
    NoOcid,
    /// A release without a date: it cannot be put in order with the others.
    NoReleaseDate,
    /// A release whose date is none.
    ReleaseDateUnreadable {
        /// What stands there.
        given: String,
    },
    /// A record that only links to its releases and holds no compiled one.
    LinkedReleasesOnly,
    /// No release of the process names a buyer.
    NoBuyer,
    /// A process with more releases, longer lists or more contracts than the cap, or with texts so long that they
    /// would fill the memory once for each contract.
    TooLarge {
        /// The cap.
        most: usize,
    },
}

impl Reason {
    /// The end of the message's key in the catalogue.
    #[must_use]
    pub fn key_suffix(&self) -> &'static str {
        match self {
            Self::NotOcds => "not-ocds",
            Self::NoOcid => "no-ocid",
            Self::NoReleaseDate => "no-release-date",
            Self::ReleaseDateUnreadable { .. } => "release-date-unreadable",
            Self::LinkedReleasesOnly => "linked-releases-only",
            Self::NoBuyer => "no-buyer",
            Self::TooLarge { .. } => "too-large",
        }
    }

    /// The variables of the message.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, Field)> {
        match self {
            Self::ReleaseDateUnreadable { given } => vec![("given", Field::Text(given.clone()))],
            Self::TooLarge { most } => vec![("most", Field::Number(*most))],
            _ => Vec::new(),
        }
    }
}
