//! The history narrowed: to a person, to a noun, to some days in London.

mod support;

use domain::noun::Noun;
use register::view::{HistoryPage, HistoryQuery};
use register::{Clock, Dates, FailureCode, Person, history, record, session, trail};
use serde_json::json;
use support::{Bench, instant};

fn list(bench: &mut Bench, query: HistoryQuery) -> HistoryPage {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    history::list(&reader, &HistoryQuery { limit: 50, ..query }).expect("a history")
}

fn numbers(page: &HistoryPage) -> Vec<u64> {
    assert_eq!(page.total, page.entries.len() as u64);
    page.entries.iter().map(|entry| entry.number).collect()
}

/// What Nia did on 1 July at half past midnight in London, which is still June by the trail's clock, and what Tomos did
/// two days later.
fn two_people() -> (Bench, String) {
    let mut bench = Bench::made_at("2026-06-29T09:00:00Z");
    let supplier = bench.supplier("Badges Ltd");
    bench.register.set_clock(Clock::fixed(instant("2026-06-30T23:30:00Z")));
    let contract = bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": supplier }));
    bench.register.set_clock(Clock::fixed(instant("2026-07-02T09:00:00Z")));
    bench.register.set_person(Person { name: "Tomos".into(), role: "IG".into() });
    bench.edit(Noun::Contract, &contract, json!({ "end": "2027-01-31" }));
    bench.edit(Noun::Contract, &contract, json!({ "served_bodies": [{ "organisation": "O-0001" }] }));
    (bench, supplier)
}

#[test]
fn it_is_narrowed_to_a_person() {
    let (mut bench, _) = two_people();
    let whole = list(&mut bench, HistoryQuery::default());
    let his = list(&mut bench, HistoryQuery { who: Some("Tomos".into()), ..HistoryQuery::default() });
    assert_eq!(his.total, 2);
    assert!(his.entries.iter().all(|entry| entry.name == "Tomos"));
    let hers = list(&mut bench, HistoryQuery { who: Some("Nia Prosser".into()), ..HistoryQuery::default() });
    assert_eq!(hers.total + his.total, whole.total);
    assert_eq!(
        list(&mut bench, HistoryQuery { who: Some("Nobody".into()), ..HistoryQuery::default() }).total,
        0
    );
}

#[test]
fn it_is_narrowed_to_a_noun_with_its_parts() {
    let (mut bench, supplier) = two_people();
    let of = |noun: &str| HistoryQuery { noun: Some(noun.into()), ..HistoryQuery::default() };
    assert_eq!(list(&mut bench, of("contract")).total, 3, "its served bodies are a part of it");
    assert_eq!(list(&mut bench, of("supplier")).total, 1);
    assert_eq!(list(&mut bench, of("claim")).total, 0);
    let both = HistoryQuery { supplier: Some(supplier), who: Some("Tomos".into()), ..of("contract") };
    assert_eq!(list(&mut bench, both).total, 2, "all that is asked holds at once");
}

#[test]
fn its_days_are_days_in_london_and_both_ends_count() {
    let (mut bench, _) = two_people();
    let days = |from: Option<&str>, to: Option<&str>| HistoryQuery {
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
        ..HistoryQuery::default()
    };
    let first = numbers(&list(&mut bench, days(Some("2026-07-01"), Some("2026-07-01"))));
    assert_eq!(first.len(), 1, "half past midnight in London is that day");
    assert_eq!(
        list(&mut bench, days(None, Some("2026-06-30"))).total + 3,
        list(&mut bench, days(None, None)).total
    );
    assert_eq!(list(&mut bench, days(Some("2026-07-02"), None)).total, 2);
    assert_eq!(list(&mut bench, days(Some("2026-07-03"), None)).total, 0);
}

#[test]
fn what_is_no_day_and_no_noun_is_refused() {
    let (mut bench, _) = two_people();
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let text = |text: &str| Some(text.to_owned());
    for (query, field) in [
        (HistoryQuery { from: text("1 July"), ..HistoryQuery::default() }, "from"),
        (HistoryQuery { from: text("2026-07-02"), to: text("2026-07-01"), ..HistoryQuery::default() }, "to"),
        (HistoryQuery { noun: text("trail_entry"), ..HistoryQuery::default() }, "noun"),
    ] {
        let failure = history::list(&reader, &HistoryQuery { limit: 50, ..query }).expect_err("refused");
        assert_eq!((failure.code, failure.fields[0].field.as_str()), (FailureCode::InvalidInput, field));
    }
}

