//! The risk overview, comparisons, chains and planned imports, on the sample and on generated registers.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

#[path = "risk/chain.rs"]
mod chain;
#[path = "risk/compare.rs"]
mod compare;
#[path = "../benches/generator.rs"]
#[allow(dead_code)]
mod generator;
#[path = "risk/movers.rs"]
mod movers;
#[path = "risk/pictures.rs"]
mod pictures;
#[path = "risk/plan.rs"]
mod plan;
mod support;
#[path = "risk/what_if.rs"]
mod what_if;

use domain::date::Date;
use register::{Register, sample};

/// The sample as it stands on 21 November 2026, with the folder it lies in.
fn sample_register() -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let day = Date::parse("2026-11-21").expect("a date");
    let made = sample::create(&folder.path().join("sample.assay"), day);
    (made.unwrap_or_else(|failure| panic!("{failure} {:?}", failure.detail)), folder)
}
