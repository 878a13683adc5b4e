//! Why a file is not read.

use serde::{Deserialize, Serialize};

/// Why a file is not read. Nothing of it was taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It has more bytes than are read.
    #[error("more than {most} bytes")]
    TooManyBytes {
        /// The most.
        most: u64,
    },
    /// It holds nothing.
    #[error("empty")]
    Empty,
    /// It is something else.
    #[error("not a table but {0:?}")]
    Foreign(Foreign),
    /// It asks for a password.
    #[error("protected by a password")]
    Protected,
    /// It is not what it says it is, or was cut off.
    #[error("damaged: {detail}")]
    Damaged {
        /// What the reader met, for those who mend it.
        detail: String,
    },
    /// Unpacked it has more bytes than are read.
    #[error("more than {most} bytes unpacked")]
    TooLargeUnpacked {
        /// The most.
        most: u64,
    },
    /// It has more parts inside than are read.
    #[error("more than {most} parts")]
    TooManyParts {
        /// The most.
        most: usize,
    },
    /// Its shared texts, styles or other lists are longer than are read.
    #[error("more than {most} tags in one part")]
    TooManyTags {
        /// The most.
        most: u64,
    },
    /// A single text inside is longer than any cell can hold.
    #[error("more than {most} bytes between two tags")]
    TooLongRun {
        /// The most.
        most: u64,
    },
    /// It has more sheets than are read.
    #[error("more than {most} sheets")]
    TooManySheets {
        /// The most.
        most: usize,
    },
    /// It has more cells than are read.
    #[error("more than {most} cells")]
    TooManyCells {
        /// The most.
        most: usize,
    },
    /// Its cells hold more text than is read.
    #[error("more than {most} bytes of text")]
    TooMuchText {
        /// The most.
        most: usize,
    },
    /// Nobody knows an encoding of that name.
    #[error("no encoding {name:?}")]
    UnknownEncoding {
        /// The name.
        name: String,
    },
    /// That character cannot stand between columns.
    #[error("no separator {separator:?}")]
    BadSeparator {
        /// The character.
        separator: char,
    },
}

impl Refusal {
    pub(super) fn damaged(detail: impl std::fmt::Display) -> Self {
        // A reader may quote the file at length.
        Self::Damaged { detail: detail.to_string().chars().take(200).collect() }
    }
}

/// What a file is instead of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Foreign {
    /// A PDF.
    Pdf,
    /// A page of the web, often saved with the ending of a workbook.
    WebPage,
    /// A binary workbook (XLSB).
    Xlsb,
    /// A text or slides, in a package.
    OtherOffice,
    /// An archive of files.
    Archive,
    /// JSON.
    Json,
    /// Bytes that are no text.
    Binary,
}
