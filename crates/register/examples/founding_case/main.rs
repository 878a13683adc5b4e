//! Enters the founding case into a new register: `cargo run -p register --example founding_case -- FILE`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod enter;

use register::{Register, Setup};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1) else {
        eprintln!("usage: founding_case FILE");
        return ExitCode::from(2);
    };
    let setup = Setup::for_person("Example", "Case study");
    match Register::create(Path::new(&file), setup).and_then(|mut register| enter::enter(&mut register)) {
        Ok(entered) => {
            println!("{}: {} bodies, {}", entered.supplier, entered.bodies, entered.activity);
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure} {:?} {:?}", failure.fields, failure.detail);
            ExitCode::FAILURE
        }
    }
}
