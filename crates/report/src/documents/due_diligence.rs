//! The due-diligence report: sections 0 to 15 and the annexes.

mod company;
mod contract;
mod identity;
mod performance;
mod summary;

use domain::redaction::Redaction;
use domain::scoring::Method;
use words::{Key, Words, args, key};

use super::cover::{Title, document};
use super::one_page::that_fits;
use super::page::Page;
use super::{
    acceptances, breach, data, glossary, index, on_the_day, places, redacted, roles, score, sets, sign_off,
};
use crate::block::{Block, Document};
use crate::model::{ContractFile, DueDiligence, Purpose};

/// The offices that sign.
const OFFICES: [Key; 5] = [
    key::REPORT_OFFICE_PROCUREMENT,
    key::REPORT_OFFICE_OWNER,
    key::REPORT_OFFICE_DPO,
    key::REPORT_OFFICE_SIRO,
    key::REPORT_OFFICE_CALDICOTT,
];

/// The report as blocks. The same model and words give the same document.
#[must_use]
pub fn due_diligence(model: &DueDiligence, words: &Words) -> Document {
    let model = &on_the_day::due_diligence(model);
    if model.summary_alone {
        let room = that_fits(&summary::ROOMS, |room| summary_alone(model, words, room, false));
        return summary_alone(model, words, room, true);
    }
    let mut page = Page::new(words, &model.setting);
    page.push(Block::Contents { depth: 2 });
    page.push(Block::PageBreak);
    summary::summary(&mut page, model, &summary::WHOLE);
    page.push(Block::PageBreak);
    the_supplier(&mut page, model);
    the_data(&mut page, model);
    the_terms(&mut page, model);
    the_risk(&mut page, model);
    annexes(&mut page, model);
    document(&model.setting, title(model, words), page.into_blocks(), words)
}

/// The summary alone, in so much room; what a copy leaves out stands on pages of its own behind it.
fn summary_alone(model: &DueDiligence, words: &Words, room: &summary::Room, whole: bool) -> Document {
    let mut page = Page::new(words, &model.setting);
    summary::summary(&mut page, model, room);
    if whole && !Redaction::v1().kinds(model.setting.profile).is_empty() {
        page.push(Block::PageBreak);
        redacted::left_out(&mut page, model.setting.profile);
    }
    let whole = document(&model.setting, title(model, words), page.into_blocks(), words);
    summary::alone(whole, words, room)
}

pub(super) use performance::kpis;

fn title(model: &DueDiligence, words: &Words) -> Title {
    let name = model
        .dossier
        .supplier
        .as_ref()
        .map_or_else(|| words.say(key::REPORT_NO_SUPPLIER_NAME), |file| file.name().to_owned());
    let contracts: Vec<String> = model.dossier.contracts.iter().map(contract_title).collect();
    let contracts =
        if contracts.is_empty() { words.say(key::REPORT_NO_CONTRACT_SHORT) } else { contracts.join("\n") };
    let facts = [
        (key::REPORT_SUPPLIER, name.clone()),
        (key::REPORT_CONTRACTS, contracts),
        (key::REPORT_PURPOSE, words.say(purpose(model.purpose))),
    ];
    Title {
        title: key::REPORT_DUE_DILIGENCE,
        subject: name,
        facts: facts.into_iter().map(|(label, value)| (words.say(label), value)).collect(),
        method: Method::v1().version().to_owned(),
    }
}

/// "C-0007 Badge dosimetry", with the contract's own reference where it has one.
fn contract_title(file: &ContractFile) -> String {
    let record = &file.contract.record;
    match record.own_reference.as_deref() {
        Some(own) => format!("{} {} ({own})", file.contract.reference, &*record.title),
        None => format!("{} {}", file.contract.reference, &*record.title),
    }
}

fn purpose(purpose: Purpose) -> Key {
    match purpose {
        Purpose::PreAward => key::REPORT_PURPOSE_PRE_AWARD,
        Purpose::Annual => key::REPORT_PURPOSE_ANNUAL,
        Purpose::ForCause => key::REPORT_PURPOSE_FOR_CAUSE,
        Purpose::NotSaid => key::REPORT_PURPOSE_NOT_SAID,
    }
}

/// Runs a part of a section once a contract, under a heading of its own where there are several.
fn each_contract(
    page: &mut Page<'_>,
    id: &str,
    model: &DueDiligence,
    part: impl Fn(&mut Page<'_>, &str, &ContractFile),
) {
    let files = &model.dossier.contracts;
    if files.is_empty() {
        return page.say(key::REPORT_NO_CONTRACT);
    }
    for file in files {
        let id = format!("{id}-{}", file.contract.reference);
        page.heading(2, &id, contract_title(file));
        part(page, &id, file);
    }
}

fn the_supplier(page: &mut Page<'_>, model: &DueDiligence) {
    page.section("identity", key::REPORT_SECTION_IDENTITY);
    identity::identity(page, model);
    page.section("service", key::REPORT_SECTION_SERVICE);
    each_contract(page, "service", model, contract::service);
}

fn the_data(page: &mut Page<'_>, model: &DueDiligence) {
    let dossier = &model.dossier;
    page.section("data", key::REPORT_SECTION_DATA);
    data::activities(page, "data", &dossier.processing);
    page.section("roles", key::REPORT_SECTION_ROLES);
    roles::roles(page, &dossier.processing);
    each_contract(page, "roles", model, |page, _, file| {
        roles::served_bodies(page, file);
        roles::chain(page, file);
    });
    page.section("places", key::REPORT_SECTION_PLACES);
    places::places(page, &dossier.processing);
}

fn the_terms(page: &mut Page<'_>, model: &DueDiligence) {
    page.section("contract", key::REPORT_SECTION_CONTRACT);
    each_contract(page, "contract", model, contract::terms);
    page.section("breach", key::REPORT_SECTION_BREACH);
    each_contract(page, "breach", model, |page, _, file| breach::clause(page, file));
    identity::breach_contacts(page, model);
    page.section("security", key::REPORT_SECTION_SECURITY);
    performance::security(page, model);
    page.section("standing", key::REPORT_SECTION_STANDING);
    company::standing(page, model);
    page.section("performance", key::REPORT_SECTION_PERFORMANCE);
    performance::performance(page, model);
}

fn the_risk(page: &mut Page<'_>, model: &DueDiligence) {
    let dossier = &model.dossier;
    let files: Vec<&ContractFile> = dossier.contracts.iter().collect();
    page.section("score", key::REPORT_SECTION_SCORE);
    each_contract(page, "score", model, |page, id, file| score::score(page, id, file, &dossier.appetite));
    page.section("findings", key::REPORT_SECTION_FINDINGS);
    acceptances::findings(page, dossier);
    acceptances::decisions(page, &dossier.decisions);
    page.section("interim", key::REPORT_SECTION_INTERIM);
    acceptances::interim_controls(page, &files);
    acceptances::acceptances(page, &files);
    page.section("sign-off", key::REPORT_SECTION_SIGN_OFF);
    sign_off::sign_off(page, &OFFICES);
    page.say(key::REPORT_SIGN_OFF_SAYS);
}

fn annexes(page: &mut Page<'_>, model: &DueDiligence) {
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
    page.tell(key::REPORT_SOURCES_COUNT, args![count = model.dossier.evidence.len()]);
}
