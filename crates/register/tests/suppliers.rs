//! What is decided of two suppliers that look like one: remembered, undone, replayed, exported, and told in words.

mod support;

use domain::noun::Noun;
use register::import::bundle;
use register::supplier::{self, Merge, Proposal};
use register::view::{Becomes, HistoryPage, HistoryQuery, MergeAsk, PairQuery};
use register::{Dates, FailureCode, MIGRATIONS, Register, Setup, check, export, history, record, trail};
use serde_json::{Value, json};
use support::{Bench, setup};

fn proposed(bench: &mut Bench) -> Vec<Proposal> {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    supplier::duplicates(&reader).expect("read")
}

fn exported(register: &mut Register) -> Value {
    let reader = register.reader(Dates::default()).expect("a reader");
    serde_json::to_value(export::bundle(&reader).expect("exported")).expect("JSON")
}

fn history_of(bench: &mut Bench, supplier: &str) -> HistoryPage {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = HistoryQuery { supplier: Some(supplier.into()), limit: 50, ..HistoryQuery::default() };
    history::list(&reader, &query).expect("a history")
}

fn holds(register: &Register) {
    let found = check::check(register).expect("checked");
    assert!(found.holds(), "{found:?}");
}

/// Two suppliers that look like one.
fn alike() -> Bench {
    let mut bench = Bench::new();
    bench.supplier("Brynmawr Badges Ltd");
    bench.supplier("BRYNMAWR BADGES LIMITED");
    assert_eq!(proposed(&mut bench).len(), 1);
    bench
}

fn distinct(bench: &mut Bench) {
    let done =
        supplier::distinct(&mut bench.register, "S-0002", "S-0001", Some("Two sites")).expect("decided");
    assert_eq!(done.changes, ["supplier"]);
    assert_eq!((done.value.one.reference, done.value.other.reference), ("S-0001".into(), "S-0002".into()));
}

#[test]
fn two_that_are_not_the_same_are_not_proposed_again_until_that_is_taken_back() {
    let mut bench = alike();
    distinct(&mut bench);
    assert!(proposed(&mut bench).is_empty());
    let undone = trail::undo::undo(&mut bench.register).expect("undone").value;
    assert_eq!(undone.action, "distinct-supplier");
    assert_eq!(undone.references, ["S-0001"]);
    assert_eq!(proposed(&mut bench).len(), 1);
    trail::undo::redo(&mut bench.register).expect("done again");
    assert!(proposed(&mut bench).is_empty());
    bench.supplier("Brynmawr Badges");
    assert_eq!(proposed(&mut bench).len(), 2, "another one is asked about beside each of them");
    holds(&bench.register);
}

fn held(bench: &mut Bench) -> Vec<supplier::Distinct> {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    supplier::held(&reader).expect("read")
}

#[test]
fn that_two_are_not_the_same_is_taken_back_and_that_is_undone() {
    let mut bench = alike();
    let refused = supplier::undecide(&mut bench.register, "S-0001", "S-0002", None).expect_err("refused");
    assert_eq!(refused.code, FailureCode::Conflict);
    distinct(&mut bench);
    let decided = held(&mut bench);
    assert_eq!(decided.len(), 1);
    assert_eq!(
        (decided[0].one.reference.as_str(), decided[0].reason.as_deref()),
        ("S-0001", Some("Two sites"))
    );
    let done = supplier::undecide(&mut bench.register, "S-0002", "S-0001", None).expect("taken back");
    assert_eq!(done.changes, ["supplier"]);
    assert_eq!(done.value.one.reference, "S-0001");
    assert!(held(&mut bench).is_empty());
    assert_eq!(proposed(&mut bench).len(), 1);
    let newest = &history_of(&mut bench, "S-0002").entries[0];
    assert_eq!(newest.action, "Took back that two suppliers are not the same");
    trail::undo::undo(&mut bench.register).expect("undone");
    assert_eq!(held(&mut bench), decided);
    trail::undo::redo(&mut bench.register).expect("done again");
    distinct(&mut bench);
    assert_eq!(held(&mut bench).len(), 1, "it can be said again");
    holds(&bench.register);
}

