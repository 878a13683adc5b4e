//! Whom to tell of an incident: what the matrix asks for, joined with what is recorded. What the matrix asks for and nobody has
//! recorded is a row of its own, and so is what was recorded and the matrix does not know.

use super::case::limit;
use super::clocks::settled;
use super::{Incident, IncidentBody, IncidentDuty};
use crate::clock::{
    Case, ClockId, ClockReading, ClockResult, Endpoint, Event, Events, Further, TimeLimit, evaluate,
};
use crate::notification::{Duty, Facts, NotificationTrigger, Notifications, Soon};
use crate::vocabulary::{
    Answer, Authority, DataCategory, Jurisdiction, LegalRegime, ServedBodyStatus, SubjectGroup,
};
use crate::when::When;
use crate::word::{Word, word_enum};

word_enum! {
    /// Whether the matrix asks for a notification.
    Asked, "notification-asked" {
        Owed = "owed", NotOwed = "not-owed", NoSuchDuty = "no-such-duty", NotKnown = "not-known", NoRule = "no-rule",
    }
}
word_enum! {
    /// How a notification stands.
    TellingStanding, "telling-standing" {
        Done = "done", DoneInTime = "done-in-time", DoneLate = "done-late", DoneUndecided = "done-undecided",
        ToDo = "to-do", MayBeOverdue = "may-be-overdue", Overdue = "overdue", NotRecorded = "not-recorded",
        DecidedNot = "decided-not", NotOwed = "not-owed", NoSuchDuty = "no-such-duty", NotKnown = "not-known",
    }
}

/// What decides whom to tell and stands outside the incident's own record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around {
    /// The nation whose routes apply.
    pub nation: Jurisdiction,
    /// Whether other bodies have the same supplier.
    pub shared_supplier: Answer,
    /// Whether the supplier's band is High or Extreme.
    pub high_band: Answer,
}

/// Somebody to tell.
#[derive(Debug, Clone, PartialEq)]
pub struct Telling {
    /// Who.
    pub authority: Authority,
    /// What the matrix says; none for somebody whom it does not know.
    pub duty: Option<Duty>,
    /// Whether the matrix asks for it.
    pub asked: Asked,
    /// The place of what is recorded among the incident's duties; none where nothing is.
    pub recorded: Option<usize>,
    /// The limit that counts: the one recorded, else our own, else the rule's.
    pub limit: Option<TimeLimit>,
    /// When it was done: as recorded, else as the event of the incident says.
    pub done: Option<When>,
    /// Its clock, from our own knowledge; none where nothing is owed, there is no limit, or it could not be judged.
    pub clock: Option<ClockReading>,
    /// How it stands.
    pub standing: TellingStanding,
}

impl Telling {
    /// Whether it still asks something of somebody: it is owed and not done, or it is not known whether it is.
    #[must_use]
    pub fn is_open(&self) -> bool {
        use TellingStanding as S;
        matches!(self.standing, S::ToDo | S::MayBeOverdue | S::Overdue | S::NotRecorded | S::NotKnown)
    }
}

impl Telling {
    /// Whether it is owed, not recorded as done, and no clock counts: nothing says that it is in time.
    #[must_use]
    pub fn is_owed_without_a_clock(&self) -> bool {
        matches!(self.standing, TellingStanding::ToDo | TellingStanding::NotRecorded) && self.clock.is_none()
    }
}

/// What is known of an incident that decides whom to tell.
#[must_use]
pub fn facts(incident: &Incident, around: &Around) -> Facts {
    Facts {
        risk: incident.risk,
        service_impact: incident.service_impact,
        serious_or_public: incident.serious_or_public,
        significant_cyber: incident.significant_cyber,
        crime: incident.crime,
        staff_data: staff_data(incident),
        dose_records: dose_records(incident),
        care_impact: incident.care_impact,
        claim_likely: incident.claim_likely,
        served_bodies: served_bodies(incident),
        shared_supplier: around.shared_supplier,
        high_band: around.high_band,
    }
}

/// Whether the data of bodies is in it: it is not where each that was recorded is known not to be affected.
fn served_bodies(incident: &Incident) -> Answer {
    let spared = |body: &IncidentBody| body.status == ServedBodyStatus::ConfirmedNotAffected;
    let none = !incident.bodies.is_empty() && incident.bodies.iter().all(spared);
    if none { Answer::No } else { Answer::Yes }
}

