//! Charts as pictures held in the page: the drawings of print, letters as outlines.

use base64::Engine as _;

use super::escape::attribute;
use super::{BASE64, Page};
use crate::block::{Block, Document, Figure, Image};
use crate::doc::Doc;
use crate::failure::LayoutFailure;
use crate::layout;
use crate::svg::svg_figures;

impl Page<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<(), LayoutFailure> {
        let alternative = attribute(&figure.alternative);
        self.put("<figure>\n");
        for picture in svg_figures(&self.alone(figure)?) {
            let data = BASE64.encode(picture);
            self.put(&format!("<img src=\"data:image/svg+xml;base64,{data}\" alt=\"{alternative}\">\n"));
        }
        self.close_figure(&figure.caption);
        Ok(())
    }

    /// A picture as it was given, without what a camera wrote beside it.
    pub(super) fn image(&mut self, image: &Image) -> Result<(), LayoutFailure> {
        let bitmap = layout::picture(image)?;
        let (address, alternative) = (bitmap.upright_address(), attribute(&image.alternative));
        // A point of print is four thirds of a pixel.
        let width = u32::from(image.width) * 4 / 3;
        self.put(&format!(
            "<figure>\n<img class=\"image\" width=\"{width}\" src=\"{address}\" alt=\"{alternative}\">\n"
        ));
        self.close_figure(&image.caption);
        Ok(())
    }

    fn close_figure(&mut self, caption: &str) {
        if !caption.is_empty() {
            self.figures += 1;
            let caption = format!("{} {}. {caption}", self.document.labels.figure, self.figures);
            self.words("<figcaption>", &caption, "</figcaption>");
        }
        self.put("</figure>\n");
    }

    /// A document of this chart alone.
    fn alone(&self, figure: &Figure) -> Result<Doc, LayoutFailure> {
        let document = Document {
            title: String::new(),
            marking: String::new(),
            footer: Vec::new(),
            cover: crate::block::Cover::default(),
            blocks: vec![Block::Figure(figure.clone())],
            labels: self.document.labels.clone(),
            language: self.document.language.clone(),
            subject: String::new(),
            author: String::new(),
            as_at: self.document.as_at,
            numbered: false,
        };
        layout::lay_out(&document)
    }
}