#[test]
fn the_window_reads_pairs_with_what_hangs_under_each() {
    let mut bench = alike();
    bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": "S-0002" }));
    let some = PairQuery { offset: 0, limit: 10 };
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let page = supplier::to_decide(&reader, &some).expect("pairs");
    let pair = &page.pairs[0];
    assert_eq!((page.total, pair.why.word.as_str()), (1, "same-name"));
    assert_eq!((pair.one.reference.as_str(), pair.one.contracts), ("S-0002", 1), "more hangs under it");
    assert_eq!((pair.other.reference.as_str(), pair.other.contracts), ("S-0001", 0));
    let after = PairQuery { offset: 1, limit: 10 };
    assert!(supplier::to_decide(&reader, &after).expect("pairs").pairs.is_empty());
    let none = supplier::to_decide(&reader, &PairQuery { offset: 0, limit: 0 }).expect_err("refused");
    assert_eq!(none.fields[0].field, "limit");
    let ids = (pair.one.id.clone(), pair.other.id.clone());
    supplier::say_distinct(&mut bench.register, &ids.0, &ids.1, Some(" ")).expect("decided");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let page = supplier::held_distinct(&reader, &some).expect("pairs");
    assert_eq!((page.total, page.pairs[0].on.as_str()), (1, "21 November 2026"));
    assert_eq!(page.pairs[0].reason, None, "an empty box says nothing");
    let told = supplier::take_back_distinct(&mut bench.register, &ids.0, &ids.1).expect("taken back");
    assert_eq!(told.value.one, "S-0001 Brynmawr Badges Ltd");
}

#[test]
fn the_search_for_pairs_stops_when_asked_and_can_be_asked_again() {
    let mut bench = alike();
    let stop = register::Stop::default();
    stop.ask();
    let stopped =
        bench.register.stoppable(&stop, |register| supplier::duplicates(&register.reader(Dates::default())?));
    assert_eq!(stopped.expect_err("stopped").code, FailureCode::Cancelled);
    assert_eq!(proposed(&mut bench).len(), 1);
}

#[test]
fn a_merge_is_looked_at_side_by_side_and_done_only_as_it_was_seen() {
    let mut bench = two();
    let look = supplier::look_at_merge(&mut bench.register, "S-0001", "S-0002").expect("looked at");
    let plan = supplier::plan_merge(&mut bench.register, "S-0002", "S-0001", None).expect("planned");
    assert_eq!(look.kept.reference, "S-0001");
    assert_eq!(look.moved.len(), plan.moved.len());
    let all = || look.organisation.iter().chain(&look.supplier);
    let of = |becomes| all().filter(|fact| fact.becomes == becomes).count();
    assert_eq!(of(Becomes::Differs), plan.differing.len());
    assert_eq!(of(Becomes::Taken) + of(Becomes::Together), plan.taken.len());
    assert!(
        all().all(|fact| fact.kept.is_some() || fact.merged.is_some()),
        "what neither says is not listed"
    );
    let name = all().find(|fact| fact.label == "Legal name").expect("the names");
    assert_eq!((name.becomes, &name.then), (Becomes::Differs, &name.kept));
    let ask = |revision| MergeAsk {
        kept: look.kept.id.clone(),
        merged: look.merged.id.clone(),
        revision,
        reason: Some(String::new()),
    };
    let unseen =
        supplier::merge_looked_at(&mut bench.register, &ask(look.revision - 1)).expect_err("refused");
    assert_eq!(unseen.code, FailureCode::Conflict);
    assert!(unseen.message.contains("Look at it again"), "{unseen}");
    let done = supplier::merge_looked_at(&mut bench.register, &ask(look.revision)).expect("merged").value;
    assert!(done.merged.starts_with("S-0002 "), "{done:?}");
    assert!(done.backup.is_some_and(|name| name.ends_with(".assay")));
    trail::undo::undo(&mut bench.register).expect("undone");
    holds(&bench.register);
}

