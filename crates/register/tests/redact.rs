//! A text that must be erased is gone from records, trail and file, and everything still holds.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

mod support;

use domain::noun::Noun;
use register::key::{self, Passphrase};
use register::redact::{self, Asked, Elsewhere, Redaction};
use register::report::{Asked as Report, ReportOptions};
use register::{
    Dates, Failure, FailureCode, MIGRATIONS, Register, Setup, check, draft, evidence, record, trail,
};
use serde_json::json;
use std::path::Path;
use support::{Bench, instant, setup};

/// A name that stands nowhere else.
const NAME: &str = "Morwenna Zyxwvut";
const REASON: &str = "Erasure request of 3 March, file 12";

fn asked(entry: i64, field: &str) -> Asked<'_> {
    Asked { entry, field, words: None }
}

fn last(bench: &Bench) -> i64 {
    bench.raw().query_row("SELECT max(seq) FROM trail_entry", [], |row| row.get(0)).expect("a number")
}

fn redacted(bench: &mut Bench, asked: Asked<'_>) -> Redaction {
    let done = redact::redact(&mut bench.register, asked, REASON).expect("redacted").value;
    assert_eq!(done.not_rewritten, None);
    done
}

/// Everything that `assay check` looks at.
fn holds(register: &Register) {
    let found = check::check(register).expect("checked");
    assert!(found.holds(), "{found:?}");
}

/// Whether the name, or a good part of it, stands in any file of a register that is not encrypted.
fn lies_in_the_file(register: &Path) -> bool {
    let folder = register.parent().expect("a folder");
    let files = std::fs::read_dir(folder).expect("listed").map(|entry| entry.expect("a file").path());
    files.filter(|path| path.is_file()).any(|path| {
        let bytes = std::fs::read(&path).expect("read");
        bytes.windows(7).any(|window| window == b"Zyxwvut")
    })
}

/// A contact whose name was entered, changed and changed again.
fn contact(bench: &mut Bench) -> (String, i64) {
    let organisation = bench.organisation("Cwm Taren Health Board");
    let draft =
        json!({ "organisation": organisation, "role": "press", "name": NAME, "email": "mz@example.org" });
    let contact = bench.add(Noun::Contact, draft);
    let entry = last(bench);
    bench.edit(Noun::Contact, &contact, json!({ "name": format!("{NAME} (until March)") }));
    (contact, entry)
}

#[test]
fn a_name_is_gone_from_record_trail_and_file_and_everything_holds() {
    let mut bench = Bench::new();
    let (contact, entry) = contact(&mut bench);
    assert!(lies_in_the_file(bench.register.path()));
    let done = redacted(&mut bench, asked(entry, "name"));
    assert_eq!(
        (done.entries.as_slice(), done.values, done.present),
        ([entry, entry + 1].as_slice(), 3, true)
    );
    assert_eq!((done.entry, done.reference.as_deref()), (Some(entry + 2), Some(contact.as_str())));
    assert!(done.elsewhere.is_empty() && done.stays.is_empty(), "{done:?}");
    assert_eq!(bench.show(Noun::Contact, &contact)["name"], "[redacted]");
    assert!(!lies_in_the_file(bench.register.path()), "neither in the file nor in its log");
    holds(&bench.register);
    bench.edit(Noun::Contact, &contact, json!({ "name": "Press desk" }));
    holds(&bench.register);
}

#[test]
fn no_earlier_time_shows_it_and_the_record_says_who_took_it_out() {
    let mut bench = Bench::made_at("2026-01-05T09:00:00Z");
    let (contact, entry) = contact(&mut bench);
    bench.register.set_clock(register::Clock::fixed(instant("2026-03-05T09:00:00Z")));
    redacted(&mut bench, asked(entry, "name"));
    let then = Dates { as_known_at: Some(instant("2026-02-01T00:00:00Z")), ..Dates::default() };
    let reader = bench.register.reader(then).expect("a reader");
    assert_eq!(record::show(&reader, Noun::Contact, &contact).expect("shown")["name"], "[redacted]");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let deeds = trail::list::deeds(&reader).expect("deeds");
    assert_eq!((deeds[0].action.as_str(), deeds[0].who.as_str()), ("redact", "Nia Prosser"));
    assert!(!format!("{deeds:?}").contains("Zyxwvut"));
}

