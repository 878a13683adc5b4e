//! Why a case file is refused, and where.

use std::fmt;

use serde::Serialize;

use crate::when::WhenProblem;

/// Why a case file is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not JSON; the place counts from 1.
    #[error("line {line}, column {column}: {detail}")]
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
        /// What the parser says, without the place.
        detail: String,
    },
    /// JSON, but not cases: every problem in the order of the file, at least one.
    #[error("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Refused {
        /// The problems.
        problems: Vec<ReadProblem>,
    },
}

/// One thing that is wrong with a case file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReadProblem {
    /// Where: `impact.I1` in a single case, `[0].impact.I1` in an array; empty for the whole file.
    pub path: String,
    /// What.
    #[serde(flatten)]
    pub kind: ReadProblemKind,
}

/// What is wrong at a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum ReadProblemKind {
    /// No such key here.
    UnknownKey {
        /// The keys there are.
        allowed: &'static [&'static str],
    },
    /// The key is given twice.
    RepeatedKey,
    /// No such word here.
    UnknownWord {
        /// What was written.
        found: String,
        /// The words there are.
        allowed: &'static [&'static str],
    },
    /// G14 is computed and cannot be named.
    Computed,
    /// A number with a point or an exponent, of more than 64 bits, or the minus zero that JSON allows.
    NotInteger {
        /// The least that belongs here.
        least: u32,
        /// The greatest; none where there is none.
        greatest: Option<u32>,
    },
    /// An integer that is too small or too great.
    OutOfRange {
        /// The least.
        least: u32,
        /// The greatest; none where there is none.
        greatest: Option<u32>,
    },
    /// A value that must be given is not.
    Missing,
    /// A text that says no date.
    NotWhen(WhenProblem),
    /// A date where one known minute belongs.
    NotInstant,
    /// A text that names no event and says no date.
    NeitherEventNorDate(WhenProblem),
    /// No time of the day such as 09:00.
    NotTime,
    /// A business day that closes before it opens, or at once.
    ClosesTooEarly,
    /// A number whose unit is not given.
    NeedsUnit,
    /// A text that is empty, longer than this many characters, or holds control characters.
    NotName {
        /// The greatest number of characters.
        most: usize,
    },
    /// A limit in working time that needs days of which the table of bank holidays says nothing.
    OutsideYears {
        /// The first year that it covers.
        first: i32,
        /// The last.
        last: i32,
    },
    /// Not the kind of value that belongs here.
    WrongShape {
        /// What belongs here.
        expected: Shape,
    },
}

/// Kinds of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// An object.
    Object,
    /// An array.
    Array,
    /// An object or an array.
    ObjectOrArray,
    /// A whole number.
    Integer,
    /// A level from 0 to 4.
    Level,
    /// A level from 0 to 4, or `"unknown"`.
    LevelOrUnknown,
    /// The object of a control, or `"unknown"`.
    ControlOrUnknown,
    /// A string.
    Text,
    /// `true` or `false`.
    Boolean,
}

impl Shape {
    /// The shape's word, as in the catalogues (`word-json-shape-object`).
    pub const fn word(self) -> &'static str {
        match self {
            Shape::Object => "object",
            Shape::Array => "array",
            Shape::ObjectOrArray => "object-or-array",
            Shape::Integer => "integer",
            Shape::Level => "level",
            Shape::LevelOrUnknown => "level-or-unknown",
            Shape::ControlOrUnknown => "control-or-unknown",
            Shape::Text => "text",
            Shape::Boolean => "boolean",
        }
    }
}

impl fmt::Display for ReadProblem {
    /// For logs and tests; people read the catalogue's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.path, self.kind)
    }
}
