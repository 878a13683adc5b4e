//! Floors that hold contracts, gate by gate, and who has accepted the risk.

use super::board::gate;
use super::facts::Facts;
use crate::failure::Failure;
use crate::reader::Reader;
use ::report::model::FloorLine;
use domain::date::Date;
use domain::oversight::{Acceptance, Acceptor, AppetiteLine, who_may_accept};
use domain::scoring::{Floor, Gate};
use domain::vocabulary::GateId;
use std::collections::{BTreeMap, HashMap};

/// The acceptances by contract, and the board's appetite.
pub(super) struct Accepted {
    of: HashMap<String, Vec<Acceptance>>,
    appetite: Vec<AppetiteLine>,
}

impl Accepted {
    /// Reads them.
    pub fn read(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut of: HashMap<String, Vec<Acceptance>> = HashMap::new();
        for found in reader.all::<Acceptance>()? {
            of.entry(found.record.contract.as_str().to_owned()).or_default().push(found.record);
        }
        let appetite = reader.all::<AppetiteLine>()?.into_iter().map(|found| found.record).collect();
        Ok(Self { of, appetite })
    }

    /// Whether the risk of a floor on a contract is accepted on a day.
    pub fn of(&self, contract: &str, floor: Option<&Floor>, as_at: Date) -> bool {
        let Some(floor) = floor else { return false };
        let gate = GateId::from(floor.id);
        let holds = |one: &Acceptance| one.accepted_on <= as_at && as_at <= one.until;
        self.of.get(contract).into_iter().flatten().any(|one| holds(one) && one.gates.contains(&gate))
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
            if accepted.of(&entry.scored.contract, Some(floor), as_at) {
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
