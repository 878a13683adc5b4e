//! The same document gives the same bytes, in one process and in two.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use std::process::Command;

use report::{lay_out, pdf, svg_pages};
use sha2::{Digest, Sha256};

/// Names the file the second process writes its hash to.
const ANSWER: &str = "ASSAY_REPORT_TEST_ANSWER";

fn hash() -> String {
    let doc = lay_out(&support::specimen()).unwrap();
    let mut hash = Sha256::new();
    hash.update(pdf(&doc).unwrap());
    svg_pages(&doc).iter().for_each(|page| hash.update(page));
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn in_one_process_and_in_two() {
    let own = hash();
    if let Some(path) = std::env::var_os(ANSWER) {
        std::fs::write(path, own).unwrap();
        return;
    }
    assert_eq!(own, hash());
    let answer = tempfile::NamedTempFile::new().unwrap();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "in_one_process_and_in_two"])
        .env(ANSWER, answer.path())
        .output()
        .unwrap()
        .status;
    assert!(status.success());
    assert_eq!(std::fs::read_to_string(answer.path()).unwrap(), own);
}

#[test]
fn a_model_that_was_stored_gives_the_same_document() {
    let document = support::specimen();
    let stored = serde_json::to_string(&document).unwrap();
    let read: report::block::Document = serde_json::from_str(&stored).unwrap();
    assert_eq!(read, document);
}

#[test]
fn another_document_gives_another_id() {
    let mut document = support::specimen();
    let one = pdf(&lay_out(&document).unwrap()).unwrap();
    document.title.push('!');
    assert_ne!(one, pdf(&lay_out(&document).unwrap()).unwrap());
}
