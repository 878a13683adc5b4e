//! Forms: every noun of the register asked, understood, saved, found and read, made from the record types alone.

mod attach;
mod kind;
mod layout;
mod linkable;
mod list;
mod naming;
mod open;
mod page;
mod retire;
mod save;
mod typed;
mod understand;
mod value;
mod worth;

pub use attach::attach;
pub use kind::Question;
pub use layout::{Condition, Forms, Layout, LayoutError, Section};
pub use linkable::linkable;
pub use list::list;
pub use open::form;
pub use page::page;
pub use retire::{reinstate, retire};
pub use save::save;
pub use understand::understood;
pub use worth::worth;

pub(crate) use naming::title;
pub(crate) use open::{label, named, new_one};
pub(crate) use save::{finished, following, invalid, refuse_stale, sound};
pub(crate) use typed::{Typed, typed};