#[test]
fn what_is_short_of_the_text_stays_and_is_named() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "note": format!("{NAME} rang on Monday") }));
    let first = last(&bench);
    bench.edit(Noun::Contract, &contract, json!({ "note": "A caller rang on Monday" }));
    let plan = redact::plan(&bench.register, asked(first, "note")).expect("a plan");
    assert!(lies_in_the_file(bench.register.path()), "a plan changes nothing");
    assert_eq!((plan.values, plan.present, plan.stays.as_slice()), (2, false, [first + 1].as_slice()));
    redacted(&mut bench, asked(first, "note"));
    assert_eq!(bench.show(Noun::Contract, &contract)["note"], "A caller rang on Monday");
    assert!(!lies_in_the_file(bench.register.path()));
    holds(&bench.register);
}

#[test]
fn words_take_every_text_of_the_field_that_holds_them() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let mut entries = Vec::new();
    for note in ["Morwenna Zyxwvut rang", "Nobody rang", "MORWENNA ZYXWVUT wrote"] {
        bench.edit(Noun::Contract, &contract, json!({ "note": note }));
        entries.push(last(&bench));
    }
    let done = redacted(&mut bench, Asked { words: Some(NAME), ..asked(entries[0], "note") });
    assert_eq!((done.values, done.present, done.stays.as_slice()), (3, true, [entries[1]].as_slice()));
    let none = Asked { words: Some("Somebody Else"), ..asked(entries[1], "note") };
    let refused = redact::redact(&mut bench.register, none, REASON).expect_err("refused");
    assert_eq!(refused.code, FailureCode::NotFound);
    holds(&bench.register);
}

#[test]
fn facts_of_fixed_form_are_emptied_and_lists_keep_a_mark() {
    let mut bench = Bench::new();
    let (contact, entry) = contact(&mut bench);
    redacted(&mut bench, asked(entry, "email"));
    assert_eq!(bench.show(Noun::Contact, &contact)["email"], json!(null));
    let draft = json!({ "legal_name": "Gwalch Cyf", "kind": "company", "known_as": [NAME, "Gwalch"] });
    let organisation = bench.add(Noun::Organisation, draft);
    let entry = last(&bench);
    let done = redacted(&mut bench, Asked { words: Some(NAME), ..asked(entry, "known-as") });
    assert_eq!(done.elsewhere.len(), 1, "the contact's name: {:?}", done.elsewhere);
    assert_eq!(bench.show(Noun::Organisation, &organisation)["known_as"], json!(["[redacted]"]));
    holds(&bench.register);
    bench.edit(Noun::Organisation, &organisation, json!({ "known_as": ["Gwalch"] }));
    holds(&bench.register);
}

fn refusal(bench: &mut Bench, asked: Asked<'_>, reason: &str) -> Failure {
    let head = bench.register.head().expect("a head");
    let failure = redact::redact(&mut bench.register, asked, reason).expect_err("refused");
    assert_eq!(bench.register.head().expect("a head"), head, "{failure:?}");
    failure
}

#[test]
fn what_is_no_text_and_a_reason_that_names_somebody_are_refused() {
    let mut bench = Bench::new();
    let (_, entry) = contact(&mut bench);
    for field in ["role", "organisation", "ref_number", "round_the_clock"] {
        assert_eq!(
            refusal(&mut bench, asked(entry, field), REASON).code,
            FailureCode::InvalidInput,
            "{field}"
        );
    }
    let failure = refusal(&mut bench, asked(entry, "title"), REASON);
    assert!(failure.message.contains("name, email") || failure.message.contains("email, name"), "{failure}");
    assert_eq!(refusal(&mut bench, asked(9_999, "name"), REASON).code, FailureCode::NotFound);
    for reason in ["Ms Zyxwvut asked for it", "asked by morwenna", ""] {
        let failure = refusal(&mut bench, asked(entry, "name"), reason);
        assert_eq!(failure.fields[0].field, "reason", "{failure:?}");
        assert!(!format!("{failure:?}").to_lowercase().contains("zyxwvut"), "{failure:?}");
    }
    holds(&bench.register);
}

