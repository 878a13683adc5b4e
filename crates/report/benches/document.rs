//! How fast documents are: a 30-page report and a table of 200 rows, each from blocks to bytes.

#![allow(missing_docs, clippy::unwrap_used)]

#[path = "../tests/support/mod.rs"]
mod support;

use divan::Bencher;
use report::block::{Block, Document};
use report::{lay_out, pdf, svg_pages};
use support::{document, long_table, specimen};

fn main() {
    divan::main();
}

/// The specimen's blocks, then tables until there are 30 pages.
fn thirty_pages() -> Document {
    let mut document = specimen();
    document.blocks.push(Block::Table(long_table(505)));
    document
}

#[divan::bench]
fn report_of_30_pages(bencher: Bencher) {
    let document = thirty_pages();
    let pages = lay_out(&document).unwrap().pages.len();
    assert!((29..=33).contains(&pages), "{pages} pages");
    bencher.bench(|| pdf(&lay_out(&document).unwrap()).unwrap());
}

#[divan::bench]
fn layout_of_30_pages(bencher: Bencher) {
    let document = thirty_pages();
    bencher.bench(|| lay_out(&document).unwrap());
}

#[divan::bench]
fn pictures_of_30_pages(bencher: Bencher) {
    let doc = lay_out(&thirty_pages()).unwrap();
    bencher.bench(|| svg_pages(&doc));
}

#[divan::bench(args = [200, 2000])]
fn table(bencher: Bencher, rows: usize) {
    let document = document(vec![Block::Table(long_table(rows))]);
    bencher.bench(|| pdf(&lay_out(&document).unwrap()).unwrap());
}
