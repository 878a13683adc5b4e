//! A contract's score as arithmetic that a reader can redo.

use super::line::{standing, standing_of};
use super::phrase::{answer, date, named};
use super::row::completeness;
use crate::failure::{Failure, words};
use crate::reader::{Found, Reader};
use crate::score::{self, Scored};
use crate::view::{
    ControlLine, ExposureLine, FactorLine, FloorLine, HistoryPart, LeverLine, ScoreResult, ScoreView,
};
use domain::assessment::Assessment;
use domain::contract::Contract;
use domain::evidence::Evidence;
use domain::noun::Noun;
use domain::oversight::{Acceptance, AppetiteLine, who_may_accept};
use domain::scoring::{
    self, Arithmetic, Case, ControlPart, Exact, FactorPart, Figures, Floor, HistoryReason, Level, Lever,
    LeverId, Method, Pair, explain,
};
use domain::vocabulary::{self, AssessmentStatus, EvidenceFreshness, EvidenceGrade, FactorId, GateId};
use words::{args, key};

/// A contract's score by its id or reference.
///
/// # Errors
/// Where there is no such contract, or it is retired.
pub fn score_view(reader: &Reader<'_>, contract: &str) -> Result<ScoreView, Failure> {
    let id = reader.resolve(Noun::Contract, contract)?;
    of_scored(reader, &score::of_contract(reader, &id)?)
}

/// The score of a contract that was scored already.
pub(crate) fn of_scored(reader: &Reader<'_>, scored: &Scored) -> Result<ScoreView, Failure> {
    let contract = reader.load::<Contract>(&scored.contract)?.record;
    let assessment = scored.assessment.as_ref().map(|id| reader.load::<Assessment>(id)).transpose()?;
    let figures = scored.score.figures();
    let parts = arithmetic(&scored.derived.case);
    let sums = figures.and(parts.as_ref());
    let exact = |of: fn(&Arithmetic) -> Exact| sums.map(|sums| of(sums).to_string());
    Ok(ScoreView {
        contract: scored.reference.clone(),
        title: contract.title.to_string(),
        result: if figures.is_some() { ScoreResult::Scored } else { ScoreResult::NotAssessed },
        standing: standing_of(&scored.score),
        as_at: reader.as_at().to_string(),
        method: scored.score.method.clone(),
        assessment: assessment.as_ref().map(assessed),
        impact: factors(parts.as_ref(), scored, assessment.as_ref()),
        impact_pct: exact(|sums| sums.impact_pct),
        impact_exact: exact(|sums| sums.impact_exact),
        impact_score: figures.map(|figures| figures.impact),
        exposure: exposures(parts.as_ref(), figures.is_some(), assessment.as_ref()),
        exposure_total: exact(|sums| sums.exposure),
        inherent: figures.map(|figures| figures.inherent),
        controls: controls(reader, parts.as_ref(), scored)?,
        controls_pct: exact(|sums| sums.controls_pct),
        confidence_pct: exact(|sums| sums.confidence_pct),
        history: histories(parts.as_ref(), figures.is_some()),
        history_total: exact(|sums| sums.history),
        likelihood_exact: exact(|sums| sums.likelihood_exact),
        likelihood: figures.map(|figures| figures.likelihood),
        calculated: figures.map(|figures| figures.calculated),
        floors: floors(reader, figures, &scored.contract)?,
        final_score: figures.map(|figures| figures.final_score),
        index: figures.map(|figures| figures.index.to_string()),
        completeness: completeness(scored.score.completeness.answered, scored.score.completeness.asked),
        levers: figures.into_iter().flat_map(|figures| figures.levers.iter().map(lever)).collect(),
        pair: figures.and_then(|figures| figures.pair).map(pair),
        sentence: ::words::score::summary(&scored.score, words()),
    })
}

/// The lines of the sum. Of a contract that has no score they show what is known, without a figure: there the sensitivity
/// is set for the reckoning alone, and neither points nor a score that stands for an unknown one leave this file.
fn arithmetic(case: &Case) -> Option<Arithmetic> {
    explain(Method::v1(), case).or_else(|| {
        let mut stand_in = case.clone();
        stand_in.set_factor(scoring::Factor::I1, Level::new(3));
        explain(Method::v1(), &stand_in)
    })
}

