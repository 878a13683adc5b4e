//! The chronology and the pack of an incident: the founding case as it was published, one that is late, and what copies leave out.

use super::support::{Bench, instant, setup};
use super::{options, text, words};
use domain::noun::Noun;
use domain::redaction::Profile;
use register::import::incident::import;
use register::report::{self, Asked, Made, ReportOptions};
use register::{Clock, Dates, FailureCode, Register, Setup};
use serde_json::json;

const CASE: &str = include_str!("../../../../tests/fixtures/landauer/landauer-2016.json");

fn founding() -> Bench {
    let mut bench = Bench::new();
    import(&mut bench.register, "case.json", CASE).unwrap_or_else(|failure| panic!("{failure:?}"));
    bench
}

/// A letter that came two and a half days after the supplier knew, under a clause of 24 hours from awareness.
fn late() -> Bench {
    let mut bench = Bench::new();
    let contract = bench.contract("Patient portal");
    let clause = json!({ "contract": contract, "trigger": "aware", "limit": 24, "unit": "clock-hours" });
    bench.add(Noun::Clause, clause);
    let body = bench.organisation("Cwm Taren Health Board");
    let incident = bench.add(
        Noun::Incident,
        json!({ "title": "Copies of referrals on a public server", "supplier": "S-0001", "contract": contract,
            "lead_body": body, "what_happened": "A folder was open to the web for a week.",
            "supplier_reply": "We closed the folder within the hour.", "replied_on": "2026-11-19",
            "cause": "misconfiguration", "malicious": "no", "confirmed": "yes", "status": "confirmed",
            "confidentiality": "yes", "confidentiality_loss": "exposed-only", "integrity": "no",
            "availability": "no", "data_categories": ["basic-identifiers", "health"],
            "legal_regime": "uk-gdpr-amended", "jurisdiction": "wales", "risk": "high-risk",
            "risk_reason": "Health data of patients.", "crime": "no",
            "events": [
                { "kind": "occurred", "when": "2026-11-03/2026-11-10", "source": "Supplier’s e-mail" },
                { "kind": "supplier_aware", "when": "2026-11-10T09:00", "source": "Supplier’s e-mail", "in_force": "yes" },
                { "kind": "supplier_aware", "when": "2026-11-11", "source": "Its account manager", "in_force": "no" },
                { "kind": "controller_aware", "when": "2026-11-12T21:00", "source": "Service desk" },
                { "kind": "people_told", "when": "2026-11-30", "source": "Planned" }],
            "groups": [
                { "scope": "Patients", "min": 240, "max": 260, "subject_group": "patient", "source": "Supplier’s list",
                  "categories": ["basic-identifiers", "health"], "processing_context": 3, "identification": "maximum" },
                { "scope": "One clinic", "part_of": "Patients", "min": 100, "max": 100, "source": "Supplier’s list" }],
            "duties": [{ "authority": "ico", "owed": "yes", "owner": "Data protection officer",
                "done_on": "2026-11-14T10:00", "reference": "IC-1" }],
            "remedies": [{ "remedy": "Helpline", "months": 6, "people_offered": 260, "people_taken_up": 12 }] }),
    );
    bench.add(
        Noun::BreachNotice,
        json!({ "incident": incident, "title": "E-mail of the supplier", "channel": "email",
            "sent_on": "2026-11-12T20:30", "received_on": "2026-11-12T20:31", "says_nature": "full",
            "says_numbers": "partly" }),
    );
    bench.add(
        Noun::Decision,
        json!({ "supplier": "S-0001", "incident": incident, "question": "Whether to go on with the portal",
            "outcome": "defer", "reasons": "Until the report comes.", "decided_by": "Executive board",
            "decided_on": "2026-11-16" }),
    );
    bench
}

fn made(bench: &mut Bench, asked: &Asked, options: &ReportOptions) -> Made {
    report::make(&mut bench.register, Dates::default(), asked, options, &words())
        .unwrap_or_else(|failure| panic!("{failure} {:?}", failure.detail))
}

fn chronology() -> Asked {
    Asked::Chronology { reference: "I-0001".into(), summary_alone: false }
}

fn pack() -> Asked {
    Asked::IncidentPack { reference: "I-0001".into() }
}

fn holds(text: &str, wanted: &[&str]) {
    let missing: Vec<_> = wanted.iter().filter(|one| !text.contains(**one)).collect();
    assert!(missing.is_empty(), "not on the page: {missing:#?}\n{text}");
}

