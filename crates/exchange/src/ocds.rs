//! Contract notices in the Open Contracting Data Standard (OCDS 1.1), as Contracts Finder, Find a Tender,
//! Sell2Wales and Public Contracts Scotland publish them.
//!
//! [`read`] takes a release, a release package, a record, a record package, a list of releases, or JSON lines of any
//! of these, merges the releases of each contracting process, and says what contracts it found.
//!
//! Nothing is invented: what a notice does not say is `None`; what it says twice or in a doubtful way has a [`Note`].
//! The order of the releases in the file never matters. Contact points (names, e-mail addresses, telephone numbers of
//! people) are left out. Texts keep their characters, wrong encodings of the publisher included; only control
//! characters become spaces, and line ends become `\n` where a text may have several lines.

mod contract;
mod cpv;
mod date;
mod identifier;
mod keep;
mod merge;
mod money;
mod note;
mod notice;
mod package;
mod party;
mod procedure;
mod process;
mod reason;
mod text;

pub use contract::{Basis, FoundContract};
pub use cpv::Cpv;
pub use identifier::{Identifier, Shape};
pub use money::{Money, Vat};
pub use note::{Field, Note};
pub use notice::{Notice, NoticeKind};
pub use party::{Address, Party};
pub use procedure::{Procedure, ProcedureKind, Regime, RegimeEvidence, RegimeKind};
pub use process::{Award, Framework, Kept, Period, Process, Reading, Signed};
pub use reason::{Reason, Refused};

use crate::json::{Limits, Unreadable, read_values};
use std::collections::{BTreeMap, BTreeSet};

/// Reads a file of contract notices with the usual [`Limits`].
///
/// # Errors
/// Every problem that makes the file no JSON; then nothing of it is read.
pub fn read(bytes: &[u8]) -> Result<Reading, Vec<Unreadable>> {
    read_within(bytes, Limits::default())
}

/// Reads a file of contract notices within the given limits.
///
/// # Errors
/// Every problem that makes the file no JSON, or that exceeds a limit; then nothing of it is read.
pub fn read_within(bytes: &[u8], limits: Limits) -> Result<Reading, Vec<Unreadable>> {
    Ok(File::open(bytes, limits)?.read(&[]))
}

/// A file of contract notices whose releases have been found, but not yet brought together.
#[derive(Debug)]
pub struct File {
    releases: Vec<merge::Release>,
    refused: Vec<Refused>,
}

impl File {
    /// Finds the releases of a file.
    ///
    /// # Errors
    /// Every problem that makes the file no JSON, or that exceeds a limit.
    pub fn open(bytes: &[u8], limits: Limits) -> Result<Self, Vec<Unreadable>> {
        let mut refused = Vec::new();
        let releases = package::releases(read_values(bytes, limits)?, &mut refused);
        Ok(Self { releases, refused })
    }

    /// Whether it holds no release at all, not even one that is refused for something it lacks.
    #[must_use]
    pub fn holds_none(&self) -> bool {
        let refused_for_itself = |refused: &Refused| refused.reason != Reason::NotOcds;
        self.releases.is_empty() && !self.refused.iter().any(refused_for_itself)
    }

    /// The processes that its releases belong to.
    #[must_use]
    pub fn ocids(&self) -> BTreeSet<String> {
        self.releases.iter().map(|release| release.ocid.clone()).collect()
    }

    /// Brings its releases together with what was [`Kept`] of earlier files: the outcome is the same whichever file
    /// came first. Earlier releases of processes that the file does not name are passed over.
    #[must_use]
    pub fn read(self, earlier: &[String]) -> Reading {
        let Self { releases, mut refused } = self;
        let releases_read = releases.len();
        let mut by_ocid: BTreeMap<String, Vec<merge::Release>> = BTreeMap::new();
        for release in releases {
            by_ocid.entry(release.ocid.clone()).or_default().push(release);
        }
        let mut before = releases_of(earlier);
        let (mut processes, mut kept, mut releases_taken) = (Vec::new(), Vec::new(), 0);
        for (ocid, mut releases) in by_ocid {
            let count = releases.len();
            let line = releases.iter().map(|release| release.body.line).min().unwrap_or(1);
            let texts: BTreeSet<String> = releases.iter().map(|release| release.kept.clone()).collect();
            let known = before.remove(&ocid).unwrap_or_default();
            releases.extend(known.into_iter().filter(|release| !texts.contains(&release.kept)));
            let read = merge::merge(releases).and_then(|merged| process::process(&ocid, merged));
            if !matches!(read, Err(Reason::TooLarge { .. })) {
                kept.extend(texts.into_iter().map(|text| Kept { ocid: ocid.clone(), text }));
            }
            match read {
                Ok(process) => {
                    releases_taken += count;
                    processes.push(process);
                }
                Err(reason) => refused.push(Refused { ocid: Some(ocid), line, reason }),
            }
        }
        party::name_keys(&mut processes);
        refused.sort_by_key(|refused| refused.line);
        Reading { processes, refused, releases_read, releases_taken, kept }
    }
}

/// Releases that were kept, by process. A text that is no release (nothing writes one) is passed over.
fn releases_of(texts: &[String]) -> BTreeMap<String, Vec<merge::Release>> {
    let mut by_ocid: BTreeMap<String, Vec<merge::Release>> = BTreeMap::new();
    for text in texts {
        let values = read_values(text.as_bytes(), Limits::default()).unwrap_or_default();
        for release in package::releases(values, &mut Vec::new()) {
            by_ocid.entry(release.ocid.clone()).or_default().push(release);
        }
    }
    by_ocid
}

#[cfg(test)]
mod tests;