/// Whether the matrix asks for telling somebody, as far as the incident's own record says; not known of somebody whom it
/// does not know.
#[must_use]
pub(super) fn is_asked_for(incident: &Incident, authority: Authority) -> Answer {
    let around = Around {
        nation: Jurisdiction::Unknown,
        shared_supplier: Answer::Unknown,
        high_band: Answer::Unknown,
    };
    let matrix = Notifications::current().matrix(around.nation, &facts(incident, &around));
    let own = matrix.into_iter().find(|(duty, _)| duty.authority == authority);
    own.map_or(Answer::Unknown, |(duty, holds)| match asked(&duty, holds, incident.legal_regime) {
        Asked::Owed => Answer::Yes,
        Asked::NotOwed | Asked::NoSuchDuty => Answer::No,
        Asked::NotKnown | Asked::NoRule => Answer::Unknown,
    })
}

/// Whether people who work for a body are among the groups; that none is holds only where every group is known.
fn staff_data(incident: &Incident) -> Answer {
    use SubjectGroup as G;
    let groups = || incident.groups.iter().filter(|group| group.in_force != Answer::No);
    let works = |group: SubjectGroup| {
        matches!(
            group,
            G::Employee
                | G::FormerEmployee
                | G::BankOrAgencyWorker
                | G::StudentOrTrainee
                | G::Volunteer
                | G::ContractorWorker
                | G::CleaningOrEstates
                | G::PrivateCustomerStaff
        )
    };
    if groups().any(|group| works(group.subject_group)) {
        return Answer::Yes;
    }
    let known = groups().all(|group| !matches!(group.subject_group, G::Unknown | G::Other));
    if known && groups().next().is_some() { Answer::No } else { Answer::Unknown }
}

/// Whether dose records were lost or altered.
fn dose_records(incident: &Incident) -> Answer {
    let categories = &incident.data_categories;
    if !categories.contains(&DataCategory::OccupationalExposure) {
        let known = !categories.is_empty() && !categories.contains(&DataCategory::Unknown);
        return if known { Answer::No } else { Answer::Unknown };
    }
    match (incident.integrity, incident.availability) {
        (Answer::Yes, _) | (_, Answer::Yes) => Answer::Yes,
        (Answer::No, Answer::No) => Answer::No,
        _ => Answer::Unknown,
    }
}

/// Whom to tell, in the order of the matrix, then whoever else was recorded. `case` holds the events of the incident and its
/// moment.
#[must_use]
pub fn whom_to_tell(incident: &Incident, case: &Case, around: &Around) -> Vec<Telling> {
    let facts = facts(incident, around);
    let mut all = Vec::new();
    for (duty, holds) in Notifications::current().matrix(around.nation, &facts) {
        let asked = asked(&duty, holds, incident.legal_regime);
        let recorded = places(incident, |authority| authority == duty.authority);
        if recorded.is_empty() {
            all.push(telling(incident, case, duty.authority, Some(duty), asked, None));
            continue;
        }
        for place in recorded {
            all.push(telling(incident, case, duty.authority, Some(duty.clone()), asked, Some(place)));
        }
    }
    for place in places(incident, |authority| authority == Authority::Other) {
        all.push(telling(incident, case, Authority::Other, None, Asked::NoRule, Some(place)));
    }
    all
}

fn places(incident: &Incident, holds: impl Fn(Authority) -> bool) -> Vec<usize> {
    let duties = incident.duties.iter().enumerate();
    duties.filter(|(_, duty)| holds(duty.authority)).map(|(place, _)| place).collect()
}

fn asked(duty: &Duty, holds: Answer, law: LegalRegime) -> Asked {
    if duty.not_under.contains(&law) {
        return Asked::NoSuchDuty;
    }
    match holds {
        Answer::Yes => Asked::Owed,
        Answer::No => Asked::NotOwed,
        Answer::Unknown => Asked::NotKnown,
    }
}

fn telling(
    incident: &Incident,
    case: &Case,
    authority: Authority,
    duty: Option<Duty>,
    asked: Asked,
    recorded: Option<usize>,
) -> Telling {
    let own = recorded.and_then(|place| incident.duties.get(place));
    let limit = own
        .and_then(|own| limit(own.limit, own.unit))
        .or_else(|| undertaken(case, authority))
        .or_else(|| duty.as_ref().and_then(rule_limit));
    let done = own.and_then(|own| given(case, own)).or_else(|| told(case, authority));
    let owed = is_owed(own, asked);
    let clock =
        limit.filter(|_| owed == Answer::Yes).and_then(|limit| clock(case, authority, done.as_ref(), limit));
    let clock = clock.map(|clock| settled(incident, clock, case.now));
    let standing = standing(own, asked, owed, done.is_some(), clock.as_ref());
    Telling { authority, duty, asked, recorded, limit, done, clock, standing }
}

