//! Financial and corporate standing, and the supplier's own words on this record.

use words::key;

use super::{DueDiligence, Page};
use crate::block::{Block, CalloutKind};
use crate::documents::facts::facts;
use crate::documents::said::Said;

pub(super) fn standing(page: &mut Page<'_>, model: &DueDiligence) {
    let Some(file) = &model.dossier.supplier else {
        return page.say(key::REPORT_NO_SUPPLIER);
    };
    let supplier = &file.supplier.record;
    let known = facts!(page.words, supplier;
        financial_tier, credit_score, credit_score_source, accounts_to, going_concern_doubt, turnover_pence,
        dependency_percent, financial_distress, financial_note, parent_guarantee, prompt_payment, debarred,
        exclusion_ground, exclusion_checked_on, exclusion_note, modern_slavery_assessed_on, conflicts_assessed_on,
        charter_signed_on, source, note);
    page.facts(known.without(page, &file.supplier));
    let title = page.words.say(key::REPORT_SUPPLIER_REPLY);
    match supplier.supplier_reply.said("supplier_reply", page.words) {
        Some(reply) => page.push(Block::callout(CalloutKind::Note, title, reply)),
        None => page.say(key::REPORT_NO_SUPPLIER_REPLY),
    }
}
