//! Blocks to pages: each block becomes slabs, pieces that do not split; the slabs are put on pages.

mod callout;
mod contents;
mod cover;
mod figure;
mod furniture;
mod headings;
mod image;
mod list;
mod notes;
mod pages;
mod paragraph;
mod sign_off;
mod slab;
mod table;

use crate::bitmap::Bitmap;
use crate::block::{Block, Document, Labels, Orientation, Target};
use crate::doc::{About, Doc};
use crate::failure::LayoutFailure;
use crate::style::Paper;
use crate::tag::{NodeId, Role, Tree};
use crate::text::Shaper;
use crate::threads::processors;
use furniture::BothWays;
pub(crate) use headings::{Both, HeadingEntry, both, collect as headings};
pub(crate) use image::read as picture;
pub(crate) use notes::raised;
use pages::{Book, Placer};
pub(crate) use sign_off::check as check_signing;
use slab::Slab;
pub(crate) use table::check as check_table;

/// Gives every block its place.
pub fn lay_out(document: &Document) -> Result<Doc, LayoutFailure> {
    let headings = headings::collect(document)?;
    let mut setter = Setter::new(document, headings);
    setter.turn_to(beginning(document));
    setter.cover(document);
    for (at, block) in document.blocks.iter().enumerate() {
        if is_led_in(&document.blocks[..at], block) {
            setter.stay();
        }
        setter.block(block)?;
        setter.place();
    }
    setter.place_rest();
    Ok(pages::finish(setter, about(document)))
}

/// Whether a paragraph right below a heading leads a table in: it stands on the page of its first rows. A short table is not parted
/// itself, so that much of a page would stay empty: what leads it in may stand before it.
fn is_led_in(before: &[Block], block: &Block) -> bool {
    let long = match block {
        Block::Table(table) => table.rows.len() > table::SHORT,
        Block::KeyValues { .. } => true,
        _ => false,
    };
    long && matches!(before, [.., Block::Heading { .. }, Block::Paragraph { .. }])
}

/// What is known while blocks become slabs, and slabs pages.
pub(crate) struct Setter<'a> {
    pub(crate) shaper: Shaper,
    /// One for each further processor.
    helpers: Vec<Shaper>,
    pub(crate) tree: Tree,
    pub(crate) labels: &'a Labels,
    pub(crate) headings: Vec<HeadingEntry>,
    next_heading: usize,
    /// What is not on a page yet.
    slabs: Vec<Slab>,
    tables: usize,
    figures: usize,
    bitmaps: Vec<Bitmap>,
    /// Each as its lines.
    notes: Vec<Vec<Slab>>,
    paper: Paper,
    /// What a page has room for.
    body_height: f64,
    book: Book,
}

impl<'a> Setter<'a> {
    fn new(document: &'a Document, headings: Vec<HeadingEntry>) -> Self {
        let mut shaper = Shaper::default();
        let book = Book::new(BothWays::new(&mut shaper, document));
        Self {
            shaper,
            helpers: (1..processors()).map(|_| Shaper::default()).collect(),
            tree: Tree::new(),
            labels: &document.labels,
            headings,
            next_heading: 0,
            slabs: Vec::new(),
            tables: 0,
            figures: 0,
            bitmaps: Vec::new(),
            notes: Vec::new(),
            paper: Paper::PORTRAIT,
            body_height: 0.0,
            book,
        }
    }

    /// What was set last stays with what comes next, where a page has room for both.
    fn stay(&mut self) {
        if let Some(last) = self.slabs.last_mut() {
            last.keep = true;
        }
    }

    /// Puts on pages what no later block changes: all but the last slab and those that stay with it.
    fn place(&mut self) {
        let before_last = self.slabs.len().saturating_sub(1);
        let end = self.slabs[..before_last].iter().rposition(|slab| !slab.keep).map_or(0, |at| at + 1);
        self.place_until(end);
    }

    fn place_rest(&mut self) {
        self.place_until(self.slabs.len());
        self.placer().end();
    }

    fn place_until(&mut self, end: usize) {
        let mut ready: Vec<Slab> = self.slabs.drain(..end).collect();
        let mut placer = self.placer();
        ready.chunk_by_mut(|slab, _| slab.keep).for_each(|group| placer.place_group(group));
    }

    /// One for each processor.
    fn workers(&mut self) -> (&mut Shaper, &mut [Shaper]) {
        (&mut self.shaper, &mut self.helpers)
    }

    fn placer(&mut self) -> Placer<'_> {
        Placer { book: &mut self.book, tree: &mut self.tree, notes: &self.notes }
    }

    /// Goes on with pages held this way.
    fn turn_to(&mut self, orientation: Orientation) {
        self.paper = Paper::of(orientation);
        self.body_height = self.book.body_height(orientation);
        self.slabs.push(Slab::turn(orientation));
    }

    /// Between the margins of the page that is set.
    fn body_width(&self) -> f64 {
        self.paper.body_width()
    }

    fn block(&mut self, block: &Block) -> Result<(), LayoutFailure> {
        match block {
            Block::Heading { .. } => self.heading(),
            Block::Paragraph { text } => self.paragraph(text),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::KeyValues { rows, large } => self.key_values(rows, *large),
            Block::Table(table) => self.table(table)?,
            Block::Figure(figure) => self.figure(figure)?,
            Block::Image(image) => self.image(image)?,
            Block::Callout { kind, title, text } => self.callout(*kind, title, text),
            Block::PageBreak => self.slabs.push(Slab::page_break()),
            Block::PageBreakOrGap => self.slabs.push(Slab::page_break_or_gap()),
            Block::Contents { depth } => self.contents(*depth),
            Block::SignOff { columns, rows } => self.sign_off(columns, rows)?,
            Block::Pages { orientation } => self.turn_to(*orientation),
            Block::Spacer => self.slabs.push(Slab::space(crate::style::BODY.leading)),
        }
        Ok(())
    }

    /// A node under the document itself.
    fn top(&mut self, role: Role) -> NodeId {
        self.tree.add(role, Tree::ROOT)
    }

    /// The heading a link leads to, if it can be followed.
    fn heading_at(&self, id: &str) -> Option<usize> {
        self.headings.iter().position(|heading| heading.id == id)
    }

    /// A link that can be followed safely; otherwise a warning.
    fn target(&mut self, target: &Target) -> Option<slab::Aim> {
        use crate::warnings::Warning;
        match target {
            Target::Heading(id) => {
                let found = self.heading_at(id).map(slab::Aim::Heading);
                if found.is_none() {
                    self.shaper.warnings.add(Warning::UnknownHeading(id.clone()));
                }
                found
            }
            Target::Web(address) => {
                let safe = is_web(address);
                if !safe {
                    self.shaper.warnings.add(Warning::UnsafeAddress(address.clone()));
                }
                safe.then(|| slab::Aim::Web(address.clone()))
            }
        }
    }
}

/// How the first page is held.
fn beginning(document: &Document) -> Orientation {
    match document.blocks.first() {
        Some(Block::Pages { orientation }) => *orientation,
        _ => Orientation::Portrait,
    }
}

fn about(document: &Document) -> About {
    About {
        title: document.title.clone(),
        subject: document.subject.clone(),
        author: document.author.clone(),
        language: document.language.clone(),
        as_at: document.as_at,
    }
}

/// An address that a reader may open: no scripts, files or local programs, printable ASCII only.
pub(crate) fn is_web(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && address.bytes().all(|byte| (b'!'..=b'~').contains(&byte))
}
