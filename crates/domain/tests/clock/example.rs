//! The worked example of the page, every key of it.

use domain::clock::evaluate;

use crate::cases::{EXAMPLE, as_json, case};

#[test]
fn the_example_prints_as_the_golden_file() {
    let outcome = evaluate(&case(EXAMPLE));
    assert!(outcome.beyond.is_empty());
    let printed = serde_json::to_string_pretty(&as_json(&outcome)).expect("JSON");
    if std::env::var_os("ASSAY_WRITE_GOLDEN").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clock/golden.json");
        std::fs::write(path, format!("{printed}\n")).expect("written");
    }
    assert_eq!(printed, include_str!("golden.json").trim_end());
}

#[test]
fn the_keys_of_a_clock_stand_in_the_order_of_the_page() {
    let outcome = evaluate(&case(EXAMPLE));
    let printed = serde_json::to_string(&outcome.clocks[1]).expect("JSON");
    assert_eq!(
        printed,
        r#"{"id":"K1","from":"supplier_aware","to":"notice_received","limit":24,"unit":"clock-hours","#
            .to_owned()
            + r#""minutes":{"min":110880,"max":149820},"days":{"min":78,"max":103},"working_days":{"min":53,"max":70},"#
            + r#""due":{"earliest":"2016-10-07T00:00:00+01:00","latest":"2016-11-02T00:00:00+00:00"},"#
            + r#""business_minutes":null,"late_minutes":{"min":109440,"max":148380},"late_days":null,"result":"breached"}"#
    );
    let order: Vec<&str> = outcome.clocks.iter().map(|clock| clock.id.as_str()).collect();
    assert_eq!(order, ["K0", "K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "public"]);
    for (clock, printed) in
        outcome.clocks.iter().map(|clock| (clock, serde_json::to_value(clock).expect("JSON")))
    {
        assert_eq!(printed.get("due_next_full_hour").is_some(), clock.id.as_str() == "K4");
    }
}
