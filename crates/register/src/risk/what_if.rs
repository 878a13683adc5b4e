//! Levers of a score tried out together. Nothing is written: the case is changed in memory and scored by the same rules.

use super::movers::figure;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::score::{self, Scored};
use crate::supplier::{Brief, brief, named, score_view, standing};
use crate::view::{LeverLine, ScoreBrief, WhatIfLever, WhatIfView};
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::scoring::{self, Figures, Floor, Lever, LeverId, Method, Score};
use domain::vocabulary::GateId;
use words::{args, key};

/// A contract's score with these levers on, by their ids (`C2`, `I4`, `G03`); one that is named twice counts once.
///
/// # Errors
/// Where there is no such contract, or it has no such lever.
pub fn what_if(reader: &Reader<'_>, contract: &str, levers: &[String]) -> Result<WhatIfView, Failure> {
    let id = reader.resolve(Noun::Contract, contract)?;
    let scored = score::of_contract(reader, &id)?;
    let on = chosen(&scored, levers)?;
    let then = scoring::what_if(Method::v1(), &scored.derived.case, &on);
    let (now, after) = (scored.score.figures(), then.figures());
    let names = score_view(reader, &id)?.levers;
    let pair = |of: fn(&Figures) -> u8| now.zip(after).map(|(now, after)| [of(now), of(after)]);
    Ok(WhatIfView {
        contract: scored.contract.clone(),
        reference: scored.reference.clone(),
        now: brief(Brief::of(&scored.score)),
        then: brief(Brief::of(&then)),
        impact: pair(|figures| figures.impact),
        likelihood: pair(|figures| figures.likelihood),
        calculated: pair(|figures| figures.calculated),
        levers: now.map(|now| levers_of(now, &on, &names)).unwrap_or_default(),
        floors: floors(after),
        sentence: sentence(&scored.score, &then, on.len()),
    })
}

/// The levers that were named, each once, in the order of the score's own list.
fn chosen(scored: &Scored, named: &[String]) -> Result<Vec<LeverId>, Failure> {
    let all: Vec<LeverId> = scored
        .score
        .figures()
        .into_iter()
        .flat_map(|figures| &figures.levers)
        .map(|lever| lever.id)
        .collect();
    let stranger = named.iter().find(|name| !all.iter().any(|id| id.as_str() == name.as_str()));
    if let Some(stranger) = stranger {
        let word = stranger.chars().take(60).collect();
        return Err(Failure::field("levers", ProblemKind::UnknownWord { word, allowed: &[] }));
    }
    Ok(all.into_iter().filter(|id| named.iter().any(|name| name == id.as_str())).collect())
}

/// Every lever, best first, with its name from the score's own page.
fn levers_of(now: &Figures, on: &[LeverId], names: &[LeverLine]) -> Vec<WhatIfLever> {
    let name = |id: &str| names.iter().find(|line| line.id == id).map(|line| line.name.clone());
    now.levers.iter().map(|one| lever(one, now, on, name(one.id.as_str()).unwrap_or_default())).collect()
}

fn lever(lever: &Lever, now: &Figures, on: &[LeverId], name: String) -> WhatIfLever {
    let alone = ScoreBrief {
        final_score: Some(lever.final_score),
        standing: standing(lever.band),
        ..brief(Brief { standing: standing(lever.band), figures: None, answered: 0, asked: 0 })
    };
    let held =
        lever.held_by.filter(|floor| floor.floor == lever.final_score && lever.calculated < floor.floor);
    let text = match (lever.final_score == now.final_score, held) {
        (false, _) => words().with(key::RISK_LEVER_ALONE, args![then = figure(&alone)]),
        (true, Some(floor)) => words().with(key::RISK_LEVER_HELD, args![floor = floor.floor]),
        (true, None) => words().say(key::RISK_LEVER_SAME),
    };
    WhatIfLever {
        id: lever.id.as_str().to_owned(),
        name,
        on: on.contains(&lever.id),
        final_score: lever.final_score,
        standing: standing(lever.band),
        text,
    }
}

/// The floors that would still hold, highest first.
fn floors(figures: Option<&Figures>) -> Vec<String> {
    let mut floors: Vec<Floor> = figures.map(|figures| figures.floors.clone()).unwrap_or_default();
    floors.sort_by_key(|floor| (std::cmp::Reverse(floor.floor), floor.id));
    let said = |floor: &Floor| {
        let told = args![floor = floor.floor, reason = named(GateId::from(floor.id)).text];
        words().with(key::RISK_FLOOR, told)
    };
    floors.iter().map(said).collect()
}

fn sentence(now: &Score, then: &Score, count: usize) -> String {
    let (Some(before), Some(after)) = (now.figures(), then.figures()) else {
        return words().say(key::RISK_WHAT_IF_NOT_ASSESSED);
    };
    let (was, is) = (figure(&brief(Brief::of(now))), figure(&brief(Brief::of(then))));
    if count == 0 {
        return words().with(key::RISK_WHAT_IF_NONE, args![now = was]);
    }
    let said = if before.final_score == after.final_score {
        words().with(key::RISK_WHAT_IF_SAME, args![count = count, now = was])
    } else {
        words().with(key::RISK_WHAT_IF_BETTER, args![count = count, now = was, then = is])
    };
    let holds = |floor: &&Floor| floor.floor == after.final_score && after.calculated < floor.floor;
    match after.floors.iter().find(holds) {
        Some(floor) => {
            let reason = named(GateId::from(floor.id)).text;
            words().with(key::RISK_WHAT_IF_HELD, args![sentence = said, floor = floor.floor, reason = reason])
        }
        None => said,
    }
}
