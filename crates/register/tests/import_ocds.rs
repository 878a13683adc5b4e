//! Real contract notices on real SQLite: what comes in, what stays, and what is refused.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

#[path = "import_ocds/order.rs"]
mod order;
mod support;

use chrono::NaiveDate;
use domain::noun::Noun;
use register::import::ocds::{self, BodyStanding, MatchedBy, Report, Standing};
use register::{Dates, FailureCode, record, trail};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use support::Bench;

const ENGLAND: &str = include_str!("../../../tests/fixtures/ocds/england.jsonl");
const BY_HAND: &str = include_str!("../../../tests/fixtures/ocds/by-hand.json");
const WORKED: &str = include_str!("../../../tests/fixtures/ocds/worked-example/ocds-213czf-000-00001.json");

fn import(bench: &mut Bench, text: &str) -> Report {
    match ocds::apply(&mut bench.register, text.as_bytes()) {
        Ok(outcome) => outcome.value,
        Err(failure) => panic!("{failure} {:?} {:?}", failure.fields, failure.detail),
    }
}

fn planned(bench: &mut Bench, text: &str) -> ocds::Plan {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    ocds::plan(&reader, text.as_bytes()).expect("a plan")
}

fn entries(bench: &Bench) -> i64 {
    bench.raw().query_row("SELECT count(*) FROM trail_entry", [], |row| row.get(0)).expect("a count")
}

/// Every live contract and organisation as shown, its links as names, without ids and numbers.
fn content(bench: &mut Bench) -> BTreeSet<String> {
    let organisations = bench.list(Noun::Organisation);
    let suppliers = bench.list(Noun::Supplier);
    let name_of = |reference: &Value| {
        let found = organisations.iter().find(|body| body["ref"] == *reference);
        found.map_or(Value::Null, |body| body["legal_name"].clone())
    };
    let supplier_name = |reference: &Value| {
        let found = suppliers.iter().find(|supplier| supplier["ref"] == *reference);
        found.map_or(Value::Null, |supplier| name_of(&supplier["organisation"]))
    };
    let mut content = BTreeSet::new();
    for mut contract in bench.list(Noun::Contract) {
        contract["supplier"] = supplier_name(&contract["supplier"]);
        contract["lead_body"] = name_of(&contract["lead_body"]);
        assert!(content.insert(bare(contract)));
    }
    for supplier in &suppliers {
        assert!(content.insert(format!("supplier {}", name_of(&supplier["organisation"]))));
    }
    content.extend(organisations.iter().cloned().map(bare));
    content
}

fn bare(mut record: Value) -> String {
    for key in ["id", "ref", "derived"] {
        record.as_object_mut().expect("an object").remove(key);
    }
    if let Some(notices) = record.get_mut("notices").and_then(Value::as_array_mut) {
        notices.iter_mut().for_each(|notice| notice["id"] = Value::Null);
        notices.sort_by_key(Value::to_string);
    }
    if let Some(events) = record.get_mut("events").and_then(Value::as_array_mut) {
        events.iter_mut().for_each(|event| event["id"] = Value::Null);
    }
    record.to_string()
}

fn contract_of(bench: &mut Bench, key: &str) -> Value {
    let all = bench.list(Noun::Contract);
    all.into_iter().find(|contract| contract["import_key"] == key).expect(key)
}

#[test]
fn all_real_notices_come_in_and_none_is_refused() {
    let mut bench = Bench::new();
    let plan = planned(&mut bench, ENGLAND);
    assert!(bench.list(Noun::Contract).is_empty(), "a plan stores nothing");
    let report = import(&mut bench, ENGLAND);
    assert_eq!(plan.totals, report.totals);
    let refused: Vec<_> =
        report.refused.iter().map(|line| (line.ocid.as_deref(), line.reason.as_str())).collect();
    assert_eq!(refused, []);
    assert_eq!((report.totals.releases, report.totals.processes), (201, 190));
    assert_eq!((report.totals.new, bench.list(Noun::Contract).len()), (311, 311));
    let taken: BTreeSet<&str> = report.contracts.iter().map(|line| line.ocid.as_str()).collect();
    assert_eq!(taken.len(), 190);
    assert!(bench.register.verify().expect("a verdict").breaches.is_empty());
}

