//! Every exit code, each with what a script can read beside it.
#![allow(clippy::disallowed_methods)] // What is done behind the register's back is done on purpose.

use crate::support::Place;
use serde_json::json;

#[test]
fn done_is_0_and_the_data_is_on_stdout_alone() {
    let place = Place::new();
    let said = place.run(&["organisation", "list", "--json"]);
    assert_eq!((said.code, said.stdout.trim(), said.stderr.as_str()), (0, "[]", ""));
}

#[test]
fn a_refused_draft_is_1_and_every_problem_is_named_with_its_field() {
    let place = Place::new();
    let draft = json!({ "legal_name": "", "kind": "shop", "companies_house_number": "12", "colour": "blue" });
    let said = place.feed(&["organisation", "add", "-", "--json"], draft.to_string().as_bytes());
    assert_eq!(said.code, 1);
    for field in ["legal_name", "kind", "companies_house_number", "colour"] {
        assert!(said.stderr.contains(&format!("{field}: ")), "{field}: {}", said.stderr);
    }
    let failure = &said.json()["failure"];
    assert_eq!(failure["code"], "invalid-input");
    assert_eq!(failure["fields"].as_array().map(Vec::len), Some(4));
    assert_eq!(place.json(&["organisation", "list"]), json!([]));
}

#[test]
fn what_is_not_there_and_what_does_not_fit_is_1() {
    let place = Place::new();
    assert_eq!(place.run(&["supplier", "show", "S-0009"]).code, 1);
    let id = "0193a5a4-7c00-7000-8000-000000000001";
    let failure = place.run(&["supplier", "show", id, "--json"]).json()["failure"].clone();
    let message = failure["message"].as_str().expect("words");
    assert!(message.starts_with("The supplier ") && !message.contains(id), "{message}");
    assert_eq!(failure["detail"], id);
    let contract = place.contract("Badges");
    place.run(&["contract", "retire", &contract, "--reason", "entered twice"]).ok();
    assert_eq!(place.run(&["contract", "retire", &contract, "--reason", "again"]).code, 1);
    assert_eq!(place.run(&["init", "--no-passphrase"]).code, 1, "never over a file that is there");
    assert_eq!(place.run(&["sample"]).code, 1);
}

#[test]
fn nothing_left_to_undo_is_1() {
    assert_eq!(Place::new().run(&["undo"]).code, 1);
}