/// Whether it is owed: as somebody recorded, else as the matrix says.
fn is_owed(own: Option<&IncidentDuty>, asked: Asked) -> Answer {
    match (own.map_or(Answer::Unknown, |own| own.owed), asked) {
        (Answer::Unknown, Asked::Owed) => Answer::Yes,
        (Answer::Unknown, Asked::NotOwed | Asked::NoSuchDuty) => Answer::No,
        (said, _) => said,
    }
}

fn rule_limit(duty: &Duty) -> Option<TimeLimit> {
    match duty.soon {
        Soon::Within(limit) => Some(limit),
        Soon::Time(_) => None,
    }
}

/// Our own limit, where there is one.
fn undertaken(case: &Case, authority: Authority) -> Option<TimeLimit> {
    match authority {
        Authority::ServedBodies => case.targets.served_bodies,
        Authority::People => case.targets.people,
        _ => None,
    }
}

/// When a notice that we owe was given by the moment of the case: as it was recorded, else as the event says that somebody was told.
#[must_use]
pub fn given(case: &Case, duty: &IncidentDuty) -> Option<When> {
    let recorded = duty.done_on.clone().filter(|done| had_come(case, done));
    recorded.or_else(|| told(case, duty.authority))
}

/// The event that is that somebody was told.
#[must_use]
pub fn told_event(authority: Authority) -> Event {
    match authority {
        Authority::Ico => Event::RegulatorTold,
        Authority::ServedBodies => Event::ServedBodiesTold,
        Authority::People => Event::PeopleTold,
        _ => Event::AuthoritiesTold,
    }
}

/// When the event of the incident says that somebody was told; it does not say which of the other authorities was.
fn told(case: &Case, authority: Authority) -> Option<When> {
    let event = Some(told_event(authority)).filter(|event| *event != Event::AuthoritiesTold)?;
    case.events.get(event).filter(|when| had_come(case, when)).cloned()
}

/// Whether something had come by the moment of the case.
fn had_come(case: &Case, when: &When) -> bool {
    case.now.is_none_or(|now| when.earliest() <= now)
}

/// The clock from our own knowledge to when somebody was told.
pub(super) fn clock(
    case: &Case,
    authority: Authority,
    done: Option<&When>,
    limit: TimeLimit,
) -> Option<ClockReading> {
    let mut alone = Case { events: Events::default(), further: Vec::new(), ..case.clone() };
    alone.events.set(Event::ControllerAware, case.events.get(Event::ControllerAware).cloned());
    let told = told_event(authority);
    alone.events.set(told, done.filter(|done| had_come(case, done)).cloned());
    alone.further.push(Further {
        id: authority.word().to_owned(),
        from: Endpoint::Event(Event::ControllerAware),
        to: Endpoint::Event(told),
        limit: Some(limit),
    });
    evaluate(&alone).clocks.pop().filter(|clock| matches!(clock.id, ClockId::Further(_)))
}

fn standing(
    own: Option<&IncidentDuty>,
    asked: Asked,
    owed: Answer,
    done: bool,
    clock: Option<&ClockReading>,
) -> TellingStanding {
    use TellingStanding as S;
    match (done, owed) {
        (true, _) => match clock.map(|clock| clock.result) {
            Some(ClockResult::Met) => S::DoneInTime,
            Some(ClockResult::Breached) => S::DoneLate,
            Some(ClockResult::Indeterminate) => S::DoneUndecided,
            _ => S::Done,
        },
        (false, Answer::No) if own.is_some_and(|own| own.owed == Answer::No) => S::DecidedNot,
        (false, Answer::No) if asked == Asked::NoSuchDuty => S::NoSuchDuty,
        (false, Answer::No) => S::NotOwed,
        (false, Answer::Unknown) => S::NotKnown,
        (false, Answer::Yes) => match clock.map(|clock| clock.result) {
            Some(ClockResult::Overdue) => S::Overdue,
            Some(ClockResult::MayBeOverdue) => S::MayBeOverdue,
            _ if own.is_none() => S::NotRecorded,
            _ => S::ToDo,
        },
    }
}

/// The question whose answer would say whether a notification is owed; none where it is known.
#[must_use]
pub fn open_question(telling: &Telling) -> Option<NotificationTrigger> {
    let trigger = telling.duty.as_ref().map(|duty| duty.trigger);
    trigger.filter(|_| telling.asked == Asked::NotKnown)
}

#[cfg(test)]
mod tests;
