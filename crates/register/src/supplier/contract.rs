//! A contract on the supplier's page.

use super::identity::name_of;
use super::line::Brief;
use super::phrase::{known, named, period};
use super::row::{acts_by, brief};
use crate::clause;
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::score::Scored;
use crate::view::ContractView;
use domain::contract::{Contract, ExtensionOption};
use domain::field::Pence;
use words::{args, key};

/// A contract with what follows from it on the reader's day.
pub(super) fn contract(reader: &Reader<'_>, scored: &Scored) -> Result<ContractView, Failure> {
    let as_at = reader.as_at();
    let contract = reader.load::<Contract>(&scored.contract)?.record;
    let term = scored.lifecycle.term(as_at);
    let score = Brief::of(&scored.score);
    let clause = clause::of_contract(reader, &scored.contract)?;
    let served: Result<Vec<String>, Failure> =
        contract.served_bodies.iter().map(|body| name_of(reader, body.organisation.as_str())).collect();
    Ok(ContractView {
        id: scored.contract.clone(),
        reference: scored.reference.clone(),
        title: contract.title.to_string(),
        status: named(scored.lifecycle.status(as_at)),
        standing: score.standing,
        score: Some(brief(score)),
        regime: known(contract.regime),
        route: route(&contract),
        value_pence: value(&contract).map(Pence::get),
        currency: contract.currency.as_deref().unwrap_or("GBP").to_owned(),
        start: contract.start.map(|day| day.to_string()),
        end: term.current_end.map(|day| day.to_string()),
        extension: extension(&contract.extension_options, term.extensions_used),
        notice_period: notice_period(&contract),
        lead_body: contract.lead_body.as_ref().map(|link| name_of(reader, link.as_str())).transpose()?,
        served_bodies: served?,
        act_by: acts_by(scored, as_at),
        clause: clause::view(clause.as_ref(), as_at),
    })
}

/// The value that is known, best without VAT.
fn value(contract: &Contract) -> Option<Pence> {
    contract.value_ex_vat_pence.or(contract.value_inc_vat_pence).or(contract.value_vat_unknown_pence)
}

/// How it was let, as its notice says it, else the procedure; with the framework it was called off from.
fn route(contract: &Contract) -> Option<String> {
    let route = contract
        .route
        .as_deref()
        .map(str::to_owned)
        .or_else(|| known(contract.procedure).map(|named| named.text));
    match (route, contract.framework_reference.as_deref()) {
        (Some(route), Some(framework)) => {
            Some(words().with(key::VIEWS_ROUTE_FRAMEWORK, args![route = route, framework = framework]))
        }
        (route, framework) => route.or_else(|| framework.map(str::to_owned)),
    }
}

/// "12 months (6 months’ notice) and 12 months; 1 of 2 used".
pub(crate) fn extension(options: &[ExtensionOption], used: usize) -> Option<String> {
    if options.is_empty() {
        return None;
    }
    let one = |option: &ExtensionOption| {
        let months = words().with(key::VIEWS_MONTHS, args![count = option.months.get()]);
        match option.notice {
            Some(notice) => {
                words().with(key::VIEWS_EXTENSION_NOTICE, args![length = months, notice = period(notice)])
            }
            None => months,
        }
    };
    let list = words().list(&options.iter().map(one).collect::<Vec<_>>());
    let used = used.min(options.len());
    Some(words().with(key::VIEWS_EXTENSIONS, args![list = list, used = used, all = options.len()]))
}

pub(crate) fn notice_period(contract: &Contract) -> Option<String> {
    let buyer = contract
        .notice_period_buyer
        .map(|notice| words().with(key::VIEWS_NOTICE_BUYER, args![period = period(notice)]));
    let supplier = contract
        .notice_period_supplier
        .map(|notice| words().with(key::VIEWS_NOTICE_SUPPLIER, args![period = period(notice)]));
    let both: Vec<String> = buyer.into_iter().chain(supplier).collect();
    (!both.is_empty()).then(|| both.join("; "))
}