#[test]
fn a_command_that_is_none_is_2() {
    let place = Place::new();
    for arguments in [
        &["frobnicate"][..],
        &["contract"],
        &["contract", "add"],
        &["contract", "list", "--colour"],
        &["contract", "retire", "C-0001"],
        &["contract", "list", "--as-at", "21/11/2026"],
        &["contract", "list", "--as-at", "2026-02-30"],
        &["contract", "list", "--as-known-at", "yesterday"],
        &["contract", "add", "-", "--as-at", "2026-11-21"],
        &["sample", "--as-known-at", "2026-11-21"],
        &["search", "x", "--limit", "0"],
        &["schema", "teapot"],
        &["init", "--no-passphrase", "--passphrase-file", "x"],
    ] {
        let said = place.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {}", said.stderr);
        assert!(said.stdout.is_empty() && !said.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_command_that_is_none_says_so_as_json_where_json_was_asked_for() {
    let place = Place::new();
    for (arguments, said) in [
        (&["frobnicate", "--json"][..], "frobnicate"),
        (&["contract", "list", "--json", "--colour"], "--colour"),
        (&["contract", "list", "--json", "--as-at", "2201-01-01"], "1900 to 2200"),
        (&["contract", "list", "--json", "--as-known-at", "yesterday"], "yesterday"),
    ] {
        let found = place.run(arguments);
        assert_eq!(found.code, 2, "{arguments:?}");
        let failure = &found.json()["failure"];
        assert_eq!(failure["code"], "usage", "{arguments:?}");
        assert_eq!(failure["fields"], json!([]));
        let message = failure["message"].as_str().expect("words");
        assert!(message.contains(said) && !message.contains("Usage"), "{message}");
        assert!(found.stderr.contains(said), "{}", found.stderr);
    }
    // After "--" it is a word to look for, not an option.
    assert!(place.run(&["search", "--limit", "0", "--", "--json"]).stdout.is_empty());
}

#[test]
fn a_problem_is_said_once() {
    let place = Place::new();
    let said = place.run(&["contract", "list", "--as", "A\u{7}B"]);
    assert_eq!(said.stderr.matches("control character").count(), 1, "{}", said.stderr);
    let said = place.feed(&["evaluate", "score", "-"], br#"{"impact":{"I1":9}}"#);
    assert_eq!(said.stderr.matches("from 0 to 4").count(), 1, "{}", said.stderr);
    assert!(said.stderr.starts_with("The standard input cannot be understood"), "{}", said.stderr);
}

#[test]
fn a_file_that_cannot_be_read_is_2() {
    let place = Place::new();
    assert_eq!(place.run(&["contract", "add", "missing.json"]).code, 2);
    assert_eq!(place.run(&["--register", "missing.assay", "contract", "list"]).code, 2);
    let letter = place
        .write("letter.txt", "Dear Sir or Madam, this is no register at all, whatever its name may say.");
    let refused = place.run(&["--register", &letter, "contract", "list"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("letter.txt is not an Assay register."), "{}", refused.stderr);
    assert_eq!(std::fs::read_to_string(place.path("letter.txt")).expect("there").get(..8), Some("Dear Sir"));
    assert_eq!(place.run(&["--passphrase-file", "missing", "contract", "list"]).code, 2);
}

#[test]
fn a_register_that_another_program_holds_is_3() {
    let place = Place::new();
    let other = place.raw();
    other.execute_batch("BEGIN EXCLUSIVE").expect("held");
    let draft = json!({ "legal_name": "Cwm Taren Health Board", "kind": "health-board" });
    let said = place.feed(&["organisation", "add", "-"], draft.to_string().as_bytes());
    assert_eq!(said.code, 3, "{}", said.stderr);
    other.execute_batch("ROLLBACK").expect("let go");
    assert_eq!(place.json(&["organisation", "list"]), json!([]));
}

#[test]
fn a_damaged_register_is_4_and_is_left_as_it_was() {
    let place = Place::new();
    for number in 0..30 {
        place.add("organisation", &json!({ "legal_name": format!("Body {number}"), "kind": "health-board" }));
    }
    let mut bytes = std::fs::read(place.register()).expect("the file");
    let length = bytes.len();
    // Every page but the first, whose head says that this is a register.
    bytes[4_096..length].fill(0xA5);
    std::fs::write(place.register(), &bytes).expect("damaged");
    let said = place.run(&["organisation", "list", "--json"]);
    assert_eq!(said.code, 4, "{}", said.stderr);
    assert_eq!(said.json()["failure"]["code"], "damaged");
    assert_eq!(place.run(&["check"]).code, 4);
    let draft = json!({ "legal_name": "One more", "kind": "health-board" });
    assert_eq!(place.feed(&["organisation", "add", "-"], draft.to_string().as_bytes()).code, 4);
    assert_eq!(std::fs::read(place.register()).expect("the file"), bytes, "nothing was written over it");
}

#[test]
fn a_name_in_the_schema_that_reads_otherwise_is_damage_and_the_backup_is_named() {
    let place = Place::new();
    place.run(&["backup"]).ok();
    let sound = std::fs::read(place.register()).expect("the file");
    // The last letter of a column that is read at every start, of one of the trail and of one of a record.
    for name in [
        "desk_setting (\n  name TEXT NOT NULL PRIMARY KEY,\n  value",
        "CREATE TABLE trail_entry (\n  seq",
        "CREATE TABLE \"organisation\" (\n  id",
    ] {
        let at = sound.windows(name.len()).position(|part| part == name.as_bytes()).expect(name);
        let mut bytes = sound.clone();
        bytes[at + name.len() - 1] ^= 1;
        std::fs::write(place.register(), &bytes).expect("damaged");
        let said = place.run(&["check"]);
        assert_eq!(said.code, 4, "{name}: {}", said.stderr);
        assert!(said.stderr.contains("newest backup that holds"), "{name}: {}", said.stderr);
        assert!(!said.stderr.contains("went wrong inside"), "{name}: {}", said.stderr);
    }
}

#[test]
fn a_part_of_which_the_file_no_longer_says_what_it_is_is_named_all_the_same() {
    let place = Place::new();
    let mut bytes = std::fs::read(place.register()).expect("the file");
    let name = b"indexorganisation_legal_name";
    let at = bytes.windows(name.len()).position(|part| part == name).expect("an index");
    bytes[at + 2] ^= 0x40;
    std::fs::write(place.register(), &bytes).expect("damaged");
    let said = place.run(&["check"]);
    assert_eq!(said.code, 4, "{}", said.stderr);
    assert!(said.stderr.contains("organisation_legal_name"), "{}", said.stderr);
}

#[test]
fn a_column_whose_name_is_no_text_any_more_is_damage() {
    let place = Place::new();
    let mut bytes = std::fs::read(place.register()).expect("the file");
    let name = b"\"service\" TEXT, -- What it supplies";
    let at = bytes.windows(name.len()).position(|part| part == name).expect("a column");
    bytes[at + 3] |= 0x80;
    std::fs::write(place.register(), &bytes).expect("damaged");
    for verb in [&["check"][..], &["supplier", "list"], &["export", "--format", "json", "--out", "all.json"]]
    {
        let said = place.run(verb);
        assert_eq!(said.code, 4, "{verb:?}: {}", said.stderr);
    }
}

#[test]
fn a_text_that_is_no_text_any_more_is_damage() {
    let place = Place::new();
    place.run(&["backup"]).ok();
    place.add("organisation", &json!({ "legal_name": "Cwm Taren Health Board", "kind": "health-board" }));
    let mut bytes = std::fs::read(place.register()).expect("the file");
    // In the record, in its entry and wherever else it stands.
    let places: Vec<usize> =
        (0..bytes.len()).filter(|&at| bytes[at..].starts_with(b"Cwm Taren Health")).collect();
    assert!(places.len() > 1, "{places:?}");
    for at in places {
        bytes[at] = 0xff;
    }
    std::fs::write(place.register(), &bytes).expect("damaged");
    for verb in [&["check"][..], &["organisation", "list"], &["trail", "list"]] {
        let said = place.run(verb);
        assert_eq!(said.code, 4, "{verb:?}: {}", said.stderr);
        assert!(!said.stderr.contains("went wrong inside"), "{verb:?}: {}", said.stderr);
    }
}

#[test]
fn a_register_of_a_newer_version_is_5() {
    let place = Place::new();
    place.raw().execute_batch("PRAGMA user_version = 99").expect("set");
    let said = place.run(&["contract", "list", "--json"]);
    assert_eq!((said.code, said.json()["failure"]["code"].as_str()), (5, Some("newer-version")));
}

#[test]
#[cfg(unix)]
fn an_interruption_is_130_and_leaves_nothing() {
    let place = Place::new();
    let mut child = place
        .command(&["contract", "add", "-"])
        .stdin(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("it starts");
    // It is waiting for the rest of the draft; once it has read a part it certainly listens.
    let mut pipe = child.stdin.take().expect("a pipe");
    std::io::Write::write_all(&mut pipe, &vec![b' '; 200_000]).expect("read");
    let interrupted =
        std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(interrupted.success());
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    drop(pipe);
    assert_eq!(place.json(&["contract", "list"]), json!([]));
}

#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let place = Place::sample();
    let mut child = place
        .command(&["trail", "list", "--json"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
