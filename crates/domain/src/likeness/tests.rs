//! Names that are one, and names that are not, by a set that was labelled by hand.

use super::*;

/// `same` or `different`, and two names.
const PAIRS: &str = include_str!("../../../../tests/fixtures/names/pairs.tsv");

fn pairs() -> Vec<(bool, &'static str, &'static str)> {
    let line = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        (cells[0] == "same", cells[1], cells[2])
    };
    PAIRS.lines().map(line).collect()
}

fn why(one: &str, other: &str) -> Option<Why> {
    alike(&Named::new(one, None), &Named::new(other, None))
}

#[test]
fn names_are_proposed_with_precision_first() {
    let (mut right, mut wrong, mut missed) = (0_u32, Vec::new(), Vec::new());
    let pairs = pairs();
    assert!(pairs.len() >= 300, "{}", pairs.len());
    for (same, one, other) in pairs {
        match (same, why(one, other)) {
            (true, Some(_)) => right += 1,
            (false, Some(why)) => wrong.push((one, other, why)),
            (true, None) => missed.push((one, other)),
            (false, None) => {}
        }
    }
    let share = |part: u32, rest: usize| f64::from(part) / (f64::from(part) + rest as f64);
    assert!(share(right, wrong.len()) >= 0.98, "{right} right, wrong: {wrong:#?}");
    assert!(share(right, missed.len()) >= 0.85, "{right} right, missed: {missed:#?}");
}

#[test]
fn two_that_are_alike_share_what_brings_them_together() {
    for (_, one, other) in pairs() {
        let (one, other) = (Named::new(one, None), Named::new(other, None));
        if alike(&one, &other).is_some() {
            assert!(one.keys().iter().any(|key| other.keys().contains(key)), "{one:?} {other:?}");
            assert_eq!(alike(&one, &other), alike(&other, &one));
        }
    }
}

#[test]
fn each_likeness_has_its_reason_and_company_numbers_decide() {
    for (one, other, expected) in [
        ("WIFISPARK LTD", "Wifi Spark Limited", Some(Why::SameName)),
        ("Becton, Dickinson U.K. Limited", "Becton Dickinson UK Ltd", Some(Why::SameName)),
        ("Café Noir GmbH", "CAFE NOIR", Some(Why::SameName)),
        ("Royal Brompton Nhs Ft", "ROYAL BROMPTON NHS FOUNDATION TRUST", Some(Why::WrittenOut)),
        ("Guy'S Nhs Foundation Trust", "GUYS HOSPITAL NHS FOUNDATION TRUST", Some(Why::Hospital)),
        ("General Medical Council (GMC)", "General Medical Council", Some(Why::Brackets)),
        ("Ascribe Ltd T/A Emis Health", "Indigo4 Systems Ltd T/A Emis Health", Some(Why::TradingName)),
        ("Nhs Resolution C/O Nhs Litigation Authority", "NHS Litigation Authority", Some(Why::TradingName)),
        ("Fujifilm Sonosite Ltd", "Sonosite Fujifilm Ltd", Some(Why::OtherOrder)),
        ("NHS Business Serv Auth", "NHS Business Servic. Authority", Some(Why::Shortened)),
        ("Care Quality Commision", "Care Quality Commission", Some(Why::Misspelt)),
        (
            "London School Of Hygiene & Tropical",
            "London School of Hygiene and Tropical Medicine",
            Some(Why::CutOff),
        ),
        ("NHS Supply Chain Capital (905)", "Nhs Supply Chain", Some(Why::AccountCode)),
        ("Nhs Supply Chain Roarp (101)", "Nhs Supply Chain Capital (905)", Some(Why::AccountCodes)),
        ("Corona Energy Retail 4 Ltd", "Corona Energy Retail Ltd", None),
        ("Datix Ltd", "Datrix Limited", None),
        ("East London NHS Foundation Trust", "North East London NHS Foundation Trust", None),
        ("Ltd", "Limited", None),
        ("", "", None),
    ] {
        assert_eq!(why(one, other), expected, "{one} | {other}");
    }
    let numbered = |name, number| Named::new(name, Some(number));
    assert_eq!(alike(&numbered("A", "01234567"), &numbered("B", "01234567")), Some(Why::CompanyNumber));
    assert_eq!(alike(&numbered("Acme Ltd", "01234567"), &numbered("ACME LTD", "07654321")), None);
    assert_eq!(alike(&numbered("Acme Ltd", "01234567"), &Named::new("ACME", None)), Some(Why::SameName));
}

#[test]
fn the_table_is_read() {
    assert_eq!(why("Alpha Svcs Company", "The Alpha Services"), Some(Why::WrittenOut));
}
