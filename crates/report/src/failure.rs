//! Why a document cannot be made.

use thiserror::Error;

/// The document contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LayoutFailure {
    /// Two headings with one id.
    #[error("two headings have the id {0:?}")]
    DuplicateHeading(String),
    /// A row with more cells than the table has columns.
    #[error("row {row} of table {table:?} has {cells} cells for {columns} columns")]
    TooManyCells {
        /// The table's caption.
        table: String,
        /// From 1.
        row: usize,
        /// Its cells.
        cells: usize,
        /// The table's columns.
        columns: usize,
    },
    /// A table without columns.
    #[error("table {0:?} has no columns")]
    NoColumns(String),
    /// A mark outside the matrix.
    #[error("mark {text:?} stands at impact {impact}, likelihood {likelihood}; both run from 1 to 5")]
    MarkOutside {
        /// The mark's text.
        text: String,
        /// As given.
        impact: u8,
        /// As given.
        likelihood: u8,
    },
    /// A figure that says nothing to those who cannot see it.
    #[error("figure {0:?} has no alternative text")]
    NoAlternative(String),
    /// A picture that cannot be printed.
    #[error("the picture {caption:?} cannot be printed: {reason}")]
    Picture {
        /// Its caption, or what it shows.
        caption: String,
        /// What is wrong with it.
        reason: String,
    },
}

/// The laid-out document could not be written.
#[derive(Debug, Error)]
pub enum DrawFailure {
    /// A font could not be cut down to the glyphs in use.
    #[error("font {face} could not be subset: {reason}")]
    Subset {
        /// The font's name.
        face: &'static str,
        /// What the subsetter said.
        reason: String,
    },
    /// More glyphs of one face than its codes can number.
    #[error("font {0} has too many glyphs in use")]
    TooManyGlyphs(&'static str),
    /// The skeleton of the file was not as expected.
    #[error("the file's skeleton is missing its {0}")]
    Skeleton(&'static str),
    /// Bytes could not be written.
    #[error("the document could not be written: {0}")]
    Write(#[from] std::io::Error),
}
