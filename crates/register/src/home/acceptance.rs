//! Acceptances of risk that end.

use super::entry::{Kind, Record};
use super::gather::Gatherer;
use crate::failure::Failure;
use crate::score::columns::{opt_date, words};
use crate::score::groups::each;
use domain::date::Date;
use domain::noun::Noun;
use domain::vocabulary::GateId;
use std::collections::HashMap;

/// An acceptance, as far as it ends.
struct Accepted {
    record: Record,
    gates: Vec<GateId>,
    until: Option<Date>,
}

impl Accepted {
    fn contract(&self) -> &str {
        self.record.contract.as_deref().unwrap_or_default()
    }
    /// Whether it goes on longer than another and accepts all that the other does.
    fn replaces(&self, other: &Self) -> bool {
        self.until > other.until && other.gates.iter().all(|gate| self.gates.contains(gate))
    }
}

impl Gatherer<'_> {
    /// Acceptances that no later one of the same gates has taken over from.
    pub(super) fn acceptances(&mut self) -> Result<(), Failure> {
        let mut found: Vec<Accepted> = Vec::new();
        each(self.reader.connection, include_str!("acceptances.sql"), &[], |row| {
            let record = self.record(row, Noun::Acceptance)?;
            if self.matters(record.contract.as_deref()) {
                found.push(Accepted { record, gates: words(row, 3)?, until: opt_date(row, 4)? });
            }
            Ok(())
        })?;
        let mut of_contract: HashMap<&str, Vec<&Accepted>> = HashMap::new();
        for accepted in &found {
            of_contract.entry(accepted.contract()).or_default().push(accepted);
        }
        let is_replaced =
            |one: &&Accepted| of_contract[one.contract()].iter().any(|other| other.replaces(one));
        for standing in found.iter().filter(|one| !is_replaced(one)) {
            self.push(Kind::AcceptanceEnds, standing.until, standing.record.clone());
        }
        Ok(())
    }
}