#[test]
fn what_it_may_be_narrowed_to_is_what_is_in_it() {
    let (mut bench, _) = two_people();
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let choices = history::choices(&reader).expect("choices");
    assert_eq!(choices.people, ["Nia Prosser", "Tomos"]);
    let nouns: Vec<&str> = choices.nouns.iter().map(|noun| noun.word.as_str()).collect();
    assert_eq!(nouns, ["organisation", "supplier", "contract"]);
    assert_eq!(choices.nouns[2].text, "Contracts");
    assert_eq!(choices.first.as_deref(), Some("2026-06-29"));
}

#[test]
fn a_window_of_a_narrowed_history_is_counted_from_its_own_start() {
    let (mut bench, _) = two_people();
    let query = HistoryQuery { who: Some("Tomos".into()), ..HistoryQuery::default() };
    let whole = numbers(&list(&mut bench, query.clone()));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let second = history::list(&reader, &HistoryQuery { offset: 1, limit: 1, ..query }).expect("a window");
    assert_eq!((second.total, second.entries[0].number), (2, whole[1]));
}

/// Two contracts of one supplier, each with what hangs under it.
fn two_contracts() -> Bench {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Badges Ltd");
    for title in ["Badges", "Readers"] {
        bench.add(Noun::Contract, json!({ "title": title, "supplier": supplier }));
    }
    bench
}

#[test]
fn the_history_of_a_contract_has_all_that_hangs_under_it_and_nothing_of_its_neighbour() {
    let mut bench = two_contracts();
    let of = |contract: &str| HistoryQuery { contract: Some(contract.into()), ..HistoryQuery::default() };
    assert_eq!(list(&mut bench, of("C-0001")).total, 1, "its own adding");
    let under = |contract: &str| json!({ "contract": contract });
    bench.add(Noun::Clause, under("C-0001"));
    bench.add(
        Noun::Article28,
        json!({ "contract": "C-0001", "terms": [{ "term": "a", "presence": "present" }] }),
    );
    bench.add(Noun::Chain, json!({ "contract": "C-0001", "kind": "unknown" }));
    bench.add(Noun::Processing, json!({ "supplier": "S-0001", "contract": "C-0001", "name": "Doses" }));
    bench.add(Noun::Assessment, json!({ "contract": "C-0001", "status": "draft", "as_at": "2026-11-01" }));
    bench.add(Noun::Kpi, json!({ "contract": "C-0001", "name": "On time" }));
    bench.add(
        Noun::Evidence,
        json!({ "supplier": "S-0001", "kind": "iso-27001", "contracts": ["C-0002", "C-0001"] }),
    );
    assert_eq!(list(&mut bench, of("C-0001")).total, 8);
    bench.add(Noun::Kpi, json!({ "contract": "C-0002", "name": "In full" }));
    bench.add(Noun::Evidence, json!({ "supplier": "S-0001", "kind": "cyber-essentials" }));
    assert_eq!(list(&mut bench, of("C-0001")).total, 8, "evidence that names no contract is the supplier's");
    assert_eq!(list(&mut bench, of("C-0002")).total, 3, "its adding, its indicator, the evidence of both");
    bench.edit(Noun::Article28, "A28-0001", json!({ "terms": [{ "term": "b", "presence": "absent" }] }));
    let page = list(&mut bench, of("C-0001"));
    assert_eq!(page.total, 9, "a list inside a record is the record's");
    assert!(page.entries.iter().all(|entry| !entry.changes.is_empty()), "every entry shows what concerns it");
    let narrow = HistoryQuery { noun: Some("kpi".into()), ..of("C-0001") };
    assert_eq!(list(&mut bench, narrow).total, 1);
    record::retire(&mut bench.register, Noun::Kpi, "K-0001", "No longer agreed").expect("retired");
    assert_eq!(list(&mut bench, of("C-0001")).total, 10, "what is retired keeps its history");
    let nobody = HistoryQuery { limit: 5, ..of("C-0099") };
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    assert_eq!(history::list(&reader, &nobody).expect_err("refused").code, FailureCode::NotFound);
}

