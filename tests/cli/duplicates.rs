//! Suppliers that are probably one: listed with the reason, and nothing is changed.

use crate::support::Place;
use serde_json::Value;

#[test]
fn suppliers_that_are_probably_one_are_listed_and_nothing_is_changed() {
    let place = Place::new();
    let none = place.run(&["supplier", "duplicates"]).ok();
    assert!(none.stderr.contains("No two suppliers"), "{}", none.stderr);
    let text = "Supplier,Company number\nWIFISPARK LTD,\nWifi Spark Limited,\nFujifilm Sonosite Ltd,\n\
        Sonosite Fujifilm Ltd,\nAcme Ltd,01234567\nACME (UK) LTD,07654321\nDatix Ltd,\nDatrix Limited,\n\
        Care Quality Commision,\nCare Quality Commission,\n";
    let file = place.write("suppliers.csv", text);
    place.json(&["import", "suppliers", &file]);
    let before = place.json(&["trail", "list"]);
    let found = place.json(&["supplier", "duplicates"]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pairs: Vec<[String; 3]> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| [text(&one["one"]["name"]), text(&one["other"]["name"]), text(&one["why"])])
        .collect();
    let expected = [
        ["WIFISPARK LTD", "Wifi Spark Limited", "same-name"],
        ["Fujifilm Sonosite Ltd", "Sonosite Fujifilm Ltd", "other-order"],
        ["Care Quality Commision", "Care Quality Commission", "misspelt"],
    ];
    assert_eq!(pairs, expected.map(|pair| pair.map(str::to_owned)));
    assert_eq!(place.json(&["trail", "list"]), before);
    let shown = place.run(&["supplier", "duplicates"]).ok();
    assert!(shown.stderr.contains("3 pairs"), "{}", shown.stderr);
}

#[test]
fn two_that_are_not_the_same_are_said_once() {
    let place = Place::new();
    let text = "Supplier,Company number\nWIFISPARK LTD,\nWifi Spark Limited,\n";
    let file = place.write("suppliers.csv", text);
    place.json(&["import", "suppliers", &file]);
    let listed = place.run(&["supplier", "duplicates"]).ok();
    assert!(listed.stderr.contains("assay supplier distinct"), "{}", listed.stderr);
    let done = place.run(&["supplier", "distinct", "S-0001", "S-0002", "--reason", "Two companies"]).ok();
    assert!(done.stderr.contains("S-0001 WIFISPARK LTD and S-0002 Wifi Spark Limited"), "{}", done.stderr);
    let none = place.run(&["supplier", "duplicates"]).ok();
    assert_eq!(none.stdout, "", "no heading of nothing");
    assert!(none.stderr.contains("No two suppliers"), "{}", none.stderr);
    assert_eq!(place.json(&["supplier", "duplicates"]), Value::Array(Vec::new()));
    let again = place.run(&["supplier", "distinct", "S-0002", "S-0001"]);
    assert_eq!(again.code, 1, "{}", again.stderr);
    place.run(&["undo"]).ok();
    assert_eq!(place.json(&["supplier", "duplicates"]).as_array().map(Vec::len), Some(1));
    place.run(&["check"]).ok();
}
