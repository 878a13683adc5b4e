//! Slabs to pages, and pages to items with their marks.

use std::collections::{HashMap, VecDeque};

use super::Setter;
use super::furniture::BothWays;
use super::slab::{Aim, Ink, Mark, Slab};
use crate::block::Orientation;
use crate::doc::{About, Artifact, Destination, Doc, Item, Link, OutlineEntry, Page, Place, Shape, TextRun};
use crate::style::{BODY_TOP, HAIRLINE, MARGIN, Paper, Style};
use crate::tag::{Kid, NodeId};

/// Pages whose inks are placed but whose page numbers are open.
#[derive(Default)]
pub(crate) struct Drafts {
    pages: Vec<(Orientation, Vec<Ink>)>,
    places: Places,
}

/// Where headings and notes stand.
#[derive(Default)]
pub(crate) struct Places {
    headings: HashMap<usize, Place>,
    notes: HashMap<usize, Place>,
}

impl Places {
    fn of(&self, aim: &Aim) -> Option<Destination> {
        let place = match aim {
            Aim::Web(address) => return Some(Destination::Web(address.clone())),
            Aim::Heading(heading) => self.headings.get(heading),
            Aim::Note(note) => self.notes.get(note),
        };
        place.copied().map(Destination::Place)
    }
}

/// Puts the slabs on pages.
pub(super) fn paginate(slabs: Vec<Slab>, notes: &[Vec<Slab>], furniture: &BothWays) -> Drafts {
    let orientation = Orientation::default();
    let height = furniture.of(orientation).body_height();
    let (foot, drafts) = (Foot { notes, waiting: VecDeque::new() }, Drafts::default());
    let mut book = Book { furniture, orientation, height, y: 0.0, after: 0.0, foot, drafts };
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
    book.finish();
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
    foot: Foot<'a>,
    drafts: Drafts,
}

/// The notes at the foot of the page.
struct Foot<'a> {
    /// All notes of the document, as lines.
    notes: &'a [Vec<Slab>],
    /// Lines for this page; what finds no room goes to the foot of the next.
    waiting: VecDeque<&'a Slab>,
}

impl<'a> Foot<'a> {
    /// From the words to the rule, and from the rule to the notes.
    const GAP: f64 = 12.0;
    /// No more of a page than this belongs to notes.
    const MOST: f64 = 0.6;

    /// The lines of the notes that lead from some slabs.
    fn lines_of<'s>(&self, slabs: impl IntoIterator<Item = &'s Slab>) -> Vec<&'a Slab> {
        let notes = slabs.into_iter().flat_map(Slab::notes);
        notes.filter_map(|note| self.notes.get(note)).flatten().collect()
    }

    /// The height that the waiting lines and these take from the page.
    fn height_with(&self, more: &[&Slab], page: f64) -> f64 {
        let lines: f64 = self.waiting.iter().chain(more).map(|line| line.height).sum();
        if lines > 0.0 { (lines + Self::GAP).min(page * Self::MOST) } else { 0.0 }
    }
}

