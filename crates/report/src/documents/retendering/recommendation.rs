//! The recommendation in one line: the decision that was entered, or a line to write on.

use domain::oversight::Decision;
use words::{args, key};

use super::{Page, Retendering};
use crate::block::{Block, CalloutKind};
use crate::documents::said::{Said, word};
use crate::documents::score::{gate_line, result_words};
use crate::documents::sign_off::line_to_write_on;
use crate::model::Item;

pub(super) fn recommendation(page: &mut Page<'_>, model: &Retendering) {
    page.section("recommendation", key::REPORT_SECTION_RECOMMENDATION);
    match (latest(model), page.withheld("decision")) {
        (_, Some(reason)) => page.leave_out(reason),
        (Some(decision), _) => say(page, decision),
        (None, _) => {
            page.say(key::REPORT_NO_RECOMMENDATION);
            line_to_write_on(page, key::REPORT_RECOMMENDATION_LINE);
        }
    }
    standing(page, model);
}

/// The last decision about the way forward.
pub(super) fn latest(model: &Retendering) -> Option<&Item<Decision>> {
    let of_option = model.dossier.decisions.iter().filter(|decision| decision.record.option.is_some());
    of_option.max_by_key(|decision| (decision.record.decided_on, decision.reference.clone()))
}

fn say(page: &mut Page<'_>, decision: &Item<Decision>) {
    let record = &decision.record;
    let told = args![
        option = record.option.cell("option", page.words),
        outcome = word(record.outcome, page.words).to_lowercase(),
        by = record.decided_by.to_string(),
        on = page.date(record.decided_on),
        reference = &decision.reference
    ];
    let title = page.words.with(key::REPORT_RECOMMENDATION, told);
    page.push(Block::callout(CalloutKind::Note, title, record.reasons.to_string()));
}

/// The score and the floors that hold, because they bear on every option.
fn standing(page: &mut Page<'_>, model: &Retendering) {
    if let Some(reason) = page.withheld("score") {
        return page.leave_out_some(reason);
    }
    let sheet = &model.contract.score;
    match sheet.score.figures() {
        None => page.text(words::score::summary(&sheet.score, page.words)),
        Some(figures) => {
            let told =
                args![contract = &model.contract.contract.reference, result = result_words(page, figures)];
            page.tell(key::REPORT_SCORE_TODAY, told);
            let floors: Vec<String> = figures.floors.iter().map(|floor| gate_line(page, floor)).collect();
            if !floors.is_empty() {
                page.bullets(floors);
            }
        }
    }
}
