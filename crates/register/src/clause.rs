//! The breach-notification clause of a contract: what it says, in words.

mod words;

pub use words::{Spoken, cell, sentence, view};

use crate::{failure::Failure, reader::Found, reader::Reader};
use domain::clause::Clause;

/// The clause of a contract, where one is recorded.
///
/// # Errors
/// Where the register cannot be read.
pub fn of_contract(reader: &Reader<'_>, contract: &str) -> Result<Option<Found<Clause>>, Failure> {
    Ok(reader.all_where::<Clause>("contract", contract)?.into_iter().next())
}
