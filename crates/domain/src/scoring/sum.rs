//! The sum itself, in integers: what a case adds up to, and the result that follows.
//!
//! Everything is held as a whole number of a unit that the method fixes, so that a lever is a few additions away from the
//! sum it starts from. [`Method::parse`](super::Method::parse) bounds the units so that no product leaves `i64`: with a
//! likelihood of at most 5 × 10^11 units the greatest product (impact × likelihood × 1,000, doubled for rounding) stays
//! below 5 × 10^18.

use super::{
    case::{Case, ControlState, History, Level},
    exact::{Exact, Index, round_half_up},
    gate::{Floor, Gate, NamedGates},
    ids::{Control, Exposure, Factor},
    method::{Method, lcm},
};

/// What a case adds up to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sum {
    /// Σ weight × score, of 400.
    pub impact: i64,
    /// In units of exposure.
    pub exposure: i64,
    /// Σ weight × score × q × f, of 400 in units of evidence × freshness.
    pub controls: i64,
    /// Σ weight × q × f, of 100 in units of evidence × freshness.
    pub confidence: i64,
    /// In units of history.
    pub history: i64,
}

impl Sum {
    pub fn of(method: &Method, case: &Case) -> Sum {
        let impact = Factor::ALL.iter().map(|factor| factor_points(method, *factor, case.factor(*factor)));
        let added = Exposure::ALL.iter().map(|e| method.exposure.adds[case.exposure(*e).at()]);
        let controls = Control::ALL.map(|control| control_points(method, control, case.control(control)));
        Sum {
            impact: impact.sum(),
            exposure: (method.exposure.base + added.sum::<i64>()).min(method.exposure.most),
            controls: controls.iter().map(|points| points.0).sum(),
            confidence: controls.iter().map(|points| points.1).sum(),
            history: history(method, case.history).min(method.history.most),
        }
    }

    /// The sum with one factor changed.
    pub fn with_factor(self, method: &Method, factor: Factor, from: Option<Level>, to: Level) -> Sum {
        let change = factor_points(method, factor, Some(to)) - factor_points(method, factor, from);
        Sum { impact: self.impact + change, ..self }
    }

    /// The sum with one control changed.
    pub fn with_control(
        self,
        method: &Method,
        control: Control,
        from: ControlState,
        to: ControlState,
    ) -> Sum {
        let (old, new) = (control_points(method, control, from), control_points(method, control, to));
        Sum { controls: self.controls + new.0 - old.0, confidence: self.confidence + new.1 - old.1, ..self }
    }

    pub fn impact_pct(self) -> Exact {
        Exact::new(self.impact, 4)
    }

    /// 1 + 4 × (Σ weight × score / 4) / 100, so hundredths.
    pub fn impact_exact(self) -> Exact {
        Exact::new(100 + self.impact, 100)
    }

    pub fn impact_rounded(self) -> u8 {
        small(round_half_up(100 + self.impact, 100))
    }

    pub fn exposure(self, method: &Method) -> Exact {
        Exact::new(self.exposure, method.units.exposure)
    }

    pub fn inherent(self, method: &Method) -> u8 {
        self.impact_rounded() * small(round_half_up(self.exposure, method.units.exposure).min(5))
    }

    pub fn controls_pct(self, method: &Method) -> Exact {
        Exact::new(self.controls, 4 * method.units.evidence * method.units.freshness)
    }

    pub fn confidence_pct(self, method: &Method) -> Exact {
        Exact::new(self.confidence, method.units.evidence * method.units.freshness)
    }

    pub fn history(self, method: &Method) -> Exact {
        Exact::new(self.history, method.units.history)
    }

    /// E − (E − 1) × controls_pct / 100 + H, before it is held within 1 and 5.
    pub fn likelihood(self, method: &Method) -> Likelihood {
        let units = method.units;
        let whole = 400 * units.evidence * units.freshness;
        let half_steps = lcm(units.exposure, units.history);
        let exposure = self.exposure * (half_steps / units.exposure);
        let history = self.history * (half_steps / units.history);
        Likelihood {
            units: (exposure + history) * whole - (exposure - half_steps) * self.controls,
            one: half_steps * whole,
        }
    }

    /// The result, with one floor taken away where a lever asks for it.
    pub fn result(self, method: &Method, named: NamedFacts, without: Option<Gate>) -> SumResult {
        let impact = self.impact_rounded();
        let likelihood = self.likelihood(method).held();
        let calculated = impact * likelihood.rounded();
        let held_by = named.highest_floor(method, impact, self.confidence, without);
        SumResult {
            likelihood: likelihood.rounded(),
            calculated,
            final_score: held_by.map_or(calculated, |floor| floor.floor.max(calculated)),
            held_by,
            index: index(100 + self.impact, likelihood),
        }
    }
}

