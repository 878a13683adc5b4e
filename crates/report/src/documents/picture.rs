//! One figure by itself: a drawing to copy or to keep, made by the layout of the reports.

use chrono::NaiveDate;
use words::Words;

use super::cover::labels;
use crate::block::{Block, Cover, Document, Figure};
use crate::failure::LayoutFailure;
use crate::{lay_out, svg_figures};

/// A figure as an SVG document of its own, titled by its alternative text. It holds no text, font, script or address. What
/// does not fit one page is left out: whoever asks sees to it that the figure does.
///
/// # Errors
/// Where the figure cannot be laid out.
pub fn picture(
    title: &str,
    figure: Figure,
    as_at: NaiveDate,
    words: &Words,
) -> Result<String, LayoutFailure> {
    let document = Document {
        title: title.to_owned(),
        language: words.language().tag().to_owned(),
        subject: String::new(),
        author: String::new(),
        marking: String::new(),
        footer: Vec::new(),
        as_at,
        cover: Cover { own_page: true, ..Cover::default() },
        numbered: false,
        labels: labels(words),
        blocks: vec![Block::Figure(figure)],
    };
    Ok(svg_figures(&lay_out(&document)?).into_iter().next().unwrap_or_default())
}
