//! What the window is shown, on real registers: the list, one supplier, the clause and its form, the history.

mod support;

use domain::noun::Noun;
use domain::vocabulary::{LimitUnit, Trigger};
use domain::word::Word;
use register::view::{
    DraftValue, HistoryPage, HistoryQuery, Outcome, RecordDraft, SavedRecord, ScoreResult, Standing,
    SupplierPage, SupplierQuery, SupplierSort, SupplierView,
};
use register::{Dates, FailureCode, Person, form, history, record, redact, session, supplier, trail};
use serde_json::json;
use std::collections::BTreeMap;
use support::Bench;

/// A form that was opened just now, whatever was done.
const NEWEST: u64 = u64::MAX;

fn query() -> SupplierQuery {
    SupplierQuery {
        text: String::new(),
        standings: Vec::new(),
        sort: SupplierSort::Name,
        descending: false,
        offset: 0,
        limit: 50,
    }
}

fn list(bench: &mut Bench, query: &SupplierQuery) -> SupplierPage {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    supplier::list(&reader, query).expect("a page")
}

fn names(page: &SupplierPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

fn show(bench: &mut Bench, supplier: &str) -> SupplierView {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    supplier::show(&reader, supplier).expect("a supplier")
}

fn history(bench: &mut Bench, supplier: Option<&str>, offset: u32, limit: u32) -> HistoryPage {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query =
        HistoryQuery { supplier: supplier.map(str::to_owned), offset, limit, ..HistoryQuery::default() };
    history::list(&reader, &query).expect("a history")
}

/// A contract whose data and people are known; answers with the references of supplier and contract.
fn dosimetry(bench: &mut Bench, name: &str, people: (u32, u32)) -> (String, String) {
    let supplier = bench.supplier(name);
    let contract = bench.add(
        Noun::Contract,
        json!({ "title": format!("Badges of {name}"), "supplier": supplier, "start": "2024-02-01", "end": "2027-01-31",
                "notice_period_buyer": "P3M", "value_ex_vat_pence": 12_345_600, "procurement_lead": "P1M",
                "extension_options": [{ "months": 12, "notice": "P1M" }],
                "events": [{ "kind": "signed", "on": "2024-01-10" }] }),
    );
    bench.add(
        Noun::Processing,
        json!({ "name": format!("Doses at {name}"), "supplier": supplier, "contract": contract, "live": "yes",
                "data_items": [
                    { "category": "contact", "field_name": "Work e-mail" },
                    { "category": "date-of-birth", "field_name": "Date of birth", "why": "to tell wearers apart",
                      "fraud_enabling": "yes", "special": "no" },
                    { "category": "occupational-exposure", "field_name": "Dose", "special": "disputed" }],
                "head_counts": [
                    { "subject_group": "employee", "min": people.0, "max": people.1, "qualifier": "about",
                      "source": "Annual return", "as_of": "2026-03-31" },
                    { "subject_group": "employee", "min": 9, "max": 9, "qualifier": "exactly", "in_force": "no" }] }),
    );
    (supplier, contract)
}

/// Five suppliers that stand in different places.
fn portfolio() -> (Bench, String, String) {
    let mut bench = Bench::new();
    let (supplier, contract) = dosimetry(&mut bench, "Taren Doses", (600, 800));
    dosimetry(&mut bench, "dŵr Labs", (5, 9));
    bench.contract("Shredding");
    bench.supplier("Elm Cleaning");
    bench.supplier("Ébony Couriers");
    (bench, supplier, contract)
}

#[test]
fn a_list_is_sorted_by_name_whatever_the_capitals_and_accents() {
    let (mut bench, ..) = portfolio();
    let page = list(&mut bench, &query());
    let sorted = ["dŵr Labs", "Ébony Couriers", "Elm Cleaning", "Shredding Ltd", "Taren Doses"];
    assert_eq!(names(&page), sorted);
    assert_eq!((page.total, page.revision), (5, page.revision));
    let last = list(&mut bench, &SupplierQuery { descending: true, limit: 2, offset: 1, ..query() });
    assert_eq!((names(&last), last.total), (vec!["Shredding Ltd", "Elm Cleaning"], 5));
}

#[test]
fn not_assessed_sorts_above_every_score_and_no_contract_below() {
    let (mut bench, ..) = portfolio();
    let page = list(&mut bench, &SupplierQuery { sort: SupplierSort::Score, descending: true, ..query() });
    let standings: Vec<Standing> = page.rows.iter().map(|row| row.standing).collect();
    assert_eq!((standings[0], page.rows[0].name.as_str()), (Standing::NotAssessed, "Shredding Ltd"));
    assert_eq!(standings[3..], [Standing::NoContract, Standing::NoContract]);
    assert!(page.rows[3].score.is_none() && page.rows[3].clause.quality.is_none());
    let scores: Vec<Option<u8>> =
        page.rows[1..3].iter().map(|row| row.score.as_ref().and_then(|score| score.final_score)).collect();
    assert!(scores[0] >= scores[1] && scores[1].is_some(), "{scores:?}");
    let upward = list(&mut bench, &SupplierQuery { sort: SupplierSort::Score, ..query() });
    assert_eq!(upward.rows[4].standing, Standing::NotAssessed);
    let counted: u64 = page.standings.iter().map(|counted| counted.count).sum();
    assert_eq!((counted, page.standings[0].standing), (5, Standing::NotAssessed));
}

#[test]
fn words_find_names_references_and_services_without_accents() {
    let (mut bench, supplier, _) = portfolio();
    for (text, found) in [
        ("DWR", vec!["dŵr Labs"]),
        ("ebony cour", vec!["Ébony Couriers"]),
        ("badges taren", vec!["Taren Doses"]),
        (&supplier, vec!["Taren Doses"]),
        ("nobody", vec![]),
    ] {
        assert_eq!(
            names(&list(&mut bench, &SupplierQuery { text: text.to_owned(), ..query() })),
            found,
            "{text}"
        );
    }
    let chosen = SupplierQuery { standings: vec![Standing::NoContract], text: "e".into(), ..query() };
    let page = list(&mut bench, &chosen);
    assert_eq!(names(&page), ["Ébony Couriers", "Elm Cleaning"]);
    assert!(page.standings.len() > 1, "chips count before the standing filter: {:?}", page.standings);
}

#[test]
fn a_window_of_no_rows_or_too_many_is_refused() {
    let mut bench = Bench::new();
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    for limit in [0, 501] {
        let refused = supplier::list(&reader, &SupplierQuery { limit, ..query() }).expect_err("refused");
        assert_eq!((refused.code, refused.fields[0].field.as_str()), (FailureCode::InvalidInput, "limit"));
        let query = HistoryQuery { limit, ..HistoryQuery::default() };
        assert!(history::list(&reader, &query).is_err());
    }
}

#[test]
fn a_row_says_what_is_held_about_whom_and_by_when_to_act() {
    let (mut bench, _, contract) = portfolio();
    let page = list(&mut bench, &SupplierQuery { text: "taren".into(), ..query() });
    let row = &page.rows[0];
    assert_eq!(row.services, ["Badges of Taren Doses"]);
    let categories: Vec<&str> = row.categories.iter().map(|category| category.word.as_str()).collect();
    assert_eq!(categories, ["occupational-exposure", "date-of-birth", "contact"]);
    let people = row.people.as_ref().expect("people");
    assert_eq!((people.min, people.max), (Some(600), Some(800)), "what is ruled out does not count");
    let next = row.next_date.as_ref().expect("a date");
    assert_eq!((next.date.as_str(), next.days_left, &next.contract), ("2026-12-31", 40, &contract));
    assert!(!next.kind.text.is_empty());
    assert_eq!((row.contracts, row.clause.quality, row.clause.text.as_str()), (1, Some(0), "Not known"));
}

#[test]
fn people_under_no_contract_are_counted_too() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Founding");
    bench.add(
        Noun::Processing,
        json!({ "name": "Doses", "supplier": supplier,
                "head_counts": [{ "subject_group": "employee", "min": 530, "qualifier": "at-least" }] }),
    );
    let row = list(&mut bench, &query()).rows.remove(0);
    let people = row.people.expect("people");
    assert_eq!((people.min, people.max, people.qualifier.word.as_str()), (Some(530), None, "at-least"));
    assert_eq!((row.standing, row.score.is_none()), (Standing::NoContract, true));
}

