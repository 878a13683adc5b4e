//! Forms of every noun: opened, filled, saved and opened again, byte for byte; what is wrong is named and nothing is
//! stored; nobody's change is lost.

mod support;

use domain::noun::Noun;
use domain::record::{Column, Spec};
use domain::vocabulary::Article28Term;
use domain::word::Word;
use register::form::{self, Forms, Question};
use register::view::{
    DraftItem, DraftValue, FieldKind, FormField, KeptDraft, NounForm, RecordDraft, RecordQuery, SavedRecord,
    Saves,
};
use register::{Dates, Failure, FailureCode, draft, record};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::Bench;

/// Texts that have broken programs, those that any field of one line takes.
fn naughty() -> Vec<String> {
    let all: Vec<String> =
        serde_json::from_str(include_str!("../../../tests/fixtures/naughty-strings/blns.json"))
            .expect("the list");
    let fits = |text: &&String| domain::text::Line::new(text).is_ok() && text.trim() == text.as_str();
    // Spread over the whole list, so that each of its chapters has a say.
    let sound: Vec<&String> = all.iter().filter(fits).collect();
    let step = sound.len() / 12;
    (0..12).map(|at| sound[at * step].clone()).collect()
}

fn open(bench: &mut Bench, noun: Noun, id: Option<&str>) -> NounForm {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    form::form(&reader, noun.word(), id, &BTreeMap::new()).expect("a form")
}

fn save(bench: &mut Bench, noun: Noun, form: &NounForm, draft: &RecordDraft) -> Result<SavedRecord, Failure> {
    let id = form.id.as_deref();
    form::save(&mut bench.register, noun.word(), id, form.revision, draft).map(|outcome| outcome.value)
}

fn text(text: &str) -> Option<DraftValue> {
    Some(DraftValue::Text(text.to_owned()))
}

fn fields(given: &[(&str, &str)]) -> BTreeMap<String, Option<DraftValue>> {
    given.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect()
}

fn draft_of(given: &[(&str, &str)]) -> RecordDraft {
    RecordDraft { fields: fields(given), parts: None }
}

fn questions(form: &NounForm) -> impl Iterator<Item = &FormField> {
    form.sections.iter().flat_map(|section| &section.fields)
}

fn question<'a>(form: &'a NounForm, name: &str) -> &'a FormField {
    questions(form).find(|field| field.name == name).unwrap_or_else(|| panic!("no {name}"))
}

/// Fields whose values a rule ties to others, or that must be of a special shape, with a sound value.
const SPECIAL: [(&str, &str); 21] = [
    ("ods_code", "RQF"),
    ("companies_house_number", "01234567"),
    ("charity_number", "123456"),
    ("vat_number", "GB123456782"),
    ("duns", "123456789"),
    ("lei", "5493001KJTIIGC8Y1R12"),
    ("ppon", "PYHT-5943-VXGV"),
    ("ico_registration", "ZA123456"),
    ("email", "desk@example.org"),
    ("telephone", "+44 29 2000 0000"),
    ("ocid", "ocds-h6vhtk-012345"),
    ("cpv", "90721600"),
    ("currency", "GBP"),
    ("sha256", "0000000000000000000000000000000000000000000000000000000000000000"),
    ("dspt_ods_code", "RQF"),
    ("renewal", "rolls"),
    ("status", ""),
    ("kind", ""),
    ("max", "70"),
    ("business_closes", "17:00"),
    ("tolerated", "6"),
];

/// A sound answer to a question; the texts run through the naughty ones.
fn answer(noun: Noun, field: &FormField, naughty: &[String], turn: &mut usize) -> Option<DraftValue> {
    if let Some((_, special)) =
        SPECIAL.iter().find(|(name, special)| *name == field.name && !special.is_empty())
    {
        let list = matches!(field.kind, FieldKind::Lines);
        let list = list.then(|| DraftValue::List(vec![(*special).to_owned()]));
        return Some(list.unwrap_or_else(|| DraftValue::Text((*special).to_owned())));
    }
    let mut next = || {
        *turn += 1;
        naughty[*turn % naughty.len()].clone()
    };
    let word = |last: bool| {
        let mut words = field.choices.iter().map(|choice| choice.word.clone());
        if last { words.next_back() } else { words.next() }.unwrap_or_default()
    };
    Some(match field.kind {
        FieldKind::Text => DraftValue::Text(next()),
        FieldKind::LongText => DraftValue::Text(format!("{}\n\t{}", next(), next())),
        FieldKind::Lines => DraftValue::List(vec![next(), next()]),
        FieldKind::Number => DraftValue::Text("3".into()),
        FieldKind::Money => DraftValue::Text("1234.50".into()),
        FieldKind::Date => DraftValue::Text("2026-11-21".into()),
        FieldKind::Period => DraftValue::Text("P6M".into()),
        FieldKind::Time => DraftValue::Text("09:00".into()),
        FieldKind::When => DraftValue::Text("2016-10-06/2016-10-31".into()),
        FieldKind::Choice | FieldKind::Answer => DraftValue::Text(chosen(noun, field, word(false))),
        FieldKind::Choices => DraftValue::List(vec![word(false), word(true)]),
        FieldKind::Link | FieldKind::Links => return None,
        FieldKind::Country => DraftValue::Text("GB".into()),
        FieldKind::Countries => DraftValue::List(vec!["GB".into(), "US".into()]),
    })
}

