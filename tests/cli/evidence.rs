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
    let out = place.path("out.pdf");
    let write = || place.run(&["evidence", "file", &evidence, "--out", out.to_str().expect("a path")]);
    let refused = write();
    assert_eq!(refused.code, 4);
    assert!(
        refused.stderr.contains(&evidence) && refused.stderr.contains("evidence attach"),
        "{}",
        refused.stderr
    );
    place.run(&["evidence", "attach", &evidence, &file]).ok();
    place.run(&["check"]).ok();
    write().ok();
    assert_eq!(std::fs::read(&out).expect("the file"), b"bytes", "the original mends it");
}

#[test]
fn a_file_that_is_kept_is_replaced_only_where_that_is_said() {
    let (place, evidence) = place();
    let first = place.write("certificate.pdf", b"first");
    let second = place.write("renewed.pdf", b"second");
    let out = place.path("out.pdf");
    place.run(&["evidence", "attach", &evidence, &first]).ok();
    let entries = || place.json(&["trail", "list"]).as_array().map(Vec::len);
    let before = entries();
    let refused = place.run(&["evidence", "attach", &evidence, &second]);
    assert_eq!(refused.code, 1);
    for part in [evidence.as_str(), "certificate.pdf", "renewed.pdf", "--replace"] {
        assert!(refused.stderr.contains(part), "{part}: {}", refused.stderr);
    }
    assert_eq!(entries(), before, "nothing was changed");
    place.run(&["evidence", "attach", &evidence, &first]).ok();
    place.run(&["evidence", "attach", &evidence, &second, "--replace"]).ok();
    place.run(&["evidence", "file", &evidence, "--out", out.to_str().expect("a path")]).ok();
    assert_eq!(std::fs::read(&out).expect("the file"), b"second");
    let last = &place.json(&["trail", "list"])[0];
    assert_eq!(last["action"], "keep-file");
    assert_eq!(last["changes"][0]["before"]["file_name"], "certificate.pdf");
    let kept: i64 = place
        .raw()
        .query_row("SELECT count(*) FROM evidence_file WHERE bytes = x'6669727374'", [], |row| row.get(0))
        .expect("an answer");
    assert_eq!(kept, 1, "the old bytes stay");
    place.run(&["check"]).ok();
}

#[test]
fn a_digest_on_record_is_not_overwritten_by_another_file() {
    let (place, evidence) = place();
    let digest = json!({ "sha256": "a".repeat(64) }).to_string();
    assert_eq!(place.feed(&["evidence", "edit", &evidence, "-"], digest.as_bytes()).code, 0);
    let file = place.write("certificate.pdf", b"bytes");
    let refused = place.run(&["evidence", "attach", &evidence, &file]);
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("names a file by its SHA-256 already"), "{}", refused.stderr);
}

#[test]
fn an_empty_file_is_not_kept() {
    let (place, evidence) = place();
    let file = place.write("certificate.pdf", b"");
    for replace in [&[][..], &["--replace"]] {
        let refused = place.run(&[&["evidence", "attach", &evidence, &file], replace].concat());
        assert_eq!(refused.code, 1);
        assert!(refused.stderr.contains("certificate.pdf is empty"), "{}", refused.stderr);
    }
}

#[test]
fn a_file_that_is_too_large_says_how_large_it_may_be() {
    let (place, evidence) = place();
    for bytes in [9_000_001, 10_000_001] {
        let file = place.write("scan.pdf", vec![b'x'; bytes]);
        let refused = place.run(&["evidence", "attach", &evidence, &file]);
        assert_eq!(refused.code, 1);
        assert!(refused.stderr.contains("scan.pdf is larger than 9 MB"), "{bytes}: {}", refused.stderr);
    }
}

#[cfg(unix)]
#[test]
fn a_device_without_an_end_is_larger_than_can_be_kept() {
    let (place, evidence) = place();
    let refused = place.run(&["evidence", "attach", &evidence, "/dev/zero"]);
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("/dev/zero is larger than 9 MB"), "{}", refused.stderr);
}

#[test]
fn a_reference_is_said_as_it_is_written_however_it_was_typed() {
    let (place, evidence) = place();
    let file = place.write("certificate.pdf", b"bytes");
    let typed = evidence.to_lowercase();
    let kept = place.run(&["evidence", "attach", &typed, &file, "--json"]).ok();
    assert_eq!(kept.json()["ref"], evidence);
    assert!(kept.stderr.contains(&format!("Kept certificate.pdf with {evidence}.")), "{}", kept.stderr);
}

#[test]
fn a_check_finds_a_kept_file_that_is_gone() {
    let (place, evidence) = place();
    let file = place.write("certificate.pdf", b"bytes");
    place.run(&["evidence", "attach", &evidence, &file]).ok();
    place.raw().execute("DELETE FROM evidence_file", []).expect("deleted");
    let said = place.run(&["check", "--json"]);
    assert_eq!((said.code, said.json()["lost_files"].as_array().map(Vec::len)), (4, Some(1)));
    let named = format!("The file kept with piece of evidence {evidence} “Badges Ltd” is gone");
    assert!(said.stderr.contains(&named), "{}", said.stderr);
}
