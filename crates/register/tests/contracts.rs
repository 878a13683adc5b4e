//! The list of contracts and a contract's page, on small registers and on the sample.

mod support;

use domain::date::Date;
use domain::noun::Noun;
use register::view::{ContractPage, ContractPageView, ContractQuery, ContractSort, ScoreResult, Standing};
use register::{Clock, Dates, FailureCode, Register, contract, evidence, history, record};
use serde_json::json;
use support::{Bench, instant};

fn query() -> ContractQuery {
    ContractQuery {
        text: String::new(),
        standings: Vec::new(),
        statuses: Vec::new(),
        sort: ContractSort::Title,
        descending: false,
        offset: 0,
        limit: 50,
    }
}

fn list(register: &mut Register, query: &ContractQuery) -> ContractPage {
    let reader = register.reader(Dates::default()).expect("a reader");
    contract::list(&reader, query).expect("a page")
}

fn titles(page: &ContractPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.title.as_str()).collect()
}

fn show(bench: &mut Bench, reference: &str) -> ContractPageView {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    contract::show(&reader, reference).expect("a contract")
}

/// Three contracts: one that is scored and runs, one of which nothing is known, one that is over.
fn three() -> Bench {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Ŷd Dosimetry Ltd");
    let badges = bench.add(
        Noun::Contract,
        json!({ "title": "Badge reading", "supplier": supplier, "own_reference": "VEL/17", "start": "2024-02-01",
                "end": "2027-01-31", "notice_period_buyer": "P3M", "procurement_lead": "P2M", "personal_data": "yes",
                "value_ex_vat_pence": 12_345_600, "events": [{ "kind": "signed", "on": "2024-01-10" }],
                "extension_options": [{ "months": 12, "notice": "P1M" }] }),
    );
    bench.add(
        Noun::Processing,
        json!({ "name": "Doses", "supplier": supplier, "contract": badges, "live": "yes",
                "data_items": [{ "category": "contact", "field_name": "E-mail" },
                               { "category": "health", "field_name": "Dose" }],
                "head_counts": [{ "subject_group": "employee", "min": 600, "max": 800, "in_force": "yes" }] }),
    );
    bench.add(Noun::Contract, json!({ "title": "Awaited" }));
    bench.add(
        Noun::Contract,
        json!({ "title": "Cleaning", "supplier": supplier, "start": "2020-02-01", "end": "2024-01-31",
                "value_ex_vat_pence": 5_000, "events": [{ "kind": "signed", "on": "2020-01-10" }] }),
    );
    bench
}

#[test]
fn a_row_says_what_is_known_and_what_is_not() {
    let mut bench = three();
    let page = list(&mut bench.register, &query());
    assert_eq!(titles(&page), ["Awaited", "Badge reading", "Cleaning"]);
    let badges = &page.rows[1];
    assert_eq!(
        (badges.reference.as_str(), badges.supplier_name.as_deref()),
        ("C-0001", Some("Ŷd Dosimetry Ltd"))
    );
    assert_eq!((badges.status.word.as_str(), badges.score.result), ("live", ScoreResult::Scored));
    assert_eq!(
        (badges.start.as_deref(), badges.end_text.as_deref()),
        (Some("2024-02-01"), Some("31 January 2027"))
    );
    assert_eq!(badges.value.as_deref(), Some("£123,456"));
    assert_eq!(badges.people.as_ref().map(|people| people.text.as_str()), Some("600 to 800"));
    let words: Vec<&str> = badges.categories.iter().map(|category| category.word.as_str()).collect();
    assert_eq!(words, ["health", "contact"], "the most sensitive first");
    assert_eq!(badges.next_date.as_ref().map(|next| next.kind.word.as_str()), Some("decide-by"));
    let answered = badges.score.completeness.answered * 100 / badges.score.completeness.asked;
    assert_eq!(u32::from(badges.completeness), answered);
    let awaited = &page.rows[0];
    assert_eq!((awaited.standing, awaited.completeness), (Standing::NotAssessed, 0));
    assert!(
        awaited.supplier.is_none()
            && awaited.people.is_none()
            && awaited.value.is_none()
            && awaited.end.is_none()
    );
}

