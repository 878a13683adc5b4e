//! Copies of the register, and one of them brought back.

use crate::support::{Place, of_the_tree};
use std::fs;
use std::path::{Path, PathBuf};

fn backups(place: &Place) -> Vec<PathBuf> {
    let listed = place.json(&["backup", "--list"]);
    let files = listed.as_array().expect("a list").iter();
    files.map(|backup| PathBuf::from(backup["file"].as_str().expect("a path"))).collect()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

#[test]
fn a_backup_is_made_listed_and_brought_back_and_what_was_there_lies_aside() {
    let place = Place::new();
    place.contract("Badges");
    assert!(backups(&place).is_empty());
    let said = place.run(&["backup"]).ok().stderr;
    assert!(said.contains("checked"), "{said}");
    let [backup] = &backups(&place)[..] else { panic!("one backup") };
    let before = fs::read(backup).expect("a backup");
    place.contract("Payroll");
    let said = place.run(&["restore", text(backup)]).ok().stderr;
    assert!(said.contains("put aside") && said.contains("checked whole"), "{said}");
    assert_eq!(place.json(&["contract", "list"]).as_array().map(Vec::len), Some(1));
    assert_eq!(fs::read(backup).expect("a backup"), before, "a backup is only read");
    let aside = said.split("lies in ").nth(1).and_then(|rest| rest.split(".assay").next()).expect("a place");
    let aside = format!("{aside}.assay");
    assert_eq!(place.json(&["contract", "list", "--register", &aside]).as_array().map(Vec::len), Some(2));
    place.run(&["check"]).ok();
}

#[test]
fn a_damaged_register_is_told_with_the_newest_backup_that_holds() {
    let place = Place::new();
    place.contract("Badges");
    place.run(&["backup"]).ok();
    place.run(&["backup"]).ok();
    let [newest, older] = &backups(&place)[..] else { panic!("two backups") };
    damage(newest);
    damage(&place.register());
    let checked = place.run(&["check"]);
    assert_eq!(checked.code, 4, "{}", checked.stderr);
    assert!(checked.stderr.contains(text(older)), "{}", checked.stderr);
    let refused = place.run(&["restore", text(newest)]);
    assert_ne!(refused.code, 0);
    assert!(
        refused.stderr.contains("Nothing was changed") || refused.stderr.contains("not changed"),
        "{}",
        refused.stderr
    );
    place.run(&["restore", text(older)]).ok();
    place.run(&["check"]).ok();
}

/// Overwrites the second half of a file.
fn damage(file: &Path) {
    let mut bytes = fs::read(file).expect("a file");
    let half = bytes.len() / 2;
    bytes[half..].fill(0x5a);
    fs::write(file, bytes).expect("written");
}

#[test]
fn nothing_is_written_over_and_the_register_is_no_backup_of_itself() {
    let place = Place::new();
    place.contract("Badges");
    let out = place.path("copy.assay");
    place.run(&["backup", "--out", text(&out)]).ok();
    let bytes = fs::read(&out).expect("a copy");
    let again = place.run(&["backup", "--out", text(&out)]);
    assert_eq!(again.code, 1, "{}", again.stderr);
    assert_eq!(fs::read(&out).expect("a copy"), bytes);
    let itself = place.run(&["restore", text(&place.register())]);
    assert_eq!(itself.code, 1, "{}", itself.stderr);
    assert!(itself.stderr.contains("no backup of it"), "{}", itself.stderr);
    place.run(&["check"]).ok();
}

#[test]
fn an_import_is_made_beside_a_backup_of_what_was_there() {
    let place = Place::new();
    place.contract("Badges");
    place.run(&["import", "ocds", text(&of_the_tree("tests/fixtures/ocds/england.jsonl"))]).ok();
    assert_eq!(backups(&place).len(), 1);
}
