//! What the clocks of an incident say, with the sentences that say it.

use super::loaded::{self, Loaded};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use domain::clock::{ClockReading, Events, Outcome};
use domain::incident::case::duty_clocks;
use domain::incident::clocks::clocks as incident_clocks;
use domain::incident::owed::{given, told_event};
use domain::noun::Noun;
use domain::vocabulary::Authority;
use domain::when::When;
use serde::Serialize;
use serde_json::{Value, json};

/// The clocks of an incident.
pub struct Clocks {
    /// Its reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// K0 to K9, those that it asks for, the sums, and what contradicts the expected order.
    pub outcome: Outcome,
    /// The notices that we owe and that have a limit.
    pub owed: Vec<ClockReading>,
    /// The events that the clocks were judged by.
    pub(super) events: Events,
    /// The same of each notice owed, in the order of `owed`.
    pub(super) events_owed: Vec<Events>,
}

impl Clocks {
    /// Every clock with the events that it was judged by: the ten, those asked for, then the notices owed.
    pub(super) fn all(&self) -> impl Iterator<Item = (&ClockReading, &Events)> {
        let own = self.outcome.clocks.iter().map(|reading| (reading, &self.events));
        own.chain(self.owed.iter().zip(&self.events_owed))
    }
}

impl Clocks {
    /// As `assay clocks --json` answers: the object of `assay evaluate clocks`, with the incident's reference and the clocks of
    /// the notices owed beside it.
    ///
    /// # Errors
    /// Where it cannot be written as JSON.
    pub fn json(&self) -> Result<Value, Failure> {
        #[derive(Serialize)]
        struct Owed<'a> {
            #[serde(flatten)]
            reading: &'a ClockReading,
            words: String,
        }
        let mut whole = serde_json::to_value(words::clock::told(&self.outcome, words()))?;
        let owed =
            self.owed.iter().map(|reading| Owed { reading, words: words::clock::sentence(reading, words()) });
        whole["ref"] = self.reference.as_str().into();
        whole["owed"] = serde_json::to_value(owed.collect::<Vec<_>>())?;
        let beyond = self.outcome.beyond.iter().map(
            |beyond| json!({ "place": beyond.place, "first": beyond.years.first, "last": beyond.years.last }),
        );
        whole["not_judged"] = beyond.collect();
        Ok(whole)
    }
}

/// The clocks of an incident, by its reference.
///
/// # Errors
/// Where there is no such incident.
pub fn clocks(reader: &Reader<'_>, reference: &str) -> Result<Clocks, Failure> {
    let id = reader.resolve(Noun::Incident, reference)?;
    Ok(of(reader, &loaded::of(reader, &id)?))
}

/// The clocks of an incident that was read.
pub(super) fn of(reader: &Reader<'_>, loaded: &Loaded) -> Clocks {
    let case = loaded.case(reader);
    let incident = &loaded.incident.record;
    let (places, owed): (Vec<usize>, Vec<ClockReading>) = duty_clocks(incident, &case).into_iter().unzip();
    Clocks {
        reference: loaded.incident.reference.clone(),
        title: incident.title.to_string(),
        events_owed: places
            .iter()
            .map(|place| &incident.duties[*place])
            .map(|duty| done_on(&case.events, duty.authority, given(&case, duty)))
            .collect(),
        owed,
        outcome: incident_clocks(incident, &case),
        events: case.events,
    }
}

/// The events that the clock of a notice owed is judged by: its own deed stands for the event that somebody was told.
pub(super) fn done_on(events: &Events, authority: Authority, done: Option<When>) -> Events {
    let mut own = events.clone();
    own.set(told_event(authority), done);
    own
}
