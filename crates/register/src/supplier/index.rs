//! The index behind the list: every supplier's line, read table by table and kept for one head of the trail and one pair
//! of dates, so that a page, a filter or a search reads nothing from the file.

use super::line::{Brief, Line, Next};
use super::sort::folded;
use super::{people, phrase};
use crate::clause::Spoken;
use crate::failure::Failure;
use crate::kept::Key;
use crate::reader::Reader;
use crate::score::columns::{Columns, word};
use crate::score::groups::each;
use crate::score::{self, Scored};
use crate::view::Standing;
use domain::contract::{ActDate, ActKind};
use domain::date::Date;
use domain::noun::Noun;
use domain::vocabulary::DataCategory;
use rusqlite::Connection;
use std::collections::HashMap;
use std::sync::Arc;

/// Every supplier that is not retired.
pub(crate) struct Index {
    pub lines: Vec<Line>,
    by_id: HashMap<String, usize>,
}

impl Index {
    /// The line of a supplier; none where it is retired.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.by_id.get(id).and_then(|&place| self.lines.get(place))
    }
}

/// Reads the index, so that the first list that is asked for waits for nothing.
///
/// # Errors
/// Where the register cannot be read.
pub fn prepare(reader: &Reader<'_>) -> Result<(), Failure> {
    of(reader).map(drop)
}

/// The index as the reader sees the register.
pub(crate) fn of(reader: &Reader<'_>) -> Result<Arc<Index>, Failure> {
    let key = Key::of(reader);
    if let Some(kept) = reader.kept.suppliers.get(&key) {
        return Ok(kept);
    }
    let index = Arc::new(build(reader)?);
    reader.kept.suppliers.keep(key, Arc::clone(&index));
    Ok(index)
}

fn build(reader: &Reader<'_>) -> Result<Index, Failure> {
    let scores = score::all(reader)?;
    let parts = Parts::read(reader.connection, &scores)?;
    let mut lines = Vec::new();
    each(reader.connection, include_str!("suppliers.sql"), &[], |row| {
        lines.push(parts.line(row, reader.as_at())?);
        Ok(())
    })?;
    rank_by_name(&mut lines);
    let by_id = lines.iter().enumerate().map(|(place, line)| (line.id.clone(), place)).collect();
    Ok(Index { lines, by_id })
}

/// Puts the lines in the order of their names and numbers them by it, the same name the same number, so that sorting the
/// list compares no text.
fn rank_by_name(lines: &mut [Line]) {
    lines.sort_by(|one, other| (&one.key, one.number).cmp(&(&other.key, other.number)));
    for at in 1..lines.len() {
        let before = &lines[at - 1];
        lines[at].by_name = before.by_name + u32::from(before.key != lines[at].key);
    }
}

/// What hangs under suppliers.
struct Parts<'a> {
    titles: HashMap<String, String>,
    clauses: HashMap<String, Spoken>,
    categories: HashMap<String, Vec<DataCategory>>,
    people: HashMap<String, Vec<domain::facts::PeopleRange>>,
    /// Worst first.
    scores: HashMap<&'a str, Vec<&'a Scored>>,
}

impl<'a> Parts<'a> {
    fn read(connection: &Connection, scores: &'a [Scored]) -> Result<Self, Failure> {
        let mut parts = Self {
            titles: HashMap::new(),
            clauses: HashMap::new(),
            categories: HashMap::new(),
            people: people::ranges(connection, scores)?,
            scores: HashMap::new(),
        };
        for scored in scores {
            if let Some(supplier) = &scored.supplier {
                parts.scores.entry(supplier).or_default().push(scored);
            }
        }
        each(connection, include_str!("contracts.sql"), &[], |row| {
            parts.titles.insert(row.text(0)?, row.text(1)?);
            Ok(())
        })?;
        each(connection, include_str!("clauses.sql"), &[], |row| {
            parts.clauses.insert(row.text(0)?, spoken(row)?);
            Ok(())
        })?;
        each(connection, include_str!("categories.sql"), &[], |row| {
            parts.categories.entry(row.text(0)?).or_default().push(word(row, 1)?);
            Ok(())
        })?;
        for categories in parts.categories.values_mut() {
            categories.sort_by_key(|category| phrase::sensitivity(*category));
        }
        Ok(parts)
    }

