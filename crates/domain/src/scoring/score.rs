//! The score and its parts.

use std::{cmp::Reverse, fmt};

use serde::{Serialize, Serializer};

use super::{
    case::Case,
    exact::{Exact, Index},
    gate::{Floor, Gate},
    ids::{Control, Factor, words},
    levers,
    method::Method,
    sum::{NamedFacts, Sum},
};

words! {
    /// The band of a result. A contract that is not assessed has none.
    Band {
        /// 1 to 3.
        Low = "Low",
        /// 4 to 6.
        Moderate = "Moderate",
        /// 8 to 12.
        High = "High",
        /// 15 to 25.
        Extreme = "Extreme",
    }
}

impl Band {
    /// The band's word in the catalogues (`word-band-high`) and wherever enumerations are kebab-case.
    pub const fn word(self) -> &'static str {
        match self {
            Band::Low => "low",
            Band::Moderate => "moderate",
            Band::High => "high",
            Band::Extreme => "extreme",
        }
    }
}

/// How much of the case is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Completeness {
    /// Questions with an answer other than unknown.
    pub answered: usize,
    /// Questions there are: factors, exposures and controls.
    pub asked: usize,
}

/// What would change if something were done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeverId {
    /// The control at 4, verified and in date.
    Control(Control),
    /// The result without this floor.
    Floor(Gate),
    /// The factor one step less.
    Factor(Factor),
}

impl LeverId {
    /// The id of the control, floor or factor.
    pub const fn as_str(self) -> &'static str {
        match self {
            LeverId::Control(control) => control.as_str(),
            LeverId::Floor(gate) => gate.as_str(),
            LeverId::Factor(factor) => factor.as_str(),
        }
    }
}

impl fmt::Display for LeverId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LeverId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// What one lever would make of the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Lever {
    /// What is changed.
    pub id: LeverId,
    /// The result, 1 to 25.
    #[serde(rename = "final")]
    pub final_score: u8,
    /// The band of the result.
    pub band: Band,
    /// The index.
    pub index: Index,
    /// The rounded likelihood, 1 to 5.
    pub likelihood: u8,
    /// Impact × likelihood before floors; not in the JSON.
    #[serde(skip)]
    pub calculated: u8,
    /// The highest floor that would still hold (of equals the lowest id); not in the JSON.
    #[serde(skip)]
    pub held_by: Option<Floor>,
}

/// What the best two controls together would make of the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Pair {
    /// The two controls, in order of id.
    pub ids: [Control; 2],
    /// The result, 1 to 25.
    #[serde(rename = "final")]
    pub final_score: u8,
    /// The band of the result.
    pub band: Band,
    /// The index.
    pub index: Index,
    /// The rounded likelihood, 1 to 5.
    pub likelihood: u8,
    /// Impact × likelihood before floors; not in the JSON.
    #[serde(skip)]
    pub calculated: u8,
    /// The highest floor that would still hold (of equals the lowest id); not in the JSON.
    #[serde(skip)]
    pub held_by: Option<Floor>,
}

/// Every figure of a scored contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Σ weight × score / 4, 0 to 100.
    pub impact_pct: Exact,
    /// 1 + 4 × impact_pct / 100.
    pub impact_exact: Exact,
    /// Rounded, 1 to 5.
    pub impact: u8,
    /// E, 1 to 5.
    pub exposure: Exact,
    /// Impact × rounded exposure: the result before any control or floor.
    pub inherent: u8,
    /// Σ weight × score / 4 × q × f, 0 to 100.
    pub controls_pct: Exact,
    /// Σ weight × q × f, 0 to 100.
    pub confidence_pct: Exact,
    /// H, 0 to 1.5.
    pub history: Exact,
    /// E − (E − 1) × controls_pct / 100 + H, held within 1 and 5.
    pub likelihood_exact: Exact,
    /// Rounded, 1 to 5.
    pub likelihood: u8,
    /// Impact × likelihood.
    pub calculated: u8,
    /// The floors that hold, in order of id.
    pub floors: Vec<Floor>,
    /// The greatest of `calculated` and the floors.
    pub final_score: u8,
    /// The band of `final_score`.
    pub band: Band,
    /// For ranking, 0.0 to 100.0.
    pub index: Index,
    /// The factors that nobody has answered, in order of id.
    pub assumed: Vec<Factor>,
    /// Sorted by final, index and id.
    pub levers: Vec<Lever>,
    /// The best pair of controls, where no single one moves the likelihood.
    pub pair: Option<Pair>,
}

