//! One entry of the trail, and the hash that covers it.

use crate::canonical::canonical;
use crate::failure::Failure;
use crate::ids::hex;
use crate::storage::rows::Image;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// What stands before the first entry of a device.
pub(crate) const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What stands in a row where a text was redacted from the trail.
pub(crate) const REDACTED: &str = "[redacted]";

/// One side of a change: each column with its value, or with the hash alone where the value was redacted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Side(Map<String, Value>);

impl Side {
    /// The values of an image.
    pub fn of(image: &Image) -> Self {
        Self(image.iter().map(|(column, value)| (column.clone(), value.clone())).collect())
    }
    /// The values as an image.
    pub fn image(&self) -> Image {
        self.0.iter().map(|(column, leaf)| (column.clone(), value_of(leaf))).collect()
    }
    /// The hash over the salted hashes of the values, in the order of their columns.
    fn root(&self, name: &str, salt: &str) -> Result<String, Failure> {
        let mut columns: Vec<&String> = self.0.keys().collect();
        columns.sort_unstable();
        let mut hash = Sha256::new();
        for column in columns {
            hash.update(column.as_bytes());
            hash.update(b"=");
            hash.update(leaf_hash(&self.0[column], &format!("{name}.{column}"), salt)?.as_bytes());
            hash.update(b"\n");
        }
        Ok(hex(&hash.finalize()))
    }
}

/// The value of a column in an entry; where only its hash is left, the word for that.
pub(crate) fn value_of(leaf: &Value) -> Value {
    if leaf.is_object() { REDACTED.into() } else { leaf.clone() }
}

/// The salted hash of a value. The chain covers these, so that a value can be taken out later without breaking it, and
/// can not be guessed from its hash. The salt of each place follows from the entry's secret; a redaction replaces the
/// secret by the salts of the places that stay.
fn leaf_hash(leaf: &Value, place: &str, salt: &str) -> Result<String, Failure> {
    if let Some(hash) = leaf.get("h").and_then(Value::as_str) {
        return Ok(hash.to_owned());
    }
    let mut hash = Sha256::new();
    hash.update(salt_of(place, salt)?.as_bytes());
    hash.update(canonical(leaf).as_bytes());
    Ok(hex(&hash.finalize()))
}

fn salt_of(place: &str, salt: &str) -> Result<String, Failure> {
    if salt.starts_with('{') {
        let salts: Value = serde_json::from_str(salt)?;
        let own = salts.get(place).and_then(Value::as_str).map(str::to_owned);
        return own.ok_or_else(|| Failure::damaged("a value of the trail has no salt"));
    }
    let mut hash = Sha256::new();
    hash.update(salt.as_bytes());
    hash.update(place.as_bytes());
    Ok(hex(&hash.finalize()))
}

/// An entry as stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub seq: i64,
    pub device: String,
    pub at: String,
    pub deed: String,
    pub action: String,
    pub undoes: Option<String>,
    pub who: String,
    pub role: String,
    pub schema_version: i64,
    pub table: Option<String>,
    pub row: Option<String>,
    pub before: Option<Side>,
    pub after: Option<Side>,
    pub salt: String,
    pub previous: String,
    pub hash: String,
}

impl Entry {
    /// The hash that the entry should have.
    pub fn computed_hash(&self) -> Result<String, Failure> {
        let root =
            |side: &Option<Side>, name| side.as_ref().map(|side| side.root(name, &self.salt)).transpose();
        let covered = json!({
            "seq": self.seq, "device": self.device, "at": self.at, "deed": self.deed, "action": self.action,
            "undoes": self.undoes, "who": self.who, "role": self.role, "schema_version": self.schema_version,
            "table": self.table, "row": self.row, "before": root(&self.before, "before")?, "after": root(&self.after, "after")?,
            "previous": self.previous,
        });
        let mut hash = Sha256::new();
        hash.update(canonical(&covered).as_bytes());
        Ok(hex(&hash.finalize()))
    }
    /// The change as stored.
    pub fn change(&self) -> String {
        let side =
            |side: &Option<Side>| side.as_ref().map_or(Value::Null, |side| Value::Object(side.0.clone()));
        canonical(&json!({ "before": side(&self.before), "after": side(&self.after) }))
    }
}

/// Every entry, in order.
pub(crate) fn read_all(
    connection: &Connection,
    each: impl FnMut(Entry) -> Result<(), Failure>,
) -> Result<(), Failure> {
    read_until(connection, "9999", each)
}

/// Every entry up to an instant as written, in order.
pub(crate) fn read_until(
    connection: &Connection,
    until: &str,
    each: impl FnMut(Entry) -> Result<(), Failure>,
) -> Result<(), Failure> {
    read_by(connection, include_str!("read.sql"), until, each)
}

/// The entries of one deed, in order.
pub(crate) fn read_deed(
    connection: &Connection,
    deed: &str,
    each: impl FnMut(Entry) -> Result<(), Failure>,
) -> Result<(), Failure> {
    read_by(connection, include_str!("read_deed.sql"), deed, each)
}

fn read_by(
    connection: &Connection,
    sql: &str,
    bound: &str,
    mut each: impl FnMut(Entry) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([bound])?;
    while let Some(row) = rows.next()? {
        each(entry(row)?)?;
    }
    Ok(())
}

fn entry(row: &rusqlite::Row<'_>) -> Result<Entry, Failure> {
    let seq: i64 = row.get(0)?;
    let change: String = row.get(11)?;
    let mut change: Value = serde_json::from_str(&change)
        .map_err(|error| Failure::damaged(format!("entry {seq} can not be read: {error}")))?;
    let mut side = |name: &str| match change.get_mut(name).map(Value::take) {
        Some(Value::Object(leaves)) => Ok(Some(Side(leaves))),
        Some(Value::Null) => Ok(None),
        _ => Err(Failure::damaged(format!("entry {seq} has no known form"))),
    };
    Ok(Entry {
        seq,
        before: side("before")?,
        after: side("after")?,
        device: row.get(1)?,
        at: row.get(2)?,
        deed: row.get(3)?,
        action: row.get(4)?,
        undoes: row.get(5)?,
        who: row.get(6)?,
        role: row.get(7)?,
        schema_version: row.get(8)?,
        table: row.get(9)?,
        row: row.get(10)?,
        salt: row.get(12)?,
        previous: row.get(13)?,
        hash: row.get(14)?,
    })
}
