//! Incidents: the founding case is imported whole and once, its clocks say what the page of clocks says, and what follows from
//! records is shown.

mod support;

use domain::noun::Noun;
use register::import::incident::{Imported, import};
use register::view::{IncidentQuery, IncidentView};
use register::{Dates, Failure, FailureCode, incident};
use serde_json::{Value, json};
use support::Bench;

/// The file of facts.
const CASE: &str = include_str!("../../../tests/fixtures/landauer/landauer-2016.json");

fn take(bench: &mut Bench, text: &str) -> Result<Imported, Failure> {
    import(&mut bench.register, "case.json", text).map(|outcome| outcome.value)
}

fn founding() -> (Bench, Imported) {
    let mut bench = Bench::new();
    let done = take(&mut bench, CASE).unwrap_or_else(|failure| panic!("{failure:?}"));
    (bench, done)
}

fn clocks(bench: &mut Bench, reference: &str) -> Value {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    incident::clocks(&reader, reference).expect("clocks").json().expect("json")
}

fn view(bench: &mut Bench, reference: &str) -> IncidentView {
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    incident::show(&reader, reference).expect("a page")
}

fn days(of: &Value) -> (i64, i64) {
    (of["days"]["min"].as_i64().expect("days"), of["days"]["max"].as_i64().expect("days"))
}