#[test]
fn nothing_is_invented() {
    let mut bench = Bench::new();
    import(&mut bench, ENGLAND);
    for contract in bench.list(Noun::Contract) {
        assert_eq!(contract["personal_data"], "unknown");
        assert_eq!(contract["renewal"], "unknown");
        assert_eq!(contract["value_ex_vat_pence"], Value::Null);
        assert_eq!(contract["value_inc_vat_pence"], Value::Null);
        let events = contract["events"].as_array().expect("a list");
        assert!(!events.is_empty() && events.iter().all(|event| event["kind"] != "signed"), "{events:?}");
        assert_eq!(
            contract["derived"]["status"], "planned",
            "no notice of the file says that anything was signed"
        );
        let source = format!("OCDS notice {}", contract["ocid"].as_str().expect("an ocid"));
        assert!(contract["source"].as_str().expect("a source").starts_with(&source));
    }
    for body in bench.list(Noun::Organisation) {
        assert_eq!((&body["jurisdiction"], &body["country"]), (&json!("unknown"), &Value::Null));
        let numbered =
            ["companies_house_number", "charity_number"].iter().any(|name| body[*name].is_string());
        assert_eq!(body["kind"] == "unknown", !numbered, "{body}");
    }
}

#[derive(Deserialize)]
struct Expected {
    ocid: String,
    buyer: String,
    cpv: Vec<String>,
    procedure: String,
    regime: String,
    contracts: Vec<ExpectedContract>,
}

#[derive(Deserialize)]
struct ExpectedContract {
    suppliers: Vec<Option<String>>,
    #[serde(default)]
    companies: Vec<Option<String>>,
    pence: Option<i64>,
    shared_pence: Option<i64>,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    awarded: Option<NaiveDate>,
}

/// Supplier's name and number, value, first and last day.
type Told = (Option<String>, Option<String>, Option<i64>, Option<String>, Option<String>);

#[test]
fn suppliers_values_and_dates_are_as_a_person_reads_them_in_twenty_notices() {
    let mut bench = Bench::new();
    import(&mut bench, ENGLAND);
    let organisations: BTreeMap<String, Value> = by_ref(bench.list(Noun::Organisation));
    let suppliers = by_ref(bench.list(Noun::Supplier));
    let contracts = bench.list(Noun::Contract);
    let expected: Vec<Expected> = serde_json::from_str(BY_HAND).expect("the fixture is sound");
    assert_eq!(expected.len(), 20);
    for case in &expected {
        let own: Vec<&Value> = contracts.iter().filter(|contract| contract["ocid"] == case.ocid).collect();
        let mut wanted: Vec<Told> = Vec::new();
        for part in &case.contracts {
            let nobody = [None];
            let names = if part.suppliers.is_empty() { &nobody[..] } else { &part.suppliers[..] };
            for (place, name) in names.iter().enumerate() {
                let company = part.companies.get(place).cloned().flatten();
                let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
                wanted.push((name.clone(), company, part.pence, text(part.start), text(part.end)));
                let told = own.iter().any(|contract| tells(contract, part));
                assert!(told, "{}: award date and shared value stand in the note", case.ocid);
            }
        }
        let mut found: Vec<Told> = own
            .iter()
            .map(|contract| {
                let body = contract["supplier"]
                    .as_str()
                    .map(|s| &organisations[suppliers[s]["organisation"].as_str().expect("a body")]);
                let text = |value: &Value| value.as_str().map(str::to_owned);
                // Where the notice gives an identifier and no name, the identifier stands for it.
                let unnamed =
                    |body: &Value| Some(format!("Name not given ({})", body["portal_id"].as_str()?));
                let named = |body: &&Value| body["legal_name"].as_str() != unnamed(body).as_deref();
                let name = body.filter(named).map(|body| published_name(body, &wanted));
                let company = body.and_then(|body| text(&body["companies_house_number"]));
                let pence = contract["value_vat_unknown_pence"].as_i64();
                assert_eq!(contract["currency"].as_str(), pence.map(|_| "GBP"));
                (name, company, pence, text(&contract["start"]), text(&contract["end"]))
            })
            .collect();
        wanted.sort();
        found.sort();
        assert_eq!(found, wanted, "{}", case.ocid);
        for contract in own {
            let buyer = &organisations[contract["lead_body"].as_str().expect("a buyer")];
            assert_eq!(buyer["legal_name"], case.buyer.as_str());
            assert_eq!(contract["cpv"], json!(case.cpv), "{}", case.ocid);
            assert_eq!(contract["procedure"], case.procedure.as_str(), "{}", case.ocid);
            assert_eq!(contract["regime"], case.regime.as_str(), "{}", case.ocid);
        }
    }
}

