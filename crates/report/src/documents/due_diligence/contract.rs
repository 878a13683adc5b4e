//! What a contract delivers and what it promises.

use words::key;

use super::Page;
use crate::documents::facts::facts;
use crate::documents::{terms, tier};
use crate::model::ContractFile;

/// The service.
pub(super) fn service(page: &mut Page<'_>, _id: &str, file: &ContractFile) {
    let contract = &file.contract.record;
    tier::tier(page, file);
    page.facts(facts!(page.words, contract;
        service, business_owner, personal_data, criticality, substitutability, market, alternates, dependencies, volumes,
        recovery_time_hours, recovery_point_hours, national));
}

/// Dates, money, rights and art. 28.
pub(super) fn terms(page: &mut Page<'_>, _id: &str, file: &ContractFile) {
    terms::status(page, file);
    terms::act_dates(page, file);
    terms::facts(page, file);
    terms::extensions(page, file);
    terms::events(page, file);
    terms::notices(page, file);
    terms::article_28(page, file);
    page.say(key::REPORT_DATES_DERIVED);
}