#[test]
fn what_was_decided_is_known_as_of_its_day_and_comes_through_an_export() {
    let mut bench = alike();
    let before = support::instant("2026-11-21T09:30:00Z");
    bench.register.set_clock(register::Clock::fixed(support::instant("2026-11-22T09:00:00Z")));
    distinct(&mut bench);
    let then = Dates { as_known_at: Some(before), ..Dates::default() };
    let reader = bench.register.reader(then).expect("a reader");
    assert_eq!(supplier::duplicates(&reader).expect("read").len(), 1);
    let first = exported(&mut bench.register);
    assert_eq!(first["tables"]["supplier_pair"][0]["decision"], "distinct");
    assert_eq!(first["tables"]["supplier_pair"][0]["reason"], "Two sites");
    let mut other = Bench::new();
    bundle::apply(&mut other.register, &serde_json::to_vec(&first).expect("bytes")).expect("taken in");
    assert_eq!(exported(&mut other.register), first);
    assert!(proposed(&mut other).is_empty());
    holds(&other.register);
}

#[test]
fn the_history_of_both_says_it_in_words() {
    let mut bench = alike();
    distinct(&mut bench);
    for supplier in ["S-0001", "S-0002"] {
        let page = history_of(&mut bench, supplier);
        let newest = &page.entries[0];
        assert_eq!(newest.action, "Decided that two suppliers are not the same", "{supplier}");
        let told: Vec<(&str, &str, Option<&str>)> = newest
            .changes
            .iter()
            .map(|change| (change.record.as_str(), change.field.as_str(), change.after.as_deref()))
            .collect();
        let both = "S-0001 Brynmawr Badges Ltd and S-0002 BRYNMAWR BADGES LIMITED";
        let expected = [
            (both, "Decided", Some("They are not the same")),
            (both, "Decided on", Some("21 November 2026")),
            (both, "Reason", Some("Two sites")),
        ];
        assert_eq!(told, expected, "{supplier}");
    }
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    let mut bench = alike();
    let head = bench.register.head().expect("a head");
    let mut refused = |one: &str, other: &str, reason: Option<&str>| {
        supplier::distinct(&mut bench.register, one, other, reason).expect_err("refused")
    };
    let same = refused("S-0001", "Brynmawr Badges Ltd", None);
    assert!(same.message.contains("Both are S-0001"), "{same}");
    assert_eq!(refused("S-0001", "S-0009", None).code, FailureCode::NotFound);
    assert_eq!(refused("S-0001", "S-0002", Some("")).fields[0].field, "reason");
    assert_eq!(bench.register.head().expect("a head"), head);
    distinct(&mut bench);
    let again = supplier::distinct(&mut bench.register, "S-0001", "S-0002", None).expect_err("refused");
    assert!(again.message.contains("21 November 2026"), "{again}");
    record::retire(&mut bench.register, Noun::Supplier, "S-0002", "Closed").expect("retired");
    let retired = supplier::distinct(&mut bench.register, "S-0001", "S-0002", None).expect_err("refused");
    assert_eq!(retired.code, FailureCode::Conflict);
    assert!(retired.message.contains("S-0002 is retired"), "{retired}");
}

#[test]
fn a_register_from_before_decisions_is_brought_up_to_date_and_its_backup_holds() {
    const BEFORE: &[register::Migration] = &[MIGRATIONS[0], MIGRATIONS[1]];
    let mut bench = Bench::new();
    let path = bench.path("old.assay");
    let mut old = Register::create(&path, Setup { migrations: BEFORE, ..setup() }).expect("made");
    for name in ["Brynmawr Badges Ltd", "BRYNMAWR BADGES LIMITED"] {
        let draft = json!({ "legal_name": name, "kind": "company" });
        let reference = record::add(&mut old, Noun::Organisation, &draft).expect("added").value.reference;
        record::add(&mut old, Noun::Supplier, &json!({ "organisation": reference })).expect("added");
    }
    let export = exported(&mut old);
    assert_eq!(export["schema_version"], 2);
    drop(old);
    bench.register = Register::open(&path, setup()).expect("brought up to date");
    let kept = register::backup::newest_that_holds(&path, &setup()).expect("looked");
    assert!(kept.is_some(), "the backup of the older format is checked as it is");
    distinct(&mut bench);
    holds(&bench.register);
    let mut other = Bench::new();
    bundle::apply(&mut other.register, &serde_json::to_vec(&export).expect("bytes")).expect("an older file");
    assert_eq!(proposed(&mut other).len(), 1);
}

