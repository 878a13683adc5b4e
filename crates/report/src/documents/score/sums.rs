//! The sums: impact, exposure, controls, history, likelihood and the result, each line as it is added up.

use domain::scoring::{Arithmetic, Control, ControlPart, FactorPart, Figures, HistoryReason};
use words::{Words, args, key};

use super::Page;
use crate::block::{Block, Cell, Table};
use crate::documents::said::capital;
use crate::model::ScoreSheet;

/// All of them, in the order in which a reader redoes them.
pub(super) fn sums(page: &mut Page<'_>, sheet: &ScoreSheet, figures: &Figures, parts: &Arithmetic) {
    impact(page, sheet, figures, parts);
    exposure(page, sheet, figures, parts);
    controls(page, sheet, parts);
    history(page, parts);
    likelihood(page, figures, parts);
}

fn impact(page: &mut Page<'_>, sheet: &ScoreSheet, figures: &Figures, parts: &Arithmetic) {
    let words = page.words;
    let mut table = Table::new([
        page.titled(key::REPORT_FACTOR, 4),
        page.titled(key::REPORT_MEANING, 6),
        page.figures(key::REPORT_WEIGHT, 46),
        page.figures(key::REPORT_SCORE_USED, 46),
        page.figures(key::REPORT_POINTS, 52),
    ])
    .caption(words.say(key::REPORT_IMPACT_CAPTION));
    for part in &parts.factors {
        table.push(factor_row(words, sheet, part));
    }
    let total = words.say(key::REPORT_IMPACT_PERCENT);
    let table = table
        .total([total, String::new(), "100".to_owned(), String::new(), parts.impact_pct.to_string()])
        .note(words.with(
            key::REPORT_IMPACT_NOTE,
            args![
                percent = parts.impact_pct.to_string(),
                exact = parts.impact_exact.to_string(),
                impact = figures.impact
            ],
        ));
    page.push(Block::Table(table));
}

fn factor_row(words: &Words, sheet: &ScoreSheet, part: &FactorPart) -> [Cell; 5] {
    let id = part.factor.as_str().to_lowercase();
    let meaning = words.enumeration("factor-level", &format!("{id}-{}", part.score));
    let mut meaning =
        if part.assumed { words.with(key::REPORT_ASSUMED, args![meaning = meaning]) } else { meaning };
    if let Some(reason) = reason(&sheet.factors, &part.factor) {
        meaning = format!("{meaning}\n{reason}");
    }
    [
        Cell::new(words.enumeration("factor", &id)),
        Cell::new(meaning),
        Cell::new(part.weight.to_string()),
        Cell::new(part.score.to_string()),
        Cell::new(part.points.to_string()),
    ]
}

fn reason<'a, K: PartialEq>(reasons: &'a [(K, String)], of: &K) -> Option<&'a str> {
    reasons.iter().find(|(key, _)| key == of).map(|(_, reason)| reason.as_str())
}

fn exposure(page: &mut Page<'_>, sheet: &ScoreSheet, figures: &Figures, parts: &Arithmetic) {
    let words = page.words;
    let mut table = Table::new([
        page.titled(key::REPORT_QUESTION, 8),
        page.titled(key::REPORT_ANSWERED, 3),
        page.figures(key::REPORT_POINTS, 52),
    ])
    .caption(words.say(key::REPORT_EXPOSURE_CAPTION))
    .row([words.say(key::REPORT_EXPOSURE_BASE), String::new(), parts.exposure_base.to_string()]);
    for part in &parts.exposures {
        let mut question = words.enumeration("exposure", part.exposure.as_str());
        if let Some(reason) = reason(&sheet.exposures, &part.exposure) {
            question = format!("{question}\n{reason}");
        }
        let answer = capital(&words.enumeration("answer", part.answer.as_str()));
        table.push([question, answer, part.adds.to_string()]);
    }
    let inherent =
        args![exposure = parts.exposure.to_string(), impact = figures.impact, inherent = figures.inherent];
    let table = table
        .total([words.say(key::REPORT_EXPOSURE), String::new(), parts.exposure.to_string()])
        .note(words.with(key::REPORT_EXPOSURE_NOTE, inherent));
    page.push(Block::Table(table));
}

