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
        assert!(said.stderr.contains("Entry 3 "), "{verb:?}: {}", said.stderr);
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
            said.stderr.contains(&contract) && said.stderr.contains("title"),
            "{verb:?}: {}",
            said.stderr
        );
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
    assert!(said.stderr.contains("O-0001"), "{}", said.stderr);
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