/// The first word, but where a rule between fields asks for another.
fn chosen(noun: Noun, field: &FormField, first: String) -> String {
    match (noun, field.name.as_str()) {
        (Noun::Action, "status") => "verified".into(),
        // That of the incident, not of a body in it.
        (Noun::Incident, "status") if field.choices.iter().any(|choice| choice.word == "closed") => {
            "closed".into()
        }
        // C1 follows from the article 28 check, and takes no step.
        (Noun::Assessment, "control") => "c2".into(),
        _ => first,
    }
}

/// Every question of a form answered, links to the first record of their noun.
fn answered(noun: Noun, form: &NounForm, ids: &BTreeMap<String, String>, naughty: &[String]) -> RecordDraft {
    let mut turn = 0;
    let own = questions(form);
    let mut answers = |fields: &mut dyn Iterator<Item = &FormField>| -> BTreeMap<String, Option<DraftValue>> {
        fields
            .filter_map(|field| {
                let value = match &field.link {
                    Some(target) => {
                        let id = ids.get(target).filter(|_| !upward(noun, &field.name))?.clone();
                        Some(match field.kind {
                            FieldKind::Links => DraftValue::List(vec![id]),
                            _ => DraftValue::Text(id),
                        })
                    }
                    None => answer(noun, field, naughty, &mut turn),
                };
                Some((field.name.clone(), value))
            })
            .collect()
    };
    let fields = answers(&mut own.into_iter());
    let parts = form.parts.iter().map(|part| {
        let item = DraftItem { id: None, fields: answers(&mut part.fields.iter()) };
        (part.key.clone(), vec![item])
    });
    RecordDraft { fields, parts: Some(parts.collect()) }
}

/// Links by which a record would hang under itself.
fn upward(noun: Noun, field: &str) -> bool {
    matches!((noun, field), (Noun::Chain, "under") | (Noun::Organisation, "parent" | "ultimate_parent"))
}

/// What the form shows, in the shape of a draft.
fn shown(
    fields: &[FormField],
    given: &BTreeMap<String, Option<DraftValue>>,
) -> BTreeMap<String, Option<DraftValue>> {
    fields
        .iter()
        .filter(|field| given.contains_key(&field.name))
        .map(|field| {
            let list: Vec<String> = field.value.list.iter().map(|entry| entry.value.clone()).collect();
            let value = match field.kind {
                FieldKind::Lines | FieldKind::Choices | FieldKind::Links | FieldKind::Countries => {
                    Some(DraftValue::List(list))
                }
                _ => field.value.text.clone().map(DraftValue::Text),
            };
            (field.name.clone(), value)
        })
        .collect()
}

/// A register in which every noun has a record whose every question is answered, made by forms alone. Gives each its
/// draft, and the ids.
fn filled(bench: &mut Bench) -> (Vec<(Noun, RecordDraft)>, BTreeMap<String, String>) {
    let naughty = naughty();
    let mut ids = BTreeMap::new();
    let mut drafts = Vec::new();
    for &noun in Noun::ALL {
        let form = open(bench, noun, None);
        let draft = answered(noun, &form, &ids, &naughty);
        let saved = save(bench, noun, &form, &draft)
            .unwrap_or_else(|failure| panic!("{noun:?}: {failure} {:?} {draft:?}", failure.fields));
        ids.insert(noun.word().to_owned(), saved.id);
        drafts.push((noun, draft));
    }
    (drafts, ids)
}

#[test]
fn the_form_of_every_noun_opens_empty_with_every_field_asked_once() {
    let mut bench = Bench::new();
    for &noun in Noun::ALL {
        let form = open(&mut bench, noun, None);
        let spec = noun.spec();
        let mut asked: Vec<&str> = questions(&form).map(|field| field.name.as_str()).collect();
        asked.sort_unstable();
        let mut own: Vec<&str> = spec.columns.iter().map(|column| column.name).collect();
        own.sort_unstable();
        assert_eq!(asked, own, "{noun:?}");
        assert!(form.sections.iter().all(|section| !section.title.is_empty()), "{noun:?}");
        assert!(form.parts.iter().all(|part| !part.item.is_empty() && part.items.is_empty()), "{noun:?}");
        assert!(form.title.starts_with("New "), "{}", form.title);
        for field in questions(&form).chain(form.parts.iter().flat_map(|part| &part.fields)) {
            assert_eq!(field.value, register::view::FormValue::default(), "{noun:?}.{}", field.name);
            let chosen = matches!(
                field.kind,
                FieldKind::Choice
                    | FieldKind::Choices
                    | FieldKind::Answer
                    | FieldKind::Country
                    | FieldKind::Countries
            );
            assert_eq!(chosen, !field.choices.is_empty(), "{noun:?}.{}", field.name);
            assert_eq!(
                matches!(field.kind, FieldKind::Link | FieldKind::Links),
                field.link.is_some(),
                "{noun:?}.{}",
                field.name
            );
        }
    }
}

