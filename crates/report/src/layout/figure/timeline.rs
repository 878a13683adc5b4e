//! Moments on a line of time; uncertain dates as bands.

use chrono::NaiveDate;

use super::canvas::Canvas;
use crate::block::{Align, Moment, Shade};
use crate::doc::{Area, Shape};
use crate::fonts::Face;
use crate::style::{BLUE, FIGURE_WIDTH, INK, QUIET, RULE, Style};

const WHEN: Style = Style::new(Face::Semibold, 8.2, INK, 10.6);
const LABEL: Style = Style::new(Face::Regular, 8.2, QUIET, 10.4);
/// Where labels stand beside the line.
const LABELS: f64 = 118.0;
const AXIS: f64 = 60.0;
const GAP: f64 = 7.0;

/// The moments in order of time.
pub(super) fn in_order(moments: &[Moment]) -> Vec<&Moment> {
    let mut moments: Vec<&Moment> = moments.iter().collect();
    moments.sort_by_key(|moment| (moment.from, moment.to));
    moments
}

/// The height of a moment's words with the gap below.
pub(super) fn height(canvas: &mut Canvas, moment: &&Moment) -> f64 {
    let width = FIGURE_WIDTH - LABELS;
    canvas.height(&moment.when, WHEN, width) + canvas.height(&moment.label, LABEL, width) + GAP
}

/// Draws the moments down the page in order of time, each joined to its place on a scale; returns the height.
///
/// A line down the page has room for any number of moments and for their words; one across has neither.
pub(super) fn draw(canvas: &mut Canvas, moments: &[&Moment]) -> f64 {
    let (Some(first), Some(last)) = (moments.first(), moments.iter().map(|moment| end(moment)).max()) else {
        return 0.0;
    };
    let tops = tops(canvas, moments);
    let height = tops.last().copied().unwrap_or_default();
    let scale =
        Scale { start: first.from, days: days(first.from, last).max(1.0), height: (height - 16.0).max(1.0) };
    canvas.fill(Area::new(AXIS - 1.0, 4.0, 2.0, height - 8.0), RULE);
    for (moment, top) in moments.iter().zip(&tops) {
        one(canvas, moment, *top, &scale);
    }
    height
}

struct Scale {
    start: NaiveDate,
    days: f64,
    height: f64,
}

impl Scale {
    fn y(&self, date: NaiveDate) -> f64 {
        8.0 + days(self.start, date) / self.days * self.height
    }
}

/// The top of each moment's words, and the end of the last.
fn tops(canvas: &mut Canvas, moments: &[&Moment]) -> Vec<f64> {
    let mut tops = vec![0.0];
    let mut y = 0.0;
    for moment in moments {
        y += height(canvas, moment);
        tops.push(y);
    }
    tops
}

fn one(canvas: &mut Canvas, moment: &Moment, top: f64, scale: &Scale) {
    let (from, to) = (scale.y(moment.from), scale.y(end(moment)));
    if to > from {
        canvas.shaded(Area::new(AXIS - 3.5, from, 7.0, to - from), Shade::Second);
    }
    let y = top + WHEN.leading / 2.0;
    canvas.line((AXIS + 3.0, from), (LABELS - 20.0, y), RULE, 0.7);
    canvas.line((LABELS - 20.0, y), (LABELS - 6.0, y), RULE, 0.7);
    canvas.shape(Shape::Circle { centre: (AXIS, from), radius: 3.4, fill: Some(BLUE), stroke: None });
    let width = FIGURE_WIDTH - LABELS;
    let used = canvas.words(&moment.when, WHEN, (LABELS, top), width, Align::Start);
    canvas.words(&moment.label, LABEL, (LABELS, top + used), width, Align::Start);
}

fn end(moment: &Moment) -> NaiveDate {
    moment.to.unwrap_or(moment.from).max(moment.from)
}

/// Days between two dates; a timeline spans far fewer than a double counts exactly.
fn days(from: NaiveDate, to: NaiveDate) -> f64 {
    (to - from).num_days() as f64
}
