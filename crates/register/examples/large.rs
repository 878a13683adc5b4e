//! Makes a large register for tests of the window: `cargo run -p register --example large -- FILE SUPPLIERS`.

#[allow(dead_code, reason = "the bench makes other sizes and reads the register again")]
#[path = "../benches/generator.rs"]
mod generator;

use std::{env, path::PathBuf, process::ExitCode};

/// Of so many suppliers one has a contract, with its data and its evidence: enough for filters and scores to say something.
const PER_CONTRACT: usize = 50;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let (Some(path), Some(Ok(suppliers))) =
        (arguments.next().map(PathBuf::from), arguments.next().map(|number| number.parse::<usize>()))
    else {
        return ExitCode::FAILURE;
    };
    let contracts = suppliers / PER_CONTRACT;
    generator::make(&path, generator::Size { suppliers, contracts, items: 2 * contracts });
    ExitCode::SUCCESS
}
