//! What is decided of two suppliers that look like one: remembered, undone, replayed, exported, and told in words.

mod support;

use domain::noun::Noun;
use register::import::bundle;
use register::supplier::{self, Proposal};
use register::view::{HistoryPage, HistoryQuery};
use register::{Dates, FailureCode, MIGRATIONS, Register, Setup, check, export, history, record, trail};
use serde_json::{Value, json};
use support::{Bench, setup};

fn proposed(bench: &mut Bench) -> Vec<Proposal> {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    supplier::duplicates(&reader).expect("read")
}

fn exported(register: &mut Register) -> Value {
    let reader = register.reader(Dates::default()).expect("a reader");
    serde_json::to_value(export::bundle(&reader).expect("exported")).expect("JSON")
}

fn history_of(bench: &mut Bench, supplier: &str) -> HistoryPage {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = HistoryQuery { supplier: Some(supplier.into()), limit: 50, ..HistoryQuery::default() };
    history::list(&reader, &query).expect("a history")
}

fn holds(register: &Register) {
    let found = check::check(register).expect("checked");
    assert!(found.holds(), "{found:?}");
}

/// Two suppliers that look like one.
fn alike() -> Bench {
    let mut bench = Bench::new();
    bench.supplier("Brynmawr Badges Ltd");
    bench.supplier("BRYNMAWR BADGES LIMITED");
    assert_eq!(proposed(&mut bench).len(), 1);
    bench
}

fn distinct(bench: &mut Bench) {
    let done =
        supplier::distinct(&mut bench.register, "S-0002", "S-0001", Some("Two sites")).expect("decided");
    assert_eq!(done.changes, ["supplier"]);
    assert_eq!((done.value.one.reference, done.value.other.reference), ("S-0001".into(), "S-0002".into()));
}

#[test]
fn two_that_are_not_the_same_are_not_proposed_again_until_that_is_taken_back() {
    let mut bench = alike();
    distinct(&mut bench);
    assert!(proposed(&mut bench).is_empty());
    let undone = trail::undo::undo(&mut bench.register).expect("undone").value;
    assert_eq!(undone.action, "distinct-supplier");
    assert_eq!(undone.references, ["S-0001"]);
    assert_eq!(proposed(&mut bench).len(), 1);
    trail::undo::redo(&mut bench.register).expect("done again");
    assert!(proposed(&mut bench).is_empty());
    bench.supplier("Brynmawr Badges");
    assert_eq!(proposed(&mut bench).len(), 2, "another one is asked about beside each of them");
    holds(&bench.register);
}

#[test]
fn what_was_decided_is_known_as_of_its_day_and_comes_through_an_export() {
    let mut bench = alike();
    let before = support::instant("2026-11-21T09:30:00Z");
    bench.register.set_clock(register::Clock::fixed(support::instant("2026-11-22T09:00:00Z")));
    distinct(&mut bench);
    let then = Dates { as_known_at: Some(before), ..Dates::default() };
    let reader = bench.register.reader(then).expect("a reader");
    assert_eq!(supplier::duplicates(&reader).expect("read").len(), 1);
    let first = exported(&mut bench.register);
    assert_eq!(first["tables"]["supplier_pair"][0]["decision"], "distinct");
    assert_eq!(first["tables"]["supplier_pair"][0]["reason"], "Two sites");
    let mut other = Bench::new();
    bundle::apply(&mut other.register, &serde_json::to_vec(&first).expect("bytes")).expect("taken in");
    assert_eq!(exported(&mut other.register), first);
    assert!(proposed(&mut other).is_empty());
    holds(&other.register);
}

#[test]
fn the_history_of_both_says_it_in_words() {
    let mut bench = alike();
    distinct(&mut bench);
    for supplier in ["S-0001", "S-0002"] {
        let page = history_of(&mut bench, supplier);
        let newest = &page.entries[0];
        assert_eq!(newest.action, "Decided that two suppliers are not the same", "{supplier}");
        let told: Vec<(&str, &str, Option<&str>)> = newest
            .changes
            .iter()
            .map(|change| (change.record.as_str(), change.field.as_str(), change.after.as_deref()))
            .collect();
        let both = "S-0001 Brynmawr Badges Ltd and S-0002 BRYNMAWR BADGES LIMITED";
        let expected = [
            (both, "Decided", Some("They are not the same")),
            (both, "Decided on", Some("21 November 2026")),
            (both, "Reason", Some("Two sites")),
        ];
        assert_eq!(told, expected, "{supplier}");
    }
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    let mut bench = alike();
    let head = bench.register.head().expect("a head");
    let mut refused = |one: &str, other: &str, reason: Option<&str>| {
        supplier::distinct(&mut bench.register, one, other, reason).expect_err("refused")
    };
    let same = refused("S-0001", "Brynmawr Badges Ltd", None);
    assert!(same.message.contains("Both are S-0001"), "{same}");
    assert_eq!(refused("S-0001", "S-0009", None).code, FailureCode::NotFound);
    assert_eq!(refused("S-0001", "S-0002", Some("")).fields[0].field, "reason");
    assert_eq!(bench.register.head().expect("a head"), head);
    distinct(&mut bench);
    let again = supplier::distinct(&mut bench.register, "S-0001", "S-0002", None).expect_err("refused");
    assert!(again.message.contains("21 November 2026"), "{again}");
    record::retire(&mut bench.register, Noun::Supplier, "S-0002", "Closed").expect("retired");
    let retired = supplier::distinct(&mut bench.register, "S-0001", "S-0002", None).expect_err("refused");
    assert_eq!(retired.code, FailureCode::Conflict);
    assert!(retired.message.contains("S-0002 is retired"), "{retired}");
}

#[test]
fn a_register_from_before_decisions_is_brought_up_to_date_and_its_backup_holds() {
    const BEFORE: &[register::Migration] = &[MIGRATIONS[0], MIGRATIONS[1]];
    let mut bench = Bench::new();
    let path = bench.path("old.assay");
    let mut old = Register::create(&path, Setup { migrations: BEFORE, ..setup() }).expect("made");
    for name in ["Brynmawr Badges Ltd", "BRYNMAWR BADGES LIMITED"] {
        let draft = json!({ "legal_name": name, "kind": "company" });
        let reference = record::add(&mut old, Noun::Organisation, &draft).expect("added").value.reference;
        record::add(&mut old, Noun::Supplier, &json!({ "organisation": reference })).expect("added");
    }
    let export = exported(&mut old);
    assert_eq!(export["schema_version"], 2);
    drop(old);
    bench.register = Register::open(&path, setup()).expect("brought up to date");
    let kept = register::backup::newest_that_holds(&path, &setup()).expect("looked");
    assert!(kept.is_some(), "the backup of the older format is checked as it is");
    distinct(&mut bench);
    holds(&bench.register);
    let mut other = Bench::new();
    bundle::apply(&mut other.register, &serde_json::to_vec(&export).expect("bytes")).expect("an older file");
    assert_eq!(proposed(&mut other).len(), 1);
}
