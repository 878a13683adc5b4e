//! Documents that are to lie on one page, or on a few.

use crate::block::Document;
use crate::layout::lay_out;

/// The first of some choices whose document lies on one page, each shorter than the one before; the last where none does. What
/// cannot be laid out counts as fitting: whoever prints it is told why.
pub(super) fn that_fits<T, const N: usize>(choices: &[T; N], document: impl Fn(&T) -> Document) -> &T {
    that_fits_on(1, choices, document)
}

/// The same on so many pages.
pub(super) fn that_fits_on<T, const N: usize>(
    pages: usize,
    choices: &[T; N],
    document: impl Fn(&T) -> Document,
) -> &T {
    const { assert!(N > 0, "there is a last choice") };
    let fits = |choice: &&T| lay_out(&document(choice)).map_or(true, |doc| doc.pages.len() <= pages);
    choices.iter().find(fits).unwrap_or(&choices[N - 1])
}
