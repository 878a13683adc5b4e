//! An import that is looked at first: nothing is written, then all of it at once, and undo takes all of it back.

use crate::support::Bench;
use domain::noun::Noun;
use register::import::plan;
use register::view::{ImportCount, ImportPlan, ImportStep};
use register::{Dates, FailureCode, trail};
use serde_json::json;

const ENGLAND: &str = include_str!("../../../../tests/fixtures/ocds/england.jsonl");
const WORKED: &str =
    include_str!("../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001.json");

fn planned(bench: &mut Bench, text: &str) -> ImportPlan {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    plan::plan(&reader, "notices.json", text.as_bytes()).expect("a plan")
}

fn count(counts: &[ImportCount], step: ImportStep) -> u64 {
    counts.iter().find(|counted| counted.step == step).expect("counted").count
}

#[test]
fn a_plan_writes_nothing_and_says_why_for_every_row() {
    let mut bench = Bench::new();
    let head = bench.register.head().expect("a head");
    let plan = planned(&mut bench, ENGLAND);
    assert_eq!(bench.register.head().expect("a head"), head);
    assert!(bench.list(Noun::Contract).is_empty() && bench.list(Noun::Organisation).is_empty());
    assert!(plan.writes && count(&plan.counts, ImportStep::Add) > 0, "{}", plan.sentence);
    for row in &plan.rows {
        assert!(!row.reason.is_empty() && !row.title.is_empty() && !row.noun.text.is_empty(), "{row:?}");
        assert!(row.reference.is_none() || row.step != ImportStep::Add, "{row:?}");
    }
    let counted: u64 = plan.counts.iter().map(|counted| counted.count).sum();
    assert_eq!(counted, plan.rows.len() as u64);
    assert_eq!(planned(&mut bench, ENGLAND), plan, "the same file gives the same plan");
}

#[test]
fn what_was_planned_is_done_as_one_deed_and_undone_as_one() {
    let mut bench = Bench::new();
    bench.contract("Mine");
    let before = [Noun::Contract, Noun::Organisation, Noun::Supplier].map(|noun| bench.list(noun));
    for text in [ENGLAND, WORKED] {
        let plan = planned(&mut bench, text);
        let done = plan::apply(&mut bench.register, text.as_bytes(), plan.revision).expect("applied");
        for step in [ImportStep::Add, ImportStep::Change, ImportStep::Problem] {
            assert_eq!(count(&done.value.counts, step), count(&plan.counts, step), "{step:?}");
        }
        assert!(
            !done.value.added.is_empty() && done.value.sentence.contains("Undo"),
            "{}",
            done.value.sentence
        );
        assert!(done.changes.contains(&"contract".to_owned()), "{:?}", done.changes);
        let undone = trail::undo::undo(&mut bench.register).expect("undone").value;
        assert_eq!(undone.action, "import-ocds");
        let after = [Noun::Contract, Noun::Organisation, Noun::Supplier].map(|noun| bench.list(noun));
        assert_eq!(after, before);
    }
}

#[test]
fn a_second_look_has_nothing_to_do_and_a_stale_plan_is_refused() {
    let mut bench = Bench::new();
    let plan = planned(&mut bench, WORKED);
    bench.contract("Meanwhile");
    let head = bench.register.head().expect("a head");
    let failure = plan::apply(&mut bench.register, WORKED.as_bytes(), plan.revision).expect_err("refused");
    assert_eq!((failure.code, bench.register.head().expect("a head")), (FailureCode::Conflict, head));
    let again = planned(&mut bench, WORKED);
    assert_ne!(again.id, plan.id);
    plan::apply(&mut bench.register, WORKED.as_bytes(), again.revision).expect("applied");
    let third = planned(&mut bench, WORKED);
    assert!(!third.writes, "{}", third.sentence);
    assert_eq!(count(&third.counts, ImportStep::Add), 0);
    let head = bench.register.head().expect("a head");
    let done = plan::apply(&mut bench.register, WORKED.as_bytes(), third.revision).expect("applied");
    assert_eq!(bench.register.head().expect("a head"), head, "{}", done.value.sentence);
}

#[test]
fn what_a_person_wrote_is_kept_and_the_plan_says_so() {
    let mut bench = Bench::new();
    let plan = planned(&mut bench, WORKED);
    let done = plan::apply(&mut bench.register, WORKED.as_bytes(), plan.revision).expect("applied").value;
    bench.edit(Noun::Contract, &done.added[0], json!({ "title": "As we call it" }));
    let again = planned(&mut bench, WORKED);
    assert!(
        again.rows.iter().any(|row| row.kept.iter().any(|kept| kept.contains("keeps"))),
        "{:?}",
        again.rows
    );
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    assert!(plan::plan(&reader, "x.json", b"{}").is_err());
}
