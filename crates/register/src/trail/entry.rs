//! One entry of the trail, and the hash that covers it.

use super::erased;
use crate::canonical::canonical;
use crate::failure::Failure;
use crate::ids::hex;
use crate::storage::rows::Image;
use crate::tables::Table;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What stands before the first entry of a device.
pub(crate) const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What stands in a row where a text was redacted from the trail.
pub(crate) const REDACTED: &str = "[redacted]";

/// One side of a change: each column with its value, or with the hash alone where the value was redacted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Side(Image);

impl Side {
    /// The values of an image.
    pub fn of(image: Image) -> Self {
        Self(image)
    }
    /// The values as an image.
    pub fn image(&self) -> Image {
        self.values().into_owned()
    }
    /// The values as an image, copied only where one of them was redacted.
    pub fn values(&self) -> Cow<'_, Image> {
        if self.0.values().any(Value::is_object) {
            Cow::Owned(self.0.iter().map(|(column, leaf)| (column.clone(), value_of(leaf))).collect())
        } else {
            Cow::Borrowed(&self.0)
        }
    }
    /// The values as they lie in a table once those that were redacted are gone.
    pub fn in_table(&self, table: &Table) -> Cow<'_, Image> {
        if !self.0.values().any(Value::is_object) {
            return Cow::Borrowed(&self.0);
        }
        let value = |(column, leaf): (&String, &Value)| {
            let value = if leaf.is_object() { erased::stands_in(table, column) } else { leaf.clone() };
            (column.clone(), value)
        };
        Cow::Owned(self.0.iter().map(value).collect())
    }
    /// Whether a value in it was redacted.
    pub fn is_redacted(&self) -> bool {
        self.0.values().any(Value::is_object)
    }
    /// The hash over the salted hashes of the values, in the order of their columns.
    fn root(&self, side: &str, salt: &Salt<'_>) -> Result<String, Failure> {
        let mut hash = Sha256::new();
        for (column, leaf) in &self.0 {
            hash.update(column.as_bytes());
            hash.update(b"=");
            match leaf.get("h").and_then(Value::as_str) {
                Some(kept) => hash.update(kept.as_bytes()),
                None => hash.update(leaf_hash(leaf, side, column, salt)?),
            }
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
/// cannot be guessed from its hash.
fn leaf_hash(leaf: &Value, side: &str, column: &str, salt: &Salt<'_>) -> Result<[u8; 64], Failure> {
    let mut hash = Sha256::new();
    match salt {
        Salt::Secret(secret) => hash.update(salt_of(secret, side, column)),
        Salt::Kept(salts) => {
            let place = format!("{side}.{column}");
            let own =
                salts.get(&place).ok_or_else(|| Failure::damaged("a value of the trail has no salt"))?;
            hash.update(own.as_bytes());
        }
    }
    match leaf {
        // The canonical text of nothing, without making it.
        Value::Null => hash.update(b"null"),
        other => hash.update(canonical(other).as_bytes()),
    }
    Ok(digits(&hash.finalize()))
}

/// The salt of each place follows from the entry's secret; a redaction replaces the secret by the salts of the places
/// that stay.
enum Salt<'a> {
    Secret(&'a str),
    Kept(BTreeMap<String, String>),
}

impl<'a> Salt<'a> {
    fn read(text: &'a str) -> Result<Self, Failure> {
        if text.starts_with('{') {
            Ok(Self::Kept(serde_json::from_str(text)?))
        } else {
            Ok(Self::Secret(text))
        }
    }
}

fn salt_of(secret: &str, side: &str, column: &str) -> [u8; 64] {
    let mut hash = Sha256::new();
    for part in [secret, side, ".", column] {
        hash.update(part.as_bytes());
    }
    digits(&hash.finalize())
}

/// A hash as its 64 hexadecimal digits.
fn digits(hash: &[u8]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [b'0'; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(hash) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    text
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

/// What an entry's hash covers, in its one written form: the keys in the order of their bytes, no white space.
#[derive(Serialize)]
struct Covered<'a> {
    action: &'a str,
    after: Option<String>,
    at: &'a str,
    before: Option<String>,
    deed: &'a str,
    device: &'a str,
    previous: &'a str,
    role: &'a str,
    row: Option<&'a str>,
    schema_version: i64,
    seq: i64,
    table: Option<&'a str>,
    undoes: Option<&'a str>,
    who: &'a str,
}

/// A change as stored, in its one written form. Both sides are there, be it as nothing.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change<'a> {
    #[serde(deserialize_with = "stated")]
    after: Option<Cow<'a, Side>>,
    #[serde(deserialize_with = "stated")]
    before: Option<Cow<'a, Side>>,
}

/// A side that is there, be it as nothing; left out altogether it is no change that this program wrote.
fn stated<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(from)
}

impl Entry {
    /// The hash that the entry should have.
    pub fn computed_hash(&self) -> Result<String, Failure> {
        let salt = Salt::read(&self.salt)?;
        let root = |side: &Option<Side>, name| side.as_ref().map(|side| side.root(name, &salt)).transpose();
        let covered = Covered {
            action: &self.action,
            after: root(&self.after, "after")?,
            at: &self.at,
            before: root(&self.before, "before")?,
            deed: &self.deed,
            device: &self.device,
            previous: &self.previous,
            role: &self.role,
            row: self.row.as_deref(),
            schema_version: self.schema_version,
            seq: self.seq,
            table: self.table.as_deref(),
            undoes: self.undoes.as_deref(),
            who: &self.who,
        };
        Ok(hex(&Sha256::digest(serde_json::to_vec(&covered)?)))
    }
    /// Every value in it, by its side and column; an object where only the salted hash is left.
    pub fn leaves(&self) -> impl Iterator<Item = (&'static str, &str, &Value)> {
        let sides = [("before", &self.before), ("after", &self.after)];
        sides.into_iter().flat_map(|(name, side)| {
            side.iter()
                .flat_map(move |side| side.0.iter().map(move |(column, leaf)| (name, column.as_str(), leaf)))
        })
    }
    /// The salted hash of a value that is there: what stays of it when it is redacted.
    pub fn hash_of(&self, side: &str, column: &str) -> Result<String, Failure> {
        let salt = Salt::read(&self.salt)?;
        let leaf = self.leaves().find(|(own, name, _)| *own == side && *name == column);
        let (_, _, leaf) = leaf.ok_or_else(|| Failure::internal("no such value in the entry"))?;
        Ok(leaf_hash(leaf, side, column, &salt)?.iter().map(|&digit| char::from(digit)).collect())
    }
    /// The salts of all values that are there, by their places: what takes the secret's place when one of them is redacted.
    pub fn salts(&self) -> Result<BTreeMap<String, String>, Failure> {
        let secret = match Salt::read(&self.salt)? {
            Salt::Kept(salts) => return Ok(salts),
            Salt::Secret(secret) => secret,
        };
        let salt = |(side, column, _): (&str, &str, &Value)| {
            let salt = salt_of(secret, side, column).iter().map(|&digit| char::from(digit)).collect();
            (format!("{side}.{column}"), salt)
        };
        Ok(self.leaves().filter(|(_, _, leaf)| !leaf.is_object()).map(salt).collect())
    }
    /// The change as stored.
    pub fn change(&self) -> Result<String, Failure> {
        let side = |side| Option::as_ref(side).map(Cow::Borrowed);
        Ok(serde_json::to_string(&Change { after: side(&self.after), before: side(&self.before) })?)
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

/// The entries about one row, in order.
pub(crate) fn read_row(
    connection: &Connection,
    row: &str,
    each: impl FnMut(Entry) -> Result<(), Failure>,
) -> Result<(), Failure> {
    read_by(connection, include_str!("read_row.sql"), row, each)
}

/// One entry by its number.
pub(crate) fn read_one(connection: &Connection, seq: i64) -> Result<Option<Entry>, Failure> {
    let mut found = None;
    read_by(connection, include_str!("read_one.sql"), &seq.to_string(), |entry| {
        found = Some(entry);
        Ok(())
    })?;
    Ok(found)
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
    let change: Change<'_> = serde_json::from_str(&change)
        .map_err(|error| Failure::damaged(format!("entry {seq} cannot be read: {error}")))?;
    Ok(Entry {
        seq,
        before: change.before.map(Cow::into_owned),
        after: change.after.map(Cow::into_owned),
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn entry() -> Entry {
        let text = |text: &str| text.to_owned();
        let image = |name: &str| Side::of([(text("title"), name.into()), (text("end"), Value::Null)].into());
        Entry {
            seq: 7,
            device: text("laptop"),
            at: text("2026-11-21T09:00:00.000Z"),
            deed: text("deed"),
            action: text("edit-contract"),
            undoes: None,
            who: text("Siân \"S\" Œ\n"),
            role: text("Officer"),
            schema_version: 1,
            table: Some(text("contract")),
            row: Some(text("row")),
            before: Some(image("Payroll")),
            after: Some(image("Payroll\u{1f4a7} \\ bureau")),
            salt: text("0123456789abcdef0123456789abcdef"),
            previous: NO_HASH.to_owned(),
            hash: String::new(),
        }
    }

    /// The hash as its definition says, step by step and slowly.
    fn by_definition(entry: &Entry) -> String {
        let sha = |text: String| hex(&Sha256::digest(text.as_bytes()));
        let root = |side: &Side, name: &str| {
            let leaf = |(column, value): (&String, &Value)| {
                let salt = sha(format!("{}{name}.{column}", entry.salt));
                format!("{column}={}\n", sha(format!("{salt}{}", canonical(value))))
            };
            sha(side.0.iter().map(leaf).collect())
        };
        let (before, after) = (entry.before.as_ref(), entry.after.as_ref());
        sha(canonical(&json!({
            "seq": entry.seq, "device": entry.device, "at": entry.at, "deed": entry.deed, "action": entry.action,
            "undoes": entry.undoes, "who": entry.who, "role": entry.role, "schema_version": entry.schema_version,
            "table": entry.table, "row": entry.row, "before": before.map(|side| root(side, "before")),
            "after": after.map(|side| root(side, "after")), "previous": entry.previous,
        })))
    }

    #[test]
    fn the_hash_is_the_one_that_its_definition_gives() {
        let whole = entry();
        assert_eq!(whole.computed_hash().expect("a hash"), by_definition(&whole));
        let new = Entry { before: None, undoes: Some("deed".into()), ..entry() };
        assert_eq!(new.computed_hash().expect("a hash"), by_definition(&new));
        let about_the_file = Entry { table: None, row: None, before: None, after: None, ..entry() };
        assert_eq!(about_the_file.computed_hash().expect("a hash"), by_definition(&about_the_file));
    }

    #[test]
    fn a_change_is_stored_in_one_form_and_read_back() {
        let whole = entry();
        let stored = whole.change().expect("a change");
        assert_eq!(stored, canonical(&serde_json::from_str(&stored).expect("json")));
        let read: Change<'_> = serde_json::from_str(&stored).expect("a change");
        assert_eq!(read.after.as_deref(), whole.after.as_ref());
        assert!(serde_json::from_str::<Change<'_>>(r#"{"after":null}"#).is_err(), "both sides are there");
    }

    #[test]
    fn a_redacted_value_keeps_its_hash_and_the_chain_holds() {
        let whole = entry();
        let expected = whole.computed_hash().expect("a hash");
        let mut redacted = whole.clone();
        let digits_of = |bytes: [u8; 64]| String::from_utf8(bytes.to_vec()).expect("digits");
        let salt = |side: &str, column: &str| digits_of(salt_of(&whole.salt, side, column));
        let secret = Salt::read(&whole.salt).expect("a salt");
        let title = &whole.before.as_ref().expect("a side").0["title"];
        let kept = digits_of(leaf_hash(title, "before", "title", &secret).expect("a hash"));
        redacted.before.as_mut().expect("a side").0.insert("title".into(), json!({ "h": kept }));
        redacted.salt = json!({ "before.end": salt("before", "end"), "after.end": salt("after", "end"),
                                "after.title": salt("after", "title") })
        .to_string();
        assert_eq!(redacted.computed_hash().expect("a hash"), expected);
        assert_eq!(redacted.before.expect("a side").image()["title"], REDACTED);
    }
}
