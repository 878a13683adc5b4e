//! The 5 × 5 matrix: likelihood upwards, impact to the right, a letter in each cell so that it reads in grey.

use super::canvas::Canvas;
use crate::block::{Align, Band, Mark, MarkKind, Matrix};
use crate::doc::{Area, Shape, Stroke};
use crate::failure::LayoutFailure;
use crate::fonts::Face;
use crate::style::{self, BLUE, FIGURE_WIDTH, INK, QUIET, Style, WHITE};

const LABELS: f64 = 92.0;
const CELL_WIDTH: f64 = (FIGURE_WIDTH - LABELS) / 5.0;
const LEAST_HEIGHT: f64 = 29.0;
const GAP: f64 = 1.6;
const MARK_LINE: f64 = 11.0;
/// Room at the left of a cell for its letter.
const LETTER: f64 = 14.0;
const LABEL: Style = Style::new(Face::Regular, 8.4, INK, 10.6);
const AXIS: Style = Style::new(Face::Semibold, 8.6, QUIET, 12.0);
const TEXT: Style = Style::new(Face::Semibold, 8.4, INK, MARK_LINE);

/// Draws the matrix and returns its height.
pub(super) fn draw(canvas: &mut Canvas, matrix: &Matrix) -> Result<f64, LayoutFailure> {
    check(&matrix.marks)?;
    let mut y = canvas.words(&matrix.likelihood_title, AXIS, (0.0, 0.0), LABELS, Align::Start) + 3.0;
    let mut tops = vec![y];
    for likelihood in (1..=5_u8).rev() {
        y += row(canvas, matrix, likelihood, y);
        tops.push(y);
    }
    if let Some((most, _)) = &matrix.tolerated {
        appetite_line(canvas, *most, &tops);
    }
    y += impact_words(canvas, matrix, y + 3.0) + 3.0;
    let across = CELL_WIDTH * 5.0;
    y += canvas.words(&matrix.impact_title, AXIS, (LABELS, y + 2.0), across, Align::Centre) + 6.0;
    Ok(y + legend(canvas, matrix, y))
}

fn check(marks: &[Mark]) -> Result<(), LayoutFailure> {
    let inside = |mark: &&Mark| !(1..=5).contains(&mark.impact) || !(1..=5).contains(&mark.likelihood);
    match marks.iter().find(inside) {
        None => Ok(()),
        Some(mark) => Err(LayoutFailure::MarkOutside {
            text: mark.text.clone(),
            impact: mark.impact,
            likelihood: mark.likelihood,
        }),
    }
}

fn row(canvas: &mut Canvas, matrix: &Matrix, likelihood: u8, y: f64) -> f64 {
    let cells: Vec<Vec<PlacedMark>> = (1..=5_u8)
        .map(|impact| {
            let here = |mark: &&Mark| mark.impact == impact && mark.likelihood == likelihood;
            flow(canvas, &matrix.marks.iter().filter(here).collect::<Vec<_>>())
        })
        .collect();
    let lines = cells.iter().flatten().map(|mark| mark.line + 1).max().unwrap_or(0);
    let height = (f64::from(lines) * MARK_LINE + 10.0).max(LEAST_HEIGHT);
    let at = usize::from(likelihood - 1);
    let words = format!("{likelihood} {}", matrix.likelihood_words[at]);
    let top = y + (height - canvas.height(&words, LABEL, LABELS - 8.0)) / 2.0;
    canvas.words(&words, LABEL, (0.0, top), LABELS - 8.0, Align::Start);
    let mut x = LABELS;
    for (impact, marks) in cells.iter().enumerate() {
        let area = Area::new(x, y, CELL_WIDTH - GAP, height - GAP);
        cell(canvas, matrix.bands[at][impact], area, marks, lines);
        x += CELL_WIDTH;
    }
    height
}

