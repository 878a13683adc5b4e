//! Turns the catalogues under `assets/words` into typed keys: a key that is in no catalogue does not compile.
//!
//! A message that does not parse, that occurs twice, or that uses what the catalogues do without (attributes) fails the
//! build with its file and line.

#[path = "build/generate.rs"]
mod generate;
#[path = "build/read.rs"]
mod read;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let words = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../assets/words");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", words.display());

    let english = read::catalogue(&words.join("en"))?;
    let welsh = read::catalogue(&words.join("cy"))?;
    if english.messages.is_empty() {
        return Err(format!("no English message under {}", words.display()).into());
    }
    let code = generate::code(&english, &welsh)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalogue.rs"), code)?;
    Ok(())
}