/// Two suppliers that are one, with what hangs under both: S-0001 stays, S-0002 goes.
fn two() -> Bench {
    let mut bench = Bench::new();
    let mut supplier = |facts: Value, draft: Value| {
        let organisation = bench.add(Noun::Organisation, facts);
        let mut draft = draft;
        draft["organisation"] = organisation.into();
        bench.add(Noun::Supplier, draft)
    };
    supplier(
        json!({ "legal_name": "Brynmawr Badges Ltd", "kind": "company", "companies_house_number": "01234567" }),
        json!({ "service": "Badges", "financial_distress": "no", "note": "Paid in June" }),
    );
    supplier(
        json!({ "legal_name": "Brynmawr Dosimetry", "kind": "company", "known_as": ["BD Ltd"], "duns": "123456789",
                "companies_house_number": "07654321", "company_status": "active", "parts_played": ["supplier"] }),
        json!({ "service": "Dosimetry", "financial_distress": "yes", "financial_note": "Late accounts",
                "key_persons": "Managing director since 2023", "note": "Paid in July\nPaid in June" }),
    );
    supplier(json!({ "legal_name": "Other Ltd", "kind": "company" }), json!({}));
    for (title, supplier) in [("Ours", "S-0001"), ("Theirs", "S-0002"), ("Others", "S-0003")] {
        bench.add(Noun::Contract, json!({ "title": title, "supplier": supplier }));
    }
    bench.add(Noun::Contract, json!({ "title": "Old", "supplier": "S-0002" }));
    record::retire(&mut bench.register, Noun::Contract, "C-0004", "Ended").expect("retired");
    bench.add(Noun::Evidence, json!({ "supplier": "S-0002", "kind": "iso-27001", "contracts": ["C-0002"] }));
    bench.add(Noun::Incident, json!({ "title": "Lost laptop", "supplier": "S-0002", "contract": "C-0002" }));
    bench.add(Noun::Contact, json!({ "organisation": "O-0002", "role": "press", "name": "Desk" }));
    bench.add(
        Noun::Chain,
        json!({ "contract": "C-0003", "kind": "sub-processor", "organisation": "O-0002", "function": "Post" }),
    );
    bench.edit(Noun::Contract, "C-0003", json!({ "served_bodies": [{ "organisation": "O-0002" }] }));
    bench
}

fn merge(bench: &mut Bench) -> Merge {
    let done = supplier::merge(&mut bench.register, "S-0002", "S-0001", Some("One company")).expect("merged");
    done.value
}

/// Every place that links to a supplier or an organisation, asked of the file: table and column.
fn places(bench: &Bench) -> Vec<(String, String, String)> {
    let raw = bench.raw();
    let sql = "SELECT held.name, link.\"from\", link.\"table\" FROM sqlite_schema AS held, pragma_foreign_key_list(held.name) AS link
               WHERE held.type = 'table' AND link.\"table\" IN ('supplier', 'organisation')";
    let mut statement = raw.prepare(sql).expect("a statement");
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).expect("read");
    found.collect::<Result<_, _>>().expect("every place")
}

/// How many rows still point at the one that went.
fn left(bench: &Bench) -> Vec<(String, String, i64)> {
    let raw = bench.raw();
    let mut left = Vec::new();
    for (table, column, to) in places(bench) {
        // What was decided names both, and the one that went keeps its organisation.
        if table == "supplier_pair" || table == "supplier" {
            continue;
        }
        let sql = format!(
            "SELECT count(*) FROM \"{table}\" JOIN \"{to}\" AS gone ON gone.id = \"{table}\".\"{column}\" WHERE gone.ref_number = 2"
        );
        let count: i64 = raw.query_row(&sql, [], |row| row.get(0)).expect("counted");
        if count > 0 {
            left.push((table, column, count));
        }
    }
    left
}

fn without_decisions(register: &mut Register) -> Value {
    let mut all = exported(register);
    all["tables"].as_object_mut().expect("tables").remove("supplier_pair");
    all
}

