//! How serious an incident is for the people in it, by two methods side by side, each with all its inputs.
//!
//! Both are worked out for one group of people with one combination of data, never for an incident as a whole: a head-count hides
//! several severities. What is not known is never taken as none.

mod dspt;
mod enisa;

pub use dspt::{DsptGrid, GridRating};
pub use enisa::{Circumstances, Enisa, EnisaBand, EnisaSeverity, Hundredths, SeverityTableError};
