//! Floors that hold contracts, gate by gate, and who has accepted the risk.

use super::board::gate;
use super::facts::Facts;
use crate::failure::Failure;
use crate::reader::{Found, Reader};
use ::report::model::{AcceptedForBoard, FloorLine};
use domain::date::Date;
use domain::oversight::{Acceptance, Acceptor, AppetiteLine, who_may_accept};
use domain::scoring::{Floor, Gate};
use domain::vocabulary::GateId;
use std::collections::{BTreeMap, HashMap};

/// The acceptances by contract, and the board's appetite.
pub(super) struct Accepted {
    of: HashMap<String, Vec<Found<Acceptance>>>,
    appetite: Vec<AppetiteLine>,
}

impl Accepted {
    /// Reads them.
    pub fn read(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut of: HashMap<String, Vec<Found<Acceptance>>> = HashMap::new();
        for found in reader.all::<Acceptance>()? {
            of.entry(found.record.contract.as_str().to_owned()).or_default().push(found);
        }
        let appetite = reader.all::<AppetiteLine>()?.into_iter().map(|found| found.record).collect();
        Ok(Self { of, appetite })
    }

    /// The acceptance in force on a day of a floor that holds a contract; of several the first that was given.
    pub fn of(&self, contract: &str, floor: &Floor, as_at: Date) -> Option<&Found<Acceptance>> {
        let gate = GateId::from(floor.id);
        let holds = |one: &Acceptance| one.accepted_on <= as_at && as_at <= one.until;
        let of_floor =
            |found: &&Found<Acceptance>| holds(&found.record) && found.record.gates.contains(&gate);
        self.of.get(contract).into_iter().flatten().filter(of_floor).min_by_key(|one| one.record.accepted_on)
    }

    /// Whether the board alone may accept a floor.
    fn is_for_board(&self, floor: &Floor, as_at: Date) -> bool {
        who_may_accept(&self.appetite, as_at, floor.floor) == Acceptor::Board
    }
}

/// The gates whose floors hold contracts, the highest floor first.
pub(super) fn floors(facts: &Facts, accepted: &Accepted, as_at: Date) -> Vec<FloorLine> {
    let mut found: BTreeMap<Gate, FloorLine> = BTreeMap::new();
    for entry in facts.entries() {
        for floor in entry.figures().into_iter().flat_map(|figures| &figures.floors) {
            let line = found.entry(floor.id).or_insert_with(|| FloorLine {
                gate: floor.id.as_str().to_owned(),
                name: gate(floor.id),
                floor: 0,
                contracts: Vec::new(),
                accepted: 0,
                for_board: Vec::new(),
            });
            line.floor = line.floor.max(floor.floor);
            line.contracts.push(entry.scored.reference.clone());
            if accepted.of(&entry.scored.contract, floor, as_at).is_some() {
                line.accepted += 1;
            } else if accepted.is_for_board(floor, as_at) {
                line.for_board.push(entry.scored.reference.clone());
            }
        }
    }
    let mut lines: Vec<FloorLine> = found.into_values().collect();
    lines.sort_by(|one, other| other.floor.cmp(&one.floor).then_with(|| one.gate.cmp(&other.gate)));
    lines
}

/// Acceptances of floors that the board alone may accept, each once. Who gave one is recorded in words, so that nobody but the
/// board can tell whether it was the board.
pub(super) fn accepted_for_board(facts: &Facts, accepted: &Accepted, as_at: Date) -> Vec<AcceptedForBoard> {
    let mut found = BTreeMap::new();
    for entry in facts.entries() {
        let floors = entry.figures().into_iter().flat_map(|figures| &figures.floors);
        for floor in floors.filter(|floor| accepted.is_for_board(floor, as_at)) {
            if let Some(one) = accepted.of(&entry.scored.contract, floor, as_at) {
                found.entry(&one.reference).or_insert_with(|| AcceptedForBoard {
                    reference: one.reference.clone(),
                    contract: entry.scored.reference.clone(),
                    by: one.record.owner.to_string(),
                });
            }
        }
    }
    found.into_values().collect()
}
