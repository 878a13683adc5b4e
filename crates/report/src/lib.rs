//! Documents: blocks to a laid-out, tagged document to PDF bytes, pure.
//!
//! ```text
//! block::Document ─┬─ lay_out ─▶ Doc { pages of items; structure tree; outline; links } ─┬─ pdf ─▶ bytes
//!                  │                                                                     └─ svg_pages ─▶ pictures
//!                  └─ html ─▶ the same as one page for a browser
//! ```

mod bitmap;
pub mod block;
pub mod doc;
pub mod documents;
mod draw;
mod failure;
mod fonts;
mod html;
mod layout;
pub mod model;
mod style;
mod svg;
pub mod tag;
mod text;
mod threads;
mod warnings;

pub use bitmap::{Bitmap, Coding, Turn};
pub use doc::Doc;
pub use draw::pdf;
pub use failure::{DrawFailure, LayoutFailure};
pub use fonts::Face;
pub use html::html;
pub use layout::lay_out;
pub use svg::{svg_figures, svg_pages};
pub use text::{Glyph, Shaped};
pub use warnings::Warning;