fn assessed(found: &Found<Assessment>) -> String {
    let record = &found.record;
    let unnamed = || words().say(key::VIEWS_SOMEBODY);
    let author = record.author.as_deref().map_or_else(unnamed, str::to_owned);
    let on = date(record.as_at);
    match record.status {
        AssessmentStatus::Draft => words().with(key::VIEWS_ASSESSMENT_DRAFT, args![author = author, on = on]),
        AssessmentStatus::Approved => {
            let approver = record.approved_by.as_deref().map_or_else(unnamed, str::to_owned);
            let approved = record.approved_on.map(date).unwrap_or_default();
            words().with(
                key::VIEWS_ASSESSMENT_APPROVED,
                args![author = author, on = on, approver = approver, approved = approved],
            )
        }
    }
}

fn factors(
    parts: Option<&Arithmetic>,
    scored: &Scored,
    assessment: Option<&Found<Assessment>>,
) -> Vec<FactorLine> {
    let reason = |factor: FactorId| {
        let overruled = assessment?.record.factors.iter().find(|one| one.factor == factor)?;
        Some(overruled.reason.to_string())
    };
    let is_scored = scored.score.figures().is_some();
    let line = |part: &FactorPart| {
        let score = scored.derived.case.factor(part.factor).map(Level::get);
        let used = is_scored.then_some(part.score);
        let level = |score| format!("{}-{score}", part.factor.as_str().to_lowercase());
        FactorLine {
            id: part.factor.to_string(),
            name: without_id(&named(FactorId::from(part.factor)).text, part.factor.as_str()),
            weight: u32::from(part.weight),
            score,
            used,
            points: is_scored.then(|| part.points.to_string()),
            meaning: used.or(score).map(|score| words().enumeration("factor-level", &level(score))),
            reason: reason(part.factor.into()),
        }
    };
    parts.into_iter().flat_map(|parts| parts.factors.iter().map(line)).collect()
}

fn exposures(
    parts: Option<&Arithmetic>,
    is_scored: bool,
    assessment: Option<&Found<Assessment>>,
) -> Vec<ExposureLine> {
    let reason = |question: vocabulary::ExposureId| {
        let overruled = assessment?.record.exposures.iter().find(|one| one.question == question)?;
        Some(overruled.reason.to_string())
    };
    let line = |part: &scoring::ExposurePart| ExposureLine {
        name: named(vocabulary::ExposureId::from(part.exposure)).text,
        answer: answer(part.answer.into()),
        points: is_scored.then(|| part.adds.to_string()),
        reason: reason(part.exposure.into()),
    };
    parts.into_iter().flat_map(|parts| parts.exposures.iter().map(line)).collect()
}

fn controls(
    reader: &Reader<'_>,
    parts: Option<&Arithmetic>,
    scored: &Scored,
) -> Result<Vec<ControlLine>, Failure> {
    let line = |part: &ControlPart| {
        let evidence = scored.derived.evidence[part.control.at()].as_deref();
        Ok(ControlLine {
            id: part.control.to_string(),
            name: control_name(part.control),
            weight: u32::from(part.weight),
            score: part.score,
            evidence: named(EvidenceGrade::from(part.evidence)),
            q: part.q.to_string(),
            freshness: named(EvidenceFreshness::from(part.freshness)),
            f: part.f.to_string(),
            points: scored.score.figures().is_some().then(|| part.points.to_string()),
            source: evidence.map(|id| source(reader, id)).transpose()?,
        })
    };
    parts.into_iter().flat_map(|parts| &parts.controls).map(line).collect()
}

/// "E-0003 ISO/IEC 27001 certificate 12345, sighted on 2 March 2026".
fn source(reader: &Reader<'_>, id: &str) -> Result<String, Failure> {
    let found = reader.load::<Evidence>(id)?;
    let record = &found.record;
    let kind = named(record.kind).text;
    let name = record.title.as_deref().map_or(kind, str::to_owned);
    let name = [Some(found.reference.as_str()), Some(name.as_str()), record.number.as_deref()];
    let name = name.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Ok(match (record.sighted_on, record.issued_on) {
        (Some(on), _) => words().with(key::VIEWS_EVIDENCE_SIGHTED, args![name = name, date = date(on)]),
        (None, Some(on)) => words().with(key::VIEWS_EVIDENCE_ISSUED, args![name = name, date = date(on)]),
        (None, None) => name,
    })
}

