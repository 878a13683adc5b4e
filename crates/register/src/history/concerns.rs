//! The rows that concern a supplier: its own and those of suppliers that were merged into it, its organisation's, its contracts', whatever points to one of them, and
//! their parts; and those that concern a contract or an incident: its own and whatever points to it. Retired ones too, for
//! their history stays.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::supplier::{Pair, pairs};
use crate::tables::{self, Table};
use crate::view::HistoryQuery;
use domain::field::Stored;
use domain::noun::Noun;
use domain::record::Column;
use domain::supplier::Supplier;
use domain::vocabulary::PairDecision;
use std::collections::HashSet;

/// The rows that a query asks for: those that all it names concern; none where it asks for every row.
pub(super) fn rows_of(reader: &Reader<'_>, query: &HistoryQuery) -> Result<Option<HashSet<String>>, Failure> {
    let supplier = query.supplier.as_deref().map(|id| of_supplier(reader, id));
    let contract = query.contract.as_deref().map(|id| of_record(reader, Noun::Contract, id));
    let incident = query.incident.as_deref().map(|id| of_record(reader, Noun::Incident, id));
    let mut all = [supplier, contract, incident].into_iter().flatten();
    let Some(first) = all.next() else { return Ok(None) };
    all.try_fold(first?, |rows, more| Ok(more?.intersection(&rows).cloned().collect())).map(Some)
}

/// The ids of all rows of a supplier, by its id or reference.
pub(super) fn of_supplier(reader: &Reader<'_>, supplier: &str) -> Result<HashSet<String>, Failure> {
    let own = with_merged(reader, reader.resolve(Noun::Supplier, supplier)?)?;
    let mut its = HashSet::new();
    for id in &own {
        its.insert(reader.load::<Supplier>(id)?.record.organisation.as_str().to_owned());
    }
    let contracts = pointing(reader, tables::of(Noun::Contract), Noun::Supplier, &own)?;
    let mut all: HashSet<String> = own.iter().chain(&its).chain(&contracts).cloned().collect();
    all.extend(pointing(reader, tables::of(Noun::Contact), Noun::Organisation, &its)?);
    for table in tables::all().iter().filter(|table| table.noun.is_some_and(|noun| noun != Noun::Contract)) {
        all.extend(pointing(reader, table, Noun::Supplier, &own)?);
        all.extend(pointing(reader, table, Noun::Contract, &contracts)?);
    }
    all.extend(pointing(reader, tables::of_supplier_pairs()?, Noun::Supplier, &own)?);
    with_parts(reader, all)
}

/// A supplier with all that were merged into it, at whatever remove.
fn with_merged(reader: &Reader<'_>, id: String) -> Result<HashSet<String>, Failure> {
    let pairs = pairs(reader.connection)?;
    let mut own = HashSet::from([id]);
    loop {
        let joins = |pair: &&Pair| {
            pair.decision == PairDecision::Merged && own.contains(&pair.one) && !own.contains(&pair.other)
        };
        let more: Vec<String> = pairs.iter().filter(joins).map(|pair| pair.other.clone()).collect();
        if more.is_empty() {
            return Ok(own);
        }
        own.extend(more);
    }
}

/// The ids of a record's rows and of all that hangs under it, by its id or reference.
pub(super) fn of_record(reader: &Reader<'_>, noun: Noun, record: &str) -> Result<HashSet<String>, Failure> {
    let own = HashSet::from([reader.resolve(noun, record)?]);
    let mut all = own.clone();
    for table in tables::all().iter().filter(|table| table.noun.is_some()) {
        all.extend(pointing(reader, table, noun, &own)?);
    }
    with_parts(reader, all)
}

/// These rows with the lists inside them.
fn with_parts(reader: &Reader<'_>, mut all: HashSet<String>) -> Result<HashSet<String>, Failure> {
    for table in tables::all().iter().filter(|table| table.parent.is_some()) {
        let parts = holding(reader, table, "parent", Stored::Text, &all)?;
        all.extend(parts);
    }
    Ok(all)
}

/// The rows of a table that link to one of these records of a noun, in a list too.
fn pointing(
    reader: &Reader<'_>,
    table: &Table,
    noun: Noun,
    to: &HashSet<String>,
) -> Result<HashSet<String>, Failure> {
    let links = |column: &&Column| column.link == Some(noun.table());
    let mut found = HashSet::new();
    for column in table.spec.columns.iter().filter(links) {
        found.extend(holding(reader, table, column.name, column.stored, to)?);
    }
    Ok(found)
}

/// The rows of a table whose column holds one of the ids.
fn holding(
    reader: &Reader<'_>,
    table: &Table,
    column: &str,
    stored: Stored,
    ids: &HashSet<String>,
) -> Result<HashSet<String>, Failure> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    // Both names come from the record types.
    let held = match stored {
        Stored::Json => {
            format!("EXISTS (SELECT 1 FROM json_each(\"{column}\") AS held WHERE held.value IN asked)")
        }
        Stored::Text | Stored::Integer => format!("\"{column}\" IN asked"),
    };
    let sql = format!(
        "WITH asked (id) AS (SELECT value FROM json_each(?1)) SELECT id FROM \"{}\" WHERE {held}",
        table.name
    );
    let mut statement = reader.connection.prepare_cached(&sql)?;
    let found = statement.query_map([serde_json::to_string(ids)?], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
