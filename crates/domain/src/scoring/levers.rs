//! What would change the result: each control brought to full, the data minimised by a step, each floor taken away.

use super::{
    case::{Case, ControlState, Level},
    gate::Floor,
    ids::{Control, Factor},
    method::Method,
    score::{Lever, LeverId, Pair},
    sum::{NamedFacts, Sum, SumResult},
};

/// Every lever, sorted by final, index as printed, and id.
pub(super) fn levers(method: &Method, case: &Case, sum: Sum, floors: &[Floor]) -> Vec<Lever> {
    let named = NamedFacts::of(case.gates);
    let controls = short(case).map(|control| {
        let result = full(method, case, sum, control).result(method, named, None);
        lever(method, LeverId::Control(control), result)
    });
    let factors = Factor::ALL.into_iter().filter_map(|factor| {
        let less = one_step_less(method, case, factor)?;
        let sum = sum.with_factor(method, factor, case.factor(factor), less);
        Some(lever(method, LeverId::Factor(factor), sum.result(method, named, None)))
    });
    let without = floors
        .iter()
        .map(|floor| lever(method, LeverId::Floor(floor.id), sum.result(method, named, Some(floor.id))));
    let mut levers = Vec::with_capacity(Control::ALL.len() + Factor::ALL.len() + floors.len());
    levers.extend(controls.chain(factors).chain(without));
    // Every id occurs once, so that no order is left to chance.
    levers.sort_unstable_by_key(|lever| (lever.final_score, lever.index, lever.id));
    levers
}

/// The best two controls together, where none of the single levers moves the rounded likelihood.
pub(super) fn pair(method: &Method, case: &Case, sum: Sum, levers: &[Lever], likelihood: u8) -> Option<Pair> {
    let is_control = |lever: &&Lever| matches!(lever.id, LeverId::Control(_));
    if levers.iter().filter(is_control).any(|lever| lever.likelihood != likelihood) {
        return None;
    }
    let named = NamedFacts::of(case.gates);
    let mut best: Option<([Control; 2], SumResult)> = None;
    for first in short(case) {
        let one = full(method, case, sum, first);
        for second in short(case).filter(|second| *second > first) {
            let result = full(method, case, one, second).result(method, named, None);
            let better = |(_, so_far): &([Control; 2], SumResult)| {
                (result.final_score, result.index) < (so_far.final_score, so_far.index)
            };
            // Pairs come in order of their ids, so that of equals the first stays.
            if best.as_ref().is_none_or(better) {
                best = Some(([first, second], result));
            }
        }
    }
    best.map(|(ids, result)| Pair {
        ids,
        final_score: result.final_score,
        band: method.band(result.final_score),
        index: result.index,
        likelihood: result.likelihood,
        calculated: result.calculated,
        held_by: result.held_by,
    })
}

/// The controls that are not at 4, verified and in date.
fn short(case: &Case) -> impl Iterator<Item = Control> + use<'_> {
    Control::ALL.into_iter().filter(|control| case.control(*control) != ControlState::FULL)
}

fn full(method: &Method, case: &Case, sum: Sum, control: Control) -> Sum {
    sum.with_control(method, control, case.control(control), ControlState::FULL)
}

/// The level one below, of a factor that has a lever; an unknown one starts from what the method assumes.
fn one_step_less(method: &Method, case: &Case, factor: Factor) -> Option<Level> {
    let now = case.factor(factor).map_or(method.unknown_factor, Level::get);
    method.factor_levers[factor.at()].then(|| now.checked_sub(1).and_then(Level::new)).flatten()
}

fn lever(method: &Method, id: LeverId, result: SumResult) -> Lever {
    Lever {
        id,
        final_score: result.final_score,
        band: method.band(result.final_score),
        index: result.index,
        likelihood: result.likelihood,
        calculated: result.calculated,
        held_by: result.held_by,
    }
}
