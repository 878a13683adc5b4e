//! The events of a supplier's breach.

use crate::when::When;
use crate::word::{Word, word_enum};

word_enum! {
    /// An event of a supplier's breach, the nine in the order in which they are expected, then five beside them.
    Event, "breach-event" {
        Occurred = "occurred", Detected = "detected", SupplierAware = "supplier_aware",
        NoticeWritten = "notice_written", NoticeSent = "notice_sent", NoticeReceived = "notice_received",
        ControllerAware = "controller_aware", RegulatorTold = "regulator_told", PeopleTold = "people_told",
        SupplierConfirmed = "supplier_confirmed", ServedBodiesTold = "served_bodies_told",
        AuthoritiesTold = "authorities_told", AffectedListReceived = "affected_list_received",
        RemedyEnds = "remedy_ends",
    }
}

impl Event {
    /// The events that are expected in this order; the others stand beside them.
    pub const EXPECTED: [Self; 9] = [
        Self::Occurred,
        Self::Detected,
        Self::SupplierAware,
        Self::NoticeWritten,
        Self::NoticeSent,
        Self::NoticeReceived,
        Self::ControllerAware,
        Self::RegulatorTold,
        Self::PeopleTold,
    ];
}

impl serde::Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.word())
    }
}

/// When each event happened: the one claim of each that is in force. What is not known is not here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Events([Option<When>; 14]);

impl Events {
    /// When an event happened, where that is known.
    #[must_use]
    pub fn get(&self, event: Event) -> Option<&When> {
        self.0[event as usize].as_ref()
    }
    /// Says when an event happened; `None` that it is not known.
    pub fn set(&mut self, event: Event, when: Option<When>) {
        self.0[event as usize] = when;
    }
}

impl FromIterator<(Event, When)> for Events {
    fn from_iter<I: IntoIterator<Item = (Event, When)>>(pairs: I) -> Self {
        let mut events = Self::default();
        pairs.into_iter().for_each(|(event, when)| events.set(event, Some(when)));
        events
    }
}