#[test]
fn the_founding_case_is_told_as_it_was_published() {
    let mut bench = founding();
    let made = made(&mut bench, &chronology(), &options());
    assert_eq!(made.warnings, []);
    let text = text(&made);
    holds(
        &text,
        &[
            "Chronology of an incident",
            "Malware at Landauer",
            // From knowing to writing; in the post; from knowing to telling; to the people; in all.
            "Between 65 and 90 days",
            "13 days",
            "Between 78 and 103 days",
            "Between 43 and 52 days",
            "From the breach to the people: between 146 and 155 days.",
            "No notice term is known",
            "No verdict",
            "No contract is recorded whose notice clause the supplier could be judged by.",
            "That is no finding that all were in time.",
            "up to 1,992 of 3,423 not yet attributed",
            "Senedd urgent question, 14 March 2017",
            "Breach happened: 6 October 2016 (Senedd urgent question, 14 March 2017; counts)",
            "The law of its time (Data Protection Act 1998) set no such duty.",
            "12 months",
            "24 months",
            "breach detected, notice sent and regulator told",
            "No notice of this incident is recorded",
        ],
    );
}

#[test]
fn the_first_page_says_it_all() {
    let mut bench = founding();
    let asked = Asked::Chronology { reference: "I-0001".into(), summary_alone: true };
    let page = made(&mut bench, &asked, &options());
    assert_eq!(page.pages.len(), 1, "one page first");
    let text = text(&page);
    holds(
        &text,
        &["13 days", "Between 65 and 90 days", "between 146 and 155 days", "No verdict", "somewhere within"],
    );
    let mut bench = late();
    let page = made(&mut bench, &asked, &options());
    assert_eq!(page.pages.len(), 1);
}

#[test]
fn one_who_is_late_is_named_with_how_late_and_against_what() {
    let mut bench = late();
    let text = text(&made(&mut bench, &chronology(), &options()));
    holds(
        &text,
        &[
            "Late: Notice from the supplier.",
            "59 hours 30 minutes",
            "The contract allowed 24 hours",
            "35 hours 30 minutes",
            "Breached",
            // Our own notice was in time, and what the matrix asks for stands beside it.
            "Done in time",
            "IC-1",
            "Owed, and nobody has recorded it",
            "Cannot be said, because it is not known whether a claim is likely.",
            "Scored 3 of 24",
            "Whether to go on with the portal",
            "Until the report comes.",
            "We closed the folder within the hour.",
            "between 140 and 160 of between 240 and 260 not yet attributed",
            "Data processing context 3 × ease of naming a person 1 + circumstances 0 = 3: High.",
            "Nobody has stated these events: breach detected",
            "12 of 260",
        ],
    );
    assert!(!text.contains("30 November"), "people had not been told on the day");
}

#[test]
fn the_pack_answers_from_the_register_or_says_that_it_is_not_known() {
    let mut bench = late();
    let made = made(&mut bench, &pack(), &options());
    assert_eq!(made.warnings, []);
    let text = text(&made);
    holds(
        &text,
        &[
            "Flash report for the board",
            "The regulator’s form, prepared",
            "To be decided; recorded as the cause: misconfiguration",
            "By notice BN-0001 (e-mail)",
            "High risk: the regulator and the people are told. Reason: Health data of patients.",
            "Questions to the supplier",
            "On what date and at what time was it detected?",
            "What was the root cause",
            "Letter to the people affected",
            "Dear [name],",
            "Patients 240 to 260",
            "Helpline, for 6 months",
            "If you worry about what is known of your health",
        ],
    );
    assert!(!text.contains("Look through your bank statements and check"), "no identity data was in it");
    let founding = self::text(&self::made(&mut founding(), &pack(), &options()));
    holds(
        &founding,
        &["Yes: malware", "Not known", "No notice from you is recorded", "You cannot change a date of birth"],
    );
}

#[test]
fn a_copy_leaves_out_what_its_reader_may_not_see() {
    let mut bench = late();
    let copy = |bench: &mut Bench, profile| {
        text(&made(bench, &chronology(), &ReportOptions { profile, ..options() }))
    };
    let supplier = copy(&mut bench, Profile::SupplierCopy);
    holds(&supplier, &["A folder was open to the web for a week.", "Late: Notice from the supplier."]);
    for secret in ["Executive board", "Health data of patients", "IC-1", "a claim is likely"] {
        assert!(!supplier.contains(secret), "{secret}");
    }
    let public = copy(&mut bench, Profile::BoardPublic);
    for secret in ["A folder was open", "We closed the folder", "Nia Prosser", "Its account manager", "IC-1"]
    {
        assert!(!public.contains(secret), "{secret}\n{public}");
    }
    holds(&public, &["What this copy leaves out", "59 hours 30 minutes"]);
    let options = ReportOptions { profile: Profile::SupplierCopy, ..options() };
    let refused = report::make(&mut bench.register, Dates::default(), &pack(), &options, &words());
    assert_eq!(refused.expect_err("refused").code, FailureCode::InvalidInput);
}

