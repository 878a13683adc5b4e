//! An encrypted register on the command line: made, opened, given another passphrase, recovered, and one that was open before.

use crate::support::{Place, Said};
use serde_json::Value;

const PASSPHRASE: &str = "marmalade otter viaduct clarinet";
const OTHER: &str = "seven lanterns under a wet bridge";

/// A place with an encrypted register, its passphrase in `passphrase` and its recovery key in `recovery.txt`.
fn encrypted() -> Place {
    let place = Place::empty();
    place.write("passphrase", format!("{PASSPHRASE}\nwhat stands below does not count\n"));
    place.write("other", OTHER);
    let made = ["init", "--passphrase-file", "passphrase", "--recovery-key-out", "recovery.txt", "--json"];
    let made = place.run(&made).ok();
    assert_eq!(made.json()["encrypted"], true);
    assert!(
        made.stderr.contains("It is encrypted") && made.stderr.contains("recovery.txt"),
        "{}",
        made.stderr
    );
    place
}

/// Runs with a passphrase in a file.
fn with(place: &Place, file: &str, arguments: &[&str]) -> Said {
    place.run(&[arguments, &["--passphrase-file", file]].concat())
}

/// The recovery key on a sheet, as a person would type it off: its groups in order.
fn groups(sheet: &str) -> String {
    let group = |line: &str| {
        let (number, group) = line.trim().split_once("   ")?;
        number.parse::<u8>().ok().map(|_| group.to_owned())
    };
    sheet.lines().filter_map(group).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_verb_opens_it_with_the_passphrase_and_none_without() {
    let place = encrypted();
    for arguments in [&["supplier", "list"][..], &["score"], &["check"], &["trail", "verify"], &["backup"]] {
        with(&place, "passphrase", arguments).ok();
        let wrong = with(&place, "other", arguments);
        assert_eq!(wrong.code, 3, "{arguments:?}: {}", wrong.stderr);
        assert!(wrong.stderr.contains("not the passphrase"), "{}", wrong.stderr);
        let none = place.run(&[arguments, &["--json"]].concat());
        assert_eq!(none.code, 3, "{arguments:?}: {}", none.stderr);
        assert_eq!(none.json()["failure"]["code"], "passphrase-needed");
    }
    let list = ["supplier", "list", "--json"];
    let by_variable =
        place.command(&list).env("ASSAY_PASSPHRASE_FILE", "passphrase").output().expect("it runs");
    assert!(by_variable.status.success());
    let outcome = with(&place, "none", &["supplier", "list"]);
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
}

#[test]
fn whoever_makes_a_register_chooses_whether_it_is_encrypted() {
    let place = Place::empty();
    let refused = place.run(&["init"]);
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("--no-passphrase"), "{}", refused.stderr);
    place.write("short", "only eleven");
    place.write("weak", "password password");
    for (file, said) in [("short", "12 characters"), ("weak", "too easily guessed")] {
        let refused = with(&place, file, &["init", "--recovery-key-out", "recovery.txt"]);
        assert_eq!(refused.code, 1);
        assert!(refused.stderr.contains(said), "{}", refused.stderr);
    }
    place.write("passphrase", PASSPHRASE);
    let refused = with(&place, "passphrase", &["init", "--recovery-key-out", "recovery.doc"]);
    assert!(refused.code == 1 && refused.stderr.contains(".txt"), "{}", refused.stderr);
    place.write("taken.txt", "mine");
    let refused = with(&place, "passphrase", &["init", "--recovery-key-out", "taken.txt"]);
    assert!(refused.code == 1 && refused.stderr.contains("already there"), "{}", refused.stderr);
    assert!(!place.register().exists() && !place.path("recovery.txt").exists(), "nothing is half made");
    let page =
        with(&place, "passphrase", &["init", "--recovery-key-out", "page.pdf", "--register", "page.assay"]);
    page.ok();
    assert!(std::fs::read(place.path("page.pdf")).expect("a page").starts_with(b"%PDF-"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let about = std::fs::metadata(place.path("page.pdf")).expect("a page");
        assert_eq!(about.permissions().mode() & 0o777, 0o600, "nobody else may read it");
    }
    let shown = with(&place, "passphrase", &["sample", "--as-at", "2026-11-21"]).ok().stderr;
    assert!(shown.contains("Recovery key, shown only now"), "{shown}");
    let taken = with(&place, "passphrase", &["init", "--recovery-key-out", "recovery.txt"]);
    assert!(
        taken.stderr.contains("already there") && !place.path("recovery.txt").exists(),
        "{}",
        taken.stderr
    );
    assert!(with(&place, "passphrase", &["supplier", "list", "--json"]).ok().json().as_array().is_some());
}

#[test]
fn the_passphrase_is_changed_and_recovered() {
    let place = encrypted();
    let change = ["passphrase", "change", "--new-passphrase-file"];
    let weak = place.write("weak", "abcabcabcabc");
    assert_eq!(with(&place, "passphrase", &[&change[..], &[&weak]].concat()).code, 1);
    assert_eq!(with(&place, "other", &[&change[..], &["passphrase"]].concat()).code, 3);
    with(&place, "passphrase", &[&change[..], &["other"]].concat()).ok();
    with(&place, "other", &["supplier", "list"]).ok();
    assert_eq!(with(&place, "passphrase", &["supplier", "list"]).code, 3);

    let sheet = std::fs::read_to_string(place.path("recovery.txt")).expect("the sheet");
    let typed = groups(&sheet).to_lowercase();
    place.write("typed", &typed);
    let recover = ["passphrase", "recover", "--new-passphrase-file", "passphrase", "--recovery-key-file"];
    for file in ["typed", "recovery.txt"] {
        place.run(&[&recover[..], &[file]].concat()).ok();
        with(&place, "passphrase", &["supplier", "list"]).ok();
    }
    // The fourth group with another last character.
    let mut wrong: Vec<char> = typed.chars().collect();
    wrong[22] = if wrong[22] == 'x' { 'y' } else { 'x' };
    place.write("mistyped", wrong.iter().collect::<String>());
    let refused = place.run(&[&recover[..], &["mistyped"]].concat());
    assert!(refused.code == 1 && refused.stderr.contains("Group 4"), "{}", refused.stderr);

    let renew = ["passphrase", "recovery-key", "--json"];
    let renewed = with(&place, "passphrase", &renew).ok().json();
    let old = place.run(&[&recover[..], &["typed"]].concat());
    assert!(old.code == 3 && old.stderr.contains("not the recovery key"), "{}", old.stderr);
    place.write("newer", renewed["recovery_key"].as_str().expect("a key"));
    place.run(&[&recover[..], &["newer"]].concat()).ok();
}

#[test]
fn a_register_that_was_open_is_encrypted_and_it_is_said_what_still_is_not() {
    let place = Place::new();
    let contract = place.contract("Badges");
    place.write("passphrase", PASSPHRASE);
    for verb in [&["passphrase", "change"][..], &["passphrase", "recover"], &["passphrase", "recovery-key"]] {
        let refused = place.run(verb);
        assert!(refused.code == 1 && refused.stderr.contains("is not encrypted"), "{}", refused.stderr);
    }
    let unused = with(&place, "passphrase", &["contract", "show", &contract]).ok();
    assert!(unused.stderr.contains("passphrase was not used"), "{}", unused.stderr);
    let done =
        with(&place, "passphrase", &["passphrase", "set", "--json", "--recovery-key-out", "recovery.txt"])
            .ok();
    let answer: Value = done.json();
    for file in [&answer["put_aside"], &answer["open_backups"][0]] {
        let name = file.as_str().expect("a name");
        assert!(std::path::Path::new(name).is_file() && done.stderr.contains(name), "{}", done.stderr);
    }
    with(&place, "passphrase", &["contract", "show", &contract]).ok();
    with(&place, "passphrase", &["check"]).ok();
    let again = with(&place, "passphrase", &["passphrase", "set"]);
    assert!(again.code == 1 && again.stderr.contains("encrypted already"), "{}", again.stderr);
    with(&place, "passphrase", &["undo"]).ok();
}

#[test]
fn backups_are_opened_and_brought_back_with_the_passphrase_of_their_day() {
    let place = encrypted();
    let made = with(&place, "passphrase", &["backup", "--json"]).ok().json();
    let file = made["file"].as_str().expect("a name");
    let change = ["passphrase", "change", "--new-passphrase-file", "other"];
    with(&place, "passphrase", &change).ok();
    assert_eq!(with(&place, "other", &["restore", file]).code, 3);
    with(&place, "passphrase", &["--register", file, "check"]).ok();
    with(&place, "passphrase", &["restore", file]).ok();
    with(&place, "passphrase", &["check"]).ok();
    let copy = place.path("copy.assay");
    with(&place, "passphrase", &["backup", "--out", copy.to_str().expect("UTF-8")]).ok();
    let out = with(
        &place,
        "passphrase",
        &["--register", "copy.assay", "export", "--out", "all.json", "--format", "json"],
    );
    assert_eq!(out.code, 0, "{}", out.stderr);
}

#[test]
fn a_changed_page_is_told_with_its_number_and_the_backup_is_offered() {
    let place = encrypted();
    with(&place, "passphrase", &["backup"]).ok();
    let mut bytes = std::fs::read(place.register()).expect("the file");
    bytes[9 * 4096 + 77] ^= 1;
    place.write("register.assay", &bytes);
    let found = with(&place, "passphrase", &["check"]);
    assert_eq!(found.code, 4, "{}", found.stderr);
    assert!(found.stderr.contains("page 10"), "{}", found.stderr);
    assert!(found.stderr.contains("newest backup that holds"), "{}", found.stderr);
    assert!(!found.stderr.contains("ERROR"), "{}", found.stderr);
}
