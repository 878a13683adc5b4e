//! What a document is made of: blocks, free of storage, places on paper and PDF.
//!
//! A report is written as a [`Document`]; [`crate::lay_out`] gives it places on pages. Everything here is plain
//! data that serialises, so that an issued report can keep the very model it was printed from.

mod figure;
mod image;
mod inline;
mod table;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use figure::{
    Bar, BarPart, Drawing, Figure, Mark, MarkKind, Matrix, Moment, Shade, Span, SpanKind, SpanMark, Spans,
};
pub use image::Image;
pub use inline::{Inline, Target, plain};
pub use table::{Align, Cell, Column, Row, Table, Width};

/// One document, complete: no other source (clock, catalogue, file) is asked while it is laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Printed on the cover as the one first-level heading, on each page, and kept in the file's metadata.
    pub title: String,
    /// Language of everything not marked otherwise, as a BCP 47 tag: `en-GB`, `cy`.
    pub language: String,
    /// What the document is about, for the file's metadata.
    pub subject: String,
    /// Who issues it (an organisation), for the file's metadata.
    pub author: String,
    /// The protective marking printed at head and foot of each page, such as `OFFICIAL`; empty for none.
    pub marking: String,
    /// Lines at the foot of each page (the trail's head hash, the method's version), in small print.
    pub footer: Vec<String>,
    /// The day the document speaks of; also the date in the file's metadata.
    pub as_at: NaiveDate,
    /// The block that stands first; always there, because it holds the title.
    pub cover: Cover,
    /// Whether headings are numbered (1, 1.1, 1.1.1) by the layout.
    pub numbered: bool,
    /// The engine's own words in the document's language.
    pub labels: Labels,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
}

/// The title block on the first page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// A line above the title: the organisation that issues the document.
    pub organisation: String,
    /// A line below the title: what it covers. Empty for none.
    pub subtitle: String,
    /// Labelled facts below the title (dates, contract, owner), each with its value.
    pub facts: Vec<(String, String)>,
    /// Whether the body starts on a new page.
    pub own_page: bool,
    /// The title in a second language, beside it. None where there is one language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_also: Option<Inline>,
    /// A word printed large and pale behind every page, such as "Draft"; empty for none.
    pub watermark: String,
}

/// One part of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
#[expect(
    clippy::large_enum_variant,
    reason = "a document has a handful of figures, and boxes would be in every writer's way"
)]
pub enum Block {
    /// A heading. `level` 1 is a section (tagged H2, as the title is H1), down to 4; a skipped level is closed up.
    Heading {
        /// 1 to 4.
        level: u8,
        /// The words; a number is put before them if the document is numbered.
        text: String,
        /// What links lead to; unique in the document.
        id: String,
        /// The same words in another language, printed after them; its language must be said.
        #[serde(default)]
        also: Option<Inline>,
    },
    /// Running text.
    Paragraph {
        /// The runs, printed one after the other without added spaces.
        text: Vec<Inline>,
    },
    /// Points, bulleted or numbered; each is one paragraph.
    List {
        /// Numbered 1, 2, 3 instead of bulleted.
        ordered: bool,
        /// One paragraph each.
        items: Vec<Vec<Inline>>,
    },
    /// Facts with a label in bold beside each; tagged as a table of row headers.
    KeyValues {
        /// Label and value.
        rows: Vec<(String, Vec<Inline>)>,
        /// Whether the values are to be read from afar and typed off, as a key is.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        large: bool,
    },
    /// Rows and columns.
    Table(Table),
    /// A chart, drawn from its numbers.
    Figure(Figure),
    /// A logo or photograph.
    Image(Image),
    /// A passage set apart.
    Callout {
        /// How it is set apart.
        kind: CalloutKind,
        /// A line in bold above the text; empty for none.
        title: String,
        /// One paragraph.
        text: Vec<Inline>,
    },
    /// Starts a new page, unless the page is still empty.
    PageBreak,
    /// Starts a new page, unless less than a third of the page is used: what overran a page by some lines is not
    /// left alone on the next.
    PageBreakOrGap,
    /// What follows stands on pages held this way, from a new page on. A document that begins with it has its title
    /// so too; all others begin upright.
    Pages {
        /// How they are held.
        orientation: Orientation,
    },
    /// The list of headings with page numbers, down to `depth` levels.
    Contents {
        /// 1 for sections only.
        depth: u8,
    },
    /// Lines to sign: a table of which empty cells are left tall enough to write in.
    SignOff {
        /// Column titles: role, name, signature, date.
        columns: Vec<String>,
        /// One row a signatory; an empty text is a place to write.
        rows: Vec<Vec<String>>,
    },
    /// Empty space of one line.
    Spacer,
}

