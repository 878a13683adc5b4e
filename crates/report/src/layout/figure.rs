//! Figures: charts drawn from their numbers with shapes and words.

mod bars;
mod canvas;
mod matrix;
mod spans;
mod timeline;

use super::Setter;
use super::paragraph::{slabs, space};
use super::slab::{Ink, Slab};
use crate::block::{Drawing, Figure};
use crate::doc::Area;
use crate::failure::LayoutFailure;
use crate::style::{CAPTION, FIGURE_WIDTH};
use crate::tag::{Role, Tree};
use canvas::Canvas;

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<(), LayoutFailure> {
        if figure.alternative.trim().is_empty() {
            return Err(LayoutFailure::NoAlternative(figure.caption.clone()));
        }
        // The caption and a legend stand below the last part.
        let room = self.body_height - 80.0;
        match &figure.drawing {
            Drawing::Matrix(matrix) => self.part(figure, |canvas| matrix::draw(canvas, matrix))?,
            Drawing::Bars { bars, legend } => {
                let scale = bars::scale(bars);
                for part in self.parts(bars, room, bars::height) {
                    self.part(figure, |canvas| Ok(bars::draw(canvas, part, legend, scale)))?;
                }
            }
            Drawing::Timeline { moments } => {
                let moments = timeline::in_order(moments);
                for part in self.parts(&moments, room, timeline::height) {
                    self.part(figure, |canvas| Ok(timeline::draw(canvas, part)))?;
                }
            }
            Drawing::Spans(spans) => {
                for part in self.parts(&spans.rows, room, spans::height) {
                    self.part(figure, |canvas| Ok(spans::draw(canvas, spans, part)))?;
                }
            }
        }
        self.figure_caption(&figure.caption);
        Ok(())
    }

    /// One picture: a figure of its own, with the whole alternative text, since it may stand on a page of its own.
    fn part(
        &mut self,
        figure: &Figure,
        draw: impl FnOnce(&mut Canvas) -> Result<f64, LayoutFailure>,
    ) -> Result<(), LayoutFailure> {
        let node = self.top(Role::Figure);
        self.tree.node_mut(node).rare().alternative = Some(figure.alternative.clone());
        let mut canvas = Canvas::new(self, node);
        let height = draw(&mut canvas)?;
        let mut inks = canvas.into_inks();
        inks.push(Ink::Touch(node));
        inks.push(Ink::Bounds(node, Area::new(0.0, 0.0, FIGURE_WIDTH, height)));
        self.slabs.push(Slab { height, before: 15.0, after: 12.0, inks, ..Slab::default() });
        Ok(())
    }

    /// The entries in runs that each fit a page.
    fn parts<'t, T>(
        &mut self,
        entries: &'t [T],
        room: f64,
        height: fn(&mut Canvas, &T) -> f64,
    ) -> Vec<&'t [T]> {
        let mut canvas = Canvas::new(self, Tree::ROOT);
        let (mut parts, mut from, mut used) = (Vec::new(), 0, 0.0);
        for (at, entry) in entries.iter().enumerate() {
            let next = height(&mut canvas, entry);
            if at > from && used + next > room {
                parts.push(&entries[from..at]);
                (from, used) = (at, 0.0);
            }
            used += next;
        }
        parts.push(&entries[from..]);
        parts
    }

    /// The words below a chart or picture, with its number.
    pub(super) fn figure_caption(&mut self, caption: &str) {
        if caption.is_empty() {
            return;
        }
        if let Some(drawn) = self.slabs.last_mut() {
            drawn.keep = true;
        }
        self.figures += 1;
        let node = self.top(Role::Paragraph);
        let text = format!("{} {}. {}", self.labels.figure, self.figures, caption);
        let words = self.words(&text, CAPTION, node);
        let mut lines = slabs(&words, 0.0, self.body_width());
        space(&mut lines, 0.0, 14.0);
        self.slabs.extend(lines);
    }
}
