//! One contract in full.

use super::{files, index, row, terms};
use crate::clause;
use crate::failure::{Failure, words};
use crate::home::questions;
use crate::reader::{Found, Reader};
use crate::supplier::{
    acts_by, country, data_of_contract, extension, name_of, named, notice_period, of_scored,
};
use crate::view::{ChainLine, ContractPageView};
use domain::chain::Chain;
use domain::contract::Contract;
use domain::noun::Noun;
use domain::supplier::Supplier;
use domain::vocabulary::{ChainKind, ChainStatus};
use words::{args, key};

/// How many open questions the page shows.
const MOST_QUESTIONS: usize = 18;

/// A contract by its id or its reference: its facts, days to act on, clause, art. 28 check, data, chain, evidence, score
/// and everything that hangs under it.
///
/// # Errors
/// Where there is no such contract, or it is retired.
pub fn show(reader: &Reader<'_>, reference: &str) -> Result<ContractPageView, Failure> {
    let id = reader.resolve(Noun::Contract, reference)?;
    let found = reader.load::<Contract>(&id)?;
    crate::report::live(Noun::Contract, &found)?;
    let index = index::of(reader)?;
    let line = index.line(&id).ok_or_else(|| Failure::not_found(Noun::Contract.word(), reference))?;
    let (contract, as_at) = (found.record, reader.as_at());
    let scored = crate::score::of_contract(reader, &id)?;
    let term = scored.lifecycle.term(as_at);
    let clause = clause::of_contract(reader, &id)?;
    let chain = chain(reader, &id)?;
    let served: Result<Vec<String>, Failure> =
        contract.served_bodies.iter().map(|body| name_of(reader, body.organisation.as_str())).collect();
    let pieces = terms::pieces(reader, &id, &contract)?;
    let record = crate::form::page(reader, Noun::Contract.word(), &id)?;
    Ok(ContractPageView {
        row: row(line, as_at),
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        facts: record.sections,
        act_by: acts_by(&scored, as_at),
        extension: extension(&contract.extension_options, term.extensions_used),
        notice_period: notice_period(&contract),
        served_bodies: served?,
        clause: clause::view(clause.as_ref(), as_at),
        article_28: terms::check(reader, &id, &scored)?,
        data: data_of_contract(reader, &id, &organisation(reader, &contract)?)?,
        chain_text: chain_text(&chain),
        chain: chain.iter().map(|found| link(reader, found)).collect::<Result<_, _>>()?,
        evidence: terms::evidence(reader, &pieces),
        files: files::files(reader, &pieces)?,
        questions: questions(reader, &scored, MOST_QUESTIONS)?,
        score: of_scored(reader, &scored)?,
        linked: record.linked,
    })
}

/// The supplier's organisation, whose roles are shown; an empty one while no supplier is named.
fn organisation(reader: &Reader<'_>, contract: &Contract) -> Result<String, Failure> {
    let Some(supplier) = &contract.supplier else { return Ok(String::new()) };
    Ok(reader.load::<Supplier>(supplier.as_str())?.record.organisation.as_str().to_owned())
}

/// The links of a contract's chain, in the order of their references.
fn chain(reader: &Reader<'_>, contract: &str) -> Result<Vec<Found<Chain>>, Failure> {
    let mut links = reader.all_where::<Chain>("contract", contract)?;
    links.sort_by_key(|found| Noun::Chain.number(&found.reference));
    Ok(links)
}

fn link(reader: &Reader<'_>, found: &Found<Chain>) -> Result<ChainLine, Failure> {
    let record = &found.record;
    let name = record.organisation.as_ref().map(|link| name_of(reader, link.as_str())).transpose()?;
    let mut countries: Vec<String> = Vec::new();
    for code in record.hosting_countries.iter().chain(&record.access_countries) {
        let name = country(code);
        if !countries.contains(&name) {
            countries.push(name);
        }
    }
    Ok(ChainLine {
        id: found.id.clone(),
        reference: found.reference.clone(),
        kind: named(record.kind),
        under: record.under.as_ref().map(|link| link.as_str().to_owned()),
        name,
        function: record.function.as_deref().map(str::to_owned),
        countries,
        approval: named(record.approval),
        status: named(record.status),
    })
}

/// What the chain amounts to; nothing recorded is not known, never none.
fn chain_text(links: &[Found<Chain>]) -> String {
    let standing = || links.iter().filter(|found| found.record.status != ChainStatus::Ended);
    let has = |kind| standing().any(|found| found.record.kind == kind);
    let count = standing().filter(|found| found.record.kind == ChainKind::SubProcessor).count();
    let said = match (count, has(ChainKind::Unknown), has(ChainKind::ConfirmedNone)) {
        (0, false, true) => return words().say(key::CONTRACTS_CHAIN_NONE),
        (0, _, _) => return words().say(key::CONTRACTS_CHAIN_UNKNOWN),
        (_, true, _) => key::CONTRACTS_CHAIN_OPEN,
        _ => key::CONTRACTS_CHAIN_COUNT,
    };
    words().with(said, args![count = count])
}