#[test]
fn people_that_are_not_known_leave_the_supplier_without_an_upper_end() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Founding");
    let counts = |max: u64| json!([{ "subject_group": "employee", "max": max, "qualifier": "up-to" }]);
    bench.add(Noun::Processing, json!({ "name": "Doses", "supplier": supplier, "head_counts": counts(500) }));
    let people = |bench: &mut Bench| list(bench, &query()).rows.remove(0).people;
    let known = people(&mut bench).expect("people");
    assert_eq!((known.min, known.max, known.text.as_str()), (None, Some(500), "up to 500"));
    let contract = bench
        .add(Noun::Contract, json!({ "title": "Cleaning", "supplier": supplier, "personal_data": "no" }));
    assert_eq!(people(&mut bench), Some(known), "a contract without personal data adds nobody");
    bench.edit(Noun::Contract, &contract, json!({ "personal_data": "unknown" }));
    assert_eq!(people(&mut bench), None, "one of which nothing is known may add anybody");
}

#[test]
fn a_retired_supplier_leaves_the_list_and_a_change_reaches_it_at_once() {
    let (mut bench, _, _) = portfolio();
    let supplier = bench.supplier("Aber Data");
    assert_eq!(list(&mut bench, &query()).total, 6);
    record::retire(&mut bench.register, Noun::Supplier, &supplier, "merged").expect("retired");
    let page = list(&mut bench, &query());
    assert_eq!(page.total, 5);
    bench.supplier("Aber Post");
    assert_eq!(names(&list(&mut bench, &query()))[0], "Aber Post");
}

