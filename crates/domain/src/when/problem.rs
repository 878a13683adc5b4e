//! Why a text is no date.

use serde::Serialize;
use std::fmt;

/// Why a text says no date that can be kept. `words::when::problem` says it to a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum WhenProblem {
    /// Nothing is written.
    Blank,
    /// More characters than any date has.
    TooLong {
        /// The greatest number of characters.
        most: usize,
    },
    /// No date in any of the forms.
    Unreadable {
        /// The side that is none, its first characters.
        text: String,
    },
    /// More than one `/`.
    TooManyParts,
    /// One side of the `/` is empty or open.
    OpenEnd,
    /// The mark `%`, or two marks: one side is either approximate or uncertain.
    TwoMarks,
    /// The year is not from 1 to 2200.
    YearOutOfRange,
    /// No month of that number.
    NoSuchMonth {
        /// The number.
        month: u32,
    },
    /// The month has no such day.
    NoSuchDay {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
        /// The day that it lacks.
        day: u32,
    },
    /// 24:00, which is 00:00 of the next day.
    TwentyFourHours,
    /// No hour or minute of that number.
    NoSuchTime,
    /// A time with seconds.
    Seconds,
    /// An offset that no place has, or that is not written `+01:00`.
    BadOffset,
    /// An offset behind what is no time.
    OffsetWithoutTime,
    /// London's clocks skip this time: they go forward over it.
    Skipped {
        /// The civil time, as it was written.
        time: String,
    },
    /// The second side ends before the first begins.
    EndsBeforeItBegins,
}

impl fmt::Display for WhenProblem {
    /// For logs; people read the catalogue's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for WhenProblem {}