#[test]
fn words_and_filters_narrow_the_list_and_the_chips_count_the_others() {
    let mut bench = three();
    let register = &mut bench.register;
    for (text, found) in [
        ("badge", vec!["Badge reading"]),
        ("yd dosimetry", vec!["Badge reading", "Cleaning"]),
        ("vel/17", vec!["Badge reading"]),
        ("c-0002", vec!["Awaited"]),
        ("nothing", vec![]),
    ] {
        assert_eq!(titles(&list(register, &ContractQuery { text: text.into(), ..query() })), found, "{text}");
    }
    let page = list(register, &ContractQuery { statuses: vec!["expired".into()], ..query() });
    assert_eq!((titles(&page), page.total), (vec!["Cleaning"], 1));
    let statuses: Vec<(&str, u64)> =
        page.statuses.iter().map(|status| (status.status.word.as_str(), status.count)).collect();
    assert_eq!(statuses, [("planned", 1), ("live", 1), ("expired", 1)], "in the order of a contract's life");
    assert_eq!(
        page.standings.iter().map(|one| one.count).sum::<u64>(),
        1,
        "of what the other filter lets through"
    );
    let page = list(register, &ContractQuery { standings: vec![Standing::NotAssessed], ..query() });
    assert!(titles(&page).contains(&"Awaited") && !titles(&page).contains(&"Badge reading"));
}