#[test]
fn a_merge_moves_whatever_points_at_the_one_that_goes_and_undo_takes_all_of_it_back() {
    let mut bench = two();
    assert_eq!(left(&bench).len(), 6, "{:?}", left(&bench));
    let before = without_decisions(&mut bench.register);
    let head = bench.register.head().expect("a head");
    let plan =
        supplier::plan_merge(&mut bench.register, "S-0002", "S-0001", Some("One company")).expect("planned");
    assert_eq!(bench.register.head().expect("a head"), head, "a plan writes nothing");
    let done = merge(&mut bench);
    assert!(done.backup.as_ref().is_some_and(|backup| backup.file.exists()));
    assert_eq!(Merge { backup: None, ..done.clone() }, plan);
    let moved: Vec<String> = done.moved.iter().flat_map(|moved| moved.refs.clone()).collect();
    assert_eq!(moved, ["CT-0001", "C-0002", "C-0003", "C-0004", "CH-0001", "E-0001", "I-0001"]);
    assert_eq!(left(&bench), []);
    holds(&bench.register);
    let after = without_decisions(&mut bench.register);
    let undone = trail::undo::undo(&mut bench.register).expect("undone").value;
    assert_eq!(undone.action, "merge-supplier");
    assert_eq!(without_decisions(&mut bench.register), before);
    holds(&bench.register);
    trail::undo::redo(&mut bench.register).expect("done again");
    let mut again = without_decisions(&mut bench.register);
    for (table, reference) in [("supplier", 2), ("organisation", 2)] {
        // It is retired by another deed, at another instant.
        let rows = again["tables"][table].as_array_mut().expect("rows");
        assert!(rows.iter().any(|row| row["ref_number"] == reference && row["retired_at"].is_string()));
    }
    assert_eq!(again, after);
}

#[test]
fn facts_that_one_has_alone_are_taken_over_and_what_differs_stays() {
    let mut bench = two();
    let done = merge(&mut bench);
    let taken: Vec<&str> = done.taken.iter().map(|fact| fact.field.as_str()).collect();
    assert_eq!(taken, ["known_as", "parts_played", "duns", "key_persons", "note"]);
    let differing: Vec<&str> = done.differing.iter().map(|fact| fact.field.as_str()).collect();
    let expected = [
        "legal_name",
        "companies_house_number",
        "company_status",
        "service",
        "financial_distress",
        "financial_note",
    ];
    assert_eq!(differing, expected);
    let note = done.differing.iter().find(|fact| fact.field == "financial_note").expect("listed");
    assert_eq!((note.kept.as_deref(), note.merged.as_deref()), (None, Some("Late accounts")));
    let (organisation, supplier) =
        (bench.show(Noun::Organisation, "O-0001"), bench.show(Noun::Supplier, "S-0001"));
    assert_eq!(organisation["known_as"], json!(["BD Ltd", "Brynmawr Dosimetry"]));
    assert_eq!(
        (&organisation["companies_house_number"], &organisation["duns"]),
        (&json!("01234567"), &json!("123456789"))
    );
    assert_eq!(organisation["company_status"], "unknown", "whose status it is depends on the number");
    assert_eq!(supplier["note"], "Paid in June\nPaid in July");
    let gone = bench.show(Noun::Supplier, "S-0002");
    assert_eq!(gone["retired"]["reason"], "Merged into S-0001 Brynmawr Badges Ltd");
    assert_eq!((&gone["service"], &gone["financial_note"]), (&json!("Dosimetry"), &json!("Late accounts")));
}

#[test]
fn a_status_is_taken_over_only_with_the_number_that_it_was_said_of() {
    // What the one that stays says, what the other says, and what stands afterwards: number, status, and the note on its money.
    let company = |number: Option<&str>, status: &str| match number {
        Some(number) => json!({ "companies_house_number": number, "company_status": status }),
        None => json!({ "company_status": status }),
    };
    let (one, other) = (Some("01234567"), Some("07654321"));
    for (kept, merged, number, status) in [
        (company(one, "unknown"), company(None, "dissolved"), one, "unknown"),
        (company(one, "unknown"), company(other, "dissolved"), one, "unknown"),
        (company(None, "unknown"), company(other, "dissolved"), other, "dissolved"),
        (company(None, "active"), company(other, "dissolved"), None, "active"),
    ] {
        let mut bench = Bench::new();
        for (name, facts) in [("Kept Ltd", &kept), ("Merged Ltd", &merged)] {
            let mut draft = facts.clone();
            draft["legal_name"] = name.into();
            draft["kind"] = "company".into();
            let organisation = bench.add(Noun::Organisation, draft);
            let (distress, note) =
                if name == "Kept Ltd" { ("no", Value::Null) } else { ("unknown", "Late".into()) };
            let money = json!({ "organisation": organisation, "financial_distress": distress, "financial_note": note });
            bench.add(Noun::Supplier, money);
        }
        merge(&mut bench);
        let organisation = bench.show(Noun::Organisation, "O-0001");
        let stands =
            (organisation["companies_house_number"].as_str(), organisation["company_status"].as_str());
        assert_eq!(stands, (number, Some(status)), "{merged} merged into {kept}");
        assert_eq!(bench.show(Noun::Supplier, "S-0001")["financial_note"], Value::Null);
    }
}

