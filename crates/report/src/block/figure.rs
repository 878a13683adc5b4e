//! Charts, as the numbers they are drawn from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Band;

/// A chart with its caption. Its numbers must also stand in a table or in words beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Printed below the chart after its number; empty for a chart without caption and number.
    pub caption: String,
    /// What the chart says, for somebody who cannot see it. Must not be empty.
    pub alternative: String,
    /// What is drawn.
    pub drawing: Drawing,
}

/// The kinds of chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "drawing", rename_all = "kebab-case")]
#[expect(
    clippy::large_enum_variant,
    reason = "a document has a handful of figures, and boxes would be in every writer's way"
)]
pub enum Drawing {
    /// Likelihood against impact, five by five.
    Matrix(Matrix),
    /// Horizontal bars, each of one or more parts.
    Bars {
        /// Top to bottom.
        bars: Vec<Bar>,
        /// What each shade means; printed as a legend if not empty.
        legend: Vec<(Shade, String)>,
    },
    /// Moments on a line of time.
    Timeline {
        /// In any order.
        moments: Vec<Moment>,
    },
    /// Moments and stretches of time one under another, all on one scale across the page.
    Spans(Spans),
}

/// Moments and stretches of time on one scale. Places are minutes from any one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spans {
    /// Where the scale begins.
    pub from: i64,
    /// Where it ends; not before its beginning.
    pub to: i64,
    /// Marks on the scale, each with its words; those that have no room are left out.
    pub ticks: Vec<(i64, String)>,
    /// Top to bottom.
    pub rows: Vec<Span>,
    /// What each way of drawing means; printed as a legend if not empty.
    pub legend: Vec<(SpanKind, String)>,
}

/// One row of a line of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Before the scale.
    pub label: String,
    /// After the scale: the date or the length in words.
    pub value: String,
    /// What is drawn, the widest first.
    pub marks: Vec<SpanMark>,
}

/// Something drawn in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpanMark {
    /// How.
    pub kind: SpanKind,
    /// Where it begins.
    pub from: i64,
    /// Where it ends; the same of a moment.
    pub to: i64,
}

/// How a part of a line of time is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanKind {
    /// A disc: a moment that is known.
    Moment,
    /// A striped band: an uncertain date, somewhere within it.
    Uncertain,
    /// A solid bar: time that certainly passed.
    Certain,
    /// An outlined bar: time that may have passed.
    Possible,
    /// A line across the row: when a limit was used up.
    Limit,
}

/// A 5 × 5 matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matrix {
    /// Title of the horizontal axis: impact.
    pub impact_title: String,
    /// Title of the vertical axis: likelihood.
    pub likelihood_title: String,
    /// Words of impact 1 to 5.
    pub impact_words: [String; 5],
    /// Words of likelihood 1 to 5.
    pub likelihood_words: [String; 5],
    /// `bands[likelihood - 1][impact - 1]`.
    pub bands: [[Band; 5]; 5],
    /// What stands in the cells.
    pub marks: Vec<Mark>,
    /// What each kind of mark means; printed as a legend for the kinds in use.
    pub mark_words: Vec<(MarkKind, String)>,
    /// The highest score that is tolerated and what the line around what exceeds it means; no line where none is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerated: Option<(u8, String)>,
}

/// Something in a cell of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// 1 to 5; anything else is an error.
    pub impact: u8,
    /// 1 to 5; anything else is an error.
    pub likelihood: u8,
    /// Kind of mark.
    pub kind: MarkKind,
    /// A reference or count printed in the cell.
    pub text: String,
}

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Text only: a reference or a count.
    Reference,
    /// A filled disc: where the risk stands now.
    Current,
    /// An open ring: before controls.
    Inherent,
    /// A filled square: where it is meant to go.
    Aim,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// Before the bar.
    pub label: String,
    /// Left to right.
    pub parts: Vec<BarPart>,
    /// After the bar: the value in words, such as `£121m` or `42 days`.
    pub value: String,
    /// Least and most the total may be, drawn as whiskers.
    pub range: Option<(u64, u64)>,
}

/// A part of a bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BarPart {
    /// Length in any unit; the same in all bars of the chart.
    pub amount: u64,
    /// Colour and pattern.
    pub shade: Shade,
    /// Printed inside if it fits: a letter or short number.
    pub text: String,
}

/// Colour and pattern of a bar's part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shade {
    /// Solid blue.
    Main,
    /// Light blue with slanting lines.
    Second,
    /// Grey.
    Third,
    /// White with an outline: what is not known.
    Unknown,
    /// A band's colour.
    Band(Band),
}

/// A moment on a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// What happened.
    pub label: String,
    /// The date in words.
    pub when: String,
    /// The day, or the first day of an uncertain date.
    pub from: NaiveDate,
    /// The last day of an uncertain date: drawn as a band.
    pub to: Option<NaiveDate>,
}
