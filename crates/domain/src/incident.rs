//! Incidents at a supplier: what happened, who knew it when, whom it reaches, and what is owed to them.
//!
//! Every date is a claim with its source; claims that conflict all stay, and one is in force. People are counted, never
//! named.

pub mod case;
pub mod clocks;
pub mod event;
pub mod notice;
pub mod owed;
pub mod people;
pub mod severity;
pub mod told;

pub use event::IncidentEvent;
pub use notice::BreachNotice;
pub use people::IncidentGroup;
pub use told::{IncidentBody, IncidentClock, IncidentDuty, IncidentRemedy};

use crate::chain::Chain;
use crate::clause::Limit;
use crate::clock::Event;
use crate::contract::Contract;
use crate::date::Date;
use crate::field::Hours;
use crate::link::{Link, Linked};
use crate::organisation::Organisation;
use crate::problem::{Path, ProblemKind, Problems};
use crate::record::{Rules, record};
use crate::supplier::Supplier;
use crate::text::{Line, Note};
use crate::vocabulary::{
    Answer, AvailabilityLoss, Calendar, ConfidentialityLoss, DataCategory, IncidentCause, IncidentStatus,
    IntegrityLoss, Jurisdiction, LegalRegime, LimitUnit, RiskToPeople,
};

record! {
    /// An incident at a supplier.
    pub struct Incident in "incident" {
        /// What it is called.
        title: Line,
        /// The supplier at which it happened.
        supplier: Link<Supplier>,
        /// The contract whose terms it is judged by; none where none is recorded.
        contract: Option<Link<Contract>>,
        /// Further contracts that it touches.
        further_contracts: Vec<Link<Contract>>,
        /// The link of the supplier's chain at which it happened, where that was not the supplier itself.
        chain: Option<Link<Chain>>,
        /// The body that leads for the others.
        lead_body: Option<Link<Organisation>>,
        /// What happened, as far as it is known.
        what_happened: Option<Note>,
        /// What caused it.
        cause: IncidentCause,
        /// Whether somebody meant harm.
        malicious: Answer,
        /// Whether it is confirmed that personal data was breached.
        confirmed: Answer,
        /// Where its handling stands.
        status: IncidentStatus,
        /// Whether confidentiality was lost.
        confidentiality: Answer,
        /// How confidentiality was lost.
        confidentiality_loss: ConfidentialityLoss,
        /// Whether integrity was lost.
        integrity: Answer,
        /// How integrity was lost.
        integrity_loss: IntegrityLoss,
        /// Whether availability was lost.
        availability: Answer,
        /// How availability was lost.
        availability_loss: AvailabilityLoss,
        /// The data concerned.
        data_categories: Vec<DataCategory>,
        /// Whether the data could not be read by others (strong encryption, key safe).
        unintelligible: Answer,
        /// What was ruled out, such as "no patient data", and by whom.
        ruled_out: Option<Note>,
        /// What is not known and was asked.
        not_known: Option<Note>,
        /// The law of its time.
        legal_regime: LegalRegime,
        /// The nation whose routes of reporting apply.
        jurisdiction: Jurisdiction,
        /// Whose bank holidays count where the clause names none.
        calendar: Option<Calendar>,
        /// The risk to people, as somebody judged it.
        risk: RiskToPeople,
        /// Why it was judged so.
        risk_reason: Option<Note>,
        /// Whether a service was significantly affected.
        service_impact: Answer,
        /// Whether care was affected.
        care_impact: Answer,
        /// Whether it was a significant attack on systems.
        significant_cyber: Answer,
        /// Whether it was a crime.
        crime: Answer,
        /// Whether it is serious for the body itself, or the press has it.
        serious_or_public: Answer,
        /// Whether a claim is likely.
        claim_likely: Answer,
        /// Our own limit from a notice received to awareness (clock K3).
        triage_limit: Option<Limit>,
        /// The unit of that limit.
        triage_unit: Option<LimitUnit>,
        /// The lead body's own undertaking: hours to tell the bodies it serves (clock K5).
        bodies_told_hours: Option<Hours>,
        /// Our own target for telling people (clock K6).
        people_told_limit: Option<Limit>,
        /// The unit of that target.
        people_told_unit: Option<LimitUnit>,
        /// The root cause, as it was reported.
        root_cause: Option<Note>,
        /// When we accepted the root cause that was reported.
        root_cause_accepted_on: Option<Date>,
        /// Whether an independent report was asked for and is outstanding.
        report_outstanding: Answer,
        /// The supplier's reply, printed beside our words.
        supplier_reply: Option<Note>,
        /// When it replied.
        replied_on: Option<Date>,
        /// When it was closed.
        closed_on: Option<Date>,
        /// Why it could be closed.
        closure: Option<Note>,
        /// What an import knows it by.
        import_key: Option<Line>,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
    parts {
        /// The events, each as somebody stated it.
        events: IncidentEvent,
        /// How many people, per body, group and combination of data.
        groups: IncidentGroup,
        /// The bodies concerned and what each was told.
        bodies: IncidentBody,
        /// The notices that we owe.
        duties: IncidentDuty,
        /// What is offered to the people affected.
        remedies: IncidentRemedy,
        /// Clocks that are asked for besides the ten.
        clocks: IncidentClock,
    }
}

impl Linked for Incident {
    const NOUN: &'static str = "incident";
}

impl Incident {
    /// The data concerned: what is recorded of the incident, and of every group of people that counts.
    #[must_use]
    pub fn data_concerned(&self) -> Vec<DataCategory> {
        let groups = self.groups.iter().filter(|group| group.counts());
        let mut all = self.data_categories.clone();
        for category in groups.flat_map(|group| &group.categories) {
            if !all.contains(category) {
                all.push(*category);
            }
        }
        all
    }

