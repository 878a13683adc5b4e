//! Bad input is refused whole: each problem is named, and nothing is stored.

use crate::support::Place;
use serde_json::json;

/// Feeds a draft that must be refused with these fields, and sees that nothing was stored.
fn refused(noun: &str, draft: &str, code: i32, told: &[&str]) {
    let place = Place::new();
    let before = place.json(&["trail", "list"]);
    let said = place.feed(&[noun, "add", "-", "--json"], draft.as_bytes());
    assert_eq!(said.code, code, "{draft:.200}: {}", said.stderr);
    for word in told {
        assert!(said.stderr.contains(word), "{word}: {:.600}", said.stderr);
    }
    assert!(said.json()["failure"]["message"].is_string());
    assert_eq!(place.json(&[noun, "list", "--all"]), json!([]));
    assert_eq!(place.json(&["trail", "list"]), before);
}

#[test]
fn wrong_dates() {
    for wrong in ["2026-02-30", "21/11/2026", "0000-00-00", "2026-1-1", "tomorrow", "99999-01-01"] {
        let draft = json!({ "title": "Badges", "start": wrong });
        refused("contract", &draft.to_string(), 1, &["start: "]);
    }
    refused("contract", &json!({ "title": "Badges", "start": 20_260_101 }).to_string(), 1, &["start: "]);
}

#[test]
fn an_end_before_its_start() {
    let draft = json!({ "title": "Badges", "start": "2026-02-01", "end": "2026-01-31" });
    refused("contract", &draft.to_string(), 1, &["end: "]);
}

#[test]
fn negative_and_endless_numbers() {
    for wrong in ["-1", "1.5", "1e400", "99999999999999999999", "\"12\""] {
        let draft = format!("{{\"title\": \"Badges\", \"value_ex_vat_pence\": {wrong}}}");
        let code = if wrong == "1e400" { 2 } else { 1 };
        refused("contract", &draft, code, &[]);
    }
    let place = Place::new();
    let contract = place.contract("Badges");
    let supplier = place.json(&["contract", "show", &contract])["supplier"].clone();
    let counts = json!([{ "subject_group": "employee", "qualifier": "exactly", "min": -5, "max": -1 }]);
    let draft = json!({ "name": "Doses", "supplier": supplier, "contract": contract, "head_counts": counts });
    let said = place.feed(&["processing", "add", "-"], draft.to_string().as_bytes());
    assert_eq!(said.code, 1);
    assert!(
        said.stderr.contains("head_counts[0].min: ") && said.stderr.contains("head_counts[0].max: "),
        "{}",
        said.stderr
    );
    assert_eq!(place.json(&["processing", "list"]), json!([]));
}

#[test]
fn words_that_are_none() {
    let draft = json!({ "legal_name": "X", "kind": "Health Board", "jurisdiction": "Wales" });
    refused("organisation", &draft.to_string(), 1, &["kind: ", "jurisdiction: ", "health-board", "wales"]);
}

