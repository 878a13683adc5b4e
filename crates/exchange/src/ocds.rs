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
pub use process::{Award, Framework, Period, Process, Reading, Signed};
pub use reason::{Reason, Refused};

use crate::json::{Limits, Unreadable, read_values};
use std::collections::BTreeMap;

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
    let values = read_values(bytes, limits)?;
    let mut refused = Vec::new();
    let releases = package::releases(values, &mut refused);
    let releases_read = releases.len();
    let mut by_ocid: BTreeMap<String, Vec<merge::Release>> = BTreeMap::new();
    for release in releases {
        by_ocid.entry(release.ocid.clone()).or_default().push(release);
    }
    let mut processes = Vec::new();
    let mut releases_taken = 0;
    for (ocid, releases) in by_ocid {
        let count = releases.len();
        let line = releases.iter().map(|release| release.body.line).min().unwrap_or(1);
        match merge::merge(releases).and_then(|merged| process::process(&ocid, merged)) {
            Ok(process) => {
                releases_taken += count;
                processes.push(process);
            }
            Err(reason) => refused.push(Refused { ocid: Some(ocid), line, reason }),
        }
    }
    party::name_keys(&mut processes);
    refused.sort_by_key(|refused| refused.line);
    Ok(Reading { processes, refused, releases_read, releases_taken })
}

#[cfg(test)]
mod tests;