#[test]
fn a_supplier_is_shown_in_full() {
    let (mut bench, supplier, contract) = portfolio();
    let view = show(&mut bench, &supplier);
    assert_eq!(view.row.name, view.identity.legal_name);
    let of = &view.contracts[0];
    assert_eq!(
        (&of.reference, of.status.word.as_str(), of.end.as_deref()),
        (&contract, "live", Some("2027-01-31"))
    );
    assert_eq!((of.value_pence, of.currency.as_str()), (Some(12_345_600), "GBP"));
    assert_eq!(of.notice_period.as_deref(), Some("buyer 3 months"));
    assert_eq!(of.extension.as_deref(), Some("12 months (1 month before the end); 0 of 1 used"));
    assert!(of.act_by.windows(2).all(|pair| pair[0].date <= pair[1].date) && of.act_by.len() >= 3);
    assert_eq!(view.data.matrix.len(), 3, "one row for each category of the count that holds");
    assert_eq!(view.data.matrix[0].body, "All bodies");
    assert_eq!(view.data.items[1].reason.as_deref(), Some("to tell wearers apart"));
    assert_eq!(view.data.activities[0].contract.as_deref(), Some(contract.as_str()));
    let by_id = show(&mut bench, &view.row.id.clone());
    assert_eq!(by_id, view);
}

