//! Slabs: pieces of a document that do not split, drawn relative to their own top left corner.

use std::sync::Arc;

use crate::block::Orientation;
use crate::doc::{Area, Artifact, Shape, TextRun};
use crate::style::{BODY, Style};
use crate::tag::NodeId;

/// Something that stands on one page as a whole.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slab {
    pub(crate) height: f64,
    /// Space above, left out at the head of a page; the larger of this and the `after` before it counts.
    pub(crate) before: f64,
    /// Space below.
    pub(crate) after: f64,
    /// Stands on the same page as the next slab.
    pub(crate) keep: bool,
    /// Only where one page has room for all that stays together; a header row does not give way to its first row.
    pub(crate) gives_way: bool,
    /// Starts a new page where more than this part of the page is used.
    pub(crate) new_page: Option<f64>,
    /// How the page and those after it are held, where that changes.
    pub(crate) turn: Option<Orientation>,
    pub(crate) inks: Vec<Ink>,
    /// Drawn again above this slab where it is the first on a page.
    pub(crate) repeat: Option<Arc<Repeat>>,
}

/// A table's header row, for later pages.
#[derive(Debug)]
pub(crate) struct Repeat {
    pub(crate) height: f64,
    pub(crate) inks: Vec<Ink>,
}

/// Content of a node, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Node(NodeId),
    Artifact(Artifact),
}

/// Where a link leads, while pages are not known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Aim {
    Heading(usize),
    Web(String),
    /// A note, by its index.
    Note(usize),
}

/// Something drawn.
#[derive(Clone, Debug)]
pub(crate) enum Ink {
    Text(Mark, TextRun),
    Shape(Mark, Shape),
    /// A picture, by its index.
    Picture(Mark, usize, Area),
    /// A word turned by degrees.
    Turned(Mark, TextRun, f64),
    /// The node exists, though it has no content.
    Touch(NodeId),
    /// The heading stands here.
    Anchor(usize),
    /// The note stands here.
    NoteAnchor(usize),
    /// A link's area.
    Link {
        node: NodeId,
        area: Area,
        aim: Aim,
        words: String,
    },
    /// The page number of a heading, ending at `right`.
    PageNumber {
        mark: Mark,
        heading: usize,
        right: f64,
        y: f64,
        style: Style,
    },
    /// The figure's box.
    Bounds(NodeId, Area),
}

impl Slab {
    pub(crate) fn page_break() -> Self {
        Self { new_page: Some(0.0), ..Self::default() }
    }

    pub(crate) fn page_break_or_gap() -> Self {
        Self { new_page: Some(1.0 / 3.0), before: BODY.leading * 2.0, ..Self::default() }
    }

    pub(crate) fn turn(orientation: Orientation) -> Self {
        Self { turn: Some(orientation), ..Self::default() }
    }

    pub(crate) fn space(height: f64) -> Self {
        Self { before: height, ..Self::default() }
    }
}

impl Slab {
    /// The notes that lead from here, in order.
    pub(crate) fn notes(&self) -> impl Iterator<Item = usize> {
        self.inks.iter().filter_map(|ink| match ink {
            Ink::Link { aim: Aim::Note(note), .. } => Some(*note),
            _ => None,
        })
    }
}

impl Ink {
    pub(crate) fn moved(self, dx: f64, dy: f64) -> Self {
        match self {
            Self::Text(mark, run) => Self::Text(mark, TextRun { x: run.x + dx, y: run.y + dy, ..run }),
            Self::Shape(mark, shape) => Self::Shape(mark, shape.moved(dx, dy)),
            Self::Picture(mark, bitmap, area) => Self::Picture(mark, bitmap, area.moved(dx, dy)),
            Self::Turned(mark, run, degrees) => {
                Self::Turned(mark, TextRun { x: run.x + dx, y: run.y + dy, ..run }, degrees)
            }
            Self::Link { node, area, aim, words } => {
                Self::Link { node, area: area.moved(dx, dy), aim, words }
            }
            Self::PageNumber { mark, heading, right, y, style } => {
                Self::PageNumber { mark, heading, right: right + dx, y: y + dy, style }
            }
            Self::Bounds(node, area) => Self::Bounds(node, area.moved(dx, dy)),
            Self::Touch(_) | Self::Anchor(_) | Self::NoteAnchor(_) => self,
        }
    }

    /// The same ink as decoration that is not read: a repeated header. Links and anchors do not repeat.
    pub(crate) fn as_artifact(&self) -> Option<Self> {
        let mark = Mark::Artifact(Artifact::Repeated);
        match self {
            Self::Text(_, run) => Some(Self::Text(mark, run.clone())),
            Self::Shape(_, shape) => Some(Self::Shape(mark, *shape)),
            _ => None,
        }
    }
}