fn cell(canvas: &mut Canvas, band: Band, area: Area, marks: &[PlacedMark], lines: u32) {
    let dashed = Stroke { colour: QUIET, width: 0.6, dash: 2.0 };
    let stroke = (band == Band::NotAssessed).then_some(dashed);
    canvas.shape(Shape::Rectangle { area, fill: Some(style::band(band)), stroke });
    let letter = canvas.setter.labels.bands.letter(band).to_owned();
    let style = Style { size: 7.0, leading: 9.0, ..LABEL };
    canvas.words(&letter, style, (area.x + 4.0, area.y + 2.0), LETTER, Align::Start);
    let top = area.y + (area.height - f64::from(lines) * MARK_LINE) / 2.0;
    for mark in marks {
        let x = area.x + LETTER + mark.x;
        let y = top + f64::from(mark.line) * MARK_LINE;
        let shift = symbol(canvas, mark.kind, (x, y + MARK_LINE / 2.0));
        canvas.words(&mark.text, TEXT, (x + shift, y), (mark.width - shift).max(6.0), Align::Start);
    }
}

/// The line between the cells whose product is tolerated and those above it. It stands in the gaps between cells, on white, so
/// that it reads in grey. `tops` are the upper edges of the rows, of likelihood 5 first, and the lower edge of the last.
fn appetite_line(canvas: &mut Canvas, most: u8, tops: &[f64]) {
    // How many cells of a row, from the left, are tolerated.
    let within = |likelihood: u8| (1..=5_u8).filter(|impact| impact * likelihood <= most).count();
    let across = |cells: usize| LABELS + (0..cells).map(|_| CELL_WIDTH).sum::<f64>() - GAP / 2.0;
    let mut steps = Vec::new();
    let mut left = within(5);
    for (likelihood, edges) in (1..=5_u8).rev().zip(tops.windows(2)) {
        let here = within(likelihood);
        let (top, bottom) = (edges[0] - GAP / 2.0, edges[1] - GAP / 2.0);
        if here > left {
            steps.push(((across(left), top), (across(here), top)));
        }
        if here < 5 {
            steps.push(((across(here), top), (across(here), bottom)));
        }
        left = here;
    }
    for (colour, width) in [(WHITE, 4.6), (INK, 2.2)] {
        for (from, to) in &steps {
            let (from, to) = longer(*from, *to, width / 2.0);
            canvas.line(from, to, colour, width as f32);
        }
    }
}

/// A line across or down, so much longer at both ends that corners are closed.
fn longer(from: (f64, f64), to: (f64, f64), by: f64) -> ((f64, f64), (f64, f64)) {
    if to.0 > from.0 {
        ((from.0 - by, from.1), (to.0 + by, to.1))
    } else {
        ((from.0, from.1 - by), (to.0, to.1 + by))
    }
}

/// A mark's place in its cell.
struct PlacedMark {
    kind: MarkKind,
    text: String,
    x: f64,
    width: f64,
    line: u32,
}

/// Sets marks side by side, and below one another where the cell is too narrow.
fn flow(canvas: &mut Canvas, marks: &[&Mark]) -> Vec<PlacedMark> {
    let room = CELL_WIDTH - GAP - LETTER - 2.0;
    let (mut x, mut line) = (0.0, 0);
    let mut placed = Vec::with_capacity(marks.len());
    for mark in marks {
        let width = (canvas.width(&mark.text, TEXT) + symbol_width(mark.kind)).min(room) + 0.5;
        if x > 0.0 && x + width > room {
            (x, line) = (0.0, line + 1);
        }
        placed.push(PlacedMark { kind: mark.kind, text: mark.text.clone(), x, width, line });
        let symbol = symbol_width(mark.kind);
        let extra = canvas.height(&mark.text, TEXT, (width - symbol).max(6.0)) / MARK_LINE - 1.0;
        if extra > 0.5 {
            // A reference longer than the cell takes several lines.
            line += extra.round().min(f64::from(u16::MAX)) as u32;
        }
        x += width + 5.0;
    }
    placed
}

const fn symbol_width(kind: MarkKind) -> f64 {
    match kind {
        MarkKind::Reference => 0.0,
        MarkKind::Current | MarkKind::Inherent | MarkKind::Aim => 9.5,
    }
}

