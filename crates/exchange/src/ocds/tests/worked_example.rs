//! The fictional example of the standard: six releases of one process, its package, and its records.

use super::*;

macro_rules! example {
    ($name:literal) => {
        include_str!(concat!("../../../../../tests/fixtures/ocds/worked-example/", $name))
    };
}

const RELEASES: [&str; 6] = [
    example!("ocds-213czf-000-00001-01-planning.json"),
    example!("ocds-213czf-000-00001-02-tender.json"),
    example!("ocds-213czf-000-00001-03-tenderAmendment.json"),
    example!("ocds-213czf-000-00001-04-award.json"),
    example!("ocds-213czf-000-00001-05-contract.json"),
    example!("ocds-213czf-000-00001-06-implementation.json"),
];
const PACKAGE: &str = example!("ocds-213czf-000-00001.json");
const RECORD: &str = example!("record/ocds-213czf-000-00001.json");
const VERSIONED: &str = example!("record/ocds-213czf-000-00001-withversions.json");

/// A process without what depends on how many releases were there to read.
fn state(text: &str) -> Process {
    let mut process = only_process(text);
    process.release_ids.clear();
    process.tags.clear();
    process.first_seen = process.last_seen;
    process
}

/// The record of versions alone, without the compiled release beside it.
fn only_versions() -> String {
    let mut package: serde_json::Value = serde_json::from_str(VERSIONED).expect("the example is JSON");
    let record = package["records"][0].as_object_mut().expect("a record");
    assert!(record.remove("compiledRelease").is_some());
    package.to_string()
}

#[test]
fn six_releases_merge_to_what_the_record_has_compiled() {
    let lines: Vec<String> = RELEASES
        .iter()
        .map(|text| serde_json::from_str::<serde_json::Value>(text).expect("the example is JSON").to_string())
        .collect();
    let forwards = only_process(&lines.join("\n"));
    let backwards: Vec<String> = lines.iter().rev().cloned().collect();
    assert_eq!(forwards, only_process(&backwards.join("\r\n")));
    assert_eq!(forwards, only_process(PACKAGE));
    assert_eq!(forwards.release_ids.len(), 6);
    let record = state(RECORD);
    assert_eq!(state(PACKAGE), record);
    assert_eq!(state(VERSIONED), record);
    assert_eq!(state(&only_versions()), record);
}

#[test]
fn each_stage_is_taken_in_by_itself() {
    let bases = [
        (Basis::Tender, None),
        (Basis::Tender, None),
        (Basis::Tender, None),
        (Basis::Award, Some("11111111")),
        (Basis::Contract, Some("11111111")),
        (Basis::Contract, Some("11111111")),
    ];
    for (text, (basis, company)) in RELEASES.iter().zip(bases) {
        let process = only_process(text);
        let [entry] = process.contracts.as_slice() else { panic!("one entry") };
        let found = entry.supplier.as_ref().and_then(|supplier| supplier.company_number());
        assert_eq!((entry.basis, found), (basis, company));
    }
}

#[test]
fn award_and_contract_have_one_key_and_know_the_one_before() {
    let [tender, award, contract] = [1, 3, 4].map(|place| only_process(RELEASES[place]).contracts.remove(0));
    assert_eq!(award.key, contract.key);
    assert_eq!(award.key, "ocds-213czf-000-00001#ocds-213czf-000-00001-award-01#GB-COH-11111111");
    assert_eq!(contract.formerly, [tender.key]);
}

#[test]
fn the_contract_says_what_a_person_reads_in_it() {
    let process = only_process(PACKAGE);
    assert_eq!(process.title.as_deref(), Some("Planned cycle lane improvements"));
    assert_eq!(process.buyer.name.as_deref(), Some("London Borough of Barnet"));
    assert_eq!(process.buyer.key, "GB-LAC-E09000003");
    assert_eq!(process.procedure.kind, ProcedureKind::Open);
    assert_eq!(process.value.as_ref().map(|value| value.pence), Some(110_000_000));
    let day = |text: &str| text.parse::<chrono::NaiveDate>().ok();
    assert_eq!(process.tender_period.end, day("2010-04-08"), "as amended");
    let [entry] = process.contracts.as_slice() else { panic!("one contract") };
    let supplier = entry.supplier.as_ref().expect("a supplier");
    assert_eq!(supplier.name.as_deref(), Some("AnyCorp Cycle Provision"));
    assert_eq!(supplier.legal_name.as_deref(), Some("AnyCorp Ltd"));
    assert_eq!(supplier.key, "GB-COH-11111111");
    assert_eq!(entry.title.as_deref(), Some("Contract to build new cycle lanes in the centre of town."));
    assert_eq!(entry.value.as_ref().map(|value| value.pence), Some(1_100_000_000));
    let dates = (entry.period.start, entry.period.end, entry.period.latest_end, entry.signed, entry.awarded);
    let expected =
        (day("2010-07-01"), day("2011-06-30"), day("2011-12-31"), day("2010-06-10"), day("2010-05-10"));
    assert_eq!(dates, expected);
    let codes: Vec<&str> = entry.cpv.iter().map(|cpv| cpv.code.as_str()).collect();
    assert_eq!(codes, ["45233130", "45233162"]);
    assert_eq!(entry.published_status.as_deref(), Some("active"));
}
