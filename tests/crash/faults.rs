//! A disk that is full or fails, at every call that would change something: told in words, the register as it was.

use crate::sample::{self, OTHER, WITH};
use crate::sizes::{many, spread, told};
use crate::support::{Place, of_the_tree};
use crate::trace::{Call, injected, places, recorded};
use std::path::Path;
use std::process::Output;

/// What the disk may answer, the calls that it may answer it to, and a part of what must be said then.
struct Fault {
    error: &'static str,
    calls: &'static [&'static str],
    said: &'static [&'static str],
}

const FULL: Fault =
    Fault { error: "ENOSPC", calls: &["pwrite64", "write", "mkdir"], said: &["full", "try again"] };

const BROKEN: Fault = Fault {
    error: "EIO",
    calls: &["pwrite64", "write", "fsync", "fdatasync", "ftruncate"],
    said: &["cannot be read or written", "Check that"],
};

/// What somebody does: the command, and what it leaves where it is done.
struct Use {
    arguments: &'static [&'static str],
    leaves: &'static str,
}

const PLAIN: [Use; 11] = [
    Use { arguments: &["organisation", "add", "organisation.json"], leaves: "" },
    Use { arguments: &["contract", "edit", "C-0001", "edit.json"], leaves: "" },
    Use { arguments: &["contract", "retire", "C-0001", "--reason", "It ended."], leaves: "" },
    Use { arguments: &["undo"], leaves: "" },
    Use { arguments: &["import", "suppliers", "table.csv"], leaves: "" },
    Use { arguments: &["import", "ocds", "notices.jsonl"], leaves: "" },
    Use { arguments: &["backup", "--out", "copy.assay"], leaves: "copy.assay" },
    Use { arguments: &["export", "--out", "all.xlsx"], leaves: "all.xlsx" },
    Use { arguments: &["export", "--format", "json", "--out", "all.json"], leaves: "all.json" },
    Use { arguments: &["report", "due-diligence", "S-0001", "--out", "report.pdf"], leaves: "report.pdf" },
    Use { arguments: &["passphrase", "set", "--recovery-key-out", "recovery.txt"], leaves: "recovery.txt" },
];

const ENCRYPTED: [Use; 3] = [
    Use { arguments: &["organisation", "add", "organisation.json"], leaves: "" },
    Use { arguments: &["backup"], leaves: "" },
    Use { arguments: &["passphrase", "change", "--new-passphrase-file", "other"], leaves: "" },
];

#[test]
fn a_full_disk_is_told_and_changes_nothing() {
    let place = sample::plain();
    std::fs::copy(of_the_tree("tests/fixtures/ocds/england.jsonl"), place.path("notices.jsonl"))
        .expect("copied");
    every("disk full, plain", &place, &PLAIN, &FULL, &[], many(66, 2_000));
}

#[test]
fn what_is_encrypted_is_whole_whichever_write_finds_the_disk_full() {
    let fault = Fault { calls: &["pwrite64"], ..FULL };
    every("encrypting, disk full", &sample::plain(), &[use_of("set")], &fault, &[], many(24, 600));
}

#[test]
fn a_full_disk_is_told_of_an_encrypted_register() {
    every("disk full, encrypted", &sample::encrypted(), &ENCRYPTED, &FULL, WITH, many(15, 500));
}

#[test]
fn a_disk_that_fails_is_told_and_changes_nothing() {
    let place = sample::plain();
    std::fs::copy(of_the_tree("tests/fixtures/ocds/england.jsonl"), place.path("notices.jsonl"))
        .expect("copied");
    every("disk fails, plain", &place, &PLAIN, &BROKEN, &[], many(66, 2_000));
    every("disk fails, encrypted", &sample::encrypted(), &ENCRYPTED, &BROKEN, WITH, many(15, 500));
}

#[test]
fn a_passphrase_is_what_is_told_whichever_writing_through_fails() {
    let fault = Fault { calls: &["fsync"], ..BROKEN };
    every("passphrase, disk fails", &sample::encrypted(), &[use_of("change")], &fault, WITH, many(8, 100));
}