#[test]
fn an_entry_that_was_taken_back_says_by_which_entry() {
    let mut bench = two_contracts();
    bench.edit(Noun::Contract, "C-0001", json!({ "end": "2027-01-31" }));
    let of = || HistoryQuery { contract: Some("C-0001".into()), ..HistoryQuery::default() };
    assert!(list(&mut bench, of()).entries.iter().all(|entry| entry.undone_by.is_none()));
    trail::undo::undo(&mut bench.register).expect("undone");
    let page = list(&mut bench, of());
    let (undo, edit) = (&page.entries[0], &page.entries[1]);
    let by = edit.undone_by.as_ref().expect("taken back");
    assert_eq!(by.number, undo.number);
    let told = format!("Taken back on 21 November 2026 by Nia Prosser (entry {})", undo.number);
    assert_eq!(by.text, told);
    assert!(undo.undone_by.is_none() && page.entries[2].undone_by.is_none());
    trail::undo::redo(&mut bench.register).expect("done again");
    let page = list(&mut bench, of());
    assert!(page.entries.iter().all(|entry| entry.undone_by.is_none()), "it stands again");
}

#[test]
fn undo_and_redo_name_the_record_they_are_about() {
    let mut bench = two_contracts();
    let steps = |bench: &mut Bench| {
        let status = session::status(&mut bench.register).expect("a status");
        (status.undo, status.redo)
    };
    assert_eq!(steps(&mut bench).0.as_deref(), Some("contract C-0002 added"));
    bench.add(Noun::Clause, json!({ "contract": "C-0001" }));
    bench.edit(Noun::Clause, "CL-0001", json!({ "note": "Looked at" }));
    assert_eq!(steps(&mut bench).0.as_deref(), Some("the clause of C-0001 changed"));
    trail::undo::undo(&mut bench.register).expect("undone");
    assert_eq!(steps(&mut bench).1.as_deref(), Some("the clause of C-0001 changed"));
    bench.add(Noun::Kpi, json!({ "contract": "C-0002", "name": "On time" }));
    assert_eq!(steps(&mut bench).0.as_deref(), Some("key performance indicator K-0001 of C-0002 added"));
    record::retire(&mut bench.register, Noun::Contract, "C-0002", "Never let")
        .expect_err("the indicator hangs under it");
    record::retire(&mut bench.register, Noun::Kpi, "K-0001", "Not agreed").expect("retired");
    assert_eq!(steps(&mut bench).0.as_deref(), Some("key performance indicator K-0001 of C-0002 retired"));
}

#[test]
fn a_trail_that_is_longer_than_the_line_says_how_much_of_it_is_left_out() {
    let (mut bench, _) = two_people();
    let before = bench.register.reader(Dates::default()).expect("a reader");
    let before = history::instants(&before, "contract", "C-0001").expect("instants");
    assert_eq!(before.earlier, 0);
    for turn in 0..1_002 {
        bench.edit(Noun::Contract, "C-0001", json!({ "note": format!("Looked at {turn}") }));
    }
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let now = history::instants(&reader, "contract", "C-0001").expect("instants");
    assert!(now.earlier > 2, "{}", now.earlier);
}

#[test]
fn the_instants_of_a_contract_are_those_of_its_own_trail_in_order() {
    let (mut bench, supplier) = two_people();
    bench.register.set_clock(Clock::fixed(instant("2026-07-05T09:00:00Z")));
    bench.add(Noun::Contract, json!({ "title": "Another", "supplier": supplier }));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let own = history::instants(&reader, "contract", "C-0001").expect("instants").instants;
    let texts: Vec<&str> = own.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(
        texts,
        ["1 July 2026 at 12:30am", "2 July 2026 at 10:00am"],
        "deeds of one instant are one step"
    );
    assert_eq!((own[1].name.as_str(), own[1].action.as_str()), ("Tomos", "Changed: contract"));
    let its = history::instants(&reader, "supplier", &supplier).expect("instants").instants;
    assert_eq!(its.len(), 4);
    assert!(its.windows(2).all(|pair| pair[0].at < pair[1].at));
    assert!(history::instants(&reader, "kpi", "K-0001").is_err());
}
