//! The register: use cases over one SQLite file, one write path and its trail.

mod action;
pub mod approval;
pub mod backup;
mod canonical;
pub mod chain;
pub mod check;
pub mod clause;
pub mod compare;
pub mod contract;
pub mod draft;
pub mod evidence;
pub mod export;
mod failure;
pub mod find;
pub mod form;
pub mod history;
pub mod home;
mod ics;
mod ids;
pub mod import;
pub mod incident;
mod kept;
pub mod key;
mod last_name;
mod now;
pub mod parts;
mod reader;
pub mod record;
pub mod redact;
mod register;
pub mod report;
pub mod risk;
pub mod sample;
pub mod score;
pub mod session;
mod stop;
mod storage;
pub mod supplier;
mod tables;
pub mod trail;
pub mod view;
pub mod whole;
mod writer;

pub use action::Action;
pub use failure::{Failure, FailureCode, FieldProblem, in_words, speak_in_a_window};
pub use ids::{Ids, hex};
pub use last_name::last_name;
pub use now::{
    Clock, end_of_london_day, london_day, london_instant, london_time, read as read_instant,
    written as written_instant,
};
pub use reader::{Dates, Found, Reader, Retired};
pub use register::{Person, Register, Setup};
pub use stop::Stop;
pub use storage::migrate::{MIGRATIONS, Migration};
pub use writer::Writer;
