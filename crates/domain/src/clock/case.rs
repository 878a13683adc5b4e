//! What is known of a breach: the input of the clocks.

use super::{ClockRules, Event, Events, LegalRegime};
use crate::calendar::{BusinessDay, HolidayCalendar};
use crate::clause::Clause;
use crate::vocabulary::{LimitUnit, Trigger};
use crate::when::{Instant, When};
use crate::word::Word;
use serde::{Serialize, Serializer};

/// A whole number of hours or days, at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeLimit {
    /// How many.
    pub number: u32,
    /// Of what.
    pub unit: LimitUnit,
}

/// What a notice clause says of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeTerms {
    /// What starts its clock.
    pub trigger: Trigger,
    /// The limit; none where it names no time.
    pub limit: Option<TimeLimit>,
    /// Whose bank holidays count; the case's where it does not say.
    pub calendar: Option<HolidayCalendar>,
    /// The business day.
    pub business_day: BusinessDay,
    /// Hours between updates.
    pub update_hours: Option<u32>,
    /// Calendar days to the full report.
    pub full_report_days: Option<u32>,
    /// Calendar days to the list of affected people.
    pub affected_list_days: Option<u32>,
    /// After how long a notice counts as received.
    pub deemed_receipt: Option<TimeLimit>,
}

impl Default for NoticeTerms {
    fn default() -> Self {
        Self {
            trigger: Trigger::Unknown,
            limit: None,
            calendar: None,
            business_day: ClockRules::current().business_day,
            update_hours: None,
            full_report_days: None,
            affected_list_days: None,
            deemed_receipt: None,
        }
    }
}

impl NoticeTerms {
    /// What a clause of the register says of time.
    #[must_use]
    pub fn of(clause: &Clause) -> Self {
        let usual = ClockRules::current();
        let business_day = BusinessDay::new(
            clause.business_opens.unwrap_or(usual.opens),
            clause.business_closes.unwrap_or(usual.closes),
        );
        let days = |number: u32| TimeLimit { number, unit: LimitUnit::CalendarDays };
        Self {
            trigger: clause.trigger,
            limit: clause
                .limit
                .zip(clause.unit)
                .map(|(limit, unit)| TimeLimit { number: number(limit.get()), unit }),
            calendar: clause.calendar.map(Into::into),
            business_day: business_day.unwrap_or(usual.business_day),
            update_hours: clause.update_hours.map(|hours| number(hours.get())),
            full_report_days: clause.full_report_days.map(|days| number(days.get())),
            affected_list_days: clause.affected_list_days.map(|days| number(days.get())),
            deemed_receipt: clause.deemed_receipt_days.map(|of| days(number(of.get()))),
        }
    }
}

/// A number of a record, which is never below 0 nor beyond what its field holds.
fn number(of: i64) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// The limits that no law and no notice clause sets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Targets {
    /// K2: the time in the post; it goes before the clause's deemed receipt.
    pub transit: Option<TimeLimit>,
    /// K3: the organisation's own rule.
    pub triage: Option<TimeLimit>,
    /// K5: the lead body's own undertaking.
    pub served_bodies: Option<TimeLimit>,
    /// K6: an own target for telling people.
    pub people: Option<TimeLimit>,
}

/// One end of a clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Endpoint {
    /// An event of the case.
    Event(Event),
    /// A date that is no event.
    Date(When),
    /// The instant that is called now.
    Now,
}

impl Serialize for Endpoint {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Event(event) => to.serialize_str(event.word()),
            Self::Date(when) => to.serialize_str(when.edtf()),
            Self::Now => to.serialize_str("now"),
        }
    }
}

/// A clock that a case asks for besides K0 to K9.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Further {
    /// Its name.
    pub id: String,
    /// What starts it.
    pub from: Endpoint,
    /// What stops it.
    pub to: Endpoint,
    /// Its limit, where it has one.
    pub limit: Option<TimeLimit>,
}

/// A breach at a supplier, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The instant to judge at, where open clocks are to be judged.
    pub now: Option<Instant>,
    /// Whose bank holidays count where the clause does not say.
    pub calendar: HolidayCalendar,
    /// The law of the time.
    pub regime: LegalRegime,
    /// The notice clause, where one is known.
    pub clause: Option<NoticeTerms>,
    /// What happened when.
    pub events: Events,
    /// Limits of the organisation's own.
    pub targets: Targets,
    /// Clocks asked for besides.
    pub further: Vec<Further>,
}

impl Default for Case {
    fn default() -> Self {
        Self {
            now: None,
            calendar: HolidayCalendar::EnglandWales,
            regime: LegalRegime::UkGdpr,
            clause: None,
            events: Events::default(),
            targets: Targets::default(),
            further: Vec::new(),
        }
    }
}

impl Case {
    /// Whose bank holidays count: the clause's own calendar before the case's.
    #[must_use]
    pub fn calendar_in_force(&self) -> HolidayCalendar {
        self.clause.as_ref().and_then(|clause| clause.calendar).unwrap_or(self.calendar)
    }
    /// The business day: the clause's, else the usual one.
    #[must_use]
    pub fn business_day(&self) -> BusinessDay {
        self.clause.as_ref().map_or(ClockRules::current().business_day, |clause| clause.business_day)
    }
}