impl Book<'_> {
    fn place_group(&mut self, group: Vec<Slab>) {
        let notes = self.foot.lines_of(&group);
        let needed = needed(&group) + self.foot.height_with(&notes, self.height);
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
        if slab.new_page.is_some_and(|used| self.y > self.height * used) {
            self.turn();
        }
        let notes = self.foot.lines_of([&slab]);
        let foot = self.foot.height_with(&notes, self.height);
        if self.y + self.gap(&slab) + slab.height + foot > self.height {
            self.turn();
        }
        self.foot.waiting.extend(notes);
        if let (true, Some(repeat)) = (self.is_fresh(), &slab.repeat) {
            self.put(repeat.inks.iter().filter_map(Ink::as_artifact), self.y);
            self.y += repeat.height;
        }
        self.y += self.gap(&slab);
        self.put(slab.inks.into_iter(), self.y);
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
            self.set_notes();
            self.drafts.pages.push((self.orientation, Vec::new()));
            self.y = 0.0;
            self.after = 0.0;
        }
    }

    /// Sets the notes of the last page, and those that still wait on pages of their own.
    fn finish(&mut self) {
        self.set_notes();
        while !self.foot.waiting.is_empty() {
            self.drafts.pages.push((self.orientation, Vec::new()));
            self.y = 0.0;
            self.set_notes();
        }
    }

    /// Draws the waiting notes at the foot of the page, as many as have room.
    fn set_notes(&mut self) {
        let height = self.foot.height_with(&[], self.height).min(self.height - self.y);
        let first = self.foot.waiting.front().map_or(f64::INFINITY, |line| line.height);
        // A row as tall as the page leaves no room: then they go to the foot of the next.
        if height < Foot::GAP + first {
            return;
        }
        let mut y = self.height - height;
        let rule = Shape::Line { from: (0.0, 5.0), to: (90.0, 5.0), stroke: HAIRLINE };
        self.put(std::iter::once(Ink::Shape(Mark::Artifact(Artifact::Decoration), rule)), y);
        y += Foot::GAP;
        while let Some(line) = self.foot.waiting.pop_front() {
            self.put(line.inks.iter().cloned(), y);
            y += line.height;
            if self.foot.waiting.front().is_some_and(|next| y + next.height > self.height + 0.01) {
                return;
            }
        }
    }

    fn put(&mut self, inks: impl Iterator<Item = Ink>, y: f64) {
        let page = self.drafts.pages.len() - 1;
        let y = y + BODY_TOP;
        for ink in inks {
            let place = Place { page, y: y - 6.0 };
            match ink {
                Ink::Anchor(heading) => drop(self.drafts.places.headings.insert(heading, place)),
                Ink::NoteAnchor(note) => drop(self.drafts.places.notes.insert(note, place)),
                _ => {}
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
    let (tree, bitmaps) = (setter.tree, setter.bitmaps);
    Doc { about, pages, tree, outline, links, bitmaps, warnings: setter.shaper.warnings.into_sorted() }
}

fn outline(setter: &Setter, places: &Places) -> Vec<OutlineEntry> {
    let entry = |(at, heading): (usize, &super::HeadingEntry)| {
        let place = *places.headings.get(&at)?;
        Some(OutlineEntry { level: heading.level, title: heading.whole(), place })
    };
    setter.headings.iter().enumerate().filter_map(entry).collect()
}

/// Turns inks into items: opens a mark where the content's node changes, and numbers it.
struct PageMaker<'a, 'b> {
    setter: &'a mut Setter<'b>,
    links: &'a mut Vec<Link>,
    places: &'a Places,
    index: usize,
    page: Page,
    open: Option<Mark>,
    next_mcid: usize,
}

impl<'a, 'b> PageMaker<'a, 'b> {
    fn new(
        setter: &'a mut Setter<'b>,
        links: &'a mut Vec<Link>,
        places: &'a Places,
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
            Ink::Picture(mark, bitmap, area) => self.item(mark, Item::Picture { bitmap, area }),
            Ink::Turned(mark, run, degrees) => self.item(mark, Item::Turned(run, degrees)),
            Ink::Touch(node) => self.setter.tree.attach(node),
            Ink::Anchor(_) | Ink::NoteAnchor(_) => {}
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
        let Some(to) = self.places.of(aim) else { return };
        self.setter.tree.add_kid(node, Kid::Link(self.links.len()));
        self.links.push(Link { page: self.index, area, to, node, words });
    }

    /// A space, so that extracted text keeps it apart, and the number.
    fn page_number(&mut self, mark: Mark, heading: usize, (right, y): (f64, f64), style: Style) {
        let Some(place) = self.places.headings.get(&heading) else { return };
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
        // A long document keeps all its pages until the last is written.
        self.page.items.shrink_to_fit();
        self.page
    }
}
