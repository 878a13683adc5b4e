//! How fast documents are, for `scripts/report-bench.sh`:
//!
//! `speed pages ROWS TIMES` makes a report with a table of so many rows so many times and says pages and seconds;
//! `speed file ROWS FILE.pdf` keeps it, to compare its bytes with those that another version makes;
//! `speed table FILE.pdf` makes one document of a table of 200 rows; `speed rows` says those rows for other programs.

#![allow(clippy::print_stdout)]

#[path = "../tests/support/mod.rs"]
mod support;

use report::block::{Block, Document};
use std::error::Error;
use std::time::{Duration, Instant};

/// As the programs that make documents do.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROWS: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    // As the command line does; see there.
    #[cfg(target_os = "linux")]
    rustix::thread::disable_transparent_huge_pages(true)?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["pages", rows, times] => pages(rows.parse()?, times.parse()?),
        ["file", rows, file] => {
            Ok(std::fs::write(file, report::pdf(&report::lay_out(&long(rows.parse()?))?)?)?)
        }
        ["table", file] => Ok(std::fs::write(file, report::pdf(&report::lay_out(&table())?)?)?),
        ["rows"] => rows(),
        _ => Err("say `pages ROWS TIMES`, `file ROWS FILE.pdf`, `table FILE.pdf` or `rows`".into()),
    }
}

fn table() -> Document {
    support::document(vec![Block::Table(support::long_table(ROWS))])
}

/// The specimen with a long table at its end.
fn long(rows: usize) -> Document {
    let mut document = support::specimen();
    document.blocks.push(Block::Table(support::long_table(rows)));
    document
}

/// From blocks to bytes; the middle of the times, after one that is not counted.
fn pages(rows: usize, times: usize) -> Result<(), Box<dyn Error>> {
    let document = long(rows);
    let (mut layouts, mut wholes, mut pages, mut bytes) = (Vec::new(), Vec::new(), 0, 0);
    for _ in 0..=times {
        let start = Instant::now();
        let doc = report::lay_out(&document)?;
        layouts.push(start.elapsed());
        bytes = report::pdf(&doc)?.len();
        wholes.push(start.elapsed());
        pages = doc.pages.len();
    }
    let (layout, whole) = (middle(layouts.split_off(1)), middle(wholes.split_off(1)));
    println!("{}", serde_json::json!({ "pages": pages, "layout": layout, "whole": whole, "bytes": bytes }));
    Ok(())
}

/// In seconds.
fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}

fn rows() -> Result<(), Box<dyn Error>> {
    let table = support::long_table(ROWS);
    let text = |cell: &report::block::Cell| cell.text.iter().map(|run| run.text.as_str()).collect::<String>();
    let columns: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(text).collect()).collect();
    println!("{}", serde_json::to_string(&serde_json::json!({ "columns": columns, "rows": rows }))?);
    Ok(())
}
