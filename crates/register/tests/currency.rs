//! The history shows an amount in the currency of its contract.

mod support;

use domain::noun::Noun;
use register::view::HistoryQuery;
use register::{Dates, history};
use serde_json::json;
use support::Bench;

/// Before and after of every change of the value, newest first.
fn values(bench: &mut Bench) -> Vec<(Option<String>, Option<String>)> {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = HistoryQuery { limit: 50, ..HistoryQuery::default() };
    let page = history::list(&reader, &query).expect("a page");
    let changes = page.entries.into_iter().flat_map(|entry| entry.changes);
    let money = changes.filter(|change| change.field.starts_with("Value without VAT"));
    money.map(|change| (change.before, change.after)).collect()
}

#[test]
fn an_amount_is_shown_in_the_currency_that_it_had() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "value_ex_vat_pence": 100_000 }));
    bench.edit(Noun::Contract, &contract, json!({ "value_ex_vat_pence": 123_450, "currency": "EUR" }));
    bench.edit(Noun::Contract, &contract, json!({ "value_ex_vat_pence": 200_000 }));
    let values = values(&mut bench);
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(values[0], (said("EUR 1,234.50"), said("EUR 2,000")));
    assert_eq!(values[1], (said("£1,000"), said("EUR 1,234.50")));
}