    /// Whether it still asks something of somebody on a day. One that was opened again keeps the day on which it had been
    /// closed, and is open.
    #[must_use]
    pub fn is_open(&self, as_at: Date) -> bool {
        self.status != IncidentStatus::Closed || self.closed_on.is_none_or(|on| on > as_at)
    }
}

impl Rules for Incident {
    fn check(&self, at: &Path, problems: &mut Problems) {
        if self.status == IncidentStatus::Closed && self.closed_on.is_none() {
            let _: Option<()> = problems.push(&at.field("closed_on"), ProblemKind::Needs { other: "status" });
        }
        let limits = [
            ("triage_limit", self.triage_limit, "triage_unit", self.triage_unit),
            ("people_told_limit", self.people_told_limit, "people_told_unit", self.people_told_unit),
        ];
        for (limit, number, unit, of) in limits {
            both_or_neither(at, problems, (limit, number.is_some()), (unit, of.is_some()));
        }
        self.one_claim_in_force(at, problems);
    }
}

impl Incident {
    /// Of the claims about one event (and one body or scope) at most one is in force.
    fn one_claim_in_force(&self, at: &Path, problems: &mut Problems) {
        let matter = |event: &IncidentEvent| (event.kind, event.body.clone(), event.scope.clone());
        let mut seen: Vec<(Event, _, _)> = Vec::new();
        for (index, event) in self.events.iter().enumerate() {
            if event.in_force != Answer::Yes {
                continue;
            }
            if seen.contains(&matter(event)) {
                let place = at.field("events").item(index).field("in_force");
                let _: Option<()> = problems.push(&place, ProblemKind::Twice);
            }
            seen.push(matter(event));
        }
    }
}

/// A number and its unit are given together or not at all.
fn both_or_neither(
    at: &Path,
    problems: &mut Problems,
    (limit, has_limit): (&'static str, bool),
    (unit, has_unit): (&'static str, bool),
) {
    let missing = match (has_limit, has_unit) {
        (true, false) => Some((unit, limit)),
        (false, true) => Some((limit, unit)),
        _ => None,
    };
    if let Some((field, other)) = missing {
        let _: Option<()> = problems.push(&at.field(field), ProblemKind::Needs { other });
    }
}