#[test]
fn a_form_that_answers_everything_gives_it_all_back() {
    let mut bench = Bench::new();
    let (drafts, ids) = filled(&mut bench);
    for (noun, draft) in &drafts {
        let form = open(&mut bench, *noun, Some(&ids[noun.word()]));
        let own: Vec<FormField> = questions(&form).cloned().collect();
        assert_eq!(shown(&own, &draft.fields), draft.fields, "{noun:?}");
        for part in &form.parts {
            let given = &draft.parts.as_ref().expect("lists")[&part.key][0].fields;
            assert_eq!(part.items.len(), 1, "{noun:?}.{}", part.key);
            assert_eq!(shown(&part.items[0].fields, given), *given, "{noun:?}.{}", part.key);
            assert!(!part.items[0].title.is_empty());
        }
        for section in &form.sections {
            assert!(section.answered <= section.asked, "{noun:?}.{}", section.key);
        }
        assert!(form.sections.iter().any(|section| section.answered > 0), "{noun:?}");
        assert!(form.reference.is_some() && form.revision > 0 && form.retired.is_none(), "{noun:?}");
    }
    let verdict = bench.register.verify().expect("a verdict");
    assert!(verdict.breaches.is_empty(), "{:?}", verdict.breaches.first());
}

#[test]
fn a_form_that_is_saved_as_it_was_opened_changes_nothing() {
    let mut bench = Bench::new();
    let (drafts, ids) = filled(&mut bench);
    for (noun, draft) in &drafts {
        let form = open(&mut bench, *noun, Some(&ids[noun.word()]));
        let own: Vec<FormField> = questions(&form).cloned().collect();
        let parts = form.parts.iter().map(|part| {
            let given = &draft.parts.as_ref().expect("lists")[&part.key][0].fields;
            let items = part
                .items
                .iter()
                .map(|item| DraftItem { id: item.id.clone(), fields: shown(&item.fields, given) });
            (part.key.clone(), items.collect())
        });
        let again = RecordDraft { fields: shown(&own, &draft.fields), parts: Some(parts.collect()) };
        let saved = form::save(&mut bench.register, noun.word(), form.id.as_deref(), form.revision, &again);
        let saved = saved.unwrap_or_else(|failure| panic!("{noun:?}: {failure} {:?}", failure.fields));
        assert_eq!(saved.changes, Vec::<String>::new(), "{noun:?}");
        assert_eq!(saved.value.revision, form.revision, "{noun:?}");
    }
}

/// A text that a field of a kind refuses; none where anything goes.
fn bad(field: &FormField) -> Option<DraftValue> {
    Some(match field.kind {
        FieldKind::Text | FieldKind::LongText => DraftValue::Text("a\u{0}b".into()),
        FieldKind::Lines => DraftValue::List(vec!["a\u{0}b".into()]),
        FieldKind::Number => DraftValue::Text("two and a half".into()),
        FieldKind::Money => DraftValue::Text("plenty".into()),
        FieldKind::Date => DraftValue::Text("3/4/2026".into()),
        FieldKind::Period => DraftValue::Text("6".into()),
        FieldKind::Time => DraftValue::Text("25:00".into()),
        FieldKind::When => DraftValue::Text("2017-03-10/2017-03-01".into()),
        FieldKind::Choice | FieldKind::Answer | FieldKind::Link | FieldKind::Country => {
            DraftValue::Text("no such thing".into())
        }
        FieldKind::Choices | FieldKind::Links | FieldKind::Countries => {
            DraftValue::List(vec!["no such thing".into()])
        }
    })
}

#[test]
fn every_bad_answer_is_named_with_its_problem_and_nothing_is_stored() {
    let mut bench = Bench::new();
    let (_, ids) = filled(&mut bench);
    for &noun in Noun::ALL {
        for id in [None, Some(ids[noun.word()].clone())] {
            let form = open(&mut bench, noun, id.as_deref());
            let own: BTreeMap<_, _> =
                questions(&form).map(|field| (field.name.clone(), bad(field))).collect();
            let parts: BTreeMap<_, _> = form
                .parts
                .iter()
                .map(|part| {
                    let fields = part.fields.iter().map(|field| (field.name.clone(), bad(field))).collect();
                    (part.key.clone(), vec![DraftItem { id: None, fields }])
                })
                .collect();
            let before = bench.register.head().expect("a head");
            let failure = save(&mut bench, noun, &form, &RecordDraft { fields: own, parts: Some(parts) })
                .expect_err("refused");
            assert_eq!(failure.code, FailureCode::InvalidInput, "{noun:?}: {failure:?}");
            let named = |place: &str| {
                let inside = format!("{place}[");
                let found = failure.fields.iter().map(|found| found.field.as_str());
                found.filter(|found| *found == place || found.starts_with(&inside)).count()
            };
            for field in questions(&form) {
                assert!(named(&field.name) > 0, "{noun:?}.{}: {:?}", field.name, failure.fields);
            }
            for part in &form.parts {
                for field in &part.fields {
                    let place = format!("{}[0].{}", part.key, field.name);
                    let found = failure.fields.iter().filter(|found| found.field.starts_with(&place));
                    assert!(found.count() > 0, "{noun:?}.{place}: {:?}", failure.fields);
                }
            }
            assert!(failure.fields.iter().all(|found| !found.problem.is_empty()));
            assert_eq!(bench.register.head().expect("a head"), before, "{noun:?} stored something");
        }
    }
}

