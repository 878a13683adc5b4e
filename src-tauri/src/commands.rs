//! The commands of the window, by noun: each hands its question to `register` and the answer back.

pub mod clause;
pub mod frame;
pub mod history;
pub mod report;
pub mod session;
pub mod supplier;
