//! What is said of the clocks of a breach.

mod amount;
mod left;
mod sentence;

pub use amount::{days, limit, minutes, working_days};
pub use left::left;
pub use sentence::{against, due, late, sentence, start, took, without_limit};

use domain::clock::{ClockId, ClockReading, Contradiction, Outcome, Sum};
use serde::Serialize;

use crate::Words;

/// The complete object of `assay evaluate clocks`.
#[derive(Debug, Serialize)]
pub struct Told<'a> {
    clocks: Vec<ToldClock<'a>>,
    sums: &'a [Sum; 2],
    contradictions: &'a [Contradiction],
}

/// A clock with its sentence, `words` last.
#[derive(Debug, Serialize)]
struct ToldClock<'a> {
    #[serde(flatten)]
    reading: &'a ClockReading,
    words: String,
}

/// What the clocks say, each with its sentence.
pub fn told<'a>(outcome: &'a Outcome, words: &Words) -> Told<'a> {
    let clock = |reading| ToldClock { reading, words: sentence(reading, words) };
    Told {
        clocks: outcome.clocks.iter().map(clock).collect(),
        sums: &outcome.sums,
        contradictions: &outcome.contradictions,
    }
}

/// What a clock is called: one that was asked for besides the ten goes by the name that it was given.
pub fn name(id: &ClockId, words: &Words) -> String {
    match id {
        ClockId::Fixed(_) => words.enumeration("clock", id.as_str()),
        ClockId::Further(named) => {
            let known = Words::enumeration_key("further-clock", named)
                .or_else(|| Words::enumeration_key("authority", named));
            known.map_or_else(|| named.clone(), |key| words.say(key))
        }
    }
}
