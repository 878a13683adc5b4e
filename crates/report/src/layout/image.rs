//! Pictures: as wide as asked, no wider than the page, no taller than two thirds of it.

use super::Setter;
use super::slab::{Ink, Mark, Slab};
use crate::bitmap::Bitmap;
use crate::block::Image;
use crate::doc::Area;
use crate::failure::LayoutFailure;
use crate::tag::Role;

impl Setter<'_> {
    pub(super) fn image(&mut self, image: &Image) -> Result<(), LayoutFailure> {
        let bitmap = read(image)?;
        let (width, height) = self.printed(&bitmap, f64::from(image.width));
        let node = self.top(Role::Figure);
        self.tree.node_mut(node).rare().alternative = Some(image.alternative.clone());
        let area = Area::new(0.0, 0.0, width, height);
        let inks = vec![Ink::Picture(Mark::Node(node), self.bitmaps.len(), area), Ink::Bounds(node, area)];
        self.bitmaps.push(bitmap);
        self.slabs.push(Slab { height, before: 12.0, after: 10.0, inks, ..Slab::default() });
        self.figure_caption(&image.caption);
        Ok(())
    }

    fn printed(&self, bitmap: &Bitmap, wanted: f64) -> (f64, f64) {
        let shape = bitmap.shape();
        let width = wanted.clamp(1.0, self.body_width());
        let tallest = self.body_height * 2.0 / 3.0;
        if width * shape > tallest { (tallest / shape, tallest) } else { (width, width * shape) }
    }
}

/// The picture of a block, if it can be printed.
pub(crate) fn read(image: &Image) -> Result<Bitmap, LayoutFailure> {
    if image.alternative.trim().is_empty() {
        return Err(LayoutFailure::NoAlternative(image.caption.clone()));
    }
    let name = if image.caption.is_empty() { &image.alternative } else { &image.caption };
    Bitmap::read(&image.file).map_err(|reason| LayoutFailure::Picture { caption: name.clone(), reason })
}
