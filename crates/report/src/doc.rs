//! The contract between layout and writers: pages of placed items, and the structure they carry.
//!
//! All lengths are points (1/72 inch), measured from the page's top left corner, y downwards.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::bitmap::Bitmap;
use crate::fonts::Face;
use crate::tag::{NodeId, Tree};
use crate::text::Shaped;
use crate::warnings::Warning;

/// A document laid out.
#[derive(Clone, Debug)]
pub struct Doc {
    /// For the file's metadata.
    pub about: About,
    /// In reading order.
    pub pages: Vec<Page>,
    /// What the marked passages are.
    pub tree: Tree,
    /// The headings with their places, in reading order; levels begin at 1 and never skip.
    pub outline: Vec<OutlineEntry>,
    /// Areas that lead somewhere.
    pub links: Vec<Link>,
    /// Pictures that pages show.
    pub bitmaps: Vec<Bitmap>,
    /// What was printed otherwise than given.
    pub warnings: Vec<Warning>,
}

/// What the file's metadata say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Title.
    pub title: String,
    /// Subject.
    pub subject: String,
    /// Issuer.
    pub author: String,
    /// BCP 47 tag.
    pub language: String,
    /// The day the document speaks of.
    pub as_at: NaiveDate,
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// In drawing order, which is reading order.
    pub items: Vec<Item>,
}

/// Something on a page.
#[derive(Clone, Debug)]
pub enum Item {
    /// What follows, up to `End`, is content of a node.
    Begin {
        /// Number on this page, from 0.
        mcid: u32,
        /// Whose content.
        node: NodeId,
    },
    /// What follows, up to `End`, is no content: page furniture or decoration.
    Artifact(Artifact),
    /// Ends the last `Begin` or `Artifact`; these never nest.
    End,
    /// Words.
    Text(TextRun),
    /// A drawn shape.
    Shape(Shape),
    /// A picture.
    Picture {
        /// Index in the document's bitmaps.
        bitmap: usize,
        /// Where.
        area: Area,
    },
    /// A word behind all others, turned by so many degrees against the clock about the left end of its baseline.
    Turned(TextRun, f64),
}

/// Kinds of things that are not content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// Repeated at the head of pages.
    Header,
    /// A table's header row, drawn again overleaf; the tags say it once, where it stands first.
    Repeated,
    /// Repeated at the foot of pages.
    Footer,
    /// Rules and backgrounds.
    Decoration,
    /// A word behind the words of each page.
    Watermark,
}

/// Words in one face, size and colour on one line.
#[derive(Clone, Debug)]
pub struct TextRun {
    /// Left end of the baseline.
    pub x: f64,
    /// The baseline.
    pub y: f64,
    /// The face of all words.
    pub face: Face,
    /// Em size.
    pub size: f64,
    /// Colour.
    pub colour: Colour,
    /// The words and the spaces between them.
    pub words: Box<[Arc<Shaped>]>,
}

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A stroke.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub colour: Colour,
    /// Width in points.
    pub width: f32,
    /// Length of dashes and gaps; 0 for a solid line.
    pub dash: f32,
}

/// A drawn shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// An upright rectangle.
    Rectangle {
        /// Where.
        area: Area,
        /// Inside.
        fill: Option<Colour>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A straight line.
    Line {
        /// From x, y.
        from: (f64, f64),
        /// To x, y.
        to: (f64, f64),
        /// How.
        stroke: Stroke,
    },
    /// A circle.
    Circle {
        /// Centre x, y.
        centre: (f64, f64),
        /// Radius.
        radius: f64,
        /// Inside.
        fill: Option<Colour>,
        /// Outline.
        stroke: Option<Stroke>,
    },
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A heading's place.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// 1 for sections.
    pub level: u8,
    /// With its number.
    pub title: String,
    /// Where it stands.
    pub place: Place,
}

/// A place to go to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Index of the page.
    pub page: usize,
    /// From the page's top.
    pub y: f64,
}

/// An area that leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Index of the page it is on.
    pub page: usize,
    /// The area on the page.
    pub area: Area,
    /// Where it leads.
    pub to: Destination,
    /// The link's node in the tree.
    pub node: NodeId,
    /// What it says, for somebody who cannot see it.
    pub words: String,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Destination {
    /// Inside the document.
    Place(Place),
    /// On the web.
    Web(String),
}

impl TextRun {
    /// The width of all words in points.
    pub fn width(&self) -> f64 {
        self.words.iter().map(|word| word.width_at(self.size)).sum()
    }

    /// The words as text.
    pub fn text(&self) -> String {
        self.words.iter().map(|word| &*word.text).collect()
    }
}

impl Shape {
    pub(crate) fn moved(self, dx: f64, dy: f64) -> Self {
        let shift = |(x, y): (f64, f64)| (x + dx, y + dy);
        match self {
            Self::Rectangle { area, fill, stroke } => {
                Self::Rectangle { area: area.moved(dx, dy), fill, stroke }
            }
            Self::Line { from, to, stroke } => Self::Line { from: shift(from), to: shift(to), stroke },
            Self::Circle { centre, radius, fill, stroke } => {
                Self::Circle { centre: shift(centre), radius, fill, stroke }
            }
        }
    }
}

impl Area {
    pub(crate) const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    pub(crate) fn moved(self, dx: f64, dy: f64) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self }
    }
}
