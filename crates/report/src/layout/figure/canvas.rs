//! What charts are drawn on: words and shapes, all content of one figure.

use super::super::Setter;
use super::super::paragraph::{Placing, block_inks};
use super::super::slab::{Ink, Mark};
use crate::block::{Align, Shade};
use crate::doc::{Area, Colour, Shape, Stroke};
use crate::style::{self, BLUE, QUIET, Style, WHITE};
use crate::tag::NodeId;

/// A light blue that reads as lighter than the main one in grey.
const SECOND: Colour = Colour(0x9C, 0xC4, 0xE8);
const THIRD: Colour = Colour(0xB5, 0xC0, 0xC8);

pub(super) struct Canvas<'a, 'b> {
    pub(super) setter: &'a mut Setter<'b>,
    node: NodeId,
    inks: Vec<Ink>,
}

impl<'a, 'b> Canvas<'a, 'b> {
    pub(super) fn new(setter: &'a mut Setter<'b>, node: NodeId) -> Self {
        Self { setter, node, inks: Vec::new() }
    }

    pub(super) fn into_inks(self) -> Vec<Ink> {
        self.inks
    }

    pub(super) fn shape(&mut self, shape: Shape) {
        self.inks.push(Ink::Shape(Mark::Node(self.node), shape));
    }

    pub(super) fn fill(&mut self, area: Area, colour: Colour) {
        self.shape(Shape::Rectangle { area, fill: Some(colour), stroke: None });
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, width: f32) {
        self.shape(Shape::Line { from, to, stroke: Stroke { colour, width, dash: 0.0 } });
    }

    /// Words wrapped in a width; returns the height they take.
    pub(super) fn words(
        &mut self,
        text: &str,
        style: Style,
        (x, top): (f64, f64),
        width: f64,
        align: Align,
    ) -> f64 {
        let words = self.setter.words(&spaced(text), style, self.node);
        block_inks(&words, &Placing { x, top, width, align }, &mut self.inks)
    }

    /// How wide words are on one line.
    pub(super) fn width(&mut self, text: &str, style: Style) -> f64 {
        self.setter.words(text, style, self.node).natural_width()
    }

    /// How high words are in a width.
    pub(super) fn height(&mut self, text: &str, style: Style, width: f64) -> f64 {
        let words = self.setter.words(text, style, self.node);
        words.wrap(width).iter().map(|_| words.leading()).sum()
    }

    /// A shaded rectangle: colour, and a pattern or outline that reads in grey.
    pub(super) fn shaded(&mut self, area: Area, shade: Shade) {
        let outline = Stroke { colour: QUIET, width: 0.6, dash: 0.0 };
        let (fill, stroke) = match shade {
            Shade::Main => (BLUE, None),
            Shade::Second => (SECOND, None),
            Shade::Third => (THIRD, None),
            Shade::Unknown => (WHITE, Some(Stroke { dash: 2.0, ..outline })),
            Shade::Band(band) => (style::band(band), Some(outline)),
        };
        self.shape(Shape::Rectangle { area, fill: Some(fill), stroke });
        if shade == Shade::Second {
            self.slanted(area);
        }
    }

    /// Slanting lines, cut at the rectangle's edges.
    fn slanted(&mut self, area: Area) {
        const STEP: f64 = 4.0;
        let mut start = STEP / 2.0;
        while start < area.width + area.height {
            let from = start.min(area.width);
            let to = (start - area.height).max(0.0);
            let bottom = (area.x + to, area.y + start - to);
            let top = (area.x + from, area.y + start - from);
            self.line(bottom, top, WHITE, 0.7);
            start += STEP;
        }
    }
}

/// With a space at the end, so that extracted labels stay apart.
fn spaced(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{text} ") }
}
