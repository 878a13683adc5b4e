//! The whole register out of the command line and in again.

use crate::support::Place;

#[test]
fn a_register_is_written_in_each_format_and_comes_back_from_json() {
    let place = Place::new();
    place.contract("Badges");
    for (name, format) in [("all.xlsx", None), ("all", Some("csv")), ("all.json", None)] {
        let out = place.path(name);
        let out = out.to_str().expect("a path");
        let mut words = vec!["export", "--out", out];
        words.extend(format.iter().flat_map(|word| ["--format", word]));
        let said = place.run(&words).ok().stderr;
        assert!(said.contains("records to"), "{said}");
        assert!(place.run(&words).stderr.contains(name), "a file that is there is never written over");
    }
    assert!(place.path("all/supplier.csv").is_file());
    let copy = Place::new();
    let json = place.path("all.json");
    let said = copy.run(&["import", "register", json.to_str().expect("a path")]).ok().stderr;
    assert!(said.contains("Took in"), "{said}");
    assert_eq!(copy.json(&["contract", "show", "C-0001"])["title"], "Badges");
    let again = copy.run(&["import", "register", json.to_str().expect("a path")]);
    assert_eq!(again.code, 1, "{}", again.stderr);
    assert!(again.stderr.contains("empty one"), "{}", again.stderr);
}

#[test]
fn a_format_that_there_is_none_of_is_refused_with_those_there_are() {
    let place = Place::new();
    place.contract("Badges");
    let out = place.path("all.pdf");
    let said = place.run(&["export", "--out", out.to_str().expect("a path"), "--format", "pdf"]);
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(said.stderr.contains("xlsx, csv, json"), "{}", said.stderr);
    assert!(!out.exists());
}