fn named<'a>(list: &'a Value, id: &str) -> &'a Value {
    list.as_array().into_iter().flatten().find(|one| one["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn the_founding_case_s_clocks_say_what_was_published() {
    let (mut bench, done) = founding();
    assert_eq!(done.reference, "I-0001");
    let all = clocks(&mut bench, "I-0001");
    let clock = |id: &str| named(&all["clocks"], id).clone();
    // Thirteen days in the post; 43 to 52 from knowing to telling the people.
    assert_eq!((days(&clock("K2")), days(&clock("K6"))), ((13, 13), (43, 52)));
    assert_eq!(clock("K2")["working_days"], json!({ "min": 9, "max": 9 }));
    // 78 to 103 days from the supplier's knowledge to the notice; no clause was ever published, so nothing is judged.
    let k1 = clock("K1");
    assert_eq!((days(&k1), k1["result"].as_str()), ((78, 103), Some("no-limit")));
    assert!(k1["words"].as_str().expect("words").contains("no notice term is known"), "{k1}");
    assert_eq!(k1["working_days"], json!({ "min": 53, "max": 70 }));
    // 65 to 90 days from knowing to writing.
    assert_eq!(days(&clock("knowing-to-writing")), (65, 90));
    assert_eq!(days(&clock("public")), (158, 158));
    assert_eq!(days(&clock("ministers-scotland")), (8, 8));
    assert_eq!(clock("K4")["result"], "not-applicable", "the law of 1998 set no such clock");
    assert_eq!(days(named(&all["sums"], "end-to-end")), (146, 155));
    assert_eq!(days(named(&all["sums"], "silence")), (78, 103));
    assert_eq!(all["contradictions"], json!([]));
}

#[test]
fn every_claim_stands_and_one_counts() {
    let (mut bench, _) = founding();
    let page = view(&mut bench, "I-0001");
    let event = |word: &str| page.events.iter().find(|one| one.event.word == word).expect("an event");
    let occurred = event("occurred");
    assert!(occurred.conflict);
    assert_eq!(occurred.when.as_ref().map(|when| when.edtf.as_str()), Some("2016-10-06"));
    let stated: Vec<_> = occurred
        .claims
        .iter()
        .map(|claim| (claim.when.edtf.as_str(), claim.in_force.word.as_str()))
        .collect();
    assert_eq!(stated, [("2016-10-06", "yes"), ("2016-10", "no")]);
    assert!(occurred.claims.iter().all(|claim| claim.source.is_some()
        && claim.entered_by.as_deref() == Some("Nia Prosser")
        && claim.entered_at.is_some()));
    let received = event("notice_received");
    let dorset = received.claims.iter().find(|claim| claim.when.edtf == "2017-01-19").expect("Dorset's");
    assert!(dorset.scope.as_deref().is_some_and(|scope| scope.contains("Dorset County Hospital")));
    assert_eq!(
        received.when.as_ref().map(|when| when.edtf.as_str()),
        Some("2017-01-17"),
        "Dorset's is its own"
    );
    assert!(event("regulator_told").when.is_none(), "nobody published it");
    assert!(!page.open || page.clocks.len() >= 12);
}

#[test]
fn counts_are_set_against_their_total_and_nothing_is_invented() {
    let (mut bench, done) = founding();
    let page = view(&mut bench, "I-0001");
    assert_eq!(page.groups.len(), 10);
    let total = &page.totals[0];
    assert_eq!((total.total.min, total.attributed.min, total.left.max), (3423, 1431, Some(1992)));
    assert_eq!(total.words, "up to 1,992 of 3,423 not yet attributed");
    assert_eq!(done.understood.len(), 4, "{:?}", done.understood);
    for noun in [Noun::Contract, Noun::Clause, Noun::Decision, Noun::Processing, Noun::BreachNotice] {
        assert!(bench.list(noun).is_empty(), "{noun:?}");
    }
    let claims = bench.list(Noun::Claim);
    assert_eq!(claims.len(), 5);
    assert!(claims.iter().all(|claim| claim["incident"] == "I-0001"));
    let incident = bench.show(Noun::Incident, "I-0001");
    assert_eq!(incident["ruled_out"], "no patient data (IBTimes UK, March 2017)");
    assert_eq!(incident["data_categories"].as_array().map(Vec::len), Some(4));
    assert_eq!(page.bodies.len(), 6);
}

#[test]
fn a_second_import_changes_nothing_and_says_so() {
    let (mut bench, first) = founding();
    assert!(first.changed && first.matched.is_empty());
    assert_eq!(first.made.len(), 6 + 2 + 1 + 5, "bodies, the company and its supplier, the incident, claims");
    let head = bench.register.head().expect("a head");
    let again = take(&mut bench, CASE).expect("imported");
    assert_eq!(bench.register.head().expect("a head"), head, "nothing was written");
    assert!(!again.changed && again.made.is_empty() && again.added == 0);
    assert_eq!((again.reference.as_str(), again.matched.len()), ("I-0001", 13));
    // What somebody corrected stays, and a file that says more adds it.
    let incident = bench.show(Noun::Incident, "I-0001");
    let mut events = incident["events"].clone();
    events[0]["note"] = "Looked up again".into();
    bench.edit(Noun::Incident, "I-0001", json!({ "events": events }));
    let mut more: Value = serde_json::from_str(CASE).expect("json");
    more["events"]["regulator_told"] = json!([{ "when": "2017-01-20", "source": "A2" }]);
    let third = take(&mut bench, &more.to_string()).expect("imported");
    assert_eq!((third.changed, third.added, third.made.len()), (true, 1, 0));
    let shown = bench.show(Noun::Incident, "I-0001");
    assert_eq!(shown["events"].as_array().map(Vec::len), events.as_array().map(|events| events.len() + 1));
    assert!(shown["events"].to_string().contains("Looked up again"));
    let verdict = bench.register.verify().expect("a verdict");
    assert!(verdict.breaches.is_empty(), "{:?}", verdict.breaches.first());
}

#[test]
fn a_supplier_and_a_body_that_are_there_are_taken() {
    let mut bench = Bench::new();
    bench.supplier("Landauer");
    bench.organisation("Hywel Dda University Health Board");
    let done = take(&mut bench, CASE).expect("imported");
    let names: Vec<_> = done.matched.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Landauer", "Hywel Dda University Health Board"]);
    assert_eq!(bench.list(Noun::Supplier).len(), 1);
}

#[test]
fn a_file_that_holds_people_or_what_nobody_understands_is_refused_whole() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut case: Value = serde_json::from_str(CASE).expect("json");
        change(&mut case);
        case.to_string()
    };
    let people = with(&|case| case["counts"][0]["names"] = json!(["A Person"]));
    let date = with(&|case| case["events"]["occurred"][0]["when"] = "2016-10-32".into());
    let born = with(&|case| case["decision"]["text"] = "the wearer, DOB 12/03/1981, was told".into());
    let number = with(&|case| case["ruled_out"][0]["text"] = "QQ123456C was not in it".into());
    for (text, code, said) in [
        ("{".to_owned(), FailureCode::Unreadable, "line 1"),
        (people, FailureCode::Unreadable, "names"),
        (date, FailureCode::InvalidInput, "when"),
        (born, FailureCode::InvalidInput, "date of birth"),
        (number, FailureCode::InvalidInput, "National Insurance"),
    ] {
        let mut bench = Bench::new();
        let head = bench.register.head().expect("a head");
        let failure = take(&mut bench, &text).expect_err(said);
        assert_eq!(failure.code, code, "{failure:?}");
        assert!(format!("{} {:?}", failure.message, failure.fields).contains(said), "{said}: {failure:?}");
        assert_eq!(bench.register.head().expect("a head"), head, "nothing was written");
    }
}

