//! Twenty notices as a person reads them.

use super::*;
use chrono::NaiveDate;
use serde::Deserialize;

const BY_HAND: &str = include_str!("../../../../../tests/fixtures/ocds/by-hand.json");

#[derive(Deserialize)]
struct Expected {
    ocid: String,
    shape: String,
    buyer: String,
    title: String,
    procedure: ProcedureKind,
    regime: RegimeKind,
    cpv: Vec<String>,
    #[serde(default)]
    estimate: Option<i64>,
    contracts: Vec<ExpectedContract>,
}

/// One award or tender: an entry for each supplier.
#[derive(Deserialize)]
struct ExpectedContract {
    basis: Basis,
    suppliers: Vec<Option<String>>,
    #[serde(default)]
    companies: Vec<Option<String>>,
    #[serde(default)]
    pence: Option<i64>,
    #[serde(default)]
    shared_pence: Option<i64>,
    #[serde(default)]
    start: Option<NaiveDate>,
    #[serde(default)]
    end: Option<NaiveDate>,
    #[serde(default)]
    awarded: Option<NaiveDate>,
}

#[test]
fn twenty_notices_say_what_a_person_reads_in_them() {
    let expected: Vec<Expected> = serde_json::from_str(BY_HAND).expect("the fixture is sound");
    assert_eq!(expected.len(), 20);
    let reading = reading(ENGLAND);
    for expected in &expected {
        let found = reading.processes.iter().find(|process| process.ocid == expected.ocid);
        check(found.expect(&expected.ocid), expected);
    }
}

fn check(process: &Process, expected: &Expected) {
    let shape = &expected.shape;
    assert_eq!(process.buyer.name.as_deref(), Some(expected.buyer.as_str()), "{shape}");
    assert_eq!(process.title.as_deref(), Some(expected.title.as_str()), "{shape}");
    assert_eq!(process.procedure.kind, expected.procedure, "{shape}");
    assert_eq!(process.regime.kind, expected.regime, "{shape}");
    let codes: Vec<&str> = process.cpv.iter().map(|cpv| cpv.code.as_str()).collect();
    assert_eq!(codes, expected.cpv, "{shape}");
    assert_eq!(process.value.as_ref().map(|value| value.pence), expected.estimate, "{shape}");
    let mut left = process.contracts.iter();
    for contract in &expected.contracts {
        check_entries(&mut left, contract, shape);
    }
    assert_eq!(left.next(), None, "{shape}");
}

fn check_entries<'a>(
    left: &mut impl Iterator<Item = &'a FoundContract>,
    expected: &ExpectedContract,
    shape: &str,
) {
    let pounds = |money: &Option<Money>| {
        money.as_ref().map(|money| {
            assert_eq!((money.currency.as_deref(), money.vat), (Some("GBP"), Vat::Unknown), "{shape}");
            money.pence
        })
    };
    for place in 0..expected.suppliers.len().max(1) {
        let entry = left.next().expect(shape);
        let named = expected.suppliers.get(place);
        assert_eq!(entry.supplier.is_some(), named.is_some(), "{shape}");
        let name = entry.supplier.as_ref().and_then(|supplier| supplier.name.clone());
        assert_eq!(name, named.cloned().flatten(), "{shape}");
        let company = entry.supplier.as_ref().and_then(|supplier| supplier.company_number());
        assert_eq!(company, expected.companies.get(place).and_then(Option::as_deref), "{shape}");
        assert_eq!(entry.basis, expected.basis, "{shape}");
        assert_eq!(pounds(&entry.value), expected.pence, "{shape}");
        assert_eq!(pounds(&entry.shared_value), expected.shared_pence, "{shape}");
        assert_eq!((entry.period.start, entry.period.end), (expected.start, expected.end), "{shape}");
        assert_eq!((entry.awarded, entry.signed), (expected.awarded, None), "{shape}");
    }
}
