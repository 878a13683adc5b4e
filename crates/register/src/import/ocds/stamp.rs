//! From which release a record was last written: what stands in its `source`.

use super::text::words;
use chrono::{DateTime, Utc};
use std::cmp::Ordering;
use words::{args, key};

/// A release: when it was published, and of which procurement. The later one wins; the text decides between two of one
/// instant, so that the order of files never does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stamp {
    at: DateTime<Utc>,
    source: String,
}

impl Stamp {
    /// The stamp of a procurement's last release.
    pub fn new(ocid: &str, at: DateTime<Utc>) -> Self {
        let source = words().with(key::IMPORT_SOURCE, args![ocid = ocid, at = crate::now::written(at)]);
        // Written to the millisecond; what is compared is what is written.
        let at = crate::now::read(&crate::now::written(at)).unwrap_or(at);
        Self { at, source }
    }
    /// The stamp of a record, from its `source`; none where no import wrote it.
    pub fn read(source: &str) -> Option<Self> {
        let at = crate::now::read(source.split_whitespace().next_back()?)?;
        Some(Self { at, source: source.to_owned() })
    }
    /// What stands in `source`.
    pub fn source(&self) -> &str {
        &self.source
    }
}

/// How a notice stands to what a record was last written from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// It is newer, or no import wrote the record: it counts.
    Newer,
    /// It is the same release. Publishers give one release in several wordings; then the later one by the alphabet
    /// counts, so that the order of files decides nothing.
    Same,
    /// It is older: it only fills what is empty.
    Older,
}

/// How a notice stands to a record with that `source`.
pub(super) fn age(notice: &Stamp, source: Option<&str>) -> Age {
    match source.and_then(Stamp::read).map(|known| notice.cmp(&known)) {
        None | Some(Ordering::Greater) => Age::Newer,
        Some(Ordering::Equal) => Age::Same,
        Some(Ordering::Less) => Age::Older,
    }
}
