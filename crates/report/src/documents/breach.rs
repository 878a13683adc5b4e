//! The anatomy of a breach-notification clause: every part, its quality, and what keeps it from the next step.

use domain::clause::{Clause, Shortfall, quality};
use words::{Key, args, key};

use super::facts::facts;
use super::page::Page;
use super::said::{Said, word};
use crate::block::{Block, CalloutKind};
use crate::model::{ContractFile, Item};

/// The clause of a contract.
pub(super) fn clause(page: &mut Page<'_>, file: &ContractFile) {
    let clause = file.clause.as_ref();
    rating(page, clause);
    match clause {
        None => {}
        Some(clause) => anatomy(page, clause),
    }
}

/// The quality on the day, in words and with its lacks.
fn rating(page: &mut Page<'_>, clause: Option<&Item<Clause>>) {
    let quality = quality(clause.map(|clause| &clause.record), page.as_at);
    let meaning = page.words.enumeration("clause-quality", &quality.step.to_string());
    let title = page.words.with(key::REPORT_CLAUSE_QUALITY, args![step = quality.step, meaning = meaning]);
    if quality.shortfalls.is_empty() {
        let full = page.words.say(key::REPORT_CLAUSE_FULL);
        page.push(Block::callout(CalloutKind::Note, title, full));
        return;
    }
    let lacks = page.words.with(key::REPORT_CLAUSE_LACKS, args![next = quality.step + 1]);
    if clause.is_none() {
        // What a clause that is not there lacks is all of it.
        return page.push(Block::callout(CalloutKind::Caution, title, page.words.say(key::REPORT_NO_CLAUSE)));
    }
    page.push(Block::callout(CalloutKind::Caution, title, lacks));
    page.bullets(quality.shortfalls.into_iter().map(|lack| shortfall(page, lack)).collect());
}

/// What a clause lacks, in words.
pub(super) fn shortfall(page: &Page<'_>, lack: Shortfall) -> String {
    let key = Key::find(&format!("report-clause-lacks-{}", lack.key()));
    debug_assert!(key.is_some(), "no words for {}", lack.key());
    key.map_or_else(|| lack.key().to_owned(), |key| page.words.say(key))
}

fn anatomy(page: &mut Page<'_>, clause: &Item<Clause>) {
    let record = &clause.record;
    let mut known = facts!(page.words, record; clause_reference, trigger);
    known.told(key::REPORT_CLAUSE_LIMIT, limit(page, record));
    for part in [
        facts!(page.words, record; calendar, channel, addressee, named_contact, round_the_clock, contents_listed),
        facts!(page.words, record; acknowledge_within_hours, initial_hours, update_hours, full_report_days),
        facts!(page.words, record; affected_list_days, flow_down_hours, costs, deemed_receipt_days, exercised_on),
        facts!(page.words, record; exercise_note, source, note),
    ] {
        known.rows.extend(part.rows);
        known.missing.extend(part.missing);
    }
    page.facts(known);
    match record.wording.said("wording", page.words) {
        Some(wording) => {
            page.push(Block::callout(CalloutKind::Note, page.words.say(key::REPORT_CLAUSE_WORDING), wording));
        }
        None => page.say(key::REPORT_CLAUSE_NO_WORDING),
    }
}

/// "24 clock hours", with the hours of the business day where they count.
fn limit(page: &Page<'_>, clause: &Clause) -> Option<String> {
    let (limit, unit) = (clause.limit?, clause.unit?);
    let unit = word(unit, page.words).to_lowercase();
    Some(page.words.with(key::REPORT_LIMIT, args![limit = limit.get(), unit = unit]))
}
