//! The one write path, the trail, and what they promise, on real SQLite.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

mod support;

use domain::contract::Contract;
use domain::noun::Noun;
use register::trail::verify::Breach;
use register::{Clock, Dates, FailureCode, Register, record, score, trail};
use serde_json::json;
use support::{Bench, instant};

#[test]
fn a_record_comes_back_as_it_was_given() {
    let mut bench = Bench::new();
    let body = bench.organisation("Cwm Taren Health Board");
    let shown = bench.show(Noun::Organisation, &body);
    assert_eq!(shown["legal_name"], "Cwm Taren Health Board");
    assert_eq!(shown["ref"], "O-0001");
    assert_eq!(shown["jurisdiction"], "wales");
}

#[test]
fn bad_input_is_refused_whole_with_every_problem_named() {
    let mut bench = Bench::new();
    let draft = json!({
        "title": "a\u{7}b", "regime": "pcr-1066", "value_ex_vat_pence": -1, "start": "31/03/2026",
        "supplier": "S-0099", "no_such_field": 1, "end": "2026-13-01" });
    let failure = record::add(&mut bench.register, Noun::Contract, &draft).expect_err("refused");
    assert_eq!(failure.code, FailureCode::InvalidInput);
    let mut fields: Vec<_> = failure.fields.iter().map(|problem| problem.field.as_str()).collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        ["end", "no_such_field", "regime", "start", "supplier", "title", "value_ex_vat_pence"]
    );
    assert!(bench.list(Noun::Contract).is_empty());
    let failure =
        record::add(&mut bench.register, Noun::Contract, &json!({ "title": "t", "supplier": "S-0099" }))
            .expect_err("refused");
    assert_eq!(failure.fields[0].field, "supplier");
}

#[test]
fn a_column_that_does_not_hold_is_damage_and_never_a_default() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let clause = json!({ "contract": contract, "trigger": "aware", "limit": 24, "unit": "clock-hours" });
    bench.add(Noun::Clause, clause);
    let id = bench.show(Noun::Contract, &contract)["id"].as_str().expect("an id").to_owned();
    let raw = bench.raw();
    raw.execute("UPDATE clause SET \"limit\" = -5", []).expect("written");
    raw.execute("UPDATE contract SET retired_at = '2026-11-21T09:00:00.000Z'", []).expect("written");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let retired = reader.load::<Contract>(&id).expect_err("retired without a reason");
    assert_eq!((retired.code, retired.fields.len()), (FailureCode::Damaged, 0));
    let scored = score::all(&reader).expect_err("a limit that is none");
    assert_eq!(scored.code, FailureCode::Damaged);
}

#[test]
fn an_edit_changes_what_it_names_and_leaves_the_rest() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let edited = bench.edit(Noun::Contract, &contract, json!({ "end": "2028-01-31", "service": null }));
    assert_eq!(edited, ["contract"]);
    let shown = bench.show(Noun::Contract, &contract);
    assert_eq!((shown["end"].as_str(), shown["title"].as_str()), (Some("2028-01-31"), Some("Badges")));
    assert!(bench.edit(Noun::Contract, &contract, shown).is_empty(), "what was shown changes nothing");
}

#[test]
fn the_items_of_a_list_keep_their_identity() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let (one, two) = (bench.organisation("First"), bench.organisation("Second"));
    bench.edit(
        Noun::Contract,
        &contract,
        json!({ "served_bodies": [{ "organisation": one }, { "organisation": two }] }),
    );
    let mut bodies = bench.show(Noun::Contract, &contract)["served_bodies"].clone();
    let kept = bodies[1]["id"].clone();
    bodies[1]["status"] = "told".into();
    bodies.as_array_mut().expect("a list").remove(0);
    bench.edit(Noun::Contract, &contract, json!({ "served_bodies": bodies }));
    let after = bench.show(Noun::Contract, &contract)["served_bodies"].clone();
    assert_eq!(after.as_array().map(Vec::len), Some(1));
    assert_eq!((&after[0]["id"], after[0]["status"].as_str()), (&kept, Some("told")));
}

#[test]
fn nothing_is_deleted_and_what_is_retired_can_be_reinstated() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    record::retire(&mut bench.register, Noun::Contract, &contract, "entered twice").expect("retired");
    assert!(bench.list(Noun::Contract).is_empty());
    assert_eq!(bench.show(Noun::Contract, &contract)["retired"]["reason"], "entered twice");
    let again = record::retire(&mut bench.register, Noun::Contract, &contract, "again").expect_err("refused");
    assert_eq!(again.code, FailureCode::Conflict);
    record::reinstate(&mut bench.register, Noun::Contract, &contract).expect("reinstated");
    assert_eq!(bench.list(Noun::Contract).len(), 1);
}