#[test]
fn every_column_sorts_both_ways_and_what_is_missing_comes_last() {
    let mut bench = three();
    let register = &mut bench.register;
    let mut sorted = |sort, descending| {
        let page = list(register, &ContractQuery { sort, descending, ..query() });
        titles(&page).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    for (sort, up, down) in [
        (
            ContractSort::Title,
            ["Awaited", "Badge reading", "Cleaning"],
            ["Cleaning", "Badge reading", "Awaited"],
        ),
        (
            ContractSort::Reference,
            ["Badge reading", "Awaited", "Cleaning"],
            ["Cleaning", "Awaited", "Badge reading"],
        ),
        (
            ContractSort::Supplier,
            ["Badge reading", "Cleaning", "Awaited"],
            ["Badge reading", "Cleaning", "Awaited"],
        ),
        (
            ContractSort::Value,
            ["Cleaning", "Badge reading", "Awaited"],
            ["Badge reading", "Cleaning", "Awaited"],
        ),
        (
            ContractSort::Start,
            ["Cleaning", "Badge reading", "Awaited"],
            ["Badge reading", "Cleaning", "Awaited"],
        ),
        (
            ContractSort::End,
            ["Cleaning", "Badge reading", "Awaited"],
            ["Badge reading", "Cleaning", "Awaited"],
        ),
        (
            ContractSort::NextDate,
            ["Badge reading", "Awaited", "Cleaning"],
            ["Badge reading", "Awaited", "Cleaning"],
        ),
        (
            ContractSort::Status,
            ["Awaited", "Badge reading", "Cleaning"],
            ["Cleaning", "Badge reading", "Awaited"],
        ),
    ] {
        assert_eq!(sorted(sort, false), up, "{sort:?}");
        assert_eq!(sorted(sort, true), down, "{sort:?} downwards");
    }
    assert_eq!(
        sorted(ContractSort::Score, true).last().map(String::as_str),
        Some("Badge reading"),
        "not assessed is worst"
    );
    assert_eq!(sorted(ContractSort::Completeness, true)[0], "Badge reading");
    assert_eq!(sorted(ContractSort::People, false)[0], "Badge reading", "not known counts as the most");
}

#[test]
fn a_window_is_a_part_of_the_list_and_is_held_in_bounds() {
    let mut bench = three();
    let register = &mut bench.register;
    let page = list(register, &ContractQuery { offset: 1, limit: 1, ..query() });
    assert_eq!((titles(&page), page.total), (vec!["Badge reading"], 3));
    let reader = register.reader(Dates::default()).expect("a reader");
    for wrong in [
        ContractQuery { limit: 0, ..query() },
        ContractQuery { limit: 501, ..query() },
        ContractQuery { statuses: vec!["dead".into()], ..query() },
    ] {
        assert_eq!(contract::list(&reader, &wrong).expect_err("refused").code, FailureCode::InvalidInput);
    }
}

#[test]
fn the_list_follows_every_change() {
    let mut bench = three();
    assert_eq!(list(&mut bench.register, &query()).total, 3);
    bench.edit(Noun::Contract, "C-0002", json!({ "title": "Zebra crossing" }));
    assert_eq!(titles(&list(&mut bench.register, &query()))[2], "Zebra crossing");
    record::retire(&mut bench.register, Noun::Contract, "C-0002", "Never let").expect("retired");
    assert_eq!(list(&mut bench.register, &query()).total, 2);
}

#[test]
fn the_page_says_everything_of_a_contract() {
    let mut bench = three();
    bench.add(
        Noun::Clause,
        json!({ "contract": "C-0001", "trigger": "aware", "limit": 24, "unit": "clock-hours" }),
    );
    bench.add(
        Noun::Article28,
        json!({ "contract": "C-0001", "signed": "yes", "checked_on": "2026-05-01",
                "terms": [{ "term": "a", "presence": "present", "clause_reference": "12.1" },
                          { "term": "b", "presence": "absent" }] }),
    );
    bench.add(
        Noun::Evidence,
        json!({ "kind": "iso-27001", "supplier": "S-0001", "number": "IS 123", "expires_on": "2026-12-01",
                "controls": ["c2"] }),
    );
    bench.add(
        Noun::Evidence,
        json!({ "kind": "cyber-essentials", "supplier": "S-0001", "contracts": ["C-0003"], "expires_on": "2026-12-01" }),
    );
    bench.add(Noun::Kpi, json!({ "contract": "C-0001", "name": "Badges on time" }));
    let page = show(&mut bench, "c-1");
    assert_eq!((page.row.title.as_str(), page.score.contract.as_str()), ("Badge reading", "C-0001"));
    assert_eq!(page.act_by.len(), 4);
    assert!(page.extension.is_some() && page.notice_period.is_some() && page.clause.id.is_some());
    let check = page.article_28.expect("a check");
    assert_eq!((check.present, check.known, check.asked, check.terms.len()), (1, 2, 15, 15));
    assert_eq!(
        check.sentence,
        "1 of the 15 descriptions and terms stand in the contract with their clause; 2 are answered. The terms are signed."
    );
    let term = |word: &str| check.terms.iter().find(|line| line.term.word == word).expect("a term");
    assert_eq!((term("a").presence.word.as_str(), term("b").presence.word.as_str()), ("present", "absent"));
    assert_eq!(term("c").presence.word, "unknown", "nobody has looked is not absent");
    assert_eq!(page.data.items.len(), 2);
    assert_eq!(page.evidence.len(), 1, "evidence for another contract says nothing of this one");
    let piece = &page.evidence[0];
    assert_eq!(
        (piece.when.as_deref(), piece.controls.as_slice()),
        (Some("in 10 days"), &["C2".to_owned()][..])
    );
    assert!(piece.title.ends_with(", IS 123"), "{}", piece.title);
    assert!(
        page.linked.iter().any(|group| group.noun.word == "kpi" && group.rows[0].title == "Badges on time")
    );
    assert!(
        page.facts
            .iter()
            .any(|section| section.facts.iter().any(|fact| fact.value.as_deref() == Some("VEL/17")))
    );
    assert!(!page.questions.is_empty());
}

#[test]
fn a_chain_of_which_nobody_has_said_anything_is_not_none() {
    let mut bench = three();
    assert_eq!(show(&mut bench, "C-0001").chain_text, "Nobody has said who else handles the data.");
    let none = bench.add(
        Noun::Chain,
        json!({ "contract": "C-0001", "kind": "confirmed-none", "confirmed_by": "The supplier", "confirmed_on": "2026-05-01" }),
    );
    assert_eq!(show(&mut bench, "C-0001").chain_text, "It is confirmed that there are no sub-processors.");
    record::retire(&mut bench.register, Noun::Chain, &none, "Not so").expect("retired");
    let other = bench.organisation("Example Hosting Ltd");
    bench.add(
        Noun::Chain,
        json!({ "contract": "C-0001", "kind": "sub-processor", "organisation": other, "function": "Hosting",
                "hosting_countries": ["GB", "IE"], "access_countries": ["IE"], "status": "active" }),
    );
    let page = show(&mut bench, "C-0001");
    assert_eq!(page.chain_text, "1 sub-processor is named.");
    assert_eq!(page.chain[0].name.as_deref(), Some("Example Hosting Ltd"));
    assert_eq!(page.chain[0].countries, ["United Kingdom", "Ireland"], "each once");
    bench.add(Noun::Chain, json!({ "contract": "C-0001", "kind": "unknown" }));
    assert_eq!(show(&mut bench, "C-0001").chain_text, "1 sub-processor is named, and there may be more.");
}

#[test]
fn a_contract_that_is_not_there_or_retired_is_not_shown() {
    let mut bench = three();
    record::retire(&mut bench.register, Noun::Contract, "C-0003", "Entered twice").expect("retired");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    assert_eq!(contract::show(&reader, "C-0099").expect_err("refused").code, FailureCode::NotFound);
    assert!(contract::show(&reader, "C-0003").is_err());
}

#[test]
fn every_contract_of_the_sample_is_shown_and_its_row_is_that_of_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let today = Date::parse("2026-11-21").expect("a day");
    let mut register =
        register::sample::create(&folder.path().join("sample.assay"), today).expect("the sample");
    let page = list(&mut register, &ContractQuery { limit: 500, ..query() });
    assert!(page.total > 10);
    let reader = register.reader(Dates::default()).expect("a reader");
    for row in &page.rows {
        let shown =
            contract::show(&reader, &row.id).unwrap_or_else(|failure| panic!("{}: {failure}", row.reference));
        assert_eq!(shown.row, *row);
        assert_eq!(shown.score.final_score, row.score.final_score, "{}", row.reference);
        let open = row.score.completeness.asked - row.score.completeness.answered;
        assert!(
            shown.questions.len() as u32 >= open.min(18),
            "{}: every open question is asked",
            row.reference
        );
    }
}

