//! What is known of a contract when it is scored.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{
    gate::NamedGates,
    ids::{Control, Exposure, Factor, words},
};

/// A step from 0 to 4 on the scale of a factor or a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize)]
pub struct Level(u8);

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Level; 5] = [Level(0), Level(1), Level(2), Level(3), Level(4)];
    /// The top of the scale.
    pub const FULL: Level = Level(4);

    /// A level from a number; none above 4.
    pub const fn new(level: u8) -> Option<Level> {
        if level <= 4 { Some(Level(level)) } else { None }
    }

    /// The number, 0 to 4.
    pub const fn get(self) -> u8 {
        self.0
    }
}

words! {
    /// An answer to a question of fact. Unknown is an answer of its own and never means no.
    Answer {
        /// It is so.
        Yes = "yes",
        /// It is not so.
        No = "no",
        /// Nobody has said.
        Unknown = "unknown",
    }
}

words! {
    /// How well a control is evidenced.
    EvidenceGrade {
        /// Nothing is held.
        None = "none",
        /// The supplier says so.
        Asserted = "asserted",
        /// Somebody has seen the document.
        Sighted = "sighted",
        /// It was checked with its issuer or tested.
        Verified = "verified",
    }
}

words! {
    /// How old the evidence is.
    Freshness {
        /// Not yet expired.
        InDate = "in-date",
        /// Expired up to 12 months ago.
        Lapsed = "lapsed",
        /// Older than that.
        Stale = "stale",
    }
}

/// One control domain as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct ControlState {
    /// How good the control is.
    pub score: Level,
    /// How well that is evidenced.
    pub evidence: EvidenceGrade,
    /// How old the evidence is.
    pub freshness: Freshness,
}

impl ControlState {
    /// An unknown control: no score, no evidence, and the worst freshness.
    pub const UNKNOWN: ControlState =
        ControlState { score: Level(0), evidence: EvidenceGrade::None, freshness: Freshness::Stale };
    /// A control at 4, verified and in date.
    pub const FULL: ControlState =
        ControlState { score: Level::FULL, evidence: EvidenceGrade::Verified, freshness: Freshness::InDate };
}

impl Default for ControlState {
    fn default() -> Self {
        ControlState::UNKNOWN
    }
}

/// What has happened under the contract. The default is that nothing has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize)]
pub struct History {
    /// Whole months since the last confirmed breach; none where there was none.
    pub breach_months_ago: Option<u32>,
    /// Notice came later than the clause allowed, or than 72 hours where it names no time, in the last 24 months.
    pub late_notice: bool,
    /// A root cause or an independent report is outstanding.
    pub root_cause_outstanding: bool,
    /// Persistent failures against a performance measure.
    pub kpi_failures: u32,
}

/// Everything a score is made from. The default knows nothing.
///
/// It serialises to the form that [`read_cases`](super::read_cases) reads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Case {
    factors: [Option<Level>; 7],
    exposure: [Answer; 4],
    controls: [ControlState; 7],
    /// What has happened under the contract.
    pub history: History,
    /// The gates whose facts hold.
    pub gates: NamedGates,
}

impl Default for Case {
    fn default() -> Self {
        Case {
            factors: [None; 7],
            exposure: [Answer::Unknown; 4],
            controls: [ControlState::UNKNOWN; 7],
            history: History::default(),
            gates: NamedGates::default(),
        }
    }
}

impl Case {
    /// A factor's level; none where it is unknown.
    pub fn factor(&self, factor: Factor) -> Option<Level> {
        self.factors[factor.at()]
    }

    /// Sets a factor; none makes it unknown.
    pub fn set_factor(&mut self, factor: Factor, level: Option<Level>) {
        self.factors[factor.at()] = level;
    }

    /// The answer to one of the four questions of exposure.
    pub fn exposure(&self, exposure: Exposure) -> Answer {
        self.exposure[exposure.at()]
    }

    /// Answers one of the four questions of exposure.
    pub fn set_exposure(&mut self, exposure: Exposure, answer: Answer) {
        self.exposure[exposure.at()] = answer;
    }

    /// A control as it stands.
    pub fn control(&self, control: Control) -> ControlState {
        self.controls[control.at()]
    }

    /// Sets a control.
    pub fn set_control(&mut self, control: Control, state: ControlState) {
        self.controls[control.at()] = state;
    }

    /// True where neither the sensitivity of the data nor the number of people is known: there is no score.
    pub fn is_unassessed(&self) -> bool {
        self.factor(Factor::I1).is_none() && self.factor(Factor::I2).is_none()
    }

    /// How many of the 18 questions are answered: factors and exposures that are not unknown, and controls with evidence.
    pub fn answered(&self) -> usize {
        self.factors.iter().flatten().count()
            + self.exposure.iter().filter(|answer| **answer != Answer::Unknown).count()
            + self.controls.iter().filter(|control| control.evidence != EvidenceGrade::None).count()
    }

    /// How many questions there are.
    pub const ASKED: usize = Factor::ALL.len() + Exposure::ALL.len() + Control::ALL.len();
}

/// A map from every id to its value, in the order of the method.
struct ById<K: 'static, V>(&'static [K], Vec<V>);

impl<K: Serialize, V: Serialize> Serialize for ById<K, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().zip(&self.1))
    }
}

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(5))?;
        map.serialize_entry("impact", &ById(&Factor::ALL, self.factors.to_vec()))?;
        map.serialize_entry("exposure", &ById(&Exposure::ALL, self.exposure.to_vec()))?;
        map.serialize_entry("controls", &ById(&Control::ALL, self.controls.to_vec()))?;
        map.serialize_entry("history", &self.history)?;
        map.serialize_entry("gates", &self.gates)?;
        map.end()
    }
}
