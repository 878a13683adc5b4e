//! What incidents make of a contract's score: its history, and the gates that an open or late breach sets.
//!
//! A contract is touched by the incidents that name it, and by those of its supplier that name no contract. Each is judged by
//! the contract's own clause.

use super::Derivation;
use crate::clause::Clause;
use crate::clock::{Case, Clock, ClockReading, ClockResult, Endpoint, Event, NoLimit, evaluate};
use crate::date::Date;
use crate::incident::case::{case, had_happened};
use crate::incident::{BreachNotice, Incident};
use crate::vocabulary::{Answer, RiskToPeople};
use crate::when::{Instant, When};

/// Minutes of an hour and of a day.
const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// An incident, as far as it is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// Whether it is still open, and must be notified: the risk to people is not unlikely (UK GDPR art. 33(1)). Where a breach
    /// is confirmed and nobody has judged the risk, it must be.
    pub open_and_notifiable: bool,
    /// The day of a confirmed breach: the last on which it can have happened. None where it is not confirmed.
    pub confirmed_on: Option<Date>,
    /// How late the supplier certainly told us, where it did within the time that counts.
    pub late: Option<Late>,
    /// Whether its root cause was accepted.
    pub root_cause_accepted: bool,
    /// Whether a root cause or an independent report is outstanding.
    pub root_cause_outstanding: bool,
}

/// That the supplier certainly told us late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// Real minutes beyond what was allowed, at the least.
    pub minutes: i64,
    /// Whether that is so many days that it weighs more.
    pub very: bool,
}

/// What an incident says of a contract on a day; none where it had not happened yet. What was still to come on that day does not
/// count, and a clock that runs out on that very day has not run out.
#[must_use]
pub fn breach(
    rules: &Derivation,
    incident: &Incident,
    notices: &[BreachNotice],
    clause: Option<&Clause>,
    as_at: Date,
) -> Option<Breach> {
    let judged = case(incident, notices, clause, Some(Instant::start_of(as_at)), Some(as_at));
    if !had_happened(incident, notices, as_at) {
        return None;
    }
    let by_then = |day: Option<Date>| day.is_some_and(|day| day <= as_at);
    let confirmed = incident.confirmed == Answer::Yes;
    let must_be_told = match incident.risk {
        RiskToPeople::Risk | RiskToPeople::HighRisk => incident.confirmed != Answer::No,
        RiskToPeople::Unknown => confirmed,
        RiskToPeople::Unlikely => false,
    };
    let root_cause_accepted = by_then(incident.root_cause_accepted_on);
    Some(Breach {
        open_and_notifiable: incident.is_open(as_at) && must_be_told,
        confirmed_on: confirmed.then(|| happened_on(&judged, as_at)),
        late: late(rules, &judged, as_at),
        root_cause_accepted,
        root_cause_outstanding: confirmed
            && (!root_cause_accepted || incident.report_outstanding == Answer::Yes),
    })
}

/// The last day on which it can have happened, so far as the day of the score had come; that day itself where nothing says.
fn happened_on(case: &Case, as_at: Date) -> Date {
    let known = Event::EXPECTED.iter().find_map(|event| case.events.get(*event));
    known.map_or(as_at, |when| when.last_day().min(as_at))
}

/// How late the supplier certainly told us. Where no clause names a time, it is the rule's own number of hours.
fn late(rules: &Derivation, case: &Case, as_at: Date) -> Option<Late> {
    let outcome = evaluate(case);
    let reading = outcome.clock(Clock::K1)?;
    let told = told(case, reading);
    let recent = told.is_none_or(|when| as_at <= when.last_day().plus_months(rules.incident.late_months));
    let minutes = beyond(rules, case, reading, told).filter(|minutes| *minutes > 0 && recent)?;
    Some(Late { minutes, very: minutes > rules.incident.very_late_days * DAY })
}

/// When the supplier told us, where it has.
fn told<'a>(case: &'a Case, reading: &ClockReading) -> Option<&'a When> {
    match &reading.to {
        Endpoint::Event(event) => case.events.get(*event),
        Endpoint::Date(_) | Endpoint::Now => None,
    }
}

/// Real minutes beyond what was allowed, at the least: what the dates cannot decide is no lateness.
fn beyond(rules: &Derivation, case: &Case, reading: &ClockReading, told: Option<&When>) -> Option<i64> {
    let without_term = rules.incident.late_after_hours * HOUR;
    match reading.result {
        ClockResult::Breached => Some(reading.due?.latest.minutes_to(told?.earliest()).max(1)),
        ClockResult::Overdue => Some(reading.due?.latest.minutes_to(case.now?).max(1)),
        ClockResult::NoLimit if names_no_time(reading) => Some(reading.elapsed?.minutes.min - without_term),
        ClockResult::Running if names_no_time(reading) => {
            let started = match &reading.from {
                Endpoint::Event(event) => case.events.get(*event)?.latest(),
                Endpoint::Date(_) | Endpoint::Now => return None,
            };
            Some(started.minutes_to(case.now?) - without_term)
        }
        _ => None,
    }
}

/// Whether the contract says nothing of time: no clause, or one without a number.
fn names_no_time(reading: &ClockReading) -> bool {
    matches!(reading.no_limit, Some(NoLimit::NoNoticeTerm | NoLimit::NoTimeNamed | NoLimit::TriggerUnknown))
}
