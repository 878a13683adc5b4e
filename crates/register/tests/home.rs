//! What needs somebody: each rule both ways, on small registers and on the sample.

mod support;

use domain::date::Date;
use domain::noun::Noun;
use register::view::{Counts, HomeGroup, HomeItem, HomeKey, HomeView};
use register::{Dates, FailureCode, contract, home, record};
use serde_json::{Value, json};
use support::Bench;

/// Today is 21 November 2026.
fn page(bench: &mut Bench) -> HomeView {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    home::home(&reader).expect("the home page")
}

fn on(bench: &mut Bench, day: &str) -> HomeView {
    let dates = Dates { as_at: Date::parse(day), as_known_at: None };
    let reader = bench.register.reader(dates).expect("a reader");
    home::home(&reader).expect("the home page")
}

fn counts(bench: &mut Bench) -> Counts {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    home::counts(&reader).expect("counts")
}

fn group(view: &HomeView, key: HomeKey) -> &HomeGroup {
    view.groups.iter().find(|group| group.key == key).expect("every group is there")
}

fn kinds(view: &HomeView, key: HomeKey) -> Vec<(&str, Option<&str>)> {
    let items = &group(view, key).items;
    items.iter().map(|item| (item.kind.word.as_str(), item.date.as_deref())).collect()
}

/// Where the things of a kind stand, and the things.
fn all_of<'a>(view: &'a HomeView, kind: &str) -> Vec<(HomeKey, &'a HomeItem)> {
    let of = |group: &'a HomeGroup| group.items.iter().map(move |item| (group.key, item));
    view.groups.iter().flat_map(of).filter(|(_, item)| item.kind.word == kind).collect()
}

fn contract(bench: &mut Bench, title: &str, more: Value) -> String {
    let supplier = bench.supplier(&format!("{title} Ltd"));
    let mut draft = json!({ "title": title, "supplier": supplier, "start": "2024-02-01",
                            "events": [{ "kind": "signed", "on": "2024-01-10" }] });
    if let Value::Object(fields) = more {
        draft.as_object_mut().expect("an object").extend(fields);
    }
    bench.add(Noun::Contract, draft)
}

#[test]
fn an_empty_register_asks_for_nothing() {
    let mut bench = Bench::new();
    let view = page(&mut bench);
    assert_eq!(view.sentence, "Nothing is due.");
    assert_eq!(view.as_at_text, "21 November 2026");
    assert_eq!(view.groups.len(), 6);
    assert!(
        view.groups.iter().all(|group| group.total == 0 && group.items.is_empty() && !group.empty.is_empty())
    );
    assert_eq!(
        (view.totals.contracts, view.totals.complete_percent),
        (0, None),
        "of nothing nothing is known"
    );
}

