//! The options: decisions that were entered, and rows to write on for the rest.

use domain::vocabulary::{DecisionOutcome, OptionKind};
use domain::word::Word;
use words::{args, key};

use super::{Page, Retendering, recommendation};
use crate::block::Block;
use crate::documents::acceptances;
use crate::documents::said::{Said, word};

pub(super) fn options(page: &mut Page<'_>, model: &Retendering) {
    page.section("options", key::REPORT_SECTION_OPTIONS);
    page.say(key::REPORT_OPTIONS_SAYS);
    let titles = [
        key::REPORT_OPTION,
        key::REPORT_OPTION_ENTERED,
        key::REPORT_OPTION_COST,
        key::REPORT_OPTION_RISK,
        key::REPORT_OPTION_TIME,
        key::REPORT_OPTION_BACK,
    ];
    let rows = OptionKind::ALL.iter().map(|option| row(page, model, *option)).collect();
    page.push(Block::SignOff { columns: titles.map(|title| page.words.say(title)).to_vec(), rows });
    page.part("options-decisions", key::REPORT_DECISIONS);
    acceptances::decisions(page, &model.dossier.decisions);
    page.part("options-preferred", key::REPORT_PREFERRED);
    preferred(page, model);
}

fn row(page: &Page<'_>, model: &Retendering, option: OptionKind) -> Vec<String> {
    let entered: Vec<String> = model
        .dossier
        .decisions
        .iter()
        .filter(|decision| decision.record.option == Some(option))
        .map(|decision| {
            let told =
                args![reference = &decision.reference, outcome = word(decision.record.outcome, page.words)];
            page.words.with(key::REPORT_OPTION_DECIDED, told)
        })
        .collect();
    let entered = page.withheld("decision").map_or_else(|| entered.join("\n"), |reason| page.mark(reason));
    let mut cells = vec![word(option, page.words), entered];
    cells.resize(6, String::new());
    cells
}

fn preferred(page: &mut Page<'_>, model: &Retendering) {
    if let Some(reason) = page.withheld("decision") {
        return page.leave_out(reason);
    }
    let Some(decision) = recommendation::latest(model) else { return page.say(key::REPORT_NO_PREFERRED) };
    let record = &decision.record;
    let option = record.option.cell("option", page.words);
    let told = args![
        option = &option,
        outcome = word(record.outcome, page.words).to_lowercase(),
        reference = &decision.reference
    ];
    // What was put off or turned down is nobody's preference.
    if !matches!(record.outcome, DecisionOutcome::Approve | DecisionOutcome::ApproveWithConditions) {
        return page.tell(key::REPORT_NONE_PREFERRED_YET, told);
    }
    page.tell(key::REPORT_PREFERRED_IS, told);
    page.text(record.reasons.to_string());
}
