//! What the clocks say.

use super::{
    Beyond, ClockId, ClockResult, Contradiction, Due, Elapsed, Endpoint, Event, NoLimit, Range, TimeLimit,
};
use crate::word::{Word, word_enum};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// One clock, judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockReading {
    /// Its name.
    pub id: ClockId,
    /// What started it: the event that was used, or the first choice where none is known.
    pub from: Endpoint,
    /// What stops it, likewise.
    pub to: Endpoint,
    /// What it is judged by.
    pub limit: Option<TimeLimit>,
    /// Why it has no limit, where it has none.
    pub no_limit: Option<NoLimit>,
    /// How long it ran; none where an end is not known, or the two contradict each other.
    pub elapsed: Option<Elapsed>,
    /// When the limit is used up.
    pub due: Option<Due>,
    /// The other reading of the regulator's 72 hours, for information.
    pub due_next_full_hour: Option<Due>,
    /// Minutes of the business day, where the limit is in business hours.
    pub business_minutes: Option<Range>,
    /// Minutes beyond a limit in hours.
    pub late_minutes: Option<Range>,
    /// Days beyond a limit in days.
    pub late_days: Option<Range>,
    /// How it stands.
    pub result: ClockResult,
}

impl Serialize for ClockReading {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        map.serialize_entry("limit", &self.limit.map(|limit| limit.number))?;
        map.serialize_entry("unit", &self.limit.map(|limit| limit.unit.word()))?;
        elapsed_entries(&mut map, self.elapsed)?;
        map.serialize_entry("due", &self.due)?;
        if self.id == ClockId::Fixed(super::Clock::K4) {
            map.serialize_entry("due_next_full_hour", &self.due_next_full_hour)?;
        }
        map.serialize_entry("business_minutes", &self.business_minutes)?;
        map.serialize_entry("late_minutes", &self.late_minutes)?;
        map.serialize_entry("late_days", &self.late_days)?;
        map.serialize_entry("result", &self.result)?;
        map.end()
    }
}

fn elapsed_entries<M: SerializeMap>(map: &mut M, elapsed: Option<Elapsed>) -> Result<(), M::Error> {
    map.serialize_entry("minutes", &elapsed.map(|elapsed| elapsed.minutes))?;
    map.serialize_entry("days", &elapsed.map(|elapsed| elapsed.days))?;
    map.serialize_entry("working_days", &elapsed.and_then(|elapsed| elapsed.working_days))
}

word_enum! {
    /// A sum that is always given: the breach to the people, and how long the supplier kept silent.
    SumId, "clock-sum" { EndToEnd = "end-to-end", Silence = "silence" }
}

/// A sum over several clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sum {
    /// Which.
    pub id: SumId,
    /// The event it begins with.
    pub from: Event,
    /// The event it ends with.
    pub to: Event,
    /// How long it was; none where an end is not known.
    pub elapsed: Option<Elapsed>,
    /// Whether the end is certainly before the beginning, so that the time says nothing.
    pub contradictory: bool,
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("id", self.id.word())?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        elapsed_entries(&mut map, self.elapsed)?;
        map.end()
    }
}

/// All that is said of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// K0 to K9, then those asked for.
    pub clocks: Vec<ClockReading>,
    /// The two sums.
    pub sums: [Sum; 2],
    /// Events that are certainly before the nearest known one ahead of them.
    pub contradictions: Vec<Contradiction>,
    /// Clocks that could not be judged, and are not among the others: their limits need working days that nobody knows.
    pub beyond: Vec<Beyond>,
}

impl Outcome {
    /// One of K0 to K9; none where it could not be judged.
    #[must_use]
    pub fn clock(&self, clock: super::Clock) -> Option<&ClockReading> {
        self.clocks.iter().find(|reading| reading.id == ClockId::Fixed(clock))
    }
}