fn by_ref(records: Vec<Value>) -> BTreeMap<String, Value> {
    records.into_iter().map(|record| (record["ref"].as_str().expect("a ref").to_owned(), record)).collect()
}

/// The name that the notice uses, where the body goes by several.
fn published_name(body: &Value, wanted: &[Told]) -> String {
    let others = body["known_as"].as_array().into_iter().flatten();
    let mut names = std::iter::once(&body["legal_name"]).chain(others).filter_map(Value::as_str);
    let used = names.find(|name| wanted.iter().any(|told| told.0.as_deref() == Some(name)));
    used.or(body["legal_name"].as_str()).expect("a name").to_owned()
}

fn tells(contract: &Value, part: &ExpectedContract) -> bool {
    let words = words::Words::new(words::Language::English);
    let note = contract["note"].as_str().unwrap_or_default();
    part.awarded.is_none_or(|day| note.contains(&format!("Awarded on {}.", words.date(day))))
        && part.shared_pence.is_none_or(|pence| {
            note.contains(&format!("{} (VAT not stated) in all", words.money_pence(pence)))
        })
}

#[test]
fn a_second_import_changes_nothing_and_leaves_no_trace() {
    let mut bench = Bench::new();
    import(&mut bench, ENGLAND);
    let before = entries(&bench);
    let plan = planned(&mut bench, ENGLAND);
    assert_eq!((plan.totals.new, plan.totals.changed, plan.totals.same), (0, 0, 311));
    assert!(plan.bodies.iter().all(|body| body.standing == BodyStanding::Same), "{:?}", plan.bodies);
    let outcome = ocds::apply(&mut bench.register, ENGLAND.as_bytes()).expect("imported");
    assert_eq!(outcome.changes, Vec::<String>::new());
    assert_eq!(entries(&bench), before);
}

#[test]
fn two_halves_in_either_order_give_the_same_register() {
    let lines: Vec<&str> = ENGLAND.lines().collect();
    let even: Vec<&str> = lines.iter().step_by(2).copied().collect();
    let odd: Vec<&str> = lines.iter().skip(1).step_by(2).copied().collect();
    for (first, second) in [(lines[..100].to_vec(), lines[100..].to_vec()), (even, odd)] {
        let (first, second) = (first.join("\n"), second.join("\n"));
        let (mut one, mut other) = (Bench::new(), Bench::new());
        import(&mut one, &first);
        import(&mut one, &second);
        import(&mut other, &second);
        import(&mut other, &first);
        let (one, other) = (content(&mut one), content(&mut other));
        let differ: Vec<_> = one.symmetric_difference(&other).take(4).collect();
        assert!(differ.is_empty(), "{differ:#?}");
    }
}