#[test]
fn a_redaction_is_not_taken_back_and_nothing_before_it_is() {
    let mut bench = Bench::new();
    let (contact, entry) = contact(&mut bench);
    redacted(&mut bench, asked(entry, "name"));
    let failure = trail::undo::undo(&mut bench.register).expect_err("refused");
    assert_eq!(failure.code, FailureCode::Conflict);
    assert!(failure.message.contains("cannot be put back"), "{failure}");
    bench.edit(Noun::Contact, &contact, json!({ "name": "Press desk" }));
    trail::undo::undo(&mut bench.register).expect("what came after is taken back");
    assert_eq!(bench.show(Noun::Contact, &contact)["name"], "[redacted]");
    assert!(trail::undo::undo(&mut bench.register).is_err());
    holds(&bench.register);
}

#[test]
fn the_same_again_changes_nothing_and_says_by_which_entry_it_went() {
    let mut bench = Bench::new();
    let (_, entry) = contact(&mut bench);
    let first = redacted(&mut bench, asked(entry, "name"));
    let head = bench.register.head().expect("a head");
    let again = redacted(&mut bench, asked(entry, "name"));
    assert_eq!((again.entry, again.before, again.values), (None, first.entry, 0));
    assert_eq!(bench.register.head().expect("a head"), head);
}

#[test]
fn everywhere_else_it_stands_is_told_and_can_be_redacted_too() {
    let mut bench = Bench::new();
    let (_, entry) = contact(&mut bench);
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "note": format!("\"{NAME}\" rang") }));
    let supplier = bench.show(Noun::Contract, &contract)["supplier"].as_str().expect("a supplier").to_owned();
    let piece =
        bench.add(Noun::Evidence, json!({ "kind": "policy", "supplier": supplier, "grade": "asserted" }));
    evidence::attach(&mut bench.register, &piece, "letter.txt", format!("Dear {NAME}").as_bytes())
        .expect("kept");
    let kept = last(&bench);
    draft::keep(&bench.register, "contact/new", &json!({ "name": NAME }).to_string()).expect("a draft");
    let words = words::Words::new(words::Language::English);
    let report = Report::Retendering { reference: contract.clone() };
    register::report::issue(
        &mut bench.register,
        Dates::default(),
        &report,
        &ReportOptions::by(&setup().person),
        &words,
    )
    .expect("issued");
    let issued = last(&bench);

    let done = redacted(&mut bench, asked(entry, "name"));
    let fields: Vec<(&str, i64)> = done
        .elsewhere
        .iter()
        .filter_map(|place| match place {
            Elsewhere::Field { field, entry, .. } => Some((field.as_str(), *entry)),
            _ => None,
        })
        .collect();
    assert!(fields.iter().any(|(field, _)| *field == "note"), "{:?}", done.elsewhere);
    let is_draft = |place: &Elsewhere| matches!(place, Elsewhere::Draft { name } if name == "contact/new");
    assert!(done.elsewhere.iter().any(is_draft), "{:?}", done.elsewhere);
    let is_file = |place: &Elsewhere| matches!(place, Elsewhere::File { entry, refs, .. } if *entry == Some(kept) && refs == std::slice::from_ref(&piece));
    assert!(done.elsewhere.iter().any(is_file), "{:?}", done.elsewhere);

    for (field, entry) in fields {
        redacted(&mut bench, Asked { words: Some(NAME), ..asked(entry, field) });
    }
    let report = redacted(&mut bench, asked(issued, "document"));
    assert_eq!(report.reference.as_deref(), Some("R-0001"));
    let failure = register::report::reissue(&bench.register, "R-0001").expect_err("it is gone");
    assert!(failure.message.contains("was redacted"), "{failure}");
    draft::discard(&bench.register, "contact/new").expect("discarded");
    assert!(redacted(&mut bench, asked(kept, "sha256")).file, "its bytes go");
    assert!(!lies_in_the_file(bench.register.path()));
    holds(&bench.register);
}

#[test]
fn nothing_is_left_between_the_pages_of_a_large_register() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let mut entries = Vec::new();
    for number in 0..120 {
        let filler = "lorem ipsum ".repeat(number % 40 * 10 + 1);
        let name = if number % 3 == 0 { NAME } else { "Somebody" };
        bench.edit(Noun::Contract, &contract, json!({ "note": format!("{filler} {name} {number}") }));
        entries.push(last(&bench));
    }
    let done = redacted(&mut bench, Asked { words: Some(NAME), ..asked(entries[0], "note") });
    assert_eq!(done.entries.len(), 80, "forty as they came, and forty as they went");
    assert!(!lies_in_the_file(bench.register.path()));
    holds(&bench.register);
}

