//! An instant nobody knows exactly: what was written, and everything it can mean.
//!
//! A date of a breach is an interval. [`When::read`] takes a text of EDTF (ISO 8601-2), `2016`, `2016-10`, `2017-01-04`,
//! `2017-01-17T09:30` or two of them with a `/` between, each with `~` or `?` behind it where it is approximate or
//! uncertain, and keeps both its ends. Without an offset it is civil time in London. An unknown date is no `When` at all
//! (`Option<When>`).
//!
//! Decisions where the page is silent: white space, lower-case `t` and `z`, both marks at once (`%`) and open ends (`../2016`)
//! are refused; an offset stands behind a time alone, as `Z`, `+01:00` or `+01`, up to 14 hours; an interval whose second
//! side ends where its first begins, and is no minute, ends before it begins.

mod edtf;
mod instant;
mod interval;
mod london;
mod problem;

pub use edtf::{Precision, Qualifier, Side};
pub use instant::Instant;
pub use interval::Interval;
pub use problem::WhenProblem;

use crate::date::Date;
use crate::field::{Field, Stored};
use crate::problem::{Path, ProblemKind, Problems};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};
use std::fmt;

/// When something happened, as far as anybody knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct When {
    text: Box<str>,
    interval: Interval,
    first: Side,
    last: Option<Side>,
}

impl When {
    /// Reads the text of EDTF that is stored.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(text: &str) -> Result<Self, WhenProblem> {
        let read = edtf::read(text)?;
        Ok(Self { text: text.into(), interval: read.interval, first: read.first, last: read.last })
    }

    /// A civil day in London, the whole of it.
    ///
    /// # Errors
    /// Where the year is not from 1 to 2200.
    pub fn on(day: Date) -> Result<Self, WhenProblem> {
        Self::read(&day.to_string())
    }

    /// The text of EDTF, as it was written.
    #[must_use]
    pub fn edtf(&self) -> &str {
        &self.text
    }
    /// Both its ends, for arithmetic.
    #[must_use]
    pub fn interval(&self) -> Interval {
        self.interval
    }
    /// The earliest instant it can mean.
    #[must_use]
    pub fn earliest(&self) -> Instant {
        self.interval.earliest
    }
    /// The latest instant it can mean; of a day, month or year the instant at which it is over.
    #[must_use]
    pub fn latest(&self) -> Instant {
        self.interval.latest
    }
    /// The first civil day in London that it can mean.
    #[must_use]
    pub fn first_day(&self) -> Date {
        self.interval.first_day
    }
    /// The last civil day in London that it can mean, itself included.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.interval.last_day
    }
    /// Whether it is one known minute.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.interval.is_point()
    }
    /// The side before the `/`, or the only one.
    #[must_use]
    pub fn first_side(&self) -> Side {
        self.first
    }
    /// The side behind the `/`; none where there is one side.
    #[must_use]
    pub fn last_side(&self) -> Option<Side> {
        self.last
    }
    /// Whether it is over before the other can have begun.
    #[must_use]
    pub fn is_certainly_before(&self, other: &Self) -> bool {
        self.interval.is_certainly_before(other.interval)
    }
    /// By when it can have happened first, then by when last: an order for lists, which says nothing of what came first.
    #[must_use]
    pub fn sort_key(&self) -> (Instant, Instant) {
        (self.earliest(), self.latest())
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).map_err(serde::de::Error::custom)
    }
}

impl Field for When {
    const STORED: Stored = Stored::Text;
    fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
        let Some(text) = value.as_str() else { return problems.push(at, ProblemKind::NotText) };
        Self::read(text).map_or_else(|problem| problems.push(at, ProblemKind::NotWhen(problem)), Some)
    }
    fn to_json(&self) -> Value {
        self.edtf().into()
    }
    fn schema() -> Value {
        json!({ "type": "string", "format": "edtf", "maxLength": edtf::MOST,
                "description": "EDTF: 2016, 2016-10, 2017-01-04, 2017-01-17T09:30, two of them with / between; ~ or ? behind" })
    }
}
