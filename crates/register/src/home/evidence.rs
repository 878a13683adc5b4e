//! Evidence that stops being in date.

use super::due;
use super::entry::{Kind, Record};
use super::gather::Gatherer;
use crate::failure::Failure;
use crate::score::columns::{Columns, opt_date, word};
use crate::score::groups::each;
use crate::supplier::known;
use domain::date::Date;
use domain::noun::Noun;
use domain::vocabulary::EvidenceKind;
use std::collections::{HashMap, HashSet};

impl Gatherer<'_> {
    /// Evidence that stops being in date, unless a later piece of the same kind speaks for the same contracts.
    pub(super) fn evidence(&mut self) -> Result<(), Failure> {
        let mut pieces: Vec<Piece> = Vec::new();
        each(self.reader.connection, include_str!("evidence.sql"), &[], |row| {
            pieces.push(Piece::read(row)?);
            Ok(())
        })?;
        let mut beside: HashMap<(&str, EvidenceKind), Vec<&Piece>> = HashMap::new();
        for piece in &pieces {
            beside.entry((&piece.supplier, piece.kind)).or_default().push(piece);
        }
        let running = self.running();
        let mut standing: Vec<(Kind, Option<Date>, Record)> = Vec::new();
        for piece in &pieces {
            let others = &beside[&(piece.supplier.as_str(), piece.kind)];
            let is_replaced = others.iter().any(|other| other.replaces(piece));
            if !is_replaced && piece.speaks_for_something(&running) {
                standing.push((piece.asks, piece.on, piece.record()));
            }
        }
        for (kind, on, record) in standing {
            self.push(kind, on, record);
        }
        Ok(())
    }

    /// The contracts that are not over, and of each supplier that has contracts whether one of them is not.
    fn running(&self) -> Running {
        let mut running = Running { contracts: HashSet::new(), suppliers: HashMap::new() };
        for line in &self.contracts.lines {
            if !line.status.is_over() {
                running.contracts.insert(line.id.clone());
            }
            if let Some((supplier, _, _)) = &line.supplier {
                *running.suppliers.entry(supplier.clone()).or_default() |= !line.status.is_over();
            }
        }
        running
    }
}

struct Running {
    contracts: HashSet<String>,
    suppliers: HashMap<String, bool>,
}

/// A piece of evidence, as far as it asks for something.
struct Piece {
    id: String,
    number: i64,
    title: Option<String>,
    kind: EvidenceKind,
    supplier: String,
    supplier_name: String,
    contracts: Vec<String>,
    asks: Kind,
    on: Option<Date>,
}

impl Piece {
    fn read(row: &Columns<'_>) -> Result<Self, Failure> {
        let (issued_on, expires_on, sighted_on) = (opt_date(row, 7)?, opt_date(row, 8)?, opt_date(row, 9)?);
        let on = due::evidence(expires_on, sighted_on, issued_on);
        let asks = match (expires_on, on) {
            (Some(_), _) => Kind::EvidenceExpires,
            (None, Some(_)) => Kind::EvidenceLapses,
            (None, None) => Kind::EvidenceUndated,
        };
        Ok(Self {
            id: row.text(0)?,
            number: row.integer(1)?,
            title: row.opt_text(2)?,
            kind: word(row, 3)?,
            supplier: row.text(4)?,
            supplier_name: row.text(5)?,
            contracts: row.list(6)?,
            asks,
            on,
        })
    }

    /// Whether it holds longer than another and speaks for all that the other speaks for.
    fn replaces(&self, other: &Self) -> bool {
        let speaks = |contract: &String| self.contracts.contains(contract);
        let wide =
            self.contracts.is_empty() || (!other.contracts.is_empty() && other.contracts.iter().all(speaks));
        wide && self.on > other.on
    }

    /// Whether a contract that it speaks for is not over; of a supplier without contracts it always matters.
    fn speaks_for_something(&self, running: &Running) -> bool {
        if self.contracts.is_empty() {
            return running.suppliers.get(&self.supplier).copied().unwrap_or(true);
        }
        self.contracts.iter().any(|contract| running.contracts.contains(contract))
    }

    fn record(&self) -> Record {
        Record {
            noun: Noun::Evidence,
            id: self.id.clone(),
            number: self.number,
            title: self.title.clone().or_else(|| known(self.kind).map(|kind| kind.text)),
            contract: self.contracts.first().filter(|_| self.contracts.len() == 1).cloned(),
            supplier_name: Some(self.supplier_name.clone()),
        }
    }
}
