//! The index behind the list: every contract's line, kept for one head of the trail and one pair of dates.

use super::line::Line;
use crate::clause::Spoken;
use crate::failure::Failure;
use crate::kept::Key;
use crate::reader::Reader;
use crate::score::columns::{Columns, word};
use crate::score::groups::each;
use crate::score::{self, Scored};
use crate::supplier::{Brief, folded, next, sensitivity, spoken};
use domain::date::Date;
use domain::facts::PeopleRange;
use domain::noun::Noun;
use domain::vocabulary::DataCategory;
use rusqlite::Connection;
use std::collections::HashMap;
use std::sync::Arc;

/// Every contract that is not retired.
pub(crate) struct ContractIndex {
    pub(crate) lines: Vec<Line>,
    by_id: HashMap<String, usize>,
}

impl ContractIndex {
    /// The line of a contract; none where it is retired.
    pub(crate) fn line(&self, id: &str) -> Option<&Line> {
        self.by_id.get(id).and_then(|&place| self.lines.get(place))
    }
}

/// The index as the reader sees the register.
pub(crate) fn of(reader: &Reader<'_>) -> Result<Arc<ContractIndex>, Failure> {
    let key = Key::of(reader);
    if let Some(kept) = reader.kept.contracts.get(&key) {
        return Ok(kept);
    }
    let index = Arc::new(build(reader)?);
    reader.kept.contracts.keep(key, Arc::clone(&index));
    Ok(index)
}

fn build(reader: &Reader<'_>) -> Result<ContractIndex, Failure> {
    let scores = score::all(reader)?;
    let mut parts = Parts::read(reader.connection, &scores)?;
    let mut lines = Vec::with_capacity(scores.len());
    each(reader.connection, include_str!("contracts.sql"), &[], |row| {
        lines.extend(parts.line(row, reader.as_at())?);
        Ok(())
    })?;
    let by_id = lines.iter().enumerate().map(|(place, line)| (line.id.clone(), place)).collect();
    Ok(ContractIndex { lines, by_id })
}

/// What hangs under contracts.
struct Parts<'a> {
    scores: HashMap<&'a str, &'a Scored>,
    clauses: HashMap<String, Spoken>,
    categories: HashMap<String, Vec<DataCategory>>,
}

impl<'a> Parts<'a> {
    fn read(connection: &Connection, scores: &'a [Scored]) -> Result<Self, Failure> {
        let mut parts = Self {
            scores: scores.iter().map(|scored| (scored.contract.as_str(), scored)).collect(),
            clauses: HashMap::new(),
            categories: HashMap::new(),
        };
        each(connection, include_str!("../supplier/clauses.sql"), &[], |row| {
            parts.clauses.insert(row.text(0)?, spoken(row)?);
            Ok(())
        })?;
        each(connection, include_str!("categories.sql"), &[], |row| {
            parts.categories.entry(row.text(0)?).or_default().push(word(row, 1)?);
            Ok(())
        })?;
        Ok(parts)
    }

    /// The line of a contract; none where it has no score, which it always has.
    fn line(&mut self, row: &Columns<'_>, as_at: Date) -> Result<Option<Line>, Failure> {
        let id = row.text(0)?;
        let Some(scored) = self.scores.get(id.as_str()) else { return Ok(None) };
        let (number, title) = (row.integer(1)?, row.text(2)?);
        let mut categories = self.categories.remove(&id).unwrap_or_default();
        categories.sort_by_key(|category| sensitivity(*category));
        let name = row.opt_text(4)?;
        Ok(Some(Line {
            number,
            key: folded(&title),
            haystack: haystack(row, &title, number, name.as_deref())?,
            supplier: row.opt_text(3)?.zip(name).map(|(id, name)| {
                let key = folded(&name);
                (id, name, key)
            }),
            status: scored.lifecycle.status(as_at),
            score: Brief::of(&scored.score),
            categories,
            people: known(scored.derived.people),
            start: scored.lifecycle.start,
            end: scored.lifecycle.term(as_at).current_end,
            value: row.opt_integer(9)?,
            currency: row.opt_text(10)?,
            next: next(&[scored], as_at),
            clause: (scored.derived.clause_quality, self.clauses.remove(&id)),
            title,
            id,
        }))
    }
}

fn known(people: PeopleRange) -> Option<PeopleRange> {
    people.min.or(people.max).map(|_| people)
}

fn haystack(row: &Columns<'_>, title: &str, number: i64, supplier: Option<&str>) -> Result<String, Failure> {
    let mut all = vec![title.to_owned(), Noun::Contract.reference(number)];
    all.extend(supplier.map(str::to_owned));
    if supplier.is_some() {
        all.extend(row.list(5)?);
    }
    for column in 6..=8 {
        all.extend(row.opt_text(column)?);
    }
    Ok(folded(&all.join("\n")))
}
