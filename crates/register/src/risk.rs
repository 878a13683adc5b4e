//! The risk overview: the matrix, what contracts are counted by, what moved between two days, and levers tried out.
//!
//! Every picture is made from the same [`facts`](facts): each contract with its score, and the cells or lines in which it
//! stands. A count, its list, its table and its drawing can therefore not disagree.

mod board;
mod count;
mod facts;
mod floors;
mod groups;
mod matrix;
mod movers;
mod overview;
mod picture;
mod rows;
mod save;
mod table;
mod what_if;

pub use overview::{copy, file, overview};
pub use rows::rows;
pub use save::save;
pub use what_if::what_if;

pub(crate) use board::{NoClause, board, no_clause};
pub(crate) use matrix::standing_text;
pub(crate) use movers::{Then, then};
