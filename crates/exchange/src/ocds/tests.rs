//! The reader on real notices, on the worked example, and on whatever a stranger sends.

mod by_hand;
mod england;
mod hostile;
mod shapes;
mod words;
mod worked_example;

use super::*;

const ENGLAND: &str = include_str!("../../../../tests/fixtures/ocds/england.jsonl");

/// Reads a text that must be readable.
fn reading(text: &str) -> Reading {
    read(text.as_bytes()).expect("the text is JSON")
}

/// The one process of a text.
fn only_process(text: &str) -> Process {
    let mut reading = reading(text);
    assert_eq!(reading.refused, []);
    assert_eq!(reading.processes.len(), 1);
    reading.processes.remove(0)
}
