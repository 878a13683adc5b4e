//! What an encrypted register holds can be read in no file: not while programs work, not after they were killed.

use crate::sample::{self, OTHER, WITH, table};
use crate::support::Place;
use crate::trace::killed;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

const CANARY: &str = "Canarybird";

/// The files in which a canary can be read, in capitals or not.
fn telling(folder: &Path, found: &mut Vec<PathBuf>) -> usize {
    let mut looked = 0;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            looked += telling(&entry.path(), found);
            continue;
        }
        // One that is gone again was looked at in another round.
        let Ok(bytes) = fs::read(entry.path()) else { continue };
        looked += 1;
        let at = |window: &[u8]| window.eq_ignore_ascii_case(CANARY.as_bytes());
        if bytes.windows(CANARY.len()).any(at) {
            found.push(entry.path());
        }
    }
    looked
}

fn silent(place: &Place) -> usize {
    let mut found = Vec::new();
    let looked = telling(place.folder(), &mut found);
    assert!(found.is_empty(), "{found:?}");
    looked
}

#[test]
fn a_thousand_canaries_are_found_in_no_file_while_programs_work_and_after_they_were_killed() {
    let place = sample::encrypted();
    let outside = Place::in_memory();
    let birds = outside.write("birds.csv", table(CANARY, 1_000));
    let bird =
        outside.write("bird.json", format!("{{\"legal_name\": \"{CANARY} alone\", \"kind\": \"company\"}}"));
    fs::create_dir(place.path("tmp")).expect("a folder");
    let run = |arguments: &[&str], with: &[&str]| {
        let mut command = place.command(&[arguments, with].concat());
        let said = command.env("TMPDIR", place.path("tmp")).output().expect("it runs");
        assert!(said.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said.stderr));
    };
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut looked = 0;
            while !ended.load(Ordering::Acquire) {
                looked += silent(&place);
            }
            looked
        });
        run(&["import", "suppliers", &birds], WITH);
        run(&["organisation", "add", &bird], WITH);
        run(&["backup"], WITH);
        run(&["supplier", "list"], WITH);
        run(&["search", CANARY], WITH);
        run(&["check"], WITH);
        run(&["passphrase", "change", "--new-passphrase-file", "other"], WITH);
        run(&["undo"], OTHER);
        ended.store(true, Ordering::Release);
        assert!(watch.join().expect("nothing was found") > 100, "it was looked at all along");
    });
    for number in 1..=12 {
        let command = place.command(&[&["organisation", "add", &bird], OTHER].concat());
        killed(&command, &("pwrite64".to_owned(), number));
        silent(&place);
    }
    assert!(silent(&place) > 10);
    let found = place.run(&[&["search", CANARY], OTHER].concat()).ok();
    assert!(found.stdout.contains(CANARY), "they are there: {}", found.stdout);
}

#[test]
fn the_search_finds_canaries_where_nothing_is_encrypted() {
    let place = sample::plain();
    let outside = Place::in_memory();
    place.run(&["import", "suppliers", &outside.write("birds.csv", table(CANARY, 3))]).ok();
    let mut found = Vec::new();
    telling(place.folder(), &mut found);
    assert!(!found.is_empty());
}
