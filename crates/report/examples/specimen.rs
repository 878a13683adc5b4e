//! Writes the specimen document and its twin as a page: `cargo run -p report --example specimen -- FILE.pdf [FOLDER for page pictures]`.

#![allow(clippy::print_stdout)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("name the file to write")?;
    let doc = report::lay_out(&support::specimen())?;
    std::fs::write(&path, report::pdf(&doc)?)?;
    std::fs::write(std::path::Path::new(&path).with_extension("html"), report::html(&support::specimen())?)?;
    if let Some(folder) = arguments.next() {
        for (index, picture) in report::svg_pages(&doc).iter().enumerate() {
            std::fs::write(format!("{folder}/page-{}.svg", index + 1), picture)?;
        }
    }
    println!("{} pages, {} warnings", doc.pages.len(), doc.warnings.len());
    Ok(())
}
