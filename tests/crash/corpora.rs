//! Files that others broke on purpose: each is read or refused within five seconds and 512 MB, and the program lives.
//!
//! They lie beside the tree, in `../shared/data`, where the machine has them; they are not ours to hand on.

use crate::sample;
use crate::sizes::{many, spread, told};
use crate::support::{Place, of_the_tree};
use nix::sys::resource::{UsageWho, getrusage};
use std::fs;
use std::path::{Path, PathBuf};

fn corpus(name: &str) -> Option<PathBuf> {
    let folder = of_the_tree("../shared/data").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    told(&format!("{name} is not on this machine, and was passed over"));
    None
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() { found.extend(files(&entry.path())) } else { found.push(entry.path()) }
    }
    found.sort();
    found
}

/// Runs the program on a file; answers with its exit code.
fn outlived(place: &Place, arguments: &[&str]) -> i32 {
    let said = place.run_within(5, arguments);
    assert!((0..=5).contains(&said.code), "{arguments:?}: {}", said.stderr);
    assert!(!said.stderr.contains("panicked"), "{arguments:?}: {}", said.stderr);
    assert!(said.code == 0 || !said.stderr.trim().is_empty(), "{arguments:?}: nothing was said");
    said.code
}

/// The most memory that any program has taken that a test of this kind started, in megabytes.
fn most_memory() -> i64 {
    getrusage(UsageWho::RUSAGE_CHILDREN).expect("an answer").max_rss() / 1024
}

#[test]
fn tables_of_others_are_read_or_refused() {
    let place = sample::plain();
    let before = place.json(&["trail", "list"]);
    let mut tried = 0;
    for name in ["odd-workbooks", "hostile-xlsx", "csv-spectrum", "naughty-strings"] {
        let Some(folder) = corpus(name) else { continue };
        let found = files(&folder);
        assert!(!found.is_empty(), "{name} is empty");
        for file in &found {
            let file = file.to_str().expect("UTF-8");
            let subjects = ["suppliers", "contracts"];
            for subject in &subjects[..many(1, 2).min(2)] {
                outlived(&place, &["import", subject, file, "--plan"]);
            }
        }
        tried += found.len();
    }
    assert_eq!(place.json(&["trail", "list"]), before, "nothing was changed");
    assert!(most_memory() < 512, "{} MB", most_memory());
    told(&format!("tables of others: {tried} files outlived, at most {} MB", most_memory()));
}

#[test]
fn damaged_databases_are_refused() {
    let Some(folder) = corpus("damaged-databases") else { return };
    let place = Place::in_memory();
    let unpacked = place.path("unpacked");
    fs::create_dir(&unpacked).expect("a folder");
    let archive = folder.join("fuzzdata3.tar.xz");
    let mut tar = std::process::Command::new("tar");
    assert!(tar.arg("-xJf").arg(archive).arg("-C").arg(&unpacked).status().expect("tar").success());
    let all = files(&unpacked);
    assert!(all.len() > 2_000, "{}", all.len());
    let chosen = spread(&all, many(100, all.len()).min(all.len()));
    let (mut looked_into, mut tried) = (0, 0);
    for file in &chosen {
        let mut bytes = fs::read(file).expect("a file");
        let name = place.write("as-it-is.assay", &bytes);
        assert_ne!(outlived(&place, &["--register", &name, "check"]), 0, "{}", file.display());
        // The same, saying of itself that it is a register (<https://sqlite.org/fileformat.html>, 1.3).
        if bytes.len() > 100 && bytes.starts_with(b"SQLite format 3\0") {
            bytes[60..64].copy_from_slice(&1_u32.to_be_bytes());
            bytes[68..72].copy_from_slice(b"ASSY");
            let name = place.write("claims.assay", &bytes);
            for verb in [&["check"][..], &["supplier", "list"], &["organisation", "add", "none.json"]] {
                assert_ne!(
                    outlived(&place, &[&["--register", &name], verb].concat()),
                    0,
                    "{}",
                    file.display()
                );
            }
            looked_into += 1;
        }
        tried += 1;
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(format!("{name}{ending}"));
            let _ = fs::remove_file(place.path(&format!("claims.assay{ending}")));
        }
    }
    assert!(looked_into * 2 > tried, "{looked_into} of {tried}");
    assert!(most_memory() < 512, "{} MB", most_memory());
    told(&format!(
        "damaged databases: {tried} refused, {looked_into} of them as registers too, at most {} MB",
        most_memory()
    ));
}