#[test]
fn a_score_can_be_redone_line_by_line() {
    let (mut bench, supplier, contract) = portfolio();
    bench.add(
        Noun::Acceptance,
        json!({ "contract": contract, "gates": ["g01", "g05"], "treatment": "tolerate", "reason": "until the new terms",
                "owner": "SIRO", "accepted_on": "2026-10-01", "until": "2027-03-31" }),
    );
    let view = show(&mut bench, &supplier);
    let score = &view.scores[0];
    assert_eq!(
        (score.result, score.impact.len(), score.exposure.len(), score.controls.len()),
        (ScoreResult::Scored, 7, 4, 7)
    );
    let sum: f64 = score
        .impact
        .iter()
        .map(|line| line.points.as_deref().expect("points").parse::<f64>().expect("a number"))
        .sum();
    let stated: f64 = score.impact_pct.as_deref().expect("a sum").parse().expect("a number");
    assert!((sum - stated).abs() < 1e-9, "{sum} {stated}");
    let product = score.impact_score.expect("impact") * score.likelihood.expect("likelihood");
    assert_eq!(score.calculated, Some(product));
    let largest = score.floors.iter().map(|floor| floor.floor).chain([product]).max();
    assert_eq!(score.final_score, largest);
    let floor = score.floors.iter().find(|floor| floor.id == "G01").expect("no signed terms");
    assert_eq!(floor.accepted.as_deref(), Some("SIRO, until 31 March 2027"));
    assert!(!floor.reason.is_empty() && !score.sentence.is_empty() && !score.levers.is_empty());
    assert!(score.impact.iter().all(|line| line.meaning.is_some() && !line.name.is_empty()));
    assert_eq!(
        (score.impact[0].id.as_str(), score.impact[0].name.as_str()),
        ("I1", "Sensitivity of the data")
    );
}

#[test]
fn a_contract_that_is_not_assessed_has_no_total_and_says_which_answers_are_missing() {
    let (mut bench, ..) = portfolio();
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let shredding = reader.resolve(Noun::Contract, "C-0003").expect("a contract");
    let score = supplier::score_view(&reader, &shredding).expect("a score");
    assert_eq!((score.result, score.standing), (ScoreResult::NotAssessed, Standing::NotAssessed));
    assert_eq!((&score.final_score, &score.impact_pct, &score.calculated), (&None, &None, &None));
    for line in &score.impact {
        assert_eq!(
            (line.score, line.used, &line.points, &line.meaning),
            (None, None, &None, &None),
            "{line:?}"
        );
    }
    assert!(score.exposure.iter().all(|line| line.points.is_none()), "{:?}", score.exposure);
    assert!(score.controls.iter().all(|line| line.points.is_none()), "{:?}", score.controls);
    assert!(score.floors.is_empty() && score.levers.is_empty());
}

#[test]
fn an_overruled_question_of_exposure_says_why() {
    let (mut bench, _, contract) = portfolio();
    bench.add(
        Noun::Assessment,
        json!({ "contract": contract, "status": "draft", "as_at": "2026-11-01", "exposures": [
            { "question": "remote", "answer": "yes", "reason": "Engineers sign in from home" }] }),
    );
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let score = supplier::score_view(&reader, &contract).expect("a score");
    let reasons: Vec<&str> = score.exposure.iter().filter_map(|line| line.reason.as_deref()).collect();
    assert_eq!(reasons, ["Engineers sign in from home"]);
}

/// Saves the form of a clause; none is a new one.
fn save_clause(bench: &mut Bench, id: Option<&str>, given: &[(&str, &str)]) -> Outcome<SavedRecord> {
    let fields = given.iter().map(|(name, text)| {
        let value = (!text.is_empty()).then(|| DraftValue::Text((*text).to_owned()));
        ((*name).to_owned(), value)
    });
    let draft = RecordDraft { fields: fields.collect(), parts: None };
    form::save(&mut bench.register, "clause", id, NEWEST, &draft).expect("saved")
}

