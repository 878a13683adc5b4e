//! A letter that arrived is one deed that starts the clocks, and whoever has the window open is reminded of them.

mod support;

use domain::noun::Noun;
use register::view::{
    DraftValue, FieldKind, HistoryQuery, IncidentQuery, IncidentView, LetterDraft, RecordDraft, Reminders,
};
use register::{Clock, Dates, Failure, FailureCode, Register, Setup, history, incident, trail};
use serde_json::json;
use std::collections::BTreeMap;
use support::Bench;

fn typed(fields: &[(&str, &str)]) -> RecordDraft {
    let text = |value: &str| Some(DraftValue::Text(value.to_owned()));
    let fields: BTreeMap<String, Option<DraftValue>> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect();
    RecordDraft { fields, parts: None }
}

/// A letter about something that nobody knew of, read yesterday at two.
fn letter() -> LetterDraft {
    LetterDraft {
        incident: None,
        about: typed(&[("supplier", "S-0001")]),
        notice: typed(&[
            ("channel", "post"),
            ("written_on", "early October 2026"),
            ("received_on", "20 11 26"),
            ("read_on", "20 November 2026 2pm"),
            ("wording", "Malware was found on a server."),
        ]),
    }
}

fn take(bench: &mut Bench, letter: &LetterDraft) -> Result<String, Failure> {
    incident::letter::take(&mut bench.register, letter).map(|outcome| outcome.value.incident)
}

fn view(register: &mut Register, id: &str) -> IncidentView {
    let reader = register.reader(Dates::default()).expect("a reader");
    incident::show(&reader, id).expect("a page")
}

fn result(page: &IncidentView, clock: &str) -> String {
    let found = page.clocks.iter().find(|one| one.id == clock).expect("a clock");
    found.result.word.clone()
}

#[test]
fn a_letter_makes_its_incident_and_starts_the_clocks_as_one_deed() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let taken = incident::letter::take(&mut bench.register, &letter()).expect("taken");
    assert!(taken.changes.contains(&"incident".to_owned()), "{:?}", taken.changes);
    assert_eq!((taken.value.reference.as_str(), taken.value.notice.as_str()), ("I-0001", "BN-0001"));
    assert!(taken.value.sentence.contains("clocks run"), "{}", taken.value.sentence);
    let page = view(&mut bench.register, &taken.value.incident);
    assert_eq!(page.title, "Breach notice from Badges Ltd");
    assert_eq!((result(&page, "K4").as_str(), page.notices.len()), ("running", 1));
    let k4 = page.clocks.iter().find(|one| one.id == "K4").expect("K4");
    assert_eq!(k4.left.as_deref(), Some("53 hours left"));
    assert_eq!(
        page.look_again,
        Some(900),
        "further away than two days it is looked at again by the quarter hour"
    );
    let undone = trail::undo::undo(&mut bench.register).expect("undone");
    assert_eq!(undone.value.action, "take-letter");
    assert!(bench.list(Noun::Incident).is_empty() && bench.list(Noun::BreachNotice).is_empty());
}

#[test]
fn a_further_letter_joins_the_incident_that_is_known() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let first = take(&mut bench, &letter()).expect("taken");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let start = incident::letter::start(&reader, Some("S-0001")).expect("known");
    assert_eq!(start.now, "21 November 2026, 9am");
    assert_eq!(start.incidents.iter().map(|link| link.id.as_str()).collect::<Vec<_>>(), [first.as_str()]);
    let more = LetterDraft {
        incident: Some(first.clone()),
        about: typed(&[]),
        notice: typed(&[("channel", "email"), ("received_on", "today")]),
    };
    assert_eq!(take(&mut bench, &more).expect("taken"), first);
    assert_eq!(bench.list(Noun::Incident).len(), 1);
    assert_eq!(view(&mut bench.register, &first).notices.len(), 2);
}

#[test]
fn this_minute_is_understood_again_as_it_is_offered() {
    let mut bench = Bench::new();
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let now = incident::letter::start(&reader, None).expect("known").now;
    let understood = register::form::understood(FieldKind::When, &now, reader.as_at());
    assert_eq!(understood.value.as_deref(), Some("2026-11-21T09:00"), "{understood:?}");
}

#[test]
fn a_letter_is_refused_whole_with_every_problem_named() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let mut check = |letter: &LetterDraft, expected: &[&str]| {
        let failure = take(&mut bench, letter).expect_err("refused");
        assert_eq!(failure.code, FailureCode::InvalidInput, "{failure:?}");
        let mut fields: Vec<&str> = failure.fields.iter().map(|found| found.field.as_str()).collect();
        fields.sort_unstable();
        assert_eq!(fields, expected);
        assert!(bench.list(Noun::Incident).is_empty() && bench.list(Noun::BreachNotice).is_empty());
    };
    let bad = |about: &[(&str, &str)], notice: &[(&str, &str)]| LetterDraft {
        incident: None,
        about: typed(about),
        notice: typed(notice),
    };
    check(&bad(&[], &[]), &["about.supplier"]);
    check(&bad(&[("supplier", "S-0009")], &[("sent_on", "whenever")]), &["about.supplier", "notice.sent_on"]);
    check(&bad(&[("supplier", "S-0001")], &[("sent_on", "whenever")]), &["notice.sent_on"]);
    // A text that looks like a national insurance number is kept nowhere, also where the supplier is wrong too.
    check(&bad(&[], &[("wording", "Her number is QQ 12 34 56 C.")]), &["about.supplier", "notice.wording"]);
}