/// Whether there is a score at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Neither I1 nor I2 is known: no number and no band. It sorts above Extreme.
    NotAssessed,
    /// There is a score.
    Scored(Box<Figures>),
}

/// The result of scoring one case. It serialises to the object that `assay evaluate score` prints, without `words`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// The figures, or that there are none.
    pub outcome: Outcome,
    /// How much of the case is known; given also where there is no score.
    pub completeness: Completeness,
    /// The version of the method.
    pub method: String,
}

impl Score {
    /// The figures; none where the contract is not assessed.
    pub fn figures(&self) -> Option<&Figures> {
        match &self.outcome {
            Outcome::NotAssessed => None,
            Outcome::Scored(figures) => Some(figures),
        }
    }

    /// What scores sort by, worst first: not assessed, then by final and index, highest first.
    pub fn rank(&self) -> Option<Reverse<(u8, Index)>> {
        self.figures().map(|figures| Reverse((figures.final_score, figures.index)))
    }
}

/// Scores a case. The same method and case give the same score, byte for byte.
pub fn score(method: &Method, case: &Case) -> Score {
    let outcome = if case.is_unassessed() {
        Outcome::NotAssessed
    } else {
        Outcome::Scored(Box::new(figures(method, case)))
    };
    Score {
        outcome,
        completeness: Completeness { answered: case.answered(), asked: Case::ASKED },
        method: method.version.clone(),
    }
}

fn figures(method: &Method, case: &Case) -> Figures {
    let sum = Sum::of(method, case);
    let named = NamedFacts::of(case.gates);
    let result = sum.result(method, named, None);
    let floors = named.floors(method, sum.impact_rounded(), sum.confidence);
    let levers = levers::levers(method, case, sum, &floors);
    let pair = levers::pair(method, case, sum, &levers, result.likelihood);
    Figures {
        impact_pct: sum.impact_pct(),
        impact_exact: sum.impact_exact(),
        impact: sum.impact_rounded(),
        exposure: sum.exposure(method),
        inherent: sum.inherent(method),
        controls_pct: sum.controls_pct(method),
        confidence_pct: sum.confidence_pct(method),
        history: sum.history(method),
        likelihood_exact: sum.likelihood(method).held().exact(),
        likelihood: result.likelihood,
        calculated: result.calculated,
        floors,
        final_score: result.final_score,
        band: method.band(result.final_score),
        index: result.index,
        assumed: Factor::ALL.into_iter().filter(|factor| case.factor(*factor).is_none()).collect(),
        levers,
        pair,
    }
}

/// The printed form: every key always there, null where there is no score.
#[derive(Serialize)]
struct Printed<'a> {
    result: &'static str,
    impact_pct: Option<Exact>,
    impact: Option<u8>,
    impact_exact: Option<Exact>,
    exposure: Option<Exact>,
    inherent: Option<u8>,
    controls_pct: Option<Exact>,
    confidence_pct: Option<Exact>,
    history: Option<Exact>,
    likelihood_exact: Option<Exact>,
    likelihood: Option<u8>,
    calculated: Option<u8>,
    floors: &'a [Floor],
    #[serde(rename = "final")]
    final_score: Option<u8>,
    band: Option<Band>,
    index: Option<Index>,
    completeness: Completeness,
    assumed: &'a [Factor],
    method: &'a str,
    levers: &'a [Lever],
    pair: Option<Pair>,
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let figures = self.figures();
        Printed {
            result: if figures.is_some() { "scored" } else { "not-assessed" },
            impact_pct: figures.map(|f| f.impact_pct),
            impact: figures.map(|f| f.impact),
            impact_exact: figures.map(|f| f.impact_exact),
            exposure: figures.map(|f| f.exposure),
            inherent: figures.map(|f| f.inherent),
            controls_pct: figures.map(|f| f.controls_pct),
            confidence_pct: figures.map(|f| f.confidence_pct),
            history: figures.map(|f| f.history),
            likelihood_exact: figures.map(|f| f.likelihood_exact),
            likelihood: figures.map(|f| f.likelihood),
            calculated: figures.map(|f| f.calculated),
            floors: figures.map_or(&[], |f| &f.floors),
            final_score: figures.map(|f| f.final_score),
            band: figures.map(|f| f.band),
            index: figures.map(|f| f.index),
            completeness: self.completeness,
            assumed: figures.map_or(&[], |f| &f.assumed),
            method: &self.method,
            levers: figures.map_or(&[], |f| &f.levers),
            pair: figures.and_then(|f| f.pair),
        }
        .serialize(to)
    }
}
