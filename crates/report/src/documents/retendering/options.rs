//! The options: decisions that were entered, and rows to write on for the rest.

use domain::vocabulary::OptionKind;
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
    let mut cells = vec![word(option, page.words), entered.join("\n")];
    cells.resize(6, String::new());
    cells
}

fn preferred(page: &mut Page<'_>, model: &Retendering) {
    match recommendation::latest(model) {
        None => page.say(key::REPORT_NO_PREFERRED),
        Some(decision) => {
            let option = decision.record.option.cell("option", page.words);
            page.tell(key::REPORT_PREFERRED_IS, args![option = option, reference = &decision.reference]);
            page.text(decision.record.reasons.to_string());
        }
    }
}
