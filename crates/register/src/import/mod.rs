//! Bringing records in from other formats, always as one deed that can be planned first and taken back after.

pub mod bundle;
pub mod incident;
pub mod ocds;
pub mod plan;
pub mod table;
