//! The check against art. 28(3), and the evidence that speaks for a contract.

use crate::failure::{Failure, words};
use crate::home::when;
use crate::reader::{Found, Reader};
use crate::score::Scored;
use crate::supplier::{date, named};
use crate::view::{Article28Line, Article28View, EvidenceLine};
use domain::article28::{ASKED, Article28, known, present};
use domain::contract::Contract;
use domain::evidence::Evidence;
use domain::noun::Noun;
use domain::scoring::Control;
use domain::vocabulary::{Article28Term, Presence};
use domain::word::Word;
use words::{args, key};

/// The last check of a contract; none where none was made.
pub(super) fn check(
    reader: &Reader<'_>,
    contract: &str,
    scored: &Scored,
) -> Result<Option<Article28View>, Failure> {
    let checks = reader.all_where::<Article28>("contract", contract)?;
    let last = checks.into_iter().max_by_key(|found| Noun::Article28.number(&found.reference));
    Ok(last.map(|found| view(&found, scored)))
}

fn view(found: &Found<Article28>, scored: &Scored) -> Article28View {
    let record = &found.record;
    Article28View {
        id: found.id.clone(),
        reference: found.reference.clone(),
        quality: scored.derived.case.control(Control::C1).score.get(),
        sentence: sentence(record),
        signed: named(record.signed),
        checked: record.checked_on.map(date),
        present: present(record).into(),
        known: known(record).into(),
        asked: ASKED.into(),
        terms: Article28Term::ALL.iter().map(|term| line(record, *term)).collect(),
    }
}

/// How many of the descriptions and terms stand in the contract, and whether they are signed.
pub(crate) fn sentence(record: &Article28) -> String {
    let (present, known) = (usize::from(present(record)), usize::from(known(record)));
    words().with(
        key::CONTRACTS_ARTICLE_28,
        args![present = present, known = known, asked = usize::from(ASKED), signed = record.signed.word()],
    )
}

fn line(record: &Article28, term: Article28Term) -> Article28Line {
    let checked = record.terms.iter().find(|one| one.term == term);
    Article28Line {
        term: named(term),
        presence: named(checked.map_or(Presence::Unknown, |one| one.presence)),
        clause_reference: checked.and_then(|one| one.clause_reference.as_deref().map(str::to_owned)),
        note: checked.and_then(|one| one.note.as_deref().map(str::to_owned)),
    }
}

/// The evidence of a contract's supplier that names the contract or no contract at all, the first to expire first.
pub(super) fn pieces(
    reader: &Reader<'_>,
    contract: &str,
    record: &Contract,
) -> Result<Vec<Found<Evidence>>, Failure> {
    let Some(supplier) = &record.supplier else { return Ok(Vec::new()) };
    let speaks = |found: &Found<Evidence>| {
        let contracts = &found.record.contracts;
        contracts.is_empty() || contracts.iter().any(|link| link.as_str() == contract)
    };
    let mut pieces = reader.all_where::<Evidence>("supplier", supplier.as_str())?;
    pieces.retain(speaks);
    let first = |found: &Found<Evidence>| {
        let expires = found.record.expires_on;
        (expires.is_none(), expires, Noun::Evidence.number(&found.reference))
    };
    pieces.sort_by_key(first);
    Ok(pieces)
}

/// These pieces of evidence in words.
pub(super) fn evidence(reader: &Reader<'_>, pieces: &[Found<Evidence>]) -> Vec<EvidenceLine> {
    pieces.iter().map(|found| piece(reader, found)).collect()
}

/// A piece's title, else what it is; with its number.
pub(super) fn title(record: &Evidence) -> String {
    let kind = named(record.kind).text;
    let name = record.title.as_deref().unwrap_or(&kind);
    match record.number.as_deref() {
        Some(number) => words().with(key::CONTRACTS_EVIDENCE_NUMBER, args![name = name, number = number]),
        None => name.to_owned(),
    }
}

fn piece(reader: &Reader<'_>, found: &Found<Evidence>) -> EvidenceLine {
    let record = &found.record;
    let days_left = record.expires_on.map(|day| reader.as_at().days_to(day));
    EvidenceLine {
        id: found.id.clone(),
        reference: found.reference.clone(),
        title: title(record),
        kind: named(record.kind),
        issuer: record.issuer.as_deref().map(str::to_owned),
        grade: named(record.grade),
        controls: record.controls.iter().map(|control| control.word().to_uppercase()).collect(),
        issued: record.issued_on.map(date),
        expires_on: record.expires_on.map(|day| day.to_string()),
        expires: record.expires_on.map(date),
        days_left,
        when: days_left.map(when),
        has_file: record.sha256.is_some(),
    }
}
