//! Slabs to pages, as they come: each is put on its page as items with their marks, so that of a long document only
//! the pages are kept. What needs all pages (their numbers, where links lead) is filled in at the end.

use std::collections::{HashMap, VecDeque};

use super::furniture::BothWays;
use super::slab::{Aim, Ink, Mark, Slab};
use super::{HeadingEntry, Setter};
use crate::block::Orientation;
use crate::doc::{About, Artifact, Destination, Doc, Item, Link, OutlineEntry, Page, Place, Shape, TextRun};
use crate::style::{BODY_TOP, HAIRLINE, MARGIN, Paper, Style};
use crate::tag::{Kid, NodeId, Tree, index};
use crate::text::Shaper;

/// Where headings and notes stand.
#[derive(Default)]
struct Places {
    headings: HashMap<usize, Place>,
    notes: HashMap<usize, Place>,
}

impl Places {
    fn of(&self, aim: Aim) -> Option<Destination> {
        let place = match aim {
            Aim::Web(address) => return Some(Destination::Web(address)),
            Aim::Heading(heading) => self.headings.get(&heading),
            Aim::Note(note) => self.notes.get(&note),
        };
        place.copied().map(Destination::Place)
    }
}

/// The pages so far.
pub(super) struct Book {
    furniture: BothWays,
    orientation: Orientation,
    /// What the page has room for.
    height: f64,
    /// How much of the page is used.
    y: f64,
    /// Space that the last slab asks for below it.
    after: f64,
    /// Lines of notes for the foot of this page, as note and line; what finds no room goes to the foot of the next.
    waiting: VecDeque<(usize, usize)>,
    places: Places,
    pages: Vec<(Orientation, Page)>,
    /// The mark that is open on the last page.
    open: Option<Mark>,
    next_mcid: u32,
    /// Links, and where they lead.
    links: Vec<(Link, Aim)>,
    numbers: Vec<PageNumber>,
}

/// The number of the page that a heading stands on, to be printed.
struct PageNumber {
    page: usize,
    item: usize,
    heading: usize,
    right: f64,
    style: Style,
}

/// From the words to the rule above the notes, and from the rule to the notes.
const GAP: f64 = 12.0;
/// No more of a page than this belongs to notes.
const MOST: f64 = 0.6;

impl Book {
    pub(super) fn new(furniture: BothWays) -> Self {
        let orientation = Orientation::default();
        let mut book = Self {
            height: furniture.of(orientation).body_height(),
            furniture,
            orientation,
            y: 0.0,
            after: 0.0,
            waiting: VecDeque::new(),
            places: Places::default(),
            pages: Vec::new(),
            open: None,
            next_mcid: 0,
            links: Vec::new(),
            numbers: Vec::new(),
        };
        book.begin_page();
        book
    }

    /// What a page held this way has room for.
    pub(super) fn body_height(&self, orientation: Orientation) -> f64 {
        self.furniture.of(orientation).body_height()
    }

    fn begin_page(&mut self) {
        let paper = Paper::of(self.orientation);
        let page = Page { width: paper.width, height: paper.height, items: Vec::new() };
        self.pages.push((self.orientation, page));
        self.next_mcid = 0;
        self.y = 0.0;
        self.after = 0.0;
    }

    fn is_fresh(&self) -> bool {
        self.y == 0.0
    }

    fn gap(&self, slab: &Slab) -> f64 {
        if self.is_fresh() { 0.0 } else { slab.before.max(self.after) }
    }
}

/// The pages, and what is needed to put slabs on them.
pub(super) struct Placer<'a> {
    pub(super) book: &'a mut Book,
    pub(super) tree: &'a mut Tree,
    /// All notes so far, as lines.
    pub(super) notes: &'a [Vec<Slab>],
}

