//! Slabs to pages, and pages to items with their marks.

use std::collections::HashMap;

use super::Setter;
use super::furniture::BothWays;
use super::slab::{Aim, Ink, Mark, Slab};
use crate::block::Orientation;
use crate::doc::{About, Destination, Doc, Item, Link, OutlineEntry, Page, Place, TextRun};
use crate::style::{BODY_TOP, MARGIN, Paper, Style};
use crate::tag::{Kid, NodeId};

/// Pages whose inks are placed but whose page numbers are open.
#[derive(Default)]
pub(crate) struct Drafts {
    pages: Vec<(Orientation, Vec<Ink>)>,
    /// Where each heading stands.
    places: HashMap<usize, Place>,
}

/// Puts the slabs on pages.
pub(super) fn paginate(slabs: Vec<Slab>, furniture: &BothWays) -> Drafts {
    let orientation = Orientation::default();
    let height = furniture.of(orientation).body_height();
    let mut book = Book { furniture, orientation, height, y: 0.0, after: 0.0, drafts: Drafts::default() };
    book.drafts.pages.push((orientation, Vec::new()));
    let mut rest = slabs.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut group = vec![first];
        while group.last().is_some_and(|slab| slab.keep) {
            let Some(next) = rest.next() else { break };
            group.push(next);
        }
        book.place_group(group);
    }
    book.drafts
}

struct Book<'a> {
    furniture: &'a BothWays,
    orientation: Orientation,
    /// What the page has room for.
    height: f64,
    /// How much of the page is used.
    y: f64,
    /// Space that the last slab asks for below it.
    after: f64,
    drafts: Drafts,
}

impl Book<'_> {
    fn place_group(&mut self, group: Vec<Slab>) {
        let needed = needed(&group);
        let gap = group.first().map_or(0.0, |slab| self.gap(slab));
        if needed <= self.height && self.y + gap + needed > self.height {
            self.turn();
        }
        for slab in group {
            self.place(slab);
        }
    }

    fn place(&mut self, slab: Slab) {
        if let Some(orientation) = slab.turn {
            self.hold(orientation);
        }
        if slab.new_page {
            self.turn();
        }
        if self.y + self.gap(&slab) + slab.height > self.height {
            self.turn();
        }
        if let (true, Some(repeat)) = (self.is_fresh(), &slab.repeat) {
            self.put(repeat.inks.iter().filter_map(Ink::as_artifact));
            self.y += repeat.height;
        }
        self.y += self.gap(&slab);
        self.put(slab.inks.into_iter());
        self.y += slab.height;
        self.after = slab.after;
    }

    /// From here on pages are held this way.
    fn hold(&mut self, orientation: Orientation) {
        if orientation == self.orientation {
            return;
        }
        self.turn();
        self.orientation = orientation;
        self.height = self.furniture.of(orientation).body_height();
        if let Some(page) = self.drafts.pages.last_mut() {
            page.0 = orientation;
        }
    }

    fn gap(&self, slab: &Slab) -> f64 {
        if self.is_fresh() { 0.0 } else { slab.before.max(self.after) }
    }

    fn is_fresh(&self) -> bool {
        self.y == 0.0
    }

    fn turn(&mut self) {
        if !self.is_fresh() {
            self.drafts.pages.push((self.orientation, Vec::new()));
            self.y = 0.0;
            self.after = 0.0;
        }
    }

    fn put(&mut self, inks: impl Iterator<Item = Ink>) {
        let page = self.drafts.pages.len() - 1;
        let y = self.y + BODY_TOP;
        for ink in inks {
            if let Ink::Anchor(heading) = ink {
                self.drafts.places.insert(heading, Place { page, y: y - 6.0 });
            }
            self.drafts.pages[page].1.push(ink.moved(MARGIN, y));
        }
    }
}

/// The height of slabs set below one another.
fn needed(group: &[Slab]) -> f64 {
    let gaps = group.windows(2).map(|pair| pair[1].before.max(pair[0].after));
    group.iter().map(|slab| slab.height).sum::<f64>() + gaps.sum::<f64>()
}