#[test]
fn saving_a_clause_changes_score_and_history() {
    let (mut bench, supplier, contract) = portfolio();
    let before = show(&mut bench, &supplier);
    assert_eq!(before.contracts[0].clause.id, None, "nothing is known yet");
    let full = [
        ("contract", contract.as_str()),
        ("trigger", "suspected"),
        ("limit", " 24 "),
        ("unit", "clock-hours"),
        ("named_contact", "yes"),
        ("round_the_clock", "yes"),
        ("contents_listed", "yes"),
        ("exercised_on", "3 3 26"),
    ];
    let saved = save_clause(&mut bench, None, &full);
    assert!(["clause", "score", "history"].iter().all(|part| saved.changes.contains(&(*part).to_owned())));
    let after = show(&mut bench, &supplier);
    let clause = &after.contracts[0].clause;
    assert_eq!((clause.id.as_deref(), clause.quality), (Some(saved.value.id.as_str()), 3));
    assert!(
        clause.sentence.starts_with("24 clock hours from suspicion. Quality 3 of 4."),
        "{}",
        clause.sentence
    );
    assert_eq!(after.scores[0].controls[3].score, 3);
    assert_ne!(before.scores[0].controls[3].points, after.scores[0].controls[3].points);
    assert_eq!(after.row.clause.text, "24 clock hours from suspicion");
    let answer = |field: &str| {
        let part = clause.parts.iter().find(|part| part.field == field).expect("a part");
        part.answer.as_deref()
    };
    assert_eq!((answer("named_contact"), answer("exercised_on")), (Some("Yes"), Some("3 March 2026")));

    save_clause(&mut bench, Some(&saved.value.id), &[("limit", "12")]);
    let entry = &history(&mut bench, Some(&supplier), 0, 1).entries[0];
    assert_eq!(
        (entry.action.as_str(), entry.name.as_str()),
        ("Changed: breach-notification clause", "Nia Prosser")
    );
    assert_eq!(entry.changes.len(), 1);
    let change = &entry.changes[0];
    assert_eq!(
        (change.record.as_str(), change.field.as_str()),
        ("CL-0001 Badges of Taren Doses", "Time limit")
    );
    assert_eq!((change.before.as_deref(), change.after.as_deref()), (Some("24"), Some("12")));
}

#[test]
fn every_field_of_a_clause_is_read_under_the_label_of_its_form() {
    let (mut bench, supplier, contract) = portfolio();
    let clause = show(&mut bench, &supplier).contracts.remove(0).clause;
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let under = BTreeMap::from([("contract".to_owned(), contract)]);
    let form = form::form(&reader, "clause", None, &under).expect("a form");
    let asked = form.sections.iter().flat_map(|section| &section.fields);
    for field in asked.filter(|field| !["contract", "source"].contains(&field.name.as_str())) {
        let part = clause.parts.iter().find(|part| part.field == field.name);
        let part = part.unwrap_or_else(|| panic!("{} is not read", field.name));
        assert_eq!((&part.label, &part.answer), (&field.label, &None));
    }
}

#[test]
fn a_clause_can_be_said_in_every_unit_and_trigger() {
    let (mut bench, supplier, contract) = portfolio();
    let given =
        [("contract", contract.as_str()), ("trigger", "aware"), ("limit", "2"), ("unit", "clock-hours")];
    let id = save_clause(&mut bench, None, &given).value.id;
    for trigger in Trigger::ALL.iter().map(|trigger| trigger.word()).filter(|word| *word != "none") {
        for unit in LimitUnit::ALL.iter().map(|unit| unit.word()) {
            save_clause(&mut bench, Some(&id), &[("trigger", trigger), ("unit", unit)]);
            let said = show(&mut bench, &supplier).contracts.remove(0).clause.sentence;
            assert!(said.starts_with("2 ") && !said.contains(&format!("{unit} ")), "{said}");
        }
    }
}

#[test]
fn the_history_names_records_fields_and_values_in_words() {
    let (mut bench, supplier, contract) = portfolio();
    let lead = bench.organisation("Cwm Taren Health Board");
    bench.edit(
        Noun::Contract,
        &contract,
        json!({ "lead_body": lead, "end": "2028-01-31", "value_ex_vat_pence": 2_000_050, "renewal": "rolls",
                "served_bodies": [{ "organisation": lead, "status": "told" }], "notice_period_buyer": "P6M" }),
    );
    let page = history(&mut bench, Some(&supplier), 0, 50);
    let entry = &page.entries[0];
    let said: Vec<(&str, Option<&str>, Option<&str>)> = entry
        .changes
        .iter()
        .map(|change| (change.field.as_str(), change.before.as_deref(), change.after.as_deref()))
        .collect();
    for expected in [
        ("Lead body", None, Some("O-0006 Cwm Taren Health Board")),
        ("Last day as first signed", Some("31 January 2027"), Some("31 January 2028")),
        ("Value without VAT", Some("£123,456"), Some("£20,000.50")),
        ("At the end of its term", None, Some("Rolls on until somebody ends it")),
        ("Notice by the buyer", Some("3 months"), Some("6 months")),
        ("Served bodies: Status", None, Some("Told")),
    ] {
        assert!(said.contains(&expected), "{expected:?} in {said:?}");
    }
    assert!(entry.changes.iter().all(|change| change.record == format!("{contract} Badges of Taren Doses")));
}

