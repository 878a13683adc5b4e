//! Whom an incident reaches and what each was told: bodies, authorities, and what is offered to people.

use crate::clause::Limit;
use crate::clock::Event;
use crate::date::Date;
use crate::field::{Months, People};
use crate::link::Link;
use crate::organisation::Organisation;
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Answer, Authority, DataCategory, LimitUnit, ServedBodyStatus};
use crate::when::When;

record! {
    /// A body and where it stands. Contracted is not affected, and unknown is not unaffected.
    pub struct IncidentBody in "incident_body" {
        /// The body.
        organisation: Link<Organisation>,
        /// Where it stands.
        status: ServedBodyStatus,
        /// When it was told.
        told_on: Option<When>,
        /// How many of its people are affected, as it says: at least.
        people_min: Option<People>,
        /// How many of its people are affected, as it says: at most.
        people_max: Option<People>,
        /// How many of them have been told.
        people_told: Option<People>,
        /// When they were told.
        people_told_on: Option<When>,
        /// Who stated it.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Rules for IncidentBody {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if let (Some(min), Some(max)) = (self.people_min, self.people_max)
            && max < min
        {
            let kind = ProblemKind::LessThan { other: "people_min" };
            let _: Option<()> = problems.push(&at.field("people_max"), kind);
        }
    }
}

record! {
    /// A notice that we owe, or decided that we do not.
    pub struct IncidentDuty in "incident_duty" {
        /// Who is told.
        authority: Authority,
        /// Which one exactly, where the kind does not say.
        named: Option<Line>,
        /// Whether it is owed.
        owed: Answer,
        /// Why it is owed, or not.
        reason: Option<Note>,
        /// The limit.
        limit: Option<Limit>,
        /// The unit of the limit.
        unit: Option<LimitUnit>,
        /// Who sees to it, by role.
        owner: Option<Line>,
        /// When it was done.
        done_on: Option<When>,
        /// The reference that was given.
        reference: Option<Line>,
    }
}

impl Rules for IncidentDuty {
    fn check(&self, at: &Path, problems: &mut Problems) {
        super::both_or_neither(at, problems, ("limit", self.limit.is_some()), ("unit", self.unit.is_some()));
    }
}

record! {
    /// What is offered to the people affected. Statements that conflict all stay; one is in force.
    pub struct IncidentRemedy in "incident_remedy" {
        /// What is offered.
        remedy: Line,
        /// Who provides it.
        provider: Option<Line>,
        /// For how many months.
        months: Option<Months>,
        /// To whom, in words.
        offered_to: Option<Line>,
        /// The combination of data that makes somebody eligible; empty where all are.
        categories: Vec<DataCategory>,
        /// How many people it was offered to.
        people_offered: Option<People>,
        /// How many took it up.
        people_taken_up: Option<People>,
        /// The day to which the uptake was counted.
        as_of: Option<Date>,
        /// When it ends.
        ends_on: Option<Date>,
        /// Who stated it.
        source: Option<Line>,
        /// Whether this statement is the one that counts; others stay on record.
        in_force: Answer,
        /// Anything else.
        note: Option<Note>,
    }
}
no_rules!(IncidentRemedy);

record! {
    /// A clock that is asked for besides the ten of every incident.
    pub struct IncidentClock in "incident_clock" {
        /// What it is called.
        name: Line,
        /// The event that starts it.
        from_event: Option<Event>,
        /// The date that starts it, where no event does.
        from_date: Option<When>,
        /// The event that stops it.
        to_event: Option<Event>,
        /// The date that stops it, where no event does.
        to_date: Option<When>,
        /// The limit.
        limit: Option<Limit>,
        /// The unit of the limit.
        unit: Option<LimitUnit>,
    }
}

impl Rules for IncidentClock {
    fn check(&self, at: &Path, problems: &mut Problems) {
        let limit = ("limit", self.limit.is_some());
        super::both_or_neither(at, problems, limit, ("unit", self.unit.is_some()));
        // An event goes before a date.
        let ends = [
            ("from_event", self.from_event.is_some() || self.from_date.is_some()),
            ("to_event", self.to_event.is_some() || self.to_date.is_some()),
        ];
        for (event, _) in ends.into_iter().filter(|(_, given)| !given) {
            let _: Option<()> = problems.missing(&at.field(event));
        }
    }
}
