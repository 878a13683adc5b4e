//! A score with its reasons in words.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::score::Scored;
use ::report::model::ScoreSheet;
use domain::assessment::Assessment;
use domain::evidence::Evidence;
use domain::oversight::{Acceptor, AppetiteLine, who_may_accept};
use domain::scoring::{Control, Exposure, Factor, Gate, Method, explain};
use domain::word::Word;
use words::{Words, args, key};

/// The sheet of a scored contract.
pub(super) fn sheet(
    reader: &Reader<'_>,
    scored: &Scored,
    assessment: Option<&Assessment>,
    words: &Words,
) -> Result<ScoreSheet, Failure> {
    Ok(ScoreSheet {
        score: scored.score.clone(),
        arithmetic: explain(Method::v1(), &scored.derived.case),
        factors: factors(scored, assessment, words),
        exposures: exposures(assessment, words),
        controls: controls(reader, scored, words)?,
        acceptors: acceptors(reader, scored)?,
    })
}

/// Who may accept each floor that holds.
fn acceptors(reader: &Reader<'_>, scored: &Scored) -> Result<Vec<(Gate, Acceptor)>, Failure> {
    let lines: Vec<AppetiteLine> =
        reader.all::<AppetiteLine>()?.into_iter().map(|found| found.record).collect();
    let floors = scored.score.figures().map(|figures| figures.floors.as_slice()).unwrap_or_default();
    Ok(floors.iter().map(|floor| (floor.id, who_may_accept(&lines, reader.as_at(), floor.floor))).collect())
}

/// Why a factor was overruled by hand, and how many people I2 counts.
fn factors(scored: &Scored, assessment: Option<&Assessment>, words: &Words) -> Vec<(Factor, String)> {
    let mut reasons: Vec<(Factor, String)> = assessment
        .into_iter()
        .flat_map(|assessment| &assessment.factors)
        .filter(|overruled| scored.derived.overruled.contains(&overruled.factor))
        .map(|overruled| {
            let reason = words.with(key::REPORT_OVERRULED, args![reason = overruled.reason.to_string()]);
            (overruled.factor.into(), reason)
        })
        .collect();
    if !reasons.iter().any(|(factor, _)| *factor == Factor::I2) {
        reasons.extend(people(scored, words).map(|told| (Factor::I2, told)));
    }
    reasons
}

/// Why a question of exposure was overruled by hand.
fn exposures(assessment: Option<&Assessment>, words: &Words) -> Vec<(Exposure, String)> {
    let overruled = assessment.into_iter().flat_map(|assessment| &assessment.exposures);
    overruled
        .map(|one| {
            let reason = words.with(key::REPORT_OVERRULED, args![reason = one.reason.to_string()]);
            (one.question.into(), reason)
        })
        .collect()
}

fn people(scored: &Scored, words: &Words) -> Option<String> {
    let people = scored.derived.people;
    let number = |bound: Option<u64>| bound.and_then(|count| i64::try_from(count).ok());
    let (min, max) = (number(people.min), number(people.max));
    (min.is_some() || max.is_some()).then(|| {
        let range = words.count_range(min, max, domain::vocabulary::Qualifier::Exactly);
        words.with(key::REPORT_PEOPLE_COUNTED, args![people = range])
    })
}

/// The piece of evidence that counts for each control.
fn controls(reader: &Reader<'_>, scored: &Scored, words: &Words) -> Result<Vec<(Control, String)>, Failure> {
    let mut told = Vec::new();
    for (control, id) in Control::ALL.into_iter().zip(&scored.derived.evidence) {
        let Some(id) = id else { continue };
        let found = reader.load::<Evidence>(id)?;
        let kind = words.enumeration("evidence-kind", found.record.kind.word());
        told.push((
            control,
            words.with(key::REPORT_COUNTS, args![reference = &found.reference, kind = kind]),
        ));
    }
    Ok(told)
}