#[test]
fn one_answer_that_is_not_understood_keeps_the_others_from_being_stored() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let draft =
        draft_of(&[("title", "Another title"), ("start", "3/4/2026"), ("value_ex_vat_pence", "1.234")]);
    let failure = save(&mut bench, Noun::Contract, &form, &draft).expect_err("refused");
    let named: Vec<&str> = failure.fields.iter().map(|found| found.field.as_str()).collect();
    assert_eq!(named, ["start", "value_ex_vat_pence"]);
    assert!(failure.fields[0].problem.contains("3 April 2026 or 4 March 2026"), "{:?}", failure.fields);
    assert!(failure.message.contains('2'), "{}", failure.message);
    assert_eq!(bench.show(Noun::Contract, &contract)["title"], "Badge dosimetry");
    let empty = open(&mut bench, Noun::Contract, None);
    let failure =
        save(&mut bench, Noun::Contract, &empty, &draft_of(&[("start", "soon")])).expect_err("refused");
    let named: Vec<&str> = failure.fields.iter().map(|found| found.field.as_str()).collect();
    assert_eq!(named, ["start", "title"], "what is missing is named too, and nothing twice");
}

#[test]
fn answers_are_saved_as_people_type_them() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let draft = draft_of(&[
        ("end", "31 3 27"),
        ("value_ex_vat_pence", "£1,234.50"),
        ("notice_period_buyer", "6 months"),
        ("personal_data", "yes"),
    ]);
    save(&mut bench, Noun::Contract, &form, &draft).expect("saved");
    let stored = bench.show(Noun::Contract, &contract);
    assert_eq!(stored["end"], "2027-03-31");
    assert_eq!(stored["value_ex_vat_pence"], 123_450);
    assert_eq!(stored["notice_period_buyer"], "P6M");
    assert_eq!(stored["title"], "Badge dosimetry", "what the form left out stays");
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let said = |name: &str| question(&form, name).value.shown.clone().unwrap_or_default();
    assert_eq!(said("end"), "31 March 2027");
    assert_eq!(said("value_ex_vat_pence"), "£1,234.50");
    assert_eq!(said("notice_period_buyer"), "6 months");
    assert_eq!(said("personal_data"), "Yes");
    assert!(said("supplier").contains("Badge dosimetry Ltd"), "{}", said("supplier"));
}

#[test]
fn not_known_stays_not_known() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    for name in ["personal_data", "regime", "renewal", "market", "audit_right"] {
        let field = question(&form, name);
        assert_eq!(field.value.text, None, "{name}");
        assert!(field.choices.iter().all(|choice| choice.word != "unknown"), "{name}");
    }
    let draft =
        draft_of(&[("personal_data", "no"), ("criticality", "3"), ("alternates", "None that we know")]);
    let saved = save(&mut bench, Noun::Contract, &form, &draft).expect("saved");
    let form = open(&mut bench, Noun::Contract, Some(&saved.id));
    assert_eq!(question(&form, "personal_data").value.text.as_deref(), Some("no"));
    let nothing: BTreeMap<_, _> = [
        ("personal_data".to_owned(), None),
        ("criticality".to_owned(), text("")),
        ("alternates".to_owned(), text("")),
    ]
    .into();
    let draft = RecordDraft { fields: nothing, parts: None };
    save(&mut bench, Noun::Contract, &form, &draft).expect("saved");
    let stored = bench.show(Noun::Contract, &contract);
    assert_eq!(stored["personal_data"], "unknown");
    assert_eq!(stored["criticality"], Value::Null);
    assert_eq!(stored["alternates"], Value::Null);
}

#[test]
fn a_form_that_is_older_than_the_record_saves_nothing_and_says_whose_change_it_would_lose() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let old = open(&mut bench, Noun::Contract, Some(&contract));
    // Another record changes: that is no conflict.
    bench.supplier("Somebody else Ltd");
    let saved = save(&mut bench, Noun::Contract, &old, &draft_of(&[("title", "Dosimetry")])).expect("saved");
    let failure =
        save(&mut bench, Noun::Contract, &old, &draft_of(&[("title", "Badges")])).expect_err("stale");
    assert_eq!(failure.code, FailureCode::Conflict);
    for word in [contract.as_str(), "Nia Prosser", "21 November 2026"] {
        assert!(failure.message.contains(word), "{}", failure.message);
    }
    assert_eq!(bench.show(Noun::Contract, &contract)["title"], "Dosimetry");
    let newer = NounForm { revision: saved.revision, ..old };
    save(&mut bench, Noun::Contract, &newer, &draft_of(&[("title", "Badges")]))
        .expect("saved with its revision");
    // A change of one of its lists counts too.
    bench.edit(Noun::Contract, &contract, json!({ "notices": [{ "code": "uk7" }] }));
    let lists =
        RecordDraft { parts: Some([("notices".to_owned(), Vec::new())].into()), ..RecordDraft::default() };
    let failure = save(&mut bench, Noun::Contract, &newer, &lists).expect_err("stale");
    assert_eq!(failure.code, FailureCode::Conflict);
}

