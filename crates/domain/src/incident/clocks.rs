//! The clocks of an incident: those of its case, as its own record settles them.
//!
//! The rules of the clocks know events and limits alone. An incident knows more: that a notice is not owed, so that nobody is
//! late with it, and that it was closed, so that nothing runs any longer.

use super::Incident;
use super::case::duty_clocks;
use super::owed::is_asked_for;
use crate::clock::{Case, Clock, ClockId, ClockReading, ClockResult, Outcome, evaluate};
use crate::date::Date;
use crate::vocabulary::{Answer, Authority, IncidentStatus};
use crate::when::Instant;

/// What the clocks of a case say of its incident.
#[must_use]
pub fn clocks(incident: &Incident, case: &Case) -> Outcome {
    let mut outcome = evaluate(case);
    let settle = |reading| settled(incident, reading, case.now);
    outcome.clocks = outcome.clocks.into_iter().map(settle).collect();
    outcome
}

/// The clocks of the notices that we owe, but for those of which a clock of the case says the very same.
#[must_use]
pub fn owed(incident: &Incident, case: &Case, outcome: &Outcome) -> Vec<ClockReading> {
    let own = duty_clocks(incident, case).into_iter().map(|(_, reading)| reading);
    let said = |owed: &ClockReading| {
        let as_one = |fixed: &ClockReading| ClockReading {
            id: owed.id.clone(),
            due_next_full_hour: owed.due_next_full_hour,
            ..fixed.clone()
        };
        outcome.clocks.iter().any(|fixed| as_one(fixed) == *owed)
    };
    own.filter(|owed| !said(owed)).collect()
}

/// The clocks of a case that stand as they do because somebody decided whether a notice is owed: a copy that leaves such decisions out
/// must not tell them by their clocks.
#[must_use]
pub fn decided(incident: &Incident, case: &Case, outcome: &Outcome) -> Vec<ClockId> {
    let mut undecided = incident.clone();
    undecided.duties.iter_mut().for_each(|duty| duty.owed = Answer::Unknown);
    let otherwise = clocks(&undecided, case).clocks;
    let stands = |reading: &&ClockReading| !otherwise.contains(reading);
    outcome.clocks.iter().filter(stands).map(|reading| reading.id.clone()).collect()
}

/// Whether a clock still says something. One does not whose notice is not owed, nor one that ran when the incident was closed and was
/// not overdue.
#[must_use]
pub fn says_something(reading: &ClockReading) -> bool {
    !matches!(reading.result, ClockResult::NotOwed | ClockResult::Closed)
}

/// The clocks of the case and of the notices that we owe, in a row: those that still say something.
#[must_use]
pub fn that_say_something(incident: &Incident, case: &Case) -> Vec<ClockReading> {
    let outcome = clocks(incident, case);
    let owed = owed(incident, case, &outcome);
    outcome.clocks.into_iter().chain(owed).filter(says_something).collect()
}

/// How a clock stands that nothing has stopped. Where its notice is not owed, nobody is late with it. Once the incident is closed it
/// no longer runs; one that was overdue by the end of that day, or may have been, stays so, for closing makes a notice no less late. The end
/// of a remedy goes on after that.
pub(super) fn settled(incident: &Incident, reading: ClockReading, now: Option<Instant>) -> ClockReading {
    if !reading.result.runs() || reading.id == ClockId::Fixed(Clock::K9) {
        return reading;
    }
    if !asks(incident, &reading.id) {
        let (due, due_next_full_hour) = (None, None);
        return ClockReading { result: ClockResult::NotOwed, due, due_next_full_hour, ..reading };
    }
    let Some((now, end)) = now.and_then(|now| Some((now, closed_by(incident, now)?))) else { return reading };
    let until = end.min(now);
    let result = match reading.due {
        Some(due) if until > due.latest => ClockResult::Overdue,
        Some(due) if until > due.earliest => ClockResult::MayBeOverdue,
        _ => ClockResult::Closed,
    };
    ClockReading { result, ..reading }
}

/// The instant by which the clocks of an incident are told at another: that one, or the end of the day on which it was closed.
#[must_use]
pub fn told_at(incident: &Incident, now: Instant) -> Instant {
    closed_by(incident, now).map_or(now, |end| end.min(now))
}

/// The end of the day on which it was closed; none where at that instant it was not.
fn closed_by(incident: &Incident, now: Instant) -> Option<Instant> {
    let closed = |day: &Date| incident.status == IncidentStatus::Closed && *day <= now.day();
    let day = incident.closed_on.filter(closed)?;
    Some(Instant::start_of(day.plus_days(1)))
}

