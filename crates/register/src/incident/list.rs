//! The incidents of a list, those whose clock runs out first ahead.

use super::loaded::{self, Loaded};
use super::said::{clock, link, named, runs, when};
use super::tick::look_again;
use super::told::{self, Clocks};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::view::{ClockCount, IncidentPage, IncidentQuery, IncidentRow};
use domain::clock::{ClockResult, Event};
use domain::incident::case::counts;
use domain::incident::clocks::told_at;
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
        return Err(Failure::asked("limit", ProblemKind::OutOfRange { min: 1, max: i64::from(MOST) }));
    }
    let wanted: Vec<String> = query.text.split_whitespace().map(str::to_lowercase).collect();
    let mut names = Names::default();
    let mut rows = Vec::new();
    let mut open = 0;
    let mut again = None;
    for loaded in loaded::all(reader)? {
        let clocks = told::of(reader, &loaded);
        let (due, row) = row(reader, &mut names, &loaded, &clocks)?;
        open += u32::from(row.open);
        let own = query.supplier.as_ref().is_none_or(|supplier| *supplier == row.supplier.id);
        if own && (row.open || query.closed) && holds(&row, &wanted) {
            again = again.into_iter().chain(look_again(reader, &clocks)).min();
            rows.push((due, row));
        }
    }
    rows.sort_by_cached_key(|(due, row)| (!row.open, due.is_none(), *due, row.reference.clone()));
    Ok(IncidentPage {
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        open,
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        now: Instant::from_utc(reader.now()).to_string(),
        look_again: again,
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
    clocks: &Clocks,
) -> Result<(Option<Instant>, IncidentRow), Failure> {
    let incident = &loaded.incident.record;
    let running = clocks.all().filter(|(reading, _)| runs(reading) && reading.due.is_some());
    let next = running.min_by_key(|(reading, _)| reading.due.map(|due| due.earliest));
    let occurred = counts(incident, &loaded.letters(), Event::Occurred).map(|(at, _)| when(&at));
    let supplier = incident.supplier.as_str();
    if !names.contains_key(supplier) {
        names.insert(supplier.to_owned(), link(reader, Noun::Supplier, supplier)?.text);
    }
    let now = told_at(incident, Instant::from_utc(reader.now()));
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
        next: next.map(|(reading, events)| clock(reading, events, now)),
        clocks: counted(clocks.all().map(|(reading, _)| reading.result)),
    };
    Ok((next.and_then(|(reading, _)| reading.due).map(|due| due.earliest), row))
}

/// What clocks can say, the most urgent first.
const URGENT: [ClockResult; 12] = [
    ClockResult::Overdue,
    ClockResult::MayBeOverdue,
    ClockResult::Running,
    ClockResult::Breached,
    ClockResult::Contradiction,
    ClockResult::Indeterminate,
    ClockResult::Met,
    ClockResult::NoLimit,
    ClockResult::NotStarted,
    ClockResult::Closed,
    ClockResult::NotOwed,
    ClockResult::NotApplicable,
];

/// How many clocks stand in each way in which any does.
fn counted(results: impl Iterator<Item = ClockResult>) -> Vec<ClockCount> {
    let results: Vec<ClockResult> = results.collect();
    let of = |result: ClockResult| results.iter().filter(|own| **own == result).count();
    let counts = URGENT.into_iter().map(|result| (result, of(result))).filter(|(_, count)| *count > 0);
    counts
        .map(|(result, count)| ClockCount {
            result: named(result),
            count: u32::try_from(count).unwrap_or(u32::MAX),
        })
        .collect()
}