#[test]
fn undo_takes_the_whole_import_back_and_it_can_come_again() {
    let mut bench = Bench::new();
    import(&mut bench, ENGLAND);
    let first = content(&mut bench);
    assert_eq!(trail::undo::undo(&mut bench.register).expect("undone").value.action, "import-ocds");
    for noun in [Noun::Contract, Noun::Supplier, Noun::Organisation] {
        assert!(bench.list(noun).is_empty(), "{noun:?}");
    }
    assert!(trail::undo::undo(&mut bench.register).is_err(), "it was one deed");
    let again = import(&mut bench, ENGLAND);
    assert_eq!(again.totals.new, 311);
    assert_eq!(content(&mut bench), first);
}

#[test]
fn a_file_cut_in_half_stores_nothing_and_is_named_with_its_place() {
    let mut bench = Bench::new();
    let half = &ENGLAND.as_bytes()[..ENGLAND.len() / 2];
    let before = entries(&bench);
    let failure = ocds::apply(&mut bench.register, half).expect_err("refused");
    assert_eq!(failure.code, FailureCode::Unreadable);
    let line = half.iter().filter(|byte| **byte == b'\n').count() + 1;
    assert!(failure.message.contains(&format!("Line {line}, column ")), "{}", failure.message);
    assert!(failure.fields[0].field.starts_with(&format!("{line}:")));
    assert_eq!(entries(&bench), before);
    assert!(bench.list(Noun::Organisation).is_empty());
}

#[test]
fn what_a_person_changed_is_kept_and_said() {
    let mut bench = Bench::new();
    import(&mut bench, &release(1, "Badges", 100));
    let key = format!("{OCID}#a-1#GB-COH-01234567");
    let reference = contract_of(&mut bench, &key)["ref"].as_str().expect("a ref").to_owned();
    bench.edit(
        Noun::Contract,
        &reference,
        json!({ "title": "Dosimetry badges", "notice_period_buyer": "P6M" }),
    );
    let report = import(&mut bench, &release(2, "Badges and readers", 250));
    let line = &report.contracts[0];
    assert_eq!(line.standing, Standing::Changed);
    assert_eq!(
        line.kept.iter().map(|kept| (kept.field.as_str(), kept.notice.as_str())).collect::<Vec<_>>(),
        [("title", "Badges and readers")]
    );
    let shown = bench.show(Noun::Contract, &reference);
    assert_eq!(shown["title"], "Dosimetry badges");
    assert_eq!(shown["notice_period_buyer"], "P6M");
    assert_eq!(shown["value_vat_unknown_pence"], 25_000);
    // A person who types the import's own words back owns them all the same.
    bench.edit(Noun::Contract, &reference, json!({ "title": "Badges" }));
    import(&mut bench, &release(3, "Badges for all", 250));
    assert_eq!(bench.show(Noun::Contract, &reference)["title"], "Badges");
}

#[test]
fn an_undone_import_counts_as_no_hand_and_an_older_release_never_replaces_a_newer_one() {
    let mut bench = Bench::new();
    import(&mut bench, &release(1, "Badges", 100));
    import(&mut bench, &release(2, "Readers", 250));
    trail::undo::undo(&mut bench.register).expect("undone");
    import(&mut bench, &release(3, "Scanners", 300));
    let key = format!("{OCID}#a-1#GB-COH-01234567");
    assert_eq!(contract_of(&mut bench, &key)["title"], "Scanners");
    let before = entries(&bench);
    let old = import(&mut bench, &release(2, "Readers", 250));
    // The release itself is kept, and that is all.
    assert_eq!((old.contracts[0].standing, entries(&bench)), (Standing::Same, before + 1));
    import(&mut bench, &release(2, "Readers", 250));
    assert_eq!(entries(&bench), before + 1);
}

