//! A register is made whole or not at all.

mod support;

use register::{FailureCode, MIGRATIONS, Migration, Register, Setup, sample, session};
use support::setup;

/// A second step that fails after the first was taken.
const BROKEN: &[Migration] =
    &[MIGRATIONS[0], Migration { version: 2, sql: "CREATE TABLE contract (x) STRICT" }];

#[test]
fn a_register_that_can_not_be_made_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.assay");
    assert!(Register::create(&path, Setup { migrations: BROKEN, ..setup() }).is_err());
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert!(left.is_empty(), "{left:?}");
    Register::create(&path, setup()).expect("the name is free");
}

#[test]
fn a_register_and_a_sample_are_never_made_over_what_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.assay");
    std::fs::write(&path, "mine").expect("a file");
    let day = domain::date::Date::parse("2026-11-21").expect("a date");
    let refusals = [Register::create(&path, setup()).err(), sample::create(&path, day).err()];
    for refused in refusals {
        assert_eq!(refused.expect("refused").code, FailureCode::FileExists);
    }
    assert_eq!(std::fs::read(&path).expect("the file"), b"mine");
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn a_sample_says_that_it_is_fictional_and_an_empty_register_does_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let day = domain::date::Date::parse("2026-11-21").expect("a date");
    let mut made = sample::create(&folder.path().join("sample.assay"), day).expect("a sample");
    assert!(session::status(&mut made).expect("a status").sample);
    drop(made);
    let mut again = Register::open(&folder.path().join("sample.assay"), setup()).expect("opened");
    assert!(session::status(&mut again).expect("a status").sample);
    let mut empty = Register::create(&folder.path().join("empty.assay"), setup()).expect("a register");
    assert!(!session::status(&mut empty).expect("a status").sample);
}