/// A letter that came, and nothing else yet.
fn letter(bench: &mut Bench) -> String {
    let contract = bench.contract("Badges");
    bench.add(
        Noun::Clause,
        json!({ "contract": contract, "trigger": "aware", "limit": 24, "unit": "clock-hours" }),
    );
    let incident = bench.add(
        Noun::Incident,
        json!({ "title": "A letter arrived", "supplier": "S-0001", "contract": contract,
                "events": [{ "kind": "supplier_aware", "when": "2026-11-16" }],
                "duties": [{ "authority": "sponsor", "owed": "yes", "limit": 48, "unit": "clock-hours" }] }),
    );
    bench.add(
        Noun::BreachNotice,
        json!({ "incident": incident, "title": "Letter of 18 November", "channel": "post", "written_on": "2026-11-18",
                "received_on": "2026-11-20", "read_on": "2026-11-20T14:00", "says_nature": "full" }),
    );
    incident
}

#[test]
fn a_notice_that_arrives_starts_the_clocks() {
    let mut bench = Bench::new();
    let incident = letter(&mut bench);
    let page = view(&mut bench, &incident);
    let event = |word: &str| page.events.iter().find(|one| one.event.word == word).expect("an event");
    assert_eq!(event("notice_received").basis.as_ref().map(|basis| basis.word.as_str()), Some("notice"));
    let clock = |id: &str| page.clocks.iter().find(|one| one.id == id).expect("a clock");
    assert_eq!((clock("K1").result.word.as_str(), clock("K4").result.word.as_str()), ("breached", "running"));
    // Aware on Friday at 14:00: 72 hours end on Monday at 14:00, and 53 of them are left on Saturday at 9.
    assert_eq!(clock("K4").due_earliest.as_deref(), Some("2026-11-23T14:00:00+00:00"));
    assert_eq!(clock("K4").left_minutes, Some(53 * 60));
    assert_eq!(clock("sponsor").left_minutes, Some(29 * 60));
    let notice = &page.notices[0];
    assert_eq!((notice.score, notice.questions.len(), notice.looked_at), (2, 11, 1));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = IncidentQuery { limit: 10, ..IncidentQuery::default() };
    let list = incident::list(&reader, &query).expect("a list");
    assert_eq!((list.total, list.open), (1, 1));
    assert_eq!(list.rows[0].next.as_ref().map(|clock| clock.id.as_str()), Some("sponsor"));
    let clocks: Vec<_> =
        list.rows[0].clocks.iter().map(|each| (each.result.word.as_str(), each.count)).collect();
    assert_eq!(
        clocks[0],
        ("running", clocks[0].1),
        "the most urgent first, and nothing is overdue: {clocks:?}"
    );
    assert!(clocks.contains(&("breached", 1)), "{clocks:?}");
    assert_eq!(list.look_again, Some(60), "what is left is said by the minute two days before the end");
    let home = register::home::home(&reader).expect("a home page");
    let items = home.groups.iter().flat_map(|group| &group.items);
    let due: Vec<_> = items
        .filter(|item| item.kind.word.starts_with("clock"))
        .map(|item| (item.kind.word.as_str(), item.date.as_deref()))
        .collect();
    assert_eq!(due, [("clock-due", Some("2026-11-22"))]);
}

#[test]
fn deadlines_that_run_are_a_calendar_file() {
    let mut bench = Bench::new();
    let incident = letter(&mut bench);
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let text = incident::ics(&reader, Some(&incident)).expect("a calendar");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.lines().all(|line| line.len() <= 75), "{text}");
    let text = text.replace("\r\n ", "");
    assert!(text.contains("DTSTART:20261123T140000Z"), "{text}");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2, "what has stopped or has no limit is no deadline");
    assert_eq!(incident::ics(&reader, None).expect("a calendar").matches("BEGIN:VEVENT").count(), 2);
}

#[test]
fn an_incident_is_closed_with_its_reason_and_taken_back() {
    let mut bench = Bench::new();
    let incident = letter(&mut bench);
    let closed = incident::close(&mut bench.register, &incident, None, "Every body told").expect("closed");
    assert_eq!(closed.value, incident);
    let shown = bench.show(Noun::Incident, &incident);
    assert_eq!((&shown["status"], &shown["closed_on"]), (&json!("closed"), &json!("2026-11-21")));
    let reader = bench.register.reader(Dates::default()).expect("a reader");
    let query = IncidentQuery { limit: 10, ..IncidentQuery::default() };
    assert_eq!(incident::list(&reader, &query).expect("a list").total, 0);
    let all = IncidentQuery { closed: true, ..query };
    assert_eq!(incident::list(&reader, &all).expect("a list").total, 1);
    assert_eq!(
        register::trail::undo::undo(&mut bench.register).expect("undone").value.action,
        "close-incident"
    );
    assert!(view(&mut bench, &incident).open);
}

