//! One changes a register at a time; others read, and are told who it is. Nobody puts another file in the place of one that is open.

mod support;

use domain::noun::Noun;
use register::key::{self, Passphrase};
use register::{FailureCode, Register, Setup, backup, record, supplier};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use support::{Bench, setup};

/// Whoever opens the register second.
fn second(bench: &Bench) -> Register {
    let mut setup = setup();
    setup.person.name = "Huw Ellis".into();
    Register::open(bench.register.path(), setup).expect("opened")
}

fn add(register: &mut Register, name: &str) -> Result<String, register::Failure> {
    let draft = json!({ "legal_name": name, "kind": "health-board" });
    record::add(register, Noun::Organisation, &draft).map(|outcome| outcome.value.reference)
}

/// What lies beside a register.
fn beside(bench: &Bench) -> Vec<String> {
    let entries = fs::read_dir(bench.path(".")).expect("a folder").flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn whoever_comes_second_reads_and_is_told_who_has_it() {
    let mut bench = Bench::new();
    bench.register.claim();
    add(&mut bench.register, "Cwm Taren Health Board").expect("added");
    let mut other = second(&bench);
    assert_eq!(other.held_by(), None, "a command asks when it changes something");
    let refused = add(&mut other, "Aneurin Health Board").expect_err("refused");
    assert_eq!(refused.code, FailureCode::Locked);
    assert!(refused.message.starts_with("Nia Prosser has this register open to change it"), "{refused}");
    assert!(refused.message.contains("9:00am on 21 November 2026"), "{refused}");
    other.claim();
    assert_eq!(other.held_by(), Some(refused.message.as_str()));
    assert!(other.is_read_only());
    assert_eq!(add(&mut other, "Aneurin Health Board").expect_err("refused").code, FailureCode::Locked);
    let reader = other.reader(register::Dates::default()).expect("a reader");
    assert_eq!(record::list(&reader, Noun::Organisation, false).expect("a list").len(), 1);
    // Closed there, and asked for again.
    let elsewhere = Bench::new();
    drop(std::mem::replace(&mut bench.register, elsewhere.register));
    other.claim();
    assert_eq!((other.held_by(), other.is_read_only()), (None, false));
    add(&mut other, "Aneurin Health Board").expect("added");
}

#[test]
fn two_commands_change_it_one_after_the_other() {
    let mut bench = Bench::new();
    let mut other = second(&bench);
    let keeps = |register: &mut Register, name: &str| {
        for number in 0..40 {
            add(register, &format!("{name} {number}")).expect("each waits for the other");
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| keeps(&mut other, "Second"));
        keeps(&mut bench.register, "First");
    });
    let reader = other.reader(register::Dates::default()).expect("a reader");
    assert_eq!(record::list(&reader, Noun::Organisation, false).expect("a list").len(), 80);
}

#[test]
fn whoever_says_their_name_later_is_told_by_it() {
    let mut bench = Bench::new();
    bench.register.set_person(register::Person { name: String::new(), role: String::new() });
    bench.register.claim();
    let mut other = second(&bench);
    let said = |other: &mut Register| add(other, "Aneurin Health Board").expect_err("refused").message;
    assert!(said(&mut other).starts_with("Somebody has this register open"), "{}", said(&mut other));
    bench.register.set_person(register::Person { name: "Mair\nPugh".into(), role: String::new() });
    assert!(said(&mut other).starts_with("MairPugh has this register open"), "{}", said(&mut other));
}

#[test]
fn whoever_says_their_name_keeps_the_register_meanwhile() {
    let mut bench = Bench::new();
    bench.register.claim();
    let mut other = second(&bench);
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let tries = scope.spawn(|| {
            while !done.load(std::sync::atomic::Ordering::SeqCst) {
                other.claim();
                assert!(other.held_by().is_some(), "it was never free");
            }
        });
        for number in 0..50 {
            let name = format!("Nia {number}");
            bench.register.set_person(register::Person { name, role: String::new() });
        }
        done.store(true, std::sync::atomic::Ordering::SeqCst);
        tries.join().expect("it was held all the time");
    });
    add(&mut bench.register, "Cwm Taren Health Board").expect("added");
}

#[test]
fn what_is_in_the_way_of_a_change_is_told_and_nobody_is_said_to_have_the_register() {
    let mut bench = Bench::new();
    fs::create_dir(bench.path("test.assay.writer")).expect("a folder in the place of the lock");
    bench.register.claim();
    assert_eq!((bench.register.held_by(), bench.register.is_read_only()), (None, false));
    let refused = add(&mut bench.register, "Cwm Taren Health Board").expect_err("refused");
    assert_eq!(refused.code, FailureCode::File, "{refused}");
    assert!(refused.message.contains("test.assay.writer"), "{refused}");
}

