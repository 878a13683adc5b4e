//! Incidents: what stands of each, its clocks, and closing it.

mod close;
mod ics;
mod list;
mod loaded;
mod said;
mod show;
mod told;

pub use close::close;
pub use ics::{ics, name};
pub use list::list;
pub use show::show;
pub use told::{Clocks, clocks};

pub(crate) use loaded::{Loaded, all, clause_of, of};