#[test]
fn items_of_a_list_keep_what_the_form_leaves_out_and_those_left_out_go() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let notices =
        json!([{ "code": "uk7", "number": "1-2026", "url": "https://example.org" }, { "code": "uk9" }]);
    bench.edit(Noun::Contract, &contract, json!({ "notices": notices }));
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let part = form.parts.iter().find(|part| part.key == "notices").expect("notices");
    let first = part.items.iter().find(|item| item.title.contains("UK7")).expect("the first");
    let items = vec![
        DraftItem { id: first.id.clone(), fields: fields(&[("number", "2-2026")]) },
        DraftItem { id: None, fields: fields(&[("code", "uk11")]) },
    ];
    let draft = RecordDraft { parts: Some([("notices".to_owned(), items)].into()), ..RecordDraft::default() };
    save(&mut bench, Noun::Contract, &form, &draft).expect("saved");
    let stored = bench.show(Noun::Contract, &contract);
    let mut codes: Vec<&str> = stored["notices"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|notice| notice["code"].as_str().unwrap_or_default())
        .collect();
    codes.sort_unstable();
    assert_eq!(codes, ["uk11", "uk7"]);
    let kept = stored["notices"].as_array().expect("a list").iter().find(|notice| notice["code"] == "uk7");
    let kept = kept.expect("the first");
    assert_eq!((&kept["number"], &kept["url"]), (&json!("2-2026"), &json!("https://example.org")));
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let wrong =
        vec![DraftItem::default(), DraftItem { id: None, fields: fields(&[("published_on", "soon")]) }];
    let draft = RecordDraft { parts: Some([("notices".to_owned(), wrong)].into()), ..RecordDraft::default() };
    let failure = save(&mut bench, Noun::Contract, &form, &draft).expect_err("refused");
    let named: Vec<&str> = failure.fields.iter().map(|found| found.field.as_str()).collect();
    assert_eq!(named, ["notices[1].published_on", "notices[0].code", "notices[1].code"]);
}

#[test]
fn a_condition_names_a_question_of_the_same_form_and_answers_it_can_have() {
    let mut bench = Bench::new();
    let mut conditions = 0;
    for &noun in Noun::ALL {
        let form = open(&mut bench, noun, None);
        let own: Vec<FormField> = questions(&form).cloned().collect();
        for fields in std::iter::once(&own).chain(form.parts.iter().map(|part| &part.fields)) {
            for condition in fields.iter().filter_map(|field| field.shown_when.as_ref()) {
                conditions += 1;
                let other = fields.iter().find(|other| other.name == condition.field);
                let other = other.unwrap_or_else(|| panic!("{noun:?}: {condition:?}"));
                for word in &condition.words {
                    let known = word == "unknown" || other.choices.iter().any(|choice| choice.word == *word);
                    assert!(known, "{noun:?}: {condition:?}");
                }
            }
        }
        let all = Forms::v1().of(noun);
        assert!(all.sections.iter().all(|section| !section.fields.is_empty()), "{noun:?}");
    }
    assert!(conditions > 40, "{conditions}");
}

#[test]
fn the_records_that_the_law_asks_for_say_which_rule_asks() {
    let mut bench = Bench::new();
    let cited = |form: &NounForm| {
        let all: Vec<FormField> =
            questions(form).chain(form.parts.iter().flat_map(|part| &part.fields)).cloned().collect();
        (all.iter().filter(|field| field.source.is_some()).count(), all.len())
    };
    for noun in [
        Noun::Contract,
        Noun::Processing,
        Noun::Clause,
        Noun::Article28,
        Noun::Evidence,
        Noun::Chain,
        Noun::Supplier,
        Noun::Assessment,
    ] {
        let (with, all) = cited(&open(&mut bench, noun, None));
        assert!(with * 5 >= all * 2, "{noun:?}: {with} of {all}");
    }
    let form = open(&mut bench, Noun::Processing, None);
    let items = form.parts.iter().find(|part| part.key == "data_items").expect("data items");
    assert_eq!(items.source.as_deref(), Some("UK GDPR art. 30(1)(c)"));
}

/// Every hint and label of the catalogue belongs to a field that there is.
#[test]
fn no_hint_is_of_a_field_that_there_is_not() {
    let specs: Vec<Spec> = Noun::ALL
        .iter()
        .flat_map(|noun| {
            let spec = noun.spec();
            let parts: Vec<Spec> = spec.parts.iter().map(|part| (part.spec)()).collect();
            std::iter::once(spec).chain(parts)
        })
        .collect();
    let known: Vec<String> = specs
        .iter()
        .flat_map(|spec| spec.columns.iter().map(|column| format!("{}-{}", spec.table, column.name)))
        .collect();
    let mut hints = 0;
    for key in words::keys() {
        let place = key.id().strip_prefix("form-hint-").or_else(|| key.id().strip_prefix("form-label-"));
        let Some(place) = place else { continue };
        hints += 1;
        assert!(known.iter().any(|one| one == place), "{place}");
    }
    assert!(hints > 150, "{hints}");
}