#[test]
fn a_retired_contract_and_a_notice_taken_out_stay_so() {
    let mut bench = Bench::new();
    import(&mut bench, ENGLAND);
    let with_notice = bench
        .list(Noun::Contract)
        .into_iter()
        .find(|c| c["notices"].as_array().is_some_and(|n| !n.is_empty()));
    let reference = with_notice.expect("one with a notice")["ref"].as_str().expect("a ref").to_owned();
    bench.edit(Noun::Contract, &reference, json!({ "notices": [] }));
    record::retire(&mut bench.register, Noun::Contract, "C-0001", "entered twice").expect("retired");
    let before = entries(&bench);
    let report = import(&mut bench, ENGLAND);
    assert_eq!((report.totals.retired, report.totals.new, report.totals.changed), (1, 0, 0));
    assert_eq!(entries(&bench), before);
}

#[test]
fn a_link_to_a_body_that_was_retired_stays_as_it_is() {
    let mut bench = Bench::new();
    import(&mut bench, &release(1, "Badges", 100));
    // A register from before such a retirement was refused.
    bench
        .raw()
        .execute_batch(
            "UPDATE supplier SET retired_at = '2026-11-01T09:00:00.000Z', retired_reason = 'no longer used';
             UPDATE organisation SET retired_at = '2026-11-01T09:00:00.000Z', retired_reason = 'merged' WHERE ref_number = 1",
        )
        .expect("retired");
    let before = entries(&bench);
    let report = import(&mut bench, &release(1, "Badges", 100));
    assert_eq!((report.contracts[0].standing, report.totals.new_bodies), (Standing::Same, 0));
    assert_eq!((report.totals.new_suppliers, entries(&bench)), (0, before));
}

#[test]
fn a_planned_contract_becomes_the_awarded_one_and_is_retired_where_several_take_its_place() {
    let mut bench = Bench::new();
    import(&mut bench, &tender());
    let planned = bench.list(Noun::Contract);
    assert_eq!((planned.len(), planned[0]["derived"]["status"].as_str()), (1, Some("planned")));
    let reference = planned[0]["ref"].as_str().expect("a ref").to_owned();
    import(&mut bench, &release(1, "Badges", 100));
    let now = bench.list(Noun::Contract);
    assert_eq!((now.len(), now[0]["ref"].as_str()), (1, Some(reference.as_str())), "the planned row went on");
    let earlier = import(&mut bench, &tender());
    assert_eq!(earlier.contracts[0].standing, Standing::Same, "a later stage is never set back");

    let mut other = Bench::new();
    import(&mut other, &tender());
    let report = import(&mut other, &two_suppliers());
    assert_eq!(report.totals.retiring, 1);
    assert_eq!(report.retiring[0].reference, reference);
    assert_eq!(
        report.retiring[0].reason,
        "Awarded to several suppliers, each with a contract of its own: C-0002 and C-0003"
    );
    let retired = other.show(Noun::Contract, &reference);
    assert_eq!(retired["retired"]["reason"], report.retiring[0].reason.as_str());
    for contract in other.list(Noun::Contract) {
        assert_eq!(contract["value_vat_unknown_pence"], Value::Null);
        assert!(contract["note"].as_str().expect("a note").contains("£1,000 (VAT not stated) in all"));
    }
}

#[test]
fn bodies_are_one_by_number_or_by_name_to_the_letter() {
    let mut bench = Bench::new();
    let hand = bench.add(
        Noun::Organisation,
        json!({ "legal_name": "Cwm Taren Health Board", "kind": "health-board", "jurisdiction": "wales" }),
    );
    let supplier = bench.add(
        Noun::Organisation,
        json!({ "legal_name": "Badge Co", "kind": "company", "companies_house_number": "01234567" }),
    );
    bench.add(
        Noun::Organisation,
        json!({ "legal_name": "Badges Limited", "kind": "company", "companies_house_number": "07654321" }),
    );
    let report = import(&mut bench, &release(1, "Badges", 100));
    let found: Vec<_> = report.bodies.iter().map(|body| (body.reference.clone(), body.matched_by)).collect();
    assert!(found.contains(&(Some(hand.clone()), Some(MatchedBy::Name))), "{found:?}");
    assert!(found.contains(&(Some(supplier.clone()), Some(MatchedBy::CompanyNumber))), "{found:?}");
    let body = bench.show(Noun::Organisation, &hand);
    assert_eq!((body["kind"].as_str(), body["portal_id"].as_str()), (Some("health-board"), Some("GB-CFS-7")));
    let maker = bench.show(Noun::Organisation, &supplier);
    assert_eq!(
        (maker["legal_name"].as_str(), &maker["known_as"]),
        (Some("Badge Co"), &json!(["Badges Limited"]))
    );
    assert_eq!(bench.list(Noun::Organisation).len(), 3, "another company of the same name stays another");
}

