//! A register of every format that ever was is opened by this program: moved to the present one behind a backup, with every
//! record, every kept file and every entry of its trail.

use crate::support::Place;
use register::MIGRATIONS;
use serde_json::Value;
use std::path::Path;

const ENCRYPTED: &[&str] = &["--passphrase-file", "passphrase"];

#[test]
fn a_register_of_every_format_is_moved_to_the_present_one_and_keeps_every_record() {
    let newest = MIGRATIONS.len();
    for format in 1..=newest {
        migrated(&format!("plain-{format}"), &[], newest - format);
        migrated(&format!("encrypted-{format}"), ENCRYPTED, newest - format);
    }
}

/// Opens a frozen register and holds what is there then against what its own program said of it.
fn migrated(name: &str, with: &[&str], steps: usize) {
    let place = Place::frozen(name);
    let format = |place: &Place| with.is_empty().then(|| Place::format_of(&place.register()));
    let newest = i64::try_from(MIGRATIONS.len()).expect("a format");
    let before = format(&place);
    assert!(before.is_none_or(|format| name.ends_with(&format.to_string())), "{name}: {before:?}");
    let run = |arguments: &[&str]| place.run(&[arguments, with].concat());
    // The first look is what moves it.
    run(&["supplier", "list"]).ok();
    assert!(format(&place).is_none_or(|format| format == newest), "{name}");
    same_trail(&place, with, steps, name);
    run(&["check"]).ok();
    run(&["export", "--format", "json", "--out", "now.json"]).ok();
    keeps_all(&place.kept("register.json"), &place.kept("now.json"), name);
    // Nothing is copied where nothing was moved; else the copy is of the file as it was, and comes back.
    let backups = place.json(&["backup", "--list"]);
    let backups = backups.as_array().expect("a list");
    assert_eq!(backups.len(), usize::from(steps > 0), "{name}: {backups:?}");
    let Some(backup) = backups.first().and_then(|backup| backup["file"].as_str()) else { return };
    assert!(before.is_none_or(|format| Place::format_of(Path::new(backup)) == format), "{name}: {backup}");
    run(&["restore", backup]).ok();
    assert_eq!(format(&place), before, "{name}: it came back as it was");
    same_trail(&place, with, steps, name);
    run(&["check"]).ok();
}

/// The trail is the one that was frozen, and after it as many entries as there were steps, in one deed.
fn same_trail(place: &Place, with: &[&str], steps: usize, name: &str) {
    let frozen = place.kept("head.json");
    let count = |of: &Value| of["entries"].as_u64().expect("a number");
    let now = place.json(&[&["trail", "verify"], with].concat());
    assert_eq!(count(&now), count(&frozen) + steps as u64, "{name}");
    let deeds = place.json(&[&["trail", "list"], with].concat());
    let mut deeds = deeds.as_array().expect("a list").iter().peekable();
    if steps > 0 {
        let deed = deeds.next().expect("a deed");
        assert_eq!((deed["action"].as_str(), deed["hash"] == now["head"]), (Some("migrate"), true), "{name}");
    }
    let last = deeds.next().expect("a deed");
    assert_eq!((&last["entry"], &last["hash"]), (&frozen["entries"], &frozen["head"]), "{name}");
}

/// Holds an export against an older one: every row of every table with every value, no row more, and every kept file.
fn keeps_all(then: &Value, now: &Value, name: &str) {
    let mut rows = 0;
    for (table, before) in then["tables"].as_object().expect("tables") {
        let list = |of: &'_ Value| of.as_array().cloned().unwrap_or_default();
        let (before, after) = (list(before), list(&now["tables"][table]));
        assert_eq!(before.len(), after.len(), "{name}, {table}");
        for (old, new) in before.iter().zip(&after) {
            for (column, value) in old.as_object().expect("a row") {
                assert_eq!(&new[column], value, "{name}, {table}.{column}");
            }
        }
        rows += before.len();
    }
    assert!(rows > 8, "{name}: {rows} rows prove little");
    assert_eq!(then["files"], now["files"], "{name}");
}
