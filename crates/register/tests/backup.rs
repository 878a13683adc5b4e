//! Backups: checked copies beside the register, made when they are due, and brought back without writing over anything.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

mod support;

use domain::noun::Noun;
use register::backup::After;
use register::{Clock, FailureCode, MIGRATIONS, Migration, Register, Setup, backup};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use support::{Bench, instant, setup};
use words::{Language, Words};

fn at(moment: &str) -> Setup {
    Setup { clock: Clock::fixed(instant(moment)), ..setup() }
}

fn titles(file: &Path) -> Vec<String> {
    let connection = Connection::open(file).expect("a file");
    let mut statement = connection.prepare("SELECT title FROM contract ORDER BY title").expect("a query");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("titles")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_whole_while_the_register_is_open_and_nobody_else_may_read_it() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let made = bench.register.back_up().expect("a backup");
    assert_eq!(titles(&made.file), ["Badges"]);
    assert_eq!(backup::list(bench.register.path()).expect("a list"), std::slice::from_ref(&made));
    assert_eq!(
        backup::newest_that_holds(bench.register.path(), &setup()).expect("looked"),
        Some(made.clone())
    );
    assert_eq!(names(&backup::folder_of(bench.register.path())).len(), 1, "nothing is left beside it");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&made.file).expect("the file").permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_backup_is_due_when_the_last_is_over_a_day_old_or_lies_in_the_future() {
    let bench = Bench::new();
    let due =
        |moment: &str| backup::make_if_due(bench.register.path(), &at(moment)).expect("no failure").is_some();
    assert!(due("2026-11-21T09:00:00Z"), "there is none yet");
    assert!(!due("2026-11-22T09:00:00Z"));
    assert!(due("2026-11-22T09:00:01Z"));
    assert!(due("2026-11-19T09:00:00Z"), "the clock went back: those to come prove nothing");
    assert!(!due("2026-11-19T10:00:00Z"));
}

#[test]
fn a_register_that_is_damaged_has_no_new_backup_and_the_old_ones_stay() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let good = bench.register.back_up().expect("a backup");
    let path = bench.register.path().to_owned();
    let bench = bench.closed();
    let mut bytes = fs::read(&path).expect("the file");
    let half = bytes.len() / 2;
    bytes[half..].fill(0x5a);
    fs::write(&path, &bytes).expect("written");
    let refused = backup::make(&path, &at("2026-11-23T09:00:00Z")).expect_err("refused");
    assert_eq!(refused.code, FailureCode::Damaged, "{refused}");
    assert_eq!(backup::list(&path).expect("a list"), std::slice::from_ref(&good));
    let restored = backup::restore(&good.file, &path, at("2026-11-23T10:00:00Z")).expect("restored");
    assert_eq!(titles(&path), ["Badges"]);
    assert_eq!(fs::read(restored.put_aside.expect("put aside")).expect("the damaged file"), bytes);
    drop(bench);
}

#[test]
fn a_register_that_a_program_has_open_is_not_exchanged_under_it() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let made = bench.register.back_up().expect("a backup");
    bench.contract("Payroll");
    let folder = bench.register.path().parent().expect("a folder").to_owned();
    let before = names(&folder);
    let refused = backup::restore(&made.file, bench.register.path(), setup()).expect_err("refused");
    assert_eq!(refused.code, FailureCode::Locked, "{refused}");
    assert_eq!(names(&folder), before);
    bench.contract("Laundry");
    assert_eq!(bench.list(Noun::Contract).len(), 3, "work goes on");
}

const NEXT: &[Migration] = &[
    MIGRATIONS[0],
    MIGRATIONS[1],
    MIGRATIONS[2],
    Migration { version: 4, sql: "CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL) STRICT;" },
];

#[test]
fn before_a_migration_a_backup_keeps_the_register_as_it_was() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let path = bench.register.path().to_owned();
    let bench = bench.closed();
    let moved = Register::open(&path, Setup { migrations: NEXT, ..setup() }).expect("migrated");
    let [kept] = &backup::list(&path).expect("a list")[..] else { panic!("one backup") };
    let version = |file: &Path| -> i64 {
        let connection = Connection::open(file).expect("a file");
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version")
    };
    assert_eq!((version(&kept.file), version(&path)), (3, 4));
    drop(moved);
    let newer = Setup { migrations: NEXT, ..setup() };
    assert!(backup::newest_that_holds(&path, &newer).expect("looked").is_some(), "it is checked as it is");
    assert_eq!(version(&kept.file), 3, "and stays as it is");
    drop(bench);
}

#[test]
fn a_register_that_is_gone_comes_back() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let made = bench.register.back_up().expect("a backup");
    let path = bench.register.path().to_owned();
    let bench = bench.closed();
    fs::remove_file(&path).expect("removed");
    let restored = backup::restore(&made.file, &path, setup()).expect("restored");
    assert_eq!(restored.put_aside, None);
    assert_eq!(titles(&path), ["Badges"]);
    drop(bench);
}

#[test]
fn looking_at_a_backup_says_what_came_after_it_and_changes_nothing() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let made = bench.register.back_up().expect("a backup");
    let path = bench.register.path().to_owned();
    let looked = |register: &Path| {
        let words = Words::new(Language::English);
        backup::look(&made.file, register, &setup(), &setup(), &words)
    };
    let look = looked(&path).expect("looked");
    assert_eq!(look.after, After::Deeds { count: 0, last: None });
    let last = look.last.expect("an entry");
    assert!(last.action.contains("contract") && !last.who.is_empty(), "{last:?}");
    bench.contract("Linen");
    let since = looked(&path).expect("looked").after;
    assert!(matches!(since, After::Deeds { count: 1.., last: Some(_) }), "{since:?}");
    let other = Bench::new();
    assert_eq!(looked(other.register.path()).expect("looked").after, After::Another);
    assert_eq!(looked(&path.with_file_name("gone.assay")).expect("looked").after, After::Unknown);
    assert_eq!(names(&backup::folder_of(&path)).len(), 1, "nothing is left beside it");
    let mut bytes = fs::read(&made.file).expect("read");
    bytes[4096..8192].fill(0x5a);
    fs::write(&made.file, bytes).expect("written");
    let refused = looked(&path).expect_err("refused");
    assert_eq!(refused.code, FailureCode::Conflict, "{refused:?}");
    assert!(refused.message.contains("does not hold together"), "{refused}");
}
