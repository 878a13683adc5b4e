//! Indicators of the next contract, the financial case, and the workforce: what is known, and what is not kept yet.

use words::key;

use super::{Page, Retendering};
use crate::documents::facts::facts;
use crate::documents::said::Said;

pub(super) fn money(page: &mut Page<'_>, model: &Retendering) {
    let contract = &model.contract.contract.record;
    page.section("money", key::REPORT_SECTION_MONEY);
    let money = facts!(page.words, contract, contract.currency.as_deref();
        annual_value_pence, value_ex_vat_pence, value_inc_vat_pence, value_vat_unknown_pence, liability_cap_pence,
        data_liability_cap_pence, insurance);
    page.facts(money.without(page, &model.contract.contract));
    page.say(key::REPORT_MONEY_LATER);
    page.section("workforce", key::REPORT_SECTION_WORKFORCE);
    match contract.workforce.said("workforce", page.words) {
        Some(workforce) => page.text(workforce),
        None => page.say(key::REPORT_NO_WORKFORCE),
    }
}
