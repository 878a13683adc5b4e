//! What was edited behind the register's back is found, with its place, and ends with 4.
#![allow(clippy::disallowed_methods)] // What is done behind the register's back is done on purpose.

use crate::support::Place;

#[test]
fn an_edited_entry_is_found_and_named() {
    let place = Place::new();
    place.contract("Badges");
    let said = place.run(&["trail", "verify"]).ok();
    assert!(said.stderr.contains("entries"), "{}", said.stderr);
    let raw = place.raw();
    let edit = "UPDATE trail_entry SET who = 'Somebody else' WHERE seq = 3";
    assert!(raw.execute(edit, []).is_err(), "the trail refuses to be changed");
    raw.execute_batch(&format!("DROP TRIGGER trail_entry_no_update; {edit}")).expect("edited");
    drop(raw);
    for verb in [&["trail", "verify"][..], &["check"]] {
        let said = place.run(verb);
        assert_eq!(said.code, 4, "{verb:?}");
        let line = said.stderr.lines().find(|line| line.starts_with("Entry 3 ")).expect("a line").to_owned();
        for part in ["Somebody else", "Added: supplier", "supplier S-0001 “Badges Ltd”", " 20"] {
            assert!(line.contains(part), "{verb:?}: {part}: {line}");
        }
    }
    let found = place.run(&["trail", "verify", "--json"]).json();
    assert_eq!(
        (found["breaches"][0]["kind"].as_str(), found["breaches"][0]["entry"].as_i64()),
        (Some("entry-altered"), Some(3))
    );
}

#[test]
fn an_edited_row_is_found_and_named() {
    let place = Place::new();
    let contract = place.contract("Badges");
    place.raw().execute("UPDATE contract SET title = 'Changed'", []).expect("edited");
    for verb in [&["trail", "verify"][..], &["check"]] {
        let said = place.run(verb);
        assert_eq!(said.code, 4, "{verb:?}");
        assert!(
            said.stderr
                .contains(&format!("Contract {contract} “Changed”: “Title” is not what the trail says.")),
            "{verb:?}: {}",
            said.stderr
        );
        assert!(said.stderr.contains("tester: Added: contract"), "{verb:?}: {}", said.stderr);
    }
}

#[test]
fn a_row_that_is_gone_and_a_link_that_leads_nowhere_are_found() {
    let place = Place::new();
    place.contract("Badges");
    let raw = place.raw();
    raw.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM organisation").expect("deleted");
    drop(raw);
    let said = place.run(&["check", "--json"]);
    assert_eq!(said.code, 4);
    let found = said.json();
    assert_eq!(found["links"][0]["table"], "supplier");
    for line in [
        "Organisation O-0001 “Badges Ltd” is in the trail, but gone from the register.",
        "Supplier S-0001: the record that “Organisation” names is not in the register.",
    ] {
        assert!(said.stderr.contains(line), "{line}: {}", said.stderr);
    }
}

#[test]
fn what_people_read_names_no_table_and_no_id() {
    let place = Place::sample();
    let raw = place.raw();
    raw.execute_batch(
        "PRAGMA foreign_keys = OFF; DELETE FROM organisation WHERE ref_number = 1; DELETE FROM contract_event;
         UPDATE head_count SET min = 1; UPDATE clause SET retired_at = 'x', retired_reason = 'y', ref_number = 90
         WHERE ref_number = 1",
    )
    .expect("edited");
    let id: String = raw.query_row("SELECT id FROM contract", [], |row| row.get(0)).expect("a row");
    let random = id.split('-').next().expect("a part").to_owned();
    drop(raw);
    for verb in [&["trail", "verify"][..], &["check"]] {
        let said = place.run(verb);
        assert_eq!(said.code, 4);
        assert!(
            said.stderr.contains("An item of “Numbers of people” of processing activity P-"),
            "{}",
            said.stderr
        );
        for table in ["contract_event", "head_count", "ref_number", "retired_at", &random[..4]] {
            let line = said.stderr.lines().find(|line| line.contains(table));
            assert!(line.is_none(), "{verb:?}: {line:?}");
        }
        let mut lines: Vec<&str> = said.stderr.lines().collect();
        let all = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), all, "each line once");
        assert!(said.stderr.contains("Nothing was changed by this check."), "{}", said.stderr);
    }
}

