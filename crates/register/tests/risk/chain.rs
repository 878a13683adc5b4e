//! The chain as a tree: every link has one place, whatever its depth, and what is not known is drawn.

use crate::sample_register;
use crate::support::Bench;
use domain::noun::Noun;
use register::view::{ChainNodeKind, ChainView};
use register::{Dates, Register, chain};
use serde_json::json;
use std::collections::BTreeSet;

fn of(register: &mut Register, noun: &str, id: &str) -> ChainView {
    let reader = register.reader(Dates::default()).expect("a reader");
    chain::of(&reader, noun, id).unwrap_or_else(|failure| panic!("{failure}"))
}

/// What holds of every chain.
fn holds(view: &ChainView) {
    let mut ids = BTreeSet::new();
    for (place, node) in view.nodes.iter().enumerate() {
        assert!(ids.insert(&node.id), "{} stands twice", node.id);
        match node.parent {
            None => assert_eq!((place, node.depth), (0, 0)),
            Some(parent) => {
                let parent = usize::try_from(parent).expect("a place");
                assert!(parent < place, "depth first");
                assert_eq!(node.depth, view.nodes[parent].depth + 1);
            }
        }
        assert_eq!(node.unknown, node.kind == ChainNodeKind::Unknown);
        assert!(!node.title.is_empty() && !node.text.is_empty());
    }
    assert_eq!(view.unknown, view.nodes.iter().filter(|node| node.unknown).count() as u64);
}

#[test]
fn every_link_of_the_sample_stands_in_the_tree_of_its_contract() {
    let (mut register, _folder) = sample_register();
    let reader = register.reader(Dates::default()).expect("a reader");
    let contracts = register::record::list(&reader, Noun::Contract, false).expect("a list");
    let links = register::record::list(&reader, Noun::Chain, false).expect("a list");
    let (mut placed, mut unknown) = (0, 0);
    for contract in &contracts {
        let view = of(&mut register, "contract", contract["ref"].as_str().expect("a reference"));
        holds(&view);
        placed += view.nodes.iter().filter(|node| node.noun.as_deref() == Some("chain")).count();
        unknown += view.unknown;
        assert!(view.nodes.len() > 1, "a contract without a link has a node that says so");
    }
    assert_eq!(placed, links.len());
    assert!(unknown > 0);
    holds(&of(&mut register, "supplier", "S-0001"));
}

#[test]
fn a_chain_of_any_depth_is_one_path() {
    let mut bench = Bench::new();
    let contract = bench.contract("Deep");
    let mut under = None;
    for depth in 0..60 {
        let organisation = bench.organisation(&format!("Link {depth}"));
        let mut draft = json!({ "contract": contract, "kind": "sub-processor", "organisation": organisation,
                                "hosting_countries": ["GB", "IE"], "status": "active" });
        if let Some(under) = &under {
            draft["under"] = json!(under);
        }
        under = Some(bench.add(Noun::Chain, draft));
    }
    bench.add(Noun::Chain, json!({ "contract": contract, "kind": "unknown", "under": under }));
    let view = of(&mut bench.register, "contract", &contract);
    holds(&view);
    assert_eq!((view.nodes.len(), view.depth, view.unknown), (63, 62, 1));
    assert!(view.sentence.starts_with("60 sub-processors are recorded, 60 steps deep"), "{}", view.sentence);
    assert_eq!(view.nodes[2].country.as_deref(), Some("United Kingdom and Ireland"));
}

#[test]
fn a_ring_is_cut_and_a_link_whose_link_above_is_gone_is_not_lost() {
    let mut bench = Bench::new();
    let contract = bench.contract("Ring");
    let mut link = |name: &str| {
        let organisation = bench.organisation(name);
        bench.add(
            Noun::Chain,
            json!({ "contract": contract, "kind": "sub-processor", "organisation": organisation }),
        )
    };
    let (first, second, third) = (link("A"), link("B"), link("C"));
    let raw = bench.raw();
    let id = |number: &str| -> String {
        let number = Noun::Chain.number(number).expect("a number");
        raw.query_row("SELECT id FROM chain WHERE ref_number = ?1", [number], |row| row.get(0))
            .expect("an id")
    };
    for (link, above) in [(&first, &second), (&second, &first)] {
        raw.execute("UPDATE chain SET under = ?1 WHERE id = ?2", [id(above), id(link)]).expect("tied");
    }
    raw.execute("UPDATE chain SET under = ?1 WHERE id = ?1", [id(&third)]).expect("tied");
    let view = of(&mut bench.register, "contract", &contract);
    holds(&view);
    assert_eq!(view.nodes.iter().filter(|node| node.kind == ChainNodeKind::SubProcessor).count(), 3);
}

#[test]
fn what_nobody_recorded_and_what_was_confirmed_are_told_apart() {
    let mut bench = Bench::new();
    let (silent, none) = (bench.contract("Silent"), bench.contract("None"));
    bench.add(
        Noun::Chain,
        json!({ "contract": none, "kind": "confirmed-none", "confirmed_by": "IG lead", "confirmed_on": "2026-11-01" }),
    );
    let view = of(&mut bench.register, "contract", &silent);
    assert_eq!((view.nodes.last().expect("a node").kind, view.unknown), (ChainNodeKind::Unknown, 1));
    let view = of(&mut bench.register, "contract", &none);
    let last = view.nodes.last().expect("a node");
    assert_eq!((last.kind, view.unknown), (ChainNodeKind::None, 0));
    assert!(last.notes[0].contains("IG lead") && last.notes[0].contains("1 November 2026"));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    assert!(chain::of(&reader, "evidence", "E-0001").is_err());
}
