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

/// The lines of a calendar file as they are meant, without the folds.
fn lines(text: &str) -> Vec<String> {
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[test]
fn days_to_act_by_go_into_a_calendar_and_keep_their_names_there() {
    let place = Place::sample();
    let written = |name: &str| {
        let out = place.path(name);
        let said = place.run(&["export", "--out", out.to_str().expect("a path")]).ok().stderr;
        (said, lines(&std::fs::read_to_string(out).expect("read")))
    };
    let (said, first) = written("days.ics");
    let of = |lines: &[String], start: &str| -> Vec<String> {
        lines.iter().filter(|line| line.starts_with(start)).cloned().collect()
    };
    let uids = of(&first, "UID:");
    assert!(uids.len() > 20 && said.contains(&format!("Wrote {} days", uids.len())), "{said}");
    assert_eq!(uids.iter().collect::<std::collections::BTreeSet<_>>().len(), uids.len(), "each is its own");
    let titles = of(&first, "SUMMARY:");
    for kind in
        ["Decide on what follows", "The contract ends", "Evidence expires", "Evidence expired", "Action due"]
    {
        assert!(
            titles.iter().any(|title| title.starts_with(&format!("SUMMARY:{kind}: "))),
            "{kind}: {titles:?}"
        );
    }
    assert_eq!(of(&first, "DTSTART;VALUE=DATE:").len(), uids.len());
    assert_eq!(
        (first.first().map(String::as_str), first.iter().rev().nth(1).map(String::as_str)),
        (Some("BEGIN:VCALENDAR"), Some("END:VCALENDAR"))
    );
    // Another title, with what a calendar sets apart: the same things on the same days.
    let title =
        "Badges, doses; and a\\b, of which the name is so long that no line of seventy-five octets holds it";
    place
        .feed(
            &["contract", "edit", "C-0001", "-"],
            serde_json::json!({ "title": title }).to_string().as_bytes(),
        )
        .ok();
    let (_, second) = written("later.ics");
    assert_eq!(of(&second, "UID:"), uids);
    let escaped = "Badges\\, doses\\; and a\\\\b\\, of which";
    assert!(
        of(&second, "SUMMARY:").iter().any(|title| title.contains(escaped)),
        "{:?}",
        of(&second, "SUMMARY:")
    );
}

#[test]
fn a_calendar_of_deadlines_is_replaced_where_that_is_said() {
    let place = Place::sample();
    let out = place.path("deadlines.ics");
    let clocks = |more: &[&str]| {
        let out = out.to_str().expect("a path");
        place.run(&[&["clocks", "I-0001", "--ics", out][..], more].concat())
    };
    clocks(&[]).ok();
    assert_eq!(clocks(&[]).code, 1);
    clocks(&["--force"]).ok();
}
