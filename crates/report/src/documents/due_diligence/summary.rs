//! The one-page summary: results, the five findings that weigh most, and the decision that is asked for.

use domain::vocabulary::Severity;
use words::{Words, args, key};

use super::{DueDiligence, Page, contract_title};
use crate::block::{Block, CalloutKind, Cell, Column, Document, Row, Table};
use crate::documents::acceptances::is_open;
use crate::documents::said::{standing, word};
use crate::documents::score::{gate_line, result_cell};
use crate::documents::sign_off::line_to_write_on;
use crate::documents::tier::tier_words;
use crate::model::ContractFile;

/// How much a summary says.
pub(super) struct Room {
    /// Of how many contracts it says what they rest on.
    told: usize,
    /// How many contracts it lists.
    listed: usize,
    /// How many findings it names.
    findings: usize,
    /// Whether it is a page by itself, so that a contract has one paragraph.
    close: bool,
    /// Whether its head says all that the whole report says; without that it leaves out the contracts, which are listed below
    /// it, and what the foot of the page says.
    head: bool,
}

/// Within the whole report.
pub(super) const WHOLE: Room =
    Room { told: usize::MAX, listed: usize::MAX, findings: FINDINGS, close: false, head: true };
/// By itself, each with less than the one before.
pub(super) const ROOMS: [Room; 5] = [
    Room { told: 2, close: true, ..WHOLE },
    Room { told: 2, close: true, head: false, ..WHOLE },
    Room { told: 1, close: true, head: false, ..WHOLE },
    Room { told: 1, listed: 8, findings: 3, close: true, head: false },
    Room { told: 0, listed: 4, findings: 3, close: true, head: false },
];
/// The findings that weigh most.
const FINDINGS: usize = 5;

pub(super) fn summary(page: &mut Page<'_>, model: &DueDiligence, room: &Room) {
    page.section("summary", key::REPORT_SECTION_SUMMARY);
    results(page, model, room);
    page.part("summary-findings", key::REPORT_TOP_FINDINGS);
    top_findings(page, model, room);
    page.part("summary-decision", key::REPORT_DECISION_WANTED);
    match &model.decision_wanted {
        Some(decision) => page.text(decision),
        None => line_to_write_on(page, key::REPORT_DECISION_LINE),
    }
}

/// The document that holds the summary alone. It is to fit one page: the cover is its head, and leaves out what the head and the
/// foot of the page say anyway.
pub(super) fn alone(mut document: Document, words: &Words, room: &Room) -> Document {
    let mut said_elsewhere = vec![
        key::REPORT_SUPPLIER,
        key::REPORT_METHOD,
        key::REPORT_MARKING,
        key::REPORT_PRINTED_BY,
        key::REPORT_HEAD_LABEL,
    ];
    if !room.head {
        said_elsewhere.extend([key::REPORT_CONTRACTS, key::REPORT_AS_AT]);
    }
    let said_elsewhere: Vec<String> = said_elsewhere.into_iter().map(|label| words.say(label)).collect();
    document.cover.facts.retain(|(label, _)| !said_elsewhere.contains(label));
    document.cover.own_page = false;
    document.numbered = false;
    document
}

fn results(page: &mut Page<'_>, model: &DueDiligence, room: &Room) {
    let files = &model.dossier.contracts;
    if files.is_empty() {
        let text = page.words.say(key::REPORT_NO_CONTRACT_NO_SCORE);
        page.push(Block::callout(CalloutKind::Caution, page.words.say(key::REPORT_NO_SCORE), text));
        return;
    }
    let mut columns =
        vec![page.titled(key::REPORT_CONTRACT, 5), Column::share(page.words.say(key::REPORT_RESULT), 3)];
    if page.withheld("score").is_none() {
        columns.push(page.figures(key::REPORT_INDEX, 44));
        columns.push(page.figures(key::REPORT_CONFIDENCE, 64));
    }
    columns.push(page.figures(key::REPORT_COMPLETENESS, 76));
    let mut table = Table::new(columns);
    for file in files.iter().take(room.listed) {
        table.rows.push(Row { cells: result_row(page, file), total: false });
    }
    page.table(table, key::REPORT_NO_CONTRACT);
    for file in files.iter().take(room.told) {
        held(page, file, room.close);
    }
    let (unlisted, untold) = (files.len().saturating_sub(room.listed), files.len().saturating_sub(room.told));
    if untold > 0 {
        page.tell(key::REPORT_SUMMARY_LEFT, args![untold = untold, unlisted = unlisted]);
    }
    // What would bring each result down.
    if let Some(reason) = page.withheld("score") {
        page.leave_out_some(reason);
    }
    if !model.other_contracts.is_empty() {
        let others: Vec<String> =
            model.other_contracts.iter().map(|(reference, title)| format!("{reference} {title}")).collect();
        page.tell(key::REPORT_OTHER_CONTRACTS, args![contracts = page.words.list(&others)]);
    }
}

