//! Documents that are to lie on one page.

use crate::block::Document;
use crate::layout::lay_out;

/// The first of some choices whose document lies on one page, each shorter than the one before; the last where none does. What
/// cannot be laid out counts as fitting: whoever prints it is told why.
pub(super) fn that_fits<T>(choices: &[T], document: impl Fn(&T) -> Document) -> Option<&T> {
    let fits = |choice: &&T| lay_out(&document(choice)).map_or(true, |doc| doc.pages.len() <= 1);
    choices.iter().find(fits).or(choices.last())
}