#[test]
fn an_issued_chronology_is_made_again_byte_for_byte_and_its_twin_says_the_same() {
    let mut bench = late();
    let issued = report::issue(&mut bench.register, Dates::default(), &chronology(), &options(), &words())
        .expect("issued");
    bench.edit(Noun::Incident, "I-0001", json!({ "title": "Another title" }));
    let again = report::reissue(&bench.register, &issued.reference).expect("again");
    assert!(again.made.bytes == issued.made.bytes);
    let twin = again.made.html().expect("a page");
    assert!(twin.contains("59 hours 30 minutes") && twin.contains("Line of time"));
}

#[test]
fn an_incident_of_which_nothing_is_known_has_its_documents_too() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Cloud Ltd");
    bench.add(Noun::Incident, json!({ "title": "A rumour", "supplier": supplier }));
    let text = text(&made(&mut bench, &chronology(), &options()));
    holds(&text, &["No event of this incident is dated", "Nobody has stated when anything happened."]);
    let pack = made(&mut bench, &pack(), &options());
    assert!(self::text(&pack).contains("Not known"));
}

#[test]
fn the_same_records_give_the_same_bytes_at_any_time_of_the_day() {
    let mut bench = Bench::new();
    let supplier = bench.supplier("Calder Records Ltd");
    let draft = json!({ "title": "A clock that ran out", "supplier": supplier, "legal_regime": "uk-gdpr",
        "jurisdiction": "wales", "events": [{ "kind": "controller_aware", "when": "2026-11-17T08:00" }] });
    bench.add(Noun::Incident, draft);
    let before = [chronology(), pack()].map(|asked| made(&mut bench, &asked, &options()));
    assert!(
        text(&before[0]).contains("Late by 25 hours so far"),
        "judged at the last change of the register"
    );
    let later = Setup { clock: Clock::fixed(instant("2026-11-21T16:45:00Z")), ..setup() };
    bench.register = Register::open(&bench.path("test.assay"), later).expect("open");
    for (asked, before) in [chronology(), pack()].into_iter().zip(before) {
        assert!(made(&mut bench, &asked, &options()).bytes == before.bytes, "{asked:?}");
    }
}

/// What came after the report's day had not been there to be left out.
#[test]
fn a_copy_marks_nothing_as_left_out_that_came_after_its_day() {
    let marks = |on: &str| {
        let mut bench = Bench::new();
        bench.contract("Patient portal");
        let body = bench.organisation("Cwm Taren Health Board");
        bench.add(
            Noun::Incident,
            json!({ "title": "Copies of referrals", "supplier": "S-0001", "lead_body": body,
                "bodies": [{ "organisation": body, "people_told": 3, "people_told_on": on }],
                "remedies": [{ "remedy": "Helpline", "people_taken_up": 2, "as_of": on }] }),
        );
        let options = ReportOptions { profile: Profile::Foi, ..options() };
        let page = made(&mut bench, &chronology(), &options).html().expect("a page");
        page.matches("[withheld: personal]").count()
    };
    let (before, after) = (marks("2026-11-02"), marks("2027-11-02"));
    assert_eq!(before, after + 2, "of people told, and of those who took the remedy up");
}

/// The line of time and who was late by how much stand together; what has no room there stands with the arithmetic.
#[test]
fn the_first_page_of_a_whole_chronology_holds_all_that_says_who_was_late() {
    let mut sample = super::made();
    for reference in ["I-0001", "I-0002", "I-0003", "I-0004"] {
        for bilingual in [false, true] {
            let asked = Asked::Chronology { reference: reference.to_owned(), summary_alone: false };
            let options = ReportOptions { bilingual, ..options() };
            let made = report::make(&mut sample.register, Dates::default(), &asked, &options, &words());
            let text = text(&made.expect("a chronology"));
            let (first, rest) = text.split_once("Page 1 of ").expect("a first page");
            assert!(first.contains("Who was late by how much"), "{reference}\n{first}");
            // The header of a table that goes on.
            let (before, _) = rest.split_once("Contents").expect("contents");
            assert!(!before.contains("Late by"), "{reference}\n{before}");
        }
    }
}

/// A notice that is owed the same day has no clock that could be late.
#[test]
fn what_is_owed_without_a_clock_and_what_was_not_lost_is_said() {
    let mut sample = super::made();
    let mut page = |asked: &Asked| {
        let made = report::make(&mut sample.register, Dates::default(), asked, &options(), &words());
        made.expect("a report").html().expect("a page")
    };
    let asked = Asked::Chronology { reference: "I-0001".to_owned(), summary_alone: false };
    let first = page(&asked);
    assert!(first.contains("Owed and not recorded as done, with no clock: Other NHS customers"), "{first}");
    assert!(first.contains("integrity not lost; availability not lost"), "{first}");
    let third = page(&Asked::Chronology { reference: "I-0003".to_owned(), summary_alone: true });
    assert!(third.contains("Passwords and other credentials"), "the data of its groups: {third}");
    assert!(page(&Asked::Board { since: None }).contains("3 notices are owed and not recorded as given"));
}