#[test]
fn a_form_opens_under_the_record_that_it_will_hang_under() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let under = |field: &str| BTreeMap::from([(field.to_owned(), contract.clone())]);
    let form = form::form(&reader, "clause", None, &under("contract")).expect("a form");
    let field = question(&form, "contract");
    assert_eq!(field.value.text.as_deref().map(str::len), Some(36), "its id");
    assert_eq!(field.value.shown.as_deref(), Some("C-0001 Badge dosimetry"));
    let form = form::form(&reader, "evidence", None, &under("contracts")).expect("a form");
    assert_eq!(question(&form, "contracts").value.list.len(), 1);
    for field in ["title", "nothing"] {
        assert!(form::form(&reader, "contract", None, &under(field)).is_err(), "{field}");
    }
    assert!(form::form(&reader, "nothing", None, &BTreeMap::new()).is_err());
}

#[test]
fn a_clause_says_what_it_is_worth_while_it_is_typed_and_nothing_is_stored() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let timed = [("trigger", "aware"), ("limit", "72"), ("unit", "clock-hours")];
    let clause = bench.add(
        Noun::Clause,
        json!({ "contract": contract, "trigger": "aware", "limit": 72, "unit": "clock-hours" }),
    );
    let head = bench.register.head().expect("a head");
    assert_eq!(open(&mut bench, Noun::Clause, Some(&clause)).worth.and_then(|worth| worth.quality), Some(2));
    let sound = [("named_contact", "yes"), ("round_the_clock", "yes"), ("contents_listed", "yes")];
    let new = [("contract", contract.as_str())];
    for (id, typed, quality, said) in [
        (Some(clause.as_str()), vec![], Some(2), "72 clock hours from awareness. Quality 2 of 4."),
        (Some(clause.as_str()), [&[("limit", "24")][..], &sound].concat(), Some(3), "24 clock hours"),
        (Some(clause.as_str()), vec![("limit", "2.5")], None, "every answer is understood"),
        (Some(clause.as_str()), vec![("trigger", "none")], None, "none contradicts another"),
        (None, new.to_vec(), Some(0), "Quality 0 of 4."),
        (None, [&new[..], &timed[..2]].concat(), None, "none contradicts another"),
        (None, [&new[..], &timed].concat(), Some(2), "72 clock hours from awareness."),
        (None, timed.to_vec(), None, "every answer is understood"),
    ] {
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        let worth = form::worth(&reader, "clause", id, &draft_of(&typed)).expect("read").expect("a worth");
        assert_eq!(worth.quality, quality, "{typed:?}");
        assert!(worth.sentence.contains(said), "{typed:?}: {}", worth.sentence);
    }
    assert_eq!(bench.register.head().expect("a head"), head);
}

#[test]
fn a_check_says_what_it_is_worth_and_what_has_no_quality_says_nothing() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let terms: Vec<Value> = Article28Term::ALL[..8]
        .iter()
        .map(|term| json!({ "term": term.word(), "presence": "present", "clause_reference": "Schedule 4" }))
        .collect();
    let check = bench.add(Noun::Article28, json!({ "contract": contract, "terms": terms }));
    let quality = |bench: &mut Bench, typed: &[(&str, &str)]| {
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        let worth = form::worth(&reader, "article-28", Some(&check), &draft_of(typed)).expect("read");
        worth.expect("a worth").quality
    };
    assert_eq!(quality(&mut bench, &[]), Some(2), "8 of 15");
    assert_eq!(quality(&mut bench, &[("checked_on", "1 December 2026")]), Some(0), "it is not made yet");
    assert_eq!(quality(&mut bench, &[("checked_on", "soon")]), None);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    assert_eq!(form::worth(&reader, "contract", Some(&contract), &draft_of(&[])).expect("read"), None);
    assert!(form::worth(&reader, "clause", Some("CL-0009"), &draft_of(&[])).is_err());
    assert!(form::worth(&reader, "nothing", None, &draft_of(&[])).is_err());
}

#[test]
fn decisions_are_saved_by_their_button_and_what_is_retired_or_approved_says_that_it_does_not_change() {
    let mut bench = Bench::new();
    let by_button: Vec<Noun> = Noun::ALL
        .iter()
        .copied()
        .filter(|noun| open(&mut bench, *noun, None).saves == Saves::ByButton)
        .collect();
    assert_eq!(by_button, [Noun::Assessment, Noun::Acceptance, Noun::Decision, Noun::Dispute, Noun::Claim]);
    let contract = bench.contract("Badge dosimetry");
    let assessment = bench
        .add(Noun::Assessment, json!({ "contract": contract, "status": "draft", "as_at": "2026-11-21" }));
    assert_eq!(open(&mut bench, Noun::Assessment, Some(&assessment)).frozen, None);
    record::approve(&mut bench.register, &assessment, "SIRO").expect("approved");
    let form = open(&mut bench, Noun::Assessment, Some(&assessment));
    assert!(form.frozen.expect("frozen").contains("never changes"));
    let retired =
        form::retire(&mut bench.register, "assessment", &assessment, "made twice").expect("retired");
    assert!(retired.changes.contains(&"assessment".to_owned()), "{:?}", retired.changes);
    let form = open(&mut bench, Noun::Assessment, Some(&assessment));
    let note = form.retired.expect("retired");
    assert_eq!((note.on.as_str(), note.reason.as_str()), ("21 November 2026", "made twice"));
    assert!(form.frozen.expect("frozen").contains("Reinstate"));
    form::reinstate(&mut bench.register, "assessment", &assessment).expect("reinstated");
    assert_eq!(open(&mut bench, Noun::Assessment, Some(&assessment)).retired, None);
}

