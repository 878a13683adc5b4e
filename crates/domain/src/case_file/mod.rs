//! Case files: JSON with one case or an array of them, refused whole with the path of every problem.
//!
//! What holds for every kind of case: a number written `3.0` is no integer; a key given twice is refused; null means not
//! given, wherever a key may be missing; a byte order mark at the start is passed over.

mod node;
mod problem;
mod reader;

pub(crate) use node::Node;
pub use problem::{ReadError, ReadProblem, ReadProblemKind, Shape};
pub(crate) use reader::{Path, Reader, read};

/// What a case file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cases<C> {
    /// An object: its result is one object.
    One(Box<C>),
    /// An array: its result is an array in the same order.
    Many(Vec<C>),
}

impl<C> Cases<C> {
    /// The cases in order.
    pub fn as_slice(&self) -> &[C] {
        match self {
            Cases::One(case) => std::slice::from_ref(case),
            Cases::Many(cases) => cases,
        }
    }
}
