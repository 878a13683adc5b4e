//! What the reports on a contract say of incidents: what is known, how each clock stands, how late, and the supplier's reply.

use super::{holds, model, read, words};
use domain::clock::evaluate;
use domain::date::Date;
use domain::incident::case::case;
use domain::incident::{BreachNotice, Incident};
use domain::record::Record;
use domain::redaction::Profile;
use domain::when::Instant;
use report::documents::{due_diligence, retendering};
use report::model::{DueDiligence, Item, Redacted, TouchingIncident};
use serde_json::{Value, json};

const DAY: &str = "2026-11-21";

fn draft() -> Value {
    json!({ "title": "Copy of a server taken", "supplier": "Fictional Badge Laboratory Limited", "contract": "C-0001",
        "lead_body": "Afon Test University Health Board", "what_happened": "A copy of the badge server was taken.",
        "cause": "malware", "confirmed": "yes", "status": "investigating", "risk": "high-risk",
        "data_categories": ["ni-number"], "ruled_out": "No patient data, by the supplier’s letter.",
        "not_known": "Who holds the copy.", "root_cause": "An account without a second factor",
        "supplier_reply": "We told our customers as soon as we could.", "replied_on": "2026-11-10",
        "legal_regime": "uk-gdpr-amended", "jurisdiction": "wales",
        "events": [
            { "kind": "supplier_aware", "when": "2026-10-01" }, { "kind": "supplier_confirmed", "when": "2026-10-01" },
            { "kind": "notice_received", "when": "2026-10-09" }],
        "groups": [{ "scope": "Wearers", "subject_group": "employee", "min": 530, "qualifier": "at-least" }] })
}

/// An incident and its clocks on the day, as the register hands them over.
fn touching(reference: &str, draft: &Value) -> TouchingIncident {
    let record = Incident::from_draft(draft).expect("a sound draft");
    let notice = json!({ "incident": reference, "title": "Letter", "written_on": "2026-10-08", "received_on": "2026-10-09" });
    let notice = BreachNotice::from_draft(&notice).expect("a sound draft");
    let day = Date::parse(DAY).expect("a day");
    let contract = model::full().dossier.contracts.remove(0);
    let clause = contract.clause.map(|clause| clause.record);
    let judged = case(
        &record,
        std::slice::from_ref(&notice),
        clause.as_ref(),
        Some(Instant::start_of(day)),
        Some(day),
    );
    TouchingIncident {
        incident: Item::whole(reference.to_owned(), record),
        notices: vec![Item::whole("BN-0001".to_owned(), notice)],
        judged_by: Some("C-0001".to_owned()),
        clocks: evaluate(&judged).clocks,
        owed: Vec::new(),
        decided: Vec::new(),
        not_judged: 0,
    }
}

fn with(drafts: &[Value]) -> DueDiligence {
    let mut model = model::full();
    let touching = |(at, draft): (usize, &Value)| touching(&format!("I-000{}", at + 1), draft);
    model.dossier.incidents = drafts.iter().enumerate().map(touching).collect();
    model
}

#[test]
fn an_incident_stands_with_its_clocks_its_lateness_and_the_reply() {
    let text = read(&due_diligence(&with(&[draft()]), &words()));
    holds(
        &text,
        &[
            "Copy of a server taken",
            "Malware. Under investigation.",
            "A copy of the badge server was taken.",
            "Breach of personal data confirmed: Yes",
            "People: at least 530 (Wearers)",
            "Who holds the copy.",
            "We told our customers as soon as we could. (10 November 2026)",
            "Notice from the supplier",
            // From 1 to 9 October, and the contract allowed 72 hours.
            "the contract allowed 72 hours",
            "Breached: late by between 96 and 144 hours",
            "Judged at the beginning of 21 November 2026 by the notice clause of the contract (C-0001).",
        ],
    );
    assert!(!text.contains("No incident is recorded"), "{text}");
    assert!(!text.contains("Not started"), "a clock that has not started is left out: {text}");
}

#[test]
fn what_came_after_the_day_of_an_incident_is_not_on_the_report() {
    let mut closed = draft();
    closed["status"] = "closed".into();
    closed["closed_on"] = "2026-11-22".into();
    closed["closure"] = "Closed later".into();
    closed["replied_on"] = "2026-11-22".into();
    let mut ahead = draft();
    ahead["title"] = "Nothing of this has happened".into();
    ahead["events"] = json!([{ "kind": "occurred", "when": "2026-11-23" }]);
    let mut model = with(&[closed, ahead]);
    model.dossier.incidents[1].notices.clear();
    let text = read(&due_diligence(&model, &words()));
    holds(&text, &["Malware. Open on 21 November 2026.", "No reply is recorded."]);
    for never in ["Closed later", "22 November 2026", "as soon as we could", "Nothing of this has happened"] {
        assert!(!text.contains(never), "{never}: {text}");
    }
}

#[test]
fn the_retendering_report_counts_incidents_and_asks_what_was_learned() {
    let mut model = model::retendering();
    model.dossier.incidents = with(&[draft()]).dossier.incidents;
    let text = read(&retendering(&model, &words()));
    holds(
        &text,
        &[
            "1 recorded, 1 open; certainly late: 1 clock",
            "We told our customers as soon as we could.",
            "Incidents from which no lesson is recorded yet",
            "I-0001 Copy of a server taken: Notice from the supplier: told",
        ],
    );
    model.dossier.lessons[0].record =
        domain::oversight::Lesson::from_draft(&json!({ "supplier": "Fictional Badge Laboratory Limited",
            "lesson": "The supplier held back to size the breach", "source": "Review of 2025", "incident": "I-0001" }))
        .expect("a lesson");
    let text = read(&retendering(&model, &words()));
    holds(&text, &["From I-0001."]);
    assert!(!text.contains("no lesson is recorded yet"), "{text}");
    assert!(!read(&retendering(&model::retendering(), &words())).contains("no lesson is recorded yet"));
}

#[test]
fn a_copy_for_others_says_what_is_left_out_of_an_incident() {
    let mut model = with(&[draft()]);
    model.setting.profile = Profile::Foi;
    let text = read(&due_diligence(&model.redacted(&words()).expect("a copy"), &words()));
    for never in [
        "badge server was taken",
        "as soon as we could",
        "No patient data",
        "second factor",
        "holds the copy",
    ] {
        assert!(!text.contains(never), "{never}: {text}");
    }
    holds(&text, &["Copy of a server taken", "Breached: late by"]);
    assert!(!text.contains("No incident is recorded"));
}
