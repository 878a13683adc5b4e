//! What a score or a report is asked on: a contract, or a supplier with all its contracts.

use crate::failure::{Failure, FailureCode, words};
use crate::now;
use crate::reader::{Found, Reader};
use domain::contract::Contract;
use domain::noun::Noun;
use domain::record::Record;
use domain::supplier::Supplier;
use words::key;

/// What was asked for, by its id; it is not retired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// One contract.
    Contract(String),
    /// A supplier, with all its contracts.
    Supplier(String),
}

/// What a reference means: a contract's or a supplier's own, else a contract by its own reference, else a supplier by name.
///
/// # Errors
/// Where nothing or several records have it, or the one that has it is retired.
pub fn subject(reader: &Reader<'_>, reference: &str) -> Result<Subject, Failure> {
    if Noun::Supplier.number(reference).is_some() {
        return supplier(reader, reader.resolve(Noun::Supplier, reference)?);
    }
    match reader.resolve(Noun::Contract, reference) {
        Ok(id) => contract(reader, id),
        Err(failure) if Noun::Contract.number(reference).is_some() => Err(failure),
        Err(failure) => match reader.resolve(Noun::Supplier, reference) {
            Ok(id) => supplier(reader, id),
            // Several contracts with one reference are a better answer than no such supplier.
            Err(_) if failure.code != FailureCode::NotFound => Err(failure),
            Err(other) if other.code != FailureCode::NotFound => Err(other),
            Err(_) => Err(Failure::new(
                FailureCode::NotFound,
                key::FAILURE_NO_SUBJECT,
                &[("reference", reference.into())],
            )),
        },
    }
}

fn contract(reader: &Reader<'_>, id: String) -> Result<Subject, Failure> {
    live(Noun::Contract, &reader.load::<Contract>(&id)?)?;
    Ok(Subject::Contract(id))
}

fn supplier(reader: &Reader<'_>, id: String) -> Result<Subject, Failure> {
    live(Noun::Supplier, &reader.load::<Supplier>(&id)?)?;
    Ok(Subject::Supplier(id))
}

/// Refuses a record that is retired: since when, with which reason, and how it comes back.
pub(crate) fn live<T: Record>(noun: Noun, found: &Found<T>) -> Result<(), Failure> {
    let Some(retired) = &found.retired else { return Ok(()) };
    let on = now::read(&retired.at)
        .map_or_else(|| retired.at.clone(), |instant| words().date(now::london_day(instant).0));
    Err(Failure::retired(noun, &found.reference, &on, &retired.reason))
}
