//! The rows that concern a supplier: its own, its organisation's, its contracts', whatever points to one of them, and
//! their parts; retired ones too, for their history stays.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::tables::{self, Table};
use domain::field::Stored;
use domain::noun::Noun;
use domain::supplier::Supplier;
use std::collections::HashSet;

/// The ids of all rows of a supplier, by its id or reference.
pub(super) fn rows_of(reader: &Reader<'_>, supplier: &str) -> Result<HashSet<String>, Failure> {
    let id = reader.resolve(Noun::Supplier, supplier)?;
    let organisation = reader.load::<Supplier>(&id)?.record.organisation.as_str().to_owned();
    let own = HashSet::from([id]);
    let its = HashSet::from([organisation]);
    let contracts: HashSet<String> =
        pointing(reader, tables::of(Noun::Contract), "supplier", &own)?.into_iter().collect();
    let mut all: HashSet<String> = own.iter().chain(&its).chain(&contracts).cloned().collect();
    all.extend(pointing(reader, tables::of(Noun::Contact), "organisation", &its)?);
    for table in tables::all().iter().filter(|table| table.noun.is_some_and(|noun| noun != Noun::Contract)) {
        for (column, to) in [("supplier", &own), ("contract", &contracts)] {
            all.extend(pointing(reader, table, column, to)?);
        }
    }
    for table in tables::all().iter().filter(|table| table.parent.is_some()) {
        all.extend(pointing(reader, table, "parent", &all)?);
    }
    Ok(all)
}

/// The rows of a table whose column holds one of the ids; none where the table has no such column.
fn pointing(
    reader: &Reader<'_>,
    table: &Table,
    column: &str,
    to: &HashSet<String>,
) -> Result<Vec<String>, Failure> {
    let is_link = |own: &&domain::record::Column| {
        own.name == column && own.link.is_some() && own.stored == Stored::Text
    };
    let has = column == "parent" || table.spec.columns.iter().any(|own| is_link(&own));
    if !has || to.is_empty() {
        return Ok(Vec::new());
    }
    // Both names come from the record types.
    let sql =
        format!("SELECT id FROM \"{}\" WHERE \"{column}\" IN (SELECT value FROM json_each(?1))", table.name);
    let mut statement = reader.connection.prepare_cached(&sql)?;
    let ids = statement.query_map([serde_json::to_string(to)?], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