#[test]
fn days_to_act_stand_by_date_and_say_how_far_they_are() {
    let mut bench = Bench::new();
    let reference = contract(
        &mut bench,
        "Badges",
        json!({ "end": "2027-01-31", "notice_period_buyer": "P2M", "procurement_lead": "P6M",
                "extension_options": [{ "months": 12, "notice": "P1M" }] }),
    );
    let view = page(&mut bench);
    assert_eq!(kinds(&view, HomeKey::Overdue), [("decide-by", Some("2026-07-31"))]);
    assert_eq!(
        kinds(&view, HomeKey::Soon),
        [
            ("notice-by", Some("2026-11-30")),
            ("extension-by", Some("2026-12-31")),
            ("ends", Some("2027-01-31"))
        ]
    );
    let missed = &group(&view, HomeKey::Overdue).items[0];
    assert_eq!((missed.days_left, missed.when.as_deref()), (Some(-113), Some("113 days overdue")));
    assert_eq!(missed.date_text.as_deref(), Some("31 July 2026"));
    assert_eq!((missed.title.as_str(), missed.detail.as_str()), ("Badges", "C-0001, Badges Ltd"));
    let soon = &group(&view, HomeKey::Soon).items[0];
    assert_eq!(soon.when.as_deref(), Some("in 9 days"));
    assert_eq!((soon.target.noun.as_str(), soon.target.field.as_deref()), ("contract", Some("events")));
    assert_eq!(view.sentence, "1 thing is overdue. 3 more are due by 19 February 2027.");
    // On the day itself it is today's; a day later the chance to give notice is gone, and nothing can be done about it.
    assert_eq!(all_of(&on(&mut bench, "2026-11-30"), "notice-by")[0].1.when.as_deref(), Some("today"));
    assert!(all_of(&on(&mut bench, "2026-12-01"), "notice-by").is_empty());
    // What is further off than 90 days comes later.
    assert_eq!(all_of(&on(&mut bench, "2026-11-02"), "ends")[0].0, HomeKey::Soon);
    assert_eq!(all_of(&on(&mut bench, "2026-11-01"), "ends")[0].0, HomeKey::Later);
    // The field that it leads to settles it.
    bench.edit(
        Noun::Contract,
        &reference,
        json!({ "events": [{ "kind": "signed", "on": "2024-01-10" },
                           { "kind": "extended", "on": "2026-11-20", "new_end": "2028-01-31" }] }),
    );
    assert!(group(&page(&mut bench), HomeKey::Overdue).items.is_empty());
}

#[test]
fn a_contract_that_is_over_asks_for_nothing_and_one_that_runs_on_does() {
    let mut bench = Bench::new();
    contract(&mut bench, "Over", json!({ "end": "2026-03-31" }));
    let view = page(&mut bench);
    assert!(view.groups.iter().all(|group| group.total == 0), "{view:#?}");
    contract(&mut bench, "Runs on", json!({ "end": "2026-03-31", "processing_after_end": "yes" }));
    assert_eq!(kinds(&page(&mut bench), HomeKey::Overdue), [("runs-on", Some("2026-03-31"))]);
}

fn evidence(bench: &mut Bench, supplier: &str, expires: Option<&str>, more: Value) -> String {
    let mut draft = json!({ "kind": "cyber-essentials-plus", "supplier": supplier, "expires_on": expires });
    if let Value::Object(fields) = more {
        draft.as_object_mut().expect("an object").extend(fields);
    }
    bench.add(Noun::Evidence, draft)
}

#[test]
fn evidence_expires_lapses_or_has_no_date_unless_a_later_piece_took_its_place() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Badges Ltd");
    let old = evidence(&mut bench, &supplier, Some("2026-11-01"), json!({}));
    let view = page(&mut bench);
    let (key, item) = all_of(&view, "evidence-expires")[0];
    assert_eq!(item.kind.text, "Evidence expired", "its day is past");
    assert_eq!((key, item.title.as_str()), (HomeKey::Overdue, "Cyber Essentials Plus"));
    assert_eq!(item.detail, format!("{old}, Badges Ltd"));
    assert_eq!((item.target.noun.as_str(), item.target.field.as_deref()), ("evidence", Some("expires_on")));
    // A later piece of another kind changes nothing; one of the same kind does.
    bench.add(
        Noun::Evidence,
        json!({ "kind": "iso-27001", "supplier": supplier, "expires_on": "2027-12-31" }),
    );
    assert_eq!(all_of(&page(&mut bench), "evidence-expires").len(), 2);
    let ahead = on(&mut bench, "2026-10-31");
    assert!(all_of(&ahead, "evidence-expires").iter().all(|(_, item)| item.kind.text == "Evidence expires"));
    evidence(&mut bench, &supplier, Some("2027-11-01"), json!({}));
    let view = page(&mut bench);
    let days: Vec<_> = all_of(&view, "evidence-expires").iter().map(|(_, item)| item.date.clone()).collect();
    assert_eq!(days, [Some("2027-11-01".to_owned()), Some("2027-12-31".to_owned())]);
    let other = bench.supplier("Others Ltd");
    evidence(&mut bench, &other, None, json!({ "grade": "sighted", "sighted_on": "2025-12-01" }));
    let undated = bench.supplier("Undated Ltd");
    evidence(&mut bench, &undated, None, json!({}));
    let view = page(&mut bench);
    assert_eq!(all_of(&view, "evidence-lapses")[0].1.date.as_deref(), Some("2026-12-01"));
    assert_eq!(all_of(&view, "evidence-undated")[0].0, HomeKey::Reviews);
}

