//! The commands of the window, by noun: each hands its question to `register` and the answer back.

pub mod about;
pub mod approval;
pub mod backup;
pub mod chain;
pub mod compare;
pub mod contract;
pub mod draft;
pub mod duplicates;
pub mod evidence;
pub mod find;
pub mod form;
pub mod frame;
pub mod history;
pub mod home;
pub mod import;
pub mod incident;
pub mod key;
pub mod lock;
pub mod record;
pub mod report;
pub mod risk;
pub mod session;
pub mod supplier;
pub mod table;
pub mod views;
