//! A line of the index in words.

use super::line::{Brief, Line, Next};
use super::phrase::{act_kind, named, people};
use crate::clause;
use crate::failure::words;
use crate::score::Scored;
use crate::view::{ClauseSummary, Completeness, NextDate, ScoreBrief, ScoreResult, SupplierRow};
use domain::contract::{ActDate, ActKind};
use domain::date::Date;
use domain::noun::Noun;
use words::{args, key};

/// A row of the list.
pub(crate) fn row(line: &Line, as_at: Date) -> SupplierRow {
    SupplierRow {
        id: line.id.clone(),
        reference: Noun::Supplier.reference(line.number),
        name: line.name.clone(),
        services: line.services.clone(),
        categories: line.categories.iter().map(|category| named(*category)).collect(),
        standing: line.standing,
        score: line.score.map(brief),
        people: line.people.and_then(people),
        contracts: line.contracts,
        next_date: line.next.as_ref().map(|next| next_date(next, as_at)),
        clause: match &line.clause {
            Some((quality, spoken)) => {
                ClauseSummary { quality: Some(*quality), text: clause::cell(spoken.as_ref()) }
            }
            None => ClauseSummary { quality: None, text: words().say(key::VIEWS_NO_CONTRACT) },
        },
    }
}

/// A score in one line.
pub(crate) fn brief(score: Brief) -> ScoreBrief {
    ScoreBrief {
        result: if score.figures.is_some() { ScoreResult::Scored } else { ScoreResult::NotAssessed },
        final_score: score.figures.map(|(last, _)| last),
        standing: score.standing,
        index: score.figures.map(|(_, index)| index.to_string()),
        completeness: completeness(score.answered, score.asked),
    }
}

/// Answered of asked.
pub(crate) fn completeness(answered: usize, asked: usize) -> Completeness {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Completeness { answered: count(answered), asked: count(asked) }
}

pub(crate) fn next_date(next: &Next, as_at: Date) -> NextDate {
    act_by(ActDate { on: next.on, kind: next.kind }, &next.contract, as_at)
}

/// Every day to act on of a contract; the one by which to decide what follows says where that was decided.
pub(crate) fn acts_by(scored: &Scored, as_at: Date) -> Vec<NextDate> {
    let decided = |on: Date| words().with(key::VIEWS_ACT_DECIDED, args![on = words().date(on.0)]);
    let act = |act: &ActDate| NextDate {
        decided: scored.decided_on.filter(|_| act.kind == ActKind::Decide).map(decided),
        ..act_by(*act, &scored.reference, as_at)
    };
    scored.act_dates.iter().map(act).collect()
}

/// A day to act on, with how far it is.
fn act_by(act: ActDate, contract: &str, as_at: Date) -> NextDate {
    NextDate {
        decided: None,
        kind: act_kind(act.kind),
        date: act.on.to_string(),
        days_left: as_at.days_to(act.on),
        contract: contract.to_owned(),
    }
}