/// Index and confidence are left out with the result that they are of.
fn result_row(page: &Page<'_>, file: &ContractFile) -> Vec<Cell> {
    let known = file.score.score.completeness;
    let mut row = vec![Cell::new(contract_title(file)), result_cell(page, file)];
    if page.withheld("score").is_none() {
        let none = || page.words.say(key::REPORT_NO_SCORE);
        let figures = file.score.score.figures();
        let confidence = figures.map(|figures| {
            page.words.with(key::REPORT_PERCENT, args![figure = figures.confidence_pct.to_string()])
        });
        row.push(Cell::new(figures.map_or_else(none, |figures| figures.index.to_string())));
        row.push(Cell::new(confidence.unwrap_or_else(none)));
    }
    row.push(Cell::new(page.words.with(key::REPORT_OF, args![part = known.answered, whole = known.asked])));
    row
}

/// The sentence of the levers, and until when the assessment speaks: a paragraph each, or one where a page is all there is. The first
/// names the contract.
fn held(page: &mut Page<'_>, file: &ContractFile, close: bool) {
    let levers =
        (page.withheld("score").is_none()).then(|| words::score::summary(&file.score.score, page.words));
    let assessment = file.assessment.as_ref().map(|item| &item.record);
    let mut said = vec![tier_words(page, file), standing(assessment, page.words)];
    if let Some(on) = assessment.and_then(|assessment| assessment.review_on) {
        let key = if on < page.as_at { key::REPORT_VALID_NO_LONGER } else { key::REPORT_VALID_UNTIL };
        said.push(page.words.with(key, args![on = page.date(on)]));
    }
    if close {
        said = vec![said.join(" ")];
    }
    let mut paragraphs = levers.into_iter().chain(said);
    if let Some(first) = paragraphs.next() {
        page.labelled(&file.contract.reference, &first);
    }
    for paragraph in paragraphs {
        page.text(paragraph);
    }
}

/// Floors first, highest first; then open findings, most serious first; then the gaps that hide a risk.
fn top_findings(page: &mut Page<'_>, model: &DueDiligence, room: &Room) {
    if let Some(reason) = page.withheld("score") {
        return page.leave_out(reason);
    }
    let mut found = floors(page, model);
    found.extend(open_actions(page, model));
    found.extend(gaps(page, model));
    found.truncate(room.findings);
    if found.is_empty() {
        page.say(key::REPORT_NO_TOP_FINDINGS);
    } else {
        page.push(Block::steps(found));
    }
}

fn floors(page: &Page<'_>, model: &DueDiligence) -> Vec<String> {
    let mut floors: Vec<_> = model
        .dossier
        .contracts
        .iter()
        .flat_map(|file| {
            file.score.score.figures().map(|figures| figures.floors.as_slice()).unwrap_or_default()
        })
        .collect();
    floors.sort_by_key(|floor| (std::cmp::Reverse(floor.floor), floor.id));
    floors.dedup_by_key(|floor| floor.id);
    floors.into_iter().map(|floor| gate_line(page, floor)).collect()
}

fn open_actions(page: &Page<'_>, model: &DueDiligence) -> Vec<String> {
    let mut open: Vec<_> = model
        .dossier
        .actions
        .iter()
        .filter(|item| is_open(item.record.status) && item.record.severity < Severity::Observation)
        .collect();
    open.sort_by_key(|item| (item.record.severity, item.reference.clone()));
    open.into_iter()
        .map(|item| {
            let severity = word(item.record.severity, page.words);
            let told = args![
                reference = &item.reference,
                severity = severity,
                finding = item.record.finding.to_string()
            ];
            page.words.with(key::REPORT_FINDING_LINE, told)
        })
        .collect()
}

/// Contracts that cannot be scored, and activities for which no contract is recorded.
fn gaps(page: &Page<'_>, model: &DueDiligence) -> Vec<String> {
    let unassessed = model.dossier.contracts.iter().filter(|file| file.score.score.figures().is_none());
    let without = model.dossier.processing.iter().filter(|activity| activity.record.contract.is_none());
    let of_contracts = unassessed
        .map(|file| page.words.with(key::REPORT_GAP_NOT_ASSESSED, args![contract = contract_title(file)]));
    let of_activities = without.map(|activity| {
        page.words.with(
            key::REPORT_GAP_NO_CONTRACT,
            args![reference = &activity.reference, name = activity.record.name.to_string()],
        )
    });
    of_contracts.chain(of_activities).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::vocabulary::ActionStatus;

    #[test]
    fn only_what_is_still_to_be_done_is_open() {
        assert!(is_open(ActionStatus::Open) && is_open(ActionStatus::InProgress));
        assert!(!is_open(ActionStatus::DoneUnverified) && !is_open(ActionStatus::Cancelled));
    }
}
