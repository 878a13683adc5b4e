//! JSON from strangers: a reader that keeps the text of every number and the line of every object.
//!
//! `serde_json` would do but for three things: it makes a binary fraction of "48172.80", its switch against that
//! (`arbitrary_precision`) changes every other crate of the build, and a value does not know its line. Reading is
//! strict (RFC 8259) and capped, so that no input overflows the stack or fills the memory.

mod fault;
mod reader;
mod value;

pub use fault::{Fault, Unreadable};
pub use reader::{Limits, read_values};
pub use value::{Json, Object};

#[cfg(test)]
mod tests;