/// What a sum comes to.
#[derive(Debug, Clone, Copy)]
pub(super) struct SumResult {
    pub likelihood: u8,
    pub calculated: u8,
    pub final_score: u8,
    /// The highest floor that holds, of equals the one with the lowest id.
    pub held_by: Option<Floor>,
    pub index: Index,
}

/// A likelihood of `units / one`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likelihood {
    units: i64,
    one: i64,
}

impl Likelihood {
    pub fn held(self) -> Likelihood {
        Likelihood { units: self.units.clamp(self.one, 5 * self.one), one: self.one }
    }

    pub fn exact(self) -> Exact {
        Exact::new(self.units, self.one)
    }

    pub fn rounded(self) -> u8 {
        small(round_half_up(self.units, self.one))
    }
}

/// 100 × (impact_exact × likelihood_exact − 1) / 24, in tenths.
fn index(impact_hundredths: i64, likelihood: Likelihood) -> Index {
    let one = 100 * likelihood.one;
    let tenths = round_half_up(1000 * (impact_hundredths * likelihood.units - one), 24 * one);
    Index::from_tenths(u16::try_from(tenths).unwrap_or(u16::MAX))
}

/// Weight × score, where an unknown score counts what the method assumes.
pub(super) fn factor_points(method: &Method, factor: Factor, level: Option<Level>) -> i64 {
    let score = level.map_or(method.unknown_factor, Level::get);
    method.factor_weights[factor.at()] * i64::from(score)
}

/// Weight × score × q × f, and weight × q × f.
pub(super) fn control_points(method: &Method, control: Control, state: ControlState) -> (i64, i64) {
    let known = method.evidence[state.evidence.at()] * method.freshness[state.freshness.at()];
    let confidence = method.control_weights[control.at()] * known;
    (confidence * i64::from(state.score.get()), confidence)
}

fn history(method: &Method, history: History) -> i64 {
    history_parts(method, history).iter().sum()
}

/// Breach, late notice, root cause, failures: what each adds before the whole is capped.
pub(super) fn history_parts(method: &Method, history: History) -> [i64; 4] {
    let rule = method.history;
    let breach = match history.breach_months_ago {
        Some(months) if months <= rule.breach_recent_months => rule.breach_recent,
        Some(months) if months <= rule.breach_older_months => rule.breach_older,
        _ => 0,
    };
    let failures = rule.kpi_failure.saturating_mul(i64::from(history.kpi_failures)).min(rule.kpi_most);
    [
        breach,
        if history.late_notice { rule.late_notice } else { 0 },
        if history.root_cause_outstanding { rule.root_cause_outstanding } else { 0 },
        failures,
    ]
}

/// The gates that a case names, by gate.
#[derive(Debug, Clone, Copy)]
pub(super) struct NamedFacts {
    holds: u16,
    higher: u16,
}

impl NamedFacts {
    pub fn of(gates: NamedGates) -> NamedFacts {
        let mut facts = NamedFacts { holds: 0, higher: 0 };
        for named in gates.iter() {
            let bit = 1 << named.gate().at();
            facts.holds |= bit;
            facts.higher |= if named.is_higher() { bit } else { 0 };
        }
        facts
    }

    /// The floor that a gate sets at a rounded impact and a confidence; none where it does not hold.
    pub fn floor(self, method: &Method, gate: Gate, impact: u8, confidence: i64) -> Option<Floor> {
        let rule = method.gates[gate.at()];
        let bit = 1 << gate.at();
        let fact = rule.confidence_under.map_or(self.holds & bit != 0, |under| confidence < under);
        if !fact || impact < rule.from_impact {
            return None;
        }
        let is_higher = self.higher & bit != 0 || rule.higher_from_impact.is_some_and(|from| impact >= from);
        let floor = if is_higher { rule.higher.unwrap_or(rule.floor) } else { rule.floor };
        Some(Floor { id: gate, floor })
    }

    /// Every floor that holds, in order of id.
    pub fn floors(self, method: &Method, impact: u8, confidence: i64) -> Vec<Floor> {
        Gate::ALL.iter().filter_map(|gate| self.floor(method, *gate, impact, confidence)).collect()
    }

    fn highest_floor(
        self,
        method: &Method,
        impact: u8,
        confidence: i64,
        without: Option<Gate>,
    ) -> Option<Floor> {
        let mut highest: Option<Floor> = None;
        for gate in Gate::ALL {
            if without == Some(gate) {
                continue;
            }
            let Some(floor) = self.floor(method, gate, impact, confidence) else { continue };
            if highest.is_none_or(|so_far| floor.floor > so_far.floor) {
                highest = Some(floor);
            }
        }
        highest
    }
}

/// A number that the bounds of the method keep within 0 to 25.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