impl Placer<'_> {
    /// Puts slabs below one another, on one page if a page has room for them, else those that do not give way. Their inks are taken.
    pub(super) fn place_group(&mut self, group: &mut [Slab]) {
        if !self.fits_a_page(group) {
            return group.chunk_by_mut(|slab, _| !slab.gives_way).for_each(|part| self.place_together(part));
        }
        self.place_together(group);
    }

    fn fits_a_page(&self, group: &[Slab]) -> bool {
        self.needed(group) <= self.book.height
    }

    fn needed(&self, group: &[Slab]) -> f64 {
        needed(group) + self.foot_height(&self.lines_of_notes(group))
    }

    fn place_together(&mut self, group: &mut [Slab]) {
        let gap = group.first().map_or(0.0, |slab| self.book.gap(slab));
        if self.fits_a_page(group) && self.book.y + gap + self.needed(group) > self.book.height {
            self.turn();
        }
        group.iter_mut().for_each(|slab| self.place(slab));
    }

    fn place(&mut self, slab: &mut Slab) {
        if let Some(orientation) = slab.turn {
            self.hold(orientation);
        }
        if slab.new_page.is_some_and(|used| self.book.y > self.book.height * used) {
            self.turn();
        }
        let notes = self.lines_of_notes(std::slice::from_ref(slab));
        let foot = self.foot_height(&notes);
        if self.book.y + self.book.gap(slab) + slab.height + foot > self.book.height {
            self.turn();
        }
        self.book.waiting.extend(notes);
        if let (true, Some(repeat)) = (self.book.is_fresh(), &slab.repeat) {
            self.put(repeat.inks.iter().filter_map(Ink::as_artifact), self.book.y);
            self.book.y += repeat.height;
        }
        self.book.y += self.book.gap(slab);
        self.put(std::mem::take(&mut slab.inks), self.book.y);
        self.book.y += slab.height;
        self.book.after = slab.after;
    }

    /// From here on pages are held this way.
    fn hold(&mut self, orientation: Orientation) {
        if orientation == self.book.orientation {
            return;
        }
        self.turn();
        self.book.orientation = orientation;
        self.book.height = self.book.body_height(orientation);
        // The page that has begun is empty.
        self.book.pages.pop();
        self.book.begin_page();
    }

    fn turn(&mut self) {
        if !self.book.is_fresh() {
            self.end_page();
            self.book.begin_page();
        }
    }

    /// The lines of the notes that lead from some slabs.
    fn lines_of_notes(&self, slabs: &[Slab]) -> Vec<(usize, usize)> {
        if self.notes.is_empty() {
            return Vec::new();
        }
        let notes = slabs.iter().flat_map(Slab::notes).filter(|note| *note < self.notes.len());
        notes.flat_map(|note| (0..self.notes[note].len()).map(move |line| (note, line))).collect()
    }

    /// The height that the waiting lines and these take from the page.
    fn foot_height(&self, more: &[(usize, usize)]) -> f64 {
        let lines = self.book.waiting.iter().chain(more);
        let lines: f64 = lines.map(|(note, line)| self.notes[*note][*line].height).sum();
        if lines > 0.0 { (lines + GAP).min(self.book.height * MOST) } else { 0.0 }
    }

    /// The next line that waits for a foot.
    fn waiting(&self) -> Option<&Slab> {
        let (note, line) = *self.book.waiting.front()?;
        Some(&self.notes[note][line])
    }

    /// Ends the last page, and sets the notes that still wait on pages of their own.
    pub(super) fn end(&mut self) {
        self.end_page();
        while !self.book.waiting.is_empty() {
            self.book.begin_page();
            self.end_page();
        }
    }

    fn end_page(&mut self) {
        self.set_notes();
        self.head();
        self.close();
        if let Some((_, page)) = self.book.pages.last_mut() {
            // A long document keeps all its pages until the last is written.
            page.items.shrink_to_fit();
        }
    }

    /// Draws the waiting notes at the foot of the page, as many as have room.
    fn set_notes(&mut self) {
        let height = self.foot_height(&[]).min(self.book.height - self.book.y);
        let first = self.waiting().map_or(f64::INFINITY, |line| line.height);
        // A row as tall as the page leaves no room: then they go to the foot of the next.
        if height < GAP + first {
            return;
        }
        let mut y = self.book.height - height;
        let rule = Shape::Line { from: (0.0, 5.0), to: (90.0, 5.0), stroke: HAIRLINE };
        self.put([Ink::Shape(Mark::Artifact(Artifact::Decoration), rule)], y);
        y += GAP;
        while let Some((note, line)) = self.book.waiting.pop_front() {
            let line = &self.notes[note][line];
            self.put(line.inks.iter().cloned(), y);
            y += line.height;
            if self.waiting().is_some_and(|next| y + next.height > self.book.height + 0.01) {
                return;
            }
        }
    }

    /// Draws what stands at the head of every page, if nothing stands on the page yet.
    fn head(&mut self) {
        if self.book.pages.last().is_some_and(|(_, page)| page.items.is_empty()) {
            let head = self.book.furniture.of(self.book.orientation).head();
            head.into_iter().for_each(|ink| self.ink(ink));
        }
    }

    fn put(&mut self, inks: impl IntoIterator<Item = Ink>, y: f64) {
        self.head();
        let y = y + BODY_TOP;
        for ink in inks {
            let place = Place { page: self.page(), y: y - 6.0 };
            match ink {
                Ink::Anchor(heading) => drop(self.book.places.headings.insert(heading, place)),
                Ink::NoteAnchor(note) => drop(self.book.places.notes.insert(note, place)),
                ink => self.ink(ink.moved(MARGIN, y)),
            }
        }
    }

    /// The last page's index.
    fn page(&self) -> usize {
        self.book.pages.len() - 1
    }

    fn items(&mut self) -> &mut Vec<Item> {
        let last = self.page();
        &mut self.book.pages[last].1.items
    }

    /// Turns an ink into items: opens a mark where the content's node changes, and numbers it.
    fn ink(&mut self, ink: Ink) {
        match ink {
            Ink::Text(mark, run) => self.item(mark, Item::Text(run)),
            Ink::Shape(mark, shape) => self.item(mark, Item::Shape(shape)),
            Ink::Picture(mark, bitmap, area) => self.item(mark, Item::Picture { bitmap, area }),
            Ink::Turned(mark, run, degrees) => self.item(mark, Item::Turned(run, degrees)),
            Ink::Touch(node) => self.tree.attach(node),
            Ink::Anchor(_) | Ink::NoteAnchor(_) => {}
            Ink::Link { node, area, aim, words } => self.link(node, area, aim, words),
            Ink::PageNumber { mark, heading, right, y, style } => {
                self.page_number(mark, heading, (right, y), style);
            }
            Ink::Bounds(node, area) => {
                self.tree.node_mut(node).rare().bounds = Some([area.x, area.y, area.width, area.height]);
            }
        }
    }

    fn item(&mut self, mark: Mark, item: Item) {
        if self.book.open != Some(mark) {
            self.close();
            let begin = match mark {
                Mark::Node(node) => {
                    let mcid = self.book.next_mcid;
                    self.book.next_mcid += 1;
                    self.tree.add_kid(node, Kid::Marked { page: index(self.page()), mcid });
                    Item::Begin { mcid, node }
                }
                Mark::Artifact(kind) => Item::Artifact(kind),
            };
            self.items().push(begin);
            self.book.open = Some(mark);
        }
        self.items().push(item);
    }

    fn close(&mut self) {
        if self.book.open.take().is_some() {
            self.items().push(Item::End);
        }
    }

    fn link(&mut self, node: NodeId, area: crate::doc::Area, aim: Aim, words: String) {
        self.tree.add_kid(node, Kid::Link(index(self.book.links.len())));
        let here = Place { page: self.page(), y: area.y };
        self.book
            .links
            .push((Link { page: here.page, area, to: Destination::Place(here), node, words }, aim));
    }

    /// The place of a page number, which is not known yet.
    fn page_number(&mut self, mark: Mark, heading: usize, (right, y): (f64, f64), style: Style) {
        let Style { face, size, colour, .. } = style;
        self.item(mark, Item::Text(TextRun { x: right, y, face, size, colour, words: Box::default() }));
        let (page, item) = (self.page(), self.items().len() - 1);
        self.book.numbers.push(PageNumber { page, item, heading, right, style });
    }
}

