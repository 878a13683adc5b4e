//! Contracts as the window shows them: the list, answered from an index that is kept while nothing changes, and one
//! contract in full.

mod files;
mod index;
mod line;
mod list;
mod row;
mod show;
mod sort;
mod terms;
mod then;

pub use list::list;
pub use show::show;
pub use then::then;

pub(crate) use index::{ContractIndex, of as index};
pub(crate) use line::{Line, percent};
pub(crate) use row::row;
pub(crate) use terms::sentence as check_sentence;