#[test]
fn fields_that_are_none_and_objects_that_are_none() {
    refused("organisation", r#"{"legal_name": "X", "kind": "company", "kindd": 1}"#, 1, &["kindd: "]);
    for wrong in ["[]", "null", "7", "\"text\""] {
        refused("organisation", wrong, 1, &[]);
    }
}

#[test]
fn a_name_of_a_megabyte() {
    let draft = json!({ "legal_name": "x".repeat(1_000_000), "kind": "company" });
    refused("organisation", &draft.to_string(), 1, &["legal_name: ", "1,000,000"]);
}

#[test]
fn json_that_is_cut_in_half_is_said_with_its_place() {
    let whole = serde_json::to_string_pretty(&json!({ "legal_name": "Cwm Taren", "kind": "health-board" }))
        .expect("json");
    for cut in 1..whole.len() {
        if whole.is_char_boundary(cut) && cut % 7 == 0 {
            let line = whole[..cut].matches('\n').count() + 1;
            refused("organisation", &whole[..cut], 2, &[&format!("line {line}"), "column "]);
        }
    }
    refused("organisation", "", 2, &["line 1"]);
}

#[test]
fn json_that_is_none() {
    refused("organisation", "{\n  \"legal_name\": 'X'\n}", 2, &["line 2", "column "]);
    refused("organisation", "{} {}", 2, &["line 1"]);
    refused(
        "organisation",
        r#"{"legal_name": "X", "legal_name": "Y", "kind": "company"}"#,
        2,
        &["legal_name"],
    );
    refused("organisation", &"[".repeat(100_000), 2, &["line 1"]);
}

#[test]
fn bytes_that_are_no_text() {
    let place = Place::new();
    let said = place.feed(&["organisation", "add", "-"], b"{\"legal_name\": \"\xff\"}");
    assert_eq!(said.code, 2, "{}", said.stderr);
    assert!(said.stderr.contains("UTF-8"));
}

#[test]
fn a_file_of_more_than_ten_megabytes() {
    let place = Place::new();
    let file = place.write("large.json", " ".repeat(10_000_001));
    let said = place.run(&["organisation", "add", &file]);
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("10,000,000"), "{}", said.stderr);
}

#[test]
fn a_mark_before_the_text_is_no_part_of_it() {
    let place = Place::new();
    let draft = "\u{feff}{\"legal_name\": \"X\", \"kind\": \"company\"}";
    assert_eq!(place.feed(&["organisation", "add", "-"], draft.as_bytes()).code, 0);
}

#[test]
fn numbers_of_people_concerned_are_refused_wherever_they_stand() {
    let draft = json!({ "legal_name": "X", "kind": "company", "note": "his NI number is QQ123456C" });
    refused("organisation", &draft.to_string(), 1, &["note: ", "National Insurance"]);
}

#[test]
fn links_that_lead_nowhere() {
    let draft = json!({ "title": "Badges", "supplier": "S-0042", "lead_body": "RQF" });
    refused("contract", &draft.to_string(), 1, &["supplier: ", "S-0042", "lead_body: ", "RQF"]);
}

#[test]
fn a_name_of_who_acts_that_cannot_be_printed() {
    let place = Place::new();
    let draft = json!({ "legal_name": "X", "kind": "company" });
    let said = place.feed(&["organisation", "add", "-", "--as", "A\u{1b}[31m"], draft.to_string().as_bytes());
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert_eq!(place.json(&["organisation", "list"]), json!([]));
}

#[test]
fn an_event_that_contradicts_its_contract() {
    let place = Place::new();
    let whole = json!({ "title": "Badges", "start": "2025-02-01", "end": "2026-12-31" });
    let contract = place.add("contract", &whole);
    for (events, told) in [
        (json!([{ "kind": "extended", "on": "2027-01-01", "new_end": "2020-01-01" }]), "events[0].new_end: "),
        (json!([{ "kind": "extended", "on": "2026-06-01", "new_end": "2026-11-30" }]), "events[0].new_end: "),
        (json!([{ "kind": "terminated", "on": "2024-12-31" }]), "events[0].on: "),
        (
            json!([{ "kind": "signed", "on": "2025-03-01" }, { "kind": "exit-complete", "on": "2025-02-10" }]),
            "events[1].on: ",
        ),
    ] {
        let draft = json!({ "events": events }).to_string();
        let said = place.feed(&["contract", "edit", &contract, "-"], draft.as_bytes());
        assert_eq!(said.code, 1, "{draft}: {}", said.stderr);
        assert!(said.stderr.contains(told), "{draft}: {}", said.stderr);
    }
    assert_eq!(place.json(&["contract", "show", &contract])["events"], json!([]));
}

#[test]
fn nobody_acts_under_an_empty_name() {
    let place = Place::new();
    let draft = json!({ "legal_name": "X", "kind": "company" }).to_string();
    for name in ["", "  ", "/", "/Officer"] {
        let said = place.feed(&["organisation", "add", "-", "--as", name], draft.as_bytes());
        assert_eq!(said.code, 1, "{name:?}: {}", said.stderr);
        assert!(said.stderr.contains("name: "), "{name:?}: {}", said.stderr);
        let mut command = place.command(&["trail", "list"]);
        let output = command.env("ASSAY_USER", name).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1), "{name:?}");
    }
    assert_eq!(place.json(&["organisation", "list"]), json!([]));
}

