//! When it was decided what follows a contract.

use crate::failure::Failure;
use crate::reader::Reader;
use domain::contract::{Contract, Lifecycle};
use domain::date::Date;
use domain::oversight::Decision;
use std::collections::HashMap;

/// The days on which a way forward was approved, by the contract's id.
pub(super) type Days = HashMap<String, Vec<Date>>;

/// Those of every contract.
pub(super) fn of_contracts(reader: &Reader<'_>) -> Result<Days, Failure> {
    let mut days = Days::new();
    for decision in reader.all::<Decision>()? {
        if let Some((contract, on)) = decision.record.contract.as_ref().zip(decision.record.settled_on()) {
            days.entry(contract.as_str().to_owned()).or_default().push(on);
        }
    }
    Ok(days)
}

/// When it was decided what follows the present term of a contract.
pub(super) fn on(days: &Days, id: &str, lifecycle: &Lifecycle, as_at: Date) -> Option<Date> {
    lifecycle.decided_on(as_at, days.get(id).into_iter().flatten().copied())
}

/// The same of one contract that was read by itself.
pub(crate) fn of_contract(
    reader: &Reader<'_>,
    id: &str,
    contract: &Contract,
    as_at: Date,
) -> Result<Option<Date>, Failure> {
    let decisions = reader.all_where::<Decision>("contract", id)?;
    let days = decisions.iter().filter_map(|decision| decision.record.settled_on());
    Ok(contract.lifecycle().decided_on(as_at, days))
}