    fn line(&self, row: &Columns<'_>, as_at: Date) -> Result<Line, Failure> {
        let (id, number, name) = (row.text(0)?, row.integer(1)?, row.text(2)?);
        let contracts = self.scores.get(id.as_str()).map_or(&[][..], Vec::as_slice);
        let worst = contracts.first().map(|scored| Brief::of(&scored.score));
        let services = self.services(contracts, row.opt_text(5)?);
        Ok(Line {
            key: folded(&name),
            by_name: 0,
            haystack: haystack(row, &name, number, &services)?,
            services,
            categories: self.categories.get(&id).cloned().unwrap_or_default(),
            standing: worst.map_or(Standing::NoContract, |worst| worst.standing),
            score: worst,
            people: self.people.get(&id).and_then(|ranges| people::together(ranges)),
            contracts: u32::try_from(contracts.len()).unwrap_or(u32::MAX),
            next: next(contracts, as_at),
            clause: self.weakest_clause(contracts, as_at),
            id,
            number,
            name,
        })
    }

    /// The titles of its contracts, in the order of their references; where it has none, what it supplies.
    fn services(&self, contracts: &[&Scored], service: Option<String>) -> Vec<String> {
        let mut named: Vec<_> =
            contracts.iter().map(|scored| (&scored.reference, &scored.contract)).collect();
        named.sort();
        let titles: Vec<String> =
            named.iter().filter_map(|(_, contract)| self.titles.get(*contract).cloned()).collect();
        if titles.is_empty() { service.into_iter().collect() } else { titles }
    }

    /// The weakest clause of the contracts that are not over; of all where every one is.
    fn weakest_clause(&self, contracts: &[&Scored], as_at: Date) -> Option<(u8, Option<Spoken>)> {
        let weakest =
            |scored: &&&Scored| (scored.lifecycle.status(as_at).is_over(), scored.derived.clause_quality);
        let scored = contracts.iter().min_by_key(weakest)?;
        Some((scored.derived.clause_quality, self.clauses.get(&scored.contract).cloned()))
    }
}

fn haystack(row: &Columns<'_>, name: &str, number: i64, services: &[String]) -> Result<String, Failure> {
    let mut all = vec![name.to_owned(), Noun::Supplier.reference(number)];
    all.extend(row.list(3)?);
    all.extend(row.opt_text(4)?);
    all.extend(row.opt_text(5)?);
    all.extend(services.iter().cloned());
    Ok(folded(&all.join("\n")))
}

pub(crate) fn spoken(row: &Columns<'_>) -> Result<Spoken, Failure> {
    let unit = row.opt_borrowed(3)?.map(|_| word(row, 3)).transpose()?;
    Ok(Spoken { trigger: word(row, 1)?, limit: row.opt_integer(2)?.zip(unit), worded: row.flag(4)? })
}

/// What a person must act on first: the earliest day that was missed and still asks for something, else the nearest day
/// that is still to come. A missed procurement can be begun late, and a contract that runs on past its end has to be put
/// right; a chance to extend or to give notice that has gone by is gone.
pub(crate) fn next(contracts: &[&Scored], as_at: Date) -> Option<Next> {
    let running = contracts.iter().filter(|scored| !scored.lifecycle.status(as_at).is_over());
    let days: Vec<(ActDate, &String)> =
        running.flat_map(|scored| scored.open_acts().map(|act| (*act, &scored.reference))).collect();
    let missed = |(act, _): &&(ActDate, &String)| {
        act.on < as_at && matches!(act.kind, ActKind::Decide | ActKind::Ends)
    };
    let coming = || days.iter().filter(|(act, _)| act.on >= as_at).min();
    days.iter().filter(missed).min().or_else(coming).map(|(act, contract)| Next {
        on: act.on,
        kind: act.kind,
        contract: (*contract).clone(),
    })
}