#[test]
fn a_suppliers_history_holds_what_concerns_it_and_nothing_else() {
    let (mut bench, supplier, _) = portfolio();
    let whole = history(&mut bench, None, 0, 500);
    let own = history(&mut bench, Some(&supplier), 0, 500);
    assert_eq!(own.total, 4, "organisation, supplier, contract, processing: {:?}", own.entries);
    assert!(whole.total > own.total);
    assert!(whole.entries.windows(2).all(|pair| pair[0].number > pair[1].number));
    let second = history(&mut bench, Some(&supplier), 1, 2);
    assert_eq!(second.entries, own.entries[1..3]);
    assert_eq!(second.total, own.total);
    let first = whole.entries.last().expect("the first entry");
    assert_eq!(first.action, "Made the register");
}

#[test]
fn undoing_and_retiring_stand_in_the_history_in_words() {
    let (mut bench, supplier, contract) = portfolio();
    bench.edit(Noun::Contract, &contract, json!({ "title": "Dosimetry" }));
    trail::undo::undo(&mut bench.register).expect("undone");
    let status = session::status(&mut bench.register).expect("a status");
    assert_eq!(status.redo.as_deref(), Some("contract C-0001 changed"));
    let entry = &history(&mut bench, Some(&supplier), 0, 1).entries[0];
    let edited = &history(&mut bench, Some(&supplier), 1, 1).entries[0];
    assert_eq!(entry.action, format!("Undid – Changed: contract (entry {})", edited.number));
    let twice = bench.add(Noun::Contract, json!({ "title": "Dosimetry", "supplier": supplier }));
    record::retire(&mut bench.register, Noun::Contract, &twice, "entered twice").expect("retired");
    let entry = &history(&mut bench, Some(&supplier), 0, 1).entries[0];
    assert_eq!(entry.action, "Retired: contract");
    assert_eq!(entry.changes[0].after.as_deref(), Some("21 November 2026: entered twice"));
}

#[test]
fn a_value_that_was_taken_out_is_said_to_be() {
    let mut bench = Bench::new();
    let organisation = bench.organisation("Cwm Taren Health Board");
    bench.add(Noun::Contact, json!({ "organisation": organisation, "role": "press", "name": "A. N. Other" }));
    let asked = redact::Asked { entry: 3, field: "name", words: None };
    redact::redact(&mut bench.register, asked, "Erasure request, file 12").expect("redacted");
    let entries = history(&mut bench, None, 0, 2).entries;
    assert_eq!(entries[0].action, "Redacted a text");
    let said: Vec<_> = entries[0].changes.iter().map(|change| change.after.as_deref()).collect();
    assert_eq!(said, [Some("taken out of the history"), Some("Erasure request, file 12")]);
    assert!(entries[0].changes[0].record.starts_with("CT-0001"), "{}", entries[0].changes[0].record);
    let entry = &entries[1];
    let name = entry.changes.iter().find(|change| change.field == "Name").expect("the name");
    assert_eq!(name.after.as_deref(), Some("taken out of the history"));
}