#[test]
fn an_approved_assessment_never_changes() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let assessment = bench
        .add(Noun::Assessment, json!({ "contract": contract, "status": "draft", "as_at": "2026-11-01" }));
    record::approve(&mut bench.register, &assessment, "SIRO").expect("approved");
    let refused =
        record::edit(&mut bench.register, Noun::Assessment, &assessment, &json!({ "narrative": "x" }));
    assert_eq!(refused.expect_err("refused").fields[0].field, "status");
    assert!(trail::undo::undo(&mut bench.register).is_err(), "nor by undoing its approval");
    assert_eq!(bench.show(Noun::Assessment, &assessment)["status"], "approved");
    record::retire(&mut bench.register, Noun::Assessment, &assessment, "entered twice").expect("retired");
    record::reinstate(&mut bench.register, Noun::Assessment, &assessment).expect("reinstated as it was");
    trail::undo::undo(&mut bench.register).expect("the reinstating is undone");
    trail::undo::undo(&mut bench.register).expect("the retiring is undone");
    assert!(bench.show(Noun::Assessment, &assessment)["retired"].is_null());
}

#[test]
fn an_approval_names_the_method_and_refuses_one_that_is_not_there() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let draft =
        json!({ "contract": contract, "status": "draft", "as_at": "2026-11-01", "method": "scoring-v9" });
    let assessment = bench.add(Noun::Assessment, draft);
    let refused = record::approve(&mut bench.register, &assessment, "SIRO").expect_err("refused");
    assert_eq!(refused.fields[0].field, "method");
    assert_eq!(bench.show(Noun::Assessment, &assessment)["status"], "draft");
    bench.edit(Noun::Assessment, &assessment, json!({ "method": null }));
    record::approve(&mut bench.register, &assessment, "SIRO").expect("approved");
    assert_eq!(bench.show(Noun::Assessment, &assessment)["method"], "scoring-v1");
}

#[test]
fn a_refusal_names_the_other_field_as_the_forms_do() {
    let mut bench = Bench::new();
    let draft = json!({ "title": "Badges", "start": "2026-02-01", "end": "2026-01-31" });
    let refused = record::add(&mut bench.register, Noun::Contract, &draft).expect_err("refused");
    let label = words::Words::new(words::Language::English).say(words::key::FIELD_START);
    assert!(refused.fields[0].problem.contains(&label), "{label}: {refused:?}");
}

#[test]
fn a_kept_file_that_was_changed_is_found_by_a_check() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Badges Ltd");
    let evidence =
        bench.add(Noun::Evidence, json!({ "kind": "iso-27001", "supplier": supplier, "grade": "asserted" }));
    let kept =
        register::evidence::attach(&mut bench.register, &evidence, "a.pdf", b"bytes").expect("kept").value;
    assert!(register::check::check(&bench.register).expect("a check").holds());
    let table: String = bench
        .raw()
        .query_row("SELECT name FROM sqlite_schema WHERE sql LIKE '%BLOB%' AND type = 'table'", [], |row| {
            row.get(0)
        })
        .expect("the table of files");
    bench.raw().execute(&format!("UPDATE {table} SET bytes = x'00'"), []).expect("changed");
    let found = register::check::check(&bench.register).expect("a check");
    assert_eq!((found.files.as_slice(), found.holds()), (&[kept][..], false));
}

#[test]
fn undo_and_redo_are_entries_of_their_own() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "title": "Dosimetry" }));
    let title = |bench: &mut Bench| bench.show(Noun::Contract, &contract)["title"].clone();
    trail::undo::undo(&mut bench.register).expect("undone");
    assert_eq!(title(&mut bench), "Badges");
    trail::undo::redo(&mut bench.register).expect("redone");
    assert_eq!(title(&mut bench), "Dosimetry");
    trail::undo::undo(&mut bench.register).expect("undone");
    trail::undo::undo(&mut bench.register).expect("the adding is undone");
    assert_eq!(bench.show(Noun::Contract, &contract)["retired"]["reason"], "undone");
    bench.organisation("Something new");
    assert!(trail::undo::redo(&mut bench.register).is_err(), "after something new there is nothing to redo");
    assert!(bench.register.verify().expect("a verdict").breaches.is_empty());
}

#[test]
fn undo_is_refused_where_the_row_has_changed_since() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "title": "Dosimetry" }));
    // No deed of the register leads here, for deeds are taken back in their order: another program did it.
    bench.raw().execute("UPDATE contract SET title = 'Doses'", []).expect("edited");
    let head = bench.register.head().expect("a head");
    let refused = trail::undo::undo(&mut bench.register).expect_err("refused");
    let said = words::Words::new(words::Language::English).say(words::key::FAILURE_UNDO_CHANGED);
    assert_eq!((refused.code, refused.message), (FailureCode::Conflict, said));
    assert_eq!(bench.show(Noun::Contract, &contract)["title"], "Doses");
    assert_eq!(bench.register.head().expect("a head"), head);
}

