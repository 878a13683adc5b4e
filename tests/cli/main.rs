//! The real program, as scripts meet it.

#[path = "../support/mod.rs"]
mod support;

mod backup;
mod bad_input;
mod changes;
mod clocks;
mod duplicates;
mod evaluate;
mod evidence;
mod exit_codes;
mod export;
mod formats;
mod help;
mod import;
mod import_table;
mod incident;
mod literals;
mod passphrase;
mod places;
mod redact;
mod report;
mod sample;
mod shown;
mod subject;
mod trail;