/// Whether a clock asks for somebody: one does not whose notice somebody has decided not to give, with the reason on record, or
/// which the matrix does not ask for.
fn asks(incident: &Incident, clock: &ClockId) -> bool {
    let authority = match clock {
        ClockId::Fixed(Clock::K4) => Authority::Ico,
        ClockId::Fixed(Clock::K5) => Authority::ServedBodies,
        ClockId::Fixed(Clock::K6) => Authority::People,
        _ => return true,
    };
    let own = || incident.duties.iter().filter(|duty| duty.authority == authority);
    if own().any(|duty| duty.owed == Answer::Yes) {
        return true;
    }
    let decided = own().any(|duty| duty.owed == Answer::No && duty.reason.is_some());
    !decided && is_asked_for(incident, authority) != Answer::No
}

#[cfg(test)]
mod tests {
    use super::super::case::case;
    use super::*;
    use crate::record::Record;
    use ClockResult::{Breached, Closed, MayBeOverdue, Met, NotOwed, Overdue, Running};
    use serde_json::{Value, json};

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    fn incident(extra: &Value) -> Incident {
        let mut draft = json!({ "title": "Copy taken", "supplier": "S-0001", "legal_regime": "uk-gdpr",
            "events": [{ "kind": "controller_aware", "when": "2026-03-02T09:00" }] });
        let (fields, extra) = (draft.as_object_mut().expect("an object"), extra.as_object().expect("one"));
        fields.extend(extra.clone());
        Incident::from_draft(&draft).expect("a sound draft")
    }

    /// The regulator's clock and the people's on a day.
    fn told(extra: &Value, on: &str) -> [ClockResult; 2] {
        let incident = incident(extra);
        let now = Some(Instant::start_of(day(on)));
        let outcome = clocks(&incident, &case(&incident, &[], None, now, Some(day(on))));
        [Clock::K4, Clock::K6].map(|clock| outcome.clock(clock).expect("a clock").result)
    }

    #[test]
    fn a_notice_that_is_not_owed_is_not_late_and_a_closed_incident_runs_no_longer() {
        let duty = |given: Value| json!({ "duties": [given] });
        let not_owed = duty(json!({ "authority": "ico", "owed": "no", "reason": "No risk" }));
        let no_reason = duty(json!({ "authority": "ico", "owed": "no" }));
        let given =
            duty(json!({ "authority": "ico", "owed": "no", "reason": "No risk", "done_on": "2026-03-03" }));
        let closed = json!({ "status": "closed", "closed_on": "2026-03-20" });
        let at_once = json!({ "status": "closed", "closed_on": "2026-03-04" });
        let about_then = json!({ "status": "closed", "closed_on": "2026-03-05",
            "events": [{ "kind": "controller_aware", "when": "2026-03-02/2026-03-04" }] });
        let unlikely = json!({ "risk": "unlikely" });
        let all_the_same = json!({ "risk": "unlikely", "duties": [{ "authority": "ico", "owed": "yes" }] });
        for (extra, on, expected) in [
            (json!({}), "2026-03-04", [Running, Running]),
            (json!({}), "2026-03-21", [Overdue, Running]),
            (not_owed, "2026-03-21", [NotOwed, Running]),
            (no_reason, "2026-03-21", [Overdue, Running]),
            (duty(json!({ "authority": "ico", "owed": "yes" })), "2026-03-21", [Overdue, Running]),
            (given, "2026-03-21", [Met, Running]),
            (unlikely, "2026-03-21", [NotOwed, NotOwed]),
            (json!({ "risk": "risk" }), "2026-03-21", [Overdue, NotOwed]),
            (all_the_same, "2026-03-21", [Overdue, NotOwed]),
            (closed.clone(), "2026-03-19", [Overdue, Running]),
            // Closing it makes a notice no less late.
            (closed, "2026-03-21", [Overdue, Closed]),
            // What had not run out by then never does.
            (at_once, "2026-03-21", [Closed, Closed]),
            // What may have run out by then may have.
            (about_then, "2026-03-21", [MayBeOverdue, Closed]),
        ] {
            assert_eq!(told(&extra, on), expected, "{extra} on {on}");
        }
    }