#[test]
fn what_another_window_did_last_is_undone_first() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "title": "Dosimetry" }));
    let mut other = bench.reopen_beside();
    record::edit(&mut other, Noun::Contract, &contract, &json!({ "title": "Doses" })).expect("edited");
    trail::undo::undo(&mut bench.register).expect("the later edit is undone first");
    assert_eq!(bench.show(Noun::Contract, &contract)["title"], "Dosimetry");
    trail::undo::undo(&mut other).expect("then the earlier one");
    assert_eq!(bench.show(Noun::Contract, &contract)["title"], "Badges");
}

#[test]
fn replaying_to_an_instant_gives_the_register_as_it_was_known() {
    let mut bench = Bench::made_at("2026-11-01T09:00:00Z");
    bench.register.set_clock(Clock::fixed(instant("2026-11-01T10:00:00Z")));
    let contract = bench.contract("Badges");
    bench.register.set_clock(Clock::fixed(instant("2026-11-10T10:00:00Z")));
    bench.edit(Noun::Contract, &contract, json!({ "title": "Dosimetry" }));
    for (known, title) in [("2026-11-09T10:00:00Z", "Badges"), ("2026-11-10T10:00:00Z", "Dosimetry")] {
        let dates = Dates { as_at: None, as_known_at: Some(instant(known)) };
        let reader = bench.register.reader(dates).expect("a reader");
        assert_eq!(
            record::show(&reader, Noun::Contract, &contract).expect("shown")["title"],
            title,
            "{known}"
        );
    }
    let before = Dates { as_at: None, as_known_at: Some(instant("2026-10-31T10:00:00Z")) };
    let reader = bench.register.reader(before).expect("a reader");
    assert!(record::list(&reader, Noun::Contract, true).expect("a list").is_empty());
}

#[test]
fn the_trail_keeps_its_order_when_the_clock_goes_back() {
    let mut bench = Bench::new();
    bench.register.set_clock(Clock::fixed(instant("2026-11-10T10:00:00Z")));
    bench.organisation("First");
    bench.register.set_clock(Clock::fixed(instant("2026-11-08T10:00:00Z")));
    bench.organisation("Second");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let deeds = trail::list::deeds(&reader).expect("deeds");
    assert!(deeds.windows(2).all(|pair| pair[0].at >= pair[1].at));
}

#[test]
fn the_trail_can_not_be_changed_and_an_edited_one_is_found_with_its_place() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let raw = bench.raw();
    assert!(raw.execute("UPDATE trail_entry SET who = 'X' WHERE seq = 2", []).is_err());
    assert!(raw.execute("DELETE FROM trail_entry WHERE seq = 2", []).is_err());
    assert!(bench.register.verify().expect("a verdict").breaches.is_empty());
    raw.execute_batch("DROP TRIGGER trail_entry_no_update; UPDATE trail_entry SET who = 'X' WHERE seq = 2")
        .expect("edited");
    let found = serde_json::to_value(bench.register.verify().expect("a verdict").breaches).expect("json");
    assert_eq!(found[0]["kind"], "entry-altered");
    assert_eq!(found[0]["entry"], 2);
    let _ = contract;
}

#[test]
fn a_row_that_was_edited_by_hand_is_found_with_its_place() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.raw().execute("UPDATE contract SET title = 'Changed'", []).expect("edited");
    let found = serde_json::to_value(bench.register.verify().expect("a verdict").breaches).expect("json");
    assert_eq!(found[0]["kind"], "row-differs");
    assert_eq!(
        (found[0]["row"].as_str(), found[0]["columns"][0].as_str()),
        (Some(contract.as_str()), Some("title"))
    );
}

#[test]
fn each_part_of_an_entry_is_covered_by_its_hash() {
    for (column, value) in [
        ("device", "'x'"),
        ("at", "'2020-01-01T00:00:00.000Z'"),
        ("deed", "'x'"),
        ("action", "'undo'"),
        ("undoes", "'x'"),
        ("salt", "'x'"),
        ("who", "'x'"),
        ("role", "'x'"),
        ("row_id", "'x'"),
        ("previous", "'x'"),
        ("hash", "'x'"),
        ("change", "replace(change, 'Badges', 'Budgets')"),
    ] {
        let mut bench = Bench::new();
        bench.contract("Badges");
        let edit = format!(
            "DROP TRIGGER trail_entry_no_update; UPDATE trail_entry SET {column} = {value} WHERE seq = (SELECT max(seq) FROM trail_entry WHERE change LIKE '%Badges%')"
        );
        bench.raw().execute_batch(&edit).expect("edited");
        assert!(!bench.register.verify().expect("a verdict").breaches.is_empty(), "{column}");
    }
}

