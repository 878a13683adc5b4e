//! What live records link to is not retired under them.

mod support;

use domain::noun::Noun;
use register::{FailureCode, record, trail};
use serde_json::json;
use support::Bench;

/// Tries to retire a record and answers with the refusal's words.
fn refusal(bench: &mut Bench, noun: Noun, reference: &str) -> String {
    let failure =
        record::retire(&mut bench.register, noun, reference, "no longer used").expect_err("refused");
    assert_eq!(failure.code, FailureCode::Conflict, "{failure}");
    assert!(bench.show(noun, reference)["retired"].is_null(), "nothing was changed");
    failure.message
}

#[test]
fn a_supplier_with_a_live_contract_is_not_retired() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let said = refusal(&mut bench, Noun::Supplier, "S-0001");
    assert!(said.contains("S-0001") && said.contains(&contract), "{said}");
    record::retire(&mut bench.register, Noun::Contract, &contract, "ended").expect("nothing links to it");
    record::retire(&mut bench.register, Noun::Supplier, "S-0001", "ended").expect("nor to its supplier now");
    let refused =
        record::reinstate(&mut bench.register, Noun::Contract, &contract).expect_err("its supplier first");
    assert_eq!(refused.fields[0].field, "supplier", "{refused:?}");
    record::reinstate(&mut bench.register, Noun::Supplier, "S-0001").expect("reinstated");
    record::reinstate(&mut bench.register, Noun::Contract, &contract).expect("reinstated");
}

#[test]
fn a_link_inside_a_list_counts_as_its_record_while_it_is_live() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let body = bench.organisation("Cwm Taren Health Board");
    bench.edit(Noun::Contract, &contract, json!({ "served_bodies": [{ "organisation": body }] }));
    let said = refusal(&mut bench, Noun::Organisation, &body);
    assert!(said.contains(&contract), "{said}");
    bench.edit(Noun::Contract, &contract, json!({ "served_bodies": [] }));
    record::retire(&mut bench.register, Noun::Organisation, &body, "merged").expect("the item is removed");
}

#[test]
fn a_list_of_links_counts_too() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let evidence = bench.add(
        Noun::Evidence,
        json!({ "supplier": "S-0001", "kind": "iso-27001", "grade": "asserted", "contracts": [contract] }),
    );
    let said = refusal(&mut bench, Noun::Contract, &contract);
    assert!(said.contains(&evidence), "{said}");
}

#[test]
fn a_refusal_names_ten_and_counts_the_rest() {
    let mut bench = Bench::new();
    let body = bench.organisation("Cwm Taren Health Board");
    for number in 1..=12 {
        bench.add(
            Noun::Contact,
            json!({ "organisation": body, "role": "press", "name": format!("Desk {number}") }),
        );
    }
    let said = refusal(&mut bench, Noun::Organisation, &body);
    assert_eq!(said.matches("CT-").count(), 10, "{said}");
    assert!(said.contains("and 2 more"), "{said}");
}

#[test]
fn undo_takes_records_back_in_the_order_that_keeps_every_link() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    for _ in 0..3 {
        trail::undo::undo(&mut bench.register).expect("undone");
    }
    assert!(bench.list(Noun::Contract).is_empty() && bench.list(Noun::Supplier).is_empty());
    assert!(bench.register.verify().expect("a verdict").breaches.is_empty());
}
