//! The incidents that touch a report's contracts, and those of the whole register, with how their clocks stood on the day.
//!
//! Open clocks are judged at the beginning of the day, as the score does, so that a report depends on its day alone.

use super::dossier::Scope;
use super::names::{Names, by_number};
use crate::failure::Failure;
use crate::incident::{self, Loaded, around, clause_of};
use crate::reader::Reader;
use ::report::model::{IncidentLine, TouchingIncident};
use domain::clause::Clause;
use domain::clock::{ClockId, ClockReading, ClockResult, Event};
use domain::contract::Contract;
use domain::incident::case::{case, counts, had_happened};
use domain::incident::clocks::{clocks as incident_clocks, decided, owed, says_something};
use domain::incident::owed::whom_to_tell;
use domain::noun::Noun;
use domain::when::Instant;
use words::{Words, args, key};

/// Those that touch the contracts of a report, in the order of their references. A report on one contract judges them by that
/// contract's clause; one on a supplier judges each by the clause of its own contract.
pub(super) fn touching(names: &Names<'_>, scope: &Scope) -> Result<Vec<TouchingIncident>, Failure> {
    let reader = names.reader;
    let only = scope.contracts.first().filter(|_| scope.one_contract);
    let belongs = |loaded: &Loaded| match only {
        Some(contract) => loaded.touches(&contract.id, scope.supplier.as_deref()),
        None => scope.supplier.as_deref() == Some(loaded.incident.record.supplier.as_str()),
    };
    let mut found: Vec<Loaded> = incident::all(reader)?.into_iter().filter(belongs).collect();
    found.sort_by(|one, other| by_number(&one.incident.reference).cmp(&by_number(&other.incident.reference)));
    found
        .into_iter()
        .map(|mut loaded| {
            let mut judged_by = own_contract(reader, &loaded)?;
            if let Some(contract) = only {
                loaded.clause = clause_of(reader, &contract.id)?;
                judged_by = Some(contract.reference.clone());
            }
            let Clocks { clocks, owed, decided, not_judged } = clocks(reader, &loaded);
            Ok(TouchingIncident {
                incident: names.item(&loaded.incident)?,
                notices: names.items(loaded.notices)?,
                judged_by: judged_by.filter(|_| loaded.clause.is_some()),
                clocks,
                owed,
                decided,
                not_judged,
            })
        })
        .collect()
}

/// The reference of the contract that an incident names first.
fn own_contract(reader: &Reader<'_>, loaded: &Loaded) -> Result<Option<String>, Failure> {
    let named = loaded.incident.record.contract.as_ref();
    named.map(|link| Ok(reader.load::<Contract>(link.as_str())?.reference)).transpose()
}

/// The clocks that say something as they stood at the beginning of the day.
struct Clocks {
    clocks: Vec<ClockReading>,
    /// Those of the notices that we owe.
    owed: Vec<ClockReading>,
    /// Those that rest on a decision whether a notice is owed.
    decided: Vec<ClockId>,
    /// How many nobody could judge.
    not_judged: usize,
}

fn clocks(reader: &Reader<'_>, loaded: &Loaded) -> Clocks {
    let (incident, letters) = (&loaded.incident.record, loaded.letters());
    let clause: Option<&Clause> = loaded.clause.as_ref();
    let day = reader.as_at();
    let case = case(incident, &letters, clause, Some(Instant::start_of(day)), Some(day));
    let mut outcome = incident_clocks(incident, &case);
    let decided = decided(incident, &case, &outcome);
    let mut owed = owed(incident, &case, &outcome);
    outcome.clocks.retain(says_something);
    owed.retain(says_something);
    Clocks { clocks: outcome.clocks, owed, decided, not_judged: outcome.beyond.len() }
}

/// Every incident that had happened by the day: open ones first, of those the one whose clock runs out next.
pub(super) fn lines(reader: &Reader<'_>, words: &Words) -> Result<Vec<IncidentLine>, Failure> {
    let names = Names::new(reader);
    let mut lines = Vec::new();
    for loaded in incident::all(reader)? {
        if had_happened(&loaded.incident.record, &loaded.letters(), reader.as_at()) {
            lines.push(line(&names, &loaded, words)?);
        }
    }
    lines.sort_by_cached_key(|(due, line)| {
        (!line.open, due.is_none(), *due, line.reference.len(), line.reference.clone())
    });
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

fn line(
    names: &Names<'_>,
    loaded: &Loaded,
    words: &Words,
) -> Result<(Option<Instant>, IncidentLine), Failure> {
    let incident = &loaded.incident.record;
    let Clocks { clocks, owed, .. } = clocks(names.reader, loaded);
    let clocks = [clocks, owed].concat();
    let open = incident.is_open(names.reader.as_at());
    let next =
        clocks.iter().filter(|_| open).filter(|reading| reading.result.runs() && reading.due.is_some());
    let next = next.min_by_key(|reading| reading.due.map(|due| due.earliest));
    let late = clocks.iter().find(|reading| reading.result == ClockResult::Breached);
    let says = next.or(late).map(|reading| {
        let (clock, says) = (words::clock::name(&reading.id, words), words::clock::sentence(reading, words));
        words.with(key::INCIDENTS_LATE_CLOCK, args![clock = clock, says = says])
    });
    let overdue =
        |reading: &&ClockReading| matches!(reading.result, ClockResult::MayBeOverdue | ClockResult::Overdue);
    let day = names.reader.as_at();
    let case =
        case(incident, &loaded.letters(), loaded.clause.as_ref(), Some(Instant::start_of(day)), Some(day));
    let tellings = whom_to_tell(incident, &case, &around(names.reader, incident)?);
    let happened = counts(incident, &loaded.letters(), Event::Occurred).map(|(when, _)| when);
    let line = IncidentLine {
        reference: loaded.incident.reference.clone(),
        title: incident.title.to_string(),
        supplier: Some(names.name(Noun::Supplier.table(), incident.supplier.as_str())?),
        open,
        happened: words::when::said(happened.as_ref(), words),
        says,
        unrecorded: tellings.iter().filter(|one| open && one.is_owed_without_a_clock()).count() as u64,
        overdue: clocks.iter().filter(|_| open).filter(overdue).count() as u64,
    };
    Ok((next.and_then(|reading| reading.due).map(|due| due.earliest), line))
}
