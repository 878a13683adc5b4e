//! Clocks of open incidents that run out.

use super::entry::{Kind, Record};
use super::gather::Gatherer;
use crate::failure::Failure;
use crate::incident::{self, Loaded};
use domain::clock::ClockResult;
use domain::incident::clocks::that_say_something;
use domain::noun::Noun;

impl Gatherer<'_> {
    /// The clock of each open incident that runs out first: on the earliest day on which it can. Answers with how many are
    /// open.
    pub(super) fn incidents(&mut self) -> Result<usize, Failure> {
        let mut open = 0;
        for loaded in incident::all(self.reader)? {
            if loaded.incident.record.is_open(self.reader.as_at()) {
                open += 1;
                self.clock(&loaded)?;
            }
        }
        Ok(open)
    }

    fn clock(&mut self, loaded: &Loaded) -> Result<(), Failure> {
        let incident = &loaded.incident.record;
        let case = loaded.case(self.reader);
        let clocks = that_say_something(incident, &case).into_iter();
        let running = clocks.filter(|reading| reading.result.runs() && reading.due.is_some());
        let Some(first) = running.min_by_key(|reading| reading.due.map(|due| due.earliest)) else {
            return Ok(());
        };
        let kind = if first.result == ClockResult::Running { Kind::ClockDue } else { Kind::ClockOverdue };
        let suppliers = crate::supplier::index(self.reader)?;
        let supplier = suppliers.line(incident.supplier.as_str()).map(|line| line.name.clone());
        let record = Record {
            noun: Noun::Incident,
            id: loaded.incident.id.clone(),
            number: Noun::Incident.number(&loaded.incident.reference).unwrap_or_default(),
            title: Some(incident.title.to_string()),
            contract: None,
            supplier_name: supplier,
        };
        // A limit that ends at midnight is used up on the day before.
        let on = first.due.map(|due| due.earliest.plus_minutes(-1).day());
        self.push(kind, on, record);
        Ok(())
    }
}