/// How a page is held to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// On its side, for wide tables.
    Landscape,
}

/// How a callout looks; the words must carry the meaning, the colour only helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalloutKind {
    /// A blue bar: something to know.
    Note,
    /// An amber bar: something is not known or not complete.
    Caution,
    /// A red bar: something to act on.
    Warning,
}

/// A risk band, printed as a letter on a colour so that it reads in grey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Low.
    Low,
    /// Moderate.
    Moderate,
    /// High.
    High,
    /// Extreme.
    Extreme,
    /// Nothing is known: never drawn as low.
    NotAssessed,
}

/// The words the engine itself prints. Made from the catalogue by whoever writes the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// The page count with the places `{page}` and `{pages}`: `Page {page} of {pages}`.
    pub page_of: String,
    /// Heading of the contents.
    pub contents: String,
    /// The same in a second language, beside it. None where there is one language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contents_also: Option<Inline>,
    /// The word before a table's number: `Table`.
    pub table: String,
    /// The word before a figure's number: `Figure`.
    pub figure: String,
    /// The sentence printed in the place of a table without rows.
    pub no_rows: String,
    /// Letter and word of each band.
    pub bands: BandWords,
}

/// Letter and word of each band, such as `("H", "High")`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandWords {
    /// Low.
    pub low: (String, String),
    /// Moderate.
    pub moderate: (String, String),
    /// High.
    pub high: (String, String),
    /// Extreme.
    pub extreme: (String, String),
    /// Not assessed.
    pub not_assessed: (String, String),
}

impl BandWords {
    /// The letter printed on the band's colour.
    pub fn letter(&self, band: Band) -> &str {
        &self.of(band).0
    }

    /// The band's word.
    pub fn word(&self, band: Band) -> &str {
        &self.of(band).1
    }

    fn of(&self, band: Band) -> &(String, String) {
        match band {
            Band::Low => &self.low,
            Band::Moderate => &self.moderate,
            Band::High => &self.high,
            Band::Extreme => &self.extreme,
            Band::NotAssessed => &self.not_assessed,
        }
    }
}

impl Block {
    /// A section heading (level 1) or one below it.
    pub fn heading(level: u8, id: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), id: id.into(), also: None }
    }

    /// A heading in two languages.
    pub fn bilingual(level: u8, id: impl Into<String>, text: impl Into<String>, also: Inline) -> Self {
        Self::Heading { level, text: text.into(), id: id.into(), also: Some(also) }
    }

    /// A paragraph of one plain run.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Paragraph { text: plain(text) }
    }

    /// A paragraph of several runs.
    pub fn paragraph(runs: impl IntoIterator<Item = Inline>) -> Self {
        Self::Paragraph { text: runs.into_iter().collect() }
    }

    /// A bulleted list of plain items.
    pub fn bullets<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List { ordered: false, items: items.into_iter().map(plain).collect() }
    }

    /// A numbered list of plain items.
    pub fn steps<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List { ordered: true, items: items.into_iter().map(plain).collect() }
    }

    /// Labelled facts of plain text.
    pub fn facts<L: Into<String>, V: Into<String>>(rows: impl IntoIterator<Item = (L, V)>) -> Self {
        Self::KeyValues { rows: rows.into_iter().map(|(l, v)| (l.into(), plain(v))).collect(), large: false }
    }

    /// A callout of plain text.
    pub fn callout(kind: CalloutKind, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Callout { kind, title: title.into(), text: plain(text) }
    }
}
