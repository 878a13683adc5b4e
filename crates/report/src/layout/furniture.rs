//! What stands on every page: the marking at head and foot, the title, the page's number, the footer lines.

use super::paragraph::{Placing, Words, block_inks, decoration, line_inks};
use super::slab::Ink;
use crate::block::{Align, Document, Orientation};
use crate::doc::{Artifact, Colour, Shape, TextRun};
use crate::fonts::Face;
use crate::style::{BODY_TOP, FURNITURE, HAIRLINE, INK, MARGIN, Paper, Style};
use crate::text::Shaper;

const WATERMARK: Style = Style::new(Face::Bold, 100.0, Colour(0xF0, 0xF1, 0xF3), 120.0);
const MARKING: Style = Style::new(Face::Semibold, 9.0, INK, 12.0);
/// Room for "Page 1,234 of 1,234".
const NUMBER_WIDTH: f64 = 110.0;
/// From the body's end to the rule.
const GAP: f64 = 14.0;
/// From the last line to the page's edge.
const EDGE: f64 = 26.0;

/// The furniture of upright pages and of pages on their side.
pub(crate) struct BothWays([Furniture; 2]);

impl BothWays {
    pub(super) fn new(shaper: &mut Shaper, document: &Document) -> Self {
        let papers = [Paper::PORTRAIT, Paper::LANDSCAPE];
        Self(papers.map(|paper| Furniture::new(shaper, document, paper)))
    }

    pub(super) const fn of(&self, orientation: Orientation) -> &Furniture {
        match orientation {
            Orientation::Portrait => &self.0[0],
            Orientation::Landscape => &self.0[1],
        }
    }
}

/// Prepared once for a paper; only the page's number changes.
pub(crate) struct Furniture {
    paper: Paper,
    watermark: Option<Ink>,
    marking_head: Words,
    marking_foot: Words,
    title: Words,
    lines: Vec<Words>,
    page_of: String,
    foot_height: f64,
}

impl Furniture {
    pub(super) fn new(shaper: &mut Shaper, document: &Document, paper: Paper) -> Self {
        let width = paper.body_width();
        let mut foot = |text: &str, style| decoration(shaper, text, style, Artifact::Footer);
        let marking_foot = foot(&document.marking, MARKING);
        let title = foot(&document.title, FURNITURE);
        let lines: Vec<Words> = document.footer.iter().map(|line| foot(line, FURNITURE)).collect();
        let marking_head = decoration(shaper, &document.marking, MARKING, Artifact::Header);
        let rows = |words: &Words| height(words, width);
        let foot_height = 5.0
            + rows(&marking_foot)
            + height(&title, width - NUMBER_WIDTH).max(FURNITURE.leading)
            + lines.iter().map(rows).sum::<f64>()
            + EDGE;
        let page_of = document.labels.page_of.clone();
        let watermark = watermark(shaper, &document.cover.watermark, paper);
        Self { paper, watermark, marking_head, marking_foot, title, lines, page_of, foot_height }
    }

    /// What is left of a page for its body.
    pub(super) fn body_height(&self) -> f64 {
        let page = self.paper.height;
        (page - BODY_TOP - self.foot_height - GAP).max(page / 3.0)
    }

    /// The head, placed on the page.
    pub(super) fn head(&self) -> Vec<Ink> {
        let mut inks: Vec<Ink> = self.watermark.iter().cloned().collect();
        block_inks(&self.marking_head, &self.line(28.0, Align::Centre), &mut inks);
        inks
    }

    /// The foot, placed on the page.
    pub(super) fn foot(&self, shaper: &mut Shaper, page: usize, pages: usize) -> Vec<Ink> {
        let (width, mut y) = (self.paper.body_width(), self.paper.height - self.foot_height);
        let rule = Shape::Line { from: (MARGIN, y), to: (MARGIN + width, y), stroke: HAIRLINE };
        let mut inks = vec![Ink::Shape(super::slab::Mark::Artifact(Artifact::Footer), rule)];
        y += 5.0;
        y += block_inks(&self.marking_foot, &self.line(y, Align::Centre), &mut inks);
        let number = self.page_of.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
        let number = decoration(shaper, &number, FURNITURE, Artifact::Footer);
        if let Some(line) = number.wrap(width).into_iter().next() {
            line_inks(&number, line, &self.line(y, Align::End), &mut inks);
        }
        let narrow = Placing { width: width - NUMBER_WIDTH, ..self.line(y, Align::Start) };
        y += block_inks(&self.title, &narrow, &mut inks).max(FURNITURE.leading);
        for line in &self.lines {
            y += block_inks(line, &self.line(y, Align::Start), &mut inks);
        }
        inks
    }

    /// A line from margin to margin.
    const fn line(&self, top: f64, align: Align) -> Placing {
        Placing { x: MARGIN, top, width: self.paper.body_width(), align }
    }
}

/// The word from corner to corner, behind all others.
fn watermark(shaper: &mut Shaper, text: &str, paper: Paper) -> Option<Ink> {
    let words = decoration(shaper, text.trim(), WATERMARK, Artifact::Watermark);
    let lines = words.wrap(f64::INFINITY);
    let line = lines.first()?;
    let (slope, room) = ((paper.height / paper.width).atan(), paper.width.hypot(paper.height) * 0.6);
    let size = (WATERMARK.size * room / line.width.max(1.0)).min(150.0);
    let words = decoration(shaper, text.trim(), Style { size, ..WATERMARK }, Artifact::Watermark);
    let line = words.wrap(f64::INFINITY).into_iter().next()?;
    let (width, mut placed) = (line.width, Vec::new());
    line_inks(&words, line, &Placing { x: 0.0, top: 0.0, width, align: Align::Start }, &mut placed);
    let Some(Ink::Text(mark, run)) = placed.into_iter().next() else { return None };
    // The middle of the word, at the height of half a capital, is the middle of the page.
    let (along, up) = (width / 2.0, size * 0.33);
    let x = paper.width / 2.0 - along * slope.cos() + up * slope.sin();
    let y = paper.height / 2.0 + along * slope.sin() + up * slope.cos();
    Some(Ink::Turned(mark, TextRun { x, y, ..run }, slope.to_degrees()))
}

fn height(words: &Words, width: f64) -> f64 {
    words.wrap(width).iter().map(|_| words.leading()).sum()
}
