//! Moments and stretches of time one under another on one scale: what is uncertain as bands, what is known as discs and bars.

use super::canvas::Canvas;
use crate::block::{Align, Shade, Span, SpanKind, SpanMark, Spans};
use crate::doc::{Area, Shape};
use crate::fonts::Face;
use crate::style::{BLUE, FIGURE_WIDTH, INK, QUIET, RULE, Style};

const LABEL: Style = Style::new(Face::Regular, 8.2, INK, 10.2);
const VALUE: Style = Style::new(Face::Semibold, 8.2, INK, 10.2);
const TICK: Style = Style::new(Face::Regular, 7.4, QUIET, 9.2);
/// The words before the scale.
const LABELS: f64 = 120.0;
/// The words after it.
const VALUES: f64 = 148.0;
const SCALE: f64 = FIGURE_WIDTH - LABELS - VALUES;
/// Room at both ends of the scale, so that a disc at its end is whole.
const MARGIN: f64 = 6.0;
const HEAD: f64 = 13.0;
const GAP: f64 = 2.6;
const THICK: f64 = 7.0;
const DISC: f64 = 3.4;

/// The height of a row with the gap below.
pub(super) fn height(canvas: &mut Canvas, row: &Span) -> f64 {
    let words =
        canvas.height(&row.label, LABEL, LABELS - 8.0).max(canvas.height(&row.value, VALUE, VALUES - 8.0));
    words.max(THICK + 2.0) + GAP
}

/// Draws the scale, the rows and the legend; returns the height they take.
pub(super) fn draw(canvas: &mut Canvas, spans: &Spans, rows: &[Span]) -> f64 {
    let heights: Vec<f64> = rows.iter().map(|row| height(canvas, row)).collect();
    let bottom = HEAD + heights.iter().sum::<f64>();
    ticks(canvas, spans, bottom);
    let mut top = HEAD;
    for (row, tall) in rows.iter().zip(&heights) {
        one(canvas, spans, row, top, *tall - GAP);
        top += tall;
    }
    let legend = legend(canvas, spans, bottom + 5.0);
    bottom + legend
}

/// Where an instant stands on the page.
fn x(spans: &Spans, at: i64) -> f64 {
    let whole = minutes(spans.from, spans.to).max(1.0);
    let place = (minutes(spans.from, at) / whole).clamp(0.0, 1.0);
    LABELS + MARGIN + place * (SCALE - 2.0 * MARGIN)
}

/// Minutes between two instants; far fewer than a double counts exactly.
fn minutes(from: i64, to: i64) -> f64 {
    to.saturating_sub(from) as f64
}

/// The marks of the scale with thin lines down the rows. One whose words would touch those before it is left out.
fn ticks(canvas: &mut Canvas, spans: &Spans, bottom: f64) {
    canvas.line((LABELS, HEAD - 2.0), (LABELS + SCALE, HEAD - 2.0), RULE, 0.8);
    let mut free = LABELS - 20.0;
    for (at, words) in &spans.ticks {
        let (place, width) = (x(spans, *at), canvas.width(words, TICK));
        let left = (place - width / 2.0).max(LABELS - 10.0).min(LABELS + SCALE + 10.0 - width);
        if left < free {
            continue;
        }
        canvas.words(words, TICK, (left, 0.0), width + 6.0, Align::Start);
        canvas.line((place, HEAD - 4.0), (place, bottom), RULE, 0.4);
        free = left + width + 8.0;
    }
}

fn one(canvas: &mut Canvas, spans: &Spans, row: &Span, top: f64, tall: f64) {
    canvas.words(&row.label, LABEL, (0.0, top), LABELS - 8.0, Align::Start);
    // Bars stand beside the first line of their words.
    let middle = top + LABEL.leading.min(tall) / 2.0 + 0.6;
    for mark in &row.marks {
        marked(canvas, (x(spans, mark.from), x(spans, mark.to)), middle, *mark);
    }
    canvas.words(&row.value, VALUE, (LABELS + SCALE + 8.0, top), VALUES - 8.0, Align::Start);
}

fn marked(canvas: &mut Canvas, (from, to): (f64, f64), middle: f64, mark: SpanMark) {
    let bar = |thick: f64| Area::new(from, middle - thick / 2.0, (to - from).max(1.2), thick);
    match mark.kind {
        SpanKind::Moment => {
            let centre = (from.midpoint(to), middle);
            canvas.shape(Shape::Circle { centre, radius: DISC, fill: Some(BLUE), stroke: None });
        }
        SpanKind::Uncertain => canvas.shaded(bar(THICK), Shade::Second),
        SpanKind::Certain => canvas.shaded(bar(THICK - 2.0), Shade::Main),
        SpanKind::Possible => canvas.shaded(bar(THICK - 2.0), Shade::Unknown),
        SpanKind::Limit => {
            canvas.line((from, middle - THICK / 2.0 - 1.0), (from, middle + THICK / 2.0 + 1.0), INK, 1.6);
        }
    }
}

fn legend(canvas: &mut Canvas, spans: &Spans, top: f64) -> f64 {
    if spans.legend.is_empty() {
        return 0.0;
    }
    let (mut left, mut row) = (0.0, top);
    for (kind, words) in &spans.legend {
        let width = canvas.width(words, TICK) + 1.0;
        if left > 0.0 && left + width + 20.0 > FIGURE_WIDTH {
            (left, row) = (0.0, row + 12.0);
        }
        let mark = SpanMark { kind: *kind, from: 0, to: 0 };
        let ends = if matches!(kind, SpanKind::Moment | SpanKind::Limit) {
            (left + 7.0, left + 7.0)
        } else {
            (left, left + 14.0)
        };
        marked(canvas, ends, row + TICK.leading / 2.0, mark);
        canvas.words(words, TICK, (left + 18.0, row), width + 4.0, Align::Start);
        left += width + 34.0;
    }
    row - top + 5.0 + 12.0
}
