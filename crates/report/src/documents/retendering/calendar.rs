//! The calendar, backwards from the last day of the contract.

use domain::contract::term;
use domain::procurement::{Calendar, PlannedTask, under_the_act};
use domain::vocabulary::{Answer, Jurisdiction, ProcurementRegime};
use words::{Key, args, key};

use super::{Page, Retendering};
use crate::block::{Cell, Column, Table};
use crate::documents::said::word;
use crate::documents::terms::days_left;

pub(super) fn calendar(page: &mut Page<'_>, model: &Retendering) {
    page.section("calendar", key::REPORT_SECTION_CALENDAR);
    let Some(end) = term(&model.contract.contract.record, page.as_at).current_end else {
        return page.say(key::REPORT_CALENDAR_NO_END);
    };
    let rules = Calendar::current();
    let buyer =
        model.contract.lead_body.as_ref().map_or(Jurisdiction::Unknown, |body| body.record.jurisdiction);
    let regime = model.contract.contract.record.regime;
    let plan = rules.plan(end, buyer, regime, page.as_at);
    let passed = plan.iter().filter(|task| task.is_past()).count();
    page.tell(
        key::REPORT_CALENDAR_SAYS,
        args![end = page.date(end), version = &rules.version, passed = passed, tasks = plan.len()],
    );
    law(page, buyer, regime);
    let day = Column::fit(page.words.say(key::REPORT_LATEST_DAY));
    let mut table = Table::new([
        day,
        page.titled(key::REPORT_TASK, 6),
        page.titled(key::REPORT_DAYS_LEFT, 3),
        page.titled(key::REPORT_RULE, 6),
        page.titled(key::REPORT_TASK_OWNER, 4),
    ])
    .caption(
        page.words.with(key::REPORT_CALENDAR_CAPTION, args![contract = &model.contract.contract.reference]),
    );
    for task in &plan {
        table.push(row(page, task));
    }
    page.table(table, key::REPORT_NO_ROWS);
}

/// Which law the calendar takes the next contract to fall under, and why.
fn law(page: &mut Page<'_>, buyer: Jurisdiction, regime: ProcurementRegime) {
    match (under_the_act(buyer, regime), regime) {
        (Answer::No, _) if buyer == Jurisdiction::Scotland => page.say(key::REPORT_CALENDAR_SCOTLAND),
        (Answer::No, _) => {
            let regime = word(regime, page.words);
            page.tell(key::REPORT_CALENDAR_OTHER_LAW, args![regime = regime]);
        }
        (Answer::Unknown, _) => page.say(key::REPORT_CALENDAR_LAW_NOT_KNOWN),
        (Answer::Yes, ProcurementRegime::Pcr2015) => page.say(key::REPORT_CALENDAR_OLD_LAW),
        (Answer::Yes, _) => {}
    }
}

fn row(page: &Page<'_>, planned: &PlannedTask) -> [Cell; 5] {
    let left = Cell::new(days_left(page, planned.days_left));
    let left = if planned.is_past() { left.strong() } else { left };
    [
        Cell::new(page.date(planned.on)),
        Cell::new(task(page, planned)),
        left,
        Cell::new(rule(page, planned)),
        Cell::default(),
    ]
}

fn task(page: &Page<'_>, planned: &PlannedTask) -> String {
    let key = Key::find(&format!("report-task-{}", planned.task.id));
    debug_assert!(key.is_some(), "report-task-{} is in no catalogue", planned.task.id);
    let what = key.map_or_else(|| planned.task.id.clone(), |key| page.words.say(key));
    match planned.task.notice {
        Some(notice) => {
            page.words.with(key::REPORT_TASK_NOTICE, args![task = what, notice = word(notice, page.words)])
        }
        None => what,
    }
}

/// What asks for the task, whether the law sets a least length, and whether the source was checked.
fn rule(page: &Page<'_>, planned: &PlannedTask) -> String {
    let task = &planned.task;
    let source = match task.checked_on {
        Some(on) => {
            page.words.with(key::REPORT_SOURCE_CHECKED, args![source = &task.source, on = page.date(on)])
        }
        None if task.rule == domain::procurement::RuleSource::Statute => {
            page.words.with(key::REPORT_SOURCE_UNCHECKED, args![source = &task.source])
        }
        None => task.source.clone(),
    };
    let kind = page.words.enumeration("rule-source", task.rule.word());
    let key = if task.minimum { key::REPORT_TASK_MINIMUM } else { key::REPORT_TASK_RULE };
    page.words.with(key, args![kind = kind, source = source])
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::procurement::{ThresholdId, Thresholds};
    use words::Words;

    #[test]
    fn every_row_of_the_dated_tables_has_its_words() {
        let tasks = Calendar::current().tasks.iter().map(|task| format!("report-task-{}", task.id));
        let rules =
            Calendar::current().tasks.iter().map(|task| format!("word-rule-source-{}", task.rule.word()));
        let missing: Vec<String> = tasks.chain(rules).filter(|id| Key::find(id).is_none()).collect();
        assert!(missing.is_empty(), "no words: {missing:?}");
        let named = |id: ThresholdId| Words::enumeration_key("threshold", id.word()).is_some();
        assert!(Thresholds::current().rows.iter().all(|row| named(row.id)));
    }
}
