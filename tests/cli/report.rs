//! Reports from the command line: what they say, that they are sound, that the same data gives the same bytes.

use crate::support::Place;
use std::process::Command;

fn text(place: &Place, name: &str) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(place.path(name)).arg("-").output();
    let output = output.expect("poppler-utils is installed");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn both_reports_say_what_the_register_holds() {
    let place = Place::sample();
    let name = place.json(&["supplier", "list"])[0]["name"].as_str().expect("a name").to_owned();
    let supplier = place.json(&["supplier", "list"])[0]["ref"].as_str().expect("a reference").to_owned();
    let at = ["--as-at", "2026-11-21"];
    place.run(&[&["report", "due-diligence", &supplier, "--out", "dd.pdf"][..], &at].concat()).ok();
    place.run(&[&["report", "retendering", "C-0001", "--out", "re.pdf"][..], &at].concat()).ok();
    let first_word = name.split(' ').next().expect("a word").to_owned();
    assert!(text(&place, "dd.pdf").contains(&first_word));
    assert!(text(&place, "re.pdf").contains("C-0001"));
    for file in ["dd.pdf", "re.pdf"] {
        let checked =
            Command::new("qpdf").arg("--check").arg(place.path(file)).output().expect("qpdf is installed");
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
    place.run(&[&["report", "retendering", "C-0001", "--out", "again.pdf"][..], &at].concat()).ok();
    let bytes = |name: &str| std::fs::read(place.path(name)).expect("a report");
    assert!(bytes("re.pdf") == bytes("again.pdf"), "the same data and dates give the same bytes");
}

#[test]
fn a_report_as_it_was_known_then_holds_nothing_that_was_entered_later() {
    let place = Place::new();
    let contract = place.contract("Badges");
    let then = place.json(&["trail", "list"])[0]["at"].as_str().expect("an instant").to_owned();
    place.feed(&["contract", "edit", &contract, "-"], br#"{ "title": "Dosimetry" }"#).ok();
    for kind in ["due-diligence", "retendering"] {
        let (known, now) = (format!("{kind}-then.pdf"), format!("{kind}-now.pdf"));
        place.run(&["report", kind, &contract, "--out", &known, "--as-known-at", &then]).ok();
        place.run(&["report", kind, &contract, "--out", &now]).ok();
        // The supplier is called Badges Ltd either way.
        assert!(!text(&place, &known).contains("Dosimetry"), "{kind}");
        assert!(text(&place, &now).contains("Dosimetry"), "{kind}");
    }
    let before = ["report", "retendering", &contract, "--out", "x.pdf", "--as-known-at", "2000-01-01"];
    assert_eq!(place.run(&before).code, 1, "nothing was known then");
    assert!(!place.path("x.pdf").exists());
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_it_is_said() {
    let place = Place::sample();
    place.write("report.pdf", "%PDF-mine");
    let arguments = ["report", "retendering", "C-0001", "--out", "report.pdf"];
    assert_eq!(place.run(&arguments).code, 1);
    assert_eq!(std::fs::read_to_string(place.path("report.pdf")).expect("there"), "%PDF-mine");
    place.run(&[&arguments[..], &["--force"]].concat()).ok();
    assert!(std::fs::read(place.path("report.pdf")).expect("there").len() > 1_000);
    // What is no PDF is never replaced, the register itself least of all.
    place.write("letter.pdf", "mine");
    let letter = ["report", "retendering", "C-0001", "--out", "letter.pdf", "--force"];
    assert_eq!(place.run(&letter).code, 1);
    assert_eq!(std::fs::read_to_string(place.path("letter.pdf")).expect("there"), "mine");
    let left: Vec<_> = std::fs::read_dir(place.path(""))
        .expect("a folder")
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains(".making-")), "{left:?}");
}

#[test]
fn a_marking_is_printed_and_one_that_is_none_is_refused() {
    let place = Place::sample();
    let said =
        place.run(&["report", "retendering", "C-0001", "--out", "x.pdf", "--marking", "TOP-SECRET-ISH"]);
    assert_eq!(said.code, 1);
    assert!(
        said.stderr.contains("marking: ") && said.stderr.contains("no report was made"),
        "{}",
        said.stderr
    );
    assert!(!said.stderr.contains("saved"), "{}", said.stderr);
    assert!(!place.path("x.pdf").exists());
    place.run(&["report", "retendering", "C-0001", "--out", "x.pdf", "--marking", "official"]).ok();
    assert!(text(&place, "x.pdf").contains("OFFICIAL"));
    assert_eq!(place.run(&["report", "retendering", "C-9999", "--out", "y.pdf"]).code, 1);
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_refused_at_once() {
    let place = Place::sample();
    let pipe = place.path("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("it runs");
    assert!(made.success());
    for out in [pipe.to_str().expect("a path"), "/dev/null", "/dev/stdout"] {
        for force in [&[][..], &["--force"]] {
            let said = place.run(&[&["report", "retendering", "C-0001", "--out", out], force].concat());
            assert_eq!(said.code, 2, "{out}: {}", said.stderr);
            assert!(said.stderr.contains("is no ordinary file"), "{out}: {}", said.stderr);
        }
    }
}

#[test]
fn the_board_report_and_every_extract_are_printed_and_are_sound() {
    let place = Place::sample();
    let at = ["--as-at", "2026-11-21"];
    place.run(&[&["report", "board", "--since", "2026-09-30", "--out", "board.pdf"][..], &at].concat()).ok();
    assert!(text(&place, "board.pdf").contains("What the board is asked"));
    for (kind, wanted) in [
        ("article-30", "Categories of individuals"),
        ("no-clause", "Contracts without a breach-notification clause"),
        ("evidence", "Evidence that expires"),
        ("foi", "Data Security and Protection Toolkit"),
    ] {
        let out = format!("{kind}.pdf");
        let more = ["--landscape", "--sort", "supplier"];
        place.run(&[&["report", "register", kind, "--out", &out][..], &at, &more].concat()).ok();
        let text = text(&place, &out);
        assert!(text.contains(wanted) && text.contains("Sorted by"), "{kind}: {text}");
    }
    let one = ["report", "register", "foi", "--supplier", "S-0001", "--out", "one.pdf"];
    place.run(&[&one[..], &at].concat()).ok();
    assert!(text(&place, "one.pdf").contains("Narrowed to"));
}

#[test]
fn a_word_that_is_none_is_refused_with_those_that_there_are() {
    let place = Place::sample();
    for (arguments, wanted) in [
        (&["board", "--redact", "press"][..], "board-public"),
        (&["register", "everything"], "article-30"),
        (&["register", "foi", "--sort", "colour"], "supplier"),
        (&["due-diligence", "S-0001", "--purpose", "fun"], "for-cause"),
        (&["board", "--since", "yesterday"], "since"),
        (&["retendering", "C-0001", "--redact", "supplier-copy"], "No report was made"),
    ] {
        let said = place.run(&[&["report"][..], arguments, &["--out", "x.pdf"]].concat());
        assert_eq!(said.code, 1, "{arguments:?}: {}", said.stderr);
        assert!(said.stderr.contains(wanted), "{arguments:?}: {}", said.stderr);
        assert!(!place.path("x.pdf").exists());
    }
}

#[test]
fn an_issued_report_is_listed_and_made_again() {
    let place = Place::sample();
    let said = place.run(&["report", "due-diligence", "S-0001", "--summary", "--issue", "--out", "one.pdf"]);
    said.ok();
    let bytes = |name: &str| std::fs::read(place.path(name)).expect("a report");
    let listed = place.json(&["report", "issued"]);
    assert_eq!(
        (listed[0]["ref"].as_str(), listed[0]["kind"].as_str()),
        (Some("R-0001"), Some("due-diligence-summary"))
    );
    place.feed(&["contract", "edit", "C-0001", "-"], br#"{ "title": "Dosimetry" }"#).ok();
    place.run(&["report", "reissue", "R-0001", "--out", "again.pdf"]).ok();
    assert!(bytes("one.pdf") == bytes("again.pdf"));
    assert_eq!(place.run(&["report", "reissue", "R-0002", "--out", "none.pdf"]).code, 1);
    // What cannot be written is not issued.
    place.write("letter.pdf", "mine");
    let taken = ["report", "board", "--issue", "--force", "--out", "letter.pdf"];
    assert_eq!(place.run(&taken).code, 1);
    assert_eq!(place.json(&["report", "issued"]).as_array().map(Vec::len), Some(1));
    place.run(&["trail", "verify"]).ok();
}

#[test]
fn a_name_that_ends_in_html_gets_a_page_for_a_browser() {
    let place = Place::sample();
    place.run(&["report", "board", "--out", "board.html"]).ok();
    let page = std::fs::read_to_string(place.path("board.html")).expect("a page");
    assert!(page.starts_with("<!doctype html>") && page.contains("What the board is asked"));
    place.run(&["report", "board", "--out", "board.html", "--force"]).ok();
}

#[test]
fn a_name_that_ends_as_files_of_another_kind_do_is_refused_before_anything_is_made() {
    let place = Place::sample();
    for (verb, name, told) in [
        (&["report", "board"][..], "t.xlsx", ".pdf"),
        (&["report", "due-diligence", "S-0001", "--issue"], "t.docx", ".html"),
        (&["export"], "t.pdf", ".xlsx"),
        (&["export", "--format", "json"], "t.xlsx", ".json"),
        (&["export", "--format", "csv"], "t.json", "folder"),
    ] {
        let out = place.path(name);
        let said = place.run(&[verb, &["--out", out.to_str().expect("a path")]].concat());
        assert_eq!(said.code, 1, "{verb:?}: {}", said.stderr);
        assert!(said.stderr.contains(name) && said.stderr.contains(told), "{verb:?}: {}", said.stderr);
        assert!(!out.exists(), "{verb:?}");
    }
    let clocks = place.run(&["clocks", "I-0001", "--ics", place.path("t.pdf").to_str().expect("a path")]);
    assert!(clocks.code == 1 && clocks.stderr.contains(".ics"), "{}", clocks.stderr);
    assert_eq!(place.json(&["report", "issued"]).as_array().map(Vec::len), Some(0), "nothing was issued");
}

#[test]
fn a_copy_for_the_public_is_not_marked_as_commercial_unless_somebody_says_so() {
    let place = Place::sample();
    let marked = |more: &[&str]| {
        let out = place.path("board.html");
        let all =
            [&["report", "board", "--force", "--out", out.to_str().expect("a path")][..], more].concat();
        place.run(&all).ok();
        let page = std::fs::read_to_string(out).expect("a page");
        ["OFFICIAL-SENSITIVE: COMMERCIAL", "OFFICIAL"].into_iter().find(|word| page.contains(word))
    };
    for (more, expected) in [
        (&[][..], "OFFICIAL-SENSITIVE: COMMERCIAL"),
        (&["--redact", "board-private"], "OFFICIAL-SENSITIVE: COMMERCIAL"),
        (&["--redact", "board-public"], "OFFICIAL"),
        (&["--redact", "foi"], "OFFICIAL"),
        (
            &["--redact", "foi", "--marking", "official-sensitive-commercial"],
            "OFFICIAL-SENSITIVE: COMMERCIAL",
        ),
    ] {
        assert_eq!(marked(more), Some(expected), "{more:?}");
    }
}

#[test]
fn what_moved_is_asked_of_a_day_that_the_report_knows() {
    let place = Place::sample();
    let out = place.path("board.pdf");
    let board = |more: &[&str]| {
        place.run(&[&["report", "board", "--out", out.to_str().expect("a path")][..], more].concat())
    };
    for (ends, since, day) in [
        (["--as-known-at", "2026-11-01"], "2026-11-20", "1 November 2026"),
        // The end of that day is later than its morning.
        (["--as-known-at", "2026-11-20T09:00:00Z"], "2026-11-20", "20 November 2026"),
        (["--as-at", "2026-06-30"], "2026-11-20", "30 June 2026"),
    ] {
        let later = board(&[&["--since", since][..], &ends].concat());
        assert_eq!(later.code, 1, "{ends:?}");
        assert!(
            later.stderr.contains("20 November 2026") && later.stderr.contains(day),
            "{ends:?}: {}",
            later.stderr
        );
    }
    let none = board(&["--since", "soon"]);
    assert_eq!(none.code, 1);
    assert!(!none.stderr.contains("saved") && none.stderr.contains("since"), "{}", none.stderr);
    assert!(!out.exists());
    board(&["--since", "2026-11-01", "--as-known-at", "2026-11-01"]).ok();
}
