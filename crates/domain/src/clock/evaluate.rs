//! The clocks of a case, K0 to K9 and those that it asks for.

use super::due::from_next_full_hour;
use super::judge::{Set, judge, remind};
use super::order::contradictions;
use super::{
    Beyond, Case, Clock, ClockId, ClockReading, ClockRules, Elapsed, Endpoint, Event, Further, NoLimit,
    Outcome, Sum, SumId, TimeLimit,
};
use crate::vocabulary::{LimitUnit, Trigger};
use crate::when::Interval;
use crate::word::Word;

/// Measures and judges every clock of a case.
#[must_use]
pub fn evaluate(case: &Case) -> Outcome {
    let mut clocks = Vec::with_capacity(Clock::ALL.len() + case.further.len());
    let mut beyond = Vec::new();
    let fixed = Clock::ALL.iter().map(|&clock| (reading(case, clock), Beyond::place_of(clock)));
    let further = case.further.iter().enumerate();
    let further =
        further.map(|(at, asked)| (judge(asked_for(case, asked), case), format!("clocks[{at}].unit")));
    for (read, place) in fixed.chain(further) {
        match read {
            Ok(reading) => clocks.push(reading),
            Err(years) => beyond.push(Beyond { place, years }),
        }
    }
    let sums = [
        sum(case, SumId::EndToEnd, Event::Occurred, Event::PeopleTold),
        sum(case, SumId::Silence, Event::SupplierAware, Event::NoticeReceived),
    ];
    Outcome { clocks, sums, contradictions: contradictions(&case.events), beyond }
}

fn reading(case: &Case, clock: Clock) -> Result<ClockReading, crate::calendar::OutsideYears> {
    let set = set(case, clock);
    match clock {
        Clock::K9 => Ok(remind(set, case)),
        Clock::K4 => {
            let start = set.from.1;
            let mut reading = judge(set, case)?;
            reading.due_next_full_hour =
                start.zip(reading.limit).map(|(start, limit)| from_next_full_hour(start, limit.number));
            Ok(reading)
        }
        _ => judge(set, case),
    }
}

/// The ends of a clock and what it is judged by.
fn set(case: &Case, clock: Clock) -> Set {
    use Event as E;
    let targets = &case.targets;
    let by = |target: Option<TimeLimit>, none: NoLimit| target.ok_or(none);
    let sent_or_received = &[E::NoticeSent, E::NoticeReceived][..];
    let (from, to, limit) = match clock {
        Clock::K0 => (&[E::Occurred][..], &[E::Detected][..], Err(NoLimit::NoneSet)),
        Clock::K1 => (notice_starts(case), sent_or_received, notice_limit(case)),
        Clock::K2 => (&[E::NoticeSent, E::NoticeWritten][..], &[E::NoticeReceived][..], transit_limit(case)),
        Clock::K3 => {
            (&[E::NoticeReceived][..], &[E::ControllerAware][..], by(targets.triage, NoLimit::NoOwnRule))
        }
        Clock::K4 => (&[E::ControllerAware][..], &[E::RegulatorTold][..], regulator_limit(case)),
        Clock::K5 => (
            &[E::ControllerAware][..],
            &[E::ServedBodiesTold][..],
            by(targets.served_bodies, NoLimit::NoUndertaking),
        ),
        Clock::K6 => {
            (&[E::ControllerAware][..], &[E::PeopleTold][..], by(targets.people, NoLimit::WithoutUndueDelay))
        }
        Clock::K7 => (&[E::ControllerAware][..], &[E::AuthoritiesTold][..], Err(NoLimit::NoneSet)),
        Clock::K8 => (sent_or_received, &[E::AffectedListReceived][..], list_limit(case)),
        Clock::K9 => (&[][..], &[E::RemedyEnds][..], Err(NoLimit::NoneSet)),
    };
    let applies = clock != Clock::K4 || limit != Err(NoLimit::NoneSet);
    Set {
        id: ClockId::Fixed(clock),
        from: first_known(case, from),
        to: first_known(case, to),
        limit,
        applies,
    }
}

/// The first of some events that is known, the first of all where none is; now where there are none.
fn first_known(case: &Case, events: &[Event]) -> (Endpoint, Option<Interval>) {
    let known = events.iter().find_map(|&event| Some((event, case.events.get(event)?.interval())));
    match (known, events.first()) {
        (Some((event, interval)), _) => (Endpoint::Event(event), Some(interval)),
        (None, Some(&event)) => (Endpoint::Event(event), None),
        (None, None) => (Endpoint::Now, case.now.map(Interval::point)),
    }
}

/// What the clause's trigger names.
fn notice_starts(case: &Case) -> &'static [Event] {
    let trigger = case.clause.as_ref().map_or(Trigger::None, |clause| clause.trigger);
    match trigger {
        Trigger::Occurrence => &[Event::Occurred],
        Trigger::Suspected | Trigger::ReasonableBelief => &[Event::Detected, Event::SupplierAware],
        Trigger::Confirmed | Trigger::Discretion => &[Event::SupplierConfirmed],
        Trigger::Aware | Trigger::None | Trigger::Unknown => &[Event::SupplierAware],
    }
}

fn notice_limit(case: &Case) -> Result<TimeLimit, NoLimit> {
    match &case.clause {
        None => Err(NoLimit::NoNoticeTerm),
        Some(clause) if clause.trigger == Trigger::None => Err(NoLimit::NoNoticeTerm),
        Some(clause) if clause.trigger == Trigger::Unknown => Err(NoLimit::TriggerUnknown),
        Some(clause) => clause.limit.ok_or(NoLimit::NoTimeNamed),
    }
}

fn transit_limit(case: &Case) -> Result<TimeLimit, NoLimit> {
    let deemed = case.clause.as_ref().and_then(|clause| clause.deemed_receipt);
    case.targets.transit.or(deemed).ok_or(NoLimit::NoDeemedReceipt)
}

fn regulator_limit(case: &Case) -> Result<TimeLimit, NoLimit> {
    let rule = ClockRules::current().regulator(case.regime).ok_or(NoLimit::LawUnknown)?;
    rule.limit.ok_or(NoLimit::NoneSet)
}

fn list_limit(case: &Case) -> Result<TimeLimit, NoLimit> {
    let days = case.clause.as_ref().and_then(|clause| clause.affected_list_days);
    days.map(|number| TimeLimit { number, unit: LimitUnit::CalendarDays }).ok_or(NoLimit::NoStage)
}

fn asked_for(case: &Case, asked: &Further) -> Set {
    let end = |endpoint: &Endpoint| {
        let interval = match endpoint {
            Endpoint::Event(event) => case.events.get(*event).map(|when| when.interval()),
            Endpoint::Date(when) => Some(when.interval()),
            Endpoint::Now => case.now.map(Interval::point),
        };
        (endpoint.clone(), interval)
    };
    Set {
        id: ClockId::Further(asked.id.clone()),
        from: end(&asked.from),
        to: end(&asked.to),
        limit: asked.limit.ok_or(NoLimit::NoneSet),
        applies: true,
    }
}

fn sum(case: &Case, id: SumId, from: Event, to: Event) -> Sum {
    let interval = |event| case.events.get(event).map(|when| when.interval());
    let ends = interval(from).zip(interval(to));
    let elapsed = ends.map(|(start, stop)| Elapsed::between(start, stop, case.calendar_in_force()));
    let contradictory = ends.is_some_and(|(start, stop)| stop.is_certainly_before(start));
    Sum { id, from, to, elapsed, contradictory }
}
