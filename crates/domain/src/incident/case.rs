//! From an incident's records to the case that the clocks judge: what counts of each event, and the terms it is judged by.

use super::clocks::settled;
use super::event::{Standing, standing};
use super::{BreachNotice, Incident, owed};
use crate::calendar::HolidayCalendar;
use crate::clause::{Clause, Limit};
use crate::clock::{
    Case, ClockId, ClockReading, Endpoint, Event, Further, LegalRegime, NoticeTerms, Targets, TimeLimit,
};
use crate::date::Date;
use crate::vocabulary::{
    Answer, Authority, Calendar, Jurisdiction, LegalRegime as Regime, LimitUnit, NoticeDirection,
};
use crate::when::{Instant, When};
use crate::word::Word;

/// Where what counts of an event is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A claim about the event: the one in force, or the only one.
    Claim,
    /// Several claims of which nobody has said which counts: somewhere within them.
    Undecided,
    /// The dates of the first notice that was received.
    Notice,
    /// A notice that we owed, and when it was given.
    Duty,
    /// The end of a remedy.
    Remedy,
}

impl Basis {
    /// The half of its catalogue key after `word-event-basis-`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Undecided => "undecided",
            Self::Notice => "notice",
            Self::Duty => "duty",
            Self::Remedy => "remedy",
        }
    }
}

/// When an event of the incident as a whole happened, as it counts, and where that is from; none where nothing says.
#[must_use]
pub fn counts(incident: &Incident, notices: &[BreachNotice], event: Event) -> Option<(When, Basis)> {
    match standing(&incident.events, event) {
        Standing::Claim(claim) => Some((claim.when.clone(), Basis::Claim)),
        Standing::Undecided(claims) => {
            within(claims.iter().map(|claim| &claim.when)).map(|when| (when, Basis::Undecided))
        }
        Standing::Unknown => followed(incident, notices, event),
    }
}

/// From the earliest of some dates to the latest: all that they can mean together.
fn within<'a>(dates: impl Iterator<Item = &'a When> + Clone) -> Option<When> {
    let first = dates.clone().min_by_key(|when| when.earliest())?;
    let last = dates.max_by_key(|when| when.latest())?;
    let begins = first.edtf().split('/').next()?;
    let ends = last.edtf().rsplit('/').next()?;
    // One point alone is no interval.
    if begins == ends { When::read(begins).ok() } else { When::read(&format!("{begins}/{ends}")).ok() }
}

/// What follows of an event that nobody has stated from the notices, the duties and the remedies.
fn followed(incident: &Incident, notices: &[BreachNotice], event: Event) -> Option<(When, Basis)> {
    let of_notice = |when: fn(&BreachNotice) -> Option<&When>| {
        first_notice(incident, notices).and_then(when).map(|when| (when.clone(), Basis::Notice))
    };
    let done = |owed: fn(Authority) -> bool| {
        let dates = incident
            .duties
            .iter()
            .filter(|duty| owed(duty.authority))
            .filter_map(|duty| duty.done_on.as_ref());
        dates.min_by_key(|when| when.sort_key()).map(|when| (when.clone(), Basis::Duty))
    };
    match event {
        Event::NoticeWritten => of_notice(|notice| notice.written_on.as_ref()),
        Event::NoticeSent => of_notice(|notice| notice.sent_on.as_ref()),
        Event::NoticeReceived => of_notice(|notice| notice.received_on.as_ref()),
        Event::ControllerAware => of_notice(|notice| notice.read_on.as_ref()),
        Event::RegulatorTold => done(|authority| authority == Authority::Ico),
        Event::PeopleTold => done(|authority| authority == Authority::People),
        Event::ServedBodiesTold => done(|authority| authority == Authority::ServedBodies),
        Event::AuthoritiesTold => done(is_another_authority),
        Event::RemedyEnds => remedy_ends(incident).map(|when| (when, Basis::Remedy)),
        _ => None,
    }
}

fn is_another_authority(authority: Authority) -> bool {
    matches!(
        authority,
        Authority::NisAuthority
            | Authority::Sponsor
            | Authority::Ncsc
            | Authority::Police
            | Authority::Hse
            | Authority::CareRegulator
    )
}

/// The first notice that came to the lead body: those that came to others are their own.
fn first_notice<'a>(incident: &Incident, notices: &'a [BreachNotice]) -> Option<&'a BreachNotice> {
    let ours = |notice: &&BreachNotice| {
        notice.direction == NoticeDirection::Received
            && (notice.body.is_none() || notice.body == incident.lead_body)
    };
    let came = |notice: &&BreachNotice| {
        let dates = [&notice.received_on, &notice.sent_on, &notice.written_on, &notice.read_on];
        let first = dates.into_iter().flatten().map(When::sort_key).next();
        (first.is_none(), first)
    };
    notices.iter().filter(ours).min_by_key(came)
}

/// The end of the remedy that lasts longest, of those that count.
fn remedy_ends(incident: &Incident) -> Option<When> {
    let standing = incident.remedies.iter().filter(|remedy| remedy.in_force != Answer::No);
    let last: Option<Date> = standing.filter_map(|remedy| remedy.ends_on).max();
    last.and_then(|day| When::on(day).ok())
}

