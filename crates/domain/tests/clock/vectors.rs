//! The vectors of the page, and every result once.

use serde_json::{Value, json};

use crate::cases::{clock, further, outcome, printed};

fn asked(from: &str, to: &str, limit: Option<(u32, &str)>) -> Value {
    let printed = printed(&json!({ "events": {}, "clocks": [further(from, to, limit)] }));
    clock(&printed, "asked").clone()
}

#[test]
fn days_and_working_days() {
    for (from, to, days, working, scotland) in [
        ("2016-10-06", "2017-01-04", (90, 90), (61, 61), Some((59, 59))),
        ("2016-10-06", "2017-01-17", (103, 103), (70, 70), Some((68, 68))),
        ("2016-10-06/2016-10-31", "2017-01-04", (65, 90), (44, 61), None),
        ("2016-10", "2017-01-04", (65, 95), (44, 65), None),
        ("2016-10-06/2016-10-31", "2017-01-17", (78, 103), (53, 70), None),
        ("2017-01-04", "2017-01-17", (13, 13), (9, 9), Some((9, 9))),
        ("2017-01-17", "2017-01-26", (9, 9), (7, 7), Some((7, 7))),
        ("2017-01-26", "2017-02-22/2017-03-09", (27, 42), (19, 30), None),
        ("2017-01-17", "2017-03-01/2017-03-10", (43, 52), (31, 38), None),
        ("2016-10-06", "2017-03-01/2017-03-10", (146, 155), (101, 108), None),
        ("2016-10-06", "2017-03-13", (158, 158), (109, 109), Some((107, 107))),
    ] {
        let range = |(min, max): (i64, i64)| json!({ "min": min, "max": max });
        let found = asked(from, to, None);
        assert_eq!(found["days"], range(days), "{from} {to}");
        assert_eq!(found["working_days"], range(working), "{from} {to}");
        assert_eq!(found["result"], "no-limit");
        if let Some(scotland) = scotland {
            let case = json!({ "calendar": "scotland", "events": {}, "clocks": [further(from, to, None)] });
            assert_eq!(clock(&printed(&case), "asked")["working_days"], range(scotland), "{from} {to}");
        }
    }
}

#[test]
fn seventy_two_hours_from_an_uncertain_start() {
    for (to, result, min, max) in [
        ("2017-01-06T00:00", "met", 0, 72),
        ("2017-01-06T09:00", "indeterminate", 9, 81),
        ("2017-01-09T01:00", "breached", 73, 145),
    ] {
        let events = json!({ "controller_aware": "2017-01-03/2017-01-05", "regulator_told": to });
        let printed = printed(&json!({ "events": events }));
        let found = clock(&printed, "K4");
        assert_eq!(found["result"], result, "{to}");
        assert_eq!(found["minutes"], json!({ "min": min * 60, "max": max * 60 }), "{to}");
    }
    let unknown = printed(&json!({ "events": { "regulator_told": "2017-01-06" } }));
    assert_eq!(clock(&unknown, "K4")["result"], "not-started");
    let saturday = asked("2017-01-04T09:00", "2017-01-07T09:00", Some((72, "clock-hours")));
    assert_eq!(saturday["due"]["latest"], "2017-01-07T09:00:00+00:00");
    assert_eq!(saturday["result"], "met");
}

#[test]
fn each_result_comes_about() {
    let hours = Some((24, "clock-hours"));
    for (from, to, limit, now, result) in [
        ("supplier_aware", "2017-01-04", hours, None, "not-started"),
        ("2017-01-05", "2017-01-04", hours, None, "contradiction"),
        ("2017-01-05T00:00", "2017-01-05T00:00", hours, None, "met"),
        ("2017-01-04", "2017-01-05", None, None, "no-limit"),
        ("2017-01-04T09:00", "2017-01-05T09:00", hours, None, "met"),
        ("2017-01-04T09:00", "2017-01-05T09:01", hours, None, "breached"),
        ("2017-01-04", "2017-01-05T09:01", hours, None, "indeterminate"),
        ("2017-01-04", "detected", hours, None, "running"),
        ("2017-01-04", "detected", None, Some("2019-01-01T00:00"), "running"),
        ("2017-01-04", "detected", hours, Some("2017-01-05T00:00"), "running"),
        ("2017-01-04", "detected", hours, Some("2017-01-05T00:01"), "may-be-overdue"),
        ("2017-01-04", "detected", hours, Some("2017-01-06T00:00"), "may-be-overdue"),
        ("2017-01-04", "detected", hours, Some("2017-01-06T00:01"), "overdue"),
    ] {
        let case = json!({ "now": now, "events": {}, "clocks": [further(from, to, limit)] });
        assert_eq!(clock(&printed(&case), "asked")["result"], result, "{from} {to} {now:?}");
    }
    let old = printed(&json!({ "legal_regime": "dpa-1998",
        "events": { "controller_aware": "2017-01-17", "regulator_told": "2017-01-18" } }));
    let found = clock(&old, "K4");
    assert_eq!(found["result"], "not-applicable");
    assert_eq!(found["days"], json!({ "min": 1, "max": 1 }));
    for key in ["limit", "unit", "due", "due_next_full_hour", "late_minutes"] {
        assert!(found[key].is_null(), "{key}");
    }
}