/// The parts of the history that add something.
fn histories(parts: Option<&Arithmetic>, is_scored: bool) -> Vec<HistoryPart> {
    let name = |reason: HistoryReason| match reason {
        HistoryReason::Breach => "breach",
        HistoryReason::LateNotice => "late-notice",
        HistoryReason::RootCauseOutstanding => "root-cause-outstanding",
        HistoryReason::KpiFailures => "kpi-failures",
    };
    let adds = |part: &&scoring::HistoryPart| *part.adds.ratio().numer() != 0;
    let line = |part: &scoring::HistoryPart| HistoryPart {
        name: words().enumeration("history-reason", name(part.reason)),
        points: is_scored.then(|| part.adds.to_string()),
    };
    parts.into_iter().flat_map(|parts| parts.histories.iter().filter(adds).map(line)).collect()
}

fn floors(reader: &Reader<'_>, figures: Option<&Figures>, contract: &str) -> Result<Vec<FloorLine>, Failure> {
    let Some(figures) = figures.filter(|figures| !figures.floors.is_empty()) else { return Ok(Vec::new()) };
    let acceptances = reader.all_where::<Acceptance>("contract", contract)?;
    let lines: Vec<AppetiteLine> =
        reader.all::<AppetiteLine>()?.into_iter().map(|found| found.record).collect();
    let as_at = reader.as_at();
    let line = |floor: &Floor| {
        let gate = GateId::from(floor.id);
        let holds = |acceptance: &&Acceptance| {
            acceptance.gates.contains(&gate) && acceptance.accepted_on <= as_at && as_at <= acceptance.until
        };
        let accepted =
            acceptances.iter().map(|found| &found.record).filter(holds).max_by_key(|one| one.until);
        FloorLine {
            id: floor.id.to_string(),
            floor: floor.floor,
            reason: named(gate).text,
            may_accept: Some(
                words().enumeration("acceptor", who_may_accept(&lines, as_at, floor.floor).key()),
            ),
            accepted: accepted.map(|one| {
                words().with(key::VIEWS_ACCEPTED, args![owner = &*one.owner, until = date(one.until)])
            }),
        }
    };
    Ok(figures.floors.iter().map(line).collect())
}

fn lever(lever: &Lever) -> LeverLine {
    let name = match lever.id {
        LeverId::Control(control) => {
            words().with(key::VIEWS_LEVER_CONTROL, args![control = control_name(control)])
        }
        LeverId::Factor(factor) => words().with(
            key::VIEWS_LEVER_FACTOR,
            args![factor = without_id(&named(FactorId::from(factor)).text, factor.as_str())],
        ),
        LeverId::Floor(gate) => {
            words().with(key::VIEWS_LEVER_FLOOR, args![reason = named(GateId::from(gate)).text])
        }
    };
    LeverLine {
        id: lever.id.as_str().to_owned(),
        name,
        final_score: lever.final_score,
        standing: standing(lever.band),
        index: lever.index.to_string(),
        likelihood: lever.likelihood,
    }
}

fn pair(pair: Pair) -> LeverLine {
    let [first, second] = pair.ids;
    LeverLine {
        id: format!("{first}+{second}"),
        name: words()
            .with(key::VIEWS_LEVER_PAIR, args![first = control_name(first), second = control_name(second)]),
        final_score: pair.final_score,
        standing: standing(pair.band),
        index: pair.index.to_string(),
        likelihood: pair.likelihood,
    }
}

fn control_name(control: scoring::Control) -> String {
    without_id(&named(vocabulary::ControlId::from(control)).text, control.as_str())
}

/// A name without the id that the catalogue puts before it: every line has the id in a place of its own.
fn without_id(name: &str, id: &str) -> String {
    name.strip_prefix(id).unwrap_or(name).trim_start().to_owned()
}