fn controls(page: &mut Page<'_>, sheet: &ScoreSheet, parts: &Arithmetic) {
    let words = page.words;
    let mut table = Table::new([
        page.titled(key::REPORT_CONTROL, 5),
        page.titled(key::REPORT_EVIDENCE, 5),
        page.figures(key::REPORT_WEIGHT, 44),
        page.figures(key::REPORT_SCORE, 38),
        page.figures(key::REPORT_Q, 28),
        page.figures(key::REPORT_F, 28),
        page.figures(key::REPORT_POINTS, 48),
        page.figures(key::REPORT_CONFIDENCE_POINTS, 60),
    ])
    .caption(words.say(key::REPORT_CONTROLS_CAPTION));
    for part in &parts.controls {
        table.push(control_row(words, sheet, part));
    }
    let blank = String::new;
    let table = table
        .total([
            words.say(key::REPORT_CONTROLS_PERCENT),
            blank(),
            "100".to_owned(),
            blank(),
            blank(),
            blank(),
            parts.controls_pct.to_string(),
            parts.confidence_pct.to_string(),
        ])
        .note(words.say(key::REPORT_CONTROLS_NOTE));
    page.push(Block::Table(table));
}

fn control_row(words: &Words, sheet: &ScoreSheet, part: &ControlPart) -> [Cell; 8] {
    let id: Control = part.control;
    let grade = words.enumeration("evidence-grade", part.evidence.as_str());
    let freshness = words.enumeration("evidence-freshness", part.freshness.as_str());
    let mut evidence = match part.evidence {
        domain::scoring::EvidenceGrade::None => grade,
        _ => words
            .with(key::REPORT_GRADE_FRESHNESS, args![grade = grade, freshness = freshness.to_lowercase()]),
    };
    if let Some(source) = reason(&sheet.controls, &id) {
        evidence = format!("{evidence}\n{source}");
    }
    [
        Cell::new(words.enumeration("control", &id.as_str().to_lowercase())),
        Cell::new(evidence),
        Cell::new(part.weight.to_string()),
        Cell::new(part.score.to_string()),
        Cell::new(part.q.to_string()),
        Cell::new(part.f.to_string()),
        Cell::new(part.points.to_string()),
        Cell::new(part.confidence.to_string()),
    ]
}

fn history(page: &mut Page<'_>, parts: &Arithmetic) {
    let words = page.words;
    let mut table =
        Table::new([page.titled(key::REPORT_WHAT_HAPPENED, 8), page.figures(key::REPORT_POINTS, 52)])
            .caption(words.say(key::REPORT_HISTORY_CAPTION));
    for part in &parts.histories {
        table.push([words.enumeration("history-reason", history_word(part.reason)), part.adds.to_string()]);
    }
    let table = table
        .total([words.say(key::REPORT_HISTORY), parts.history.to_string()])
        .note(words.with(key::REPORT_HISTORY_NOTE, args![most = parts.history_most.to_string()]));
    page.push(Block::Table(table));
}

fn history_word(reason: HistoryReason) -> &'static str {
    match reason {
        HistoryReason::Breach => "breach",
        HistoryReason::LateNotice => "late-notice",
        HistoryReason::RootCauseOutstanding => "root-cause-outstanding",
        HistoryReason::KpiFailures => "kpi-failures",
    }
}

/// Likelihood, calculated score and index as sums written out.
fn likelihood(page: &mut Page<'_>, figures: &Figures, parts: &Arithmetic) {
    let words = page.words;
    let mut calculated = words.with(
        key::REPORT_CALCULATED_SUM,
        args![impact = figures.impact, likelihood = figures.likelihood, calculated = figures.calculated],
    );
    if figures.calculated > figures.inherent {
        let above = words.with(key::REPORT_ABOVE_INHERENT, args![inherent = figures.inherent]);
        calculated = format!("{calculated} {above}");
    }
    let steps = [
        words.with(
            key::REPORT_LIKELIHOOD_SUM,
            args![
                exposure = parts.exposure.to_string(),
                controls = parts.controls_pct.to_string(),
                history = parts.history.to_string(),
                before = parts.likelihood_before_held.to_string()
            ],
        ),
        words.with(
            key::REPORT_LIKELIHOOD_HELD,
            args![exact = parts.likelihood_exact.to_string(), likelihood = figures.likelihood],
        ),
        calculated,
        words.with(
            key::REPORT_INDEX_SUM,
            args![
                impact = parts.impact_exact.to_string(),
                likelihood = parts.likelihood_exact.to_string(),
                index = figures.index.to_string()
            ],
        ),
        words.with(key::REPORT_FINAL_SUM, args![result = super::result_words(page, figures)]),
    ];
    page.push(Block::steps(steps));
}