#[test]
fn evidence_for_one_contract_is_not_replaced_by_evidence_for_another_and_ends_with_it() {
    let mut bench = Bench::new();
    let first = contract(&mut bench, "First", json!({ "end": "2028-01-31" }));
    let supplier = "S-0001";
    let second = bench.add(
        Noun::Contract,
        json!({ "title": "Second", "supplier": supplier, "start": "2024-02-01", "end": "2026-10-31",
                "events": [{ "kind": "signed", "on": "2024-01-10" }] }),
    );
    evidence(&mut bench, supplier, Some("2026-12-01"), json!({ "contracts": [first] }));
    evidence(&mut bench, supplier, Some("2027-02-01"), json!({ "contracts": [second] }));
    let view = page(&mut bench);
    let dates: Vec<_> = all_of(&view, "evidence-expires").iter().map(|(_, item)| item.date.clone()).collect();
    assert_eq!(dates, [Some("2026-12-01".to_owned())], "the second contract is over, and so is its evidence");
    evidence(&mut bench, supplier, Some("2027-06-01"), json!({}));
    let view = page(&mut bench);
    let dates: Vec<_> = all_of(&view, "evidence-expires").iter().map(|(_, item)| item.date.clone()).collect();
    assert_eq!(dates, [Some("2027-06-01".to_owned())], "one that speaks for all took over");
}

#[test]
fn reviews_come_by_their_days_and_what_has_none_is_to_be_looked_at() {
    let mut bench = Bench::new();
    let contract = contract(&mut bench, "Badges", json!({ "end": "2029-01-31" }));
    let supplier = "S-0001";
    let action = |status: &str, due: Option<&str>, finding: &str| {
        json!({ "supplier": supplier, "contract": contract, "finding": finding, "severity": "major",
                "action": "Mend it", "owner": "IT security", "status": status, "due_on": due,
                "done_on": (status == "done-unverified" || status == "verified").then_some("2026-11-01") })
    };
    for (status, due, finding) in [
        ("open", Some("2026-11-10"), "Open"),
        ("done-unverified", Some("2026-12-10"), "Done"),
        ("verified", Some("2026-11-11"), "Verified"),
        ("cancelled", None, "Cancelled"),
        ("in-progress", None, "Undated"),
    ] {
        bench.add(Noun::Action, action(status, due, finding));
    }
    bench.add(
        Noun::Decision,
        json!({ "supplier": supplier, "contract": contract, "question": "Go on?", "outcome": "approve",
                "reasons": "It works", "decided_by": "Board", "decided_on": "2026-05-01", "review_on": "2027-01-15" }),
    );
    bench.add(
        Noun::InterimControl,
        json!({ "contract": contract, "kind": "stop-sending-fields", "text": "No NI numbers", "owner": "Payroll",
                "until": "2026-12-24", "in_place": "yes" }),
    );
    let view = page(&mut bench);
    let titles = |key| group(&view, key).items.iter().map(|item| item.title.as_str()).collect::<Vec<_>>();
    assert_eq!(titles(HomeKey::Overdue), ["Open"]);
    assert_eq!(titles(HomeKey::Soon), ["Done", "No NI numbers", "Go on?"]);
    assert_eq!(titles(HomeKey::Reviews), ["Undated"]);
    let open = &group(&view, HomeKey::Overdue).items[0];
    assert_eq!(open.detail, "A-0001, C-0001 Badges, Badges Ltd");
    assert_eq!((open.target.noun.as_str(), open.target.field.as_deref()), ("action", Some("status")));
}

