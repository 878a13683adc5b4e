//! The releases of a procurement over several files: whatever order the files come in, the register is the same.

use super::{Bench, ENGLAND, content, import};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const WORKED: [&str; 6] = [
    include_str!("../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001-01-planning.json"),
    include_str!("../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001-02-tender.json"),
    include_str!(
        "../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001-03-tenderAmendment.json"
    ),
    include_str!("../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001-04-award.json"),
    include_str!("../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001-05-contract.json"),
    include_str!(
        "../../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001-06-implementation.json"
    ),
];

fn after(files: &[String]) -> BTreeSet<String> {
    let mut bench = Bench::new();
    for file in files {
        import(&mut bench, file);
    }
    let held = content(&mut bench);
    // Whatever came first, nothing is left to be said.
    for file in files {
        let again = import(&mut bench, file);
        assert_eq!((again.totals.new, again.totals.changed, again.totals.retiring), (0, 0, 0), "{again:?}");
    }
    held
}

fn assert_alike(one: &BTreeSet<String>, other: &BTreeSet<String>, what: &str) {
    let differ: Vec<_> = one.symmetric_difference(other).take(4).collect();
    assert!(differ.is_empty(), "{what}: {differ:#?}");
}

/// The real notices, by procurement.
fn processes() -> BTreeMap<String, Vec<Value>> {
    let mut processes: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for line in ENGLAND.lines() {
        let release: Value = serde_json::from_str(line).expect("a release");
        let ocid = release["ocid"].as_str().expect("an ocid").to_owned();
        processes.entry(ocid).or_default().push(release);
    }
    processes
}

/// A procurement's notices as they might have come one after the other: the tender alone, with an estimate that later
/// ones no longer give; the award to the first supplier; and what was really published.
fn stages(last: &Value) -> Vec<String> {
    let mut tender = last.clone();
    tender["id"] = json!("stage-1");
    tender["date"] = json!("2020-01-01T00:00:00Z");
    tender["tender"]["value"] = json!({ "amount": 123_456, "currency": "GBP" });
    tender["tender"]["contractPeriod"] =
        json!({ "startDate": "2026-01-01T00:00:00Z", "endDate": "2026-12-31T00:00:00Z" });
    let stage = |from: &Value, id: &str, date: &str| {
        let mut stage = from.clone();
        stage["id"] = json!(id);
        stage["date"] = json!(date);
        if let Some(inner) = stage["tender"].as_object_mut() {
            inner.remove("value");
            inner.remove("contractPeriod");
        }
        stage
    };
    let mut award = stage(last, "stage-2", "2020-02-01T00:00:00Z");
    for given in award["awards"].as_array_mut().into_iter().flatten() {
        if let Some(suppliers) = given["suppliers"].as_array_mut() {
            suppliers.truncate(1);
        }
    }
    for list in ["awards", "contracts"] {
        tender.as_object_mut().expect("an object").remove(list);
    }
    let last = stage(last, "stage-3", "2020-03-01T00:00:00Z");
    [tender, award, last].iter().map(Value::to_string).collect()
}

const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

#[test]
fn real_procurements_with_several_notices_come_out_alike_in_either_order() {
    let several: Vec<_> = processes().into_iter().filter(|(_, releases)| releases.len() > 1).collect();
    assert!(several.len() > 5, "the file holds such procurements");
    for (ocid, releases) in several {
        let mut files: Vec<String> = releases.iter().map(Value::to_string).collect();
        let forward = after(&files);
        assert_alike(&forward, &after(&[files.join("\n")]), &ocid);
        files.reverse();
        assert_alike(&forward, &after(&files), &ocid);
    }
}

#[test]
fn an_estimate_that_only_the_oldest_notice_gives_is_there_in_every_order() {
    let awarded = processes().into_values().filter(|releases| {
        releases.len() == 1
            && releases[0]["awards"][0]["suppliers"].as_array().is_some_and(|all| !all.is_empty())
    });
    for releases in awarded.take(8) {
        let stages = stages(&releases[0]);
        let expected = after(&[stages.join("\n")]);
        assert!(expected.iter().any(|record| record.contains("£1,234") || record.contains("£123,456")));
        for order in ORDERS {
            let files: Vec<String> = order.iter().map(|&place| stages[place].clone()).collect();
            assert_alike(&expected, &after(&files), &format!("{} {order:?}", releases[0]["ocid"]));
        }
    }
}

#[test]
fn an_award_that_a_later_notice_cancels_is_gone_whichever_comes_first() {
    let awarded = processes().into_values().find(|releases| {
        releases.len() == 1
            && releases[0]["awards"][0]["suppliers"].as_array().is_some_and(|all| !all.is_empty())
    });
    let release = awarded.expect("one")[0].clone();
    let mut cancelled = release.clone();
    cancelled["id"] = json!("cancelled");
    cancelled["date"] = json!("2030-01-01T00:00:00Z");
    for list in ["awards", "contracts"] {
        for given in cancelled[list].as_array_mut().into_iter().flatten() {
            given["status"] = json!("cancelled");
        }
    }
    let contracts = |files: &[String]| {
        let mut bench = Bench::new();
        files.iter().for_each(|file| drop(import(&mut bench, file)));
        bench.list(domain::noun::Noun::Contract).len()
    };
    let (first, second) = (release.to_string(), cancelled.to_string());
    assert_eq!(contracts(std::slice::from_ref(&first)), 1);
    assert_eq!(contracts(&[first.clone(), second.clone()]), 0);
    assert_eq!(contracts(&[second, first]), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_worked_example_comes_out_alike_in_every_order(files in Just(WORKED.map(str::to_owned).to_vec()).prop_shuffle()) {
        let forward = after(&WORKED.map(str::to_owned));
        assert_alike(&forward, &after(&files), "the worked example");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn real_notices_dealt_over_files_come_out_alike(places in prop::collection::vec(0_usize..3, 210)) {
        let mut files = vec![Vec::new(); 3];
        for (line, place) in ENGLAND.lines().zip(places) {
            files[place].push(line);
        }
        let mut files: Vec<String> = files.iter().map(|lines| lines.join("\n")).collect();
        let whole = after(&[ENGLAND.to_owned()]);
        assert_alike(&whole, &after(&files), "dealt");
        files.reverse();
        assert_alike(&whole, &after(&files), "dealt and turned");
    }
}
