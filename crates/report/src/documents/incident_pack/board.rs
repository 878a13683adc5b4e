//! The board flash report: what is known of an incident on one page, and what the board is asked.

use domain::clock::ClockResult;
use domain::incident::people::reconcile;
use domain::vocabulary::RiskToPeople;
use words::{args, key};

use crate::block::Block;
use crate::documents::incident::late::{headline, telling};
use crate::documents::incident::people::{count, reconciled, scope};
use crate::documents::incident::said::{clock, data, status};
use crate::documents::incident::unknown;
use crate::documents::incident::whom::authority;
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::IncidentFile;

/// Lines of a list before the page is full.
const LISTED: usize = 3;
/// Points of what is not known, as many as the page has room for.
pub(super) const UNKNOWN: [usize; 5] = [8, 4, 3, 2, 1];

pub(super) fn board(page: &mut Page<'_>, file: &IncidentFile, unknown: usize) {
    page.section("board", key::PACK_SECTION_BOARD);
    headline(page, file);
    facts(page, file);
    page.part("board-due", key::PACK_BOARD_DUE);
    due(page, file);
    page.part("board-unknown", key::PACK_BOARD_UNKNOWN);
    let mut points = unknown::points(page, file);
    let more = points.len().saturating_sub(unknown);
    points.truncate(unknown);
    if more > 0 {
        points.push(page.words.with(key::PACK_AND_MORE, args![count = more]));
    }
    unknown::say(page, points);
    page.part("board-asks", key::PACK_BOARD_ASKS);
    page.push(Block::steps(asks(page, file)));
    if let Some(reason) = page.withheld("interim_control") {
        page.leave_out_some(reason);
    }
}

fn facts(page: &mut Page<'_>, file: &IncidentFile) {
    let incident = &file.incident.record;
    let rows = vec![
        (key::REPORT_SUPPLIER, file.supplier.1.clone()),
        (key::FIELD_STATUS, status(page, file)),
        (key::FIELD_WHAT_HAPPENED, what_happened(page, file)),
        (key::FIELD_DATA_CATEGORIES, data(page, &incident.data_concerned())),
        (key::CHRONOLOGY_PEOPLE, people(page, file)),
        (key::FIELD_RISK, word(incident.risk, page.words)),
    ];
    let rows: Vec<(String, String)> =
        rows.into_iter().map(|(label, value)| (page.words.say(label), value)).collect();
    page.push(Block::facts(rows));
}

/// What happened as it is recorded, else its cause alone.
fn what_happened(page: &Page<'_>, file: &IncidentFile) -> String {
    let incident = &file.incident.record;
    incident
        .what_happened
        .as_deref()
        .map_or_else(|| word(incident.cause, page.words), |text| text.chars().take(400).collect())
}

/// The totals where there are any, else the counts that stand; nothing is added up that could be counted twice.
fn people(page: &Page<'_>, file: &IncidentFile) -> String {
    let groups = &file.incident.record.groups;
    let totals: Vec<String> = reconcile(groups).iter().map(|total| reconciled(page, total)).collect();
    let alone = groups.iter().filter(|group| group.counts() && group.part_of.is_none());
    let is_total = |name: &str| totals.iter().any(|total| total.starts_with(&capital(name)));
    let counts: Vec<String> = alone
        .filter(|group| !group.scope.as_deref().is_some_and(is_total))
        .map(|group| {
            page.words.with(key::REPORT_ANSWER, args![what = scope(page, group), answer = count(page, group)])
        })
        .collect();
    let mut all: Vec<String> = totals.into_iter().chain(counts).collect();
    let more = all.len().saturating_sub(LISTED);
    all.truncate(LISTED);
    if more > 0 {
        all.push(page.words.with(key::PACK_AND_MORE, args![count = more]));
    }
    if all.is_empty() { page.words.say(key::CHRONOLOGY_NO_PEOPLE) } else { all.join("; ") }
}

/// What is owed and not done, what is overdue first; then clocks that run.
fn due(page: &mut Page<'_>, file: &IncidentFile) {
    let mut lines: Vec<(bool, String)> = file
        .tellings
        .iter()
        .filter(|telling| telling.is_open() && telling.asked != domain::incident::owed::Asked::NotKnown)
        .map(|telling| {
            let standing =
                page.words.enumeration("telling-standing", domain::word::Word::word(telling.standing));
            let due = telling
                .clock
                .as_ref()
                .and_then(|clock| Some(words::clock::due(clock.due?, clock.limit?.unit, page.words)));
            let when = due.or_else(|| words::whom::soon(telling, page.words));
            let told = args![
                who = authority(page, file, telling),
                standing = standing.to_lowercase(),
                when = when.unwrap_or_else(|| page.words.say(key::CHRONOLOGY_NOT_KNOWN))
            ];
            let overdue = telling.standing == domain::incident::owed::TellingStanding::Overdue;
            (!overdue, page.words.with(key::PACK_DUE_LINE, told))
        })
        .collect();
    for reading in telling(file).into_iter().filter(|reading| reading.result.runs()) {
        let said = words::clock::sentence(reading, page.words);
        let told = args![what = clock(&reading.id, page.words), answer = said];
        lines.push((reading.result != ClockResult::Overdue, page.words.with(key::REPORT_ANSWER, told)));
    }
    lines.sort_by_key(|(later, _)| *later);
    let mut lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
    lines.dedup();
    let more = lines.len().saturating_sub(LISTED + 2);
    lines.truncate(LISTED + 2);
    if more > 0 {
        lines.push(page.words.with(key::PACK_AND_MORE, args![count = more]));
    }
    page.bullets_or(lines, "incident_duty", key::PACK_NOTHING_DUE);
}

/// What follows from the register by rule.
fn asks(page: &Page<'_>, file: &IncidentFile) -> Vec<String> {
    let incident = &file.incident.record;
    let mut asked = vec![page.words.say(key::PACK_ASK_NOTE)];
    if incident.risk == RiskToPeople::Unknown {
        asked.push(page.words.say(key::PACK_ASK_RISK));
    }
    let is_open = incident.is_open(page.as_at);
    if is_open && file.interim_controls.is_empty() && page.withheld("interim_control").is_none() {
        asked.push(page.words.say(key::PACK_ASK_CONTROLS));
    }
    if file.clause.as_ref().is_none_or(|clause| clause.record.limit.is_none()) {
        asked.push(page.words.say(key::PACK_ASK_CLAUSE));
    }
    asked
}
