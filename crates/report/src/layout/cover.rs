//! The title block on the first page.

use super::paragraph::{Words, slabs, space};
use super::slab::{Ink, Mark, Slab};
use super::{Setter, headings};
use crate::block::{Document, plain};
use crate::doc::{Area, Artifact, Shape};
use crate::style::{BLUE, LEAD, SUBTITLE, TITLE};
use crate::tag::Role;

impl Setter<'_> {
    pub(super) fn cover(&mut self, document: &Document) {
        let cover = &document.cover;
        let drop = if cover.own_page { 150.0 } else { 6.0 };
        self.bar(drop);
        if !cover.organisation.is_empty() {
            let node = self.top(Role::Paragraph);
            let words = self.words(&cover.organisation, LEAD, node);
            self.cover_lines(&words, 10.0, 3.0);
        }
        let node = self.top(Role::Heading(1));
        let specs = self.in_both(headings::both(&document.title, cover.title_also.as_ref()), TITLE, node);
        let words = self.prose(specs);
        self.cover_lines(&words, 3.0, 4.0);
        if !cover.subtitle.is_empty() {
            let node = self.top(Role::Paragraph);
            let words = self.words(&cover.subtitle, SUBTITLE, node);
            self.cover_lines(&words, 2.0, 12.0);
        }
        if !cover.facts.is_empty() {
            let facts: Vec<_> =
                cover.facts.iter().map(|(label, value)| (label.clone(), plain(value.clone()))).collect();
            self.slabs.push(Slab::space(12.0));
            self.key_values(&facts, false);
        }
        self.slabs.push(if cover.own_page { Slab::page_break() } else { Slab::space(12.0) });
    }

    /// A short bar of colour above the title.
    fn bar(&mut self, drop: f64) {
        let area = Area::new(0.0, drop, 46.0, 4.0);
        let shape = Shape::Rectangle { area, fill: Some(BLUE), stroke: None };
        self.slabs.push(Slab {
            height: drop + 4.0,
            keep: true,
            inks: vec![Ink::Shape(Mark::Artifact(Artifact::Decoration), shape)],
            ..Slab::default()
        });
    }

    fn cover_lines(&mut self, words: &Words, before: f64, after: f64) {
        let mut slabs = slabs(words, 0.0, self.body_width());
        space(&mut slabs, before, after);
        self.slabs.extend(slabs);
    }
}