#[test]
fn every_action_of_every_noun_has_words() {
    let words = words::Words::new(words::Language::English);
    for noun in Noun::ALL {
        for verb in ["add", "edit", "retire", "reinstate"] {
            let said = history::action(&format!("{verb}-{}", noun.word()), &words);
            assert!(said.contains(": ") && !said.contains(noun.word()) || said.contains(' '), "{said}");
        }
    }
    for action in [
        "create-register",
        "migrate",
        "approve-assessment",
        "import-ocds",
        "import-register",
        "keep-file",
        "issue-report",
        "undo",
        "redo",
    ] {
        assert_ne!(history::action(action, &words), action);
    }
}

#[test]
fn the_frame_knows_file_counts_and_the_last_change() {
    let (mut bench, _, contract) = portfolio();
    bench.register.set_person(Person { name: "Sam Reed".into(), role: "Information governance lead".into() });
    bench.edit(Noun::Contract, &contract, json!({ "title": "Dosimetry" }));
    let status = session::status(&mut bench.register).expect("a status");
    assert_eq!((status.file_name.as_str(), status.suppliers, status.contracts), ("test.assay", 5, 3));
    assert!(!status.folder.is_empty() && !status.folder.contains('/'));
    assert_eq!(status.revision, u64::try_from(bench.register.head().expect("a head").seq).expect("a number"));
    assert_eq!((status.as_at.as_str(), status.encrypted, status.sample), ("2026-11-21", false, false));
    assert_eq!((status.undo.as_deref(), status.redo), (Some("contract C-0001 changed"), None));
    assert_eq!(status.saved_at.as_deref(), Some("2026-11-21T09:00:00.000Z"));
}

#[test]
fn reports_are_offered_on_every_supplier_and_its_contracts_by_name() {
    let (mut bench, _, contract) = portfolio();
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let choices = register::report::choices(&reader).expect("choices");
    let named: Vec<&str> = choices.suppliers.iter().map(|subject| subject.name.as_str()).collect();
    assert_eq!(named, ["dŵr Labs", "Ébony Couriers", "Elm Cleaning", "Shredding Ltd", "Taren Doses"]);
    assert_eq!(choices.suppliers[4].contracts[0].reference, contract);
    assert_eq!(choices.markings[0].text, "OFFICIAL");
}

#[test]
fn a_list_as_it_was_known_is_the_list_of_then() {
    let mut bench = Bench::made_at("2026-11-01T09:00:00Z");
    bench.register.set_clock(register::Clock::fixed(support::instant("2026-11-02T09:00:00Z")));
    bench.supplier("First");
    bench.register.set_clock(register::Clock::fixed(support::instant("2026-11-10T09:00:00Z")));
    bench.supplier("Second");
    assert_eq!(list(&mut bench, &query()).total, 2);
    let then = Dates { as_at: None, as_known_at: Some(support::instant("2026-11-05T09:00:00Z")) };
    let reader = bench.register.reader(then).expect("a reader");
    assert_eq!(names(&supplier::list(&reader, &query()).expect("a page")), ["First"]);
    let query = HistoryQuery { limit: 50, ..HistoryQuery::default() };
    assert_eq!(history::list(&reader, &query).expect("a history").total, 3);
}

#[test]
fn who_acts_needs_a_name_and_a_role() {
    let who = register::view::Who { name: " Sam Reed ".into(), role: "\u{7}".into() };
    let refused = session::check_who(&who).expect_err("refused");
    assert_eq!(refused.fields[0].field, "role");
    let sound = session::check_who(&register::view::Who { role: "Clerk".into(), ..who }).expect("sound");
    assert_eq!((sound.name.as_str(), sound.role.as_str()), ("Sam Reed", "Clerk"));
}

#[test]
fn who_works_here_is_kept_with_the_register_and_outside_its_trail() {
    let mut bench = Bench::new();
    let head = bench.register.head().expect("a head");
    assert_eq!(session::person(&bench.register).expect("a person").name, "Nia Prosser", "as it was opened");
    let who = register::view::Who { name: "Sam Reed".into(), role: "Clerk".into() };
    session::keep_person(&mut bench.register, &who).expect("kept");
    assert_eq!(bench.register.head().expect("a head"), head);
    bench.organisation("Cwm Taren Health Board");
    assert_eq!(history(&mut bench, None, 0, 1).entries[0].name, "Sam Reed");
    assert_eq!(session::person(&bench.reopen_beside()).expect("a person"), who);
}

