//! Whatever a person does, the trail rebuilds the tables row for row.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

mod support;

use domain::noun::Noun;
use proptest::prelude::*;
use register::{evidence, record, trail};
use serde_json::json;
use support::Bench;

#[derive(Debug, Clone)]
enum Deed {
    Add(u8),
    Edit(usize, u8),
    Bodies(usize, u8),
    Retire(usize),
    Reinstate(usize),
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => any::<u8>().prop_map(Deed::Add),
        4 => (any::<usize>(), any::<u8>()).prop_map(|(which, value)| Deed::Edit(which, value)),
        3 => (any::<usize>(), 0_u8..4).prop_map(|(which, count)| Deed::Bodies(which, count)),
        2 => any::<usize>().prop_map(Deed::Retire),
        2 => any::<usize>().prop_map(Deed::Reinstate),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
    ]
}

/// Does a deed; one that does not fit is refused, and leaves everything as it was.
fn run(bench: &mut Bench, contracts: &mut Vec<String>, bodies: &[String], deed: &Deed) {
    let pick = |which: usize, contracts: &[String]| contracts[which % contracts.len()].clone();
    let head = bench.register.head().expect("a head");
    let done = match deed {
        Deed::Add(value) => {
            contracts.push(bench.contract(&format!("Contract {value} {}", contracts.len())));
            true
        }
        Deed::Edit(which, value) => {
            let draft =
                json!({ "title": format!("Title {value}"), "cpv": ["90721600"], "criticality": value % 5 });
            record::edit(&mut bench.register, Noun::Contract, &pick(*which, contracts), &draft).is_ok()
        }
        Deed::Bodies(which, count) => {
            let list: Vec<_> =
                bodies.iter().take((*count).into()).map(|body| json!({ "organisation": body })).collect();
            let draft = json!({ "served_bodies": list });
            record::edit(&mut bench.register, Noun::Contract, &pick(*which, contracts), &draft).is_ok()
        }
        Deed::Retire(which) => {
            record::retire(&mut bench.register, Noun::Contract, &pick(*which, contracts), "no longer needed")
                .is_ok()
        }
        Deed::Reinstate(which) => {
            record::reinstate(&mut bench.register, Noun::Contract, &pick(*which, contracts)).is_ok()
        }
        Deed::Undo => trail::undo::undo(&mut bench.register).is_ok(),
        Deed::Redo => trail::undo::redo(&mut bench.register).is_ok(),
    };
    assert!(done || bench.register.head().expect("a head") == head, "what is refused leaves no entry");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn replaying_the_whole_trail_rebuilds_every_table(deeds in proptest::collection::vec(deed(), 1..30)) {
        let mut bench = Bench::new();
        let bodies: Vec<String> = ["One", "Two", "Three"].iter().map(|name| bench.organisation(name)).collect();
        let mut contracts = vec![bench.contract("First")];
        for deed in &deeds {
            run(&mut bench, &mut contracts, &bodies, deed);
        }
        let verdict = bench.register.verify().expect("a verdict");
        prop_assert!(verdict.breaches.is_empty(), "{:?}", verdict.breaches);
    }
}

#[test]
fn every_deed_can_be_undone_back_to_the_beginning_and_done_again() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    for title in ["One", "Two", "Three"] {
        bench.edit(Noun::Contract, &contract, json!({ "title": title }));
    }
    let shown = bench.show(Noun::Contract, &contract);
    let mut undone = 0;
    while trail::undo::undo(&mut bench.register).is_ok() {
        undone += 1;
    }
    assert_eq!(undone, 6, "an organisation, a supplier, a contract and three edits");
    assert!(bench.list(Noun::Contract).is_empty());
    for _ in 0..undone {
        trail::undo::redo(&mut bench.register).expect("redone");
    }
    assert_eq!(bench.show(Noun::Contract, &contract), shown);
}

#[test]
fn a_file_of_evidence_is_kept_by_its_content_and_a_changed_one_is_found() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Ystrad Badge Services Ltd");
    let piece =
        bench.add(Noun::Evidence, json!({ "kind": "policy", "supplier": supplier, "grade": "asserted" }));
    let digest =
        evidence::attach(&mut bench.register, &piece, "policy.pdf", b"%PDF policy").expect("kept").value;
    assert_eq!(bench.show(Noun::Evidence, &piece)["sha256"], digest.as_str());
    let reader = bench.register.reader(register::Dates::default()).expect("a reader");
    assert_eq!(
        evidence::file(&reader, &piece).expect("read"),
        Some(("policy.pdf".into(), b"%PDF policy".to_vec()))
    );
    assert!(evidence::damaged_files(&bench.register).expect("checked").is_empty());
    bench.raw().execute("UPDATE evidence_file SET bytes = x'00'", []).expect("changed");
    assert_eq!(evidence::damaged_files(&bench.register).expect("checked"), [digest]);
    assert!(evidence::attach(&mut bench.register, &piece, "huge", &vec![0; evidence::FILE_MAX + 1]).is_err());
    assert!(bench.register.verify().expect("a verdict").breaches.is_empty());
}