#[test]
fn what_follows_a_contract_is_overdue_until_it_is_decided_and_everybody_says_the_same() {
    for (outcome, option, is_decided) in [
        ("approve", Some("open"), true),
        ("approve-with-conditions", Some("extend"), true),
        ("defer", Some("open"), false),
        ("reject", Some("open"), false),
        ("approve", None, false),
    ] {
        let mut bench = Bench::new();
        let reference =
            contract(&mut bench, "Badges", json!({ "end": "2027-01-31", "procurement_lead": "P6M" }));
        bench.add(
            Noun::Decision,
            json!({ "supplier": "S-0001", "contract": reference, "question": "How to buy again?", "outcome": outcome,
                    "option": option, "reasons": "It ends", "decided_by": "Board", "decided_on": "2026-10-28" }),
        );
        let overdue = all_of(&page(&mut bench), "decide-by").len();
        let on_record = bench.show(Noun::Contract, &reference)["derived"]["decided_on"].clone();
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        let shown = contract::show(&reader, &reference).expect("a contract");
        let listed = shown.row.next_date.expect("a day");
        let act = shown.act_by.iter().find(|act| act.kind.word == "decide-by").expect("its day");
        let expected =
            if is_decided { (0, "ends", Some("decided on 28 October 2026")) } else { (1, "decide-by", None) };
        assert_eq!(
            (overdue, listed.kind.word.as_str(), act.decided.as_deref()),
            expected,
            "{outcome} {option:?}"
        );
        assert_eq!(on_record.as_str(), is_decided.then_some("2026-10-28"), "{outcome} {option:?}");
    }
}

#[test]
fn an_acceptance_ends_unless_a_later_one_of_its_gates_goes_on() {
    let mut bench = Bench::new();
    let contract = contract(&mut bench, "Badges", json!({ "end": "2029-01-31" }));
    let accept = |gates: &[&str], until: &str| {
        json!({ "contract": contract, "gates": gates, "treatment": "tolerate", "reason": "No other supplier",
                "owner": "SIRO", "accepted_on": "2026-01-01", "until": until })
    };
    bench.add(Noun::Acceptance, accept(&["g01", "g02"], "2026-12-01"));
    bench.add(Noun::Acceptance, accept(&["g01"], "2027-12-01"));
    let dates = |bench: &mut Bench| -> Vec<Option<String>> {
        all_of(&page(bench), "acceptance-ends").iter().map(|(_, item)| item.date.clone()).collect()
    };
    assert_eq!(
        dates(&mut bench),
        [Some("2026-12-01".into()), Some("2027-12-01".into())],
        "G02 is not gone on with"
    );
    bench.add(Noun::Acceptance, accept(&["g02", "g01"], "2028-06-01"));
    assert_eq!(dates(&mut bench), [Some("2028-06-01".into())]);
}

#[test]
fn an_assessment_is_made_again_and_a_draft_is_approved() {
    let mut bench = Bench::new();
    let contract = contract(&mut bench, "Badges", json!({ "end": "2029-01-31" }));
    let draft = json!({ "contract": contract, "status": "draft", "as_at": "2026-02-01", "author": "Assessor", "review_on": "2026-12-15" });
    let assessment = bench.add(Noun::Assessment, draft);
    let view = page(&mut bench);
    assert_eq!(all_of(&view, "assessment-draft")[0].0, HomeKey::Reviews);
    assert!(all_of(&view, "assessment-review").is_empty());
    record::approve(&mut bench.register, &assessment, "SIRO").expect("approved");
    let view = page(&mut bench);
    assert!(all_of(&view, "assessment-draft").is_empty());
    let (key, item) = all_of(&view, "assessment-review")[0];
    assert_eq!(
        (key, item.date.as_deref(), item.title.as_str()),
        (HomeKey::Soon, Some("2026-12-15"), "Badges")
    );
    assert_eq!(item.target.noun, "assessment");
    assert!(item.target.id.is_none() && item.target.under.contains_key("contract"), "the next one is made");
}