#[test]
fn a_contract_is_shown_as_it_was_known_then() {
    let mut bench = Bench::made_at("2026-09-01T09:00:00Z");
    let supplier = bench.supplier("Badges Ltd");
    bench.register.set_clock(Clock::fixed(instant("2026-10-03T13:05:00Z")));
    bench.add(Noun::Contract, json!({ "title": "Badges", "supplier": supplier }));
    bench.register.set_clock(Clock::fixed(instant("2026-11-21T09:00:00Z")));
    bench.edit(Noun::Contract, "C-0001", json!({ "title": "Badge reading" }));
    let head = bench.register.head().expect("a head");
    let id = show(&mut bench, "C-0001").row.id;
    let steps = {
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        history::instants(&reader, "contract", &id).expect("instants").instants
    };
    let first = contract::then(&mut bench.register, &id, &steps[0].at).expect("read");
    assert_eq!(first.banner, "As known on 3 October 2026 at 2:05pm. Nothing can be changed here.");
    assert_eq!(
        (first.as_at.as_str(), first.contract.expect("it was there").row.title.as_str()),
        ("2026-10-03", "Badges")
    );
    let last = contract::then(&mut bench.register, &id, &steps[1].at).expect("read");
    assert_eq!(last.contract.expect("it is there").row, show(&mut bench, "C-0001").row);
    let before = contract::then(&mut bench.register, &id, "2026-09-02T09:00:00Z").expect("read");
    assert!(
        before.contract.is_none() && before.banner.contains("this contract was not in use"),
        "{before:?}"
    );
    assert!(contract::then(&mut bench.register, &id, "yesterday").is_err());
    assert_eq!(bench.register.head().expect("a head"), head, "nothing is written");
}

