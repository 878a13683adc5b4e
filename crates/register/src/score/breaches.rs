//! What incidents make of the contracts that they touch.

use super::gather::Gathered;
use crate::failure::Failure;
use crate::incident::{self, Loaded, clause_of};
use crate::reader::Reader;
use domain::date::Date;
use domain::facts::{Derivation, breach};
use domain::oversight::InterimControl;
use domain::vocabulary::Answer;

/// Adds the incidents that touch each contract, and whether an interim control is in place where one does.
pub(super) fn add(reader: &Reader<'_>, gathered: &mut [Gathered]) -> Result<(), Failure> {
    let incidents = incident::all(reader)?;
    if incidents.is_empty() {
        return Ok(());
    }
    for contract in gathered {
        let touching: Vec<&Loaded> =
            incidents.iter().filter(|one| one.touches(&contract.id, contract.supplier.as_deref())).collect();
        if touching.is_empty() {
            continue;
        }
        let clause = clause_of(reader, &contract.id)?;
        contract.facts.breaches = touching
            .iter()
            .filter_map(|one| {
                let incident = &one.incident.record;
                breach(Derivation::v1(), incident, &one.letters(), clause.as_ref(), reader.as_at())
            })
            .collect();
        contract.facts.interim_control = has_control(reader, &contract.id)?;
    }
    Ok(())
}

/// Whether a control of the contract is in place on the day.
fn has_control(reader: &Reader<'_>, contract: &str) -> Result<bool, Failure> {
    let as_at: Date = reader.as_at();
    let controls = reader.all_where::<InterimControl>("contract", contract)?;
    Ok(controls.iter().map(|found| &found.record).any(|control| {
        control.in_place == Answer::Yes
            && control.from.is_none_or(|from| from <= as_at)
            && control.until.is_none_or(|until| until >= as_at)
    }))
}
