//! An incident with everything that a report on it needs: what was stated, what counts, what the clocks say, whom to tell.

use domain::clause::Clause;
use domain::clock::{ClockId, ClockReading, Event, Outcome};
use domain::evidence::Evidence;
use domain::incident::case::Basis;
use domain::incident::owed::Telling;
use domain::incident::severity::GroupSeverity;
use domain::incident::{BreachNotice, Incident};
use domain::organisation::{Contact, Organisation};
use domain::oversight::{ActionItem, Claim, Decision, Dispute, InterimControl, Lesson};
use domain::vocabulary::Jurisdiction;
use domain::when::{Instant, When};

use super::{Item, Moment, Setting};

/// The chronology of an incident.
#[derive(Debug, Clone, PartialEq)]
pub struct Chronology {
    /// Cover and foot.
    pub setting: Setting,
    /// The incident.
    pub file: IncidentFile,
    /// Whether the first page is all that is wanted.
    pub summary_alone: bool,
}

/// What is prepared for the board, the regulator, the supplier and the people of an incident.
#[derive(Debug, Clone, PartialEq)]
pub struct IncidentPack {
    /// Cover and foot.
    pub setting: Setting,
    /// The incident.
    pub file: IncidentFile,
}

/// An incident and all that belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct IncidentFile {
    /// The incident.
    pub incident: Item<Incident>,
    /// The supplier's reference and name.
    pub supplier: (String, String),
    /// The body that leads.
    pub lead_body: Option<Item<Organisation>>,
    /// Its desks and people by role.
    pub contacts: Vec<Item<Contact>>,
    /// Reference and title of the contract whose terms it is judged by.
    pub contract: Option<(String, String)>,
    /// That contract's clause.
    pub clause: Option<Item<Clause>>,
    /// The notices of it.
    pub notices: Vec<Item<BreachNotice>>,
    /// When each statement about an event was entered and by whom, in the order of the incident's events.
    pub entered: Vec<Option<Entered>>,
    /// What counts of each event that anything is known of, in the order in which events are expected.
    pub counts: Vec<Counted>,
    /// What the clocks say.
    pub outcome: Outcome,
    /// The clocks of the notices that we owe, but for those of which one of the ten says the very same.
    pub owed: Vec<ClockReading>,
    /// The clocks that stand as they do because somebody decided whether a notice is owed.
    pub decided: Vec<ClockId>,
    /// The nation whose routes of reporting apply.
    pub nation: Jurisdiction,
    /// Whom to tell.
    pub tellings: Vec<Telling>,
    /// How serious it is for each group, in the order of the incident's groups.
    pub severity: Vec<GroupSeverity>,
    /// The instant at which open clocks were judged.
    pub now: Instant,
    /// Decisions.
    pub decisions: Vec<Item<Decision>>,
    /// Claims; those that conflict all stay.
    pub claims: Vec<Item<Claim>>,
    /// Controls put in place meanwhile.
    pub interim_controls: Vec<Item<InterimControl>>,
    /// Lessons.
    pub lessons: Vec<Item<Lesson>>,
    /// Disputes.
    pub disputes: Vec<Item<Dispute>>,
    /// Findings and actions.
    pub actions: Vec<Item<ActionItem>>,
    /// The documents that statements and notices rest on.
    pub evidence: Vec<Item<Evidence>>,
}

/// When something was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// When.
    pub at: Moment,
    /// By whom, as they said.
    pub by: String,
}

/// What counts of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    /// The event.
    pub event: Event,
    /// When.
    pub when: When,
    /// Where that is from.
    pub basis: Basis,
}

impl IncidentFile {
    /// When an event happened, as it counts.
    #[must_use]
    pub fn when(&self, event: Event) -> Option<&When> {
        self.counts.iter().find(|counted| counted.event == event).map(|counted| &counted.when)
    }
}