#[test]
fn an_incident_is_closed_with_what_was_typed() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let id = take(&mut bench, &letter()).expect("taken");
    let revision = view(&mut bench.register, &id).revision;
    let close = |bench: &mut Bench, revision, fields: &[(&str, &str)]| {
        incident::close_typed(&mut bench.register, &id, revision, &typed(fields))
    };
    let failure = close(&mut bench, revision, &[("closed_on", "one day"), ("closure", "Done")]);
    assert_eq!(failure.expect_err("refused").fields[0].field, "closed_on");
    bench.edit(Noun::Incident, &id, json!({ "note": "Somebody else was here." }));
    let failure = close(&mut bench, revision, &[("closure", "Done")]).expect_err("refused");
    assert_eq!(failure.code, FailureCode::Conflict);
    let revision = view(&mut bench.register, &id).revision;
    close(&mut bench, revision, &[("closed_on", "20 11 26"), ("closure", "Every body told")])
        .expect("closed");
    let shown = bench.show(Noun::Incident, &id);
    assert_eq!((&shown["status"], &shown["closed_on"]), (&json!("closed"), &json!("2026-11-20")));
}

#[test]
fn the_list_of_one_supplier_holds_its_own_alone() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    bench.supplier("Payroll Ltd");
    take(&mut bench, &letter()).expect("taken");
    let mut of = |supplier: &str| {
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        let supplier = Some(reader.resolve(Noun::Supplier, supplier).expect("a supplier"));
        let query = IncidentQuery { limit: 10, supplier, ..IncidentQuery::default() };
        incident::list(&reader, &query).expect("a list").total
    };
    assert_eq!((of("S-0001"), of("S-0002")), (1, 0));
}

#[test]
fn the_history_of_an_incident_holds_its_notices_and_nothing_else() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let id = take(&mut bench, &letter()).expect("taken");
    bench.supplier("Payroll Ltd");
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = HistoryQuery { incident: Some(id), limit: 50, ..HistoryQuery::default() };
    let entries = history::list(&reader, &query).expect("a history").entries;
    assert_eq!(
        entries.iter().map(|entry| entry.action.as_str()).collect::<Vec<_>>(),
        ["Put down a letter of a supplier"]
    );
}

/// What a window hears at an instant.
fn reminded(bench: &Bench, at: &str, seen: &mut incident::Seen) -> Reminders {
    let setup = Setup { clock: Clock::fixed(support::instant(at)), ..support::setup() };
    let mut register = Register::open(bench.register.path(), setup).expect("opened");
    let reader = register.reader(Dates::default()).expect("a reader");
    incident::reminders(&reader, seen).expect("reminders")
}

#[test]
fn whoever_has_the_window_open_hears_of_each_step_once() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    take(&mut bench, &letter()).expect("taken");
    let mut seen = incident::Seen::default();
    let mut check = |at: &str, expected: &[(u8, bool)], look_again: u32| {
        let found = reminded(&bench, at, &mut seen);
        let steps: Vec<_> = found.rows.iter().map(|row| (row.percent, row.fresh)).collect();
        assert_eq!((steps.as_slice(), found.look_again), (expected, Some(look_again)), "{at}");
    };
    // Of the 72 hours from Friday at two, half are used on Sunday at two in the night.
    check("2026-11-21T09:00:00Z", &[], 900);
    check("2026-11-22T01:59:20Z", &[], 40);
    check("2026-11-22T02:00:00Z", &[(50, true)], 60);
    check("2026-11-22T02:01:00Z", &[(50, false)], 60);
    check("2026-11-23T14:00:00Z", &[(100, true)], 60);
    // What had been reached before anybody looked is listed and not said.
    let mut late = incident::Seen::default();
    let found = reminded(&bench, "2026-11-23T20:00:00Z", &mut late);
    assert_eq!(found.rows.iter().map(|row| (row.percent, row.fresh)).collect::<Vec<_>>(), [(100, false)]);
    let row = &found.rows[0];
    assert!(row.text.contains("I-0001") && row.supplier.ends_with("Badges Ltd"), "{row:?}");
    assert!(!row.notice.contains("Badges"), "it may stand on a locked screen: {}", row.notice);
}

#[test]
fn a_notice_that_somebody_decided_not_to_give_asks_for_nobody() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let id = take(&mut bench, &letter()).expect("taken");
    let mut asked = |owed: &str, reason: Option<&str>| {
        bench.edit(
            Noun::Incident,
            &id,
            json!({ "duties": [{ "authority": "ico", "owed": owed, "reason": reason }] }),
        );
        let mut seen = incident::Seen::default();
        let reminders = reminded(&bench, "2026-11-30T20:00:00Z", &mut seen).rows.len();
        let reader = bench.register.reader(Dates::default()).expect("a reader");
        let query = IncidentQuery { limit: 10, ..IncidentQuery::default() };
        let next = incident::list(&reader, &query).expect("a list").rows[0].next.is_some();
        (reminders, next)
    };
    assert_eq!(asked("unknown", None), (1, true));
    assert_eq!(asked("no", None), (1, true), "without a reason nobody has decided");
    assert_eq!(asked("no", Some("No risk to anybody: the copy was unreadable.")), (0, false));
}