#[test]
fn what_is_due_is_written_as_londons_clocks_show_it() {
    for (from, limit, earliest, latest) in [
        ("2016-10-29T10:00", (24, "clock-hours"), "2016-10-30T09:00:00+00:00", "2016-10-30T09:00:00+00:00"),
        ("2017-03-25T10:00", (24, "clock-hours"), "2017-03-26T11:00:00+01:00", "2017-03-26T11:00:00+01:00"),
        ("2016-10-30T01:30", (1, "clock-hours"), "2016-10-30T01:30:00+00:00", "2016-10-30T02:30:00+00:00"),
        ("2017-01-04", (2, "calendar-days"), "2017-01-07T00:00:00+00:00", "2017-01-07T00:00:00+00:00"),
        (
            "2017-01-06/2017-01-09",
            (1, "working-days"),
            "2017-01-10T00:00:00+00:00",
            "2017-01-11T00:00:00+00:00",
        ),
        ("2017-01-06", (1, "business-hours"), "2017-01-06T10:00:00+00:00", "2017-01-09T10:00:00+00:00"),
        ("2017-01-06T09:00", (8, "business-hours"), "2017-01-06T17:00:00+00:00", "2017-01-06T17:00:00+00:00"),
    ] {
        let due = &asked(from, "detected", Some(limit))["due"];
        assert_eq!(due, &json!({ "earliest": earliest, "latest": latest }), "{from}");
    }
}

#[test]
fn the_other_reading_counts_from_the_next_full_hour() {
    for (aware, due) in [
        ("2017-01-04T09:20", "2017-01-07T10:00:00+00:00"),
        ("2017-01-04T09:00", "2017-01-07T10:00:00+00:00"),
        ("2017-03-25T23:59", "2017-03-29T01:00:00+01:00"),
    ] {
        let printed = printed(&json!({ "events": { "controller_aware": aware } }));
        let found = clock(&printed, "K4");
        assert_eq!(found["due_next_full_hour"], json!({ "earliest": due, "latest": due }), "{aware}");
        assert_eq!(found["result"], "running");
    }
}

#[test]
fn each_trigger_starts_the_notice_clock() {
    let all = json!({ "occurred": "2017-01-01", "detected": "2017-01-02", "supplier_aware": "2017-01-03",
                      "supplier_confirmed": "2017-01-04", "notice_sent": "2017-01-05", "notice_received": "2017-01-06" });
    let none = json!({ "notice_received": "2017-01-06" });
    let without_detection = json!({ "supplier_aware": "2017-01-03", "notice_received": "2017-01-06" });
    for (trigger, events, from, to, result) in [
        ("occurrence", &all, "occurred", "notice_sent", "breached"),
        ("suspected", &all, "detected", "notice_sent", "breached"),
        ("reasonable-belief", &all, "detected", "notice_sent", "breached"),
        ("aware", &all, "supplier_aware", "notice_sent", "indeterminate"),
        ("confirmed", &all, "supplier_confirmed", "notice_sent", "indeterminate"),
        ("discretion", &all, "supplier_confirmed", "notice_sent", "indeterminate"),
        ("none", &all, "supplier_aware", "notice_sent", "no-limit"),
        ("suspected", &none, "detected", "notice_received", "not-started"),
        ("suspected", &without_detection, "supplier_aware", "notice_received", "breached"),
        ("confirmed", &without_detection, "supplier_confirmed", "notice_received", "not-started"),
    ] {
        let clause = json!({ "trigger": trigger, "limit": 24, "unit": "clock-hours" });
        let printed = printed(&json!({ "clause": clause, "events": events }));
        let found = clock(&printed, "K1");
        assert_eq!((&found["from"], &found["to"]), (&json!(from), &json!(to)), "{trigger}");
        assert_eq!(found["result"], result, "{trigger}");
    }
    for clause in [json!(null), json!({ "limit": 24, "unit": "clock-hours" }), json!({ "trigger": "aware" })]
    {
        let printed = printed(&json!({ "clause": clause, "events": all }));
        let found = clock(&printed, "K1");
        assert_eq!((&found["from"], &found["result"]), (&json!("supplier_aware"), &json!("no-limit")));
        assert!(found["limit"].is_null() && found["unit"].is_null());
    }
}