#[test]
fn a_published_indicator_is_rated_once_a_year_and_one_that_fails_is_looked_at() {
    let mut bench = Bench::new();
    let contract = contract(&mut bench, "Badges", json!({ "end": "2029-01-31" }));
    let kpi = |name: &str, published: &str, ratings: Value| json!({ "contract": contract, "name": name, "published": published, "ratings": ratings });
    bench.add(Noun::Kpi, kpi("Never rated", "yes", json!([])));
    bench.add(Noun::Kpi, kpi("Own", "no", json!([])));
    bench.add(Noun::Kpi, kpi("Rated", "yes", json!([{ "period_end": "2026-03-31", "rating": "good" }])));
    let failing = json!([{ "period_end": "2026-06-30", "rating": "inadequate" },
                         { "period_end": "2026-09-30", "rating": "requires-improvement" }]);
    bench.add(Noun::Kpi, kpi("Failing", "no", failing));
    let view = page(&mut bench);
    let due: Vec<_> =
        all_of(&view, "kpi-due").iter().map(|(_, item)| (item.title.clone(), item.date.clone())).collect();
    assert_eq!(
        due,
        [("Never rated".into(), Some("2025-02-01".into())), ("Rated".into(), Some("2027-03-31".into()))]
    );
    let failing = all_of(&view, "kpi-fails");
    assert_eq!((failing.len(), failing[0].0, failing[0].1.title.as_str()), (1, HomeKey::Reviews, "Failing"));
}

#[test]
fn what_is_not_known_is_asked_where_it_is_answered_until_it_is() {
    let mut bench = Bench::new();
    let contract = contract(&mut bench, "Badges", json!({ "end": "2029-01-31" }));
    let view = page(&mut bench);
    let item = &group(&view, HomeKey::NotAssessed).items[0];
    assert_eq!((item.completeness, item.questions.len()), (Some(0), 3));
    assert_eq!(item.questions[0].text, "Does the supplier handle personal data under this contract?");
    assert_eq!(item.target, item.questions[0].target);
    assert_eq!(
        (item.target.noun.as_str(), item.target.field.as_deref()),
        ("contract", Some("personal_data"))
    );
    assert_eq!(view.totals.not_assessed, 1);
    bench.edit(Noun::Contract, &contract, json!({ "personal_data": "yes", "criticality": 3 }));
    let view = page(&mut bench);
    let item = &group(&view, HomeKey::NotAssessed).items[0];
    let first = &item.questions[0].target;
    assert_eq!(
        (first.noun.as_str(), first.id.as_deref(), first.field.as_deref()),
        ("processing", None, Some("data_items"))
    );
    assert!(first.under.contains_key("contract") && first.under.contains_key("supplier"));
    assert!(item.completeness > Some(0));
    let activity = bench.add(
        Noun::Processing,
        json!({ "name": "Doses", "supplier": "S-0001", "contract": contract, "live": "yes",
                "data_items": [{ "category": "health", "field_name": "Dose" }],
                "head_counts": [{ "subject_group": "employee", "min": 40, "max": 50, "in_force": "yes" }] }),
    );
    let view = page(&mut bench);
    assert!(group(&view, HomeKey::NotAssessed).items.is_empty(), "it has a score now");
    let item = &group(&view, HomeKey::Incomplete).items[0];
    assert_eq!(item.title, "Badges");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let id = reader.resolve(Noun::Processing, &activity).expect("an id");
    let told = |question: &register::view::NextQuestion| question.text == "How many people’s data is held?";
    assert!(!item.questions.iter().any(told), "what was answered is not asked again");
    let of_activity = item.questions.iter().filter(|question| question.target.noun == "processing");
    assert!(of_activity.into_iter().all(|question| question.target.id.as_deref() == Some(id.as_str())));
}

