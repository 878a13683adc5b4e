//! The tables of the register, taken from the record types of `domain`: the allow-list of names for every statement
//! that is put together at run time.

use crate::failure::Failure;
use crate::storage::migrate;
use domain::notice::NoticeRelease;
use domain::noun::Noun;
use domain::record::{Record, Spec};
use domain::supplier::SupplierPair;
use rusqlite::Connection;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A table that holds records, or parts of records.
pub(crate) struct Table {
    /// Its name.
    pub name: &'static str,
    /// The record type of its rows.
    pub spec: Spec,
    /// The table whose rows these are parts of; none where the rows are records of their own.
    pub parent: Option<&'static str>,
    /// The noun, where the rows are records of their own. Neither this nor a parent: rows that nobody adds by a draft, what an
    /// import reads again and what was decided of two suppliers.
    pub noun: Option<Noun>,
    /// The version of the schema since which it is there.
    since: i64,
}

impl Table {
    /// The table of the records that its rows are shown with: its own, that of which they are parts, or that of which they say
    /// something.
    pub fn shown_with(&self) -> &'static str {
        match self.name {
            SUPPLIER_PAIR => Noun::Supplier.table(),
            own => self.parent.unwrap_or(own),
        }
    }
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let mut tables = Vec::new();
    for &noun in Noun::ALL {
        let spec = noun.spec();
        let parts: Vec<Spec> = spec.parts.iter().map(|part| (part.spec)()).collect();
        let name = spec.table;
        tables.push(Table { name, spec, parent: None, noun: Some(noun), since: 1 });
        for part in parts {
            tables.push(Table { name: part.table, spec: part, parent: Some(name), noun: None, since: 1 });
        }
    }
    for (spec, since) in [(NoticeRelease::spec(), 1), (SupplierPair::spec(), 3)] {
        tables.push(Table { name: spec.table, spec, parent: None, noun: None, since });
    }
    tables
});

/// The table of imported releases.
pub(crate) const NOTICE_RELEASE: &str = "notice_release";
/// The table of what was decided of two suppliers that look like one.
pub(crate) const SUPPLIER_PAIR: &str = "supplier_pair";

static BY_NAME: LazyLock<HashMap<&'static str, usize>> =
    LazyLock::new(|| TABLES.iter().enumerate().map(|(index, table)| (table.name, index)).collect());

/// Every table, parents before their parts.
pub(crate) fn all() -> &'static [Table] {
    &TABLES
}

/// The tables that a file has: one that is looked at as it is may be of an older version of the schema.
pub(crate) fn of_file(connection: &Connection) -> Result<impl Iterator<Item = &'static Table>, Failure> {
    let version = migrate::version(connection)?;
    Ok(all().iter().filter(move |table| table.since <= version))
}

/// The table of a name; `None` where no record type has it.
pub(crate) fn named(name: &str) -> Option<&'static Table> {
    BY_NAME.get(name).map(|&index| &TABLES[index])
}

/// The table of what was decided of two suppliers.
pub(crate) fn of_supplier_pairs() -> Result<&'static Table, Failure> {
    named(SUPPLIER_PAIR).ok_or_else(|| Failure::internal(SUPPLIER_PAIR))
}

/// The table of a noun.
pub(crate) fn of(noun: Noun) -> &'static Table {
    // Every noun's table is in the list: it was made from the nouns.
    &TABLES[BY_NAME[noun.table()]]
}
