//! Incidents: what stands of each, its clocks, and closing it.

mod around;
mod close;
mod ics;
mod list;
mod loaded;
mod said;
mod severity;
mod show;
mod told;
mod whom;

pub use close::close;
pub use ics::{ics, name};
pub use list::list;
pub use severity::severity;
pub use show::show;
pub use told::{Clocks, clocks};
pub use whom::whom_to_tell;

pub(crate) use loaded::{Loaded, all, clause_of, of};
