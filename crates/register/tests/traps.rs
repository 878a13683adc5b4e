//! What has gone wrong in other programs of this kind, and must not in this one.
// What is done behind the register's back is done on purpose.
#![allow(clippy::disallowed_methods)]

mod support;

use domain::noun::Noun;
use domain::scoring::Score;
use register::{Action, Dates, Failure, FailureCode, Register, find, record, score};
use serde_json::{Value, json};
use support::Bench;

fn score_of(bench: &mut Bench, contract: &str) -> Score {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Contract, contract).expect("the contract");
    score::of_contract(&reader, &id).expect("a score").score
}

/// A contract of which enough is known for a score: some data of some people.
fn scored(bench: &mut Bench, title: &str) -> String {
    let contract = bench.contract(title);
    processing(bench, &contract);
    contract
}

fn processing(bench: &mut Bench, contract: &str) -> String {
    let supplier = bench.show(Noun::Contract, contract)["supplier"].clone();
    bench.add(
        Noun::Processing,
        json!({
            "name": "Doses of staff", "supplier": supplier, "contract": contract,
            "data_items": [{ "category": "basic-identifiers", "field_name": "NAME" }],
            "head_counts": [{ "subject_group": "employee", "qualifier": "exactly", "min": 500, "max": 500 }],
        }),
    )
}

#[test]
fn reading_a_score_again_gives_the_same_score() {
    let mut bench = Bench::new();
    let contract = scored(&mut bench, "Badges");
    let first = score_of(&mut bench, &contract);
    for _ in 0..20 {
        assert_eq!(score_of(&mut bench, &contract), first);
    }
    let mut fresh = bench.reopen_beside();
    let reader = fresh.reader(Dates::default()).expect("a reader");
    let scores = score::all(&reader).expect("scores");
    assert_eq!(scores[0].score, first, "another reader reads the same");
}

#[test]
fn no_score_is_not_a_low_score() {
    let mut bench = Bench::new();
    let known = scored(&mut bench, "Badges");
    let unknown = bench.contract("Nothing is known of this");
    assert!(score_of(&mut bench, &known).figures().is_some());
    assert!(score_of(&mut bench, &unknown).figures().is_none(), "no number, no band");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let scores = score::all(&reader).expect("scores");
    assert_eq!(scores[0].reference, unknown, "and it comes before the worst score there is");
}

#[test]
fn defaults_are_never_the_safest_answer() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let shown = bench.show(Noun::Contract, &contract);
    for field in ["personal_data", "national", "audit_right", "exit_plan", "processing_after_end"] {
        assert_eq!(shown[field], "unknown", "{field}");
    }
    let supplier = bench.list(Noun::Supplier)[0].clone();
    for field in ["aggregator", "debarred", "financial_distress", "exclusion_ground"] {
        assert_eq!(supplier[field], "unknown", "{field}");
    }
    for column in Noun::ALL.iter().flat_map(|noun| noun.spec().columns) {
        let Some(enumeration) = (column.enumeration)() else { continue };
        if enumeration.name == "answer" {
            assert!(enumeration.words.contains(&"unknown"), "{}", column.name);
        }
    }
}

#[test]
fn an_answer_that_is_left_out_or_taken_back_never_makes_a_contract_safer() {
    let mut bench = Bench::new();
    let contract = scored(&mut bench, "Badges");
    let answered = |bench: &mut Bench, value: Value| {
        bench.edit(Noun::Contract, &contract, json!({ "criticality": value }));
        score_of(bench, &contract).figures().expect("figures").impact_exact
    };
    let (low, high) = (answered(&mut bench, json!(0)), answered(&mut bench, json!(4)));
    let unanswered = answered(&mut bench, Value::Null);
    assert!(unanswered > low, "a question that is left out counts against the contract");
    assert!(unanswered < high);
    assert!(unanswered >= answered(&mut bench, json!(2)), "as much as its second worst answer");
}

#[test]
fn a_supplier_shows_its_worst_contract_not_its_newest() {
    let mut bench = Bench::new();
    let first = scored(&mut bench, "Badges");
    let supplier = bench.show(Noun::Contract, &first)["supplier"].clone();
    bench.add(Noun::Contract, json!({ "title": "A newer one", "supplier": supplier }));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Supplier, supplier.as_str().expect("a reference")).expect("the supplier");
    let own = score::of_supplier(&reader, &id).expect("scores");
    assert_eq!(own.len(), 2);
    assert!(
        own[0].score.figures().is_none(),
        "the one that is not assessed is not hidden by the assessed one"
    );
}

#[test]
fn a_domain_at_nothing_is_seen() {
    let mut bench = Bench::new();
    let contract = scored(&mut bench, "Badges");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Contract, &contract).expect("the contract");
    let found = score::of_contract(&reader, &id).expect("a score");
    let figures = found.score.figures().expect("figures");
    assert_eq!(figures.controls_pct.to_string(), "0", "no control is known");
    assert_eq!(figures.confidence_pct.to_string(), "0");
    assert!(figures.likelihood_exact >= figures.exposure, "and none of them lowers the likelihood");
}