#[test]
fn a_link_is_found_by_its_name_with_a_slip_and_by_its_reference() {
    let mut bench = Bench::new();
    let badge = bench.contract("Badge dosimetry");
    let gone = bench.contract("Badge printing");
    bench.contract("Payroll bureau");
    form::retire(&mut bench.register, "contract", &gone, "never signed").expect("retired");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let find = |text: &str| -> Vec<String> {
        let found = form::linkable(&reader, "contract", text, 5).expect("found");
        found.into_iter().map(|one| one.text).collect()
    };
    let first = format!("{badge} Badge dosimetry (Badge dosimetry Ltd)");
    for text in ["badge", "dosimetry", "dosimtery", "C-1", "badge dosimetry ltd"] {
        assert_eq!(find(text), std::slice::from_ref(&first), "{text}");
    }
    assert_eq!(find("").len(), 2, "what is retired is not offered");
    assert_eq!(find("nothing of the kind"), Vec::<String>::new());
    let found = form::linkable(&reader, "supplier", "payroll", 5).expect("found");
    assert_eq!(found[0].value.len(), 36, "the id");
}

#[test]
fn the_records_of_a_noun_are_listed_and_shown_with_what_hangs_under_them() {
    let mut bench = Bench::new();
    let (_, ids) = filled(&mut bench);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = RecordQuery { text: String::new(), retired: false, offset: 0, limit: 10 };
    for &noun in Noun::ALL {
        let page = form::list(&reader, noun.word(), &query).expect("a page");
        assert_eq!((page.total, page.rows.len()), (1, 1), "{noun:?}");
        let row = &page.rows[0];
        assert_eq!(row.id, ids[noun.word()]);
        assert!(!row.title.is_empty() && !row.retired, "{noun:?}");
        let none = RecordQuery { text: "nothing of the kind".into(), ..query.clone() };
        assert_eq!(form::list(&reader, noun.word(), &none).expect("a page").total, 0);
        let view = form::page(&reader, noun.word(), &row.id).expect("a page");
        assert_eq!((&view.reference, &view.title), (&row.reference, &row.title), "{noun:?}");
        let facts: Vec<_> = view.sections.iter().flat_map(|section| &section.facts).collect();
        assert!(facts.iter().any(|fact| fact.value.is_some()), "{noun:?}");
        for fact in facts.iter().filter(|fact| !fact.targets.is_empty()) {
            assert!(fact.targets.iter().all(|target| target.id.len() == 36), "{noun:?}.{}", fact.field);
        }
        for part in &view.parts {
            assert!(part.rows.iter().all(|row| row.len() == part.columns.len()), "{noun:?}.{}", part.key);
        }
    }
    let contract = form::page(&reader, "contract", &ids["contract"]).expect("a page");
    let hanging = |word: &str| contract.linked.iter().find(|linked| linked.noun.word == word);
    let clause = hanging("clause").expect("the clause");
    assert_eq!((clause.total, clause.field.as_deref()), (1, Some("contract")));
    assert_eq!(hanging("evidence").expect("evidence").field.as_deref(), Some("contracts"));
    let organisation = form::page(&reader, "organisation", &ids["organisation"]).expect("a page");
    let contracts =
        organisation.linked.iter().find(|linked| linked.noun.word == "contract").expect("contracts");
    assert_eq!(contracts.total, 1, "as lead body and as served body");
    assert!(form::list(&reader, "contract", &RecordQuery { limit: 501, ..query }).is_err());
}

#[test]
fn a_page_asks_no_more_than_its_form_does() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let unknown = bench.add(Noun::Chain, json!({ "contract": contract, "kind": "unknown" }));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let view = form::page(&reader, "chain", &unknown).expect("a page");
    let facts: Vec<&str> =
        view.sections.iter().flat_map(|section| &section.facts).map(|fact| fact.field.as_str()).collect();
    assert!(facts.contains(&"confirmed_by"), "{facts:?}");
    assert!(!facts.contains(&"organisation") && !facts.contains(&"hosting_countries"), "{facts:?}");
    let contract = form::page(&reader, "contract", &contract).expect("a page");
    let facts = contract.sections.iter().flat_map(|section| &section.facts);
    let regime = facts.into_iter().find(|fact| fact.field == "regime").expect("asked");
    assert_eq!((regime.value.as_deref(), regime.source.is_some()), (None, true), "not known, and shown so");
}