#[test]
fn the_files_that_speak_for_a_contract_have_their_digests_and_can_be_saved() {
    let mut bench = three();
    let piece = bench
        .add(Noun::Evidence, json!({ "kind": "iso-27001", "supplier": "S-0001", "title": "Certificate" }));
    let elsewhere = evidence::sha256(b"on paper");
    let named = bench.add(
        Noun::Evidence,
        json!({ "kind": "cyber-essentials", "supplier": "S-0001", "sha256": elsewhere }),
    );
    assert_eq!(show(&mut bench, "C-0001").files.len(), 1, "evidence without a file is no document");
    let bytes = b"%PDF-1.7 a certificate";
    evidence::attach(&mut bench.register, &piece, "certificate.pdf", bytes).expect("kept");
    let files = show(&mut bench, "C-0001").files;
    let of = |reference: &str| files.iter().find(|file| file.reference == reference).expect("listed");
    assert_eq!(of(&piece).sha256, evidence::sha256(bytes));
    assert_eq!(
        (of(&piece).file_name.as_deref(), of(&piece).size.as_deref()),
        (Some("certificate.pdf"), Some("22 bytes"))
    );
    assert_eq!((of(&named).size.as_deref(), of(&named).sha256.as_str()), (None, elsewhere.as_str()));
    let (place, other) = (bench.path("copy.pdf"), bench.path("none.pdf"));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let saved = evidence::save(&reader, &of(&piece).evidence, &place, false).expect("saved");
    assert_eq!(saved.file_name, "copy.pdf");
    assert_eq!(std::fs::read(&place).expect("read"), bytes);
    let taken = evidence::save(&reader, &of(&piece).evidence, &place, false).expect_err("unasked");
    assert_eq!(taken.code, FailureCode::FileExists);
    let none = evidence::save(&reader, &of(&named).evidence, &other, true).expect_err("not here");
    assert_eq!(none.code, FailureCode::NotFound);
    assert!(none.message.contains(&named), "{}", none.message);
}

#[test]
fn a_copy_is_the_file_of_that_day_and_replaces_what_was_asked_about_but_no_register() {
    let mut bench = three();
    let piece = bench
        .add(Noun::Evidence, json!({ "kind": "iso-27001", "supplier": "S-0001", "title": "Certificate" }));
    evidence::attach(&mut bench.register, &piece, "first.pdf", b"%PDF first").expect("kept");
    bench.register.set_clock(Clock::fixed(instant("2026-11-22T09:00:00Z")));
    evidence::replace(&mut bench.register, &piece, "second.pdf", b"%PDF second").expect("kept");
    let copy = bench.path("copy.pdf");
    let file = bench.register.path().to_owned();
    let then = history::dates(Some("2026-11-21T12:00:00Z")).expect("dates");
    let reader = bench.register.reader(then).expect("a reader");
    assert_eq!(evidence::name_of_file(&reader, &piece).expect("a name"), "first.pdf");
    evidence::save(&reader, &piece, &copy, false).expect("saved");
    assert_eq!(std::fs::read(&copy).expect("read"), b"%PDF first");
    drop(reader);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    evidence::save(&reader, &piece, &copy, true).expect("replaced, as the person agreed");
    assert_eq!(std::fs::read(&copy).expect("read"), b"%PDF second");
    let refused = evidence::save(&reader, &piece, &file, true).expect_err("the register itself");
    assert_eq!(refused.code, FailureCode::FileExists);
}

#[test]
#[allow(clippy::disallowed_methods)] // the file is damaged behind the back of the register
fn a_damaged_file_is_told_by_the_reference_of_its_piece() {
    let mut bench = three();
    let piece = bench.add(Noun::Evidence, json!({ "kind": "iso-27001", "supplier": "S-0001" }));
    evidence::attach(&mut bench.register, &piece, "a.pdf", b"%PDF").expect("kept");
    let id = show(&mut bench, "C-0001").files[0].evidence.clone();
    bench.raw().execute("UPDATE evidence_file SET bytes = x'00'", []).expect("changed");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let damaged = evidence::file(&reader, &id).expect_err("damaged");
    assert_eq!(damaged.code, FailureCode::Damaged);
    assert!(damaged.message.contains(&piece) && !damaged.message.contains(&id), "{}", damaged.message);
}