#[test]
fn two_claims_in_force_about_one_event_are_refused_and_undecided_ones_are_a_span() {
    let mut bench = Bench::new();
    bench.supplier("Badges Ltd");
    let draft = |force: &str| {
        json!({ "title": "Conflict", "supplier": "S-0001", "events": [
            { "kind": "occurred", "when": "2026-10-06", "in_force": force },
            { "kind": "occurred", "when": "2026-10-20/2026-10-31", "in_force": force }] })
    };
    let refused =
        register::record::add(&mut bench.register, Noun::Incident, &draft("yes")).expect_err("refused");
    assert_eq!(refused.fields[0].field, "events[1].in_force");
    let incident = bench.add(Noun::Incident, draft("unknown"));
    let page = view(&mut bench, &incident);
    let occurred = &page.events[0];
    assert_eq!(occurred.when.as_ref().map(|when| when.edtf.as_str()), Some("2026-10-06/2026-10-31"));
    assert_eq!(occurred.basis.as_ref().map(|basis| basis.word.as_str()), Some("undecided"));
}

#[test]
fn severity_is_worked_out_for_each_group_and_names_what_it_lacks() {
    let (mut bench, _) = founding();
    let page = view(&mut bench, "I-0001");
    assert_eq!(page.nation.nation.word, "wales");
    for group in &page.groups {
        assert_eq!((group.severity.grid_score, &group.severity.enisa_band), (None, &None), "{group:?}");
        assert!(group.severity.missing.contains(&"Ease of naming a person".to_owned()), "{group:?}");
    }
    // One group with everything, as it would be entered; the body lies in England.
    let mut groups = bench.show(Noun::Incident, "I-0001")["groups"].clone();
    let chester = groups
        .as_array_mut()
        .expect("groups")
        .iter_mut()
        .find(|group| group["max"] == 2)
        .expect("the two with a number");
    let body = chester["body"].as_str().expect("a body").to_owned();
    for (field, value) in [
        ("harm_likelihood", json!(3)),
        ("harm_severity", json!(4)),
        ("vulnerable", json!("no")),
        ("processing_context", json!(2)),
        ("identification", json!("maximum")),
    ] {
        chester[field] = value;
    }
    bench.edit(Noun::Organisation, &body, json!({ "jurisdiction": "england" }));
    let loss = json!({ "groups": groups, "confidentiality_loss": "unknown-recipients", "malicious": "yes" });
    bench.edit(Noun::Incident, "I-0001", loss);
    let page = view(&mut bench, "I-0001");
    let rated: Vec<_> = page.groups.iter().filter(|group| group.severity.grid_score.is_some()).collect();
    assert_eq!(rated.len(), 1);
    let severity = &rated[0].severity;
    assert_eq!(
        (severity.grid.as_str(), severity.enisa.as_str()),
        (
            "Likelihood 3 × severity 4 = 12 of 25: the Information Commissioner and the Department of Health and Social \
             Care are told.",
            "Data processing context 2 × ease of naming a person 1 + circumstances 1 = 3: High."
        )
    );
    assert!(severity.missing.is_empty() && severity.inputs.len() == 10, "{severity:?}");
}

#[test]
fn whom_to_tell_joins_the_matrix_with_what_is_recorded() {
    let (mut bench, _) = founding();
    let standing = |page: &IncidentView, who: &str| {
        let row = page.whom.iter().find(|row| row.authority.word == who).expect("a row");
        (row.standing.word.clone(), row.route.as_ref().map(|route| route.word.clone()), row.why.clone())
    };
    let page = view(&mut bench, "I-0001");
    let (ico, route, why) = standing(&page, "ico");
    assert_eq!((ico.as_str(), route.as_deref()), ("no-such-duty", Some("direct")));
    assert!(why.contains("Data Protection Act 1998"), "{why}");
    assert_eq!(standing(&page, "served-bodies").0, "done", "the event says when");
    assert_eq!(standing(&page, "other-customers").0, "not-recorded", "six bodies have the same supplier");
    assert_eq!(standing(&page, "hse").0, "not-owed", "dose records were copied, not altered or lost");
    assert_eq!(standing(&page, "board").0, "not-known", "no contract is scored");
    let today = json!({ "legal_regime": "uk-gdpr", "risk": "high-risk",
        "duties": [{ "authority": "sponsor", "owed": "yes", "owner": "Chief executive", "reference": "NS 12" }] });
    bench.edit(Noun::Incident, "I-0001", today);
    let page = view(&mut bench, "I-0001");
    assert_eq!(standing(&page, "ico").0, "overdue");
    let ico = page.whom.iter().find(|row| row.authority.word == "ico").expect("a row");
    assert!(ico.recorded.is_none() && ico.due.is_some() && ico.open, "{ico:?}");
    let sponsor = page.whom.iter().find(|row| row.authority.word == "sponsor").expect("a row");
    let recorded = sponsor.recorded.as_ref().expect("recorded");
    assert_eq!((sponsor.standing.word.as_str(), recorded.reference.as_deref()), ("to-do", Some("NS 12")));
    assert_eq!(sponsor.asked.word, "not-known", "nobody has said that it is serious");
}