/// The use whose command has a word.
fn use_of(word: &str) -> Use {
    let found = PLAIN.into_iter().chain(ENCRYPTED).find(|used| used.arguments.contains(&word));
    found.expect("a use")
}

fn every(name: &str, sample: &Place, uses: &[Use], fault: &Fault, with: &[&str], wanted: usize) {
    let (mut tried, mut done) = (0, 0);
    let before = deeds(sample, with).expect("it opens");
    for used in uses {
        let with = if used.arguments.contains(&"set") { WITH } else { with };
        let arguments = [used.arguments, with].concat();
        let whole = Place::copy_of(sample);
        let (said, calls) = recorded(&whole.command(&arguments), fault.calls);
        assert!(said.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said.stderr));
        let folder = whole.folder().canonicalize().expect("a folder");
        // What is said to whoever asked is no file.
        let in_folder = |call: &Call| call.name == "mkdir" || call.file().starts_with(&folder);
        for (call, number) in spread(&places(&calls, in_folder), wanted.div_ceil(uses.len())) {
            // Once, and from then on; a message that cannot be written either would say nothing.
            let from_then_on = tried % 2 == 1 && call != "write";
            let when = format!("error={}:when={number}{}", fault.error, if from_then_on { "+" } else { "" });
            let place = Place::copy_of(sample);
            let said = injected(&place.command(&arguments), &call, &when);
            let at = format!("{arguments:?}, {call} {when}");
            done += usize::from(held(&place, used, &said, fault, with, before, &at));
            tried += 1;
        }
    }
    told(&format!(
        "{name}: {tried} faults in {} uses, {done} of them without harm, none lost anything",
        uses.len()
    ));
}

fn deeds(place: &Place, with: &[&str]) -> Option<usize> {
    let said = place.run(&[&["trail", "list", "--json"], with].concat());
    (said.code == 0).then(|| said.json().as_array().map_or(0, Vec::len))
}

/// Holds what is there against what was said; answers with whether the command was done all the same.
fn held(
    place: &Place,
    used: &Use,
    said: &Output,
    fault: &Fault,
    with: &[&str],
    before: usize,
    at: &str,
) -> bool {
    let words = String::from_utf8_lossy(&said.stderr);
    let code = said.status.code().unwrap_or_else(|| panic!("{at}: {:?}", said.status));
    assert!(!words.contains("panicked"), "{at}: {words}");
    let set = used.arguments.contains(&"set");
    let leaves = !used.leaves.is_empty() && place.path(used.leaves).exists();
    let drafts = drafts(place.folder());
    assert!(drafts.is_empty(), "{at}: {drafts:?} was left");
    // It is what it was before it was encrypted, where that failed; and has the other passphrase where it was given one.
    let with = match code {
        0 if used.arguments.contains(&"change") => OTHER,
        0 => with,
        _ if set => &[],
        _ => with,
    };
    let found = deeds(place, with).unwrap_or_else(|| panic!("{at}: it does not open: {words}"));
    let checked = place.run(&[&["check"], with].concat());
    assert_eq!(checked.code, 0, "{at}: {}", checked.stderr);
    if code == 0 {
        assert!(used.leaves.is_empty() || leaves, "{at}: {} is not there", used.leaves);
        return true;
    }
    assert_eq!(found, before, "{at}: {words}");
    assert!(!leaves, "{at}: {} was left", used.leaves);
    let named = place.folder().to_str().expect("UTF-8");
    for part in fault.said.iter().chain([&named]) {
        assert!(words.contains(part), "{at}: it does not say “{part}”: {words}");
    }
    false
}

/// What was being made, anywhere in a folder.
fn drafts(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            found.extend(drafts(&entry.path()));
        }
        let name = entry.file_name().to_string_lossy().into_owned();
        found.extend(Some(name).filter(|name| name.contains(".making-") || name.contains(".exchange")));
    }
    found
}
