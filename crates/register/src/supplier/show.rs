//! One supplier in full.

use super::{contract, data, identity, index, row, score};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::view::SupplierView;
use domain::noun::Noun;
use domain::supplier::Supplier;

/// A supplier by its id or its reference: who it is, its contracts with their clauses and dates, what it holds about
/// people, and the arithmetic of each score.
///
/// # Errors
/// Where there is no such supplier, or it is retired.
pub fn show(reader: &Reader<'_>, reference: &str) -> Result<SupplierView, Failure> {
    let id = reader.resolve(Noun::Supplier, reference)?;
    let index = index::of(reader)?;
    let found = reader.load::<Supplier>(&id)?;
    crate::report::live(Noun::Supplier, &found)?;
    let line = index.line(&id).ok_or_else(|| Failure::not_found(Noun::Supplier.word(), reference))?;
    let supplier = found.record;
    let scored = crate::score::of_supplier(reader, &id)?;
    Ok(SupplierView {
        row: row(line, reader.as_at()),
        identity: identity::identity(reader, &supplier)?,
        contracts: scored
            .iter()
            .map(|scored| contract::contract(reader, scored))
            .collect::<Result<_, _>>()?,
        data: data::personal_data(reader, &id, supplier.organisation.as_str())?,
        scores: scored.iter().map(|scored| score::of_scored(reader, scored)).collect::<Result<_, _>>()?,
    })
}
