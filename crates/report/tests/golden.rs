//! The specimen as it was when somebody last read it.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

#[test]
fn the_specimen_says_what_it_said() {
    support::golden::hold("specimen.txt", &report::lay_out(&support::specimen()).unwrap());
}