#[test]
fn a_guard_that_was_dropped_and_what_is_foreign_is_found() {
    for (done, said, fault) in [
        (
            "DROP TRIGGER trail_entry_no_update",
            "The trigger “trail_entry_no_update”, which Assay makes, is missing",
            "missing",
        ),
        (
            "DROP TRIGGER trail_entry_no_delete;
             CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry BEGIN SELECT 1; END",
            "The trigger “trail_entry_no_delete” is not as Assay makes it",
            "different",
        ),
        ("CREATE TABLE notes (x)", "The table “notes” is in the file, but Assay did not make it", "foreign"),
        ("CREATE VIEW seen AS SELECT 1", "The view “seen” is in the file", "foreign"),
        ("CREATE INDEX quick ON contract (title)", "The index “quick” is in the file", "foreign"),
        (
            "DROP INDEX trail_entry_row",
            "The index “trail_entry_row”, which Assay makes, is missing",
            "missing",
        ),
        (
            "ALTER TABLE contract ADD COLUMN x TEXT",
            "The table “contract” is not as Assay makes it",
            "different",
        ),
    ] {
        let place = Place::new();
        place.raw().execute_batch(done).expect("done");
        for verb in [&["trail", "verify", "--json"][..], &["check", "--json"]] {
            let found = place.run(verb);
            assert_eq!(found.code, 4, "{done}: {verb:?}");
            assert!(found.stderr.contains(said), "{done}: {verb:?}: {}", found.stderr);
            assert_eq!(found.json()["schema"][0]["fault"], fault, "{done}: {verb:?}");
        }
    }
}

#[test]
fn what_sqlite_keeps_for_its_planning_is_no_finding() {
    let place = Place::new();
    place.contract("Badges");
    place.raw().execute_batch("ANALYZE").expect("done");
    place.run(&["check"]).ok();
}

