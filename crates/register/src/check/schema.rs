//! What the file is made of, against what its migrations make: nothing missing, nothing foreign, nothing different.

use crate::failure::Failure;
use crate::storage::migrate::{self, Migration};
use crate::storage::open;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is wrong with a part of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchemaFault {
    /// The migrations make it, and it is not there.
    Missing,
    /// It is there, and no migration makes it.
    Foreign,
    /// It is there, but not as the migrations make it.
    Different,
}

/// A table, index, trigger or view that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SchemaBreach {
    /// What is wrong with it.
    pub fault: SchemaFault,
    /// `table`, `index`, `trigger` or `view`.
    pub part: String,
    /// Its name.
    pub name: String,
}

/// The parts of a file by kind and name, each with the statement that made it.
type Parts = BTreeMap<(String, String), String>;

/// Compares a file with what the migrations up to its version make.
pub(super) fn breaches(file: &Connection, migrations: &[Migration]) -> Result<Vec<SchemaBreach>, Failure> {
    let mut expected = parts(&made_by(migrations, migrate::version(file)?)?)?;
    let mut breaches = Vec::new();
    for ((part, name), sql) in parts(file)? {
        let fault = match expected.remove(&(part.clone(), name.clone())) {
            Some(known) if known == sql => continue,
            Some(_) => SchemaFault::Different,
            None => SchemaFault::Foreign,
        };
        breaches.push(SchemaBreach { fault, part, name });
    }
    let missing = |((part, name), _)| SchemaBreach { fault: SchemaFault::Missing, part, name };
    breaches.extend(expected.into_iter().map(missing));
    Ok(breaches)
}

fn made_by(migrations: &[Migration], version: i64) -> Result<Connection, Failure> {
    let copy = open::in_memory()?;
    for migration in migrations.iter().filter(|step| step.version <= version) {
        migrate::apply(&copy, migration)?;
    }
    Ok(copy)
}

fn parts(connection: &Connection) -> Result<Parts, Failure> {
    let mut statement = connection.prepare(include_str!("schema.sql"))?;
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