#[test]
fn both_histories_stay_and_say_the_merge_in_words() {
    let mut bench = two();
    let (one, other) = (history_of(&mut bench, "S-0001").total, history_of(&mut bench, "S-0002").total);
    assert_eq!((one, other), (3, 8));
    merge(&mut bench);
    let page = history_of(&mut bench, "S-0001");
    assert_eq!(page.total, one + other + 1, "all that was done to either, and the merge");
    assert_eq!(page.entries[0].action, "Merged a supplier into another");
    let said = |record: &str, field: &str| {
        let change =
            page.entries[0].changes.iter().find(|change| change.record == record && change.field == field);
        change.and_then(|change| change.after.clone()).unwrap_or_default()
    };
    assert_eq!(said("C-0002 Theirs", "Supplier"), "S-0001 Brynmawr Badges Ltd");
    let both = "S-0001 Brynmawr Badges Ltd and S-0002 Brynmawr Dosimetry";
    assert_eq!(said(both, "Decided"), "The second was merged into the first");
    assert_eq!(said(both, "Reason"), "One company");
    let gone = history_of(&mut bench, "S-0002");
    assert_eq!(gone.entries[0].action, "Merged a supplier into another");
}

#[test]
fn the_one_that_went_is_found_by_reference_and_name() {
    let mut bench = two();
    merge(&mut bench);
    let contract =
        bench.add(Noun::Contract, json!({ "title": "New", "supplier": "S-0002", "lead_body": "O-0002" }));
    let shown = bench.show(Noun::Contract, &contract);
    assert_eq!((&shown["supplier"], &shown["lead_body"]), (&json!("S-0001"), &json!("O-0001")));
    assert_eq!(bench.show(Noun::Supplier, "brynmawr dosimetry")["ref"], "S-0001");
    assert_eq!(bench.show(Noun::Organisation, "BD Ltd")["ref"], "O-0001");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let found = serde_json::to_string(&register::find::search(&reader, "Dosimetry", 10).expect("found"))
        .expect("JSON");
    assert!(found.contains("S-0001") && !found.contains("S-0002"), "{found}");
    let refused = record::edit(&mut bench.register, Noun::Supplier, "S-0002", &json!({ "note": "x" }))
        .expect_err("refused");
    assert!(refused.message.contains("S-0002 was merged into S-0001 on 21 November 2026"), "{refused}");
}

#[test]
fn what_cannot_be_merged_is_refused_with_what_to_do() {
    let mut bench = two();
    let refused = |bench: &mut Bench, merged: &str, into: &str| {
        let head = bench.register.head().expect("a head");
        let failure = supplier::merge(&mut bench.register, merged, into, None).expect_err("refused");
        assert_eq!(bench.register.head().expect("a head"), head);
        assert_eq!(
            register::backup::list(bench.register.path()).expect("listed").len(),
            0,
            "nor is anything backed up"
        );
        failure.message
    };
    assert!(refused(&mut bench, "S-0001", "S-0001").contains("Both are S-0001"));
    let chain = refused(&mut bench, "S-0002", "S-0003");
    assert!(
        chain.contains("CH-0001, in the chain of C-0003 Others")
            && chain.contains("assay chain retire CH-0001"),
        "{chain}"
    );
    assert!(refused(&mut bench, "S-0003", "S-0002").contains("CH-0001"));
    let upper = json!({ "contract": "C-0001", "kind": "sub-processor", "organisation": "O-0002" });
    let upper = bench.add(Noun::Chain, upper);
    bench.add(
        Noun::Chain,
        json!({ "contract": "C-0001", "kind": "sub-processor", "organisation": "O-0003", "under": upper }),
    );
    record::retire(&mut bench.register, Noun::Chain, "CH-0001", "Corrected").expect("retired");
    assert!(refused(&mut bench, "S-0003", "S-0002").contains("CH-0003"), "one hangs under the other");
    bench.edit(Noun::Organisation, "O-0003", json!({ "parent": "O-0001" }));
    let owner = refused(&mut bench, "S-0003", "S-0001");
    assert!(owner.contains("O-0001 is recorded as the owner of O-0003 Other Ltd"), "{owner}");
    record::retire(&mut bench.register, Noun::Contract, "C-0003", "Ended").expect("retired");
    record::retire(&mut bench.register, Noun::Supplier, "S-0003", "Closed").expect("retired");
    assert!(refused(&mut bench, "S-0003", "S-0002").contains("S-0003 is retired"));
}

