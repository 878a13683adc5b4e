//! One row: its cells wrapped, its height, its rule.

use std::sync::Arc;

use super::super::Setter;
use super::super::paragraph::{Placing, Words, line_inks};
use super::super::slab::{Ink, Mark, Repeat, Slab};
use crate::block::{Align, Band, Cell};
use crate::doc::{Area, Artifact, Shape, Stroke};
use crate::fonts::Face;
use crate::style::{self, HAIRLINE, HEAD, QUIET, Style};
use crate::tag::{NodeId, Role};
use crate::text::Line;

const SIDE: f64 = 4.5;
const TOP: f64 = 3.6;
const BOTTOM: f64 = 4.4;
/// Width of a band's mark and the gap after it.
const CHIP: f64 = 12.0;
const CHIP_GAP: f64 = 5.0;

/// A cell, shaped.
pub(crate) struct SetCell {
    words: Words,
    chip: Option<(Band, Words)>,
    align: Align,
    node: NodeId,
}

/// How a row looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Header,
    Plain,
    Total,
    /// To be written in: so many points high at least.
    Blank(u16),
}

impl SetCell {
    pub(crate) fn natural_width(&self) -> f64 {
        self.words.natural_width() + self.chip_width() + 2.0 * SIDE
    }

    pub(crate) fn least_width(&self) -> f64 {
        self.words.least_width() + self.chip_width() + 2.0 * SIDE
    }

    fn chip_width(&self) -> f64 {
        match &self.chip {
            None => 0.0,
            Some(_) if self.words.is_empty() => CHIP,
            Some(_) => CHIP + CHIP_GAP,
        }
    }

    fn lines(&self, width: f64) -> Vec<Line> {
        self.words.wrap((width - self.chip_width() - 2.0 * SIDE).max(4.0))
    }
}

impl Setter<'_> {
    /// Shapes a cell.
    pub(crate) fn set_cell(
        &mut self,
        cell: &Cell,
        style: Style,
        align: Align,
        role: Role,
        row: NodeId,
    ) -> SetCell {
        let node = self.tree.add(role, row);
        let chip = cell.band.map(|band| {
            let letter = self.labels.bands.letter(band).to_owned();
            let style = Style { size: 7.8, ..style.in_face(Face::Semibold) };
            (band, self.words(&letter, style, node))
        });
        let runs = self.runs(&cell.text, style, node);
        SetCell { words: self.prose(runs), chip, align, node }
    }

    /// A slab for the row; several if it is taller than a page.
    pub(crate) fn row_slabs(
        &mut self,
        cells: &[SetCell],
        widths: &[f64],
        look: Look,
        repeat: Option<&Arc<Repeat>>,
    ) {
        let lines: Vec<Vec<Line>> =
            cells.iter().zip(widths).map(|(cell, width)| cell.lines(*width)).collect();
        let leading = cells.iter().map(|cell| cell.words.leading()).fold(8.0, f64::max);
        let most = lines.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let room = self.body_height - repeat.map_or(0.0, |repeat| repeat.height) - TOP - BOTTOM;
        // At least one line, however little room a page has.
        let part = ((room / leading).floor().max(1.0) as usize).min(most);
        for from in (0..most).step_by(part) {
            let rows = Rows { from, count: part.min(most - from), leading, last: from + part >= most };
            let mut slab = row_slab(cells, widths, &lines, rows, look);
            slab.repeat = repeat.map(Arc::clone);
            self.slabs.push(slab);
        }
    }
}

/// Which lines of a row a slab holds.
#[derive(Clone, Copy)]
struct Rows {
    from: usize,
    count: usize,
    leading: f64,
    last: bool,
}

fn row_slab(cells: &[SetCell], widths: &[f64], lines: &[Vec<Line>], rows: Rows, look: Look) -> Slab {
    let mut height = TOP + BOTTOM + rows.leading * points(rows.count);
    if let Look::Blank(least) = look {
        height = height.max(f64::from(least));
    }
    let whole: f64 = widths.iter().sum();
    let mut inks = ground(look, whole, height);
    let mut x = 0.0;
    for ((cell, width), lines) in cells.iter().zip(widths).zip(lines) {
        cell_inks(cell, (x, *width), lines, rows, &mut inks);
        x += width;
        if matches!(look, Look::Blank(_)) && x < whole - 1.0 {
            inks.push(line((x, 0.0), (x, height), HAIRLINE));
        }
    }
    if rows.last {
        inks.push(rule(whole, height, HAIRLINE));
    }
    Slab { height, inks, ..Slab::default() }
}

fn cell_inks(cell: &SetCell, (x, width): (f64, f64), lines: &[Line], rows: Rows, inks: &mut Vec<Ink>) {
    if rows.from == 0 {
        inks.push(Ink::Touch(cell.node));
        if let Some((band, letter)) = &cell.chip {
            chip(*band, letter, x + SIDE, rows.leading, inks);
        }
    }
    let x = x + SIDE + cell.chip_width();
    let width = width - 2.0 * SIDE - cell.chip_width();
    for (at, line) in lines.iter().skip(rows.from).take(rows.count).enumerate() {
        let top = TOP + rows.leading * points(at);
        inks.extend(line_inks(&cell.words, line, &Placing { x, top, width, align: cell.align }));
    }
}

/// A band's letter on its colour.
fn chip(band: Band, letter: &Words, x: f64, leading: f64, inks: &mut Vec<Ink>) {
    let area = Area::new(x, TOP + (leading - 11.0) / 2.0, CHIP, 11.0);
    let stroke = (band == Band::NotAssessed).then_some(Stroke { colour: QUIET, width: 0.6, dash: 1.5 });
    let shape = Shape::Rectangle { area, fill: Some(style::band(band)), stroke };
    inks.push(Ink::Shape(Mark::Artifact(Artifact::Decoration), shape));
    if let Some(line) = letter.wrap(CHIP).first() {
        inks.extend(line_inks(letter, line, &Placing { x, top: TOP, width: CHIP, align: Align::Centre }));
    }
}

fn ground(look: Look, width: f64, height: f64) -> Vec<Ink> {
    match look {
        Look::Header => {
            let area = Area::new(0.0, 0.0, width, height);
            let shape = Shape::Rectangle { area, fill: Some(HEAD), stroke: None };
            vec![Ink::Shape(Mark::Artifact(Artifact::Decoration), shape)]
        }
        Look::Total => vec![rule(width, 0.0, Stroke { colour: QUIET, width: 0.9, dash: 0.0 })],
        Look::Plain | Look::Blank(_) => Vec::new(),
    }
}

fn rule(width: f64, y: f64, stroke: Stroke) -> Ink {
    line((0.0, y), (width, y), stroke)
}

fn line(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Ink {
    Ink::Shape(Mark::Artifact(Artifact::Decoration), Shape::Line { from, to, stroke })
}

/// A count of lines as a factor; a table row never has more lines than fit a u32.
fn points(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
