//! Several levers together: the case with all of them done, scored by the same rules.

use super::{
    case::{Case, ControlState, Level},
    gate::Gate,
    method::Method,
    score::{LeverId, Outcome, Score, score},
};

/// The score of a case with levers done together: each control named at full, each factor named a step less, each floor
/// named taken away (a computed one too). Every single lever gives the result that [`Figures::levers`](super::Figures)
/// shows for it; a factor that can go no lower stays.
pub fn what_if(method: &Method, case: &Case, levers: &[LeverId]) -> Score {
    let mut changed = case.clone();
    let mut without: Vec<Gate> = Vec::new();
    for lever in levers {
        match *lever {
            LeverId::Control(control) => changed.set_control(control, ControlState::FULL),
            LeverId::Factor(factor) => {
                let now = case.factor(factor).map_or(method.unknown_factor, Level::get);
                let less = now.checked_sub(1).and_then(Level::new);
                changed.set_factor(factor, less.or(case.factor(factor)));
            }
            LeverId::Floor(gate) => without.push(gate),
        }
    }
    take_away(method, score(method, &changed), &without)
}

/// The score without these floors.
fn take_away(method: &Method, mut score: Score, without: &[Gate]) -> Score {
    if let (Outcome::Scored(figures), false) = (&mut score.outcome, without.is_empty()) {
        figures.floors.retain(|floor| !without.contains(&floor.id));
        let highest = figures.floors.iter().map(|floor| floor.floor).max().unwrap_or(0);
        figures.final_score = figures.calculated.max(highest);
        figures.band = method.band(figures.final_score);
    }
    score
}