/// Whether it had happened by a day: an event of it is dated no later than that, or none of it is dated at all. The end of a
/// remedy is no event of the breach.
#[must_use]
pub fn had_happened(incident: &Incident, notices: &[BreachNotice], day: Date) -> bool {
    let events = Event::ALL.iter().filter(|event| **event != Event::RemedyEnds);
    let dated = events.filter_map(|&event| counts(incident, notices, event));
    let mut days = dated.map(|(when, _)| when.first_day()).peekable();
    days.peek().is_none() || days.any(|first| first <= day)
}

/// The case that the clocks judge. `now` is the instant to judge open clocks at. What lies wholly after `until` is left out:
/// on that day it was still to come. A law that nobody has named is taken as the UK GDPR, whose 72 hours drive the alarm.
#[must_use]
pub fn case(
    incident: &Incident,
    notices: &[BreachNotice],
    clause: Option<&Clause>,
    now: Option<Instant>,
    until: Option<Date>,
) -> Case {
    let had_come = |when: &When| until.is_none_or(|day| when.first_day() <= day);
    let events = Event::ALL.iter().filter_map(|&event| {
        let (when, _) = counts(incident, notices, event)?;
        // The end of a remedy lies ahead, and is known.
        (event == Event::RemedyEnds || had_come(&when)).then_some((event, when))
    });
    Case {
        now,
        calendar: calendar(incident),
        regime: match incident.legal_regime {
            Regime::Dpa1998 => LegalRegime::Dpa1998,
            Regime::UkGdpr | Regime::UkGdprAmended | Regime::Unknown => LegalRegime::UkGdpr,
        },
        clause: clause.map(NoticeTerms::of),
        events: events.collect(),
        targets: targets(incident),
        further: further(incident),
    }
}

/// Whose bank holidays count: those named, else those of the nation.
fn calendar(incident: &Incident) -> HolidayCalendar {
    match (incident.calendar, incident.jurisdiction) {
        (Some(named), _) => named.into(),
        (None, Jurisdiction::Scotland) => Calendar::Scotland.into(),
        (None, Jurisdiction::NorthernIreland) => Calendar::NorthernIreland.into(),
        (None, _) => Calendar::EnglandWales.into(),
    }
}

fn targets(incident: &Incident) -> Targets {
    let hours = incident.bodies_told_hours.and_then(|hours| u32::try_from(hours.get()).ok());
    Targets {
        transit: None,
        triage: limit(incident.triage_limit, incident.triage_unit),
        served_bodies: hours.map(|number| TimeLimit { number, unit: LimitUnit::ClockHours }),
        people: limit(incident.people_told_limit, incident.people_told_unit),
    }
}

/// The clock of every incident besides the ten: how long the supplier knew before it wrote.
pub const KNOWING_TO_WRITING: &str = "knowing-to-writing";

/// The clocks that the incident asks for besides the ten, and how long the supplier knew before it wrote.
fn further(incident: &Incident) -> Vec<Further> {
    let asked = incident.clocks.iter().filter_map(|clock| {
        let end = |event: Option<Event>, date: &Option<When>| {
            event.map(Endpoint::Event).or_else(|| date.clone().map(Endpoint::Date))
        };
        Some(Further {
            id: clock.name.to_string(),
            from: end(clock.from_event, &clock.from_date)?,
            to: end(clock.to_event, &clock.to_date)?,
            limit: limit(clock.limit, clock.unit),
        })
    });
    let mut all: Vec<Further> = asked.collect();
    let from_knowing = Further {
        id: KNOWING_TO_WRITING.to_owned(),
        from: Endpoint::Event(Event::SupplierAware),
        to: Endpoint::Event(Event::NoticeWritten),
        limit: None,
    };
    if all.iter().all(|clock| clock.id != from_knowing.id) {
        all.insert(0, from_knowing);
    }
    all
}

/// A number and its unit, as the clocks take them.
pub(super) fn limit(number: Option<Limit>, unit: Option<LimitUnit>) -> Option<TimeLimit> {
    let number = number.and_then(|number| u32::try_from(number.get()).ok());
    number.zip(unit).map(|(number, unit)| TimeLimit { number, unit })
}

/// How the notices that we owe stand, each by its place among the duties: from our own knowledge to when it was given.
/// Those that are not owed or have no limit have no clock.
#[must_use]
pub fn duty_clocks(incident: &Incident, case: &Case) -> Vec<(usize, ClockReading)> {
    let owed = incident.duties.iter().enumerate().filter(|(_, duty)| duty.owed == Answer::Yes);
    owed.filter_map(|(at, duty)| {
        let limit = limit(duty.limit, duty.unit)?;
        let clock = owed::clock(case, duty.authority, owed::given(case, duty).as_ref(), limit)?;
        let mut clock = settled(incident, clock, case.now);
        if let Some(named) = &duty.named {
            clock.id = ClockId::Further(named.to_string());
        }
        Some((at, clock))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::json;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn it_had_happened_once_an_event_is_dated_or_where_none_is() {
        let with = |events: serde_json::Value| {
            Incident::from_draft(&json!({ "title": "Copy taken", "supplier": "S-0001", "events": events }))
                .expect("a sound draft")
        };
        let confirmed = with(json!([{ "kind": "supplier_confirmed", "when": "2026-03" }]));
        let ends = with(json!([{ "kind": "remedy_ends", "when": "2027-03-01" }]));
        for (incident, on, expected) in [
            (&confirmed, "2026-02-28", false),
            (&confirmed, "2026-03-01", true),
            (&with(json!([])), "2026-03-01", true),
            (&ends, "2026-03-01", true),
        ] {
            assert_eq!(had_happened(incident, &[], day(on)), expected, "{on}");
        }
    }
}
