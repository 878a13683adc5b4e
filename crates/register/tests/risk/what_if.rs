//! Levers tried out: the same result as really making the change, and nothing is written.

use crate::sample_register;
use crate::support::Bench;
use domain::noun::Noun;
use register::view::WhatIfView;
use register::{Dates, Register, risk, score};
use serde_json::json;

fn tried(register: &mut Register, contract: &str, levers: &[&str]) -> WhatIfView {
    let reader = register.reader(Dates::default()).expect("a reader");
    let levers: Vec<String> = levers.iter().map(|&id| id.to_owned()).collect();
    risk::what_if(&reader, contract, &levers).expect("tried")
}

/// A contract with an assessment of weak controls; answers with its reference and that of its supplier.
fn weak(bench: &mut Bench) -> (String, String) {
    let contract = bench.contract("Badges");
    let supplier = bench.show(Noun::Contract, &contract)["supplier"].as_str().expect("a link").to_owned();
    bench.add(
        Noun::Processing,
        json!({ "name": "Badges", "supplier": supplier, "contract": contract, "live": "yes",
                "internet_facing": "yes",
                "data_items": [{ "category": "ni-number", "field_name": "NI", "subject_groups": ["employee"] }],
                "head_counts": [{ "subject_group": "employee", "min": 4000, "max": 4000, "in_force": "yes" }],
                "locations": [{ "used_for": "hosting", "place": "uk-public-cloud", "country": "GB" }] }),
    );
    assessment(
        bench,
        &contract,
        &json!([{ "control": "c2", "step": 1 }, { "control": "c3", "step": 1 }]),
        &json!([]),
    );
    (contract, supplier)
}

fn assessment(
    bench: &mut Bench,
    contract: &str,
    controls: &serde_json::Value,
    factors: &serde_json::Value,
) -> String {
    bench.add(
        Noun::Assessment,
        json!({ "contract": contract, "status": "draft", "as_at": "2026-11-20", "method": "scoring-v1",
                "author": "DPO", "root_cause_outstanding": "no", "controls": controls, "factors": factors }),
    )
}

#[test]
fn what_was_tried_is_what_comes_of_really_doing_it() {
    let mut bench = Bench::new();
    let (contract, supplier) = weak(&mut bench);
    let before = tried(&mut bench.register, &contract, &[]);
    let head = bench.register.head().expect("a head");
    let levers: Vec<&str> = before.levers.iter().map(|lever| lever.id.as_str()).collect();
    assert!(["C2", "C3", "I1", "G04"].iter().all(|id| levers.contains(id)), "{levers:?}");
    let i1 = {
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        let id = reader.resolve(Noun::Contract, &contract).expect("an id");
        let scored = score::of_contract(&reader, &id).expect("a score");
        scored.derived.case.factor(domain::scoring::Factor::I1).expect("known").get()
    };
    let promised = tried(&mut bench.register, &contract, &["G04", "C3", "I1", "C2", "C2"]);
    assert_eq!(bench.register.head().expect("a head"), head, "nothing is written");
    assert_eq!(promised.levers.iter().filter(|lever| lever.on).count(), 4);

    bench.add(
        Noun::Evidence,
        json!({ "kind": "iso-27001", "supplier": supplier, "controls": ["c2", "c3"], "grade": "verified",
                "covers_service": "yes", "issued_on": "2026-08-01", "sighted_on": "2026-09-01",
                "expires_on": "2027-07-31" }),
    );
    assessment(
        &mut bench,
        &contract,
        &json!([{ "control": "c2", "step": 4 }, { "control": "c3", "step": 4 }]),
        &json!([{ "factor": "i1", "step": i1 - 1, "reason": "fewer fields" }]),
    );
    let done = tried(&mut bench.register, &contract, &[]);
    assert_eq!(promised.then.final_score, done.now.final_score);
    assert_eq!(promised.then.index, done.now.index);
    assert_eq!(promised.then.standing, done.now.standing);
    assert_eq!(promised.floors, done.floors);
    assert_ne!(promised.then.index, before.now.index, "something changed at all");
}

#[test]
fn each_lever_by_itself_gives_what_the_score_says_of_it() {
    let (mut register, _folder) = sample_register();
    let scores = score::all(&register.reader(Dates::default()).expect("a reader")).expect("scores");
    let mut tried_out = 0;
    for scored in scores.iter() {
        let Some(figures) = scored.score.figures() else { continue };
        for lever in &figures.levers {
            let then = tried(&mut register, &scored.reference, &[lever.id.as_str()]).then;
            assert_eq!(then.final_score, Some(lever.final_score), "{} {}", scored.reference, lever.id);
            assert_eq!(then.index, Some(lever.index.to_string()), "{} {}", scored.reference, lever.id);
            tried_out += 1;
        }
        if let Some(pair) = figures.pair {
            let ids = pair.ids.map(domain::scoring::Control::as_str);
            let then = tried(&mut register, &scored.reference, &ids).then;
            assert_eq!(then.final_score, Some(pair.final_score));
        }
    }
    assert!(tried_out > 50, "{tried_out}");
}

#[test]
fn a_contract_without_a_score_has_no_lever_and_a_strange_one_is_refused() {
    let mut bench = Bench::new();
    let contract = bench.contract("Nothing known");
    let view = tried(&mut bench.register, &contract, &[]);
    assert!(view.levers.is_empty() && view.impact.is_none() && view.now == view.then);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let failure = risk::what_if(&reader, &contract, &["C2".to_owned()]).expect_err("refused");
    assert_eq!(failure.fields[0].field, "levers");
}