#[test]
fn what_is_derived_has_its_words() {
    for (kind, values) in [
        ("act-kind", &["decide-by", "extension-by", "notice-by", "ends"][..]),
        ("dpia-state", &["done", "missing", "not-required", "not-done"]),
        ("history-reason", &["breach", "late-notice", "root-cause-outstanding", "kpi-failures"]),
    ] {
        for value in values {
            assert!(words::Words::enumeration_key(kind, value).is_some(), "{kind} {value}");
        }
    }
    for factor in 1..=7 {
        for level in 0..=4 {
            let value = format!("i{factor}-{level}");
            assert!(words::Words::enumeration_key("factor-level", &value).is_some(), "{value}");
        }
    }
}

#[test]
fn an_entry_with_thousands_of_rows_says_how_many_it_leaves_out() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Bulk");
    let items: Vec<_> =
        (0..400).map(|n| json!({ "category": "contact", "field_name": format!("Field {n}") })).collect();
    bench.add(Noun::Processing, json!({ "name": "Bulk", "supplier": supplier, "data_items": items }));
    let entry = &history(&mut bench, None, 0, 1).entries[0];
    assert!((300..320).contains(&entry.changes.len()), "{}", entry.changes.len());
    assert!(entry.changes.last().expect("a last one").field.ends_with("more rows"));
}

#[test]
fn everything_in_the_sample_can_be_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let day = domain::date::Date::parse("2026-11-21").expect("a date");
    let mut register = register::sample::create(&folder.path().join("sample.assay"), day).expect("a sample");
    let reader = register.reader(Dates::default()).expect("a reader");
    let page = supplier::list(&reader, &SupplierQuery { limit: 500, ..query() }).expect("a page");
    assert!(page.total >= 14, "{}", page.total);
    let mut statuses = std::collections::BTreeSet::new();
    for row in &page.rows {
        let view = supplier::show(&reader, &row.id).expect("a supplier");
        assert_eq!(view.scores.len(), view.contracts.len());
        statuses.extend(view.contracts.iter().map(|contract| contract.status.word.clone()));
        let query = HistoryQuery { supplier: Some(row.id.clone()), limit: 500, ..HistoryQuery::default() };
        let own = history::list(&reader, &query).expect("a history");
        assert!(own.entries.iter().all(|entry| !entry.changes.is_empty()), "{}", row.name);
        let fields = own.entries.iter().flat_map(|entry| &entry.changes);
        for change in fields {
            let said =
                [Some(&change.record), Some(&change.field), change.before.as_ref(), change.after.as_ref()];
            for text in said.into_iter().flatten() {
                assert!(domain::id::Id::parse(text).is_none() && !text.is_empty(), "{change:?}");
            }
        }
    }
    assert!(statuses.len() > 2, "{statuses:?}");
}

#[test]
fn a_missed_day_that_still_asks_for_something_comes_before_the_next_one() {
    let (mut bench, _, contract) = portfolio();
    let of = |bench: &mut Bench| {
        let row = list(bench, &SupplierQuery { text: "taren".into(), ..query() }).rows.remove(0);
        let next = row.next_date.expect("a date");
        (next.date, next.kind.word, next.days_left < 0)
    };
    bench.edit(
        Noun::Contract,
        &contract,
        json!({ "end": "2027-03-31", "procurement_lead": "P12M", "notice_period_buyer": "P1M" }),
    );
    assert_eq!(
        of(&mut bench),
        ("2026-03-31".into(), "decide-by".into(), true),
        "begun late rather than never"
    );
    bench.edit(Noun::Contract, &contract, json!({ "procurement_lead": null, "notice_period_buyer": "P6M" }));
    assert_eq!(
        of(&mut bench),
        ("2027-02-28".into(), "extension-by".into(), false),
        "the chance to give notice has gone by"
    );
}
