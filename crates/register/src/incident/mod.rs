//! Incidents: what stands of each, its clocks, and closing it.

mod around;
mod close;
mod ics;
pub mod letter;
mod list;
mod loaded;
mod reminders;
mod said;
mod severity;
mod show;
mod tick;
mod told;
mod whom;

pub use close::{close, close_typed};
pub use ics::{ics, ics_name, name, save_ics};
pub use list::list;
pub use reminders::{Seen, reminders};
pub use severity::severity;
pub use show::show;
pub use told::{Clocks, clocks};
pub use whom::whom_to_tell;

pub(crate) use around::{around, nation_of_group};
pub(crate) use loaded::{Loaded, all, clause_of, of};
pub(crate) use show::entered;