/// Draws the mark's symbol and returns the width it takes.
fn symbol(canvas: &mut Canvas, kind: MarkKind, (x, y): (f64, f64)) -> f64 {
    let centre = (x + 3.5, y);
    let line = Stroke { colour: INK, width: 1.2, dash: 0.0 };
    match kind {
        MarkKind::Reference => {}
        MarkKind::Current => {
            canvas.shape(Shape::Circle { centre, radius: 3.4, fill: Some(INK), stroke: None });
        }
        MarkKind::Inherent => {
            canvas.shape(Shape::Circle { centre, radius: 2.9, fill: Some(WHITE), stroke: Some(line) });
        }
        MarkKind::Aim => canvas.fill(Area::new(x + 0.4, y - 3.1, 6.2, 6.2), BLUE),
    }
    symbol_width(kind)
}

fn impact_words(canvas: &mut Canvas, matrix: &Matrix, y: f64) -> f64 {
    let mut height = 0.0_f64;
    let mut x = LABELS;
    for (at, word) in matrix.impact_words.iter().enumerate() {
        let words = format!("{} {word}", at + 1);
        height = height.max(canvas.words(&words, LABEL, (x, y), CELL_WIDTH - 4.0, Align::Centre));
        x += CELL_WIDTH;
    }
    height
}

/// The marks in use, then the bands in use and the line of what is tolerated.
fn legend(canvas: &mut Canvas, matrix: &Matrix, y: f64) -> f64 {
    let mut pen = (LABELS, y + 4.0);
    for (kind, words) in &matrix.mark_words {
        if !matrix.marks.iter().any(|mark| mark.kind == *kind) {
            continue;
        }
        pen = next(canvas, pen, words, symbol_width(*kind));
        let shift = symbol(canvas, *kind, (pen.0, pen.1 + 5.3));
        pen.0 += shift + write(canvas, words, (pen.0 + shift, pen.1)) + 14.0;
    }
    // The bands share a line of their own.
    if pen.0 > LABELS {
        pen = (LABELS, pen.1 + 13.0);
    }
    for band in [Band::Low, Band::Moderate, Band::High, Band::Extreme, Band::NotAssessed] {
        if !matrix.bands.iter().flatten().any(|used| *used == band) {
            continue;
        }
        let bands = &canvas.setter.labels.bands;
        let words = format!("{} {}", bands.letter(band), bands.word(band));
        pen = next(canvas, pen, &words, 12.0);
        let outline = Stroke { colour: QUIET, width: 0.4, dash: 0.0 };
        let area = Area::new(pen.0, pen.1 + 1.2, 8.4, 8.4);
        canvas.shape(Shape::Rectangle { area, fill: Some(style::band(band)), stroke: Some(outline) });
        pen.0 += 12.0 + write(canvas, &words, (pen.0 + 12.0, pen.1)) + 14.0;
    }
    if let Some((_, words)) = &matrix.tolerated {
        const SAMPLE: f64 = 20.0;
        pen = next(canvas, pen, words, SAMPLE);
        canvas.line((pen.0, pen.1 + 5.3), (pen.0 + SAMPLE - 5.0, pen.1 + 5.3), INK, 2.2);
        write(canvas, words, (pen.0 + SAMPLE, pen.1));
    }
    pen.1 - y + 12.0
}

/// The pen, on the next line if the entry would leave the page.
fn next(canvas: &mut Canvas, (x, y): (f64, f64), words: &str, symbol: f64) -> (f64, f64) {
    let width = canvas.width(words, LABEL) + symbol;
    if x > LABELS && x + width > FIGURE_WIDTH { (LABELS, y + 13.0) } else { (x, y) }
}

fn write(canvas: &mut Canvas, words: &str, at: (f64, f64)) -> f64 {
    let width = canvas.width(words, LABEL) + 1.0;
    canvas.words(words, LABEL, at, width + 4.0, Align::Start);
    width
}
