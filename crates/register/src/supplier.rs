//! Suppliers as the window shows them: the list, answered from an index that is kept while nothing changes, and one
//! supplier in full.

mod contract;
mod data;
mod identity;
mod index;
mod line;
mod list;
mod people;
mod phrase;
mod report;
mod row;
mod score;
mod show;
mod sort;

pub use list::list;
pub use report::report_choices;
pub use score::score_view;
pub use show::show;

pub(crate) use index::IndexCache;
