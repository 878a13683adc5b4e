//! The retendering report, as a board paper.

mod approvals;
mod calendar;
mod exit;
mod incumbent;
mod lessons;
mod money;
mod options;
mod recommendation;
mod risk;
mod route;

use domain::scoring::Method;
use words::{Words, key};

use super::cover::{Title, document};
use super::page::Page;
use super::{acceptances, data, glossary, index, on_the_day, places, redacted, roles, sets, terms};
use crate::block::{Block, Document};
use crate::model::Retendering;

/// The report as blocks. The same model and words give the same document.
#[must_use]
pub fn retendering(model: &Retendering, words: &Words) -> Document {
    let model = &on_the_day::retendering(model);
    let mut page = Page::new(words, &model.setting);
    page.push(Block::Contents { depth: 1 });
    page.push(Block::PageBreak);
    approvals::front_sheet(&mut page);
    recommendation::recommendation(&mut page, model);
    why_now(&mut page, model);
    incumbent::service(&mut page, model);
    incumbent::scorecard(&mut page, model);
    lessons::lessons(&mut page, model);
    data_today(&mut page, model);
    options::options(&mut page, model);
    route::route(&mut page, model);
    lessons::specification(&mut page, model);
    money::money(&mut page, model);
    exit::exit(&mut page, model);
    risk::risks(&mut page, model);
    calendar::calendar(&mut page, model);
    approvals::approvals(&mut page, model);
    annexes(&mut page, model);
    document(&model.setting, title(model, words), page.into_blocks(), words)
}

fn title(model: &Retendering, words: &Words) -> Title {
    let contract = &model.contract.contract;
    let supplier = model.dossier.supplier.as_ref();
    let supplier =
        supplier.map_or_else(|| words.say(key::REPORT_NO_SUPPLIER_NAME), |file| file.name().to_owned());
    let own = contract.record.own_reference.as_deref();
    let reference =
        own.map_or_else(|| contract.reference.clone(), |own| format!("{} ({own})", contract.reference));
    let facts = [
        (key::REPORT_CONTRACT, reference),
        (key::REPORT_SUPPLIER, supplier),
        (key::REPORT_PURPOSE, words.say(key::REPORT_PURPOSE_RETENDERING)),
    ];
    Title {
        title: key::REPORT_RETENDERING,
        subject: contract.record.title.to_string(),
        facts: facts.into_iter().map(|(label, value)| (words.say(label), value)).collect(),
        method: Method::v1().version().to_owned(),
    }
}

/// Expiry, and what else asks for a decision now.
fn why_now(page: &mut Page<'_>, model: &Retendering) {
    page.section("why", key::REPORT_SECTION_WHY);
    terms::status(page, &model.contract);
    terms::act_dates(page, &model.contract);
    page.say(key::REPORT_DATES_DERIVED);
    terms::extensions(page, &model.contract);
    page.part("why-facts", key::REPORT_CONTRACT_FACTS);
    terms::facts(page, &model.contract);
    terms::events(page, &model.contract);
}

fn data_today(page: &mut Page<'_>, model: &Retendering) {
    page.section("data", key::REPORT_SECTION_DATA_TODAY);
    if !model.dossier.processing.is_empty() {
        page.say(key::REPORT_DATA_TODAY_SAYS);
    }
    data::activities(page, "data", &model.dossier.processing);
    page.part("data-places", key::REPORT_SECTION_PLACES);
    places::places(page, &model.dossier.processing);
    page.part("data-chain", key::REPORT_SECTION_CHAIN);
    roles::chain(page, &model.contract);
}

fn annexes(page: &mut Page<'_>, model: &Retendering) {
    page.push(Block::PageBreak);
    page.section("annex-evidence", key::REPORT_ANNEX_EVIDENCE);
    index::index(page, &model.dossier.evidence);
    page.section("annex-claims", key::REPORT_ANNEX_CLAIMS);
    if page.withheld("claim").is_none() {
        page.say(key::REPORT_CLAIMS_SAYS);
    }
    acceptances::claims(page, &model.dossier.claims);
    redacted::left_out(page, model.setting.profile);
    page.section("annex-glossary", key::REPORT_ANNEX_GLOSSARY);
    glossary::glossary(page);
    page.section("annex-method", key::REPORT_ANNEX_METHOD);
    glossary::method(page);
    sets::sets(page);
    page.say(key::REPORT_METHOD_TABLES);
}