#[test]
fn a_supplier_without_a_contract_is_asked_for_one() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Badges Ltd");
    let view = page(&mut bench);
    let item = &group(&view, HomeKey::Incomplete).items[0];
    assert_eq!((item.kind.word.as_str(), item.title.as_str()), ("no-contract", "Badges Ltd"));
    assert_eq!((item.detail.as_str(), item.completeness), (supplier.as_str(), None));
    assert!(
        item.target.noun == "contract"
            && item.target.id.is_none()
            && item.target.under.contains_key("supplier")
    );
    bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": supplier }));
    assert!(all_of(&page(&mut bench), "no-contract").is_empty());
}

#[test]
fn the_navigation_counts_what_is_in_use_and_what_is_due() {
    let mut bench = Bench::new();
    let kept = contract(&mut bench, "Badges", json!({ "end": "2026-12-31", "procurement_lead": "P6M" }));
    let gone = contract(&mut bench, "Gone", json!({ "end": "2026-12-31" }));
    record::retire(&mut bench.register, Noun::Contract, &gone, "Entered twice").expect("retired");
    let counted = counts(&mut bench);
    let of = |word: &str| counted.nouns.iter().find(|noun| noun.noun.word == word).expect("a noun").clone();
    assert_eq!((of("contract").count, of("contract").noun.text.as_str()), (1, "Contracts"));
    assert_eq!((of("supplier").count, of("claim").count), (2, 0));
    assert_eq!((counted.overdue, counted.due), (1, 2), "{kept} is to be decided, and ends");
    assert_eq!(counted.nouns.len(), Noun::ALL.len());
}

#[test]
fn a_long_group_is_read_window_by_window() {
    let mut bench = Bench::new();
    for number in 0..30 {
        bench.supplier(&format!("Supplier {number:02} Ltd"));
    }
    let view = page(&mut bench);
    let first = group(&view, HomeKey::Incomplete);
    assert_eq!((first.total, first.items.len()), (30, 25));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let rest = home::group(&reader, HomeKey::Incomplete, 25, 10).expect("the rest");
    assert_eq!((rest.total, rest.items.len()), (30, 5));
    let mut titles: Vec<&String> = first.items.iter().chain(&rest.items).map(|item| &item.title).collect();
    titles.dedup();
    assert_eq!(titles.len(), 30, "each stands in one window");
    let failure = home::group(&reader, HomeKey::Incomplete, 0, 0).expect_err("refused");
    assert_eq!(failure.code, FailureCode::InvalidInput);
}

#[test]
fn the_sample_has_something_in_every_group_in_order_of_date() {
    let folder = tempfile::tempdir().expect("a folder");
    let today = Date::parse("2026-11-21").expect("a day");
    let mut register =
        register::sample::create(&folder.path().join("sample.assay"), today).expect("the sample");
    let reader = register.reader(Dates::default()).expect("a reader");
    let view = home::home(&reader).expect("the home page");
    for group in &view.groups {
        assert!(group.total > 0, "{:?}", group.key);
        let whole = home::group(&reader, group.key, 0, 500).expect("the whole group");
        assert_eq!(whole.total, whole.items.len() as u64);
        for item in &whole.items {
            assert!(
                !item.title.is_empty() && !item.detail.is_empty() && !item.kind.text.is_empty(),
                "{item:?}"
            );
            let noun = Noun::from_word(&item.target.noun).expect("a noun");
            if let Some(id) = &item.target.id {
                record::show(&reader, noun, id).unwrap_or_else(|failure| panic!("{item:?}: {failure}"));
            }
            let known = item.target.field.as_deref().is_none_or(|field| {
                let spec = noun.spec();
                spec.columns.iter().any(|column| column.name == field)
                    || spec.parts.iter().any(|part| part.key == field)
            });
            assert!(known, "{item:?}");
        }
        let dated = matches!(group.key, HomeKey::Overdue | HomeKey::Soon | HomeKey::Later);
        assert!(!dated || whole.items.iter().all(|item| item.date.is_some() && item.when.is_some()));
        assert!(!dated || whole.items.is_sorted_by_key(|item| item.date.clone()), "{:?}", group.key);
    }
    assert!(view.totals.complete_percent.is_some_and(|percent| (1..100).contains(&percent)));
}