#[test]
fn nothing_is_written_where_a_foreign_trigger_could_change_it() {
    let place = Place::new();
    place.contract("Badges");
    let trigger =
        "CREATE TRIGGER quiet AFTER INSERT ON organisation BEGIN UPDATE contract SET title = 'Mine'; END";
    place.raw().execute_batch(trigger).expect("made");
    let said =
        place.feed(&["organisation", "add", "-"], br#"{"legal_name": "One more", "kind": "health-board"}"#);
    assert_eq!(said.code, 4, "{}", said.stderr);
    assert!(said.stderr.contains("register.assay holds a trigger"), "{}", said.stderr);
    assert_eq!(place.json(&["contract", "show", "C-0001"])["title"], "Badges");
}

#[test]
fn a_history_rewritten_behind_its_guards_is_found_by_its_chain() {
    let place = Place::new();
    place.contract("Badges");
    let raw = place.raw();
    let guard: String = raw
        .query_row("SELECT sql FROM sqlite_schema WHERE name = 'trail_entry_no_update'", [], |row| row.get(0))
        .expect("the guard");
    raw.execute_batch(&format!(
        "DROP TRIGGER trail_entry_no_update; UPDATE trail_entry SET role = 'Auditor' WHERE seq = 3; {guard}"
    ))
    .expect("edited");
    drop(raw);
    for verb in [&["trail", "verify", "--json"][..], &["check", "--json"]] {
        let said = place.run(verb);
        let found = said.json();
        assert_eq!(
            (said.code, found["schema"].as_array().map(Vec::len)),
            (4, Some(0)),
            "the guard is there again"
        );
        assert!(said.stderr.contains("Entry 3 ("), "{}", said.stderr);
    }
}

#[test]
fn an_entry_that_was_cut_out_is_found() {
    let place = Place::new();
    place.contract("Badges");
    let raw = place.raw();
    raw.execute_batch("DROP TRIGGER trail_entry_no_delete; DELETE FROM trail_entry WHERE seq = 2")
        .expect("deleted");
    drop(raw);
    let said = place.run(&["trail", "verify"]);
    assert_eq!(said.code, 4);
    assert!(said.stderr.contains("Entry 2 is missing"), "{}", said.stderr);
}

#[test]
fn the_list_names_the_record_and_what_an_undo_took_back_and_says_when_more_is_left() {
    let place = Place::new();
    let contract = place.contract("Badges");
    place.feed(&["contract", "edit", &contract, "-"], br#"{ "title": "Dosimetry" }"#).ok();
    place.run(&["undo"]).ok();
    let edited = place.json(&["trail", "list"])[1]["entry"].to_string();
    let said = place.run(&["trail", "list", "--limit", "2"]).ok();
    let lines: Vec<&str> = said.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{}", said.stdout);
    assert!(lines[1].contains(&format!("Undid – Changed: contract (entry {edited})")), "{}", lines[1]);
    assert!(lines[1].contains("C-0001 Badges") && lines[2].contains("C-0001 Badges"), "{}", said.stdout);
    assert!(said.stderr.contains("2 of 6") && said.stderr.contains("--limit 6"), "{}", said.stderr);
    let all = place.run(&["trail", "list"]).ok();
    assert!(all.stderr.is_empty() && all.stdout.lines().count() == 7, "{}", all.stdout);
    let cut = place.run(&["trail", "list", "--json", "--limit", "2"]).ok();
    assert_eq!(cut.json().as_array().map(Vec::len), Some(2));
    assert!(cut.stderr.contains("2 of 6"));
    assert_eq!(place.run(&["trail", "list", "--limit", "0"]).code, 2);
}

#[test]
fn an_entry_cannot_be_put_in_the_place_of_another() {
    let place = Place::new();
    place.contract("Badges");
    let raw = place.raw();
    let copy = "INSERT OR REPLACE INTO trail_entry
                SELECT seq, device, at, deed, action, undoes, 'Somebody else', role, schema_version, table_name, row_id,
                       change, salt, previous, hash
                FROM trail_entry WHERE seq = 3";
    let refused = raw.execute(copy, []).expect_err("refused");
    assert!(refused.to_string().contains("append-only"), "{refused}");
    drop(raw);
    place.run(&["check"]).ok();
}

#[test]
fn what_the_file_says_of_itself_is_checked() {
    for (done, name) in [
        ("DELETE FROM file_fact", "“register_id”"),
        ("UPDATE file_fact SET value = 'mine' WHERE name = 'register_id'", "“register_id”"),
        ("DELETE FROM file_fact WHERE name = 'oldest_reader'", "“oldest_reader”"),
        ("UPDATE file_fact SET value = '99' WHERE name = 'oldest_reader'", "“oldest_reader”"),
        ("UPDATE file_fact SET value = 'x' WHERE name = 'oldest_reader'", "“oldest_reader”"),
    ] {
        let place = Place::new();
        place.raw().execute_batch(done).expect("done");
        let said = place.run(&["check", "--json"]);
        assert_eq!(said.code, 4, "{done}: {}", said.stderr);
        assert!(said.stderr.contains(name), "{done}: {}", said.stderr);
        assert!(said.json()["facts"].as_array().is_some_and(|facts| !facts.is_empty()), "{done}");
    }
}

#[test]
fn the_list_takes_no_day_that_it_would_pass_over() {
    let place = Place::new();
    let said = place.run(&["trail", "list", "--as-at", "2020-01-01"]);
    assert_eq!(said.code, 2, "{}", said.stderr);
    assert!(said.stderr.contains("does not take --as-at"), "{}", said.stderr);
    assert_eq!(place.json(&["trail", "list", "--as-known-at", "2020-01-01"]), serde_json::json!([]));
}
