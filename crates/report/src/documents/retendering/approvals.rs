//! Consultation, approvals, and when the next decision is due.

use domain::contract::{ActDate, ActKind, act_dates};
use words::{Key, args, key};

use super::{Page, Retendering};
use crate::block::Block;
use crate::documents::sign_off::sign_off;
use crate::documents::terms::decided;

/// The offices that approve.
const OFFICES: [Key; 6] = [
    key::REPORT_OFFICE_SPONSOR,
    key::REPORT_OFFICE_PROCUREMENT,
    key::REPORT_OFFICE_FINANCE,
    key::REPORT_OFFICE_DPO,
    key::REPORT_OFFICE_SIRO,
    key::REPORT_OFFICE_BOARD,
];

/// Those who are asked before.
const CONSULTED: [Key; 5] = [
    key::REPORT_OFFICE_STAFF_SIDE,
    key::REPORT_OFFICE_SERVED,
    key::REPORT_OFFICE_DPO,
    key::REPORT_OFFICE_CALDICOTT,
    key::REPORT_OFFICE_USERS,
];

/// What a board secretary asks of every paper; nothing of it is in the register, so there is room to write.
const FRONT_SHEET: [Key; 9] = [
    key::REPORT_FRONT_MEETING,
    key::REPORT_FRONT_AGENDA,
    key::REPORT_OFFICE_SPONSOR,
    key::REPORT_FRONT_AUTHOR,
    key::REPORT_FRONT_PURPOSE,
    key::REPORT_FRONT_COMMITTEES,
    key::REPORT_FRONT_ASSURANCE,
    key::REPORT_FRONT_GOALS,
    key::REPORT_FRONT_IMPACT,
];

/// The front sheet of the paper.
pub(super) fn front_sheet(page: &mut Page<'_>) {
    page.section("front-sheet", key::REPORT_SECTION_FRONT_SHEET);
    let columns = [key::REPORT_FRONT_WHAT, key::REPORT_FRONT_ENTRY].map(|title| page.words.say(title));
    let rows = FRONT_SHEET.iter().map(|what| vec![page.words.say(*what), String::new()]).collect();
    page.push(Block::SignOff { columns: columns.to_vec(), rows });
}

pub(super) fn approvals(page: &mut Page<'_>, model: &Retendering) {
    page.section("consultation", key::REPORT_SECTION_CONSULTATION);
    page.say(key::REPORT_CONSULTATION_SAYS);
    let columns =
        [key::REPORT_CONSULTED, key::REPORT_THEIR_VIEW, key::REPORT_DATE].map(|title| page.words.say(title));
    let rows =
        CONSULTED.iter().map(|office| vec![page.words.say(*office), String::new(), String::new()]).collect();
    page.push(Block::SignOff { columns: columns.to_vec(), rows });
    page.section("approvals", key::REPORT_SECTION_APPROVALS);
    sign_off(page, &OFFICES);
    page.part("approvals-next", key::REPORT_NEXT_DECISION);
    next(page, model);
}

/// What was missed and can still be done, the next day on which a person must act, and the reviews of decisions that are
/// still to come.
fn next(page: &mut Page<'_>, model: &Retendering) {
    let acts = act_dates(&model.contract.contract.record, page.as_at);
    let missed = |act: &&ActDate| act.on < page.as_at && matches!(act.kind, ActKind::Decide | ActKind::Ends);
    for act in acts.iter().filter(missed).collect::<Vec<_>>() {
        let what = page.words.enumeration("act", act.kind.word());
        if act.kind == ActKind::Ends {
            // An end is no task: what is left to do is to put the contract right.
            page.tell(key::REPORT_ENDED, args![on = page.date(act.on)]);
            continue;
        }
        match decided(page, &model.contract, act.kind) {
            Some(decided) => page.tell(key::REPORT_ACT_SETTLED, args![what = what, decided = decided]),
            None => page.tell(key::REPORT_MISSED_ACT, args![what = what, on = page.date(act.on)]),
        }
    }
    let open = |act: &&ActDate| act.on >= page.as_at && decided(page, &model.contract, act.kind).is_none();
    match acts.iter().find(open) {
        Some(act) => {
            let what = page.words.enumeration("act", act.kind.word());
            page.tell(key::REPORT_NEXT_ACT, args![what = what, on = page.date(act.on)]);
        }
        None => page.say(key::REPORT_NO_NEXT_ACT),
    }
    if let Some(reason) = page.withheld("decision") {
        return page.leave_out_some(reason);
    }
    let reviews: Vec<String> =
        model
            .dossier
            .decisions
            .iter()
            .filter_map(|decision| {
                let on = decision.record.review_on.filter(|on| *on >= page.as_at)?;
                Some(page.words.with(
                    key::REPORT_NEXT_REVIEW,
                    args![reference = &decision.reference, on = page.date(on)],
                ))
            })
            .collect();
    if !reviews.is_empty() {
        page.bullets(reviews);
    }
}
