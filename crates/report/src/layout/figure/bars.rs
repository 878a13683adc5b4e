//! Horizontal bars of one or more parts, with whiskers for what is uncertain.

use super::canvas::Canvas;
use crate::block::{Align, Bar, Shade};
use crate::doc::Area;
use crate::fonts::Face;
use crate::style::{FIGURE_WIDTH, INK, RULE, Style, WHITE};

const LABELS: f64 = 128.0;
const VALUES: f64 = 84.0;
const ROOM: f64 = FIGURE_WIDTH - LABELS - VALUES;
const THICK: f64 = 12.0;
const LABEL: Style = Style::new(Face::Regular, 8.6, INK, 11.0);
const VALUE: Style = Style::new(Face::Semibold, 8.6, INK, 11.0);

/// Points for one unit of length, the same for all bars of a chart.
pub(super) fn scale(bars: &[Bar]) -> f64 {
    ROOM / amount(bars.iter().map(extent).max().unwrap_or(0).max(1))
}

/// Draws the bars and returns the height they take.
pub(super) fn draw(canvas: &mut Canvas, bars: &[Bar], legend: &[(Shade, String)], scale: f64) -> f64 {
    let mut y = 0.0;
    for bar in bars {
        y += one(canvas, bar, y, scale);
    }
    canvas.line((LABELS, 0.0), (LABELS, y), RULE, 0.8);
    if legend.is_empty() { y } else { y + 6.0 + key(canvas, legend, y + 6.0) }
}

fn one(canvas: &mut Canvas, bar: &Bar, y: f64, scale: f64) -> f64 {
    let top = y + 3.0;
    canvas.words(&bar.label, LABEL, (0.0, top + 0.5), LABELS - 10.0, Align::Start);
    let mut x = LABELS;
    for part in &bar.parts {
        let width = amount(part.amount) * scale;
        if width > 0.0 {
            canvas.shaded(Area::new(x, top, width, THICK), part.shade);
            inside(canvas, &part.text, part.shade, (x, top), width);
        }
        x += width;
    }
    if let Some((least, most)) = bar.range {
        let (from, to) = (LABELS + amount(least) * scale, LABELS + amount(most.max(least)) * scale);
        whisker(canvas, from, to, top + THICK + 3.0);
        x = x.max(to);
    }
    canvas.words(&bar.value, VALUE, (x + 6.0, top + 0.5), (FIGURE_WIDTH - x - 6.0).max(40.0), Align::Start);
    height(canvas, bar)
}

/// The height of a bar with its label and whiskers.
pub(super) fn height(canvas: &mut Canvas, bar: &Bar) -> f64 {
    let tall = canvas.height(&bar.label, LABEL, LABELS - 10.0).max(THICK) + 6.0;
    if bar.range.is_some() { tall + 4.0 } else { tall }
}

/// A part's own text, if there is room for it.
fn inside(canvas: &mut Canvas, text: &str, shade: Shade, (x, top): (f64, f64), width: f64) {
    let style = Style { size: 7.8, ..VALUE }.in_colour(if shade == Shade::Main { WHITE } else { INK });
    if !text.is_empty() && canvas.width(text, style) + 8.0 <= width {
        canvas.words(text, style, (x, top + 0.5), width, Align::Centre);
    }
}

fn whisker(canvas: &mut Canvas, from: f64, to: f64, y: f64) {
    canvas.line((from, y), (to, y), INK, 0.9);
    for x in [from, to] {
        canvas.line((x, y - 2.5), (x, y + 2.5), INK, 0.9);
    }
}

fn key(canvas: &mut Canvas, legend: &[(Shade, String)], y: f64) -> f64 {
    let (mut x, mut top) = (LABELS, y);
    for (shade, words) in legend {
        let width = canvas.width(words, LABEL) + 1.0;
        if x > LABELS && x + width + 16.0 > FIGURE_WIDTH {
            (x, top) = (LABELS, top + 14.0);
        }
        canvas.shaded(Area::new(x, top + 1.5, 11.0, 8.0), *shade);
        canvas.words(words, LABEL, (x + 15.0, top), width + 4.0, Align::Start);
        x += width + 31.0;
    }
    top - y + 13.0
}

/// The furthest a bar reaches.
fn extent(bar: &Bar) -> u64 {
    let total = bar.parts.iter().fold(0_u64, |sum, part| sum.saturating_add(part.amount));
    total.max(bar.range.map_or(0, |(_, most)| most))
}

/// A length; what a picture shows needs no more than a double's precision.
fn amount(amount: u64) -> f64 {
    amount as f64
}
