//! Contracts of the register that the notices, read together, no longer speak of.

use super::contracts::{Accepted, ContractStep, tender_key};
use super::facts::import_key;
use super::history::History;
use super::known::{Known, KnownContract};
use super::report::{Plan, Retiring};
use super::text::{self, words};
use crate::failure::Failure;
use crate::record::linked_to;
use domain::noun::Noun;
use exchange::ocds::Reading;
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};
use words::{args, key};

/// A contract to be retired, with the contracts that take its place (places among the contract steps).
#[derive(Debug)]
pub(super) struct Retire {
    pub id: String,
    pub successors: Vec<usize>,
}

/// Finds them.
pub(super) struct Gone<'a> {
    pub known: &'a Known,
    pub reading: &'a Reading,
    /// The contracts that an entry has taken.
    pub taken: &'a HashSet<String>,
    pub connection: &'a Connection,
    pub file: &'a Connection,
}

impl Gone<'_> {
    /// What is to be retired: a planned contract whose procurement was awarded to several suppliers, and a contract whose
    /// award, contract or tender was cancelled, came to nothing, or stands under another number. The latter stays where a
    /// person wrote in it or something hangs on it, and the report says so.
    pub fn retire(
        &self,
        accepted: &[Accepted<'_>],
        steps: &[ContractStep],
        plan: &mut Plan,
    ) -> Result<Vec<Retire>, Failure> {
        let mut list: Vec<Retire> = Vec::new();
        let mut by_ocid: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, entry) in accepted.iter().enumerate() {
            by_ocid.entry(&entry.found.ocid).or_default().push(place);
        }
        for process in &self.reading.processes {
            let wanted: HashSet<String> = process
                .contracts
                .iter()
                .flat_map(|found| std::iter::once(&found.key).chain(&found.formerly))
                .map(|key| import_key(key))
                .collect();
            let tender = import_key(&tender_key(&process.ocid));
            let successors = by_ocid.get(process.ocid.as_str()).cloned().unwrap_or_default();
            for row in self.known.of_procurement(&process.ocid) {
                let taken_over = row.key == tender && !successors.is_empty();
                if self.taken.contains(&row.id) || (wanted.contains(&row.key) && !taken_over) {
                    continue;
                }
                if !taken_over && self.stays(row)? {
                    let said = words().with(key::IMPORT_REMARK_GONE, args![reference = &row.reference]);
                    plan.remarks.push((process.ocid.clone(), said));
                    continue;
                }
                let successors = if taken_over { successors.clone() } else { Vec::new() };
                let retire = Retire { id: row.id.clone(), successors };
                plan.retiring.push(Retiring {
                    reference: row.reference.clone(),
                    ocid: process.ocid.clone(),
                    reason: reason(&retire, steps),
                });
                list.push(retire);
            }
        }
        Ok(list)
    }

    /// Whether a person wrote in a contract, or something hangs on it.
    fn stays(&self, row: &KnownContract) -> Result<bool, Failure> {
        Ok(History::read(self.file, &row.id)?.touched()
            || !linked_to(self.connection, Noun::Contract, &row.id)?.is_empty())
    }
}

/// Why a contract is retired; its successors by reference, or by supplier while they have none.
pub(super) fn reason(retire: &Retire, steps: &[ContractStep]) -> String {
    let successors: Vec<&str> = retire
        .successors
        .iter()
        .map(|place| &steps[*place].line)
        .map(|line| line.reference.as_deref().or(line.supplier.as_deref()).unwrap_or(&line.title))
        .collect();
    let said = match successors.as_slice() {
        [] => words().say(key::IMPORT_RETIRED_GONE),
        several => words().with(key::IMPORT_RETIRED_SUCCESSORS, args![contracts = words().list(several)]),
    };
    text::line("retired_reason", &said, &mut Vec::new())
}
