//! One row: its cells wrapped, its height, its rule.

use std::sync::Arc;

use super::super::Setter;
use super::super::paragraph::{About, Placing, Words, line_inks};
use super::super::slab::{Ink, Mark, Repeat, Slab};
use crate::block::{Align, Band, Cell};
use crate::doc::{Area, Artifact, Shape, Stroke};
use crate::fonts::Face;
use crate::style::{self, HAIRLINE, HEAD, QUIET, Style};
use crate::tag::{NodeId, Role};
use crate::text::{Line, Prose, RunSpec, Shaper};

const SIDE: f64 = 4.5;
const TOP: f64 = 3.6;
const BOTTOM: f64 = 4.4;
/// Width of a band's mark and the gap after it.
const CHIP: f64 = 12.0;
const CHIP_GAP: f64 = 5.0;
/// Room for what is drawn of a cell: most have one line or two.
const INKS: usize = 4;

/// A cell whose words are not shaped yet.
pub(crate) struct CellSpec<'t> {
    runs: Vec<RunSpec<'t, About>>,
    chip: Option<(Band, RunSpec<'t, About>)>,
    align: Align,
    node: NodeId,
}

/// A cell, shaped.
pub(crate) struct SetCell {
    words: Words,
    chip: Option<Box<(Band, Words)>>,
    align: Align,
    node: NodeId,
}

impl CellSpec<'_> {
    pub(crate) fn set(self, shaper: &mut Shaper) -> SetCell {
        let chip = self.chip.map(|(band, letter)| Box::new((band, Prose::new(shaper, vec![letter]))));
        SetCell { words: Prose::new(shaper, self.runs), chip, align: self.align, node: self.node }
    }
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

impl<'a> Setter<'a> {
    /// A cell with its nodes.
    pub(crate) fn cell<'t>(
        &mut self,
        cell: &'t Cell,
        style: Style,
        align: Align,
        role: Role,
        row: NodeId,
    ) -> CellSpec<'t>
    where
        'a: 't,
    {
        let node = self.tree.add(role, row);
        let labels = self.labels;
        let chip = cell.band.map(|band| {
            let style = Style { size: 7.8, ..style.in_face(Face::Semibold) };
            (band, RunSpec { text: labels.bands.letter(band).into(), style, about: About::node(node) })
        });
        CellSpec { runs: self.runs(&cell.text, style, node), chip, align, node }
    }

    /// A cell, shaped.
    pub(crate) fn set_cell(
        &mut self,
        cell: &Cell,
        style: Style,
        align: Align,
        role: Role,
        row: NodeId,
    ) -> SetCell {
        let spec = self.cell(cell, style, align, role, row);
        spec.set(&mut self.shaper)
    }

    /// A row as slabs: one; several if it is taller than a page.
    pub(crate) fn row_slabs(&self, cells: &[SetCell], widths: &[f64], look: Look) -> Vec<Slab> {
        row_slabs(cells, &Rows { widths, room: self.body_height, repeat: None }, look)
    }
}

/// What the rows of a table have in common.
pub(crate) struct Rows<'a> {
    /// Of the columns.
    pub(crate) widths: &'a [f64],
    /// What a page has room for.
    pub(crate) room: f64,
    pub(crate) repeat: Option<&'a Arc<Repeat>>,
}

/// A row as slabs: one; several if it is taller than a page.
pub(crate) fn row_slabs(cells: &[SetCell], rows: &Rows<'_>, look: Look) -> Vec<Slab> {
    let mut lines: Vec<std::vec::IntoIter<Line>> =
        cells.iter().zip(rows.widths).map(|(cell, width)| cell.lines(*width).into_iter()).collect();
    let leading = cells.iter().map(|cell| cell.words.leading()).fold(8.0, f64::max);
    let most = lines.iter().map(ExactSizeIterator::len).max().unwrap_or(0).max(1);
    let room = rows.room - rows.repeat.map_or(0.0, |repeat| repeat.height) - TOP - BOTTOM;
    // At least one line, however little room a page has.
    let size = ((room / leading).floor().max(1.0) as usize).min(most);
    let parts = (0..most).step_by(size).map(|from| {
        let part = Part { from, count: size.min(most - from), leading, last: from + size >= most };
        let slab = row_slab(cells, rows.widths, &mut lines, part, look);
        Slab { repeat: rows.repeat.map(Arc::clone), ..slab }
    });
    parts.collect()
}

/// Which lines of a row a slab holds.
#[derive(Clone, Copy)]
struct Part {
    from: usize,
    count: usize,
    leading: f64,
    last: bool,
}

fn row_slab(
    cells: &[SetCell],
    widths: &[f64],
    lines: &mut [std::vec::IntoIter<Line>],
    part: Part,
    look: Look,
) -> Slab {
    let mut height = TOP + BOTTOM + part.leading * points(part.count);
    if let Look::Blank(least) = look {
        height = height.max(f64::from(least));
    }
    let whole: f64 = widths.iter().sum();
    let mut inks = Vec::with_capacity(INKS * cells.len());
    inks.extend(ground(look, whole, height));
    let mut x = 0.0;
    for ((cell, width), lines) in cells.iter().zip(widths).zip(lines) {
        cell_inks(cell, (x, *width), lines.by_ref().take(part.count), part, &mut inks);
        x += width;
        if matches!(look, Look::Blank(_)) && x < whole - 1.0 {
            inks.push(line((x, 0.0), (x, height), HAIRLINE));
        }
    }
    if part.last {
        inks.push(rule(whole, height, HAIRLINE));
    }
    Slab { height, inks, ..Slab::default() }
}

fn cell_inks(
    cell: &SetCell,
    (x, width): (f64, f64),
    lines: impl Iterator<Item = Line>,
    part: Part,
    inks: &mut Vec<Ink>,
) {
    if part.from == 0 {
        inks.push(Ink::Touch(cell.node));
        if let Some((band, letter)) = cell.chip.as_deref() {
            chip(*band, letter, x + SIDE, part.leading, inks);
        }
    }
    let x = x + SIDE + cell.chip_width();
    let width = width - 2.0 * SIDE - cell.chip_width();
    for (at, line) in lines.enumerate() {
        let top = TOP + part.leading * points(at);
        line_inks(&cell.words, line, &Placing { x, top, width, align: cell.align }, inks);
    }
}

/// A band's letter on its colour.
fn chip(band: Band, letter: &Words, x: f64, leading: f64, inks: &mut Vec<Ink>) {
    let area = Area::new(x, TOP + (leading - 11.0) / 2.0, CHIP, 11.0);
    let stroke = (band == Band::NotAssessed).then_some(Stroke { colour: QUIET, width: 0.6, dash: 1.5 });
    let shape = Shape::Rectangle { area, fill: Some(style::band(band)), stroke };
    inks.push(Ink::Shape(Mark::Artifact(Artifact::Decoration), shape));
    if let Some(line) = letter.wrap(CHIP).into_iter().next() {
        line_inks(letter, line, &Placing { x, top: TOP, width: CHIP, align: Align::Centre }, inks);
    }
}

fn ground(look: Look, width: f64, height: f64) -> Option<Ink> {
    match look {
        Look::Header => {
            let area = Area::new(0.0, 0.0, width, height);
            let shape = Shape::Rectangle { area, fill: Some(HEAD), stroke: None };
            Some(Ink::Shape(Mark::Artifact(Artifact::Decoration), shape))
        }
        Look::Total => Some(rule(width, 0.0, Stroke { colour: QUIET, width: 0.9, dash: 0.0 })),
        Look::Plain | Look::Blank(_) => None,
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
