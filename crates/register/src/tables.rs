//! The tables of the register, taken from the record types of `domain`: the allow-list of names for every statement
//! that is put together at run time.

use domain::notice::NoticeRelease;
use domain::noun::Noun;
use domain::record::{Record, Spec};
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
    /// The noun, where the rows are records of their own. Neither this nor a parent: rows that only an import writes.
    pub noun: Option<Noun>,
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let mut tables = Vec::new();
    for &noun in Noun::ALL {
        let spec = noun.spec();
        let parts: Vec<Spec> = spec.parts.iter().map(|part| (part.spec)()).collect();
        let name = spec.table;
        tables.push(Table { name, spec, parent: None, noun: Some(noun) });
        for part in parts {
            tables.push(Table { name: part.table, spec: part, parent: Some(name), noun: None });
        }
    }
    let spec = NoticeRelease::spec();
    tables.push(Table { name: NOTICE_RELEASE, spec, parent: None, noun: None });
    tables
});

/// The table of imported releases.
pub(crate) const NOTICE_RELEASE: &str = "notice_release";

static BY_NAME: LazyLock<HashMap<&'static str, usize>> =
    LazyLock::new(|| TABLES.iter().enumerate().map(|(index, table)| (table.name, index)).collect());

/// Every table, parents before their parts.
pub(crate) fn all() -> &'static [Table] {
    &TABLES
}

/// The table of a name; `None` where no record type has it.
pub(crate) fn named(name: &str) -> Option<&'static Table> {
    BY_NAME.get(name).map(|&index| &TABLES[index])
}

/// The table of a noun.
pub(crate) fn of(noun: Noun) -> &'static Table {
    // Every noun's table is in the list: it was made from the nouns.
    &TABLES[BY_NAME[noun.table()]]
}
