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
        let touching: Vec<&Loaded> = incidents.iter().filter(|one| touches(one, contract)).collect();
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

/// Whether an incident touches a contract: it names it, or it names none and happened at its supplier.
fn touches(loaded: &Loaded, contract: &Gathered) -> bool {
    let incident = &loaded.incident.record;
    let mut named = incident.contract.iter().chain(&incident.further_contracts).peekable();
    if named.peek().is_none() {
        return contract.supplier.as_deref() == Some(incident.supplier.as_str());
    }
    named.any(|link| link.as_str() == contract.id)
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