    #[test]
    fn bodies_that_are_all_known_not_to_be_affected_are_not_owed_a_notice() {
        let bodies = |statuses: &[&str]| {
            let of = |(place, status)| json!({ "organisation": format!("O-000{place}"), "status": status });
            json!({ "bodies": statuses.iter().enumerate().map(of).collect::<Vec<_>>() })
        };
        for (statuses, expected) in [
            (&[][..], Running),
            (&["confirmed-not-affected"], NotOwed),
            (&["confirmed-not-affected", "unknown"], Running),
            (&["confirmed-not-affected", "confirmed-affected"], Running),
        ] {
            let incident = incident(&bodies(statuses));
            let now = Some(Instant::start_of(day("2026-03-21")));
            let outcome = clocks(&incident, &case(&incident, &[], None, now, None));
            assert_eq!(outcome.clock(Clock::K5).expect("a clock").result, expected, "{statuses:?}");
        }
    }

    #[test]
    fn a_notice_that_is_owed_has_a_clock_of_its_own_where_it_says_something_else() {
        let duty = |given: Value| {
            json!({ "authority": "ico", "owed": "yes", "limit": 72, "unit": "clock-hours" })
                .as_object()
                .map(|fields| {
                    fields
                        .clone()
                        .into_iter()
                        .chain(given.as_object().cloned().unwrap_or_default())
                        .collect::<Value>()
                })
                .expect("fields")
        };
        let told = json!({ "kind": "regulator_told", "when": "2026-03-03" });
        let aware = json!({ "kind": "controller_aware", "when": "2026-03-02T09:00" });
        for (events, given, expected) in [
            // The clock of the case says it already: as the duty does, or as the event does.
            (json!([aware]), json!({}), None),
            (json!([aware]), json!({ "done_on": "2026-03-03" }), None),
            (json!([aware, told]), json!({}), None),
            // Told in time, and recorded as given late: both are said.
            (json!([aware, told]), json!({ "done_on": "2026-03-09" }), Some(Breached)),
        ] {
            let incident = incident(&json!({ "events": events, "duties": [duty(given.clone())] }));
            let case = case(&incident, &[], None, Some(Instant::start_of(day("2026-03-21"))), None);
            let outcome = clocks(&incident, &case);
            let own: Vec<_> = owed(&incident, &case, &outcome).iter().map(|reading| reading.result).collect();
            assert_eq!(own, Vec::from_iter(expected), "{events} {given}");
        }
    }

    #[test]
    fn clocks_that_rest_on_a_decision_are_told_apart() {
        let duty = |owed: &str, risk: &str| json!({ "risk": risk, "duties": [{ "authority": "ico", "owed": owed, "reason": "Weighed" }] });
        let k4 = [ClockId::Fixed(Clock::K4)];
        for (extra, expected) in [
            (duty("no", "risk"), &k4[..]),
            (duty("yes", "unlikely"), &k4),
            // As the matrix says without it.
            (duty("no", "unlikely"), &[]),
            (duty("yes", "risk"), &[]),
            (duty("unknown", "risk"), &[]),
        ] {
            let incident = incident(&extra);
            let case = case(&incident, &[], None, Some(Instant::start_of(day("2026-03-21"))), None);
            assert_eq!(decided(&incident, &case, &clocks(&incident, &case)), expected, "{extra}");
        }
    }

    #[test]
    fn lateness_is_told_up_to_the_day_on_which_it_was_closed() {
        let closed = incident(&json!({ "status": "closed", "closed_on": "2026-03-20" }));
        let end = Instant::start_of(day("2026-03-21"));
        for (now, expected) in
            [("2026-03-19", "2026-03-19"), ("2026-03-21", "2026-03-21"), ("2026-04-02", "2026-03-21")]
        {
            assert_eq!(
                told_at(&closed, Instant::start_of(day(now))),
                Instant::start_of(day(expected)),
                "{now}"
            );
        }
        let opened_again = incident(&json!({ "status": "investigating", "closed_on": "2026-03-20" }));
        assert_eq!(told_at(&opened_again, end.plus_minutes(9)), end.plus_minutes(9));
    }

    #[test]
    fn the_end_of_a_remedy_goes_on_after_an_incident_is_closed() {
        let incident = incident(&json!({ "status": "closed", "closed_on": "2026-03-20",
            "remedies": [{ "remedy": "Monitoring", "ends_on": "2027-03-01" }] }));
        for (on, expected) in [("2026-06-01", Running), ("2027-06-01", Met)] {
            let now = Some(Instant::start_of(day(on)));
            let outcome = clocks(&incident, &case(&incident, &[], None, now, None));
            assert_eq!(outcome.clock(Clock::K9).expect("a clock").result, expected, "{on}");
        }
    }
}
