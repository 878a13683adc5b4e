//! Side by side: what differs is marked, and only that.

use crate::sample_register;
use crate::support::{Bench, instant};
use domain::noun::Noun;
use register::compare::{compare, supplier_then};
use register::view::{CompareNoun, CompareQuery, CompareView};
use register::{Clock, Register, record};
use serde_json::json;

fn of(register: &mut Register, noun: CompareNoun, ids: &[&str], dates: &[&str]) -> CompareView {
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    let query = CompareQuery { noun, ids: owned(ids), dates: owned(dates) };
    compare(register, &query).unwrap_or_else(|failure| panic!("{failure} {:?}", failure.fields))
}

/// What holds of every comparison.
fn holds(view: &CompareView) {
    assert!(!view.rows.is_empty());
    for row in &view.rows {
        assert_eq!(row.cells.len(), view.columns.len());
        assert!(row.cells.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let same = row.cells.windows(2).all(|pair| pair[0] == pair[1]);
        assert_eq!(row.differs, !same, "{row:?}");
        assert_eq!(row.mark.word == "same", same, "{row:?}");
    }
    assert_eq!(view.differing, view.rows.iter().filter(|row| row.differs).count() as u64);
}

#[test]
fn suppliers_and_contracts_of_the_sample_stand_side_by_side() {
    let (mut register, _folder) = sample_register();
    for (noun, ids) in [
        (CompareNoun::Supplier, ["S-0001", "S-0002", "S-0003", "S-0004", "S-0005"]),
        (CompareNoun::Contract, ["C-0001", "C-0002", "C-0003", "C-0004", "C-0005"]),
    ] {
        for many in 2..=5 {
            let view = of(&mut register, noun, &ids[..many], &[]);
            assert_eq!(view.columns.len(), many);
            holds(&view);
            assert!(view.differing > 0);
        }
    }
}

#[test]
fn two_contracts_that_differ_in_one_field_differ_in_one_row() {
    let mut bench = Bench::new();
    let (one, other) = (bench.contract("Twin"), bench.contract("Twin"));
    let supplier = bench.show(Noun::Contract, &one)["supplier"].clone();
    bench.edit(Noun::Contract, &other, json!({ "supplier": supplier }));
    let ids = [one.as_str(), other.as_str()];
    let same = of(&mut bench.register, CompareNoun::Contract, &ids, &[]);
    holds(&same);
    assert_eq!(same.differing, 0, "{:?}", same.rows.iter().filter(|row| row.differs).collect::<Vec<_>>());
    bench.edit(Noun::Contract, &other, json!({ "own_reference": "X/1" }));
    let view = of(&mut bench.register, CompareNoun::Contract, &ids, &[]);
    let differing: Vec<_> = view.rows.iter().filter(|row| row.differs).collect();
    assert_eq!(differing.len(), 1, "{differing:?}");
    assert_eq!((differing[0].cells[0].as_str(), differing[0].cells[1].as_str()), ("Not known", "X/1"));
    assert_eq!(differing[0].mark.word, "partly-known");
    bench.edit(Noun::Contract, &one, json!({ "own_reference": "X/2" }));
    let view = of(&mut bench.register, CompareNoun::Contract, &ids, &[]);
    assert_eq!(view.rows.iter().filter(|row| row.mark.word == "differs").count(), 1);
}

#[test]
fn one_contract_on_two_days_shows_what_was_known_then() {
    let mut bench = Bench::made_at("2026-09-01T09:00:00Z");
    let contract = bench.contract("Badges");
    bench.edit(Noun::Contract, &contract, json!({ "own_reference": "old" }));
    bench.register.set_clock(Clock::fixed(instant("2026-11-21T09:00:00Z")));
    bench.edit(Noun::Contract, &contract, json!({ "own_reference": "new" }));
    let view = of(&mut bench.register, CompareNoun::Contract, &[&contract], &["2026-10-01", "2026-11-21"]);
    holds(&view);
    let own = view.rows.iter().find(|row| row.cells.contains(&"old".to_owned())).expect("the row");
    assert_eq!(own.cells, ["old", "new"]);
    assert!(view.columns[0].when.contains("as it was known then"), "{:?}", view.columns);
    assert_eq!(view.columns[1].when, "21 November 2026");
    let before = of(&mut bench.register, CompareNoun::Contract, &[&contract], &["2026-01-01", "2026-11-21"]);
    assert_eq!(before.columns[0].missing.as_deref(), Some("Not recorded then"));
    assert_eq!(before.columns[0].title, "Badges");
    holds(&before);
}

#[test]
fn a_wrong_question_is_refused_with_its_field() {
    let mut bench = Bench::new();
    let one = bench.contract("One");
    for (ids, dates, field) in [
        (vec![], vec![], "ids"),
        (vec![one.clone()], vec![], "dates"),
        (vec![one.clone(), one.clone()], vec![], "ids"),
        (vec![one.clone(); 6], vec![], "ids"),
        (vec![one], vec!["2026-01-01".into(), "soon".into()], "dates"),
    ] {
        let query = CompareQuery { noun: CompareNoun::Contract, ids, dates };
        assert_eq!(compare(&mut bench.register, &query).expect_err("refused").fields[0].field, field);
    }
}

#[test]
fn a_supplier_is_read_as_it_was_known_and_nothing_is_written() {
    let mut bench = Bench::made_at("2026-09-01T09:00:00Z");
    let supplier = bench.supplier("Example");
    let id = bench.show(Noun::Supplier, &supplier)["id"].as_str().expect("an id").to_owned();
    bench.edit(Noun::Supplier, &supplier, json!({ "service": "Badges" }));
    bench.register.set_clock(Clock::fixed(instant("2026-11-21T09:00:00Z")));
    bench.edit(Noun::Supplier, &supplier, json!({ "service": "Nothing any more" }));
    let head = bench.register.head().expect("a head");
    let then = supplier_then(&mut bench.register, &id, "2026-10-01T13:05:00.000Z").expect("read");
    assert_eq!(then.supplier.expect("it was there").row.services, ["Badges"]);
    assert_eq!((then.as_at.as_str(), then.banner.contains("1 October 2026 at 2:05pm")), ("2026-10-01", true));
    let before = supplier_then(&mut bench.register, &id, "2026-01-01T00:00:00Z").expect("read");
    assert!(before.supplier.is_none() && before.banner.contains("not in use"));
    assert!(supplier_then(&mut bench.register, &id, "yesterday").is_err());
    assert_eq!(bench.register.head().expect("a head"), head);
    record::retire(&mut bench.register, Noun::Supplier, &supplier, "gone").expect("retired");
    let then = supplier_then(&mut bench.register, &id, "2026-10-01T13:05:00.000Z").expect("read");
    assert!(then.supplier.is_some(), "what was known then does not change");
}
