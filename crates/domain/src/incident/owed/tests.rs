//! The matrix joined with what is recorded: nothing is left out, nothing is taken for known.

use super::super::case::case;
use super::*;
use crate::record::Record;
use crate::when::Instant;
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};

#[allow(clippy::needless_pass_by_value)] // a literal at each call
fn incident(given: Value) -> Incident {
    let mut whole = json!({ "title": "Malware", "supplier": "S-0001", "legal_regime": "uk-gdpr",
        "events": [{ "kind": "controller_aware", "when": "2026-11-18T09:00" }] });
    for (field, value) in given.as_object().expect("an object") {
        whole[field] = value.clone();
    }
    Incident::from_draft(&whole).expect("an incident")
}

fn around(nation: Jurisdiction) -> Around {
    Around { nation, shared_supplier: Answer::Unknown, high_band: Answer::Unknown }
}

/// All that is to tell at an instant of November 2026.
fn at(given: Value, day: u32, hour: u32) -> Vec<Telling> {
    let now = Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).single().expect("an instant");
    let incident = incident(given);
    let case = case(&incident, &[], None, Some(Instant::from_utc(now)), None);
    whom_to_tell(&incident, &case, &around(Jurisdiction::Wales))
}

fn of(all: &[Telling], authority: Authority) -> &Telling {
    all.iter().find(|one| one.authority == authority).expect("a row")
}

#[test]
fn everybody_of_the_matrix_has_a_row_and_what_is_not_known_says_what_is_missing() {
    let all = at(json!({}), 19, 9);
    assert_eq!(all.len(), Authority::ALL.len() - 1);
    for one in &all {
        let always = one.authority == Authority::ServedBodies;
        let expected = if always { TellingStanding::NotRecorded } else { TellingStanding::NotKnown };
        assert_eq!(one.standing, expected, "{:?}", one.authority);
        assert!(one.is_open() && open_question(one).is_some() != always);
    }
}

#[test]
fn what_is_asked_for_and_nobody_recorded_has_its_clock() {
    for (day, hour, standing) in [
        (19, 9, TellingStanding::NotRecorded),
        (21, 9, TellingStanding::NotRecorded),
        (21, 10, TellingStanding::Overdue),
    ] {
        let all = at(json!({ "risk": "risk" }), day, hour);
        let ico = of(&all, Authority::Ico);
        assert_eq!((ico.asked, ico.standing, ico.recorded), (Asked::Owed, standing, None), "{day} {hour}");
        let due = ico.clock.as_ref().and_then(|clock| clock.due).expect("a due instant");
        assert_eq!(due.latest.to_string(), "2026-11-21T09:00:00+00:00");
        assert_eq!(of(&all, Authority::People).standing, TellingStanding::NotOwed);
    }
}

#[test]
fn what_is_recorded_counts_before_the_rule() {
    let duty = |given: Value| json!({ "risk": "risk", "duties": [given] });
    for (given, standing) in [
        (
            json!({ "authority": "ico", "owed": "yes", "done_on": "2026-11-20T08:00" }),
            TellingStanding::DoneInTime,
        ),
        (
            json!({ "authority": "ico", "owed": "yes", "done_on": "2026-11-22T08:00" }),
            TellingStanding::DoneLate,
        ),
        (
            json!({ "authority": "ico", "owed": "yes", "done_on": "2026-11-21" }),
            TellingStanding::DoneUndecided,
        ),
        (json!({ "authority": "ico", "owed": "yes", "done_on": "2026-11-25" }), TellingStanding::Overdue),
        (json!({ "authority": "ico", "owed": "yes" }), TellingStanding::Overdue),
        (json!({ "authority": "ico" }), TellingStanding::Overdue),
        (json!({ "authority": "ico", "owed": "no", "reason": "Encrypted" }), TellingStanding::DecidedNot),
        (
            json!({ "authority": "ico", "owed": "yes", "limit": 10, "unit": "calendar-days" }),
            TellingStanding::ToDo,
        ),
    ] {
        let all = at(duty(given.clone()), 24, 9);
        let ico = of(&all, Authority::Ico);
        assert_eq!((ico.standing, ico.recorded), (standing, Some(0)), "{given}");
    }
}

#[test]
fn an_event_of_the_incident_says_that_it_was_done() {
    let told = json!([{ "kind": "controller_aware", "when": "2026-11-18T09:00" },
        { "kind": "regulator_told", "when": "2026-11-19T09:00" }, { "kind": "people_told", "when": "2026-11-20" }]);
    let all = at(json!({ "risk": "high-risk", "events": told }), 24, 9);
    assert_eq!(of(&all, Authority::Ico).standing, TellingStanding::DoneInTime);
    let people = of(&all, Authority::People);
    assert_eq!((people.standing, people.clock.is_none()), (TellingStanding::Done, true));
}

#[test]
fn the_law_of_its_time_decides() {
    let all = at(json!({ "risk": "high-risk", "legal_regime": "dpa-1998" }), 24, 9);
    for authority in [Authority::Ico, Authority::NisAuthority, Authority::People] {
        assert_eq!(of(&all, authority).standing, TellingStanding::NoSuchDuty, "{authority:?}");
    }
    assert_eq!(of(&all, Authority::Sponsor).standing, TellingStanding::NotKnown);
}

#[test]
fn staff_and_dose_records_follow_from_what_is_recorded() {
    let group = |of: &str| json!({ "scope": of, "subject_group": of });
    for (groups, expected) in [
        (vec![], Answer::Unknown),
        (vec!["patient"], Answer::No),
        (vec!["patient", "unknown"], Answer::Unknown),
        (vec!["patient", "former-employee"], Answer::Yes),
    ] {
        let groups: Vec<Value> = groups.into_iter().map(group).collect();
        assert_eq!(staff_data(&incident(json!({ "groups": groups }))), expected);
    }
    for (categories, integrity, availability, expected) in [
        (json!([]), "no", "no", Answer::Unknown),
        (json!(["contact"]), "yes", "no", Answer::No),
        (json!(["contact", "unknown"]), "yes", "no", Answer::Unknown),
        (json!(["occupational-exposure"]), "no", "no", Answer::No),
        (json!(["occupational-exposure"]), "no", "unknown", Answer::Unknown),
        (json!(["occupational-exposure"]), "unknown", "yes", Answer::Yes),
    ] {
        let given =
            json!({ "data_categories": categories, "integrity": integrity, "availability": availability });
        assert_eq!(dose_records(&incident(given.clone())), expected, "{given}");
    }
}

#[test]
fn somebody_else_who_was_recorded_has_a_row_too() {
    let all =
        at(json!({ "duties": [{ "authority": "other", "named": "Welsh Ambulance", "owed": "yes" }] }), 24, 9);
    let other = of(&all, Authority::Other);
    assert_eq!((other.asked, other.standing), (Asked::NoRule, TellingStanding::ToDo));
}
