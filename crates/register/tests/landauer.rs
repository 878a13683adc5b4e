//! The founding case stands in the register as its file states it: every figure with its source, conflicts kept.

#[allow(dead_code)] // the example reads more of it
#[path = "../examples/founding_case/enter.rs"]
mod enter;
mod support;

use domain::noun::Noun;
use register::{Dates, score};
use serde_json::Value;
use support::Bench;

struct Case {
    bench: Bench,
    facts: Value,
    activity: Value,
}

fn case() -> Case {
    let mut bench = Bench::new();
    let entered = enter::enter(&mut bench.register).unwrap_or_else(|failure| panic!("{failure:?}"));
    let activity = bench.show(Noun::Processing, &entered.activity);
    Case { bench, facts: serde_json::from_str(enter::CASE).expect("the file reads"), activity }
}

/// The counts of a scope: least, most, qualifier, whether it counts.
fn counts<'a>(activity: &'a Value, scope: &str) -> Vec<(Option<i64>, Option<i64>, &'a str, &'a str)> {
    activity["head_counts"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|count| count["scope"] == scope)
        .map(|count| {
            let text = |field: &str| count[field].as_str().unwrap_or_default();
            (count["min"].as_i64(), count["max"].as_i64(), text("qualifier"), text("in_force"))
        })
        .collect()
}

#[test]
fn every_count_is_kept_with_its_source() {
    let case = case();
    let entered = case.activity["head_counts"].as_array().expect("counts");
    let stated = case.facts["counts"].as_array().expect("counts");
    assert_eq!((entered.len(), stated.len()), (10, 10));
    for (count, fact) in entered.iter().zip(stated) {
        let source = &case.facts["sources"][fact["source"].as_str().expect("a key")];
        assert_eq!((&count["scope"], &count["source"]), (&fact["scope"], source));
    }
    let exact = |scope: &str| counts(&case.activity, scope)[0];
    assert_eq!(exact("NHS Wales staff, current and former"), (Some(3423), Some(3423), "exactly", "yes"));
    assert_eq!(exact("Betsi Cadwaladr University Health Board"), (Some(654), Some(654), "exactly", "yes"));
    assert_eq!(exact("Hywel Dda University Health Board"), (Some(247), Some(247), "exactly", "yes"));
    assert_eq!(exact("NHS Ayrshire and Arran"), (Some(293), None, "at-least", "yes"));
    let outside = "non-NHS (may include private hospitals, dental surgeries, vets, airport screening)";
    assert_eq!(exact(outside), (Some(1343), Some(1343), "exactly", "yes"));
}

#[test]
fn conflicting_counts_both_stand_and_one_is_in_force() {
    let case = case();
    let own = counts(&case.activity, "Velindre NHS Trust, own staff");
    assert_eq!(own, [(Some(530), None, "at-least", "yes"), (Some(500), None, "more-than", "no")]);
}

#[test]
fn counts_are_kept_for_each_combination_of_data() {
    let mut case = case();
    let combinations: Vec<(Vec<&str>, Option<i64>)> = case.activity["head_counts"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|count| {
            count["scope"].as_str().is_some_and(|scope| scope.starts_with("Countess of Chester: "))
        })
        .map(|count| {
            let named =
                count["categories"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            (named, count["min"].as_i64())
        })
        .collect();
    assert_eq!(
        combinations,
        [
            (vec!["basic-identifiers", "occupational-exposure"], Some(259)),
            (vec!["basic-identifiers", "occupational-exposure", "date-of-birth"], Some(37)),
            (vec!["basic-identifiers", "occupational-exposure", "ni-number"], Some(2)),
        ]
    );
    let body = case.activity["head_counts"][7]["body"].as_str().expect("a body").to_owned();
    assert_eq!(case.bench.show(Noun::Organisation, &body)["legal_name"], "Countess of Chester");
}

#[test]
fn the_four_categories_are_the_file_s_and_no_reason_is_invented() {
    let case = case();
    let items = case.activity["data_items"].as_array().expect("items");
    let categories: Vec<_> = items.iter().filter_map(|item| item["category"].as_str()).collect();
    assert_eq!(categories, ["basic-identifiers", "date-of-birth", "ni-number", "occupational-exposure"]);
    let words: Vec<_> = items.iter().map(|item| &item["field_name"]).collect();
    assert_eq!(
        words,
        case.facts["data_categories"].as_array().expect("categories").iter().collect::<Vec<_>>()
    );
    assert!(items.iter().all(|item| item["why"].is_null()));
}

#[test]
fn claims_in_conflict_all_stay() {
    let mut case = case();
    let claims = case.bench.list(Noun::Claim);
    let said = |about: &str| -> Vec<(String, String)> {
        let own = claims.iter().filter(|claim| claim["about"] == about);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        own.map(|claim| (text(&claim["text"]), text(&claim["source"]))).collect()
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    assert_eq!(
        said("Welsh bodies affected"),
        [
            pair("most health boards", "IBTimes UK, March 2017"),
            pair("all nine health boards and trusts", "Digital Health News, March 2017"),
        ]
    );
    assert_eq!(
        said("identity-theft support"),
        [
            pair("12 months", "Digital Health News, March 2017"),
            pair("24 months", "Welsh Government written statement, 12 July 2017"),
        ]
    );
    let decision = case.facts["decision"]["text"].as_str().expect("a text");
    assert_eq!(said("Decision on the supplier"), [pair(decision, "Digital Health News, March 2017")]);
}

#[test]
fn there_is_no_contract_and_so_no_score_and_patient_data_is_ruled_out() {
    let mut case = case();
    for noun in [Noun::Contract, Noun::Clause, Noun::Assessment, Noun::Decision] {
        assert!(case.bench.list(noun).is_empty(), "{noun:?}");
    }
    assert!(case.activity["contract"].is_null());
    let reader = case.bench.register.reader(Dates::default()).expect("a reader");
    assert!(score::all(&reader).expect("scores").is_empty());
    assert_eq!(case.activity["ruled_out"], "no patient data (IBTimes UK, March 2017)");
    let suppliers = case.bench.list(Noun::Supplier);
    assert_eq!(suppliers.len(), 1);
    assert_eq!(suppliers[0]["service"], case.facts["supplier"]["service"]);
    let company = suppliers[0]["organisation"].as_str().expect("an organisation").to_owned();
    let company = case.bench.show(Noun::Organisation, &company);
    assert_eq!(
        (&company["legal_name"], &company["ultimate_parent_country"]),
        (&"Landauer".into(), &"US".into())
    );
}
