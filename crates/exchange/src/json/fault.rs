//! Why a file is no JSON, with the place.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What is wrong at one place of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Fault {
    /// There is nothing in the file, or only white space.
    Empty,
    /// The file is larger than the cap, in bytes.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The cap.
        most: usize,
    },
    /// The file ends in the middle of a value.
    CutOff,
    /// The bytes are no UTF-8 text.
    NotUtf8,
    /// A character that cannot stand there.
    Unexpected {
        /// The character.
        found: char,
    },
    /// A number that is not written as JSON writes numbers.
    Number,
    /// A backslash that is followed by nothing JSON knows, or half a surrogate pair.
    Escape,
    /// A control character inside a text; JSON writes these as escapes.
    ControlCharacter {
        /// Its code.
        code: u32,
    },
    /// More levels of lists and objects than the cap.
    TooDeep {
        /// The cap.
        most: usize,
    },
    /// More values than the cap.
    TooManyValues {
        /// The cap.
        most: usize,
    },
}

/// One problem of a file that is refused whole. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Error)]
#[error("line {line}, column {column}: {fault:?}")]
pub struct Unreadable {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What is wrong there.
    pub fault: Fault,
}

impl Fault {
    /// The end of the message's key in the catalogue: `ocds-reason-<suffix>`.
    #[must_use]
    pub fn key_suffix(&self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::TooLarge { .. } => "file-too-large",
            Self::CutOff => "file-cut-off",
            Self::NotUtf8 => "file-not-utf8",
            Self::Unexpected { .. } => "file-unexpected",
            Self::Number => "file-number",
            Self::Escape => "file-escape",
            Self::ControlCharacter { .. } => "file-control-character",
            Self::TooDeep { .. } => "file-too-deep",
            Self::TooManyValues { .. } => "file-too-many-values",
        }
    }
}

impl Unreadable {
    /// The variables of the message; places and sizes are texts, to be shown as they are.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![("line", self.line.to_string()), ("column", self.column.to_string())];
        match &self.fault {
            Fault::TooLarge { bytes, most } => {
                fields.extend([("bytes", bytes.to_string()), ("most", most.to_string())]);
            }
            Fault::Unexpected { found } => fields.push(("found", found.escape_debug().to_string())),
            Fault::ControlCharacter { code } => fields.push(("code", code.to_string())),
            Fault::TooDeep { most } | Fault::TooManyValues { most } => {
                fields.push(("most", most.to_string()));
            }
            Fault::Empty | Fault::CutOff | Fault::NotUtf8 | Fault::Number | Fault::Escape => {}
        }
        fields
    }
}
