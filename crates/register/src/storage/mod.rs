//! The file: how it is opened, what shape it has, how its rows are read and written.

pub(crate) mod beside;
pub(crate) mod copy;
pub(crate) mod hold;
pub(crate) mod migrate;
pub(crate) mod open;
pub(crate) mod place;
mod read_only;
mod refused;
pub(crate) mod rows;
