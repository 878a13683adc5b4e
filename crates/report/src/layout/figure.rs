//! Figures: charts drawn from their numbers with shapes and words.

mod bars;
mod canvas;
mod matrix;
mod timeline;

use super::Setter;
use super::paragraph::{slabs, space};
use super::slab::{Ink, Slab};
use crate::block::{Drawing, Figure};
use crate::doc::Area;
use crate::failure::LayoutFailure;
use crate::style::{BODY_WIDTH, CAPTION};
use crate::tag::{NodeId, Role};
use canvas::Canvas;

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<(), LayoutFailure> {
        if figure.alternative.trim().is_empty() {
            return Err(LayoutFailure::NoAlternative(figure.caption.clone()));
        }
        let node = self.top(Role::Figure);
        self.tree.node_mut(node).alternative = Some(figure.alternative.clone());
        let mut canvas = Canvas::new(self, node);
        let height = match &figure.drawing {
            Drawing::Matrix(matrix) => matrix::draw(&mut canvas, matrix)?,
            Drawing::Bars { bars, legend } => bars::draw(&mut canvas, bars, legend),
            Drawing::Timeline { moments } => timeline::draw(&mut canvas, moments),
        };
        let mut inks = canvas.into_inks();
        inks.push(Ink::Touch(node));
        inks.push(Ink::Bounds(node, Area::new(0.0, 0.0, BODY_WIDTH, height)));
        let keep = !figure.caption.is_empty();
        self.slabs.push(Slab { height, before: 15.0, after: 12.0, keep, inks, ..Slab::default() });
        self.figure_caption(figure, node);
        Ok(())
    }

    fn figure_caption(&mut self, figure: &Figure, parent: NodeId) {
        if figure.caption.is_empty() {
            return;
        }
        self.figures += 1;
        let node = self.tree.add(Role::Caption, parent);
        let text = format!("{} {}. {}", self.labels.figure, self.figures, figure.caption);
        let words = self.words(&text, CAPTION, node);
        let mut lines = slabs(&words, 0.0, BODY_WIDTH);
        space(&mut lines, 0.0, 14.0);
        self.slabs.extend(lines);
    }
}
