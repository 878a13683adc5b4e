//! Migrations: numbered, never edited after they have landed, each in one transaction with its entry in the trail.

use crate::failure::Failure;
use rusqlite::Connection;

/// A step from one version of the schema to the next.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The version that it leads to; the first is 1.
    pub version: i64,
    /// Its statements.
    pub sql: &'static str,
}

/// Every migration, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, sql: include_str!("migrations/0001_register.sql") },
    Migration { version: 2, sql: include_str!("migrations/0002_redaction.sql") },
    Migration { version: 3, sql: include_str!("migrations/0003_supplier_pair.sql") },
];

/// The schema as the migrations leave it, in one file for reading; a test proves the two equal.
#[cfg(test)]
pub(crate) const SCHEMA: &str = include_str!("schema.sql");

/// The version of the schema that the file has.
pub(crate) fn version(connection: &Connection) -> Result<i64, Failure> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// The newest version known.
pub(crate) fn newest(migrations: &[Migration]) -> i64 {
    migrations.iter().map(|migration| migration.version).max().unwrap_or(0)
}

/// The migrations up to a version, for a file that is looked at as it is.
pub(crate) fn up_to(migrations: &'static [Migration], version: i64) -> &'static [Migration] {
    let known = migrations.iter().take_while(|migration| migration.version <= version).count();
    &migrations[..known]
}

/// Applies one migration inside the caller's transaction; its entry in the trail is made by the caller.
#[allow(clippy::disallowed_methods)] // schemas are made here alone
pub(crate) fn apply(connection: &Connection, migration: &Migration) -> Result<(), Failure> {
    connection.execute_batch(migration.sql)?;
    connection.pragma_update(None, "user_version", migration.version)?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)]
mod tests {
    use super::*;

    fn shape(sql: &[&str]) -> Vec<(String, String)> {
        let connection = Connection::open_in_memory().expect("memory");
        for part in sql {
            connection.execute_batch(part).expect("sound statements");
        }
        let mut statement = connection
            .prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
            .expect("a statement");
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
        rows.collect::<Result<_, _>>().expect("every row")
    }

    #[test]
    fn the_schema_file_equals_the_sum_of_the_migrations() {
        let migrated: Vec<_> = MIGRATIONS.iter().map(|migration| migration.sql).collect();
        assert_eq!(shape(&migrated), shape(&[SCHEMA]));
    }

    #[test]
    fn every_field_of_every_noun_has_its_column_and_no_other() {
        let connection = Connection::open_in_memory().expect("memory");
        connection.execute_batch(SCHEMA).expect("sound statements");
        for table in crate::tables::all() {
            let mut expected: Vec<String> = vec!["id".into()];
            expected.extend(table.noun.map(|_| "ref_number".to_owned()));
            expected.extend(table.parent.map(|_| "parent".to_owned()));
            expected.extend(table.spec.columns.iter().map(|column| column.name.to_owned()));
            expected.extend(["retired_at".to_owned(), "retired_reason".to_owned()]);
            let mut statement = connection
                .prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")
                .expect("a statement");
            let found: Vec<String> = statement
                .query_map([table.name], |row| row.get(0))
                .expect("rows")
                .collect::<Result<_, _>>()
                .expect("every row");
            assert_eq!(found, expected, "{}", table.name);
        }
    }

    #[test]
    fn every_table_of_records_is_strict() {
        let loose: Vec<_> = shape(&[SCHEMA])
            .into_iter()
            .filter(|(_, sql)| sql.starts_with("CREATE TABLE") && !sql.ends_with("STRICT"))
            .collect();
        assert!(loose.is_empty(), "{loose:?}");
    }
}
