//! What stands on every page: the marking at head and foot, the title, the page's number, the footer lines.

use super::Setter;
use super::paragraph::{Placing, Words, block_inks, line_inks};
use super::slab::Ink;
use crate::block::{Align, Document};
use crate::doc::{Artifact, Shape};
use crate::fonts::Face;
use crate::style::{BODY_TOP, BODY_WIDTH, FURNITURE, HAIRLINE, INK, MARGIN, PAGE_HEIGHT, Style};

const MARKING: Style = Style::new(Face::Semibold, 9.0, INK, 12.0);
/// Room for "Page 1,234 of 1,234".
const NUMBER_WIDTH: f64 = 110.0;
/// From the body's end to the rule.
const GAP: f64 = 14.0;
/// From the last line to the page's edge.
const EDGE: f64 = 26.0;

/// Prepared once; only the page's number changes.
pub(crate) struct Furniture {
    marking_head: Words,
    marking_foot: Words,
    title: Words,
    lines: Vec<Words>,
    page_of: String,
    foot_height: f64,
}

impl Furniture {
    pub(super) fn new(setter: &mut Setter, document: &Document) -> Self {
        let mut foot = |text: &str, style| setter.decoration(text, style, Artifact::Footer);
        let marking_foot = foot(&document.marking, MARKING);
        let title = foot(&document.title, FURNITURE);
        let lines: Vec<Words> = document.footer.iter().map(|line| foot(line, FURNITURE)).collect();
        let marking_head = setter.decoration(&document.marking, MARKING, Artifact::Header);
        let rows = |words: &Words| height(words, BODY_WIDTH);
        let foot_height = 5.0
            + rows(&marking_foot)
            + height(&title, BODY_WIDTH - NUMBER_WIDTH).max(FURNITURE.leading)
            + lines.iter().map(rows).sum::<f64>()
            + EDGE;
        let page_of = document.labels.page_of.clone();
        Self { marking_head, marking_foot, title, lines, page_of, foot_height }
    }

    /// What is left of a page for its body.
    pub(super) fn body_height(&self) -> f64 {
        (PAGE_HEIGHT - BODY_TOP - self.foot_height - GAP).max(PAGE_HEIGHT / 3.0)
    }

    /// The head, placed on the page.
    pub(super) fn head(&self) -> Vec<Ink> {
        let mut inks = Vec::new();
        block_inks(&self.marking_head, &whole_width(28.0, Align::Centre), &mut inks);
        inks
    }

    /// The foot, placed on the page.
    pub(super) fn foot(&self, setter: &mut Setter, page: usize, pages: usize) -> Vec<Ink> {
        let mut y = PAGE_HEIGHT - self.foot_height;
        let rule = Shape::Line { from: (MARGIN, y), to: (MARGIN + BODY_WIDTH, y), stroke: HAIRLINE };
        let mut inks = vec![Ink::Shape(super::slab::Mark::Artifact(Artifact::Footer), rule)];
        y += 5.0;
        y += block_inks(&self.marking_foot, &whole_width(y, Align::Centre), &mut inks);
        let number = self.page_of.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
        let number = setter.decoration(&number, FURNITURE, Artifact::Footer);
        if let Some(line) = number.wrap(BODY_WIDTH).first() {
            inks.extend(line_inks(&number, line, &whole_width(y, Align::End)));
        }
        let narrow = Placing { width: BODY_WIDTH - NUMBER_WIDTH, ..whole_width(y, Align::Start) };
        y += block_inks(&self.title, &narrow, &mut inks).max(FURNITURE.leading);
        for line in &self.lines {
            y += block_inks(line, &whole_width(y, Align::Start), &mut inks);
        }
        inks
    }
}

const fn whole_width(top: f64, align: Align) -> Placing {
    Placing { x: MARGIN, top, width: BODY_WIDTH, align }
}

fn height(words: &Words, width: f64) -> f64 {
    words.wrap(width).iter().map(|_| words.leading()).sum()
}
