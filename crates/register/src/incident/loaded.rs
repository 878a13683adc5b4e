//! An incident with what its clocks need: the notices of it and the clause that it is judged by.

use crate::failure::Failure;
use crate::reader::{Found, Reader};
use domain::clause::Clause;
use domain::clock::Case;
use domain::incident::case::case;
use domain::incident::{BreachNotice, Incident};
use domain::when::Instant;
use std::collections::HashMap;

/// An incident with its notices and its clause.
pub(crate) struct Loaded {
    /// The incident.
    pub incident: Found<Incident>,
    /// Its notices, in the order of their references.
    pub notices: Vec<Found<BreachNotice>>,
    /// The clause of its contract; none where none is recorded.
    pub clause: Option<Clause>,
}

impl Loaded {
    /// Its notices alone.
    pub fn letters(&self) -> Vec<BreachNotice> {
        self.notices.iter().map(|notice| notice.record.clone()).collect()
    }

    /// Whether it touches a contract: it names it, or it names none and happened at the contract's supplier.
    pub fn touches(&self, contract: &str, supplier: Option<&str>) -> bool {
        let incident = &self.incident.record;
        let mut named = incident.contract.iter().chain(&incident.further_contracts).peekable();
        if named.peek().is_none() {
            return supplier == Some(incident.supplier.as_str());
        }
        named.any(|link| link.as_str() == contract)
    }

    /// The case that its clocks judge, at the reader's moment. What lies after the reader's day is left out.
    pub fn case(&self, reader: &Reader<'_>) -> Case {
        self.case_at(reader, Instant::from_utc(reader.now()))
    }

    /// The same, with open clocks judged at another instant.
    pub fn case_at(&self, reader: &Reader<'_>, now: Instant) -> Case {
        let until = Some(reader.as_at());
        case(&self.incident.record, &self.letters(), self.clause.as_ref(), Some(now), until)
    }
}

/// The clause of a contract; the latest where there were several.
pub(crate) fn clause_of(reader: &Reader<'_>, contract: &str) -> Result<Option<Clause>, Failure> {
    Ok(reader.all_where::<Clause>("contract", contract)?.pop().map(|found| found.record))
}

fn with_clause(
    reader: &Reader<'_>,
    incident: Found<Incident>,
    notices: Vec<Found<BreachNotice>>,
) -> Result<Loaded, Failure> {
    let contract = incident.record.contract.as_ref().map(|link| link.as_str().to_owned());
    let clause = contract.map(|contract| clause_of(reader, &contract)).transpose()?.flatten();
    Ok(Loaded { incident, notices, clause })
}

/// One incident, by its id.
pub(crate) fn of(reader: &Reader<'_>, id: &str) -> Result<Loaded, Failure> {
    let incident = reader.load::<Incident>(id)?;
    let notices = reader.all_where::<BreachNotice>("incident", id)?;
    with_clause(reader, incident, notices)
}

/// Every incident that is not retired.
pub(crate) fn all(reader: &Reader<'_>) -> Result<Vec<Loaded>, Failure> {
    let incidents = reader.all::<Incident>()?;
    if incidents.is_empty() {
        return Ok(Vec::new());
    }
    let mut notices: HashMap<String, Vec<Found<BreachNotice>>> = HashMap::new();
    for notice in reader.all::<BreachNotice>()? {
        notices.entry(notice.record.incident.as_str().to_owned()).or_default().push(notice);
    }
    incidents
        .into_iter()
        .map(|incident| {
            let own = notices.remove(&incident.id).unwrap_or_default();
            with_clause(reader, incident, own)
        })
        .collect()
}