#[test]
fn one_that_was_merged_away_is_merged_no_more_until_it_is_brought_back() {
    let mut bench = two();
    bench.supplier("Brynmawr");
    supplier::distinct(&mut bench.register, "S-0003", "S-0002", None).expect("decided");
    supplier::distinct(&mut bench.register, "S-0001", "S-0002", None)
        .expect("decided, and found wrong later");
    merge(&mut bench);
    let pairs = exported(&mut bench.register)["tables"]["supplier_pair"].clone();
    let live: Vec<&Value> = pairs
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["retired_at"].is_null())
        .map(|row| &row["decision"])
        .collect();
    assert_eq!(live, ["distinct", "merged"], "what was said of the other two holds of the one that stays");
    let again = supplier::distinct(&mut bench.register, "S-0001", "S-0003", None).expect_err("said already");
    assert_eq!(again.code, FailureCode::Conflict);
    for (merged, into) in [("S-0004", "S-0002"), ("S-0002", "S-0004")] {
        let refused = supplier::merge(&mut bench.register, merged, into, None).expect_err("refused");
        assert!(refused.message.contains("S-0002 was merged into S-0001 on 21 November 2026."), "{refused}");
    }
    supplier::merge(&mut bench.register, "S-0001", "S-0004", None).expect("merged on");
    assert_eq!(left(&bench), []);
    let contract = bench.add(Noun::Contract, json!({ "title": "New", "supplier": "S-0002" }));
    assert_eq!(bench.show(Noun::Contract, &contract)["supplier"], "S-0004", "however many steps it is");
    assert!(history_of(&mut bench, "S-0004").total > 10);
    holds(&bench.register);
    let exported_first = exported(&mut bench.register);
    let mut other = Bench::new();
    bundle::apply(&mut other.register, &serde_json::to_vec(&exported_first).expect("bytes"))
        .expect("taken in");
    assert_eq!(exported(&mut other.register), exported_first);
    record::edit(&mut bench.register, Noun::Organisation, "O-0004", &json!({ "duns": null }))
        .expect("edited");
    record::reinstate(&mut bench.register, Noun::Organisation, "O-0002").expect("reinstated");
    record::reinstate(&mut bench.register, Noun::Supplier, "S-0002").expect("reinstated");
    let contract = bench.add(Noun::Contract, json!({ "title": "Newer", "supplier": "S-0002" }));
    assert_eq!(bench.show(Noun::Contract, &contract)["supplier"], "S-0002");
    holds(&bench.register);
}

#[test]
fn suppliers_of_the_sample_merge_and_come_apart_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let day = domain::date::Date::parse("2026-11-21").expect("a day");
    let mut register =
        register::sample::create(&folder.path().join("sample.assay"), day).expect("the sample");
    let mut merged = 0;
    for (goes, stays) in [("S-0002", "S-0001"), ("S-0004", "S-0003"), ("S-0005", "S-0006")] {
        let before = without_decisions(&mut register);
        match supplier::merge(&mut register, goes, stays, None) {
            Ok(done) => {
                merged += 1;
                assert!(!done.value.moved.is_empty());
                holds(&register);
                trail::undo::undo(&mut register).expect("undone");
            }
            Err(failure) => assert_eq!(failure.code, FailureCode::Conflict, "{failure} {:?}", failure.fields),
        }
        assert_eq!(without_decisions(&mut register), before, "{goes}");
    }
    assert!(merged >= 2, "{merged}");
    holds(&register);
}