#[test]
fn drafts_survive_closing_and_go_with_the_save() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let id = form.id.clone().expect("an id");
    let typed = json!({ "title": "{\"'; DROP TABLE desk_setting; -- 田中" }).to_string();
    let before = bench.register.head().expect("a head");
    draft::keep(&bench.register, "supplier/new", "{}").expect("kept");
    draft::keep(&bench.register, &format!("contract/{id}"), "{}").expect("kept");
    draft::keep(&bench.register, &format!("contract/{id}"), &typed).expect("kept again");
    assert_eq!(bench.register.head().expect("a head"), before, "a draft is no change of the register");
    for key in ["contract", "nothing/new", "contract/", "contract/x"] {
        assert!(draft::keep(&bench.register, key, "{}").is_err(), "{key}");
    }
    let mut again = bench.reopen_beside();
    let kept = draft::list(&mut again).expect("drafts");
    let said = |draft: &KeptDraft| (draft.key.clone(), draft.title.clone(), draft.json.clone());
    let kept: Vec<_> = kept.iter().map(said).collect();
    assert_eq!(kept.len(), 2);
    assert!(kept.contains(&("supplier/new".into(), "New supplier".into(), "{}".into())), "{kept:?}");
    let title = format!("{contract} Badge dosimetry");
    assert!(kept.contains(&(format!("contract/{id}"), title, typed)), "{kept:?}");
    drop(again);
    save(&mut bench, Noun::Contract, &form, &draft_of(&[("title", "Dosimetry")])).expect("saved");
    let left = draft::list(&mut bench.register).expect("drafts");
    assert_eq!(left.iter().map(|draft| draft.key.as_str()).collect::<Vec<_>>(), ["supplier/new"]);
    assert_eq!(left[0].at, "21 November 2026, 9:00am");
    draft::discard(&bench.register, "supplier/new").expect("discarded");
    draft::discard(&bench.register, "supplier/new").expect("nothing to discard is no failure");
    assert!(draft::list(&mut bench.register).expect("drafts").is_empty());
}

#[test]
fn a_file_that_was_chosen_or_dropped_is_kept_with_its_evidence() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Badge dosimetry Ltd");
    let piece = bench.add(Noun::Evidence, json!({ "kind": "iso-27001", "supplier": supplier }));
    let path = bench.path("certificate 2026.pdf");
    std::fs::write(&path, b"%PDF-1.7").expect("written");
    let kept = form::attach(&mut bench.register, &piece, &path).expect("kept").value;
    assert_eq!(
        (kept.file_name.as_str(), kept.bytes, kept.size.as_str()),
        ("certificate 2026.pdf", 8, "8 bytes")
    );
    let form = open(&mut bench, Noun::Evidence, Some(&piece));
    assert_eq!(question(&form, "sha256").value.text.as_deref(), Some(kept.sha256.as_str()));
    let nothing = bench.path("nothing.pdf");
    let missing = form::attach(&mut bench.register, &piece, &nothing).expect_err("missing");
    assert_eq!(missing.code, FailureCode::File);
    std::fs::write(&path, b"").expect("written");
    assert_eq!(
        form::attach(&mut bench.register, &piece, &path).expect_err("empty").code,
        FailureCode::InvalidInput
    );
    std::fs::write(&path, vec![b'x'; register::evidence::FILE_MAX + 1]).expect("written");
    let large = form::attach(&mut bench.register, &piece, &path).expect_err("too large");
    assert!(large.message.contains("certificate 2026.pdf"), "{}", large.message);
}

#[test]
fn a_save_is_undone_as_one_change() {
    let mut bench = Bench::new();
    let contract = bench.contract("Badge dosimetry");
    let form = open(&mut bench, Noun::Contract, Some(&contract));
    let items = vec![DraftItem { id: None, fields: fields(&[("code", "uk7")]) }];
    let parts = Some(BTreeMap::from([("notices".to_owned(), items)]));
    let draft = RecordDraft { fields: fields(&[("title", "Dosimetry")]), parts };
    let saved = form::save(&mut bench.register, "contract", form.id.as_deref(), form.revision, &draft);
    assert_eq!(saved.expect("saved").changes, ["contract", "score", "history"]);
    register::trail::undo::undo(&mut bench.register).expect("undone");
    let stored = bench.show(Noun::Contract, &contract);
    assert_eq!((&stored["title"], &stored["notices"]), (&json!("Badge dosimetry"), &json!([])));
}

/// A word of an enumeration that the form does not offer would be lost by the next save.
#[test]
fn every_word_that_a_record_can_hold_is_offered_or_means_not_known() {
    let check = |column: &Column| {
        let Some(enumeration) = (column.enumeration)() else { return };
        let question = Question::of(*column);
        let offered: Vec<String> = question.choices().into_iter().map(|choice| choice.word).collect();
        for word in enumeration.words {
            let told =
                offered.iter().any(|one| one == word) || (question.blank_is_unknown && *word == "unknown");
            assert!(told, "{}: {word}", column.name);
        }
        let optional_enumeration = (column.schema)()["anyOf"].is_array();
        assert!(!(optional_enumeration && enumeration.words.contains(&"unknown")), "{}", column.name);
    };
    for noun in Noun::ALL {
        let spec = noun.spec();
        spec.columns.iter().for_each(check);
        spec.parts.iter().for_each(|part| (part.spec)().columns.iter().for_each(check));
    }
}