#[test]
fn backups_from_before_are_named_and_left_as_they_are() {
    let mut bench = Bench::new();
    let (_, entry) = contact(&mut bench);
    let made = bench.register.back_up().expect("a backup");
    let bytes = std::fs::read(&made.file).expect("read");
    let done = redacted(&mut bench, asked(entry, "name"));
    assert_eq!(done.backups, std::slice::from_ref(&made));
    assert_eq!(std::fs::read(&made.file).expect("read"), bytes);
    bench.register.set_clock(register::Clock::fixed(instant("2026-12-21T09:00:00Z")));
    bench.register.back_up().expect("a backup");
    assert_eq!(redacted(&mut bench, asked(entry, "name")).backups, [made], "the later one does not hold it");
}

#[test]
fn an_older_register_is_brought_up_to_date_and_then_redacts() {
    const FIRST: &[register::Migration] = &[MIGRATIONS[0]];
    let mut bench = Bench::new();
    let path = bench.path("old.assay");
    let mut old = Register::create(&path, Setup { migrations: FIRST, ..setup() }).expect("made");
    let draft = json!({ "legal_name": NAME, "kind": "company" });
    let reference = record::add(&mut old, Noun::Organisation, &draft).expect("added").value.reference;
    drop(old);
    bench.register = Register::open(&path, setup()).expect("brought up to date");
    let done = redacted(&mut bench, asked(2, "legal_name"));
    assert_eq!((done.values, done.backups.len()), (1, 1));
    assert_eq!(bench.show(Noun::Organisation, &reference)["legal_name"], "[redacted]");
    holds(&bench.register);
}

#[test]
fn an_encrypted_register_redacts_too() {
    let mut bench = Bench::new();
    let (key, _) = key::make(&Passphrase::typed("an ordinary passphrase")).expect("a key");
    let setup = setup().with_key(Some(key));
    bench.register = Register::create(&bench.path("locked.assay"), setup.clone()).expect("made");
    let draft = json!({ "legal_name": NAME, "kind": "company" });
    let reference = bench.add(Noun::Organisation, draft);
    redacted(&mut bench, asked(2, "legal_name"));
    holds(&bench.register);
    let path = bench.register.path().to_owned();
    bench.register = Register::open(&path, setup).expect("opened");
    assert_eq!(bench.show(Noun::Organisation, &reference)["legal_name"], "[redacted]");
}

#[test]
fn no_other_program_takes_a_text_out_by_accident_nor_puts_one_back() {
    let mut bench = Bench::new();
    let (_, entry) = contact(&mut bench);
    let raw = bench.raw();
    let refused = |sql: &str| {
        let error = raw.execute_batch(sql).expect_err(sql);
        assert!(error.to_string().contains("append-only"), "{sql}: {error}");
    };
    let hash = "a".repeat(64);
    let by_hand = format!(
        "UPDATE trail_entry SET change = json_set(change, '$.after.name', json_object('h', '{hash}')), salt = '{{}}' WHERE seq = {entry}"
    );
    refused(&by_hand);
    refused("UPDATE trail_entry SET who = 'X'");
    redacted(&mut bench, asked(entry, "name"));
    let newest = last(&bench);
    for sql in [
        by_hand,
        format!(
            "UPDATE trail_entry SET change = json_set(change, '$.after.name', 'Back') WHERE seq = {entry}"
        ),
        format!(
            "UPDATE trail_entry SET change = json_set(change, '$.after.email', json_object('h', '{hash}')) WHERE seq = {entry}"
        ),
        format!("UPDATE trail_entry SET salt = '{{}}' WHERE seq = {entry}"),
        format!("UPDATE trail_entry SET who = 'X' WHERE seq = {entry}"),
        format!("UPDATE trail_entry SET change = change WHERE seq = {entry}"),
        format!("UPDATE trail_entry SET change = '{{}}' WHERE seq = {newest}"),
    ] {
        refused(&sql);
    }
    drop(raw);
    holds(&bench.register);
}
