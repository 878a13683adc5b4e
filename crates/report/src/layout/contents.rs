//! The contents: a line for each heading, with its page.

use super::paragraph::{Placing, line_inks, slabs, space};
use super::slab::{Aim, Ink, Mark, Slab};
use super::{HeadingEntry, Setter, headings};
use crate::block::Align;
use crate::doc::{Area, Artifact, Shape, Stroke};
use crate::fonts::Face;
use crate::style::{self, BODY, RULE, Style};
use crate::tag::{NodeId, Role};

/// Room for the page number at the right.
const NUMBER_WIDTH: f64 = 34.0;

impl Setter<'_> {
    pub(super) fn contents(&mut self, depth: u8) {
        let title = self.top(Role::Heading(2));
        let both = headings::both(&self.labels.contents, self.labels.contents_also.as_ref());
        let specs = self.in_both(both, style::heading(1), title);
        let words = self.prose(specs);
        let mut heading = slabs(&words, 0.0, self.body_width());
        heading.iter_mut().for_each(|slab| slab.keep = true);
        space(&mut heading, 20.0, 6.0);
        self.slabs.extend(heading);
        let list = self.top(Role::Contents);
        for (at, entry) in self.headings.clone().iter().enumerate() {
            if entry.level <= depth {
                let slab = self.contents_line(list, at, entry);
                self.slabs.push(slab);
            }
        }
    }

    fn contents_line(&mut self, list: NodeId, at: usize, entry: &HeadingEntry) -> Slab {
        let item = self.tree.add(Role::ContentsItem, list);
        let reference = self.tree.add(Role::Reference, item);
        let node = self.tree.add(Role::Link, reference);
        let (style, indent) = look(entry.level);
        let specs = self.in_both(entry.both(), style, node);
        let words = self.prose(specs);
        let whole = self.body_width();
        let width = whole - NUMBER_WIDTH - indent;
        let lines = words.wrap(width);
        let mut inks = Vec::new();
        let height = style.leading * f64::from(u32::try_from(lines.len().max(1)).unwrap_or(1));
        let end = indent + lines.last().map_or(0.0, |line| line.width);
        for (row, line) in (0_u32..).zip(lines) {
            let top = f64::from(row) * style.leading;
            line_inks(&words, line, &Placing { x: indent, top, width, align: Align::Start }, &mut inks);
        }
        let y = height - style.leading + style.baseline();
        inks.push(Ink::PageNumber { mark: Mark::Node(node), heading: at, right: whole, y, style });
        inks.push(Ink::Link {
            node,
            area: Area::new(indent, 0.0, whole - indent, height),
            aim: Aim::Heading(at),
            words: entry.whole(),
        });
        inks.push(leader(end + 6.0, whole - NUMBER_WIDTH + 8.0, y));
        let before = if entry.level == 1 { 3.0 } else { 0.0 };
        Slab { height, before, inks, ..Slab::default() }
    }
}

fn look(level: u8) -> (Style, f64) {
    match level {
        1 => (BODY.in_face(Face::Semibold), 0.0),
        deeper => (BODY, f64::from(deeper - 1) * 16.0),
    }
}

/// Dots that lead the eye to the number.
fn leader(from: f64, to: f64, y: f64) -> Ink {
    let stroke = Stroke { colour: RULE, width: 0.7, dash: 1.4 };
    let line = Shape::Line { from: (from, y), to: (to.max(from), y), stroke };
    Ink::Shape(Mark::Artifact(Artifact::Decoration), line)
}
