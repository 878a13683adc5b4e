//! The incidents of a list, those whose clock runs out first ahead.

use super::loaded::{self, Loaded};
use super::said::{clock, link, named, when};
use super::told;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::view::{ClockCounts, IncidentPage, IncidentQuery, IncidentRow};
use domain::clock::{ClockReading, ClockResult, Event};
use domain::incident::case::counts;
use domain::noun::Noun;
use domain::problem::ProblemKind;
use domain::when::Instant;
use std::collections::HashMap;

/// The most rows that are asked for at once.
const MOST: u32 = 500;

/// A window of the incidents.
///
/// # Errors
/// Where the window is not 1 to 500 rows, or the register cannot be read.
pub fn list(reader: &Reader<'_>, query: &IncidentQuery) -> Result<IncidentPage, Failure> {
    if !(1..=MOST).contains(&query.limit) {
        return Err(Failure::field("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let wanted: Vec<String> = query.text.split_whitespace().map(str::to_lowercase).collect();
    let mut names = Names::default();
    let mut rows = Vec::new();
    let mut open = 0;
    for loaded in loaded::all(reader)? {
        let (due, row) = row(reader, &mut names, &loaded)?;
        open += u32::from(row.open);
        if (row.open || query.closed) && holds(&row, &wanted) {
            rows.push((due, row));
        }
    }
    rows.sort_by_cached_key(|(due, row)| (!row.open, due.is_none(), *due, row.reference.clone()));
    Ok(IncidentPage {
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        open,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        now: Instant::from_utc(reader.now()).to_string(),
        rows: rows
            .into_iter()
            .skip(query.offset as usize)
            .take(query.limit as usize)
            .map(|(_, row)| row)
            .collect(),
    })
}

fn holds(row: &IncidentRow, wanted: &[String]) -> bool {
    let text =
        format!("{} {} {} {}", row.reference, row.title, row.supplier.text, row.cause.text).to_lowercase();
    wanted.iter().all(|word| text.contains(word.as_str()))
}

/// The names of suppliers, each read once.
type Names = HashMap<String, String>;

fn row(
    reader: &Reader<'_>,
    names: &mut Names,
    loaded: &Loaded,
) -> Result<(Option<Instant>, IncidentRow), Failure> {
    let incident = &loaded.incident.record;
    let clocks = told::of(reader, loaded);
    let all: Vec<&ClockReading> = clocks.outcome.clocks.iter().chain(&clocks.owed).collect();
    let next = all
        .iter()
        .filter(|reading| runs(reading) && reading.due.is_some())
        .min_by_key(|reading| reading.due.map(|due| due.earliest));
    let occurred = counts(incident, &loaded.letters(), Event::Occurred).map(|(at, _)| when(&at));
    let supplier = incident.supplier.as_str();
    if !names.contains_key(supplier) {
        names.insert(supplier.to_owned(), link(reader, Noun::Supplier, supplier)?.text);
    }
    let now = Instant::from_utc(reader.now());
    let row = IncidentRow {
        id: loaded.incident.id.clone(),
        reference: loaded.incident.reference.clone(),
        title: incident.title.to_string(),
        supplier: crate::view::RecordLink {
            noun: Noun::Supplier.word().to_owned(),
            id: supplier.to_owned(),
            text: names[supplier].clone(),
        },
        status: named(incident.status),
        open: incident.is_open(reader.as_at()),
        cause: named(incident.cause),
        risk: named(incident.risk),
        occurred,
        next: next.map(|reading| clock(reading, now)),
        clocks: counted(&all),
    };
    Ok((next.and_then(|reading| reading.due).map(|due| due.earliest), row))
}

fn runs(reading: &ClockReading) -> bool {
    matches!(reading.result, ClockResult::Running | ClockResult::MayBeOverdue | ClockResult::Overdue)
}

fn counted(all: &[&ClockReading]) -> ClockCounts {
    let mut found = ClockCounts::default();
    for reading in all {
        match reading.result {
            ClockResult::Running => found.running += 1,
            ClockResult::MayBeOverdue => found.may_be_overdue += 1,
            ClockResult::Overdue => found.overdue += 1,
            ClockResult::Breached => found.breached += 1,
            _ => {}
        }
    }
    found
}