#[test]
fn a_value_that_was_taken_out_by_hand_is_found_though_chain_and_replay_hold() {
    let mut bench = Bench::new();
    let organisation = bench.organisation("Cwm Taren Health Board");
    bench.add(Noun::Contact, json!({ "organisation": organisation, "role": "press", "name": "A. N. Other" }));
    support::redact_by_hand(&bench.raw(), "contact", "name");
    let verdict = bench.register.verify().expect("a verdict");
    let expected = Breach::EntryAltered { entry: 3, table: Some("contact".into()) };
    assert_eq!(verdict.breaches, [expected], "no entry says that it was redacted");
}

#[test]
fn an_action_that_fails_leaves_the_register_as_it_was() {
    let mut bench = Bench::new();
    let head = bench.register.head().expect("a head");
    let result: Result<_, _> = bench.register.transact(register::Action::Edit(Noun::Contract), |writer| {
        let _ = writer.today();
        Err::<(), _>(register::Failure::internal("on purpose"))
    });
    assert!(result.is_err());
    assert_eq!(bench.register.head().expect("a head"), head);
}

#[test]
fn a_register_of_a_newer_version_or_of_another_program_is_refused() {
    let bench = Bench::new();
    bench.raw().execute_batch("PRAGMA user_version = 99").expect("set");
    let failure = Register::open(bench.register.path(), support::setup()).err().expect("refused");
    assert_eq!(failure.code, FailureCode::NewerVersion);
    let path = bench.register.path().with_file_name("other.db");
    rusqlite::Connection::open(&path)
        .and_then(|other| other.execute_batch("CREATE TABLE t (x)"))
        .expect("a file");
    assert_eq!(
        Register::open(&path, support::setup()).err().expect("refused").code,
        FailureCode::NotARegister
    );
    std::fs::write(&path, "this is no database at all, and long enough to be looked at as one")
        .expect("a file");
    assert_eq!(
        Register::open(&path, support::setup()).err().expect("refused").code,
        FailureCode::NotARegister
    );
}

/// A later version of the schema, for tests only: a column is added and filled.
const LATER: &[register::Migration] = &[
    register::MIGRATIONS[0],
    register::MIGRATIONS[1],
    register::MIGRATIONS[2],
    register::Migration {
        version: 4,
        sql: "ALTER TABLE contract ADD COLUMN nickname TEXT; UPDATE contract SET nickname = upper(title);",
    },
];

#[test]
fn a_migration_is_an_entry_and_replay_crosses_it() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let path = bench.register.path().to_owned();
    let later = register::Setup { migrations: LATER, ..support::setup() };
    let migrated = Register::open(&path, later).expect("migrated");
    let verdict = migrated.verify().expect("a verdict");
    assert!(verdict.breaches.is_empty(), "{:?}", verdict.breaches);
    let nickname: String =
        bench.raw().query_row("SELECT nickname FROM contract", [], |row| row.get(0)).expect("a row");
    assert_eq!(nickname, "BADGES");
    let action: String = bench
        .raw()
        .query_row("SELECT action FROM trail_entry ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))
        .expect("an entry");
    assert_eq!(action, "migrate");
    assert_eq!(
        Register::open(&path, support::setup()).err().expect("refused").code,
        FailureCode::NewerVersion
    );
}

#[test]
fn links_are_checked_beside_fields_that_can_not_be_read() {
    let mut bench = Bench::new();
    let draft = json!({
        "title": "Badges", "currency": "pounds", "supplier": "S-0099", "lead_body": 7,
        "personal_data": true, "served_bodies": [{ "organisation": "O-0077", "status": "odd" }, 3] });
    let failure = record::add(&mut bench.register, Noun::Contract, &draft).expect_err("refused");
    let mut fields: Vec<_> = failure.fields.iter().map(|problem| problem.field.as_str()).collect();
    fields.sort_unstable();
    let expected = [
        "currency",
        "lead_body",
        "personal_data",
        "served_bodies[0].organisation",
        "served_bodies[0].status",
        "served_bodies[1]",
        "supplier",
    ];
    assert_eq!(fields, expected, "each once");
    let contract = bench.contract("Badges");
    let edit = json!({ "currency": "DEM", "supplier": "S-0099" });
    let failure = record::edit(&mut bench.register, Noun::Contract, &contract, &edit).expect_err("refused");
    assert_eq!(failure.fields.len(), 2, "{:?}", failure.fields);
    bench.edit(Noun::Contract, &contract, json!({ "currency": "EUR" }));
}
