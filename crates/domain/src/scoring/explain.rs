//! The parts of a score, so that a reader can redo the sum with a pencil.

use serde::Serialize;

use super::{
    case::{Answer, Case, EvidenceGrade, Freshness, Level},
    exact::Exact,
    ids::{Control, Exposure, Factor},
    method::Method,
    sum::{Sum, control_points, factor_points, history_parts},
};

/// One line of the sum of impact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FactorPart {
    /// The factor.
    pub factor: Factor,
    /// Its weight, of 100.
    pub weight: u8,
    /// The score that was used, 0 to 4.
    pub score: u8,
    /// True where nobody has answered and the score is the method's assumption.
    pub assumed: bool,
    /// Weight × score / 4.
    pub points: Exact,
}

/// One line of the exposure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ExposurePart {
    /// The question.
    pub exposure: Exposure,
    /// Its answer.
    pub answer: Answer,
    /// What it adds to the 1 that every contract starts from.
    pub adds: Exact,
}

/// One line of the sum of controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ControlPart {
    /// The control.
    pub control: Control,
    /// Its weight, of 100.
    pub weight: u8,
    /// How good it is, 0 to 4.
    pub score: u8,
    /// How well that is evidenced.
    pub evidence: EvidenceGrade,
    /// How old the evidence is.
    pub freshness: Freshness,
    /// What the grade of evidence counts.
    pub q: Exact,
    /// What the age of evidence counts.
    pub f: Exact,
    /// Weight × score / 4 × q × f.
    pub points: Exact,
    /// Weight × q × f.
    pub confidence: Exact,
}

/// What adds to the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryReason {
    /// A confirmed breach.
    Breach,
    /// Notice later than agreed.
    LateNotice,
    /// A root cause or independent report outstanding.
    RootCauseOutstanding,
    /// Persistent failures against performance measures.
    KpiFailures,
}

/// One line of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HistoryPart {
    /// Why.
    pub reason: HistoryReason,
    /// How much, before the whole is capped; 0 where it does not apply.
    pub adds: Exact,
}

/// The sum, part by part. The totals are those of the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arithmetic {
    /// Seven lines that add up to `impact_pct`.
    pub factors: Vec<FactorPart>,
    /// The sum of the factors' points.
    pub impact_pct: Exact,
    /// 1 + 4 × impact_pct / 100.
    pub impact_exact: Exact,
    /// Four lines that add up to `exposure` with `exposure_base`.
    pub exposures: Vec<ExposurePart>,
    /// What exposure starts from.
    pub exposure_base: Exact,
    /// E, at most 5.
    pub exposure: Exact,
    /// Seven lines that add up to `controls_pct` and `confidence_pct`.
    pub controls: Vec<ControlPart>,
    /// The sum of the controls' points.
    pub controls_pct: Exact,
    /// The sum of the controls' confidence.
    pub confidence_pct: Exact,
    /// Four lines that add up to `history` unless its cap holds them.
    pub histories: Vec<HistoryPart>,
    /// The most that history counts.
    pub history_most: Exact,
    /// H.
    pub history: Exact,
    /// E − (E − 1) × controls_pct / 100 + H.
    pub likelihood_before_held: Exact,
    /// The same held within 1 and 5.
    pub likelihood_exact: Exact,
}

/// The parts of a case's score; none where the case is not assessed, since there is then no number to explain.
pub fn explain(method: &Method, case: &Case) -> Option<Arithmetic> {
    if case.is_unassessed() {
        return None;
    }
    let sum = Sum::of(method, case);
    let likelihood = sum.likelihood(method);
    Some(Arithmetic {
        factors: Factor::ALL.map(|factor| factor_part(method, case, factor)).to_vec(),
        impact_pct: sum.impact_pct(),
        impact_exact: sum.impact_exact(),
        exposures: Exposure::ALL.map(|exposure| exposure_part(method, case, exposure)).to_vec(),
        exposure_base: Exact::new(method.exposure.base, method.units.exposure),
        exposure: sum.exposure(method),
        controls: Control::ALL.map(|control| control_part(method, case, control)).to_vec(),
        controls_pct: sum.controls_pct(method),
        confidence_pct: sum.confidence_pct(method),
        histories: histories(method, case),
        history_most: Exact::new(method.history.most, method.units.history),
        history: sum.history(method),
        likelihood_before_held: likelihood.exact(),
        likelihood_exact: likelihood.held().exact(),
    })
}

fn factor_part(method: &Method, case: &Case, factor: Factor) -> FactorPart {
    let level = case.factor(factor);
    FactorPart {
        factor,
        weight: method.factor_weight(factor),
        score: level.map_or(method.unknown_factor, Level::get),
        assumed: level.is_none(),
        points: Exact::new(factor_points(method, factor, level), 4),
    }
}

fn exposure_part(method: &Method, case: &Case, exposure: Exposure) -> ExposurePart {
    let answer = case.exposure(exposure);
    let adds = Exact::new(method.exposure.adds[answer.at()], method.units.exposure);
    ExposurePart { exposure, answer, adds }
}

fn control_part(method: &Method, case: &Case, control: Control) -> ControlPart {
    let state = case.control(control);
    let (points, confidence) = control_points(method, control, state);
    let unit = method.units.evidence * method.units.freshness;
    ControlPart {
        control,
        weight: method.control_weight(control),
        score: state.score.get(),
        evidence: state.evidence,
        freshness: state.freshness,
        q: method.evidence_factor(state.evidence),
        f: method.freshness_factor(state.freshness),
        points: Exact::new(points, 4 * unit),
        confidence: Exact::new(confidence, unit),
    }
}

fn histories(method: &Method, case: &Case) -> Vec<HistoryPart> {
    use HistoryReason as Reason;
    let reasons = [Reason::Breach, Reason::LateNotice, Reason::RootCauseOutstanding, Reason::KpiFailures];
    let adds = history_parts(method, case.history);
    let parts = reasons.into_iter().zip(adds);
    parts.map(|(reason, adds)| HistoryPart { reason, adds: Exact::new(adds, method.units.history) }).collect()
}
