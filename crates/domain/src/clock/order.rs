//! Events that stand in the wrong order.

use super::{Event, Events};
use serde::Serialize;

/// An event that is certainly before the nearest known one that is expected ahead of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Contradiction {
    /// The event.
    pub event: Event,
    /// The one that should have come first.
    pub before: Event,
}

/// What contradicts the expected order, event by event.
pub(super) fn contradictions(events: &Events) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let mut ahead = None;
    for event in Event::EXPECTED {
        let Some(when) = events.get(event) else { continue };
        if let Some((before, earlier)) = ahead.replace((event, when))
            && when.is_certainly_before(earlier)
        {
            found.push(Contradiction { event, before });
        }
    }
    found
}
