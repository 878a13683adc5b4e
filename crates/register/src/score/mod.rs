//! Scores of the register's contracts: gathered, derived by the rules of `domain`, kept while nothing changes.

pub mod cache;
