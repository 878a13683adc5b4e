//! The route: which law the present contract was let under, and its value against the thresholds of the day.

use domain::procurement::{Position, Threshold, Thresholds, position};
use domain::vocabulary::Jurisdiction;
use words::{Key, args, key};

use super::{Page, Retendering, terms};
use crate::block::{Column, Table};
use crate::documents::facts::facts;

pub(super) fn route(page: &mut Page<'_>, model: &Retendering) {
    page.section("route", key::REPORT_SECTION_ROUTE);
    page.facts(facts!(page.words, &model.contract.contract.record; regime, procedure, route, framework_reference, cpv, ocid));
    page.say(key::REPORT_ROUTE_NEW_LAW);
    page.part("route-thresholds", key::REPORT_THRESHOLDS);
    match page.withheld_column("contract", "value_inc_vat_pence") {
        Some(reason) => page.leave_out(reason),
        None => {
            value(page, model);
            thresholds(page, model);
        }
    }
    page.part("route-notices", key::REPORT_NOTICES);
    terms::notices(page, &model.contract);
    page.say(key::REPORT_ROUTE_LATER);
}

/// The value as it is known, with VAT, without it, or not said which.
fn value(page: &mut Page<'_>, model: &Retendering) {
    let contract = &model.contract.contract.record;
    let money = |pence: domain::field::Pence| page.words.money(pence.get(), contract.currency.as_deref());
    let known = [
        (contract.value_inc_vat_pence, key::REPORT_VALUE_WITH_VAT),
        (contract.value_ex_vat_pence, key::REPORT_VALUE_WITHOUT_VAT),
        (contract.value_vat_unknown_pence, key::REPORT_VALUE_VAT_UNKNOWN),
    ];
    let lines: Vec<String> = known
        .into_iter()
        .filter_map(|(pence, key)| pence.map(|pence| page.words.with(key, args![value = money(pence)])))
        .collect();
    if lines.is_empty() {
        page.say(key::REPORT_VALUE_UNKNOWN);
    } else {
        page.bullets(lines);
    }
    if let Some(currency) = contract.currency.as_deref().filter(|currency| *currency != "GBP") {
        page.tell(key::REPORT_VALUE_FOREIGN, args![currency = currency]);
    }
}

fn thresholds(page: &mut Page<'_>, model: &Retendering) {
    let rules = Thresholds::current();
    let mut table = Table::new([
        page.titled(key::REPORT_THRESHOLD, 5),
        Column::number(page.words.say(key::REPORT_AMOUNT)),
        page.titled(key::REPORT_THRESHOLD_HOLDS, 4),
        page.titled(key::REPORT_VALUE_AGAINST, 4),
        page.titled(key::REPORT_THRESHOLD_SOURCE, 5),
    ])
    .caption(page.words.with(key::REPORT_THRESHOLDS_CAPTION, args![day = page.date(page.as_at)]));
    for threshold in rules.on(page.as_at) {
        table.push(row(page, model, threshold));
    }
    page.table(table, key::REPORT_NO_THRESHOLDS);
    let key = match model.contract.lead_body.as_ref().map(|body| body.record.jurisdiction) {
        Some(Jurisdiction::Scotland) => key::REPORT_THRESHOLDS_SCOTLAND,
        _ => key::REPORT_THRESHOLDS_WHICH,
    };
    page.say(key);
}

fn row(page: &Page<'_>, model: &Retendering, threshold: &Threshold) -> [String; 5] {
    let name = page.words.enumeration("threshold", threshold.id.word());
    let days = args![from = page.date(threshold.from), until = page.date(threshold.to)];
    let source = match threshold.checked_on {
        Some(on) => {
            page.words.with(key::REPORT_SOURCE_CHECKED, args![source = &threshold.source, on = page.date(on)])
        }
        None => page.words.with(key::REPORT_SOURCE_UNCHECKED, args![source = &threshold.source]),
    };
    [
        name,
        page.words.money_pence(threshold.pence),
        page.words.with(key::REPORT_SPAN, days),
        page.words.say(stands(position(&model.contract.contract.record, threshold))),
        source,
    ]
}

fn stands(position: Position) -> Key {
    match position {
        Position::AtOrAbove => key::REPORT_AT_OR_ABOVE,
        Position::Below => key::REPORT_BELOW,
        Position::AtOrAboveWithoutVat => key::REPORT_AT_OR_ABOVE_WITHOUT_VAT,
        Position::Unknown => key::REPORT_POSITION_UNKNOWN,
    }
}
