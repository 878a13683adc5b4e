//! Ids of rows: UUIDs, made by the register, opaque to everybody else.

use crate::field::{Field, Stored};
use crate::problem::{Path, ProblemKind, Problems};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;
use uuid::Uuid;

/// The id of a row, a UUID (version 7 where the register makes it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl Id {
    /// Reads the hyphenated form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 36).then(|| Uuid::try_parse(text).ok()).flatten().map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl Field for Id {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        value
            .as_str()
            .and_then(Self::parse)
            .or_else(|| problems.push(at, ProblemKind::BadIdentifier { which: "id" }))
    }
    fn to_json(&self) -> Value {
        self.to_string().into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "format": "uuid" })
    }
}
