//! The register as JSON: every row of every table as it lies, and every kept file. What is written here is read by
//! [`import::bundle`](crate::import::bundle).

use crate::failure::Failure;
use crate::reader::Reader;
use crate::storage::migrate;
use crate::storage::rows::{self, Image};
use crate::tables::{self, Table};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::field::Stored;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What the file says that it is.
pub(crate) const FORMAT: &str = "assay-register";
/// The version of this shape.
pub(crate) const VERSION: i64 = 1;

/// A whole register, without its history and without who works on which laptop: those stay with the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// What the file is: `assay-register`.
    pub format: String,
    /// The version of this shape.
    pub version: i64,
    /// The version of the tables.
    pub schema_version: i64,
    /// The rows of each table, by its name; each with every column that holds something.
    pub tables: BTreeMap<String, Value>,
    /// Every kept file of evidence, by the order of their SHA-256.
    pub files: Vec<KeptFile>,
}

/// A kept file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptFile {
    /// The SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
    /// Its bytes in base64.
    pub bytes: String,
}

/// The register as it can be taken in again.
///
/// # Errors
/// Where the register cannot be read.
pub fn bundle(reader: &Reader<'_>) -> Result<Bundle, Failure> {
    let mut kept = BTreeMap::new();
    for table in tables::of_file(reader.connection)? {
        let images = rows::read_all(reader.connection, table.name)?;
        let rows: Result<Vec<Value>, Failure> = images.into_iter().map(|image| row(table, image)).collect();
        kept.insert(table.name.to_owned(), rows?.into());
    }
    let schema_version = migrate::version(reader.connection)?;
    let files = files(reader)?;
    Ok(Bundle { format: FORMAT.to_owned(), version: VERSION, schema_version, tables: kept, files })
}

/// A row with what it holds; lists as lists.
fn row(table: &Table, image: Image) -> Result<Value, Failure> {
    let mut row = Map::new();
    for (name, value) in image.into_iter().filter(|(_, value)| !value.is_null()) {
        let column = table.spec.columns.iter().find(|column| column.name == name);
        let value = match (column.map(|column| column.stored), value.as_str()) {
            (Some(Stored::Json), Some(text)) => serde_json::from_str(text)
                .map_err(|error| Failure::damaged(format!("{}.{name}: {error}", table.name)))?,
            _ => value,
        };
        row.insert(name, value);
    }
    Ok(row.into())
}

fn files(reader: &Reader<'_>) -> Result<Vec<KeptFile>, Failure> {
    let mut statement = reader.file.prepare(include_str!("kept_files.sql"))?;
    let found = statement.query_map([], |row| {
        let bytes: Vec<u8> = row.get(1)?;
        Ok(KeptFile { sha256: row.get(0)?, bytes: STANDARD.encode(bytes) })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
