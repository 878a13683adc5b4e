//! Callouts: a bar of colour, a pale ground, a title and a paragraph.

use super::Setter;
use super::paragraph::{self, Words, space};
use super::slab::{Ink, Mark, Slab};
use crate::block::{CalloutKind, Inline};
use crate::doc::{Area, Artifact, Colour, Shape};
use crate::style::{AMBER, BLUE, BODY, INK, LEAD, PALE_AMBER, PALE_BLUE, PALE_RED, RED, Style};
use crate::tag::Role;

const PADDING: f64 = 12.0;
const BAR: f64 = 3.5;

impl Setter<'_> {
    pub(super) fn callout(&mut self, kind: CalloutKind, title: &str, text: &[Inline]) {
        let (group, width) = (self.top(Role::Division), self.body_width());
        let mut slabs = Vec::new();
        if !title.is_empty() {
            let node = self.tree.add(Role::Paragraph, group);
            let style = Style { colour: INK, ..LEAD };
            let words = self.words(title, style, node);
            slabs.extend(lines(&words, width));
            slabs.iter_mut().for_each(|slab: &mut Slab| slab.keep = true);
        }
        let node = self.tree.add(Role::Paragraph, group);
        let runs = self.runs(text, BODY, node);
        let words = self.prose(runs);
        slabs.extend(lines(&words, width));
        ground(&mut slabs, kind, width);
        space(&mut slabs, 6.0, 12.0);
        self.slabs.extend(slabs);
    }
}

fn lines(words: &Words, width: f64) -> Vec<Slab> {
    paragraph::slabs(words, BAR + PADDING, width - BAR - 2.0 * PADDING)
}

/// Puts the ground behind the lines. Each line brings its own part of it, so that a callout can go on overleaf.
fn ground(slabs: &mut [Slab], kind: CalloutKind, whole: f64) {
    let (bar, pale) = colours(kind);
    let last = slabs.len().saturating_sub(1);
    for (at, slab) in slabs.iter_mut().enumerate() {
        let top = if at == 0 { 7.0 } else { 0.0 };
        let bottom = if at == last { 8.0 } else { 0.0 };
        let height = slab.height + top + bottom;
        let mark = Mark::Artifact(Artifact::Decoration);
        let part = |x, width, colour| {
            let area = Area::new(x, 0.0, width, height + if at == last { 0.0 } else { 0.3 });
            Ink::Shape(mark, Shape::Rectangle { area, fill: Some(colour), stroke: None })
        };
        let mut inks = vec![part(0.0, whole, pale), part(0.0, BAR, bar)];
        inks.extend(std::mem::take(&mut slab.inks).into_iter().map(|ink| ink.moved(0.0, top)));
        slab.inks = inks;
        slab.height = height;
    }
}

const fn colours(kind: CalloutKind) -> (Colour, Colour) {
    match kind {
        CalloutKind::Note => (BLUE, PALE_BLUE),
        CalloutKind::Caution => (AMBER, PALE_AMBER),
        CalloutKind::Warning => (RED, PALE_RED),
    }
}