/// Adds furniture, page numbers and marks.
pub(super) fn finish(mut setter: Setter, about: About, furniture: &BothWays, drafts: Drafts) -> Doc {
    let total = drafts.pages.len();
    let places = drafts.places;
    let mut links = Vec::new();
    let mut pages = Vec::with_capacity(total);
    for (index, (orientation, inks)) in drafts.pages.into_iter().enumerate() {
        let furniture = furniture.of(orientation);
        let foot = furniture.foot(&mut setter, index + 1, total);
        let mut maker = PageMaker::new(&mut setter, &mut links, &places, index, Paper::of(orientation));
        for ink in furniture.head().into_iter().chain(inks).chain(foot) {
            maker.ink(ink);
        }
        pages.push(maker.finish());
    }
    let outline = outline(&setter, &places);
    Doc { about, pages, tree: setter.tree, outline, links, warnings: setter.shaper.warnings.into_sorted() }
}

fn outline(setter: &Setter, places: &HashMap<usize, Place>) -> Vec<OutlineEntry> {
    let entry = |(at, heading): (usize, &super::HeadingEntry)| {
        let place = *places.get(&at)?;
        Some(OutlineEntry { level: heading.level, title: heading.title.clone(), place })
    };
    setter.headings.iter().enumerate().filter_map(entry).collect()
}

/// Turns inks into items: opens a mark where the content's node changes, and numbers it.
struct PageMaker<'a, 'b> {
    setter: &'a mut Setter<'b>,
    links: &'a mut Vec<Link>,
    places: &'a HashMap<usize, Place>,
    index: usize,
    page: Page,
    open: Option<Mark>,
    next_mcid: usize,
}

impl<'a, 'b> PageMaker<'a, 'b> {
    fn new(
        setter: &'a mut Setter<'b>,
        links: &'a mut Vec<Link>,
        places: &'a HashMap<usize, Place>,
        index: usize,
        paper: Paper,
    ) -> Self {
        let page = Page { width: paper.width, height: paper.height, items: Vec::new() };
        Self { setter, links, places, index, page, open: None, next_mcid: 0 }
    }

    fn ink(&mut self, ink: Ink) {
        match ink {
            Ink::Text(mark, run) => self.item(mark, Item::Text(run)),
            Ink::Shape(mark, shape) => self.item(mark, Item::Shape(shape)),
            Ink::Touch(node) => self.setter.tree.attach(node),
            Ink::Anchor(_) => {}
            Ink::Link { node, area, aim, words } => self.link(node, area, &aim, words),
            Ink::PageNumber { mark, heading, right, y, style } => {
                self.page_number(mark, heading, (right, y), style);
            }
            Ink::Bounds(node, area) => {
                self.setter.tree.node_mut(node).bounds = Some([area.x, area.y, area.width, area.height]);
            }
        }
    }

    fn item(&mut self, mark: Mark, item: Item) {
        if self.open != Some(mark) {
            self.close();
            let begin = match mark {
                Mark::Node(node) => {
                    let mcid = self.next_mcid;
                    self.next_mcid += 1;
                    self.setter.tree.add_kid(node, Kid::Marked { page: self.index, mcid });
                    Item::Begin { mcid, node }
                }
                Mark::Artifact(kind) => Item::Artifact(kind),
            };
            self.page.items.push(begin);
            self.open = Some(mark);
        }
        self.page.items.push(item);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.page.items.push(Item::End);
        }
    }

    fn link(&mut self, node: NodeId, area: crate::doc::Area, aim: &Aim, words: String) {
        let to = match aim {
            Aim::Web(address) => Destination::Web(address.clone()),
            Aim::Heading(heading) => match self.places.get(heading) {
                Some(place) => Destination::Place(*place),
                None => return,
            },
        };
        self.setter.tree.add_kid(node, Kid::Link(self.links.len()));
        self.links.push(Link { page: self.index, area, to, node, words });
    }

    /// A space, so that extracted text keeps it apart, and the number.
    fn page_number(&mut self, mark: Mark, heading: usize, (right, y): (f64, f64), style: Style) {
        let Some(place) = self.places.get(&heading) else { return };
        let words = vec![
            self.setter.shaper.spaces(style.face, 1),
            self.setter.shaper.shape(style.face, &(place.page + 1).to_string()),
        ];
        let run = TextRun { x: 0.0, y, face: style.face, size: style.size, colour: style.colour, words };
        let x = right - run.width();
        self.item(mark, Item::Text(TextRun { x, ..run }));
    }

    fn finish(mut self) -> Page {
        self.close();
        self.page
    }
}