#[test]
fn nothing_is_left_beside_a_register_that_is_closed() {
    let mut bench = Bench::new();
    bench.register.claim();
    add(&mut bench.register, "Cwm Taren Health Board").expect("added");
    assert!(beside(&bench).contains(&"test.assay.writer-name".to_owned()), "{:?}", beside(&bench));
    let elsewhere = Bench::new();
    drop(std::mem::replace(&mut bench.register, elsewhere.register));
    assert_eq!(beside(&bench), ["test.assay"]);
}

#[test]
fn what_a_program_left_that_was_ended_names_nobody() {
    let bench = Bench::new();
    fs::write(bench.path("test.assay.writer-name"), "Gone\nBWRDD-1\n2026-11-20T09:00:00.000Z\n")
        .expect("written");
    let mut other = second(&bench);
    add(&mut other, "Aneurin Health Board").expect("added");
    assert!(!bench.path("test.assay.writer-name").exists());
}

#[test]
fn no_other_file_takes_the_place_of_a_register_that_is_open() {
    let bench = Bench::new();
    let made = backup::make(bench.register.path(), &setup()).expect("a backup");
    let path = bench.register.path().to_owned();
    let (key, _) = key::make(&Passphrase::typed("an ordinary passphrase")).expect("a key");
    // To read is to have it open too.
    let reading = second(&bench);
    let elsewhere = Bench::new();
    let mut bench = bench;
    drop(std::mem::replace(&mut bench.register, elsewhere.register));
    let refused = key::encrypt(&path, &setup(), &key).expect_err("refused");
    assert_eq!(refused.code, FailureCode::Locked, "{refused}");
    assert!(refused.message.starts_with("Another program"), "{refused}");
    assert_eq!(backup::restore(&made.file, &path, setup()).expect_err("refused").code, FailureCode::Locked);
    // Whoever keeps it is named.
    let mut reading = reading;
    reading.claim();
    let refused = key::encrypt(&path, &setup(), &key).expect_err("refused");
    assert!(refused.message.starts_with("Huw Ellis has this register open"), "{refused}");
    drop(reading);
    key::encrypt(&path, &setup(), &key).expect("encrypted");
    let keyed = Setup { key: Some(key), ..setup() };
    drop(Register::open(&path, keyed).expect("opened"));
}

/// Two suppliers, and a contract of the one that would go.
fn two_suppliers(register: &mut Register) {
    let mut add = |noun, draft: Value| record::add(register, noun, &draft).expect("added").value.reference;
    for name in ["Brynmawr Badges Ltd", "Quillfeather Dosimetry"] {
        let organisation = add(Noun::Organisation, json!({ "legal_name": name, "kind": "company" }));
        add(Noun::Supplier, json!({ "organisation": organisation }));
    }
    add(Noun::Contract, json!({ "title": "Badges", "supplier": "S-0002" }));
}

/// Every file of a folder with its bytes, but for the index that SQLite keeps for whoever reads.
fn files(folder: &Path) -> BTreeMap<OsString, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let files = entries.map(|entry| (entry.file_name(), fs::read(entry.path()).expect("a file")));
    files.filter(|(name, _)| !name.to_string_lossy().ends_with("-shm")).collect()
}

#[test]
fn what_a_merge_would_do_is_told_while_somebody_else_has_the_register_and_nothing_is_written() {
    let (key, _) = key::make(&Passphrase::typed("an ordinary passphrase")).expect("a key");
    for key in [None, Some(key)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("test.assay");
        let keyed = || Setup { key: key.clone(), ..setup() };
        let mut held = Register::create(&path, keyed()).expect("made");
        two_suppliers(&mut held);
        held.claim();
        let plan = |register: &mut Register| {
            supplier::plan_merge(register, "S-0002", "S-0001", Some("One company")).expect("planned")
        };
        let expected = plan(&mut held);
        assert_eq!(expected.moved[0].refs, ["C-0001"]);
        let mut other = Register::open(&path, keyed()).expect("opened");
        let (before, head) = (files(folder.path()), held.head().expect("a head"));
        assert_eq!(plan(&mut other), expected);
        let unknown = supplier::plan_merge(&mut other, "S-0009", "S-0001", None).expect_err("refused");
        assert_eq!(unknown.code, FailureCode::NotFound, "{unknown}");
        let refused = supplier::merge(&mut other, "S-0002", "S-0001", None).expect_err("refused");
        assert_eq!(refused.code, FailureCode::Locked, "{refused}");
        other.claim();
        assert_eq!(plan(&mut other), expected);
        assert!(files(folder.path()) == before, "no backup, no copy, no byte of the register");
        assert_eq!(held.head().expect("a head"), head);
        let is_told = |bytes: &[u8]| bytes.windows(12).any(|part| part == b"Quillfeather");
        assert_eq!(before.values().any(|bytes| is_told(bytes)), key.is_none());
        supplier::merge(&mut held, "S-0002", "S-0001", None).expect("whoever has it merges as before");
    }
}
