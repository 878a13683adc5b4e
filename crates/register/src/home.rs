//! What needs somebody: days to act on that were missed or are coming, reviews, contracts that are not assessed, and
//! records of which questions are open.

mod acceptance;
mod calendar;
mod due;
mod entry;
mod evidence;
mod gather;
mod incidents;
mod index;
mod item;
mod question;
mod show;

pub use show::{counts, group, home};

pub(crate) use calendar::calendar;
pub(crate) use index::HomeIndex;
pub(crate) use item::when;
pub(crate) use question::questions;
