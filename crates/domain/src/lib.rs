//! The rules of the register: pure, with no input or output and no clock.

pub mod article28;
pub mod assessment;
pub mod chain;
pub mod clause;
pub mod contract;
pub mod date;
pub mod evidence;
pub mod facts;
pub mod field;
pub mod id;
pub mod identifier;
pub mod link;
pub mod notice;
pub mod noun;
pub mod organisation;
pub mod oversight;
pub mod problem;
pub mod processing;
pub mod procurement;
pub mod record;
pub mod scoring;
pub mod supplier;
pub mod text;
pub mod tier;
pub mod vocabulary;
pub mod word;