#[test]
fn yes_no_and_unknown_come_back_as_they_were_given() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    for answer in ["yes", "no", "unknown", "no", "yes"] {
        bench.edit(Noun::Contract, &contract, json!({ "exit_plan": answer }));
        assert_eq!(bench.show(Noun::Contract, &contract)["exit_plan"], answer);
        let mut other = bench.reopen_beside();
        let reader = other.reader(Dates::default()).expect("a reader");
        assert_eq!(record::show(&reader, Noun::Contract, &contract).expect("shown")["exit_plan"], answer);
    }
}

#[test]
fn notice_hours_that_nobody_entered_are_not_assumed() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let clause = bench.add(Noun::Clause, json!({ "contract": contract }));
    let shown = bench.show(Noun::Clause, &clause);
    assert!(shown["limit"].is_null(), "{shown}");
    let said: Vec<_> = shown.as_object().expect("fields").iter().filter(|(name, _)| *name != "id").collect();
    assert!(!format!("{said:?}").contains("72"), "{shown}");
    assert_eq!(shown["derived"]["quality"], 0);
}

#[test]
fn a_file_that_cannot_be_read_is_refused_and_never_written_over() {
    let mut bench = Bench::new();
    for number in 0..40 {
        bench.organisation(&format!("Body {number}"));
    }
    let path = bench.path("damaged.assay");
    bench.raw().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").expect("written through");
    let whole = std::fs::read(bench.register.path()).expect("the file");
    for keep in [0, 1, 100, 4_096, 9_000, whole.len() / 2] {
        let half = &whole[..keep];
        std::fs::write(&path, half).expect("written");
        let outcome = Register::open(&path, support::setup()).and_then(|mut register| {
            let draft = json!({ "legal_name": "One more", "kind": "health-board" });
            record::add(&mut register, Noun::Organisation, &draft).map(|_| ())
        });
        let failure = outcome.expect_err("refused");
        let refused =
            matches!(failure.code, FailureCode::Damaged | FailureCode::NotARegister | FailureCode::File);
        assert!(refused, "{keep}: {failure:?}");
        assert_eq!(std::fs::read(&path).expect("the file"), half, "{keep}: not a byte of it has changed");
        for beside in ["damaged.assay-wal", "damaged.assay-shm"] {
            let _ = std::fs::remove_file(bench.path(beside));
        }
    }
    let again = Register::create(&path, support::setup()).err().expect("refused");
    assert_eq!(again.code, FailureCode::FileExists);
}

#[test]
fn what_fails_half_way_leaves_nothing() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    let before = bench.register.head().expect("a head");
    let supplier = bench.show(Noun::Contract, &contract)["supplier"].clone();
    // The last item is wrong; the record and the items before it are sound.
    let draft = json!({
        "name": "Doses", "supplier": supplier, "contract": contract,
        "data_items": [{ "category": "basic-identifiers", "field_name": "NAME" }, { "category": "basic-identifiers", "field_name": "" }],
    });
    assert!(record::add(&mut bench.register, Noun::Processing, &draft).is_err());
    let stopped: Result<_, Failure> =
        bench.register.transact(Action::Edit(Noun::Contract), |_| Err::<(), _>(Failure::internal("stopped")));
    assert!(stopped.is_err());
    assert_eq!(bench.register.head().expect("a head"), before);
    assert!(bench.list(Noun::Processing).is_empty());
    let items: i64 =
        bench.raw().query_row("SELECT count(*) FROM data_item", [], |row| row.get(0)).expect("a count");
    assert_eq!(items, 0);
}

#[test]
fn markup_in_a_record_is_text_and_nothing_else() {
    let mut bench = Bench::new();
    let markup = "<script>alert(1)</script><img src=x onerror=alert(1)> {{7*7}} %s";
    let body = bench.organisation(markup);
    assert_eq!(bench.show(Noun::Organisation, &body)["legal_name"], markup);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    assert_eq!(find::find(&reader, "<script>", 10).expect("found")[0].title, markup);
}

#[test]
fn the_history_can_not_be_edited_or_deleted() {
    let bench = Bench::new();
    let raw = bench.raw();
    assert!(raw.execute("UPDATE trail_entry SET at = ''", []).is_err());
    assert!(raw.execute("DELETE FROM trail_entry", []).is_err());
}

#[test]
fn a_read_writes_nothing() {
    let mut bench = Bench::new();
    let contract = scored(&mut bench, "Badges");
    let before = bench.register.head().expect("a head");
    for &noun in Noun::ALL {
        bench.list(noun);
    }
    bench.show(Noun::Contract, &contract);
    score_of(&mut bench, &contract);
    assert_eq!(bench.register.head().expect("a head"), before);
}

#[test]
fn an_empty_search_is_not_a_search_for_everything() {
    let mut bench = Bench::new();
    bench.contract("Badges");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    for nothing in ["", " ", "\t"] {
        assert!(find::find(&reader, nothing, 10).expect("an answer").is_empty());
    }
}