#[test]
fn a_record_under_itself_or_its_own_branch() {
    let place = Place::new();
    place.contract("Badges");
    let link = |under: Option<&str>| {
        let draft = json!({ "contract": "C-0001", "organisation": "O-0001", "kind": "sub-processor", "under": under });
        place.add("chain", &draft)
    };
    let top = link(None);
    let below = link(Some(&top));
    for under in [&top, &below] {
        let draft = json!({ "under": under }).to_string();
        let said = place.feed(&["chain", "edit", &top, "-"], draft.as_bytes());
        assert_eq!(said.code, 1, "{under}");
        assert!(said.stderr.contains("under: A record cannot stand under itself"), "{}", said.stderr);
    }
}

#[test]
fn what_is_no_json_is_told_in_words_for_whoever_wrote_it() {
    for (draft, told) in [
        ("{\"a\": 1,}", ["line 1, column 9", "a comma with nothing after it"]),
        ("{\"a\": \"Tŷ\",}", ["line 1, column 12", "a comma with nothing after it"]),
        ("{\"a\": 1 \"b\": 2}", ["line 1, column 9", "a comma is missing"]),
        ("{\"a\" 1}", ["line 1, column 6", "a colon is missing"]),
        ("{a: 1}", ["line 1, column 2", "the name of a field stands between"]),
        ("{} {}", ["line 1, column 4", "something follows after the end"]),
        ("{\"a\": \"one\ntwo\"}", ["line 1, column 11", "a line ends"]),
        ("{\"a\": 01}", ["line 1, column 8", "no number as JSON"]),
        ("{\"a\": \"C:\\X\"}", ["line 1, column 11", "a backslash is followed"]),
        ("{\"a\": Nothing}", ["line 1, column 7", "no value can begin so"]),
        ("{\"a\": nothing}", ["line 1, column 8", "no value can begin so"]),
    ] {
        let said = Place::new().feed(&["organisation", "add", "-"], draft.as_bytes());
        assert_eq!(said.code, 2, "{draft}: {}", said.stderr);
        for word in told {
            assert!(said.stderr.contains(word), "{draft}: {word}: {}", said.stderr);
        }
        assert!(!said.stderr.contains("expected") && !said.stderr.contains("column 0"), "{}", said.stderr);
    }
}

#[test]
fn a_draft_of_another_kind_is_told_what_a_draft_is() {
    let place = Place::new();
    let file = place.write("supplier.toml", "service = \"Badges\"\n");
    let said = place.run(&["supplier", "add", &file]);
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains(".toml") && said.stderr.contains("assay schema"), "{}", said.stderr);
}

#[test]
fn a_file_that_is_no_exported_register_is_told_what_it_is() {
    let place = Place::empty();
    place.run(&["init", "--no-passphrase"]).ok();
    let register = std::fs::read(place.register()).expect("read");
    for (bytes, told) in [
        (&b"PK\x03\x04workbook"[..], "workbook"),
        (b"%PDF-1.7", "PDF"),
        (&register, "--register"),
        (b"{\"releases\": []}", "JSON of another kind"),
        (b"{\"format\": \"assay-regis", "cut off"),
        (b"", "empty"),
        (b"Dear all", "line 1, column 1"),
        (b"{\"format\": \"assay-register\", \"version\": \"x\"}", "not as Assay wrote it"),
    ] {
        let file = place.write("other.json", bytes);
        let said = place.run(&["import", "register", &file]);
        assert_eq!(said.code, 2, "{told}: {}", said.stderr);
        assert!(said.stderr.contains(told) && !said.stderr.contains("Detail"), "{told}: {}", said.stderr);
        assert!(
            !said.stderr.contains("expected") && !said.stderr.contains("missing field"),
            "{}",
            said.stderr
        );
    }
}