#[test]
fn the_first_known_event_is_used_and_named() {
    let printed = printed(&json!({ "clause": { "stages": { "affected_list_days": 5 } },
        "events": { "notice_written": "2017-01-04", "notice_received": "2017-01-17",
                    "affected_list_received": "2017-01-26" } }));
    let ends = |id| {
        let found = clock(&printed, id);
        (found["from"].as_str().expect("a name").to_owned(), found["to"].as_str().expect("a name").to_owned())
    };
    for (id, from, to) in [
        ("K0", "occurred", "detected"),
        ("K1", "supplier_aware", "notice_received"),
        ("K2", "notice_written", "notice_received"),
        ("K3", "notice_received", "controller_aware"),
        ("K4", "controller_aware", "regulator_told"),
        ("K5", "controller_aware", "served_bodies_told"),
        ("K6", "controller_aware", "people_told"),
        ("K7", "controller_aware", "authorities_told"),
        ("K8", "notice_received", "affected_list_received"),
        ("K9", "now", "remedy_ends"),
    ] {
        assert_eq!(ends(id), (from.to_owned(), to.to_owned()), "{id}");
    }
    let list = clock(&printed, "K8");
    assert_eq!((&list["result"], &list["late_days"]), (&json!("breached"), &json!({ "min": 4, "max": 4 })));
    assert_eq!((&list["limit"], &list["unit"]), (&json!(5), &json!("calendar-days")));
}

#[test]
fn a_remedy_is_a_reminder() {
    for (now, ends, result) in [
        (Some("2017-03-17T09:00"), None, "not-started"),
        (None, Some("2018-03-17"), "running"),
        (Some("2017-03-17T09:00"), Some("2018-03-17"), "running"),
        (Some("2018-03-17T23:59"), Some("2018-03-17"), "running"),
        (Some("2018-03-18T00:01"), Some("2018-03-17"), "met"),
    ] {
        let printed = printed(&json!({ "now": now, "events": { "remedy_ends": ends } }));
        assert_eq!(clock(&printed, "K9")["result"], result, "{now:?} {ends:?}");
        assert!(clock(&printed, "K9")["due"].is_null());
    }
}

#[test]
fn events_in_the_wrong_order_are_listed_and_not_refused() {
    let printed = printed(&json!({ "events": {
        "occurred": "2017-01-10", "supplier_aware": "2017-01-09", "notice_written": "2017-01-04",
        "notice_sent": "2017-01-04T00:00", "notice_received": "2017-01", "people_told": "2016-12-31",
        "supplier_confirmed": "2015", "remedy_ends": "2014" } }));
    assert_eq!(
        printed["contradictions"],
        json!([
            { "event": "supplier_aware", "before": "occurred" },
            { "event": "notice_written", "before": "supplier_aware" },
            { "event": "people_told", "before": "notice_received" },
        ])
    );
    let sum = &printed["sums"][0];
    assert_eq!((&sum["id"], &sum["days"]), (&json!("end-to-end"), &json!({ "min": 0, "max": 0 })));
}

#[test]
fn a_clauses_calendar_and_hours_go_before_the_cases() {
    let events = json!({ "supplier_aware": "2016-12-30T12:00", "notice_sent": "2017-01-03T12:00",
                         "notice_received": "2017-01-03T12:00", "controller_aware": "2017-01-04T12:00" });
    let clause = |extra: Value| {
        let mut clause = json!({ "trigger": "aware", "limit": 10, "unit": "business-hours" });
        for (key, value) in extra.as_object().expect("an object") {
            clause[key] = value.clone();
        }
        clause
    };
    for (extra, minutes) in [
        (json!({}), 300 + 180),
        (json!({ "calendar": "scotland" }), 300),
        (json!({ "business_day": { "open": "08:00", "close": "13:00" } }), 60 + 240),
        (json!({ "business_day": { "close": "12:30" } }), 30 + 180),
    ] {
        let printed = printed(&json!({ "clause": clause(extra.clone()), "events": events }));
        let found = clock(&printed, "K1");
        assert_eq!(found["business_minutes"], json!({ "min": minutes, "max": minutes }), "{extra}");
    }
}

#[test]
fn outside_the_years_a_verdict_is_refused_and_a_count_is_null() {
    let events = json!({ "supplier_aware": "2010-01-04", "notice_sent": "2010-01-08" });
    let judged = |clause: Value| outcome(&json!({ "clause": clause, "events": events }));
    let informative = judged(json!({ "trigger": "aware", "limit": 2, "unit": "calendar-days" }));
    assert!(informative.beyond.is_empty());
    let printed = crate::cases::as_json(&informative);
    let found = clock(&printed, "K1");
    assert_eq!((&found["days"]["max"], &found["working_days"]), (&json!(4), &json!(null)));
    assert_eq!(found["result"], "breached");
    for unit in ["working-days", "business-hours"] {
        let refused = judged(json!({ "trigger": "aware", "limit": 2, "unit": unit }));
        assert_eq!(refused.beyond.len(), 1, "{unit}");
        assert_eq!(refused.beyond[0].place, "clause.unit");
        assert_eq!((refused.beyond[0].years.first, refused.beyond[0].years.last), (2012, 2028));
        assert_eq!(refused.clocks.len(), 9);
    }
    // Also where only what is due lies outside.
    let due = json!({ "events": { "notice_received": "2028-12-29" },
                      "targets": { "K3": { "limit": 5, "unit": "working-days" } },
                      "clocks": [further("2028-12-29", "detected", Some((2, "working-days")))] });
    let places: Vec<_> = outcome(&due).beyond.into_iter().map(|beyond| beyond.place).collect();
    assert_eq!(places, ["targets.K3.unit", "clocks[0].unit"]);
}
