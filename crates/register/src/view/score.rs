//! A score as arithmetic that a reader can redo.

use serde::{Deserialize, Serialize};

use super::{Answer, Completeness, Named, ScoreResult, Standing};

/// One contract's score, every step of it. Exact figures are decimal text; none throughout where it is not assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ScoreView {
    /// Reference of the contract.
    pub contract: String,
    /// Title of the contract.
    pub title: String,
    /// Scored or not assessed.
    pub result: ScoreResult,
    /// The band, or not assessed.
    pub standing: Standing,
    /// The date it is counted to.
    pub as_at: String,
    /// Version of the method, `scoring-v1`.
    pub method: String,
    /// Who assessed and approved it, and when, in words.
    pub assessment: Option<String>,
    /// I1 to I7.
    pub impact: Vec<FactorLine>,
    /// Σ weight × score / 4.
    pub impact_pct: Option<String>,
    /// 1 + 4 × impact_pct / 100.
    pub impact_exact: Option<String>,
    /// Rounded.
    pub impact_score: Option<u8>,
    /// The four parts beside the 1 that everybody starts with.
    pub exposure: Vec<ExposureLine>,
    /// E.
    pub exposure_total: Option<String>,
    /// Impact × rounded exposure.
    pub inherent: Option<u8>,
    /// C1 to C7.
    pub controls: Vec<ControlLine>,
    /// Σ weight × (score / 4) × q × f.
    pub controls_pct: Option<String>,
    /// Σ weight × q × f.
    pub confidence_pct: Option<String>,
    /// Parts of H that count; empty where there is none.
    pub history: Vec<HistoryPart>,
    /// H.
    pub history_total: Option<String>,
    /// Held within 1 and 5.
    pub likelihood_exact: Option<String>,
    /// Rounded.
    pub likelihood: Option<u8>,
    /// Impact × likelihood.
    pub calculated: Option<u8>,
    /// Floors that hold, by id.
    pub floors: Vec<FloorLine>,
    /// The largest of calculated and the floors.
    #[serde(rename = "final")]
    pub final_score: Option<u8>,
    /// 0 to 100, one decimal.
    pub index: Option<String>,
    /// Answered of asked.
    pub completeness: Completeness,
    /// What would change the result, best first.
    pub levers: Vec<LeverLine>,
    /// The best pair of controls where no single one moves the likelihood.
    pub pair: Option<LeverLine>,
    /// The sentence that sums it up.
    pub sentence: String,
}

/// One factor of impact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FactorLine {
    /// `I1`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Of 100.
    pub weight: u32,
    /// 0-4; none where not known.
    pub score: Option<u8>,
    /// The score that counts: 3 where not known. None where the contract is not assessed.
    pub used: Option<u8>,
    /// weight × used / 4. None where the contract is not assessed.
    pub points: Option<String>,
    /// What the score that counts means, in the words of the method; none where no score counts.
    pub meaning: Option<String>,
    /// Why it was overruled by hand.
    pub reason: Option<String>,
}

/// One part of exposure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExposureLine {
    /// Its name.
    pub name: String,
    /// Yes, no or not known.
    pub answer: Answer,
    /// 1, 0 or 0.5. None where the contract is not assessed.
    pub points: Option<String>,
    /// Why it was overruled by hand.
    pub reason: Option<String>,
}

/// One domain of controls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ControlLine {
    /// `C1`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Of 100.
    pub weight: u32,
    /// 0-4.
    pub score: u8,
    /// Grade.
    pub evidence: Named,
    /// What the grade is worth.
    pub q: String,
    /// In date, lapsed or stale.
    pub freshness: Named,
    /// What the freshness is worth.
    pub f: String,
    /// weight × score / 4 × q × f. None where the contract is not assessed.
    pub points: Option<String>,
    /// The piece of evidence that counts, in words.
    pub source: Option<String>,
}

/// One part of H.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryPart {
    /// What happened.
    pub name: String,
    /// What it adds. None where the contract is not assessed.
    pub points: Option<String>,
}

/// A floor that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FloorLine {
    /// `G03`.
    pub id: String,
    /// The least the score can be.
    pub floor: u8,
    /// Why it holds, in words.
    pub reason: String,
    /// Who may accept the risk.
    pub may_accept: Option<String>,
    /// Who accepted it and until when, in words.
    pub accepted: Option<String>,
}

/// One thing that could be done, and the result then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LeverLine {
    /// `C2`, `I4`, `G03`, or `C2+C3` for the pair.
    pub id: String,
    /// In words.
    pub name: String,
    /// The result then.
    #[serde(rename = "final")]
    pub final_score: u8,
    /// Its band.
    pub standing: Standing,
    /// Its index.
    pub index: String,
    /// Its likelihood.
    pub likelihood: u8,
}
