//! The events of an incident: when something happened, as somebody stated it.

use crate::clock::Event;
use crate::evidence::Evidence;
use crate::link::Link;
use crate::organisation::Organisation;
use crate::record::{no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::Answer;
use crate::when::When;

record! {
    /// A claim about when an event happened. Claims that conflict all stay; one is in force.
    pub struct IncidentEvent in "incident_event" {
        /// What happened.
        kind: Event,
        /// When, as it is known.
        when: When,
        /// The body it speaks of; none for the incident as a whole.
        body: Option<Link<Organisation>>,
        /// What it speaks of in words, where no single body fits; none for the incident as a whole.
        scope: Option<Line>,
        /// Who stated it.
        source: Option<Line>,
        /// The document that shows it.
        document: Option<Link<Evidence>>,
        /// Whether this claim is the one that counts; others stay on record.
        in_force: Answer,
        /// Anything else.
        note: Option<Note>,
    }
}
no_rules!(IncidentEvent);

impl IncidentEvent {
    /// Whether it speaks of the incident as a whole, not of one body or scope alone.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.body.is_none() && self.scope.is_none()
    }
}

/// What counts of an event of the incident as a whole.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing<'a> {
    /// Nobody has stated it.
    Unknown,
    /// One claim counts: the one in force, or the only one that nobody put out of force.
    Claim(&'a IncidentEvent),
    /// Several claims, and nobody has said which counts: it lies somewhere within them.
    Undecided(Vec<&'a IncidentEvent>),
}

/// What counts of an event of the incident as a whole, among its claims.
#[must_use]
pub fn standing(events: &[IncidentEvent], kind: Event) -> Standing<'_> {
    let about = || events.iter().filter(move |event| event.kind == kind && event.is_whole());
    if let Some(claim) = about().find(|event| event.in_force == Answer::Yes) {
        return Standing::Claim(claim);
    }
    let open: Vec<&IncidentEvent> = about().filter(|event| event.in_force != Answer::No).collect();
    match open.as_slice() {
        [] => Standing::Unknown,
        [claim] => Standing::Claim(claim),
        _ => Standing::Undecided(open),
    }
}