/// The height of slabs set below one another.
fn needed(group: &[Slab]) -> f64 {
    let gaps = group.windows(2).map(|pair| pair[1].before.max(pair[0].after));
    group.iter().map(|slab| slab.height).sum::<f64>() + gaps.sum::<f64>()
}

/// Adds what needs all pages: furniture with their number, the page numbers of headings, and where links lead.
pub(super) fn finish(setter: Setter, about: About) -> Doc {
    let Setter { mut shaper, helpers, tree, headings, bitmaps, book, .. } = setter;
    helpers.into_iter().for_each(|helper| shaper.warnings.take(helper.warnings));
    let Book { furniture, places, mut pages, links, numbers, .. } = book;
    numbers.into_iter().for_each(|number| number.set(&mut shaper, &places, &mut pages));
    let total = pages.len();
    for (at, (orientation, page)) in pages.iter_mut().enumerate() {
        let foot = furniture.of(*orientation).foot(&mut shaper, at + 1, total);
        add_foot(&mut page.items, foot);
    }
    let outline = outline(&headings, &places);
    let lead = |(link, aim): (Link, Aim)| match places.of(aim) {
        Some(to) => Link { to, ..link },
        None => link,
    };
    let links = links.into_iter().map(lead).collect();
    let pages = pages.into_iter().map(|(_, page)| page).collect();
    Doc { about, pages, tree, outline, links, bitmaps, warnings: shaper.warnings.into_sorted() }
}

/// Adds the foot of a page, which is one artifact.
fn add_foot(items: &mut Vec<Item>, foot: Vec<Ink>) {
    items.reserve_exact(foot.len() + 2);
    items.push(Item::Artifact(Artifact::Footer));
    items.extend(foot.into_iter().filter_map(|ink| match ink {
        Ink::Text(_, run) => Some(Item::Text(run)),
        Ink::Shape(_, shape) => Some(Item::Shape(shape)),
        _ => None,
    }));
    items.push(Item::End);
}

impl PageNumber {
    /// A space, so that extracted text keeps it apart, and the number.
    fn set(&self, shaper: &mut Shaper, places: &Places, pages: &mut [(Orientation, Page)]) {
        let Some(place) = places.headings.get(&self.heading) else { return };
        let face = self.style.face;
        let words = [shaper.spaces(face, 1), shaper.shape(face, &(place.page + 1).to_string())];
        if let Item::Text(run) = &mut pages[self.page].1.items[self.item] {
            run.words = words.into();
            run.x = self.right - run.width();
        }
    }
}

fn outline(headings: &[HeadingEntry], places: &Places) -> Vec<OutlineEntry> {
    let entry = |(at, heading): (usize, &HeadingEntry)| {
        let place = *places.headings.get(&at)?;
        Some(OutlineEntry { level: heading.level, title: heading.whole(), place })
    };
    headings.iter().enumerate().filter_map(entry).collect()
}
