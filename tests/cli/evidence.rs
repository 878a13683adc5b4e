//! The file of a piece of evidence: kept, given back byte for byte, and watched over.
#![allow(clippy::disallowed_methods)] // What is done behind the register's back is done on purpose.

use crate::support::Place;
use serde_json::json;

/// A place with one piece of evidence, and its reference.
fn place() -> (Place, String) {
    let place = Place::new();
    place.contract("Badges");
    let draft = json!({ "kind": "iso-27001", "supplier": "S-0001", "grade": "asserted" });
    let evidence = place.add("evidence", &draft);
    (place, evidence)
}

#[test]
fn a_file_is_kept_and_given_back() {
    let (place, evidence) = place();
    let out = place.path("out.pdf");
    let out = out.to_str().expect("a path");
    assert_eq!(place.run(&["evidence", "file", &evidence, "--out", out]).code, 1, "none is kept yet");
    let file = place.write("certificate.pdf", b"%PDF bytes \x00\xff");
    let kept = place.run(&["evidence", "attach", &evidence, &file, "--json"]).ok().json();
    assert_eq!(
        (kept["file_name"].as_str(), kept["sha256"].as_str().map(str::len)),
        (Some("certificate.pdf"), Some(64))
    );
    place.run(&["evidence", "file", &evidence, "--out", out]).ok();
    assert_eq!(std::fs::read(out).expect("the file"), b"%PDF bytes \x00\xff");
    assert_ne!(place.run(&["evidence", "file", &evidence, "--out", out]).code, 0, "never over what is there");
}

#[test]
fn a_check_finds_a_kept_file_that_was_changed() {
    let (place, evidence) = place();
    let file = place.write("certificate.pdf", b"bytes");
    let kept = place.run(&["evidence", "attach", &evidence, &file, "--json"]).ok().json();
    place.run(&["check"]).ok();
    place.raw().execute("UPDATE evidence_file SET bytes = x'00'", []).expect("changed");
    let said = place.run(&["check"]);
    assert_eq!(said.code, 4);
    assert!(said.stderr.contains(kept["sha256"].as_str().expect("a digest")), "{}", said.stderr);
}
