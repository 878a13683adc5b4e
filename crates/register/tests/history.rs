//! The history narrowed: to a person, to a noun, to some days in London.

mod support;

use domain::noun::Noun;
use register::view::{HistoryPage, HistoryQuery};
use register::{Clock, Dates, FailureCode, Person, history};
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
