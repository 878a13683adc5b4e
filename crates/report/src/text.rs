//! Text: characters that can be shown, glyphs, lines.

mod prose;
mod shape;
mod visible;

pub(crate) use prose::{Line, Prose, RunSpec};
pub(crate) use shape::Shaper;
pub use shape::{Glyph, Shaped};
pub(crate) use visible::{SOFT_HYPHEN, clean};