#[test]
fn one_contract_that_is_refused_does_not_hold_up_the_rest() {
    let mut bench = Bench::new();
    let bad = release(1, "Payslip of QQ 12 34 56 C", 100);
    let good = release(1, "Badges", 100).replace(OCID, "ocds-b5fd17-second");
    let report = import(&mut bench, &format!("{bad}\n{good}"));
    let [refused] = report.refused.as_slice() else { panic!("{:?}", report.refused) };
    assert_eq!((refused.ocid.as_deref(), refused.fields[0].field.as_str()), (Some(OCID), "title"));
    assert!(
        refused.reason.contains("Title: This holds what looks like a National Insurance number"),
        "{}",
        refused.reason
    );
    assert_eq!(bench.list(Noun::Contract).len(), 1);
    let lost = import(
        &mut bench,
        r#"{"ocid":"ocds-b5fd17-third","id":"1","date":"2025-01-01T00:00:00Z","tender":{"title":"x"}}"#,
    );
    assert_eq!(lost.refused[0].reason, "No notice of this process names a buyer.");
}

#[test]
fn long_texts_are_cut_and_contradictions_are_said() {
    let mut bench = Bench::new();
    let long = "badges ".repeat(80);
    let text = release(1, long.trim(), 100).replace("2028-01-31", "2024-01-31");
    let report = import(&mut bench, &text);
    assert!(report.contracts[0].remarks.iter().any(|remark| remark.contains("300 characters")), "{report:?}");
    let contract = &bench.list(Noun::Contract)[0];
    assert!(contract["title"].as_str().expect("a title").ends_with("badges…"));
    assert_eq!((&contract["start"], &contract["end"]), (&Value::Null, &Value::Null));
    assert!(contract["note"].as_str().expect("a note").contains("31 January 2024 as the last"));
    let unpriced =
        release(1, "Badges", 100).replace(r#","currency":"GBP""#, "").replace(OCID, "ocds-b5fd17-second");
    import(&mut bench, &unpriced);
    let contract = contract_of(&mut bench, "ocds-b5fd17-second#a-1#GB-COH-01234567");
    assert_eq!(
        contract["value_vat_unknown_pence"],
        Value::Null,
        "without a currency it would read as pounds"
    );
    assert!(contract["note"].as_str().expect("a note").contains("100 (VAT not stated) without a currency"));
}

#[test]
fn the_worked_example_comes_in_signed() {
    let mut bench = Bench::new();
    let report = import(&mut bench, WORKED);
    assert_eq!((report.refused.len(), report.totals.processes), (0, 1));
    let contracts = bench.list(Noun::Contract);
    assert!(contracts.iter().any(|contract| contract["events"][0]["kind"] == "signed"), "{contracts:?}");
    let before = entries(&bench);
    import(&mut bench, WORKED);
    assert_eq!(entries(&bench), before);
}

const OCID: &str = "ocds-b5fd17-badges";

fn head(day: u32) -> String {
    format!(
        r#""ocid":"{OCID}","id":"r-{day}","date":"2025-01-{day:02}T12:00:00Z","buyer":{{"id":"GB-CFS-7","name":"Cwm Taren Health Board"}}"#
    )
}

fn tender() -> String {
    format!(r#"{{{},"tag":["tender"],"tender":{{"id":"t","title":"Badges","status":"active"}}}}"#, head(1))
}

fn release(day: u32, title: &str, pounds: u32) -> String {
    format!(
        r#"{{{},"tag":["award"],"awards":[{{"id":"a-1","title":"{title}","status":"active","value":{{"amount":{pounds},"currency":"GBP"}},"contractPeriod":{{"startDate":"2025-02-01T00:00:00Z","endDate":"2028-01-31T00:00:00Z"}},"suppliers":[{{"id":"GB-COH-01234567","name":"Badges Limited"}}]}}]}}"#,
        head(day)
    )
}

fn two_suppliers() -> String {
    release(2, "Badges", 1000)
        .replace(r#""suppliers":[{"#, r#""suppliers":[{"id":"GB-COH-07654321","name":"Readers Limited"},{"#)
}

fn unnamed(day: u32) -> String {
    release(day, "Badges", 100)
        .replace(r#""id":"GB-COH-01234567","name":"Badges Limited""#, r#""id":"GB-CFS-173""#)
}

fn named(day: u32) -> String {
    release(day, "Badges", 100)
        .replace(
            r#""id":"GB-COH-01234567","name":"Badges Limited""#,
            r#""id":"GB-CFS-173","name":"Badges Limited""#,
        )
        .replace(OCID, "ocds-b5fd17-second")
}

#[test]
fn a_supplier_without_a_name_is_shown_as_such_and_takes_the_name_that_any_notice_gives() {
    let mut bench = Bench::new();
    import(&mut bench, &unnamed(2));
    let name = |bench: &mut Bench| -> Vec<(Value, Value)> {
        let bodies =
            bench.list(Noun::Organisation).into_iter().filter(|body| body["portal_id"] == "GB-CFS-173");
        bodies.map(|body| (body["legal_name"].clone(), body["known_as"].clone())).collect()
    };
    assert_eq!(name(&mut bench), [(json!("Name not given (GB-CFS-173)"), json!([]))]);
    let before = entries(&bench);
    import(&mut bench, &unnamed(2));
    assert_eq!(entries(&bench), before);
    // An older notice that names it is better than a newer one that does not, whichever came first.
    import(&mut bench, &named(1));
    assert_eq!(name(&mut bench), [(json!("Badges Limited"), json!([]))]);
    let mut other = Bench::new();
    import(&mut other, &named(1));
    import(&mut other, &unnamed(2));
    assert_eq!(name(&mut other), [(json!("Badges Limited"), json!([]))]);
    assert_eq!(content(&mut bench), content(&mut other));
}

#[test]
fn two_suppliers_with_a_number_of_the_publisher_alone_stay_two() {
    let mut bench = Bench::new();
    let first = unnamed(1).replace("GB-CFS-173", "1");
    import(&mut bench, &first);
    import(&mut bench, &first.replace(OCID, "ocds-b5fd17-second"));
    assert_eq!(bench.list(Noun::Supplier).len(), 2);
}

#[test]
fn a_value_in_no_currency_in_use_is_said_and_not_recorded() {
    let mut bench = Bench::new();
    import(&mut bench, &release(1, "Badges", 100).replace("GBP", "DEM"));
    let contract = &bench.list(Noun::Contract)[0];
    assert_eq!((&contract["currency"], &contract["value_vat_unknown_pence"]), (&Value::Null, &Value::Null));
    assert!(
        contract["note"]
            .as_str()
            .expect("a note")
            .contains("100 DEM (VAT not stated), which is in no currency in use")
    );
}

#[test]
fn a_file_without_a_notice_is_the_wrong_file() {
    let mut bench = Bench::new();
    let before = entries(&bench);
    for text in ["[]", "{}", "null", "[1]", r#"{"releases":[]}"#, r#"{"suppliers":[]}"#] {
        let failure = ocds::apply(&mut bench.register, text.as_bytes()).expect_err("refused");
        assert_eq!(failure.code, FailureCode::Unreadable, "{text}");
        assert!(failure.message.contains("holds no contract notice"), "{}", failure.message);
    }
    assert_eq!(entries(&bench), before);
}
