//! Every kind of document over every register that is hard to print, through outside readers and validators.
//!
//! `make document-few` makes them of the sample, of an empty register and of one full of naughty strings; `make test` and
//! `make document-test`, which set `ASSAY_ALL_DOCUMENTS`, of all registers. The kinds are those that the program offers, so that a new one is
//! held to the same without a line here. The files stay in the folder that cargo gives to tests, for whoever wants to look
//! at them.

#![allow(clippy::unwrap_used)]

#[path = "draft.rs"]
mod draft;
#[path = "hostile.rs"]
mod hostile;
#[path = "kinds.rs"]
mod kinds;
#[path = "registers.rs"]
mod registers;
#[path = "../support/mod.rs"]
mod support;

use kinds::Kind;
use registers::Register;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::of_the_tree;

/// A new empty folder for the files of a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the script that a user runs; answers what it said.
fn gates(arguments: &[&str], files: &[PathBuf]) -> String {
    let output =
        Command::new(of_the_tree("scripts/check-pdf.sh")).args(arguments).args(files).output().unwrap();
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}");
    said
}

/// Every document of a register; of the sample also with every option that changes what is printed.
fn documents(register: &Register, folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for kind in kinds::offered() {
        let subjects = kind.subjects(register);
        for (at, subject) in subjects.iter().enumerate() {
            let name = format!("{}-{}-{at}", register.name, kind.name);
            files.push(document(register, &kind, subject, &[], &folder.join(name)));
        }
        let varied = subjects.first().filter(|_| register.name == "sample");
        let offered = kind.options.iter().filter(|options| kind.may_be_made_with(options));
        for (options, subject) in offered.zip(varied.into_iter().cycle()) {
            let name = format!("{}-{}{}", register.name, kind.name, options.concat());
            files.push(document(register, &kind, subject, options, &folder.join(name)));
        }
    }
    files
}

/// A document, made twice with the same bytes, with its twin as a page.
fn document(
    register: &Register,
    kind: &Kind,
    subject: &[String],
    options: &[String],
    stem: &Path,
) -> PathBuf {
    // Not `with_extension`: a word of an option may hold a full stop.
    let named = |ending: &str| PathBuf::from(format!("{}{ending}", stem.display()));
    let (file, again) = (named(".pdf"), named("-again.pdf"));
    kind.make(register, subject, options, &file).ok();
    kind.make(register, subject, options, &again).ok();
    let same = std::fs::read(&file).unwrap() == std::fs::read(&again).unwrap();
    assert!(same, "{}: the same data and dates give the same bytes", file.display());
    std::fs::remove_file(&again).unwrap();
    if kind.has_pages {
        kind.make(register, subject, options, &named(".html")).ok();
    }
    file
}

#[test]
fn every_kind_of_document_passes_every_gate() {
    let folder = folder("documents");
    let made = registers::all().into_iter().map(|make| {
        let folder = folder.clone();
        std::thread::spawn(move || documents(&make(), &folder))
    });
    let made: Vec<_> = made.collect();
    let files: Vec<PathBuf> = made.into_iter().flat_map(|made| made.join().unwrap()).collect();
    assert!(files.len() >= 12, "{files:?}");
    let said = gates(&[], &files);
    assert!(said.contains(&format!("gates: {} passed, 0 failed", files.len())), "{said}");
    opened_in_a_browser(&files);
}

/// The twins as pages: no rule of axe is broken.
fn opened_in_a_browser(files: &[PathBuf]) {
    let pages: Vec<PathBuf> =
        files.iter().map(|file| file.with_extension("html")).filter(|page| page.exists()).collect();
    let output =
        Command::new("node").arg(of_the_tree("tests/gates/page/axe.mjs")).args(&pages).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains(&format!("pages: {} passed, 0 failed", pages.len())), "{said}");
}

#[test]
fn the_sheet_with_a_recovery_key_passes_every_gate() {
    let place = support::Place::empty();
    place.write("passphrase", "marmalade otter viaduct clarinet");
    place.run(&["init", "--passphrase-file", "passphrase", "--recovery-key-out", "recovery-key.pdf"]).ok();
    gates(&[], &[place.path("recovery-key.pdf")]);
}
